//! The questions of a look: the emergency signs first and alone, then the others.
//!
//! What was answered first is passed on in memory only: an old address must never
//! skip the emergency signs. Must not know: what an answer means.

use leptos::prelude::{AnyView, RwSignal, Set};

use super::{back, fragment_of, fragment_of_look};
use crate::app::State;
use crate::app::element::{El, Piece, el};
use crate::app::parts::choices::Options;
use crate::app::parts::form::{Draft, Form, Wrong};
use crate::app::parts::prose::say;
use crate::domain::ids::IdMap;
use crate::domain::look::{Look, NOW, SIGNS, Sign};
use crate::i18n::Text;
use crate::web;

/// The field of the first question.
const FIRST: &str = "look-now";
/// What the first answer was given for: the session, and the day.
const FOR: &str = "look-for";
/// The field of each sign, and what to say when nothing is chosen, in the order of
/// [`SIGNS`].
const FIELDS: [(&str, &str); SIGNS.len()] = [
    ("look-pain", "look-pain.missing"),
    ("look-swelling", "look-swelling.missing"),
    ("look-heat", "look-heat.missing"),
    ("look-lump", "look-lump.missing"),
    ("look-itching", "look-itching.missing"),
    ("look-fever", "look-fever.missing"),
    ("look-colour", "look-colour.missing"),
    ("look-other", "look-other.missing"),
];

fn options(text: &Text, sign: &Sign) -> Options {
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
    web::now().map_or_else(String::new, |now| fragment_of_look(session, now.day()))
}

/// The first question. A “yes” is an answer at once; else the other signs follow.
pub fn first(state: State, text: &Text, session: u32, asked: RwSignal<Draft>) -> AnyView {
    let form = Form::new(state, text, FIRST, Draft::default());
    let question = form.radios(FIRST, FIRST, options(text, &NOW));
    form.view(
        text.plain("continue"),
        vec![question.view()],
        (),
        move |draft| {
            let Some(answer) = draft.get(FIRST) else {
                return Err(vec![(FIRST.to_owned(), "today-now-missing")]);
            };
            if answer == "yes" {
                keep(state, session, draft);
            } else {
                let mut answered = draft.clone();
                answered.insert(FOR.to_owned(), today(session));
                asked.set(answered);
                state.go(&format!("signs-{session}"));
                // The address may have asked for them before.
                web::ask_focus("title", true);
            }
            Ok(())
        },
    )
}

/// The other signs, once the first question is `answered` for this session today.
pub fn page(state: State, text: &Text, session: u32, answered: Draft) -> Option<El> {
    let form = Form::new(state, text, "look-signs", answered);
    let answered = form.get(FOR);
    if answered.is_empty() || answered != today(session) {
        return None;
    }
    let questions = SIGNS
        .iter()
        .zip(FIELDS)
        .map(|(sign, (field, _))| form.radios(field, field, options(text, sign)).view())
        .collect();
    let form = form.view(text.plain("today-answer"), questions, (), move |draft| {
        let missing = |(field, message): &(&str, &'static str)| {
            let wrong = ((*field).to_owned(), *message);
            draft.get(field).is_none().then_some(wrong)
        };
        let missing: Vec<Wrong> = FIELDS.iter().filter_map(missing).collect();
        if !missing.is_empty() {
            return Err(missing);
        }
        if draft.get(FOR) == Some(&today(session)) {
            keep(state, session, draft);
        } else {
            // A day has begun since the first question.
            state.go(&fragment_of(session));
        }
        Ok(())
    });
    let page = el("div")
        .class("page today look-form")
        .child(back(text, session))
        .child(
            el("h1")
                .id("title")
                .focusable()
                .child(text.plain("today-signs")),
        )
        .child(el("p").class("lead").child(say(text, "today-signs.point")))
        .child(form);
    Some(page)
}

/// Keeps what was answered as the look of today, and shows what it means.
fn keep(state: State, session: u32, draft: &Draft) {
    let Some(now) = web::now() else { return };
    let mut signs = IdMap::default();
    let fields = FIELDS.iter().map(|(field, _)| *field);
    for field in fields.chain([FIRST]) {
        let sign = field.trim_start_matches("look-");
        if let Some(choice) = draft.get(field) {
            signs.insert(sign.to_owned(), choice.clone());
        }
    }
    let look = Look {
        session: Some(session),
        day: now.day(),
        minute: now.minute(),
        signs,
    };
    state.change(|document| document.looks.put(look));
    state.go(&fragment_of_look(session, now.day()));
}

#[cfg(test)]
mod tests {
    use super::{FIELDS, FIRST, NOW, SIGNS};

    #[test]
    fn every_sign_has_its_field() {
        for (sign, (field, message)) in SIGNS.iter().zip(FIELDS) {
            assert_eq!(field, format!("look-{}", sign.id));
            assert_eq!(message, format!("{field}.missing"));
        }
        assert_eq!(FIRST, format!("look-{}", NOW.id));
    }
}
