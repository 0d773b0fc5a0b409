//! What was answered in the self-check, in words.
//!
//! Must not know: what an answer leads to.

use crate::domain::screening::{Answer, QuestionKind, Screen};
use crate::i18n::Messages;

/// The messages that say an answer.
pub fn answer_messages(screen: &Screen, answer: Option<&Answer>) -> Vec<String> {
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
