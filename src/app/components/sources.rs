//! What a statement rests on: one tap away where it stands, whole on the page of sources.
//!
//! Must not know: which statement it is.

use leptos::prelude::AnyView;

use crate::app::components::basics::plain_list;
use crate::app::components::prose::literal;
use crate::app::element::{El, IntoChild, el};
use crate::app::{Ability, State};
use crate::content::sources::{ADDRESSES, Source};
use crate::domain::source::SourceId;
use crate::i18n::Messages;
use crate::routes::Route;

/// The sources of a section, closed until they are asked for.
pub fn details(state: State, text: Messages, ids: &[SourceId]) -> AnyView {
    if ids.is_empty() {
        return ().view();
    }
    let items: Vec<_> = ids
        .iter()
        .map(|id| {
            let about = format!("{}#{}", state.address(Route::Sources), anchor(*id));
            let more = el("a").attr("href", about).child(text.plain("source-more"));
            el("li").child(reference(text, *id)).child(" ").child(more)
        })
        .collect();
    let count = text.plain_with("sources-count", &[("n", ids.len().into())]);
    el("details")
        .class("sources")
        .child(el("summary").child(count))
        .child(plain_list().child(items))
        .view()
}

/// The place of a source on the page of sources.
fn anchor(id: SourceId) -> String {
    format!("source-{}", id.tag().to_ascii_lowercase())
}

/// Title, authors and place of a source, in the source's own language. A few Egyptian ones
/// have an Arabic title among words that are not.
fn reference(text: Messages, id: SourceId) -> El {
    let message = anchor(id);
    let part = |name: &str| {
        let id = format!("{message}.{name}");
        text.has(&id).then(|| text.western(&id))
    };
    let title = text.western(&message);
    let arabic = title.contains(|c| matches!(c, '\u{600}'..='\u{6ff}'));
    el("bdi")
        .attr("lang", "en")
        .attr("dir", "ltr")
        .class("reference")
        .child(part("by").map(|by| format!("{}. ", by.trim_end_matches('.'))))
        .child(
            el("cite")
                .attr_if("lang", arabic.then_some("ar"))
                .attr_if("dir", arabic.then_some("rtl"))
                .child(title),
        )
        .child(".")
        .child(part("in").map(|place| format!(" {place}.")))
}

/// Where a source can be found, if that is known.
fn address(text: Messages, id: SourceId) -> Option<String> {
    ADDRESSES.into_iter().find_map(|(attribute, start)| {
        let message = format!("{}.{attribute}", anchor(id));
        text.has(&message)
            .then(|| format!("{start}{}", text.western(&message)))
    })
}

/// One source of the whole list: tag, reference, address.
pub fn entry(state: State, text: Messages, source: Source) -> El {
    let id = source.id;
    let address = address(text, id).map(|url| {
        let shown = url.trim_start_matches("https://").to_owned();
        // Nothing leads out of a clinic's tablet.
        let leads = state.may(Ability::LeadOut);
        el(if leads { "a" } else { "bdi" })
            .attr_if("href", leads.then_some(url))
            .attr("lang", "en")
            .attr("dir", "ltr")
            .child(shown)
    });
    let small = || el("p").class("small");
    let secondary = source
        .secondary
        .then(|| small().child(text.plain("source-secondary")));
    let tag = literal(id.tag()).class("tag");
    el("li")
        .id(anchor(id))
        .child(el("p").child(tag).child(" ").child(reference(text, id)))
        .child(secondary)
        .child(address.map(|address| small().child(address)))
}
