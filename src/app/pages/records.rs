//! What was injected, by whom and where.
//!
//! Must not know: where it is stored.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::element::{Piece, el};
use crate::app::parts::prose::say;
use crate::i18n::Text;

/// The page.
pub fn page(_state: State, text: &Text) -> AnyView {
    el("div")
        .class("page")
        .child(
            el("h1")
                .id("title")
                .focusable()
                .child(text.plain("records")),
        )
        .child(el("p").class("lead").child(say(text, "records.point")))
        .view()
}
