//! The self-check: one question at a time, then the answers, then the result.
//!
//! Must not know: what an answer leads to.

mod question;
mod review;

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::components::basics::{back_link, lead, page_title, plain_list};
use crate::app::components::confirm::confirm;
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::{blocks, inline};
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el, siblings};
use crate::domain::screening::{QuestionKind, SCREENS, Screen};
use crate::i18n::Messages;
use crate::routes::{CheckStep, Step};
use crate::web;

/// The self-check.
pub fn page(state: State, text: Messages) -> AnyView {
    let step = Derived::new(move || state.step());
    dynamic(move || match step.get() {
        Some(Step::Check(CheckStep::Question { index, change })) => {
            question::page(state, text, index, change).view()
        }
        Some(Step::Check(CheckStep::Review)) => review::page(state, text).view(),
        _ => start(state, text).view(),
    })
}

/// The way back to another step.
fn back(text: Messages, step: CheckStep) -> El {
    back_link(text, Step::Check(step).href(), "back")
}

/// What the check is; every question in short for those who read or print it.
fn start(state: State, text: Messages) -> El {
    let begin = text.plain("check-begin");
    let actions = {
        let answers = state.derive(|document| {
            let answers = &document.answers;
            (answers.answered(), answers.first_unanswered())
        });
        dynamic(move || match answers.get() {
            (0, _) => {
                let first = Step::Check(CheckStep::question(0));
                primary_link(text, first.href(), begin.clone()).view()
            }
            (_, unanswered) => again(state, text, unanswered),
        })
    };
    let questions = dynamic(move || (!state.is_hydrated()).then(|| all_questions(text)));
    el("div")
        .class("page check")
        .child(page_title(text.plain("check")))
        .child(lead(text, "check.point"))
        .child(blocks(text, "check.how"))
        .child(actions)
        .child(questions)
}

/// Going on where the reader stopped, or starting again.
fn again(state: State, text: Messages, unanswered: Option<usize>) -> AnyView {
    let (step, label) = match unanswered {
        Some(index) => {
            let number = [("n", (index + 1).into())];
            let label = text.plain_with("check-continue", &number);
            (CheckStep::question(index), label)
        }
        None => (CheckStep::Review, text.plain("check-see-answers")),
    };
    let restart = confirm(text, "check-restart", move || {
        state.change(|document| {
            document.answers.clear();
            document.answered.clear();
            document.answered_on = None;
        });
        for screen in &SCREENS {
            state.sent(screen.id);
        }
        web::ask_focus("title", true);
    });
    siblings(vec![
        primary_link(text, Step::Check(step).href(), label).view(),
        restart,
    ])
}

/// All questions on one page: for reading without scripts, and for printing.
fn all_questions(text: Messages) -> El {
    let items: Vec<_> = SCREENS
        .iter()
        .map(|screen| in_short(text, screen))
        .collect();
    el("section")
        .class("all-questions replaced")
        .child(el("h2").child(text.plain("check-all")))
        .child(el("p").class("small").child(inline(text, "check-all.note")))
        .child(el("ol").child(items))
}

fn in_short(text: Messages, screen: &'static Screen) -> El {
    let id = format!("check-{}", screen.id);
    let meanings: Vec<_> = screen
        .risks()
        .iter()
        .map(|risk| {
            let name = match screen.kind {
                QuestionKind::YesNo(_) => inline(text, "answer-yes"),
                QuestionKind::Choices(_) => inline(text, &format!("risk-{}", risk.id)),
            };
            let level = text.plain(&format!("level-{}", risk.level.id()));
            let reason = inline(text, &format!("risk-{}.reason", risk.id));
            el("li")
                .child(el("strong").child(name).child(format!(": {level}.")))
                .child(" ")
                .child(reason)
        })
        .collect();
    el("li")
        .id(screen.id)
        .child(el("h3").child(text.plain(&id)))
        .child(blocks(text, &format!("{id}.counts")))
        .child(plain_list().child(meanings))
}
