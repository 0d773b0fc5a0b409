//! Where the reader stands: the leaning, the four SURE questions, and five about
//! what was read.
//!
//! Without scripts each question stands with its explanation. Must not know: which
//! questions there are, or which answer is right.

use leptos::prelude::{AnyView, WithUntracked};

use super::asked::{AnswerSlot, asked, labelled};
use super::{section, title};
use crate::app::State;
use crate::app::components::basics::{lead, plain_list};
use crate::app::components::door::door;
use crate::app::components::prose::{blocks, inline, inline_with};
use crate::app::components::sources;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::domain::decision::{Leaning, QUIZ, QuizQuestion, Reply, SURE, SURE_SOURCES, Score};
use crate::domain::screening::{Finding, Level, assess};
use crate::i18n::Messages;
use crate::routes::Route;

/// Where the reader stands.
pub fn page(state: State, text: Messages) -> AnyView {
    let sure: Vec<_> = SURE
        .into_iter()
        .map(|question| ask_sure(state, text, question))
        .collect();
    let quiz: Vec<_> = QUIZ
        .iter()
        .map(|question| ask(state, text, question))
        .collect();
    el("div")
        .class("page ready")
        .child(title(text, "ready"))
        .child(lead(text, "ready.point"))
        .child(section(text, "ready-leaning").child(lean(state, text)))
        .child(
            section(text, "ready-sure")
                .child(el("p").child(inline(text, "ready-sure.what")))
                .child(sure)
                .child(sure_result(state, text))
                .child(sources::details(state, text, SURE_SOURCES)),
        )
        .child(
            section(text, "ready-quiz")
                .child(el("p").child(inline(text, "ready-quiz.what")))
                .child(quiz)
                .child(score(state, text)),
        )
        .child(next(state, text))
        .view()
}

fn lean(state: State, text: Messages) -> El {
    let leanings = Leaning::ALL
        .map(|leaning| labelled(text, "leaning", leaning.id()))
        .to_vec();
    let place = AnswerSlot {
        key: "",
        read: |decision, _| decision.leaning.clone(),
        write: |decision, _, leaning| decision.leaning = Some(leaning),
    };
    el("div").class("asked asked-rows").child(asked(
        state,
        text,
        "leaning".to_owned(),
        leanings,
        place,
    ))
}

/// A SURE question, and what would help where the reply is not "yes".
fn ask_sure(state: State, text: Messages, question: &'static str) -> El {
    let id = format!("sure-{question}");
    let replies = Reply::ALL
        .map(|reply| labelled(text, "answer", reply.id()))
        .to_vec();
    let place = AnswerSlot {
        key: question,
        read: |decision, key| decision.sure.get(key).cloned(),
        write: |decision, key, reply| decision.sure.insert(key.to_owned(), reply),
    };
    let (route, label) = help_at(question);
    let link = el("a")
        .attr("href", state.address(route))
        .child(text.plain(label));
    let help = el("p")
        .child(inline(text, &format!("{id}.help")))
        .child(" ")
        .child(link);
    let reply = place.subscribe(state);
    let wanted = move || reply.get().is_some_and(|id| id != Reply::Yes.id());
    el("div")
        .class("asked")
        .child(asked(state, text, id, replies, place))
        .child(auto_details(text, "sure-help", wanted, help))
}

/// Words that open by themselves when they are wanted, and by a tap at any time.
fn auto_details(
    text: Messages,
    summary: &str,
    mut wanted: impl FnMut() -> bool + Send + 'static,
    words: El,
) -> El {
    el("details")
        .attr_live("open", move || wanted().then(String::new))
        .child(el("summary").child(text.plain(summary)))
        .child(words)
}

/// Where the help for a SURE question is.
fn help_at(question: &str) -> (Route, &'static str) {
    match question {
        "know" => (Route::Decide, "help-options"),
        "support" => (Route::Sheet, "help-sheet"),
        _ => (Route::Weigh, "help-weigh"),
    }
}

