//! The mark of each answer: told apart by its shape first, by its colour second.
//!
//! Must not know: where a mark stands.

use leptos::prelude::AnyView;

use crate::app::element::drawing;
use crate::domain::checkin::{Advice, Rule};

/// What a rule is drawn as; `None` for a sign that is not there.
pub fn drawn(rule: &Rule) -> Option<Advice> {
    (!rule.why.is_empty()).then_some(rule.answer)
}

/// The shape around a point of a drawing, nine wide.
pub fn shape(answer: Option<Advice>, x: u32, y: u32) -> String {
    match answer {
        None => format!("<circle class=\"m-none\" cx=\"{x}\" cy=\"{y}\" r=\"1.5\"/>"),
        Some(Advice::Usual) => {
            format!("<circle class=\"m-usual\" cx=\"{x}\" cy=\"{y}\" r=\"3.5\"/>")
        }
        Some(Advice::Call) => {
            format!("<path class=\"m-call\" d=\"M{x} {y}m0-5l4.5 9h-9z\"/>")
        }
        Some(Advice::Hospital) => {
            format!("<path class=\"m-hospital\" d=\"M{x} {y}m0-5l5 5l-5 5l-5-5z\"/>")
        }
        Some(Advice::Emergency) => format!(
            "<path class=\"m-emergency\" d=\"M{x} {y}m-4.5-4.5h9v9h-9z\"/>\
             <path class=\"m-cross\" d=\"M{x} {y}m-2-2l4 4m0-4l-4 4\"/>"
        ),
    }
}

/// A mark that stands among words, which say the same.
pub fn mark(answer: Option<Advice>) -> AnyView {
    drawing("mark", "0 0 12 12".to_owned(), shape(answer, 6, 6), None)
}

/// Names the message that says what a mark means in a word.
pub fn word(answer: Option<Advice>) -> String {
    match answer {
        None => "today-absent".to_owned(),
        Some(answer) => format!("look-{}.short", answer.id()),
    }
}
