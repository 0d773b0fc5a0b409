//! One question of the check, with its errors.
//!
//! Must not know: which question it is, or what an answer leads to.

use leptos::prelude::{Get, RwSignal, Set, Update, With, WithUntracked};

use super::back;
use crate::app::State;
use crate::app::components::basics::page_title;
use crate::app::components::choices::choice;
use crate::app::components::errors;
use crate::app::components::prose::{blocks, inline};
use crate::app::element::{El, effect, el};
use crate::app::listen;
use crate::domain::day::Moment;
use crate::domain::ids::IdSet;
use crate::domain::screening::{Answer, QuestionKind, Risk, SCREENS, Screen};
use crate::i18n::Messages;
use crate::routes::CheckStep;
use crate::web;

/// Stands for "no" or "none of these" among the values of the form.
const NONE: &str = "none";
/// Stands for "I'm not sure".
const UNSURE: &str = "unsure";

/// What is ticked but not yet answered, by value.
type Ticked = IdSet;

fn only(value: &str) -> Ticked {
    let mut draft = Ticked::default();
    draft.insert(value.to_owned());
    draft
}

fn draft_of(screen: &Screen, answer: Option<&Answer>) -> Ticked {
    let Some(answer) = answer else {
        return Ticked::default();
    };
    if answer.says_none() {
        return only(NONE);
    }
    let mut draft = Ticked::default();
    for risk in screen.risks().iter().filter(|risk| answer.has(risk)) {
        draft.insert(risk.id.to_owned());
    }
    if answer.is_unsure_on(screen) {
        draft.insert(UNSURE.to_owned());
    }
    draft
}

/// The answer that a draft stands for; nothing ticked is no answer. "None" with
/// something else ticked counts for nothing, so that no risk is ever lost.
fn answer_of(screen: &Screen, draft: &Ticked) -> Option<Answer> {
    if draft.is_empty() {
        return None;
    }
    let ticked = screen.risks().iter().filter(|risk| draft.contains(risk.id));
    let answer = ticked.fold(Answer::none(), Answer::with);
    Some(if draft.contains(UNSURE) {
        answer.with_unsure()
    } else {
        answer
    })
}

/// The draft after a value was ticked or unticked.
fn tick(mut draft: Ticked, form: &QuestionKind, value: &str, on: bool) -> Ticked {
    if !on {
        draft.remove(value);
        return draft;
    }
    if matches!(form, QuestionKind::YesNo(_)) || value == NONE {
        draft.clear();
    } else {
        draft.remove(NONE);
    }
    draft.insert(value.to_owned());
    draft
}

/// The page of a question, if there is one at this place.
pub fn page(state: State, text: Messages, index: usize, change: bool) -> Option<El> {
    let screen = SCREENS.get(index)?;
    let id = format!("check-{}", screen.id);
    let draft = RwSignal::new(begun(state, screen).unwrap_or_else(|| answered(state, screen)));
    store_draft(state, screen, draft);
    let failed = RwSignal::new(false);
    subscribe_to_document(state, screen, draft);

    let submit = move |event: web_sys::Event| {
        event.prevent_default();
        let Some(answer) = draft.with_untracked(|draft| answer_of(screen, draft)) else {
            failed.set(true);
            state.has_error.set(true);
            web::ask_focus(errors::SUMMARY, true);
            return;
        };
        state.sent(screen.id);
        state.change(|document| {
            document.answer(screen, answer, web::now().map(Moment::day));
        });
        let next = if change {
            CheckStep::Review
        } else {
            CheckStep::question(index + 1)
        };
        state.go(next.into());
    };
    let error = match screen.kind {
        QuestionKind::YesNo(_) => "error-choose-one",
        QuestionKind::Choices(_) => "error-choose-some",
    };
    let first_input = input_id(screen.risks().first().map_or(NONE, |risk| risk.id));
    let hint = match screen.kind {
        QuestionKind::YesNo(_) => None,
        QuestionKind::Choices(_) => Some(el("p").class("hint").child(text.plain("choose-all"))),
    };
    let before = match (change, index) {
        (true, _) => CheckStep::Review,
        (false, 0) => CheckStep::Start,
        (false, _) => CheckStep::question(index - 1),
    };
    let place = [("n", (index + 1).into()), ("all", SCREENS.len().into())];
    let title = page_title(text.plain(&id));
    let why = el("p")
        .child(el("strong").child(text.plain("why-we-ask")))
        .child(" ")
        .child(inline(text, &format!("{id}.why")));
    let counts = el("details")
        .class("counts")
        .child(el("summary").child(text.plain("what-counts")))
        .child(blocks(text, &format!("{id}.counts")));
    let fieldset = el("fieldset")
        .attr("aria-describedby", "why question-error")
        .child(el("legend").child(title))
        .child(el("div").id("why").class("why").child(why))
        .child(counts)
        .child(hint)
        .child(errors::beside(text, failed, "question-error", error))
        .child(choices(text, screen, draft));
    let button = el("button")
        .attr("type", "submit")
        .class("button")
        .child(text.plain("continue"));
    let form = el("form")
        .attr("novalidate", "")
        .on("submit", submit)
        .child(fieldset)
        .child(button);
    let page = el("div")
        .class("page question")
        .child(
            el("div")
                .class("ahead")
                .child(back(text, before))
                .child(listen::button(state, text, "main", None)),
        )
        .child(errors::summary(text, move || {
            let line = || (first_input.clone(), error.into());
            if failed.get() {
                vec![line()]
            } else {
                Vec::new()
            }
        }))
        .child(
            el("p")
                .class("place")
                .child(text.plain_with("question-place", &place)),
        )
        .child(form);
    Some(page)
}

