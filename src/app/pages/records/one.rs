//! One record, as it was written down.
//!
//! Must not know: how it is typed in.

use leptos::prelude::WithUntracked;

use super::{back, called, typed};
use crate::app::State;
use crate::app::element::{El, el};
use crate::app::pages::today;
use crate::app::parts::confirm::confirm;
use crate::app::parts::prose::say;
use crate::app::parts::session::area_name;
use crate::domain::record::{Expiry, FIELDS};
use crate::i18n::Text;
use crate::routes::Route;

/// The record with this id, if there is one.
pub fn page(state: State, text: &Text, id: u32) -> Option<El> {
    let record = state
        .document
        .with_untracked(|document| document.records.find(id).cloned())?;
    let row = |label: &str, value: El| {
        el("div")
            .child(el("dt").child(text.plain(label)))
            .child(value)
    };
    let mut rows = Vec::new();
    if let Some(area) = &record.area {
        rows.push(row("record-area", el("dd").child(area_name(text, area))));
    }
    for field in &FIELDS {
        let words = record.get(field.id);
        if !words.is_empty() {
            let value = el("dd").class("typed").child(typed(words));
            rows.push(row(&format!("record-{}", field.id), value));
        }
    }
    let expired = match record.expiry() {
        Expiry::Open => None,
        Expiry::Unclear => Some("record-expiry-look"),
        Expiry::Passed => Some("record-expired"),
    };
    let expired =
        expired.map(|message| el("p").class("panel panel-call").child(say(text, message)));
    let change = el("a")
        .class("button button-second")
        .attr("href", format!("#change-{id}"))
        .child(text.plain("record-change"));
    let look = record.session.map(|session| {
        let address = state.address(Route::Today);
        let address = format!("{address}#{}", today::fragment_of(session));
        el("a")
            .class("quiet")
            .attr("href", address)
            .child(text.plain("record-today"))
    });
    let delete = confirm(text, "record-delete", move || {
        state.change(|document| {
            document.records.remove(id);
        });
        state.go("");
    });
    let page = el("div")
        .class("page records")
        .child(back(text))
        .child(
            el("h1")
                .id("title")
                .focusable()
                .child(called(text, &record)),
        )
        .child(expired)
        .child(el("dl").class("summary").child(rows))
        .child(el("div").class("buttons").child(change).child(look))
        .child(delete);
    Some(page)
}
