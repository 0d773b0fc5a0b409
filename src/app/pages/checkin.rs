//! How it is today: the signs of a day after a session, what they mean, and how
//! they went over the days.
//!
//! The step stands in the fragment: nothing or `session-` and an id (the first
//! question and the looks so far), `signs-` and an id (the other questions),
//! `look-`, an id, a day and a minute (what a look says).
//! Must not know: what a sign means (`domain::checkin` does).

mod answer;
mod ask;
mod marks;
mod past;
mod rules;
mod stands;
mod start;

use leptos::prelude::{AnyView, Get, RwSignal, Set, With};

use crate::app::State;
use crate::app::components::basics::back_link;
use crate::app::components::form::FormValues;
use crate::app::components::prose::{blocks, inline};
use crate::app::components::session::date;
use crate::app::components::sources;
use crate::app::derived::Derived;
use crate::app::element::{El, dynamic, effect, el};
use crate::app::state::Heading;
use crate::domain::checkin::{EMERGENCY_SIGNS, NOW, SIGNS};
use crate::domain::day::{Day, Moment};
use crate::domain::source::SourceId::{N34, R21};
use crate::i18n::Messages;
use crate::routes::Route;

/// A step of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum CheckInStep {
    /// The first question and the looks of a session; else of the newest.
    Start(Option<u32>),
    /// The signs, for a look at this session.
    Signs(u32),
    /// What the look at this session at this moment says.
    Look(u32, Moment),
}

impl CheckInStep {
    /// Reads a fragment, if it is a step.
    fn parse(fragment: &str) -> Option<Self> {
        if fragment.is_empty() {
            return Some(Self::Start(None));
        }
        let (kind, rest) = fragment.split_once('-')?;
        let (id, at) = match rest.split_once('-') {
            Some((id, at)) => (id, Some(at.rsplit_once('-')?)),
            None => (rest, None),
        };
        let id = id.parse().ok()?;
        match (kind, at) {
            ("session", None) => Some(Self::Start(Some(id))),
            ("signs", None) => Some(Self::Signs(id)),
            ("look", Some((day, minute))) => {
                let at = Moment::new(Day::parse(day)?, minute.parse().ok()?)?;
                Some(Self::Look(id, at))
            }
            _ => None,
        }
    }
}

/// Whether a fragment is a step of the page, and not a place on it.
pub fn is_step(fragment: &str) -> bool {
    CheckInStep::parse(fragment).is_some()
}

/// The fragment of a session on this page.
pub fn fragment_of(session: u32) -> String {
    format!("session-{session}")
}

/// The fragment of a look.
fn fragment_of_look(session: u32, at: Moment) -> String {
    format!("look-{session}-{}-{}", at.day(), at.minute())
}

/// The page.
pub fn page(state: State, text: Messages) -> AnyView {
    let asked = RwSignal::new(FormValues::default());
    let step = Derived::new(move || {
        let read = state.step.with(|step| CheckInStep::parse(step));
        read.filter(|_| state.is_hydrated())
            .unwrap_or(CheckInStep::Start(None))
    });
    effect({
        let step = step.clone();
        move || {
            state.heading.set(Heading {
                title: title_of(text, step.get()),
                error: false,
            });
        }
    });
    dynamic(move || {
        let (step, session) = match step.get() {
            CheckInStep::Start(session) => (None, session),
            CheckInStep::Signs(session) => {
                let answered = asked.get();
                let page = ask::page(state, text, session, answered);
                (page, Some(session))
            }
            CheckInStep::Look(session, at) => {
                (answer::page(state, text, session, at), Some(session))
            }
        };
        step.unwrap_or_else(|| start::page(state, text, session, asked))
    })
}

fn title_of(text: Messages, step: CheckInStep) -> Option<String> {
    match step {
        CheckInStep::Start(_) => None,
        CheckInStep::Signs(_) => Some(text.plain("today-signs")),
        CheckInStep::Look(_, at) => {
            let day = date(text, at.day());
            Some(text.plain_with("today-look", &[("date", (&day).into())]))
        }
    }
}

/// What was chosen for a sign, in words: for the first question the emergency sign, else
/// the sign with its choice. Empty where this version does not know it.
pub fn called(text: Messages, sign: &str, choice: &str) -> String {
    if sign == NOW.id && EMERGENCY_SIGNS.iter().any(|sign| sign.id == choice) {
        return text.plain(&format!("look-now-{choice}.short"));
    }
    if sign == NOW.id {
        return text.plain("today-emergency");
    }
    let Some(sign) = SIGNS.iter().find(|other| other.id == sign) else {
        return text.plain("look-why-unknown");
    };
    let name = text.plain(&format!("look-{}", sign.id));
    let message = sign.message_of(choice);
    if text.has(&message) {
        format!("{name}: {}", text.plain(&message))
    } else {
        name
    }
}

/// The way to every warning sign in full.
fn all_signs(state: State, text: Messages) -> El {
    el("a")
        .class("quiet")
        .attr("href", state.address(Route::warning()))
        .child(text.plain("today-all-signs"))
}

/// The way back to a session's looks.
fn back(text: Messages, session: u32) -> El {
    back_link(text, format!("#{}", fragment_of(session)), "today-back")
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

#[cfg(test)]
mod tests {
    use super::{CheckInStep, Day, Moment, fragment_of, fragment_of_look};

    #[test]
    fn every_step_is_read_from_its_fragment() {
        assert_eq!(CheckInStep::parse(""), Some(CheckInStep::Start(None)));
        assert_eq!(
            CheckInStep::parse(&fragment_of(7)),
            Some(CheckInStep::Start(Some(7)))
        );
        assert_eq!(CheckInStep::parse("signs-7"), Some(CheckInStep::Signs(7)));
        for minute in [0, 615, 1439] {
            let at = Moment::new(Day::FIRST, minute);
            let read = at.and_then(|at| CheckInStep::parse(&fragment_of_look(7, at)));
            assert_eq!(read, at.map(|at| CheckInStep::Look(7, at)));
        }
        for unknown in [
            "main",
            "session-",
            "session-x",
            "signs-7-2026-01-01",
            "look-7",
            "look-7-2026-02-28",
            "look-7-2026-02-30-5",
            "look-7-2026-02-28-1440",
            "session-99999999999",
        ] {
            assert_eq!(CheckInStep::parse(unknown), None, "{unknown}");
        }
    }
}
