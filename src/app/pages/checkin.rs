//! How it is today: the signs of a day after a session, what they mean, and how
//! they went over the days.
//!
//! Must not know: what a sign means (`domain::checkin` does).

mod answer;
mod ask;
mod marks;
pub mod past;
pub mod rules;
mod stands;
mod start;

use leptos::prelude::{AnyView, Get, RwSignal};

use crate::app::State;
use crate::app::components::basics::back_link;
use crate::app::components::form::FormValues;
use crate::app::components::prose::{blocks, inline};
use crate::app::components::sources;
use crate::app::derived::Derived;
use crate::app::element::{El, dynamic, el};
use crate::domain::source::SourceId::{N34, R21};
use crate::i18n::Messages;
use crate::routes::{CheckInStep, Route, Step};

/// The page.
pub fn page(state: State, text: Messages) -> AnyView {
    let asked = RwSignal::new(FormValues::default());
    let step = Derived::new(move || state.step());
    dynamic(move || {
        let (shown, session) = match step.get() {
            Some(Step::CheckIn(CheckInStep::Signs(session))) => {
                let answered = asked.get();
                let page = ask::page(state, text, session, answered);
                (page, Some(session))
            }
            Some(Step::CheckIn(CheckInStep::Look(session, at))) => {
                (answer::page(state, text, session, at), Some(session))
            }
            Some(Step::CheckIn(CheckInStep::Start(session))) => (None, session),
            _ => (None, None),
        };
        shown.unwrap_or_else(|| start::page(state, text, session, asked))
    })
}

/// The way to every warning sign in full.
fn all_signs(state: State, text: Messages) -> El {
    el("a")
        .class("quiet")
        .attr("href", state.address(Route::warning()))
        .child(text.plain("today-all-signs"))
}

/// The step of a session's looks.
fn looks_of(session: u32) -> Step {
    CheckInStep::Start(Some(session)).into()
}

/// The way back to a session's looks.
fn back(text: Messages, session: u32) -> El {
    back_link(text, looks_of(session).href(), "today-back")
}

/// What all the rules rest on, and what they do not.
fn proof(text: Messages) -> El {
    el("p")
        .class("small proof")
        .child(inline(text, "today-proof"))
}

/// Where a reaction is reported.
fn report(state: State, text: Messages) -> El {
    el("section")
        .class("section")
        .child(el("h2").child(text.plain("report")))
        .child(blocks(text, "report.body"))
        .child(sources::details(state, text, &[R21, N34]))
}
