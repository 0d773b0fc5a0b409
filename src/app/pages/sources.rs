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

/// Every source, after what its kind can show.
pub fn page(_state: State, text: &Text) -> AnyView {
    let all: Vec<_> = SourceId::ALL
        .iter()
        .map(|id| sources::entry(text, *source(*id)))
        .collect();
    el("div")
        .class("page about")
        .child(
            el("h1")
                .id("title")
                .focusable()
                .child(text.plain("sources")),
        )
        .child(el("p").class("lead").child(say(text, "sources.point")))
        .child(kinds(text))
        .child(
            el("ul")
                .class("source-list")
                .attr("role", "list")
                .child(all),
        )
        .view()
}

/// How far each kind of source can be trusted.
fn kinds(text: &Text) -> El {
    let kinds: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| {
            let id = format!("kind-{}", kind.id());
            el("div")
                .child(el("dt").child(text.plain(&id)))
                .child(el("dd").child(say(text, &format!("{id}.meaning"))))
        })
        .collect();
    el("details")
        .child(el("summary").child(text.plain("sources-kinds")))
        .child(el("dl").class("kinds").child(kinds))
}
