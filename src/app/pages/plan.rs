//! The dates of a course.
//!
//! Must not know: how a rule decides.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::element::{Piece, el};
use crate::app::parts::prose::say;
use crate::i18n::Text;

/// The page.
pub fn page(_state: State, text: &Text) -> AnyView {
    el("div")
        .class("page")
        .child(el("h1").id("title").focusable().child(text.plain("plan")))
        .child(el("p").class("lead").child(say(text, "plan.point")))
        .view()
}
