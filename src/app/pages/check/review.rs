//! The answers on one page, each with a way to change it, before the result.
//!
//! Must not know: what an answer leads to.

use super::{back, fragment_of};
use crate::app::State;
use crate::app::element::{El, Piece, el, live, pieces};
use crate::app::parts::onward::onward;
use crate::app::parts::prose::say;
use crate::domain::screening::{Answer, Form, SCREENS, Screen};
use crate::i18n::Text;
use crate::routes::Route;

/// The page of answers.
pub fn page(state: State, text: &Text) -> El {
    let rows: Vec<_> = SCREENS
        .iter()
        .map(|screen| row(state, text, screen))
        .collect();
    let unanswered = state.part(|document| document.answers.first_unanswered());
    let action = {
        let text = text.clone();
        live(move || match unanswered.get() {
            None => onward(
                &text,
                state.address(Route::Result),
                text.plain("answers-result"),
            )
            .view(),
            Some(index) => {
                let number = [("n", (index + 1).into())];
                let label = text.plain_with("check-continue", &number);
                pieces(vec![
                    el("p").child(say(&text, "answers-missing")).view(),
                    onward(&text, format!("#{}", fragment_of(index)), label).view(),
                ])
            }
        })
    };
    el("div")
        .class("page review")
        .child(back(text, fragment_of(SCREENS.len() - 1)))
        .child(
            el("h1")
                .id("title")
                .focusable()
                .child(text.plain("answers")),
        )
        .child(el("dl").class("summary").child(rows))
        .child(action)
}

fn row(state: State, text: &Text, screen: &'static Screen) -> El {
    let topic = text.plain(&format!("check-{}.topic", screen.id));
    let hidden = el("span").class("hidden").child(format!(" {topic}"));
    let change = el("a")
        .attr("href", format!("#change-{}", screen.id))
        .child(text.plain("change"))
        .child(hidden);
    let answer = state.part(move |document| document.answers.get(screen).cloned());
    let text = text.clone();
    let lines = live(move || lines(&text, screen, answer.get().as_ref()));
    el("div")
        .child(el("dt").child(topic))
        .child(el("dd").child(lines))
        .child(el("dd").class("change").child(change))
}

fn lines(text: &Text, screen: &'static Screen, answer: Option<&Answer>) -> Vec<El> {
    let lines = answer_lines(text, screen, answer).into_iter();
    lines.map(|line| el("p").child(line)).collect()
}

/// An answer in words.
pub fn answer_lines(text: &Text, screen: &Screen, answer: Option<&Answer>) -> Vec<String> {
    let Some(answer) = answer else {
        return vec![text.plain("not-answered")];
    };
    if answer.says_none() {
        let none = match screen.form {
            Form::YesNo(_) => "answer-no".to_owned(),
            Form::Choices(_) => format!("check-{}.none", screen.id),
        };
        return vec![text.plain(&none)];
    }
    let mut lines: Vec<_> = screen
        .risks()
        .iter()
        .filter(|risk| answer.has(risk))
        .map(|risk| match screen.form {
            Form::YesNo(_) => text.plain("answer-yes"),
            Form::Choices(_) => text.plain(&format!("risk-{}", risk.id)),
        })
        .collect();
    if answer.is_unsure_on(screen) {
        lines.push(text.plain("answer-unsure"));
    }
    lines
}
