//! How good the proof is for each hope: dots, and words.
//!
//! Must not know: which hopes there are.

use std::fmt::Write;

use leptos::prelude::AnyView;

use super::prose::blocks;
use super::sources;
use crate::app::State;
use crate::app::components::basics::{fact, plain_list};
use crate::app::element::{El, IntoChild, drawing, el};
use crate::content::evidence::{EVIDENCE, Evidence, Rating};
use crate::i18n::Messages;

/// Every hope with its proof.
pub fn table(state: State, text: Messages) -> AnyView {
    let rows: Vec<_> = EVIDENCE.iter().map(|row| proof(state, text, row)).collect();
    vec![key(text), plain_list().class("evidence").child(rows)].view()
}

/// What the dots mean.
pub fn key(text: Messages) -> El {
    let key: Vec<_> = Rating::ALL
        .into_iter()
        .map(|rating| meaning(text, rating))
        .collect();
    el("dl").class("evidence-key").child(key)
}

fn meaning(text: Messages, rating: Rating) -> El {
    let id = format!("rating-{}", rating.id());
    let name = vec![dots(rating), text.plain(&id).view()];
    fact(name, text.plain(&format!("{id}.meaning")))
}

/// One hope: how good its proof is, what was found, and where.
pub fn proof(state: State, text: Messages, row: &'static Evidence) -> El {
    let id = format!("evidence-{}", row.id);
    el("li")
        .child(el("h3").child(text.plain(&id)))
        .child(rated(text, row.rating))
        .child(blocks(text, &format!("{id}.found")))
        .child(sources::details(state, text, row.sources))
}

/// How good a proof is: dots, and the word for it.
pub fn rated(text: Messages, rating: Rating) -> El {
    el("p")
        .class("rating")
        .child(dots(rating))
        .child(text.plain(&format!("rating-{}", rating.id())))
}

/// Three dots, as many full as the proof is good. The words beside them say the same.
fn dots(rating: Rating) -> AnyView {
    let mut shapes = String::new();
    for (place, x) in [6, 18, 30].into_iter().enumerate() {
        let full = if place < rating.marks().into() {
            " class=\"dot-full\""
        } else {
            ""
        };
        // Writing to a string cannot fail.
        let _ = write!(shapes, "<circle{full} cx=\"{x}\" cy=\"6\" r=\"4.5\"/>");
    }
    drawing("dots", "0 0 36 12".to_owned(), shapes, None)
}
