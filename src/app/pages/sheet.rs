//! What the reader takes along to the doctor: questions to pick, and one page with
//! them and with everything else that a doctor wants to know.
//!
//! What stands on the page is put together once, as short lines, and drawn, printed,
//! shared and copied from there. Must not know: how a rule decides.

mod course;
mod facts;
mod paper;
mod pick;
mod send;
mod take;

use leptos::prelude::{AnyView, Get, RwSignal, With};

use self::facts::Facts;
use self::paper::{Line, Paper, Part};
use crate::app::State;
use crate::app::element::{El, Piece, el, live};
use crate::app::parts::prose::say;
use crate::app::parts::session::date;
use crate::i18n::Text;
use crate::routes::Route;

/// The parts of the page in order: the message of the heading, with `.what` that
/// asks for it while it is empty, the place where it is filled, and what fills it.
const PARTS: [(&str, Route, Fill); 8] = [
    ("sheet-goal", Route::Decide, facts::goal),
    ("sheet-values", Route::Weigh, facts::values),
    ("sheet-check", Route::Check, facts::check),
    ("sheet-medicines", Route::Check, facts::medicines),
    ("sheet-plan", Route::Plan, course::plan),
    ("sheet-records", Route::Records, course::records),
    ("sheet-looks", Route::Today, course::looks),
    ("sheet-questions", Route::Sheet, facts::questions),
];

/// What fills a part.
type Fill = fn(&Facts) -> Lines;

/// The lines of a part, and how many more there are than a page has room for.
type Lines = (Vec<Line>, usize);

/// The page.
pub fn page(state: State, text: &Text) -> AnyView {
    el("div")
        .attr_live("class", move || {
            let class = if state.is_alive() {
                "page sheet has-paper"
            } else {
                "page sheet"
            };
            Some(class.to_owned())
        })
        .child(el("h1").id("title").focusable().child(text.plain("sheet")))
        .child(el("p").class("lead").child(say(text, "sheet.point")))
        .child(el("p").child(say(text, "sheet.what")))
        .child(pick::questions(state, text))
        .child(preview(state, text))
        .view()
}

/// The page as it will be printed, and what can be done with it.
fn preview(state: State, text: &Text) -> AnyView {
    let text = text.clone();
    let shown = RwSignal::new(false);
    live(move || {
        if !state.is_alive() {
            return ().view();
        }
        let (text_of_paper, text_of_empty) = (text.clone(), text.clone());
        let drawn = live(move || {
            let code = shown.get().then(|| take::printed(state, &text_of_paper));
            put_together(state, &text_of_paper).draw(&text_of_paper, code.flatten())
        });
        let missing = live(move || missing(state, &text_of_empty));
        el("section")
            .class("section only-alive")
            .child(el("h2").id("sheet-page").child(text.plain("sheet-page")))
            .child(el("p").child(say(&text, "sheet-page.what")))
            .child(drawn)
            .child(send::ways(state, &text))
            .child(take::section(state, &text, shown))
            .child(missing)
            .view()
    })
}

/// Everything that stands on the page.
fn put_together(state: State, text: &Text) -> Paper {
    let today = state.today.get();
    state.document.with(|document| {
        let facts = Facts { text, document };
        let mut parts = Vec::new();
        for (id, _, fill) in PARTS {
            let (lines, more) = fill(&facts);
            if !lines.is_empty() {
                parts.push(Part { id, lines, more });
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
fn missing(state: State, text: &Text) -> Option<El> {
    let there: Vec<_> = put_together(state, text)
        .parts
        .iter()
        .map(|part| part.id)
        .collect();
    let mut items = Vec::new();
    for (id, route, _) in PARTS {
        let offered = route != Route::Sheet && !(state.kiosk && route == Route::Records);
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
    let list = el("ul").attr("role", "list").child(items);
    let missing = el("div").class("sheet-missing");
    Some(
        missing
            .child(el("p").child(say(text, "sheet-missing")))
            .child(list),
    )
}
