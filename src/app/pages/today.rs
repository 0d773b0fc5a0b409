//! How it is today: the signs of a day after a session, what they mean, and how
//! they went over the days.
//!
//! The step stands in the fragment: nothing or `session-` and an id (the first
//! question and the looks so far), `signs-` and an id (the other questions),
//! `look-`, an id and a day (what a look says).
//! Must not know: what a sign means (`domain::look` does).

mod answer;
mod ask;
mod marks;
mod past;
mod rules;

use leptos::prelude::{AnyView, Get, RwSignal, Set, With};

use crate::app::State;
use crate::app::element::{El, Piece, el, live, pieces, whenever};
use crate::app::part::Part;
use crate::app::parts::care;
use crate::app::parts::form::Draft;
use crate::app::parts::icon::icon;
use crate::app::parts::onward::onward;
use crate::app::parts::prose::{prose, say};
use crate::app::parts::session::{date, session_name, since};
use crate::app::parts::sources;
use crate::app::state::Heading;
use crate::domain::day::{Day, Moment};
use crate::domain::look::{EMERGENCY_SIGNS, Next, next};
use crate::domain::recovery::Session;
use crate::domain::source::SourceId::{N34, R21};
use crate::i18n::Text;
use crate::routes::Route;
use crate::storage::Document;

/// A step of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Step {
    /// The first question and the looks of a session; else of the newest.
    Start(Option<u32>),
    /// The signs, for a look at this session.
    Signs(u32),
    /// What the look at this session on this day says.
    Look(u32, Day),
}

impl Step {
    /// Reads a fragment, if it is a step.
    fn read(fragment: &str) -> Option<Self> {
        if fragment.is_empty() {
            return Some(Self::Start(None));
        }
        let (kind, rest) = fragment.split_once('-')?;
        let (id, day) = match rest.split_once('-') {
            Some((id, day)) => (id, Some(Day::parse(day)?)),
            None => (rest, None),
        };
        let id = id.parse().ok()?;
        match (kind, day) {
            ("session", None) => Some(Self::Start(Some(id))),
            ("signs", None) => Some(Self::Signs(id)),
            ("look", Some(day)) => Some(Self::Look(id, day)),
            _ => None,
        }
    }
}

#[cfg(feature = "hydrate")]
/// Whether a fragment is a step of the page, and not a place on it.
pub fn is_step(fragment: &str) -> bool {
    Step::read(fragment).is_some()
}

/// The fragment of a session on this page.
pub fn fragment_of(session: u32) -> String {
    format!("session-{session}")
}

/// The fragment of a look.
fn fragment_of_look(session: u32, day: Day) -> String {
    format!("look-{session}-{day}")
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
            Step::Signs(session) => (ask::page(state, &text, session, asked), Some(session)),
            Step::Look(session, day) => (answer::page(state, &text, session, day), Some(session)),
        };
        step.unwrap_or_else(|| start(state, &text, session, asked))
    })
}

fn title_of(text: &Text, step: Step) -> Option<String> {
    match step {
        Step::Start(_) => None,
        Step::Signs(_) => Some(text.plain("today-signs")),
        Step::Look(_, day) => {
            let day = date(text, day);
            Some(text.plain_with("today-look", &[("date", (&day).into())]))
        }
    }
}

/// The session that is looked at: the one asked for, else the newest.
fn chosen(document: &Document, id: Option<u32>) -> Option<&Session> {
    let sessions = &document.sessions;
    id.and_then(|id| sessions.find(id))
        .or_else(|| sessions.newest())
}

/// What the looks are about: the session's id, when it was and where.
type About = Option<(u32, Moment, String)>;

/// The first question, the looks so far, and the rules.
fn start(state: State, text: &Text, id: Option<u32>, asked: RwSignal<Draft>) -> El {
    let about: Part<About> = state.part(move |document| {
        chosen(document, id).map(|session| (session.id, session.at, session.area.clone()))
    });
    let header = {
        let (text, about) = (text.clone(), about.clone());
        live(move || {
            state.is_alive().then(|| match about.get() {
                Some((id, at, area)) => header(state, &text, id, at, &area),
                None => no_session(state, &text).view(),
            })
        })
    };
    let question = {
        let (text, about) = (text.clone(), about.clone());
        live(move || {
            let (session, ..) = about.get().filter(|_| state.is_alive())?;
            Some(ask::first(state, &text, session, asked))
        })
    };
    let past = {
        let text = text.clone();
        live(move || {
            let (session, at, _) = about.get().filter(|_| state.is_alive())?;
            Some(past::view(state, &text, session, at.day()))
        })
    };
    el("div")
        .class("page today")
        .child(el("h1").id("title").focusable().child(text.plain("today")))
        .child(el("p").class("lead").child(say(text, "today.point")))
        .child(header)
        .child(
            el("section")
                .class("today-first")
                .child(el("h2").child(text.plain("today-ask")))
                .child(emergency(state, text))
                .child(question),
        )
        .child(past)
        .child(rules::table(state, text))
        .child(report(state, text))
        .child(el("p").class("small").child(say(text, "today-proof")))
}