/// What is ticked here and not sent. It stands on the answer that was stored at the time:
/// where that is another by now, it counts for nothing.
fn begun(state: State, screen: &Screen) -> Option<Ticked> {
    let unsent = state.unsent(screen.id)?;
    let mut parts = unsent.split(String::is_empty);
    let mut part = || Some(Ticked::from(parts.next()?.to_vec()));
    let (stored, ticked) = (part()?, part()?);
    (stored == answered(state, screen)).then_some(ticked)
}

/// What is stored as the answer, as a draft.
fn answered(state: State, screen: &Screen) -> Ticked {
    let document = &state.document;
    document.with_untracked(|document| draft_of(screen, document.answers.get(screen)))
}

/// Remembers what is ticked for as long as it is another than the answer.
fn store_draft(state: State, screen: &'static Screen, draft: RwSignal<Ticked>) {
    effect(move || {
        let stored = answered(state, screen);
        draft.with(|ticked| {
            let values = stored.iter().cloned().chain([String::new()]);
            let values = values.chain(ticked.iter().cloned()).collect();
            state.store_draft(screen.id, values, *ticked != stored);
        });
    });
}

/// Takes in an answer that another tab gave while nothing is ticked here.
fn subscribe_to_document(state: State, screen: &'static Screen, draft: RwSignal<Ticked>) {
    let stored = state.derive(move |document| document.answers.get(screen).cloned());
    let mut first = true;
    effect(move || {
        let stored = stored.get();
        // What is ticked first was read when the page was drawn.
        if !first {
            draft.set(draft_of(screen, stored.as_ref()));
        }
        first = false;
    });
}

fn input_id(value: &str) -> String {
    format!("answer-{value}")
}

fn choices(text: Messages, screen: &'static Screen, draft: RwSignal<Ticked>) -> Vec<El> {
    let kind = match screen.kind {
        QuestionKind::YesNo(_) => "radio",
        QuestionKind::Choices(_) => "checkbox",
    };
    let offer = |value: &'static str, message: &str| {
        let id = input_id(value);
        let ticked = move || draft.with(|draft| draft.contains(value));
        let changed = move |on| {
            draft.update(|draft| *draft = tick(std::mem::take(draft), &screen.kind, value, on));
        };
        choice(
            kind,
            id,
            "answer".to_owned(),
            value.to_owned(),
            inline(text, message),
            Box::new(ticked),
            Box::new(changed),
        )
    };
    let unsure = offer(UNSURE, "answer-unsure");
    match &screen.kind {
        QuestionKind::YesNo(risk) => vec![
            offer(risk.id, "answer-yes"),
            offer(NONE, "answer-no"),
            unsure,
        ],
        QuestionKind::Choices(risks) => {
            let risk = |risk: &Risk| offer(risk.id, &format!("risk-{}", risk.id));
            let or = el("p").class("or").child(text.plain("or"));
            let none = offer(NONE, &format!("check-{}.none", screen.id));
            risks.iter().map(risk).chain([unsure, or, none]).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NONE, Ticked, UNSURE, answer_of, draft_of, tick};
    use crate::domain::screening::{Answer, QuestionKind, SCREENS};

    fn draft(values: &[&str]) -> Ticked {
        values
            .iter()
            .map(|value| (*value).to_owned())
            .collect::<Vec<_>>()
            .into()
    }

    #[test]
    fn nothing_ticked_is_no_answer_and_every_answer_comes_back() {
        for screen in &SCREENS {
            assert_eq!(answer_of(screen, &Ticked::default()), None);
            let mut answers = vec![Answer::none(), Answer::unsure()];
            answers.extend(screen.risks().iter().map(Answer::risk));
            answers.extend(
                screen
                    .risks()
                    .iter()
                    .map(|risk| Answer::risk(risk).with_unsure()),
            );
            for answer in answers {
                let draft = draft_of(screen, Some(&answer));
                assert_eq!(answer_of(screen, &draft), Some(answer));
            }
        }
    }

    #[test]
    fn none_and_the_others_exclude_each_other() {
        for screen in &SCREENS {
            for risk in screen.risks() {
                let ticked = tick(draft(&[NONE]), &screen.kind, risk.id, true);
                assert_eq!(ticked, draft(&[risk.id]));
                let none = tick(draft(&[risk.id, UNSURE]), &screen.kind, NONE, true);
                assert_eq!(none, draft(&[NONE]));
                let both = tick(draft(&[risk.id]), &screen.kind, UNSURE, true);
                match screen.kind {
                    QuestionKind::YesNo(_) => assert_eq!(both, draft(&[UNSURE])),
                    QuestionKind::Choices(_) => assert_eq!(both, draft(&[risk.id, UNSURE])),
                }
                assert_eq!(
                    tick(draft(&[risk.id]), &screen.kind, risk.id, false),
                    Ticked::default()
                );
            }
        }
    }

    #[test]
    fn a_risk_ticked_together_with_none_is_not_lost() {
        for screen in &SCREENS {
            for risk in screen.risks() {
                let answer = answer_of(screen, &draft(&[risk.id, NONE]));
                assert_eq!(answer, Some(Answer::risk(risk)));
            }
        }
    }
}
