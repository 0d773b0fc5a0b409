//! What the pages of the decision and the course draw: an option, an offer, what comes next,
//! things to tick, tables, a month, the page for the doctor.
//!
//! Must not know: a document; what is stored stands in `example`.

use leptos::prelude::{AnyView, GetUntracked, WithUntracked};
use mesotherapy_guide::app::State;
use mesotherapy_guide::app::components::basics::{plain_list, plain_steps};
use mesotherapy_guide::app::element::{IntoChild, el};
use mesotherapy_guide::app::pages::checkin::{past, rules};
use mesotherapy_guide::app::pages::costs::offer;
use mesotherapy_guide::app::pages::decide::{self, compare};
use mesotherapy_guide::app::pages::plan::{month, next, sessions};
use mesotherapy_guide::app::pages::recovery::list;
use mesotherapy_guide::app::pages::sheet::paper::{Paper, PaperLine, SheetSection};
use mesotherapy_guide::content::decide::{GOALS, Way};
use mesotherapy_guide::domain::checkin::{Advice, SIGNS};
use mesotherapy_guide::domain::day::Month;
use mesotherapy_guide::domain::plan::entries;
use mesotherapy_guide::domain::recovery::ITEMS;
use mesotherapy_guide::i18n::Messages;
use mesotherapy_guide::routes::Route;

use super::{Preset, Sample, below};

pub fn samples(state: State, text: Messages, set: &mut Preset) -> Vec<Sample> {
    vec![
        ("of tools: goals, path", goals(state, text)),
        ("of tools: an option, facts", option(state, text)),
        ("of tools: an offer", offers(state, text)),
        ("of tools: what comes next, steps", coming(state, text)),
        ("of tools: ticks, kinds", ticks(state, text, set)),
        ("of tools: table of rules, wide table", tables(state, text)),
        ("of tools: a month", months(state, text)),
        ("of tools: paper", paper(text)),
    ]
}

fn goals(state: State, text: Messages) -> AnyView {
    let goals: Vec<_> = GOALS
        .iter()
        .take(2)
        .map(|goal| decide::tile(state, text, goal))
        .collect();
    let steps = [("step-check", Route::Check), ("step-weigh", Route::Weigh)];
    let steps = steps.map(|(message, route)| decide::step(state, text, message, route));
    below(vec![
        plain_list().class("goals").child(goals).view(),
        plain_steps().class("path").child(Vec::from(steps)).view(),
    ])
}

/// An option, and the first question of those that all options are asked.
fn option(state: State, text: Messages) -> AnyView {
    let Some(goal) = GOALS.first() else {
        return ().view();
    };
    let choice = goal.ways().find(|(way, _)| *way == Way::Mesotherapy);
    let card = choice.map(|(way, choice)| compare::card(state, text, goal, way, choice));
    let questions = compare::by_question(state, text, goal);
    let first = questions.into_iter().nth(1);
    below(vec![card.view(), first.view()])
}

fn offers(state: State, text: Messages) -> AnyView {
    let newest = |document: &mesotherapy_guide::storage::Document| {
        let newest = document.costs.iter().next()?;
        Some(offer::card(state, text, newest))
    };
    let card = state.document.with_untracked(newest);
    el("div").class("offer-cards").child(card).view()
}

/// The session that comes next, and a group of steps, some of which were left out.
fn coming(state: State, text: Messages) -> AnyView {
    let course = state
        .document
        .with_untracked(|document| document.courses.newest().cloned());
    let Some((course, today)) = course.zip(state.today.get_untracked()) else {
        return ().view();
    };
    let next = course
        .next()
        .and_then(|index| next::coming(state, text, &course, index, today));
    let rows: Vec<_> = entries(&course)
        .iter()
        .filter(|entry| matches!(entry.index, Some(0 | 1)))
        .map(|entry| sessions::row(state, text, entry))
        .collect();
    let group = course.step(1).map(|step| {
        let name = text.plain_with("plan-session-n", &[("n", 2_usize.into())]);
        sessions::group(name, Some((text, step)), rows).attr("open", "")
    });
    below(vec![next.view(), group.view()])
}

/// An item that is ticked, and one that is not.
fn ticks(state: State, text: Messages, set: &mut Preset) -> AnyView {
    let session = state
        .document
        .with_untracked(|document| document.sessions.newest().map(|session| session.id));
    let Some(session) = session else {
        return ().view();
    };
    // What the program sets at its box; the class follows from the document.
    if let Some(ticked) = ITEMS.first() {
        set.tick(format!("item-{}", ticked.id).leak());
    }
    let rows: Vec<_> = ITEMS
        .iter()
        .take(2)
        .map(|item| list::row(state, text, session, item))
        .collect();
    plain_list().class("ticks").child(rows).view()
}

fn tables(state: State, text: Messages) -> AnyView {
    let (first, _) = SIGNS.split_at(1);
    let looks = state.document.with_untracked(|document| {
        let looks = document.checkins.iter();
        looks.cloned().collect::<Vec<_>>()
    });
    let wide = state
        .today
        .get_untracked()
        .map(|today| past::rows(text, today, &looks, &[Advice::Call]));
    below(vec![rules::table(text, first).view(), wide.view()])
}

fn months(state: State, text: Messages) -> AnyView {
    let course = state
        .document
        .with_untracked(|document| document.courses.newest().cloned());
    let Some((course, today)) = course.zip(state.today.get_untracked()) else {
        return ().view();
    };
    // Only a browser has words for the days of a week.
    let head = |day: usize| el("th").attr("scope", "col").child(text.number(day));
    let heads = (1..=7).map(head).collect();
    let all = entries(&course);
    let table = month::table(text, Month::of(today), heads, &all, Some(today));
    el("section")
        .class("months")
        .child(table)
        .child(month::legend(text))
        .view()
}

fn paper(text: Messages) -> AnyView {
    let lines = ["item-bare", "item-cool"].map(|message| PaperLine::words(text.plain(message)));
    let paper = Paper {
        day: Some(text.number(2027)),
        decide: true,
        parts: vec![SheetSection {
            id: "sheet-medicines",
            lines: lines.into(),
            more: 2,
        }],
    };
    paper.draw(text, None).view()
}
