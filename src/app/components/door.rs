//! A door: a picture, a link, and what is behind it.
//!
//! Must not know: where it leads.

use super::icon::icon;
use super::prose::inline;
use crate::app::element::{El, el};
use crate::i18n::Messages;

/// A door whose `title`, an empty heading of whatever level the page is at, becomes the link
/// to `address`. `name` and `what` are messages.
pub fn door(
    text: Messages,
    picture: &str,
    title: El,
    address: String,
    (name, what): (&str, &str),
) -> El {
    let link = el("a").attr("href", address).child(text.plain(name));
    el("li")
        .class("door")
        .child(icon(text, picture))
        .child(title.child(link))
        .child(el("p").child(inline(text, what)))
}
