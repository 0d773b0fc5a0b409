//! What was injected, by whom and where: the records, newest first in each area.
//!
//! The step stands in the fragment: nothing (the list), `new`, `session-` and the
//! id of a recovery session (a new record of it), `record-` or `change-` and an id.
//! Must not know: what may be typed (`domain::record` does), or where it is stored.

mod form;
mod one;

use leptos::prelude::{AnyView, Get, RwSignal, Set, With};

use crate::app::State;
use crate::app::components::basics::{back_link, lead, page_title, plain_list, push_button};
use crate::app::components::icon::icon;
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::{blocks, inline};
use crate::app::components::session::{area_name, date, session_name};
use crate::app::components::sources;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, effect, el};
use crate::app::state::Heading;
use crate::domain::day::Moment;
use crate::domain::record::{Expiry, Record, Records};
use crate::domain::recovery::Area;
use crate::domain::source::SourceId::{self, M10, N4, N35, R11, R14};
use crate::i18n::Messages;

/// The records of an area that are shown at first.
const FIRST: usize = 10;
/// The sessions without a record that are offered.
const OFFERED: usize = 5;

/// A step of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum RecordStep {
    /// Every record.
    List,
    /// A new record; of this recovery session, if there is one.
    New(Option<u32>),
    /// One record.
    Record(u32),
    /// Changing one.
    Change(u32),
}

/// The fragment of a new record.
const NEW: &str = "new";

impl RecordStep {
    /// Reads a fragment, if it is a step.
    fn parse(fragment: &str) -> Option<Self> {
        match fragment {
            "" => return Some(Self::List),
            NEW => return Some(Self::New(None)),
            _ => {}
        }
        let (kind, id) = fragment.split_once('-')?;
        let id = id.parse().ok()?;
        match kind {
            "session" => Some(Self::New(Some(id))),
            "record" => Some(Self::Record(id)),
            "change" => Some(Self::Change(id)),
            _ => None,
        }
    }
}

/// Whether a fragment is a step of the page, and not a place on it.
pub fn is_step(fragment: &str) -> bool {
    RecordStep::parse(fragment).is_some()
}

/// The fragment of a new record of a recovery session.
pub fn fragment_of(session: u32) -> String {
    format!("session-{session}")
}

/// The page.
pub fn page(state: State, text: Messages) -> AnyView {
    let step = Derived::new(move || {
        let read = state.step.with(|step| RecordStep::parse(step));
        read.filter(|_| state.is_hydrated())
            .unwrap_or(RecordStep::List)
    });
    effect({
        let step = step.clone();
        move || {
            let form = matches!(step.get(), RecordStep::New(_) | RecordStep::Change(_));
            state.heading.set(Heading {
                title: form.then(|| text.plain("records-form")),
                error: false,
            });
        }
    });
    dynamic(move || {
        if state.is_kiosk {
            return on_tablet(text);
        }
        let shown = match step.get() {
            RecordStep::List => None,
            RecordStep::New(session) => Some(form::new(state, text, session)),
            RecordStep::Record(id) => one::page(state, text, id),
            RecordStep::Change(id) => form::change(state, text, id),
        };
        shown.unwrap_or_else(|| list(state, text))
    })
}

/// A tablet takes no words of one's own: what records are for, and where they belong.
fn on_tablet(text: Messages) -> El {
    el("div")
        .class("page records")
        .child(page_title(text.plain("records")))
        .child(lead(text, "records.point"))
        .child(el("p").class("note").child(inline(text, "kiosk-records")))
}

/// Every record, and why to keep them.
fn list(state: State, text: Messages) -> El {
    let records = {
        let records = state.derive(|document| document.records.clone());
        let all = RwSignal::new(false);
        dynamic(move || written(text, &records.get(), all))
    };
    let without = {
        let sessions = state.derive(|document| {
            let sessions = document.sessions.newest_first();
            sessions
                .filter(|session| !document.records.tell_of(session))
                .take(OFFERED)
                .map(|session| (session.id, session.at, session.area.clone()))
                .collect::<Vec<_>>()
        });
        dynamic(move || {
            let sessions = sessions.get();
            let offer = state.is_hydrated() && !sessions.is_empty();
            offer.then(|| without_record(text, sessions))
        })
    };
    let new = primary_link(text, format!("#{NEW}"), text.plain("records-new"));
    el("div")
        .class("page records")
        .child(page_title(text.plain("records")))
        .child(lead(text, "records.point"))
        .child(el("p").class("note").child(inline(text, "records-here")))
        .child(new.class("needs-program"))
        .child(without)
        .child(records)
        .child(explained(
            state,
            text,
            ("records-why", "records-why.body"),
            &[R14, M10, N4],
        ))
        .child(explained(state, text, BOX, &[R11, R14, N35]))
}

