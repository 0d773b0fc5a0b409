//! How it is today: the signs of a day after a session, what they mean, and how
//! they went over the days.
//!
//! The step stands in the fragment: nothing or `session-` and an id (the first
//! question and the looks so far), `signs-` and an id (the other questions),
//! `look-`, an id, a day and a minute (what a look says).
//! Must not know: what a sign means (`domain::look` does).

mod answer;
mod ask;
mod marks;
mod past;
mod rules;
mod stands;
mod start;

use leptos::prelude::{AnyView, Get, RwSignal, Set, With};

use crate::app::State;
use crate::app::element::{El, el, live, whenever};
use crate::app::part::Part;
use crate::app::parts::form::Draft;
use crate::app::parts::icon::icon;
use crate::app::parts::prose::{prose, say};
use crate::app::parts::session::date;
use crate::app::parts::sources;
use crate::app::state::Heading;
use crate::domain::day::{Day, Moment};
use crate::domain::look::{EMERGENCY_SIGNS, NOW, SIGNS};
use crate::domain::source::SourceId::{N34, R21};
use crate::i18n::Text;
use crate::routes::Route;

/// A step of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Step {
    /// The first question and the looks of a session; else of the newest.
    Start(Option<u32>),
    /// The signs, for a look at this session.
    Signs(u32),
    /// What the look at this session at this moment says.
    Look(u32, Moment),
}

impl Step {
    /// Reads a fragment, if it is a step.
    fn read(fragment: &str) -> Option<Self> {
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
    Step::read(fragment).is_some()
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
pub fn page(state: State, text: &Text) -> AnyView {
    let text = text.clone();
    let asked = RwSignal::new(Draft::default());
    let step = Part::new(move || {
        let read = state.step.with(|step| Step::read(step));
        read.filter(|_| state.is_alive())
            .unwrap_or(Step::Start(None))
    });
    whenever({
        let (text, step) = (text.clone(), step.clone());
        move || {
            state.heading.set(Heading {
                title: title_of(&text, step.get()),
                error: false,
            });
        }
    });
    live(move || {
        let (step, session) = match step.get() {
            Step::Start(session) => (None, session),
            Step::Signs(session) => {
                let answered = asked.get();
                let page = ask::page(state, &text, session, answered);
                (page, Some(session))
            }
            Step::Look(session, at) => (answer::page(state, &text, session, at), Some(session)),
        };
        step.unwrap_or_else(|| start::page(state, &text, session, asked))
    })
}

fn title_of(text: &Text, step: Step) -> Option<String> {
    match step {
        Step::Start(_) => None,
        Step::Signs(_) => Some(text.plain("today-signs")),
        Step::Look(_, at) => {
            let day = date(text, at.day());
            Some(text.plain_with("today-look", &[("date", (&day).into())]))
        }
    }
}

/// What was chosen for a sign, in words: for the first question the emergency sign, else
/// the sign with its choice. Empty where this version does not know it.
pub fn called(text: &Text, sign: &str, choice: &str) -> String {
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
fn all_signs(state: State, text: &Text) -> El {
    el("a")
        .class("quiet")
        .attr("href", state.address(Route::warning()))
        .child(text.plain("today-all-signs"))
}

/// The way back to a session's looks.
fn back(text: &Text, session: u32) -> El {
    let link = el("a")
        .attr("href", format!("#{}", fragment_of(session)))
        .child(icon(text, "back"))
        .child(text.plain("today-back"));
    el("nav")
        .class("back")
        .attr("aria-label", text.plain("back"))
        .child(link)
}

/// What all the rules rest on, and what they do not.
fn proof(text: &Text) -> El {
    el("p").class("small proof").child(say(text, "today-proof"))
}

/// Where a reaction is reported.
fn report(state: State, text: &Text) -> El {
    el("section")
        .class("section")
        .child(el("h2").child(text.plain("report")))
        .child(prose(text, "report.body"))
        .child(sources::details(state, text, &[R21, N34]))
}

#[cfg(test)]
mod tests {
    use super::{Day, Moment, Step, fragment_of, fragment_of_look};

    #[test]
    fn every_step_is_read_from_its_fragment() {
        assert_eq!(Step::read(""), Some(Step::Start(None)));
        assert_eq!(Step::read(&fragment_of(7)), Some(Step::Start(Some(7))));
        assert_eq!(Step::read("signs-7"), Some(Step::Signs(7)));
        for minute in [0, 615, 1439] {
            let at = Moment::new(Day::FIRST, minute);
            let read = at.and_then(|at| Step::read(&fragment_of_look(7, at)));
            assert_eq!(read, at.map(|at| Step::Look(7, at)));
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
            assert_eq!(Step::read(unknown), None, "{unknown}");
        }
    }
}