/// Said when all four are answered.
fn sure_result(state: State, text: Messages) -> El {
    let sure = state.derive(|document| {
        let sure = document.decision.sure();
        (sure.yes, sure.missing.len())
    });
    let result = dynamic(move || {
        let (yes, missing) = sure.get();
        (yes + missing == SURE.len()).then(|| {
            let count = [("n", yes.into()), ("all", SURE.len().into())];
            let meaning = if missing == 0 {
                "sure-ready"
            } else {
                "sure-more"
            };
            el("div")
                .class("outcome")
                .child(el("p").child(el("strong").child(inline_with(text, "sure-count", &count))))
                .child(el("p").child(inline(text, meaning)))
                .child(against(state, text))
        })
    });
    el("div").attr("role", "status").child(result)
}

/// What the self-check says against it now, whatever the reader is sure of.
fn against(state: State, text: Messages) -> El {
    let message = state.document.with_untracked(|document| {
        let assessment = assess(&document.answers);
        let strongest = assessment.findings.first().map(Finding::level);
        match (strongest, assessment.outcome()) {
            (Some(Level::Stop | Level::Wait), _) => "sure-check-not-now",
            (_, None) => "sure-check-open",
            (Some(Level::Ask), _) => "sure-check-ask",
            (None, Some(_)) => "sure-check-none",
        }
    });
    let link = el("a")
        .attr("href", state.address(Route::Check))
        .child(text.plain("next-check"));
    el("p").child(inline(text, message)).child(" ").child(link)
}

/// A question about what was read. The explanation opens with the answer, whatever
/// it is.
fn ask(state: State, text: Messages, question: &'static QuizQuestion) -> El {
    let id = format!("quiz-{}", question.id);
    let options = question
        .options
        .iter()
        .map(|option| labelled(text, &id, option))
        .collect();
    let place = AnswerSlot {
        key: question.id,
        read: |decision, key| decision.quiz.get(key).cloned(),
        write: |decision, key, option| decision.quiz.insert(key.to_owned(), option),
    };
    let (given, verdict) = (place.subscribe(state), place.subscribe(state));
    let verdict = dynamic(move || {
        let right = question.is_right(&verdict.get()?)?;
        let message = if right { "quiz-right" } else { "quiz-wrong" };
        Some(el("p").class("verdict").child(inline(text, message)))
    });
    let answer = el("div")
        .class("answer")
        .child(el("div").attr("role", "status").child(verdict))
        .child(why(state, text, question));
    el("div")
        .class("asked asked-rows")
        .child(asked(state, text, id, options, place))
        .child(auto_details(
            text,
            "quiz-answer",
            move || given.get().is_some(),
            answer,
        ))
}

/// The right answer in its own words, why, and on what it rests.
fn why(state: State, text: Messages, question: &'static QuizQuestion) -> El {
    let id = format!("quiz-{}", question.id);
    let right = text.plain(&format!("{id}-{}", question.right));
    el("div")
        .class("prose")
        .child(el("p").child(el("strong").child(right)))
        .child(el("p").child(inline(text, &format!("{id}.why"))))
        .child(sources::details(state, text, question.sources))
}

/// Said when all five are answered.
fn score(state: State, text: Messages) -> El {
    let score = state.derive(|document| {
        let Score { right, answered } = document.decision.score();
        (right, answered)
    });
    let score = dynamic(move || {
        let (right, answered) = score.get();
        (answered == QUIZ.len()).then(|| {
            let count = [("n", right.into()), ("all", answered.into())];
            el("p")
                .class("outcome")
                .child(inline_with(text, "quiz-score", &count))
        })
    });
    el("div").attr("role", "status").child(score)
}

/// What can come next, whatever the reader leans to.
fn next(state: State, text: Messages) -> El {
    let doors = [
        (Route::Check, "check", "next-check", "ready-next-check"),
        (Route::Sheet, "print", "next-sheet", "ready-next-sheet"),
        (Route::Plan, "calendar", "ready-plan", "ready-next-plan"),
    ];
    let doors: Vec<_> = doors
        .into_iter()
        .map(|(route, picture, name, what)| {
            let address = state.address(route);
            door(text, picture, el("h3"), address, (name, what))
        })
        .collect();
    section(text, "ready-next")
        .child(blocks(text, "ready-next.body"))
        .child(plain_list().class("doors").child(doors))
}
