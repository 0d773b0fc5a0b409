//! Every source of the guide, once, and how far each kind can be trusted.
//!
//! Must not know: what rests on a source.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::element::{El, Piece, el};
use crate::app::parts::prose::say;
use crate::app::parts::sources;
use crate::content::sources::{Kind, source};
use crate::domain::source::SourceId;
use crate::i18n::Text;

/// Every source, under its kind and what that kind can show.
pub fn page(state: State, text: &Text) -> AnyView {
    let kinds = Kind::ALL.iter();
    let kinds: Vec<_> = kinds.map(|kind| of_kind(state, text, *kind)).collect();
    el("div")
        .class("page about")
        .child(
            el("h1")
                .id("title")
                .focusable()
                .child(text.plain("sources")),
        )
        .child(el("p").class("lead").child(say(text, "sources.point")))
        .child(kinds)
        .view()
}

/// The sources of one kind, and how far it can be trusted.
fn of_kind(state: State, text: &Text, kind: Kind) -> El {
    let sources: Vec<_> = SourceId::ALL
        .iter()
        .map(|id| source(*id))
        .filter(|source| source.kind == kind)
        .map(|source| sources::entry(state, text, *source))
        .collect();
    let id = format!("kind-{}", kind.id());
    let strength = el("strong").child(text.plain(&format!("{id}.strength")));
    el("section")
        .class("section")
        .child(el("h2").child(text.plain(&id)))
        .child(
            el("p")
                .child(strength)
                .child(" ")
                .child(say(text, &format!("{id}.meaning"))),
        )
        .child(
            el("ul")
                .class("source-list")
                .attr("role", "list")
                .child(sources),
        )
}
