//! What was injected, by whom and where: the records, newest first in each area.
//!
//! Must not know: what may be typed (`domain::record` does), or where it is stored.

mod form;
mod one;

use leptos::prelude::{AnyView, Get, RwSignal, Update, With};

use crate::app::components::basics::{back_link, lead, page_title, plain_list, push_button};
use crate::app::components::date::date;
use crate::app::components::icon::icon;
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::{blocks, inline};
use crate::app::components::session::{area_name, session_name};
use crate::app::components::sources;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::app::{Ability, State};
use crate::domain::day::Moment;
use crate::domain::record::{Expiry, Record, Records};
use crate::domain::recovery::Area;
use crate::domain::source::SourceId::{self, M10, N4, N35, R11, R14};
use crate::i18n::Messages;
use crate::routes::{RecordStep, Step};
use crate::storage::Document;

/// The records of an area that are shown at first, and how many more each time.
const FIRST: usize = 10;
const MORE: usize = 100;
/// The sessions without a record that are offered.
const OFFERED: usize = 5;

/// The page.
pub fn page(state: State, text: Messages) -> AnyView {
    let step = Derived::new(move || state.step());
    dynamic(move || {
        if !state.may(Ability::Type) {
            return on_tablet(text);
        }
        let shown = match step.get() {
            Some(Step::Records(RecordStep::New(session))) => Some(form::new(state, text, session)),
            Some(Step::Records(RecordStep::Record(id))) => one::page(state, text, id),
            Some(Step::Records(RecordStep::Change(id))) => form::change(state, text, id),
            _ => None,
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
        let most = RwSignal::new(FIRST);
        let listed = Derived::new(move || {
            let most = most.get();
            let records = |document: &Document| ShownRecords::new(&document.records, most);
            state.document.with(records)
        });
        dynamic(move || written(text, listed.get(), most))
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
    let new = primary_link(text, href(RecordStep::New(None)), text.plain("records-new"));
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
            let link = el("a").attr("href", href(RecordStep::New(Some(id))));
            el("li").child(link.child(session_name(text, at, &area)))
        })
        .collect();
    el("section")
        .class("older")
        .child(el("h2").child(text.plain("records-without")))
        .child(plain_list().class("rows").child(links))
}

/// The records that are shown. What is not is not copied: somebody may have kept thousands.
#[derive(Hash)]
struct ShownRecords {
    /// By area, the newest day first.
    areas: Vec<(Option<Area>, Vec<Record>)>,
    /// How many there are.
    all: usize,
    /// Whether there are more than are shown, and whether the next time shows all of them.
    more: bool,
    last: bool,
}

impl ShownRecords {
    /// Of each area at most so many.
    fn new(records: &Records, most: usize) -> Self {
        let (mut areas, mut more, mut last) = (Vec::new(), false, true);
        for area in Area::ALL.into_iter().map(Some).chain([None]) {
            let mut of_area = records.of_area(area);
            let shown: Vec<_> = of_area.by_ref().take(most).cloned().collect();
            more |= of_area.next().is_some();
            last &= of_area.nth(MORE - 1).is_none();
            if !shown.is_empty() {
                areas.push((area, shown));
            }
        }
        let all = records.len();
        Self {
            areas,
            all,
            more,
            last,
        }
    }
}

/// What is written down: by area, the newest day first.
fn written(text: Messages, listed: ShownRecords, most: RwSignal<usize>) -> El {
    let section = el("section")
        .class("written needs-program waits-records waits-sessions")
        .child(el("h2").child(text.plain("records-list")));
    if listed.all == 0 {
        return section.child(el("p").child(text.plain("records-empty")));
    }
    let mut groups = Vec::new();
    for (area, records) in listed.areas {
        let name = match area {
            Some(area) => area_name(text, area.id()),
            None => text.plain("records-no-area"),
        };
        groups.push(el("h3").child(name));
        let rows: Vec<_> = records.iter().map(|record| row(text, record)).collect();
        groups.push(plain_list().class("rows").child(rows));
    }
    let more = listed.more.then(|| {
        let label = if listed.last {
            text.plain_with("records-all", &[("n", listed.all.into())])
        } else {
            text.plain("records-more")
        };
        push_button()
            .class("button button-second")
            .on("click", move |_| most.update(|most| *most += MORE))
            .child(label)
    });
    section.child(groups).child(more)
}

/// The day, and what else tells the records apart.
fn row(text: Messages, record: &Record) -> El {
    let link = el("a")
        .attr("href", href(RecordStep::Record(record.id)))
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

/// What a link to a step of this page says.
fn href(step: RecordStep) -> String {
    Step::Records(step).href()
}

/// The way back to the list.
fn back(text: Messages) -> El {
    back_link(text, href(RecordStep::List), "records-back")
}
