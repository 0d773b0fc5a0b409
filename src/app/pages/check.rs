//! The self-check: one question at a time, then the answers, then the result.
//!
//! The step stands in the fragment of the address, so that Back, Forward and
//! bookmarks work: nothing (the start), a question's id, `change-` and an id, or
//! `answers`. Must not know: what an answer leads to.

mod question;
mod review;

pub use review::answer_lines;

use leptos::prelude::{AnyView, Set, With};

use crate::app::State;
use crate::app::components::basics::{back_link, lead, page_title, plain_list};
use crate::app::components::confirm::confirm;
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::{blocks, inline};
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, effect, el, siblings};
use crate::app::state::Heading;
use crate::domain::screening::{QuestionKind, SCREENS, Screen};
use crate::i18n::Messages;
use crate::web;

/// A step of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum CheckStep {
    /// What the check is, and where to begin.
    Start,
    /// A question; `change` when it was reached from the answers.
    Question { index: usize, change: bool },
    /// The answers before the result.
    Review,
}

/// The fragment of the start, beside none at all.
const START: &str = "start";

/// The fragment of the answers.
pub const REVIEW: &str = "answers";

impl CheckStep {
    /// Reads a fragment, if it is a step.
    fn parse(fragment: &str) -> Option<Self> {
        match fragment {
            "" | START => return Some(Self::Start),
            REVIEW => return Some(Self::Review),
            _ => {}
        }
        let (id, change) = match fragment.strip_prefix("change-") {
            Some(id) => (id, true),
            None => (fragment, false),
        };
        SCREENS
            .iter()
            .position(|screen| screen.id == id)
            .map(|index| Self::Question { index, change })
    }
}

/// Whether a fragment is a step of the check, and not a place on its page.
pub fn is_step(fragment: &str) -> bool {
    CheckStep::parse(fragment).is_some()
}

/// The fragment of a question, by its place.
pub fn fragment_of(index: usize) -> &'static str {
    SCREENS.get(index).map_or(REVIEW, |screen| screen.id)
}

/// The self-check.
pub fn page(state: State, text: Messages) -> AnyView {
    let step = Derived::new(move || {
        if state.is_hydrated() {
            state
                .step
                .with(|step| CheckStep::parse(step).unwrap_or(CheckStep::Start))
        } else {
            CheckStep::Start
        }
    });
    effect({
        let step = step.clone();
        move || {
            state.heading.set(Heading {
                title: step_title(text, step.get()),
                error: false,
            });
        }
    });
    dynamic(move || match step.get() {
        CheckStep::Start => start(state, text).view(),
        CheckStep::Question { index, change } => question::page(state, text, index, change).view(),
        CheckStep::Review => review::page(state, text).view(),
    })
}

fn step_title(text: Messages, step: CheckStep) -> Option<String> {
    match step {
        CheckStep::Start => None,
        CheckStep::Review => Some(text.plain("answers")),
        CheckStep::Question { index, .. } => {
            let screen = SCREENS.get(index)?;
            Some(text.plain(&format!("check-{}", screen.id)))
        }
    }
}

/// The way back to another step.
fn back(text: Messages, fragment: &str) -> El {
    back_link(text, format!("#{fragment}"), "back")
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
            (0, _) => primary_link(text, format!("#{}", fragment_of(0)), begin.clone()).view(),
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
    let (fragment, label) = match unanswered {
        Some(index) => {
            let number = [("n", (index + 1).into())];
            (
                fragment_of(index),
                text.plain_with("check-continue", &number),
            )
        }
        None => (REVIEW, text.plain("check-see-answers")),
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
        primary_link(text, format!("#{fragment}"), label).view(),
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
        .class("all-questions")
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

#[cfg(test)]
mod tests {
    use super::{CheckStep, REVIEW, SCREENS, fragment_of};

    #[test]
    fn every_step_is_read_from_its_fragment() {
        for index in 0..SCREENS.len() {
            let id = fragment_of(index);
            let change = format!("change-{id}");
            assert_eq!(
                CheckStep::parse(id),
                Some(CheckStep::Question {
                    index,
                    change: false
                })
            );
            assert_eq!(
                CheckStep::parse(&change),
                Some(CheckStep::Question {
                    index,
                    change: true
                })
            );
        }
        assert_eq!(CheckStep::parse(REVIEW), Some(CheckStep::Review));
        assert_eq!(CheckStep::parse(""), Some(CheckStep::Start));
        for unknown in ["change-", "main", "<svg onload>", "title"] {
            assert_eq!(CheckStep::parse(unknown), None);
        }
        assert_eq!(fragment_of(SCREENS.len()), REVIEW);
    }
}
