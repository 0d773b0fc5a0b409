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
use crate::app::element::{El, Piece, el, live, pieces, whenever};
use crate::app::part::Part;
use crate::app::parts::confirm::confirm;
use crate::app::parts::icon::icon;
use crate::app::parts::onward::onward;
use crate::app::parts::prose::{prose, say};
use crate::app::state::Heading;
use crate::domain::screening::{Form, SCREENS, Screen};
use crate::i18n::Text;
use crate::web;

/// A step of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Step {
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

impl Step {
    /// Reads a fragment, if it is a step.
    fn read(fragment: &str) -> Option<Self> {
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
    Step::read(fragment).is_some()
}

/// The fragment of a question, by its place.
pub fn fragment_of(index: usize) -> &'static str {
    SCREENS.get(index).map_or(REVIEW, |screen| screen.id)
}

/// The self-check.
pub fn page(state: State, text: &Text) -> AnyView {
    let text = text.clone();
    let step = Part::new(move || {
        if state.is_alive() {
            state
                .step
                .with(|step| Step::read(step).unwrap_or(Step::Start))
        } else {
            Step::Start
        }
    });
    whenever({
        let (text, step) = (text.clone(), step.clone());
        move || {
            state.heading.set(Heading {
                title: step_title(&text, step.get()),
                error: false,
            });
        }
    });
    live(move || match step.get() {
        Step::Start => start(state, &text).view(),
        Step::Question { index, change } => question::page(state, &text, index, change).view(),
        Step::Review => review::page(state, &text).view(),
    })
}

fn step_title(text: &Text, step: Step) -> Option<String> {
    match step {
        Step::Start => None,
        Step::Review => Some(text.plain("answers")),
        Step::Question { index, .. } => {
            let screen = SCREENS.get(index)?;
            Some(text.plain(&format!("check-{}", screen.id)))
        }
    }
}

/// The way back to another step.
fn back(text: &Text, fragment: &str) -> El {
    let link = el("a")
        .attr("href", format!("#{fragment}"))
        .child(icon(text, "back"))
        .child(text.plain("back"));
    el("nav")
        .class("back")
        .attr("aria-label", text.plain("back"))
        .child(link)
}

/// What the check is; every question in short for those who read or print it.
fn start(state: State, text: &Text) -> El {
    let begin = text.plain("check-begin");
    let actions = {
        let text = text.clone();
        let answers = state.part(|document| {
            let answers = &document.answers;
            (answers.answered(), answers.first_unanswered())
        });
        live(move || match answers.get() {
            (0, _) => onward(&text, format!("#{}", fragment_of(0)), begin.clone()).view(),
            (_, unanswered) => again(state, &text, unanswered),
        })
    };
    let questions = {
        let text = text.clone();
        live(move || (!state.is_alive()).then(|| all_questions(&text)))
    };
    el("div")
        .class("page check")
        .child(el("h1").id("title").focusable().child(text.plain("check")))
        .child(el("p").class("lead").child(say(text, "check.point")))
        .child(prose(text, "check.how"))
        .child(actions)
        .child(questions)
}

/// Going on where the reader stopped, or starting again.
fn again(state: State, text: &Text, unanswered: Option<usize>) -> AnyView {
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
    pieces(vec![
        onward(text, format!("#{fragment}"), label).view(),
        restart,
    ])
}

/// All questions on one page: for reading without scripts, and for printing.
fn all_questions(text: &Text) -> El {
    let items: Vec<_> = SCREENS
        .iter()
        .map(|screen| in_short(text, screen))
        .collect();
    el("section")
        .class("all-questions")
        .child(el("h2").child(text.plain("check-all")))
        .child(el("p").class("small").child(say(text, "check-all.note")))
        .child(el("ol").child(items))
}

fn in_short(text: &Text, screen: &'static Screen) -> El {
    let id = format!("check-{}", screen.id);
    let meanings: Vec<_> = screen
        .risks()
        .iter()
        .map(|risk| {
            let name = match screen.form {
                Form::YesNo(_) => text.plain("answer-yes"),
                Form::Choices(_) => text.plain(&format!("risk-{}", risk.id)),
            };
            let level = text.plain(&format!("level-{}", risk.level.id()));
            let reason = say(text, &format!("risk-{}.reason", risk.id));
            el("li")
                .child(el("strong").child(format!("{name}: {level}.")))
                .child(" ")
                .child(reason)
        })
        .collect();
    el("li")
        .id(screen.id)
        .child(el("h3").child(text.plain(&id)))
        .child(prose(text, &format!("{id}.counts")))
        .child(el("ul").attr("role", "list").child(meanings))
}

#[cfg(test)]
mod tests {
    use super::{REVIEW, SCREENS, Step, fragment_of};

    #[test]
    fn every_step_is_read_from_its_fragment() {
        for index in 0..SCREENS.len() {
            let id = fragment_of(index);
            let change = format!("change-{id}");
            assert_eq!(
                Step::read(id),
                Some(Step::Question {
                    index,
                    change: false
                })
            );
            assert_eq!(
                Step::read(&change),
                Some(Step::Question {
                    index,
                    change: true
                })
            );
        }
        assert_eq!(Step::read(REVIEW), Some(Step::Review));
        assert_eq!(Step::read(""), Some(Step::Start));
        for unknown in ["change-", "main", "<svg onload>", "title"] {
            assert_eq!(Step::read(unknown), None);
        }
        assert_eq!(fragment_of(SCREENS.len()), REVIEW);
    }
}
