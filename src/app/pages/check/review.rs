//! The answers on one page, each with a way to change it, before the result.
//!
//! Must not know: what an answer leads to.

use super::back;
use crate::app::State;
use crate::app::components::answers::answer_messages;
use crate::app::components::basics::{fact, page_title};
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::inline;
use crate::app::element::{El, IntoChild, dynamic, el, siblings};
use crate::domain::screening::{Answer, SCREENS, Screen};
use crate::i18n::Messages;
use crate::routes::{CheckStep, Route, Step};

/// The page of answers.
pub fn page(state: State, text: Messages) -> El {
    let rows: Vec<_> = SCREENS
        .iter()
        .enumerate()
        .map(|(index, screen)| row(state, text, index, screen))
        .collect();
    let unanswered = state.derive(|document| document.answers.first_unanswered());
    let action = {
        dynamic(move || match unanswered.get() {
            None => primary_link(
                text,
                state.address(Route::Result),
                text.plain("answers-result"),
            )
            .view(),
            Some(index) => {
                let number = [("n", (index + 1).into())];
                let label = text.plain_with("check-continue", &number);
                siblings(vec![
                    el("p").child(inline(text, "answers-missing")).view(),
                    primary_link(text, Step::Check(CheckStep::question(index)).href(), label)
                        .view(),
                ])
            }
        })
    };
    el("div")
        .class("page review")
        .child(back(text, CheckStep::question(SCREENS.len() - 1)))
        .child(page_title(text.plain("answers")))
        .child(el("dl").class("summary").child(rows))
        .child(action)
}

fn row(state: State, text: Messages, index: usize, screen: &'static Screen) -> El {
    let step = CheckStep::Question {
        index,
        change: true,
    };
    let topic = text.plain(&format!("check-{}.topic", screen.id));
    let hidden = el("span")
        .class("visually-hidden")
        .child(format!(" {topic}"));
    let change = el("a")
        .attr("href", Step::Check(step).href())
        .child(text.plain("change"))
        .child(hidden);
    let answer = state.derive(move |document| document.answers.get(screen).cloned());
    let lines = dynamic(move || lines(text, screen, answer.get().as_ref()));
    fact(topic, lines).child(el("dd").class("change").child(change))
}

fn lines(text: Messages, screen: &'static Screen, answer: Option<&Answer>) -> Vec<El> {
    let messages = answer_messages(screen, answer).into_iter();
    let line = |message: String| el("p").child(inline(text, &message));
    messages.map(line).collect()
}
