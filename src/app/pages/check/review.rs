//! The answers on one page, each with a way to change it, before the result.
//!
//! Must not know: what an answer leads to.

use super::{back, fragment_of};
use crate::app::State;
use crate::app::components::basics::page_title;
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::inline;
use crate::app::element::{El, IntoChild, dynamic, el, siblings};
use crate::domain::screening::{Answer, QuestionKind, SCREENS, Screen};
use crate::i18n::Messages;
use crate::routes::Route;

/// The page of answers.
pub fn page(state: State, text: Messages) -> El {
    let rows: Vec<_> = SCREENS
        .iter()
        .map(|screen| row(state, text, screen))
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
                    primary_link(text, format!("#{}", fragment_of(index)), label).view(),
                ])
            }
        })
    };
    el("div")
        .class("page review")
        .child(back(text, fragment_of(SCREENS.len() - 1)))
        .child(page_title(text.plain("answers")))
        .child(el("dl").class("summary").child(rows))
        .child(action)
}

fn row(state: State, text: Messages, screen: &'static Screen) -> El {
    let topic = text.plain(&format!("check-{}.topic", screen.id));
    let hidden = el("span")
        .class("visually-hidden")
        .child(format!(" {topic}"));
    let change = el("a")
        .attr("href", format!("#change-{}", screen.id))
        .child(text.plain("change"))
        .child(hidden);
    let answer = state.derive(move |document| document.answers.get(screen).cloned());
    let lines = dynamic(move || lines(text, screen, answer.get().as_ref()));
    el("div")
        .child(el("dt").child(topic))
        .child(el("dd").child(lines))
        .child(el("dd").class("change").child(change))
}

fn lines(text: Messages, screen: &'static Screen, answer: Option<&Answer>) -> Vec<El> {
    let messages = answer_messages(screen, answer).into_iter();
    let line = |message: String| el("p").child(inline(text, &message));
    messages.map(line).collect()
}

/// The messages that say an answer.
fn answer_messages(screen: &Screen, answer: Option<&Answer>) -> Vec<String> {
    let Some(answer) = answer else {
        return vec!["not-answered".to_owned()];
    };
    if answer.says_none() {
        return vec![match screen.kind {
            QuestionKind::YesNo(_) => "answer-no".to_owned(),
            QuestionKind::Choices(_) => format!("check-{}.none", screen.id),
        }];
    }
    let mut messages: Vec<_> = screen
        .risks()
        .iter()
        .filter(|risk| answer.has(risk))
        .map(|risk| match screen.kind {
            QuestionKind::YesNo(_) => "answer-yes".to_owned(),
            QuestionKind::Choices(_) => format!("risk-{}", risk.id),
        })
        .collect();
    if answer.is_unsure_on(screen) {
        messages.push("answer-unsure".to_owned());
    }
    messages
}

/// An answer in words.
pub fn answer_lines(text: Messages, screen: &Screen, answer: Option<&Answer>) -> Vec<String> {
    let messages = answer_messages(screen, answer).into_iter();
    messages.map(|message| text.plain(&message)).collect()
}
