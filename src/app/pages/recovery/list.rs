//! The list of one session, what is due on top.
//!
//! Must not know: when an item is due.

use leptos::prelude::{AnyView, Get, With, WithUntracked};

use super::kind;
use crate::app::components::basics::plain_list;
use crate::app::components::prose::inline;
use crate::app::components::session::{session_name, since};
use crate::app::components::sources;
use crate::app::derived::Derived;
use crate::app::element::{El, dynamic, el, siblings};
use crate::app::{Ability, State};
use crate::domain::day::Moment;
use crate::domain::recovery::{self, Due, Item, Session, window_of};
use crate::i18n::Messages;
use crate::routes::{CheckInStep, RecordStep, RecoveryStep, Step};

/// The list of the session with this id, and the way to the others.
pub fn list(state: State, text: Messages, id: u32) -> AnyView {
    let done = state.derive(move |document| document.sessions.find(id).map(recovery::progress));
    let others = state.derive(move |document| {
        let sessions = document.sessions.newest_first();
        sessions
            .filter(|session| session.id != id)
            .map(|s| (s.id, s.at, s.area.clone()))
            .collect::<Vec<_>>()
    });
    // Drawn anew with the place and time of the session and the hour, and not with
    // every tick or look at the clock: a row must not go from under the finger.
    let basis = Derived::new(move || {
        let now = state.now.get()?;
        state.document.with(|document| {
            let session = document.sessions.find(id)?;
            Some((
                session.at,
                session.area.clone(),
                now.hours_since(session.at),
            ))
        })
    });
    let list = dynamic(move || {
        let (at, area, hours) = basis.get()?;
        let now = state.now.with_untracked(|now| *now)?;
        let session = state
            .document
            .with_untracked(|document| document.sessions.find(id).cloned())?;
        let name = session_name(text, at, &area);
        let since = since(text, hours);
        let button = |step: RecoveryStep, message: &str| {
            el("a")
                .class("button button-second")
                .attr("href", Step::Recovery(step).href())
                .child(text.plain(message))
        };
        let buttons = el("div")
            .class("buttons")
            .child(button(RecoveryStep::Change(id), "recovery-date-change"))
            .child(button(RecoveryStep::New, "recovery-new"));
        let list = el("section")
            .class("list")
            .child(el("h2").id("list-title").focusable().child(name))
            .child(el("p").child(since))
            .child(progress(text, done.clone()))
            .child(primary_link(state, text, id))
            .child(groups(state, text, id, &session, now))
            .child(buttons)
            .child(
                el("p")
                    .class("small")
                    .child(inline(text, "recovery-new.note")),
            );
        Some(list)
    });
    let older = dynamic(move || older(text, others.get()));
    siblings(vec![list, older])
}

/// The daily look at the session, and its record.
fn primary_link(state: State, text: Messages, id: u32) -> El {
    let link = |step: Step, message: &str| {
        el("a")
            .class("quiet")
            .attr("href", state.address_of_step(step))
            .child(text.plain(message))
    };
    el("div")
        .class("buttons no-print")
        .child(link(CheckInStep::Start(Some(id)).into(), "today"))
        .child(
            state
                .may(Ability::Type)
                .then(|| link(RecordStep::New(Some(id)).into(), "records-new")),
        )
}

fn progress(text: Messages, done: Derived<Option<(usize, usize)>>) -> AnyView {
    dynamic(move || {
        let (done, all) = done.get()?;
        let numbers = [("done", done.into()), ("all", all.into())];
        let progress = text.plain_with("recovery-progress", &numbers);
        Some(
            el("p")
                .attr("role", "status")
                .class("small")
                .child(progress),
        )
    })
}

fn groups(state: State, text: Messages, id: u32, session: &Session, now: Moment) -> Vec<El> {
    let rows = recovery::list(session, now);
    Due::ALL
        .into_iter()
        .filter_map(|due| {
            let items: Vec<_> = rows
                .iter()
                .filter(|(when, ..)| *when == due)
                .map(|(_, item, _)| row(state, text, id, item))
                .collect();
            let count = items.len();
            (count > 0).then(|| group(text, due, items, count))
        })
        .collect()
}

/// What is due now and next stands open; the rest can be opened.
fn group(text: Messages, due: Due, items: Vec<El>, count: usize) -> El {
    let heading = el("h3").child(text.plain(&format!("due-{}", due.id())));
    let list = plain_list().class("ticks").child(items);
    match due {
        Due::Now | Due::Next => el("section")
            .class(format!("due due-{}", due.id()))
            .child(heading)
            .child(list),
        Due::Later | Due::Past => {
            let number = el("span").class("number").child(text.number(count));
            el("details")
                .class("due")
                .child(el("summary").child(heading).child(number))
                .child(list)
        }
    }
}

/// An item to tick, with its reason and sources.
pub fn row(state: State, text: Messages, session: u32, item: &'static Item) -> El {
    let message = format!("item-{}", item.id);
    let reason = format!("{message}-reason");
    let ticked = state.derive(move |document| {
        let session = document.sessions.find(session);
        session.is_some_and(|session| session.done.contains(item.id))
    });
    let tick = move |_| {
        state.change(|document| {
            document.sessions.toggle(session, item.id);
        });
    };
    let window = text.plain(&format!("window-{}", window_of(item).id));
    let ticked_now = ticked.clone();
    let class = move || {
        if ticked_now.get() {
            "tick tick-done"
        } else {
            "tick"
        }
    };
    let input = el("input")
        .attr("type", "checkbox")
        .id(message.clone())
        .attr("aria-describedby", reason.clone())
        .checked_live(move || ticked.get())
        .on("change", tick);
    let label = el("label")
        .attr("for", message.clone())
        .child(kind(text, item.kind))
        .child(text.plain(&message));
    let reason = el("div")
        .id(reason)
        .class("reason-of-item")
        .child(el("p").child(inline(text, &format!("{message}.reason"))))
        .child(el("p").class("small").child(window));
    el("li")
        .attr_live("class", move || Some(class().to_owned()))
        .child(input)
        .child(label)
        .child(reason)
        .child(sources::details(state, text, item.sources))
}

/// The earlier sessions, each with its kept list.
fn older(text: Messages, others: Vec<(u32, Moment, String)>) -> Option<El> {
    if others.is_empty() {
        return None;
    }
    let items: Vec<_> = others
        .into_iter()
        .map(|(id, at, area)| {
            let step = Step::Recovery(RecoveryStep::List(Some(id)));
            let link = el("a").attr("href", step.href());
            el("li").child(link.child(session_name(text, at, &area)))
        })
        .collect();
    let section = el("section")
        .class("older")
        .child(el("h2").child(text.plain("recovery-old")))
        .child(plain_list().class("rows").child(items));
    Some(section)
}
