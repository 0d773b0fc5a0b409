//! One record, as it was written down.
//!
//! Must not know: how it is typed in.

use leptos::prelude::WithUntracked;

use super::{back, called, href, typed};
use crate::app::State;
use crate::app::components::basics::page_title;
use crate::app::components::confirm::confirm;
use crate::app::components::prose::inline;
use crate::app::components::session::area_name;
use crate::app::components::urgency::panel;
use crate::app::element::{El, el};
use crate::domain::record::{Expiry, FIELDS};
use crate::i18n::Messages;
use crate::routes::{CheckInStep, RecordStep};

/// The record with this id, if there is one.
pub fn page(state: State, text: Messages, id: u32) -> Option<El> {
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
    let expired = expired.map(|message| panel("p", "call").child(inline(text, message)));
    let change = el("a")
        .class("button button-second")
        .attr("href", href(RecordStep::Change(id)))
        .child(text.plain("record-change"));
    let checkin = record.session.map(|session| {
        let looks = CheckInStep::Start(Some(session));
        let address = state.address_of_step(looks.into());
        el("a")
            .class("quiet")
            .attr("href", address)
            .child(text.plain("record-today"))
    });
    let delete = confirm(text, "record-delete", move || {
        state.change(|document| {
            document.records.remove(id);
        });
        state.go(RecordStep::List.into());
    });
    let page = el("div")
        .class("page records")
        .child(back(text))
        .child(page_title(called(text, &record)))
        .child(expired)
        .child(el("dl").class("summary").child(rows))
        .child(el("div").class("buttons").child(change).child(checkin))
        .child(delete);
    Some(page)
}
