//! What matters to the reader: eight statements, and what was said beside the options.
//!
//! Without scripts every statement stands beside the options. Nothing is added up,
//! and no option is named before another. Must not know: what a statement is about.

use leptos::prelude::AnyView;

use super::asked::{AnswerSlot, asked, labelled};
use super::facts::facts;
use super::{section, title};
use crate::app::State;
use crate::app::components::basics::{lead, plain_list};
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::{inline, inline_with};
use crate::app::components::sources;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::content::decide::{self, Goal};
use crate::domain::decision::{Decision, STATEMENTS, Weight};
use crate::i18n::Messages;
use crate::routes::Route;

/// What matters to the reader.
pub fn page(state: State, text: Messages) -> AnyView {
    let statements: Vec<_> = STATEMENTS
        .into_iter()
        .map(|statement| ask(state, text, statement))
        .collect();
    el("div")
        .class("page weigh")
        .child(title(text, "weigh"))
        .child(lead(text, "weigh.point"))
        .child(el("div").class("statements").child(statements))
        .child(
            section(text, "weigh-said")
                .child(said(state, text))
                .child(el("p").class("small").child(inline(text, "decide-general")))
                .child(sources::details(state, text, decide::RARE.sources)),
        )
        .child(
            el("div")
                .class("next")
                .child(el("p").child(inline(text, "weigh-no-verdict")))
                .child(primary_link(
                    text,
                    state.address(Route::Ready),
                    text.plain("next-ready"),
                )),
        )
        .view()
}

fn ask(state: State, text: Messages, statement: &'static str) -> El {
    let weights = Weight::ALL
        .map(|weight| labelled(text, "weight", weight.id()))
        .to_vec();
    let place = AnswerSlot {
        key: statement,
        read: |decision, key| decision.values.get(key).cloned(),
        write: |decision, key, weight| decision.values.insert(key.to_owned(), weight),
    };
    let message = format!("statement-{statement}");
    el("div")
        .class("asked")
        .child(asked(state, text, message, weights, place))
}

/// What was said, beside the options.
fn said(state: State, text: Messages) -> AnyView {
    let said = state.derive(|document| document.decision.clone());
    dynamic(move || {
        if !state.is_hydrated() {
            let all = el("div")
                .class("weighed only-static")
                .child(el("h3").child(text.plain("weigh-said.all")))
                .child(list(text, None, STATEMENTS.to_vec()));
            return all;
        }
        let decision = said.get();
        let goal = decision.goal.as_deref().and_then(decide::find);
        el("div")
            .class("weighed only-hydrated")
            .child(about(state, text, goal))
            .child(weighed(text, goal, &decision))
    })
}

/// What the reader is deciding about.
fn about(state: State, text: Messages, goal: Option<&'static Goal>) -> El {
    let link = |id: &str| {
        el("a")
            .attr("href", state.address(Route::Decide))
            .child(text.plain(id))
    };
    let Some(goal) = goal else {
        return el("p")
            .class("note")
            .child(inline(text, "weigh-goal.none"))
            .child(" ")
            .child(link("weigh-goal.choose"));
    };
    let name = text.plain(&format!("goal-{}", goal.id));
    el("p")
        .class("note")
        .child(inline_with(text, "weigh-goal", &[("goal", (&name).into())]))
        .child(" ")
        .child(link("change"))
}

fn weighed(text: Messages, goal: Option<&'static Goal>, decision: &Decision) -> Vec<El> {
    let mut drawn = Vec::new();
    for weight in [Weight::Lot, Weight::Little] {
        let statements: Vec<_> = decision.weighed(weight).collect();
        if !statements.is_empty() {
            let id = format!("weigh-said-{}", weight.id());
            drawn.push(el("h3").child(text.plain(&id)));
            drawn.push(list(text, goal, statements));
        }
    }
    if drawn.is_empty() {
        drawn.push(el("p").child(inline(text, "weigh-said.none")));
    }
    let left: Vec<_> = decision
        .weighed(Weight::Not)
        .map(|statement| el("li").child(inline(text, &format!("statement-{statement}"))))
        .collect();
    if !left.is_empty() {
        drawn.push(el("h3").child(text.plain("weigh-said-not")));
        drawn.push(plain_list().class("left-out").child(left));
    }
    drawn
}

fn list(text: Messages, goal: Option<&'static Goal>, statements: Vec<&'static str>) -> El {
    let items: Vec<_> = statements
        .into_iter()
        .map(|statement| {
            let name = el("h4").child(inline(text, &format!("statement-{statement}")));
            el("li").child(name).child(facts(text, goal, statement))
        })
        .collect();
    plain_list().class("said").child(items)
}
