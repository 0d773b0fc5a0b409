//! The decision: what it is about, what matters, where the reader stands.
//!
//! Must not know: how good a proof is.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::element::{Piece, el};
use crate::app::parts::prose::say;
use crate::content::decide::Goal;
use crate::i18n::Text;

/// The first page.
pub fn page(_state: State, text: &Text) -> AnyView {
    stub(text, "decide", "decide.point")
}

/// What bothers the reader, with the options for it.
pub fn goal(_state: State, text: &Text, goal: &'static Goal) -> AnyView {
    let id = format!("goal-{}", goal.id);
    stub(text, &id, &format!("{id}.point"))
}

/// What matters to the reader.
pub fn weigh(_state: State, text: &Text) -> AnyView {
    stub(text, "weigh", "weigh.point")
}

/// Where the reader stands.
pub fn ready(_state: State, text: &Text) -> AnyView {
    stub(text, "ready", "ready.point")
}

fn stub(text: &Text, id: &str, point: &str) -> AnyView {
    el("div")
        .class("page")
        .child(el("h1").id("title").focusable().child(text.plain(id)))
        .child(el("p").class("lead").child(say(text, point)))
        .view()
}
