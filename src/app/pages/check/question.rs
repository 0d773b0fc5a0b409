//! One question of the check, with its errors.
//!
//! Must not know: which question it is, or what an answer leads to.

use leptos::prelude::{Get, RwSignal, Set, Update, With, WithUntracked};

use super::{REVIEW, START, back, fragment_of};
use crate::app::State;
use crate::app::element::{El, el, whenever};
use crate::app::parts::choices::choice;
use crate::app::parts::errors;
use crate::app::parts::prose::{prose, say};
use crate::domain::day::Moment;
use crate::domain::ids::IdSet;
use crate::domain::screening::{Answer, Form, Risk, SCREENS, Screen};
use crate::i18n::Text;
use crate::web;

/// Stands for "no" or "none of these" among the values of the form.
const NONE: &str = "none";
/// Stands for "I'm not sure".
const UNSURE: &str = "unsure";

/// What is ticked but not yet answered, by value.
type Draft = IdSet;

fn only(value: &str) -> Draft {
    let mut draft = Draft::default();
    draft.insert(value.to_owned());
    draft
}

fn draft_of(screen: &Screen, answer: Option<&Answer>) -> Draft {
    let Some(answer) = answer else {
        return Draft::default();
    };
    if answer.says_none() {
        return only(NONE);
    }
    let mut draft = Draft::default();
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
fn answer_of(screen: &Screen, draft: &Draft) -> Option<Answer> {
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
fn tick(mut draft: Draft, form: &Form, value: &str, on: bool) -> Draft {
    if !on {
        draft.remove(value);
        return draft;
    }
    if matches!(form, Form::YesNo(_)) || value == NONE {
        draft.clear();
    } else {
        draft.remove(NONE);
    }
    draft.insert(value.to_owned());
    draft
}

/// The page of a question, if there is one at this place.
pub fn page(state: State, text: &Text, index: usize, change: bool) -> Option<El> {
    let screen = SCREENS.get(index)?;
    let id = format!("check-{}", screen.id);
    let draft = RwSignal::new(begun(state, screen).unwrap_or_else(|| answered(state, screen)));
    keep_begun(state, screen, draft);
    let failed = RwSignal::new(false);
    follow_document(state, screen, draft);

    let submit = move |event: web_sys::Event| {
        event.prevent_default();
        let Some(answer) = draft.with_untracked(|draft| answer_of(screen, draft)) else {
            failed.set(true);
            state.heading.update(|heading| heading.error = true);
            web::ask_focus(errors::SUMMARY, true);
            return;
        };
        state.sent(screen.id);
        state.change(|document| {
            document.answer(screen, answer, web::now().map(Moment::day));
        });
        state.go(if change {
            REVIEW
        } else {
            fragment_of(index + 1)
        });
    };
    let error = match screen.form {
        Form::YesNo(_) => "error-choose-one",
        Form::Choices(_) => "error-choose-some",
    };
    let first_input = input_id(screen.risks().first().map_or(NONE, |risk| risk.id));
    let hint = match screen.form {
        Form::YesNo(_) => None,
        Form::Choices(_) => Some(el("p").class("hint").child(text.plain("choose-all"))),
    };
    let before = match (change, index) {
        (true, _) => REVIEW,
        (false, 0) => START,
        (false, _) => fragment_of(index - 1),
    };
    let place = [("n", (index + 1).into()), ("all", SCREENS.len().into())];
    let title = el("h1").id("title").focusable().child(text.plain(&id));
    let why = el("p")
        .child(el("strong").child(text.plain("why-we-ask")))
        .child(" ")
        .child(say(text, &format!("{id}.why")));
    let counts = el("details")
        .class("counts")
        .child(el("summary").child(text.plain("what-counts")))
        .child(prose(text, &format!("{id}.counts")));
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
        .child(back(text, before))
        .child(errors::summary(text, move || {
            let line = || (first_input.clone(), error);
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
fn begun(state: State, screen: &Screen) -> Option<Draft> {
    let unsent = state.unsent(screen.id)?;
    let mut parts = unsent.split(String::is_empty);
    let mut part = || Some(Draft::from(parts.next()?.to_vec()));
    let (stored, ticked) = (part()?, part()?);
    (stored == answered(state, screen)).then_some(ticked)
}

/// What is stored as the answer, as a draft.
fn answered(state: State, screen: &Screen) -> Draft {
    let document = &state.document;
    document.with_untracked(|document| draft_of(screen, document.answers.get(screen)))
}

/// Remembers what is ticked for as long as it is another than the answer.
fn keep_begun(state: State, screen: &'static Screen, draft: RwSignal<Draft>) {
    whenever(move || {
        let stored = answered(state, screen);
        draft.with(|ticked| {
            let values = stored.iter().cloned().chain([String::new()]);
            let values = values.chain(ticked.iter().cloned()).collect();
            state.keep_unsent(screen.id, values, *ticked != stored);
        });
    });
}

/// Takes in an answer that another tab gave while nothing is ticked here.
fn follow_document(state: State, screen: &'static Screen, draft: RwSignal<Draft>) {
    let stored = state.part(move |document| document.answers.get(screen).cloned());
    let mut first = true;
    whenever(move || {
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

fn choices(text: &Text, screen: &'static Screen, draft: RwSignal<Draft>) -> Vec<El> {
    let kind = match screen.form {
        Form::YesNo(_) => "radio",
        Form::Choices(_) => "checkbox",
    };
    let offer = |value: &'static str, label: String| {
        let id = input_id(value);
        let ticked = move || draft.with(|draft| draft.contains(value));
        let changed = move |on| {
            draft.update(|draft| *draft = tick(std::mem::take(draft), &screen.form, value, on));
        };
        choice(
            kind,
            id,
            "answer".to_owned(),
            value.to_owned(),
            label,
            Box::new(ticked),
            Box::new(changed),
        )
    };
    let unsure = offer(UNSURE, text.plain("answer-unsure"));
    match &screen.form {
        Form::YesNo(risk) => vec![
            offer(risk.id, text.plain("answer-yes")),
            offer(NONE, text.plain("answer-no")),
            unsure,
        ],
        Form::Choices(risks) => {
            let risk = |risk: &Risk| offer(risk.id, text.plain(&format!("risk-{}", risk.id)));
            let or = el("p").class("or").child(text.plain("or"));
            let none = offer(NONE, text.plain(&format!("check-{}.none", screen.id)));
            risks.iter().map(risk).chain([unsure, or, none]).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Draft, NONE, UNSURE, answer_of, draft_of, tick};
    use crate::domain::screening::{Answer, Form, SCREENS};

    fn draft(values: &[&str]) -> Draft {
        values
            .iter()
            .map(|value| (*value).to_owned())
            .collect::<Vec<_>>()
            .into()
    }

    #[test]
    fn nothing_ticked_is_no_answer_and_every_answer_comes_back() {
        for screen in &SCREENS {
            assert_eq!(answer_of(screen, &Draft::default()), None);
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
                let ticked = tick(draft(&[NONE]), &screen.form, risk.id, true);
                assert_eq!(ticked, draft(&[risk.id]));
                let none = tick(draft(&[risk.id, UNSURE]), &screen.form, NONE, true);
                assert_eq!(none, draft(&[NONE]));
                let both = tick(draft(&[risk.id]), &screen.form, UNSURE, true);
                match screen.form {
                    Form::YesNo(_) => assert_eq!(both, draft(&[UNSURE])),
                    Form::Choices(_) => assert_eq!(both, draft(&[risk.id, UNSURE])),
                }
                assert_eq!(
                    tick(draft(&[risk.id]), &screen.form, risk.id, false),
                    Draft::default()
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
