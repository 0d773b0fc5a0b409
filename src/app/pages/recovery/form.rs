//! When the session was and where: begins a list, or changes one.
//!
//! Must not know: what the list says. What was typed is read in any of the
//! digits a reader may have; nothing typed can stop the page.

mod typed;

use leptos::prelude::{
    AnyView, RwSignal, Set, Signal, Update, With, WithUntracked, event_target_value,
};

use self::typed::{DATE, TIME, Typed, Wrong, read};
use super::View;
use crate::app::State;
use crate::app::element::{El, el, live};
use crate::app::parts::errors;
use crate::app::parts::prose::say;
use crate::domain::day::Moment;
use crate::domain::recovery::Area;
use crate::i18n::Text;
use crate::web;

/// The form; for `Some` session it changes that one.
pub fn form(state: State, text: &Text, shown: RwSignal<View>, change: Option<u32>) -> El {
    let before = state.document.with_untracked(|document| {
        let session = document.sessions.find(change?)?;
        Some(Typed {
            date: session.at.day().to_string(),
            time: session.at.time(),
            area: session.known_area(),
        })
    });
    let typed = RwSignal::new(before.unwrap_or_default());
    let wrong = RwSignal::new(Vec::<Wrong>::new());
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
                keep(state, shown, change, at, area);
                web::ask_focus("list-title", true);
            }
            Err(errors) => {
                wrong.set(errors);
                state.heading.update(|heading| heading.error = true);
                web::ask_focus(errors::SUMMARY, true);
            }
        }
    };
    let lines = Signal::derive(move || {
        let line = |wrong: &Wrong| (wrong.field().to_owned(), wrong.message());
        wrong.with(|wrong| wrong.iter().map(line).collect())
    });
    let can_cancel = change.is_some()
        || state
            .document
            .with_untracked(|document| !document.sessions.is_empty());
    let cancel = can_cancel.then(|| {
        el("button")
            .attr("type", "button")
            .class("quiet")
            .on("click", move |_| shown.set(View::Newest))
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
        .child(field(text, typed, wrong, DATE))
        .child(field(text, typed, wrong, TIME))
        .child(areas(text, typed, wrong))
        .child(
            el("div")
                .class("buttons")
                .child(submit_button)
                .child(cancel),
        );
    el("section")
        .class("session-form")
        .child(errors::summary_of(text, lines))
        .child(form)
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
fn field(text: &Text, typed: RwSignal<Typed>, wrong: RwSignal<Vec<Wrong>>, id: &'static str) -> El {
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
        .child(beside(text, wrong, id))
        .child(input)
}

/// What is wrong with a field, beside it.
fn beside(text: &Text, wrong: RwSignal<Vec<Wrong>>, field: &'static str) -> AnyView {
    let text = text.clone();
    live(move || {
        let found = wrong.with(|wrong| wrong.iter().copied().find(|wrong| wrong.field() == field));
        found.map(|wrong| errors::words(&text, format!("{field}-error"), wrong.message()))
    })
}

fn areas(text: &Text, typed: RwSignal<Typed>, wrong: RwSignal<Vec<Wrong>>) -> El {
    let choices: Vec<_> = Area::ALL
        .into_iter()
        .map(|area| {
            let id = format!("area-{}", area.id());
            let label = text.plain(&id);
            let choose = move |_| typed.update(|typed| typed.area = Some(area));
            let input = el("input")
                .attr("type", "radio")
                .id(id.clone())
                .attr("name", "area")
                .attr("value", area.id())
                .checked_live(move || typed.with(|typed| typed.area == Some(area)))
                .on("change", choose);
            el("div")
                .class("choice")
                .child(input)
                .child(el("label").attr("for", id).child(label))
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
        .child(beside(text, wrong, "area-face"))
        .child(choices)
}
