//! The way on: the one main action of a page.
//!
//! Must not know: where it leads.

use crate::app::element::{El, el};
use crate::app::parts::icon::icon;
use crate::i18n::Text;

/// A large link to `address`.
pub fn onward(text: &Text, address: String, label: String) -> El {
    let link = el("a").class("button").attr("href", address);
    el("p").child(link.child(label).child(icon(text, "next")))
}
