//! A question whose answer is taken at once.
//!
//! As long as there is nobody to take it, question and answers stand there as words
//! in the same space. Must not know: what is asked.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::components::basics::plain_list;
use crate::app::components::choices::{self, Options};
use crate::app::components::prose::inline;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::domain::decision::Decision;
use crate::i18n::Messages;

/// Where an answer is kept, by the key of its question.
#[derive(Clone, Copy)]
pub struct AnswerSlot {
    /// Which question of its kind.
    pub key: &'static str,
    /// The answer given.
    pub read: fn(&Decision, &str) -> Option<String>,
    /// Takes an answer.
    pub write: fn(&mut Decision, &str, String),
}

impl AnswerSlot {
    /// The answer as it stands.
    pub fn subscribe(self, state: State) -> Derived<Option<String>> {
        state.derive(move |document| (self.read)(&document.decision, self.key))
    }
}

/// The question `message` with its answers. Their inputs are named after it.
pub fn asked(
    state: State,
    text: Messages,
    message: String,
    answers: Options,
    place: AnswerSlot,
) -> AnyView {
    let given = place.subscribe(state);
    dynamic(move || {
        let question = inline(text, &message);
        let answers = answers.clone();
        if !state.is_hydrated() {
            return in_words(question, answers).view();
        }
        let given = given.clone();
        let take = move |answer| {
            state.change(|document| (place.write)(&mut document.decision, place.key, answer));
        };
        choices::now(&message, question, answers, move || given.get(), take).view()
    })
}

fn in_words(question: AnyView, answers: Options) -> El {
    let answers: Vec<_> = answers
        .into_iter()
        .map(|(_, label)| {
            el("li")
                .class("choice")
                .child(el("span").class("label").child(label))
        })
        .collect();
    el("div")
        .class("now")
        .child(el("p").class("asked-words").child(question))
        .child(plain_list().class("now-choices").child(answers))
}

/// An answer with its words: `<message>-<id>`.
pub fn labelled(text: Messages, message: &str, id: &str) -> (String, String) {
    (id.to_owned(), text.plain(&format!("{message}-{id}")))
}
