//! The words that every page is written in: its title and its first line, a list, a button,
//! the way back. What they need for keyboards and screen readers stands here once.
//!
//! Must not know: any page.

use crate::app::components::icon::icon;
use crate::app::components::prose::inline;
use crate::app::element::{El, IntoChild, el};
use crate::i18n::Messages;

/// The title of a page or of a step. It takes the focus when the step is shown, so that a
/// screen reader begins there.
pub fn page_title(words: impl IntoChild) -> El {
    el("h1").id("title").focusable().child(words)
}

/// What a page is about, in the line below its title.
pub fn lead(text: Messages, message: &str) -> El {
    el("p").class("lead").child(inline(text, message))
}

/// What may be wider than the screen, and is moved sideways then, with a finger or the
/// keyboard; the name says what it is.
pub fn sideways(name: String, table: El) -> El {
    el("div")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", name)
        .child(table)
}

/// A list whose style shows no marks, and which is told as a list all the same: Safari
/// forgets that otherwise.
pub fn plain_list() -> El {
    el("ul").attr("role", "list")
}

/// The same, where the order says something.
pub fn plain_steps() -> El {
    el("ol").attr("role", "list")
}

/// A row of a list of what is known (`dl`): a name, and what stands there.
pub fn fact(name: impl IntoChild, value: impl IntoChild) -> El {
    el("div")
        .child(el("dt").child(name))
        .child(el("dd").child(value))
}

/// A button that sends no form.
pub fn push_button() -> El {
    el("button").attr("type", "button")
}

/// The way back to `address`, in the words of the message `label`.
pub fn back_link(text: Messages, address: String, label: &str) -> El {
    let link = el("a")
        .attr("href", address)
        .child(icon(text, "back"))
        .child(text.plain(label));
    el("nav")
        .class("back")
        .attr("aria-label", text.plain("back"))
        .child(link)
}
