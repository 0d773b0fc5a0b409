//! Every source of the guide, once, and how far each kind can be trusted.
//!
//! Must not know: what rests on a source.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::components::basics::{lead, page_title, plain_list};
use crate::app::components::prose::inline;
use crate::app::components::sources;
use crate::app::element::{El, IntoChild, el};
use crate::content::sources::{SourceKind, source};
use crate::domain::source::SourceId;
use crate::i18n::Messages;

/// Every source, under its kind and what that kind can show.
pub fn page(state: State, text: Messages) -> AnyView {
    let kinds = SourceKind::ALL.iter();
    let kinds: Vec<_> = kinds.map(|kind| of_kind(state, text, *kind)).collect();
    el("div")
        .class("page about")
        .child(page_title(text.plain("sources")))
        .child(lead(text, "sources.point"))
        .child(kinds)
        .view()
}

/// The sources of one kind, and how far it can be trusted.
fn of_kind(state: State, text: Messages, kind: SourceKind) -> El {
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
                .child(inline(text, &format!("{id}.meaning"))),
        )
        .child(plain_list().class("source-list").child(sources))
}
