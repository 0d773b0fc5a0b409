//! The first question of a look, the looks so far, and the rules.
//!
//! Must not know: what a sign means (`domain::look` does).

use leptos::prelude::{AnyView, Get, RwSignal, With};

use super::{all_signs, ask, fragment_of, past, proof, report, rules, stands};
use crate::app::State;
use crate::app::element::{El, Piece, el, live, pieces};
use crate::app::part::Part;
use crate::app::parts::care;
use crate::app::parts::form::Draft;
use crate::app::parts::onward::onward;
use crate::app::parts::prose::say;
use crate::app::parts::session::{date, session_name, since};
use crate::domain::day::{Day, Moment};
use crate::domain::look::{EMERGENCY_SIGNS, Next, Place, next, sessions_of};
use crate::domain::recovery::Session;
use crate::i18n::Text;
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
pub fn page(state: State, text: &Text, id: Option<u32>, asked: RwSignal<Draft>) -> El {
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
    let asks = {
        let about = about.clone();
        Part::new(move || state.is_alive() && about.get().is_some())
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
        .child(stands::view(state, text))
        .child(
            el("section")
                .class("today-first")
                .child(el("h2").child(text.plain("today-ask")))
                .child(emergency(state, text, asks))
                .child(question),
        )
        .child(past)
        .child(rules::table(state, text))
        .child(report(state, text))
        .child(proof(text))
}

/// The emergency signs, each in a line, and the way to the ambulance. While the question
/// below asks for the same signs in few words, these are folded.
fn emergency(state: State, text: &Text, asks: Part<bool>) -> El {
    let (words, folded) = (text.clone(), asks.clone());
    let signs = live(move || {
        let signs: Vec<_> = EMERGENCY_SIGNS
            .iter()
            .map(|sign| el("li").child(say(&words, &format!("look-now-{}", sign.id))))
            .collect();
        let list = el("ul").attr("role", "list").child(signs);
        if !folded.get() {
            return list;
        }
        el("details")
            .child(el("summary").child(words.plain("today-signs-whole")))
            .child(list)
    });
    let words = text.clone();
    let heading = live(move || {
        let id = if asks.get() {
            "today-call-now"
        } else {
            "care-now"
        };
        say(&words, id)
    });
    let body = el("div")
        .class("card-body")
        .child(care::call(state, text))
        .child(signs)
        .child(el("p").child(all_signs(state, text)));
    el("section")
        .class("card card-now")
        .child(el("h3").child(heading))
        .child(body)
}

/// Which session it is, how long ago, when a look is due, and the other sessions.
fn header(state: State, text: &Text, id: u32, at: Moment, area: &str) -> AnyView {
    let ago = {
        let text = text.clone();
        let hours = Part::new(move || Some(state.now.get()?.hours_since(at)));
        live(move || {
            let hours = hours.get()?;
            Some(el("p").class("small").child(since(&text, hours)))
        })
    };
    let taken = Part::new(move || {
        let today = state.today.get()?;
        state
            .document
            .with(|document| document.looks.has(Some(id), today).then_some(()))
    });
    let again = text.clone();
    let again = live(move || {
        taken
            .get()
            .map(|()| el("p").child(again.plain("today-again")))
    });
    let name = el("strong").child(session_name(text, at, area));
    let header = el("section")
        .class("note today-session only-alive")
        .child(el("p").child(name))
        .child(ago)
        .child(due(state, text, id, at.day()))
        .child(counted(state, text, id, at))
        .child(again);
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

/// From which session the days are counted, where an earlier one was in the same place.
fn counted(state: State, text: &Text, id: u32, at: Moment) -> AnyView {
    let text = text.clone();
    let first = Part::new(move || {
        let now = state.now.get()?;
        let earliest = state.document.with(|document| {
            let place = Place::of(&document.sessions, Some(id));
            let all = sessions_of(&document.sessions, place, now);
            all.map(|session| session.at.day()).min()
        });
        earliest.filter(|day| *day < at.day())
    });
    live(move || {
        let day = date(&text, first.get()?);
        let words = text.plain_with("today-counted", &[("date", (&day).into())]);
        Some(el("p").child(words))
    })
}

/// When the next look at the session is due.
pub fn due(state: State, text: &Text, session: u32, day: Day) -> AnyView {
    let text = text.clone();
    let due = Part::new(move || {
        let today = state.today.get()?;
        let next = |document: &Document| {
            next(&document.looks, &document.alarms, Some(session), day, today)
        };
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
        .class("note today-session only-alive")
        .child(el("h2").child(text.plain("today-none")))
        .child(el("p").child(say(text, "today-none.what")))
        .child(onward(
            text,
            state.address(Route::Recovery),
            text.plain("next-recovery"),
        ))
}
