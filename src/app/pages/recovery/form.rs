//! When the session was and where: begins a list, or changes one.
//!
//! Must not know: what the list says. What was typed is read in any of the
//! digits a reader may have; nothing typed can stop the page.

mod typed;

use leptos::prelude::{
    AnyView, GetUntracked, RwSignal, Set, Update, With, WithUntracked, event_target_value,
};

use self::typed::{DATE, TIME, Typed, Wrong, read};
use super::View;
use crate::app::State;
use crate::app::element::{El, el, live, whenever};
use crate::app::parts::choices::choice;
use crate::app::parts::errors;
use crate::app::parts::prose::say;
use crate::domain::day::Moment;
use crate::domain::recovery::Area;
use crate::i18n::Text;
use crate::web;

/// Names the form of a new session.
const NEW: &str = "session-new";

/// The form; for `Some` session it changes that one.
pub fn form(state: State, text: &Text, shown: RwSignal<View>, change: Option<u32>) -> El {
    let before = state.document.with_untracked(|document| {
        let session = document.sessions.find(change?)?;
        Some(Typed {
            date: session.at.day().to_string(),
            time: session.at.time(),
            area: session.known_area(),
            wrong: Vec::new(),
        })
    });
    let name = name_of(change);
    let unsent = state.unsent(&name).and_then(Typed::from_values);
    let before = before.unwrap_or_default();
    let untouched = RwSignal::new(before.values());
    let typed = RwSignal::new(unsent.unwrap_or(before));
    let (kept, given_up) = (name.clone(), name.clone());
    whenever(move || {
        let values = typed.with(Typed::values);
        let changed = untouched.with(|untouched| *untouched != values);
        state.keep_unsent(&kept, values, changed);
    });
    let submit = move |event: web_sys::Event| {
        event.prevent_default();
        // Some browsers fill a field without telling.
        for field in [DATE, TIME] {
            if let Some(value) = web::value_of(field) {
                typed.update(|typed| typed.set(field, value));
            }
        }
        match typed.with_untracked(|typed| read(typed, web::now())) {
            Ok((at, area)) => {
                // What is sent is no draft, though the fields still hold it.
                untouched.set(typed.with_untracked(Typed::values));
                state.sent(&name);
                keep(state, shown, change, at, area);
                web::ask_focus("list-title", true);
            }
            Err(errors) => {
                typed.update(|typed| typed.wrong = errors);
                state.heading.update(|heading| heading.error = true);
                web::ask_focus(errors::SUMMARY, true);
            }
        }
    };
    let lines = move || {
        let line = |wrong: &Wrong| (wrong.field().to_owned(), wrong.message());
        typed.with(|typed| typed.wrong.iter().map(line).collect())
    };
    let can_cancel = change.is_some()
        || state
            .document
            .with_untracked(|document| !document.sessions.is_empty());
    let cancel = can_cancel.then(|| {
        el("button")
            .attr("type", "button")
            .class("quiet")
            .on("click", move |_| {
                shown.set(View::Newest);
                state.sent(&given_up);
            })
            .child(text.plain("cancel"))
    });
    let action = if change.is_some() {
        "recovery-save"
    } else {
        "recovery-start"
    };
    let submit_button = el("button")
        .attr("type", "submit")
        .class("button")
        .child(text.plain(action));
    let form = el("form")
        .attr("novalidate", "")
        .on("submit", submit)
        .child(field(text, typed, DATE))
        .child(field(text, typed, TIME))
        .child(areas(text, typed))
        .child(
            el("div")
                .class("buttons")
                .child(submit_button)
                .child(cancel),
        );
    el("section")
        .class("session-form")
        .child(errors::summary(text, lines))
        .child(form)
}

/// The name under which a form that is not sent is remembered.
fn name_of(change: Option<u32>) -> String {
    match change {
        Some(id) => format!("session-{id}"),
        None => NEW.to_owned(),
    }
}

/// The form that the reader has begun, if there is one.
pub fn begun(state: State) -> Option<View> {
    if state.unsent(NEW).is_some() {
        return Some(View::New);
    }
    let document = state.document.get_untracked();
    let mut sessions = document.sessions.newest_first();
    let session = sessions.find(|session| state.unsent(&name_of(Some(session.id))).is_some())?;
    Some(View::Change(session.id))
}

fn keep(state: State, shown: RwSignal<View>, change: Option<u32>, at: Moment, area: Area) {
    state.change(
        |document| match change.and_then(|id| document.sessions.find_mut(id)) {
            Some(session) => {
                session.at = at;
                area.id().clone_into(&mut session.area);
            }
            None => {
                document.sessions.add(at, area);
            }
        },
    );
    state.heading.update(|heading| heading.error = false);
    shown.set(change.map_or(View::Newest, View::Session));
}

/// The date or the time.
fn field(text: &Text, typed: RwSignal<Typed>, id: &'static str) -> El {
    let (kind, message) = if id == DATE {
        ("date", "recovery-when")
    } else {
        ("time", "recovery-time")
    };
    let described = format!("{id}-hint {id}-error");
    let value = move || typed.with(|typed| typed.get(id).to_owned());
    let change = move |event: web_sys::Event| {
        let value = event_target_value(&event);
        typed.update(|typed| typed.set(id, value));
    };
    let hint = el("p")
        .class("hint")
        .id(format!("{id}-hint"))
        .child(say(text, &format!("{message}.hint")));
    let input = el("input")
        .attr("type", kind)
        .id(id)
        .attr("name", id)
        .attr("aria-describedby", described)
        .attr("autocomplete", "off")
        .attr("dir", "ltr")
        .value_live(value)
        .on("change", change);
    el("div")
        .class("field")
        .child(el("label").attr("for", id).child(text.plain(message)))
        .child(hint)
        .child(beside(text, typed, id))
        .child(input)
}

/// What is wrong with a field, beside it.
fn beside(text: &Text, typed: RwSignal<Typed>, field: &'static str) -> AnyView {
    let text = text.clone();
    live(move || {
        let found = typed.with(|typed| {
            typed
                .wrong
                .iter()
                .copied()
                .find(|wrong| wrong.field() == field)
        });
        found.map(|wrong| errors::words(&text, format!("{field}-error"), wrong.message()))
    })
}

fn areas(text: &Text, typed: RwSignal<Typed>) -> El {
    let choices: Vec<_> = Area::ALL
        .into_iter()
        .map(|area| {
            let id = format!("area-{}", area.id());
            let label = text.plain(&id);
            let choose = move |_: bool| typed.update(|typed| typed.area = Some(area));
            let ticked = move || typed.with(|typed| typed.area == Some(area));
            choice(
                "radio",
                id,
                "area".to_owned(),
                area.id().to_owned(),
                label,
                Box::new(ticked),
                Box::new(choose),
            )
        })
        .collect();
    let hint = el("p")
        .class("hint")
        .id("area-hint")
        .child(say(text, "recovery-area.hint"));
    el("fieldset")
        .attr("aria-describedby", "area-hint area-face-error")
        .child(el("legend").child(text.plain("recovery-area")))
        .child(hint)
        .child(beside(text, typed, "area-face"))
        .child(choices)
}
