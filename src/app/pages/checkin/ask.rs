//! The questions of a look: the emergency signs first and alone, then the others.
//!
//! An emergency that is chosen is an answer at once, whatever else is open. What was
//! answered first is passed on in memory only: an old address must never skip the
//! emergency signs. Must not know: what an answer means.

use leptos::prelude::{AnyView, RwSignal, Set, WithUntracked};

use super::{all_signs, back, looks_of};
use crate::app::State;
use crate::app::components::basics::{lead, page_title};
use crate::app::components::care;
use crate::app::components::choices::Options;
use crate::app::components::form::{FieldError, Form, FormValues};
use crate::app::components::prose::inline;
use crate::app::components::urgency::panel;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::domain::checkin::{
    Advice, CheckIn, CheckInSign, EMERGENCY_SIGNS, HAD_BEFORE, NONE, NOW, SIGNS, UNSURE, meaning,
};
use crate::domain::ids::IdMap;
use crate::i18n::Messages;
use crate::routes::CheckInStep;
use crate::web;

/// The field of the first question.
const FIRST: &str = "look-now";
/// The form of the other signs.
const OTHERS: &str = "look-signs";
/// What the first answer was given for: the session, and the day.
const FOR: &str = "look-for";
/// The field of a sign; its message asks, and `.missing` says that nothing is chosen.
fn field_of(sign: &CheckInSign) -> String {
    format!("look-{}", sign.id)
}

/// The emergency signs, each by its short name.
fn emergencies(text: Messages) -> Options {
    let mut options = vec![(NONE.to_owned(), text.plain("look-now-none"))];
    options.extend(EMERGENCY_SIGNS.iter().map(|sign| {
        let name = text.plain(&format!("look-now-{}.short", sign.id));
        (sign.id.to_owned(), name)
    }));
    options.push((UNSURE.to_owned(), text.plain("look-now-unsure")));
    options
}

/// Whether a choice is an emergency on any day.
fn is_emergency(sign: &CheckInSign, choice: &str) -> bool {
    meaning(sign, choice, Some(0)).answer == Advice::Emergency
}

fn options(text: Messages, sign: &CheckInSign) -> Options {
    let choices = sign.choices.iter();
    choices
        .map(|choice| {
            let label = text.plain(&sign.message_of(choice.id));
            (choice.id.to_owned(), label)
        })
        .collect()
}

/// A look at this session today, as it is written into a draft.
fn today(session: u32) -> String {
    web::now().map_or_else(String::new, |now| format!("{session}-{}", now.day()))
}

/// The first question. An emergency sign is an answer at once; else the others follow.
pub fn first(state: State, text: Messages, session: u32, asked: RwSignal<FormValues>) -> AnyView {
    let form = Form::new(state, text, FIRST, FormValues::default());
    let question = form.radios(FIRST, FIRST, emergencies(text));
    form.view(
        text.plain("continue"),
        vec![question.view()],
        (),
        move |draft| {
            let Some(answer) = draft.get(FIRST) else {
                return Err(vec![(FIRST.to_owned(), "today-now-missing".into())]);
            };
            // What was ticked after an earlier answer does not stand for this one.
            state.sent(OTHERS);
            if is_emergency(&NOW, answer) {
                store(state, session, draft);
            } else {
                let mut answered = draft.clone();
                answered.insert(FOR.to_owned(), today(session));
                asked.set(answered);
                state.go(CheckInStep::Signs(session).into());
                // The address may have asked for them before.
                web::ask_focus("title", true);
            }
            Ok(())
        },
    )
}