/// A heading and what stands below it.
type Explained = (&'static str, &'static str);

/// What to read on a box.
const BOX: Explained = ("records-box", "records-box.body");

fn explained(state: State, text: Messages, (id, body): Explained, cited: &[SourceId]) -> El {
    el("section")
        .class("section waits-records waits-sessions")
        .child(el("h2").child(text.plain(id)))
        .child(blocks(text, body))
        .child(sources::details(state, text, cited))
}

/// Sessions of the recovery list that nothing is written down about.
fn without_record(text: Messages, sessions: Vec<(u32, Moment, String)>) -> El {
    let links: Vec<_> = sessions
        .into_iter()
        .map(|(id, at, area)| {
            let link = el("a").attr("href", format!("#{}", fragment_of(id)));
            el("li").child(link.child(session_name(text, at, &area)))
        })
        .collect();
    el("section")
        .class("older")
        .child(el("h2").child(text.plain("records-without")))
        .child(plain_list().class("rows").child(links))
}

/// What is written down: by area, the newest day first.
fn written(text: Messages, records: &Records, all: RwSignal<bool>) -> El {
    let section = el("section")
        .class("written needs-program waits-records waits-sessions")
        .child(el("h2").child(text.plain("records-list")));
    if records.is_empty() {
        return section.child(el("p").child(text.plain("records-empty")));
    }
    let most = if all.get() { usize::MAX } else { FIRST };
    let mut more = false;
    let mut groups = Vec::new();
    for area in Area::ALL.into_iter().map(Some).chain([None]) {
        let mut of_area = records.of_area(area);
        let rows: Vec<_> = of_area.by_ref().take(most).map(|r| row(text, r)).collect();
        more |= of_area.next().is_some();
        if !rows.is_empty() {
            let name = match area {
                Some(area) => area_name(text, area.id()),
                None => text.plain("records-no-area"),
            };
            groups.push(el("h3").child(name));
            groups.push(plain_list().class("rows").child(rows));
        }
    }
    let more = more.then(|| {
        let label = text.plain_with("records-all", &[("n", records.len().into())]);
        push_button()
            .class("button button-second")
            .on("click", move |_| all.set(true))
            .child(label)
    });
    section.child(groups).child(more)
}

/// The day, and what else tells the records apart.
fn row(text: Messages, record: &Record) -> El {
    let link = el("a")
        .attr("href", format!("#record-{}", record.id))
        .child(called(text, record));
    let told = ["product", "place", "doctor"];
    let told = told.iter().map(|field| record.get(field));
    let told = told.filter(|words| !words.is_empty()).map(typed);
    let told: Vec<_> = told.take(2).collect();
    let mark = (record.expiry() != Expiry::Open).then(|| icon(text, "warning"));
    el("li")
        .child(link)
        .child(mark)
        .child((!told.is_empty()).then(|| el("p").class("small").child(told)))
}

/// What a record is called: its day.
fn called(text: Messages, record: &Record) -> String {
    let day = record.day.map(|day| date(text, day));
    day.unwrap_or_else(|| text.plain("record-nameless"))
}

/// What a reader typed: characters only, in their own direction.
fn typed(words: &str) -> AnyView {
    el("bdi").attr("dir", "auto").child(words).view()
}

/// The way back to the list.
fn back(text: Messages) -> El {
    back_link(text, "#".to_owned(), "records-back")
}

#[cfg(test)]
mod tests {
    use super::{RecordStep, fragment_of};

    #[test]
    fn every_step_is_read_from_its_fragment() {
        for (fragment, step) in [
            ("", RecordStep::List),
            ("new", RecordStep::New(None)),
            ("record-4", RecordStep::Record(4)),
            ("change-4", RecordStep::Change(4)),
        ] {
            assert_eq!(RecordStep::parse(fragment), Some(step));
        }
        assert_eq!(
            RecordStep::parse(&fragment_of(4)),
            Some(RecordStep::New(Some(4)))
        );
        for unknown in [
            "main",
            "records-box",
            "record-",
            "record-x",
            "change-99999999999",
        ] {
            assert_eq!(RecordStep::parse(unknown), None, "{unknown}");
        }
    }
}
