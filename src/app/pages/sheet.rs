//! What the reader takes along to the doctor: questions to pick, and one page with
//! them and with everything else that a doctor wants to know.
//!
//! What stands on the page is put together once, as short lines, and drawn, printed,
//! shared and copied from there. Must not know: how a rule decides.

mod costs;
mod course;
mod facts;
pub mod paper;
mod pick;
mod send;
mod take;

use leptos::prelude::{AnyView, Get, RwSignal, With};

use self::facts::Facts;
use self::paper::{Paper, PaperLine, SheetSection};
use crate::app::components::basics::{lead, page_title, plain_list};
use crate::app::components::date::date;
use crate::app::components::prose::inline;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::app::{Ability, State};
use crate::i18n::Messages;
use crate::routes::Route;

/// The parts of the page in order: the message of the heading, with `.what` that
/// asks for it while it is empty, the place where it is filled, and what fills it.
const PARTS: [(&str, Route, Fill); 9] = [
    ("sheet-goal", Route::Decide, facts::goal),
    ("sheet-values", Route::Weigh, facts::values),
    ("sheet-check", Route::Check, facts::check),
    ("sheet-medicines", Route::Check, facts::medicines),
    ("sheet-costs", Route::Costs, costs::offers),
    ("sheet-plan", Route::Plan, course::plan),
    ("sheet-records", Route::Records, course::records),
    ("sheet-looks", Route::CheckIn, course::checkins),
    ("sheet-questions", Route::Sheet, facts::questions),
];

/// What fills a part.
type Fill = fn(&Facts) -> Lines;

/// The lines of a part, and how many more there are than a page has room for.
type Lines = (Vec<PaperLine>, usize);

/// The page.
pub fn page(state: State, text: Messages) -> AnyView {
    el("div")
        .attr_live("class", move || {
            let class = if state.is_hydrated() {
                "page sheet has-paper"
            } else {
                "page sheet"
            };
            Some(class.to_owned())
        })
        .child(page_title(text.plain("sheet")))
        .child(lead(text, "sheet.point"))
        .child(el("p").child(inline(text, "sheet.what")))
        .child(pick::questions(state, text))
        .child(preview(state, text))
        .view()
}

/// The page as it will be printed, and what can be done with it.
fn preview(state: State, text: Messages) -> AnyView {
    let shown = RwSignal::new(false);
    dynamic(move || {
        if !state.is_hydrated() {
            return ().view();
        }
        let drawn = dynamic(move || {
            let code = shown.get().then(|| take::printed(state, text));
            put_together(state, text).draw(text, code.flatten())
        });
        let missing = dynamic(move || missing(state, text));
        el("section")
            .class("section only-hydrated")
            .child(el("h2").id("sheet-page").child(text.plain("sheet-page")))
            .child(el("p").child(inline(text, "sheet-page.what")))
            .child(drawn)
            .child(send::ways(state, text))
            .child(take::section(state, text, shown))
            .child(missing)
            .view()
    })
}

/// Everything that stands on the page.
fn put_together(state: State, text: Messages) -> Paper {
    let today = state.today.get();
    state.document.with(|document| {
        let facts = Facts { text, document };
        let mut parts = Vec::new();
        for (id, _, fill) in PARTS {
            let (lines, more) = fill(&facts);
            if !lines.is_empty() {
                parts.push(SheetSection { id, lines, more });
            }
        }
        Paper {
            day: today.map(|day| date(text, day)),
            decide: document.decision.doctor_decides,
            parts,
        }
    })
}

/// What is not on the page yet, with the way to it.
fn missing(state: State, text: Messages) -> Option<El> {
    let there: Vec<_> = put_together(state, text)
        .parts
        .iter()
        .map(|part| part.id)
        .collect();
    let mut items = Vec::new();
    for (id, route, _) in PARTS {
        // What is written in the reader's own words no tablet takes.
        let own_words = matches!(route, Route::Records | Route::Costs);
        let offered = route != Route::Sheet && (state.may(Ability::Type) || !own_words);
        if !there.contains(&id) && offered {
            let link = el("a")
                .class("quiet")
                .attr("href", state.address(route))
                .child(text.plain(&format!("{id}.what")));
            items.push(el("li").child(link));
        }
    }
    if items.is_empty() {
        return None;
    }
    let list = plain_list().child(items);
    let missing = el("div").class("sheet-missing");
    Some(
        missing
            .child(el("p").child(inline(text, "sheet-missing")))
            .child(list),
    )
}