/// The other signs, once the first question is `answered` for this session today.
pub fn page(state: State, text: Messages, session: u32, answered: FormValues) -> Option<El> {
    let form = Form::new(state, text, OTHERS, answered);
    let answered = form.get(FOR);
    if answered.is_empty() || answered != today(session) {
        return None;
    }
    let doubt = (form.get(FIRST) == UNSURE).then(|| doubt(state, text));
    let mut questions = Vec::new();
    let before = asks_before(state, session).then_some(&HAD_BEFORE);
    let asked: Vec<&'static CheckInSign> = before.into_iter().chain(&SIGNS).collect();
    for &sign in &asked {
        let field = field_of(sign);
        let question = form.radios(&field, &field, options(text, sign));
        questions.push(question.view());
        if sign
            .choices
            .iter()
            .any(|choice| is_emergency(sign, choice.id))
        {
            questions.push(at_once(state, text, &form, sign));
        }
    }
    let form = form.view(text.plain("today-answer"), questions, (), move |draft| {
        let fields = asked.iter().map(|sign| field_of(sign));
        let missing = fields.filter(|field| draft.get(field).is_none());
        let missing: Vec<FieldError> = missing
            .map(|field| {
                let message = format!("{field}.missing");
                (field, message.into())
            })
            .collect();
        let emergency = SIGNS.iter().any(|sign| {
            let choice = draft.get(&field_of(sign));
            choice.is_some_and(|choice| is_emergency(sign, choice))
        });
        if !missing.is_empty() && !emergency {
            return Err(missing);
        }
        if draft.get(FOR) == Some(&today(session)) {
            store(state, session, draft);
        } else {
            // A day has begun since the first question.
            state.go(looks_of(session));
        }
        Ok(())
    });
    let page = el("div")
        .class("page today look-form")
        .child(back(text, session))
        .child(page_title(text.plain("today-signs")))
        .child(doubt)
        .child(lead(text, "today-signs.point"))
        .child(form);
    Some(page)
}

/// Whether there was an earlier session where this one was, of the last twelve weeks.
fn asks_before(state: State, session: u32) -> bool {
    let Some(now) = web::now() else { return true };
    let checkin = CheckIn {
        session: Some(session),
        day: now.day(),
        minute: now.minute(),
        signs: IdMap::default(),
    };
    state
        .document
        .with_untracked(|document| document.asks_before(&checkin))
}

/// Somebody who is not sure about an emergency is told first what to do if it is one.
fn doubt(state: State, text: Messages) -> El {
    panel("div", "emergency")
        .child(el("h2").child(inline(text, "look-unsure-now")))
        .child(el("p").child(inline(text, "look-why-now-unsure")))
        .child(care::call(state, text))
        .child(el("p").child(all_signs(state, text)))
}

/// What an emergency means stands below its question as soon as it is chosen.
fn at_once(state: State, text: Messages, form: &Form, sign: &'static CheckInSign) -> AnyView {
    let (form, field) = (form.clone(), field_of(sign));
    dynamic(move || {
        let choice = form.subscribe(&field);
        is_emergency(sign, &choice).then(|| {
            panel("div", "emergency")
                .attr("role", "alert")
                .child(el("p").child(inline(text, "today-at-once")))
                .child(care::call(state, text))
        })
    })
}

/// Keeps what was answered beside the other looks of today, and shows what it means.
fn store(state: State, session: u32, draft: &FormValues) {
    let Some(now) = web::now() else { return };
    let mut signs = IdMap::default();
    for sign in SIGNS.iter().chain([&NOW, &HAD_BEFORE]) {
        if let Some(choice) = draft.get(&field_of(sign)) {
            signs.insert(sign.id.to_owned(), choice.clone());
        }
    }
    let checkin = CheckIn {
        session: Some(session),
        day: now.day(),
        minute: now.minute(),
        signs,
    };
    state.change(|document| document.store_checkin(checkin));
    state.go(CheckInStep::Look(session, now).into());
}

#[cfg(test)]
mod tests {
    use super::{FIRST, NOW, field_of};

    #[test]
    fn the_first_question_is_the_field_of_its_sign() {
        assert_eq!(FIRST, field_of(&NOW));
    }
}
