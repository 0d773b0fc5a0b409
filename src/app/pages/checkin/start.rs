//! The first question of a look, the looks so far, and the rules.
//!
//! Must not know: what a sign means (`domain::checkin` does).

use leptos::prelude::{AnyView, Get, RwSignal, With};

use super::{all_signs, ask, looks_of, past, proof, report, rules, stands};
use crate::app::State;
use crate::app::components::basics::{lead, page_title, plain_list};
use crate::app::components::care;
use crate::app::components::date::date;
use crate::app::components::form::FormValues;
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::inline;
use crate::app::components::session::{session_name, since};
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el, siblings};
use crate::domain::checkin::{EMERGENCY_SIGNS, NextCheckIn, SessionPlace, next, sessions_of};
use crate::domain::day::{Day, Moment};
use crate::domain::recovery::Session;
use crate::i18n::Messages;
use crate::routes::Route;
use crate::storage::Document;

/// The session that is looked at: the one asked for, else the newest.
fn chosen(document: &Document, id: Option<u32>) -> Option<&Session> {
    let sessions = &document.sessions;
    id.and_then(|id| sessions.find(id))
        .or_else(|| sessions.newest())
}

/// What the looks are about: the session's id, when it was and where.
type About = Option<(u32, Moment, String)>;

/// The first question, the looks so far, and the rules.
pub fn page(state: State, text: Messages, id: Option<u32>, asked: RwSignal<FormValues>) -> El {
    let about: Derived<About> = state.derive(move |document| {
        chosen(document, id).map(|session| (session.id, session.at, session.area.clone()))
    });
    let header = {
        let about = about.clone();
        dynamic(move || match about.get() {
            Some((id, at, area)) => header(state, text, id, at, &area),
            None => no_session(state, text).view(),
        })
    };
    let question = {
        let about = about.clone();
        dynamic(move || {
            let (session, ..) = about.get()?;
            let question = ask::first(state, text, session, asked);
            Some(
                el("section")
                    .class("today-first")
                    .child(el("h2").child(text.plain("today-ask")))
                    .child(question),
            )
        })
    };
    let asks = {
        let about = about.clone();
        Derived::new(move || about.get().is_some())
    };
    let past = dynamic(move || {
        let (session, at, _) = about.get()?;
        Some(past::view(state, text, session, at.day()))
    });
    el("div")
        .class("page today")
        .child(page_title(text.plain("today")))
        .child(lead(text, "today.point"))
        .child(emergency(state, text, asks))
        .child(header)
        .child(stands::view(state, text))
        .child(question)
        .child(past)
        .child(
            el("div")
                .class("today-rules waits-sessions waits-alarms")
                .child(rules::section(state, text))
                .child(report(state, text))
                .child(proof(text)),
        )
}

/// The emergency signs, each in a line, and the way to the ambulance: above all that is the
/// reader's own, so that they never move. While the question below asks for the same signs
/// in few words, these are folded.
fn emergency(state: State, text: Messages, asks: Derived<bool>) -> El {
    let signs: Vec<_> = EMERGENCY_SIGNS
        .iter()
        .map(|sign| el("li").child(inline(text, &format!("look-now-{}", sign.id))))
        .collect();
    let signs = el("details")
        .class("today-signs")
        .attr_live("open", move || (!asks.get()).then(String::new))
        .child(el("summary").child(text.plain("today-signs-whole")))
        .child(plain_list().child(signs));
    let body = el("div")
        .class("card-body")
        .child(care::call(state, text))
        .child(signs)
        .child(el("p").child(all_signs(state, text)));
    el("section")
        .class("card card-now")
        .child(el("h2").child(inline(text, "today-call-now")))
        .child(body)
}

/// Which session it is, how long ago, when a look is due, and the other sessions.
fn header(state: State, text: Messages, id: u32, at: Moment, area: &str) -> AnyView {
    let ago = {
        let hours = Derived::new(move || Some(state.now.get()?.hours_since(at)));
        dynamic(move || {
            let hours = hours.get()?;
            Some(el("p").class("small").child(since(text, hours)))
        })
    };
    let taken = Derived::new(move || {
        let today = state.today.get()?;
        state
            .document
            .with(|document| document.checkins.has(Some(id), today).then_some(()))
    });
    let again = dynamic(move || {
        taken
            .get()
            .map(|()| el("p").child(text.plain("today-again")))
    });
    let name = el("strong").child(session_name(text, at, area));
    let header = el("section")
        .class("note today-session")
        .child(el("p").child(name))
        .child(ago)
        .child(due(state, text, id, at.day()))
        .child(counted(state, text, id, at))
        .child(again);
    let others = state.derive(move |document| {
        let others = document.sessions.newest_first();
        others
            .filter(|session| session.id != id)
            .map(|session| (session.id, session.at, session.area.clone()))
            .collect::<Vec<_>>()
    });
    let others = dynamic(move || {
        let others = others.get();
        (!others.is_empty()).then(|| {
            let links: Vec<_> = others
                .into_iter()
                .map(|(id, at, area)| {
                    let link = el("a").class("quiet").attr("href", looks_of(id).href());
                    el("li").child(link.child(session_name(text, at, &area)))
                })
                .collect();
            el("details")
                .child(el("summary").child(text.plain("today-sessions")))
                .child(plain_list().child(links))
        })
    });
    siblings(vec![header.view(), others])
}

/// From which session the days are counted, where an earlier one was in the same place.
fn counted(state: State, text: Messages, id: u32, at: Moment) -> AnyView {
    let first = Derived::new(move || {
        let now = state.now.get()?;
        let earliest = state.document.with(|document| {
            let place = SessionPlace::of(&document.sessions, Some(id));
            let all = sessions_of(&document.sessions, place, now);
            all.map(|session| session.at.day()).min()
        });
        earliest.filter(|day| *day < at.day())
    });
    dynamic(move || {
        let day = date(text, first.get()?);
        let words = text.plain_with("today-counted", &[("date", (&day).into())]);
        Some(el("p").child(words))
    })
}

/// When the next look at the session is due.
pub fn due(state: State, text: Messages, session: u32, day: Day) -> AnyView {
    let due = Derived::new(move || {
        let today = state.today.get()?;
        let next = |document: &Document| {
            next(
                &document.checkins,
                &document.alarms,
                Some(session),
                day,
                today,
            )
        };
        Some(state.document.with(next))
    });
    dynamic(move || {
        let line = match due.get()? {
            NextCheckIn::Now => text.plain("today-due-now"),
            NextCheckIn::Over => text.plain("today-due-over"),
            NextCheckIn::On(day) => {
                let day = date(text, day);
                text.plain_with("today-due-on", &[("date", (&day).into())])
            }
        };
        Some(el("p").child(line))
    })
}

/// Without a session no day can be told: the way to the recovery list.
fn no_session(state: State, text: Messages) -> El {
    el("section")
        .class("note today-session needs-program waits-sessions")
        .child(el("h2").child(text.plain("today-none")))
        .child(el("p").child(inline(text, "today-none.what")))
        .child(primary_link(
            text,
            state.address(Route::Recovery),
            text.plain("next-recovery"),
        ))
}
