//! What the self-check says: the result, each reason, and what to do next.
//!
//! Must not know: how the rules decide (`domain::screening` does).

use leptos::prelude::{AnyView, Get, With};

use crate::app::State;
use crate::app::components::answers::answer_lines;
use crate::app::components::basics::{fact, lead, page_title, plain_list, push_button};
use crate::app::components::icon::icon;
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::{blocks, inline, inline_with};
use crate::app::components::sources;
use crate::app::components::urgency::{self, panel};
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::app::listen;
use crate::domain::day::Day;
use crate::domain::screening::{
    Answers, Assessment, Basis, Cause, Finding, Outcome, SCREENS, Verdict, assess,
};
use crate::i18n::Messages;
use crate::routes::{CheckStep, Route};
use crate::web;

/// The result.
pub fn page(state: State, text: Messages) -> AnyView {
    let answers = state.derive(|document| (document.answers.clone(), document.days().oldest()));
    let old = Derived::new(move || {
        let today = state.today.get()?;
        Some(state.document.with(|document| document.check_is_old(today)))
    });
    dynamic(move || {
        if !state.is_hydrated() {
            return explained(state, text);
        }
        let (answers, day) = answers.get();
        let assessment = assess(&answers);
        match &assessment.verdict {
            Verdict::Complete(outcome) => {
                let days = (day, old.get() == Some(true));
                complete(state, text, *outcome, &assessment, &answers, days)
            }
            Verdict::Incomplete { missing } => {
                let first = missing.first().copied().unwrap_or(0);
                incomplete(state, text, first, &assessment)
            }
        }
    })
}

/// The four results in general, for those who read without scripts.
fn explained(state: State, text: Messages) -> El {
    let outcomes = [
        Outcome::Stop,
        Outcome::Wait,
        Outcome::Ask,
        Outcome::NothingFound,
    ];
    let outcomes: Vec<_> = outcomes
        .into_iter()
        .map(|outcome| {
            let id = format!("outcome-{}", outcome.id());
            el("section")
                .child(el("h2").child(text.plain(&id)))
                .child(blocks(text, &format!("{id}.meaning")))
        })
        .collect();
    el("div")
        .class("page")
        .child(title(text, "result-four"))
        .child(lead(text, "result-four.point"))
        .child(primary_link(
            text,
            state.address(Route::Check),
            text.plain("next-check"),
        ))
        .child(outcomes)
}

fn incomplete(state: State, text: Messages, first: usize, assessment: &Assessment) -> El {
    let address = state.address_of_step(CheckStep::question(first).into());
    let number = [("n", (first + 1).into())];
    let label = text.plain_with("result-incomplete.action", &number);
    el("div")
        .class("page")
        .child(title(text, "result-incomplete"))
        .child(blocks(text, "result-incomplete.meaning"))
        .child(primary_link(text, address, label))
        .child(reasons(state, text, &assessment.findings))
}

fn title(text: Messages, id: &str) -> El {
    page_title(text.plain(id))
}

fn complete(
    state: State,
    text: Messages,
    outcome: Outcome,
    assessment: &Assessment,
    answers: &Answers,
    (day, old): (Option<Day>, bool),
) -> El {
    let id = format!("outcome-{}", outcome.id());
    let panel = panel("div", outcome.id())
        .child(title(text, &id))
        .child(blocks(text, &format!("{id}.meaning")));
    let date = day.map(|day| {
        let date = web::format_date(day, text.lang().locale, text.digits().numbering_system());
        let date = inline_with(text, "result-date", &[("date", (&date).into())]);
        el("p").class("small").child(date)
    });
    let date = el("div")
        .class("ahead")
        .child(date)
        .child(listen::button(state, text, "main", None));
    let old = old.then(|| el("p").class("note").child(inline(text, "result-old")));
    let print = push_button()
        .class("button button-second")
        .on("click", |_| web::print())
        .child(icon(text, "print"))
        .child(text.plain("result-print"));
    let review = state.address_of_step(CheckStep::Review.into());
    let review = el("a")
        .class("button button-second")
        .attr("href", review)
        .child(text.plain("check-see-answers"));
    el("div")
        .class("page result")
        .child(panel)
        .child(date)
        .child(old)
        .child(reasons(state, text, &assessment.findings))
        .child(el("p").child(inline(text, "result-not-diagnosis")))
        .child(
            primary_link(text, state.address(Route::Sheet), text.plain("next-sheet"))
                .class("no-print"),
        )
        .child(
            el("div")
                .class("buttons no-print")
                .child(print)
                .child(review),
        )
        .child(all_answers(text, answers))
}

/// Every reason by name: what it is, why, what to do next, and its sources.
pub fn reasons(state: State, text: Messages, findings: &[Finding]) -> Option<El> {
    if findings.is_empty() {
        return None;
    }
    let items: Vec<_> = findings
        .iter()
        .map(|finding| reason(state, text, finding))
        .collect();
    let count = text.plain_with("result-count", &[("n", findings.len().into())]);
    let reasons = el("section")
        .class("reasons")
        .child(el("h2").child(text.plain("result-because")))
        .child(el("p").child(count))
        .child(plain_list().child(items));
    Some(reasons)
}

fn reason(state: State, text: Messages, finding: &Finding) -> El {
    let topic = text.plain(&format!("check-{}.topic", finding.screen.id));
    let (id, args, cited) = match finding.cause {
        Cause::Risk(risk) => {
            let cited = match risk.basis() {
                Basis::Sourced => sources::details(state, text, risk.sources),
                Basis::Caution => el("p")
                    .class("small")
                    .child(text.plain("result-caution"))
                    .view(),
            };
            (format!("risk-{}", risk.id), Vec::new(), cited)
        }
        Cause::Unsure => {
            let args = vec![("topic", (&topic).into())];
            ("finding-unsure".to_owned(), args, ().view())
        }
    };
    let level = format!("level-{}", finding.level().id());
    let name = text.plain(&level);
    urgency::reason(&level, name)
        .child(el("h3").child(inline_with(text, &id, &args)))
        .child(el("p").child(inline(text, &format!("{id}.reason"))))
        .child(el("p").child(inline(text, &format!("{id}.next"))))
        .child(cited)
}

/// All answers in short, on paper only: what the doctor wants to see.
fn all_answers(text: Messages, answers: &Answers) -> El {
    let rows: Vec<_> = SCREENS
        .iter()
        .map(|screen| {
            let topic = text.plain(&format!("check-{}.topic", screen.id));
            let lines = answer_lines(text, screen, answers.get(screen)).join(" · ");
            fact(topic, lines)
        })
        .collect();
    el("section")
        .class("only-print")
        .child(el("h2").child(text.plain("answers-all")))
        .child(el("dl").class("summary").child(rows))
}