/// The emergency signs, each in a line, and the way to the ambulance.
fn emergency(state: State, text: &Text) -> El {
    let signs: Vec<_> = EMERGENCY_SIGNS
        .iter()
        .map(|sign| el("li").child(say(text, &format!("look-now-{}", sign.id))))
        .collect();
    let body = el("div")
        .class("card-body")
        .child(el("ul").attr("role", "list").child(signs))
        .child(care::call(text))
        .child(el("p").child(all_signs(state, text)));
    el("section")
        .class("card card-now")
        .child(el("h3").child(say(text, "care-now")))
        .child(body)
}

/// The way to every warning sign in full.
fn all_signs(state: State, text: &Text) -> El {
    el("a")
        .class("quiet")
        .attr("href", state.address(Route::warning()))
        .child(text.plain("today-all-signs"))
}

/// Which session it is, how long ago, when a look is due, and the other sessions.
fn header(state: State, text: &Text, id: u32, at: Moment, area: &str) -> AnyView {
    let ago = {
        let text = text.clone();
        live(move || {
            let hours = state.now.get()?.hours_since(at);
            Some(el("p").class("small").child(since(&text, hours)))
        })
    };
    let name = el("strong").child(session_name(text, at, area));
    let header = el("section")
        .class("note today-session")
        .child(el("p").child(name))
        .child(ago)
        .child(due(state, text, id, at.day()));
    let others = state.part(move |document| {
        let others = document.sessions.newest_first();
        others
            .filter(|session| session.id != id)
            .map(|session| (session.id, session.at, session.area.clone()))
            .collect::<Vec<_>>()
    });
    let text = text.clone();
    let others = live(move || {
        let others = others.get();
        (!others.is_empty()).then(|| {
            let links: Vec<_> = others
                .into_iter()
                .map(|(id, at, area)| {
                    let link = el("a")
                        .class("quiet")
                        .attr("href", format!("#{}", fragment_of(id)));
                    el("li").child(link.child(session_name(&text, at, &area)))
                })
                .collect();
            el("details")
                .child(el("summary").child(text.plain("today-sessions")))
                .child(el("ul").attr("role", "list").child(links))
        })
    });
    pieces(vec![header.view(), others])
}

/// When the next look at the session is due.
fn due(state: State, text: &Text, session: u32, day: Day) -> AnyView {
    let text = text.clone();
    let due = Part::new(move || {
        let today = state.now.get()?.day();
        let next = |document: &Document| next(&document.looks, Some(session), day, today);
        Some(state.document.with(next))
    });
    live(move || {
        let line = match due.get()? {
            Next::Now => text.plain("today-due-now"),
            Next::Over => text.plain("today-due-over"),
            Next::On(day) => {
                let day = date(&text, day);
                text.plain_with("today-due-on", &[("date", (&day).into())])
            }
        };
        Some(el("p").child(line))
    })
}

/// Without a session no day can be told: the way to the recovery list.
fn no_session(state: State, text: &Text) -> El {
    el("section")
        .class("note today-session")
        .child(el("h2").child(text.plain("today-none")))
        .child(el("p").child(say(text, "today-none.what")))
        .child(onward(
            text,
            state.address(Route::Recovery),
            text.plain("next-recovery"),
        ))
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
    use super::{Day, Step, fragment_of, fragment_of_look};

    #[test]
    fn every_step_is_read_from_its_fragment() {
        assert_eq!(Step::read(""), Some(Step::Start(None)));
        assert_eq!(Step::read(&fragment_of(7)), Some(Step::Start(Some(7))));
        assert_eq!(Step::read("signs-7"), Some(Step::Signs(7)));
        let day = Day::FIRST;
        assert_eq!(
            Step::read(&fragment_of_look(7, day)),
            Some(Step::Look(7, day))
        );
        for unknown in [
            "main",
            "session-",
            "session-x",
            "signs-7-2026-01-01",
            "look-7",
            "look-7-2026-02-30",
            "session-99999999999",
        ] {
            assert_eq!(Step::read(unknown), None, "{unknown}");
        }
    }
}
