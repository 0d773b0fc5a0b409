//! What was injected, by whom and where: the records, newest first in each area.
//!
//! The step stands in the fragment: nothing (the list), `new`, `session-` and the
//! id of a recovery session (a new record of it), `record-` or `change-` and an id.
//! Must not know: what may be typed (`domain::record` does), or where it is stored.

mod form;
mod one;

use leptos::prelude::{AnyView, Get, RwSignal, Set, With};

use crate::app::State;
use crate::app::element::{El, Piece, el, live, whenever};
use crate::app::part::Part;
use crate::app::parts::icon::icon;
use crate::app::parts::onward::onward;
use crate::app::parts::prose::{prose, say};
use crate::app::parts::session::{area_name, date, session_name};
use crate::app::parts::sources;
use crate::app::state::Heading;
use crate::domain::day::Moment;
use crate::domain::record::{Expiry, Record, Records};
use crate::domain::recovery::Area;
use crate::domain::source::SourceId::{self, M10, N4, N35, R11, R14};
use crate::i18n::Text;

/// The records of an area that are shown at first.
const FIRST: usize = 10;
/// The sessions without a record that are offered.
const OFFERED: usize = 5;

/// A step of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Step {
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

impl Step {
    /// Reads a fragment, if it is a step.
    fn read(fragment: &str) -> Option<Self> {
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
    Step::read(fragment).is_some()
}

/// The fragment of a new record of a recovery session.
pub fn fragment_of(session: u32) -> String {
    format!("session-{session}")
}

/// The page.
pub fn page(state: State, text: &Text) -> AnyView {
    let text = text.clone();
    let step = Part::new(move || {
        let read = state.step.with(|step| Step::read(step));
        read.filter(|_| state.is_alive()).unwrap_or(Step::List)
    });
    whenever({
        let (text, step) = (text.clone(), step.clone());
        move || {
            let form = matches!(step.get(), Step::New(_) | Step::Change(_));
            state.heading.set(Heading {
                title: form.then(|| text.plain("records-form")),
                error: false,
            });
        }
    });
    live(move || {
        if state.kiosk {
            return on_tablet(&text);
        }
        let shown = match step.get() {
            Step::List => None,
            Step::New(session) => Some(form::new(state, &text, session)),
            Step::Record(id) => one::page(state, &text, id),
            Step::Change(id) => form::change(state, &text, id),
        };
        shown.unwrap_or_else(|| list(state, &text))
    })
}

/// A tablet takes no words of one's own: what records are for, and where they belong.
fn on_tablet(text: &Text) -> El {
    let title = el("h1").id("title").focusable();
    el("div")
        .class("page records")
        .child(title.child(text.plain("records")))
        .child(el("p").class("lead").child(say(text, "records.point")))
        .child(el("p").class("note").child(say(text, "kiosk-records")))
}

/// Every record, and why to keep them.
fn list(state: State, text: &Text) -> El {
    let records = {
        let text = text.clone();
        let records = state.part(|document| document.records.clone());
        let all = RwSignal::new(false);
        live(move || {
            state
                .is_alive()
                .then(|| written(&text, &records.get(), all))
        })
    };
    let without = {
        let text = text.clone();
        let sessions = state.part(|document| {
            let sessions = document.sessions.newest_first();
            sessions
                .filter(|session| !document.records.tell_of(session))
                .take(OFFERED)
                .map(|session| (session.id, session.at, session.area.clone()))
                .collect::<Vec<_>>()
        });
        live(move || {
            let sessions = sessions.get();
            let offer = state.is_alive() && !sessions.is_empty();
            offer.then(|| without_record(&text, sessions))
        })
    };
    let new = {
        let text = text.clone();
        live(move || {
            let link =
                || onward(&text, format!("#{NEW}"), text.plain("records-new")).class("only-alive");
            state.is_alive().then(link)
        })
    };
    el("div")
        .class("page records")
        .child(
            el("h1")
                .id("title")
                .focusable()
                .child(text.plain("records")),
        )
        .child(el("p").class("lead").child(say(text, "records.point")))
        .child(el("p").class("note").child(say(text, "records-here")))
        .child(new)
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

fn explained(state: State, text: &Text, (id, body): Explained, cited: &[SourceId]) -> El {
    el("section")
        .class("section")
        .child(el("h2").child(text.plain(id)))
        .child(prose(text, body))
        .child(sources::details(state, text, cited))
}

/// Sessions of the recovery list that nothing is written down about.
fn without_record(text: &Text, sessions: Vec<(u32, Moment, String)>) -> El {
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
        .child(el("ul").class("rows").attr("role", "list").child(links))
}

/// What is written down: by area, the newest day first.
fn written(text: &Text, records: &Records, all: RwSignal<bool>) -> El {
    let section = el("section")
        .class("written only-alive")
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
            groups.push(el("ul").class("rows").attr("role", "list").child(rows));
        }
    }
    let more = more.then(|| {
        let label = text.plain_with("records-all", &[("n", records.len().into())]);
        el("button")
            .attr("type", "button")
            .class("button button-second")
            .on("click", move |_| all.set(true))
            .child(label)
    });
    section.child(groups).child(more)
}

/// The day, and what else tells the records apart.
fn row(text: &Text, record: &Record) -> El {
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
fn called(text: &Text, record: &Record) -> String {
    let day = record.day.map(|day| date(text, day));
    day.unwrap_or_else(|| text.plain("record-nameless"))
}

/// What a reader typed: characters only, in their own direction.
fn typed(words: &str) -> AnyView {
    el("bdi").attr("dir", "auto").child(words).view()
}

/// The way back to the list.
fn back(text: &Text) -> El {
    let link = el("a")
        .attr("href", "#")
        .child(icon(text, "back"))
        .child(text.plain("records-back"));
    el("nav")
        .class("back")
        .attr("aria-label", text.plain("back"))
        .child(link)
}

#[cfg(test)]
mod tests {
    use super::{Step, fragment_of};

    #[test]
    fn every_step_is_read_from_its_fragment() {
        for (fragment, step) in [
            ("", Step::List),
            ("new", Step::New(None)),
            ("record-4", Step::Record(4)),
            ("change-4", Step::Change(4)),
        ] {
            assert_eq!(Step::read(fragment), Some(step));
        }
        assert_eq!(Step::read(&fragment_of(4)), Some(Step::New(Some(4))));
        for unknown in [
            "main",
            "records-box",
            "record-",
            "record-x",
            "change-99999999999",
        ] {
            assert_eq!(Step::read(unknown), None, "{unknown}");
        }
    }
}
