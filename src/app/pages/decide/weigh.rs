//! What matters to the reader: eight statements, and what was said beside the options.
//!
//! Without scripts every statement stands beside the options. Nothing is added up,
//! and no option is named before another. Must not know: what a statement is about.

use leptos::prelude::AnyView;

use super::facts::facts;
use super::{section, title};
use crate::app::State;
use crate::app::element::{El, Piece, el, live};
use crate::app::parts::choices;
use crate::app::parts::onward::onward;
use crate::app::parts::prose::{say, say_with};
use crate::content::decide::{self, Goal};
use crate::domain::decision::{Decision, STATEMENTS, Weight};
use crate::i18n::Text;
use crate::routes::Route;

/// What matters to the reader.
pub fn page(state: State, text: &Text) -> AnyView {
    let statements: Vec<_> = STATEMENTS
        .into_iter()
        .map(|statement| ask(state, text, statement))
        .collect();
    el("div")
        .class("page weigh")
        .child(title(text, "weigh"))
        .child(el("p").class("lead").child(say(text, "weigh.point")))
        .child(el("div").class("statements").child(statements))
        .child(section(text, "weigh-said").child(said(state, text)))
        .child(
            el("div")
                .class("next")
                .child(el("p").child(say(text, "weigh-no-verdict")))
                .child(onward(
                    text,
                    state.address(Route::Ready),
                    text.plain("next-ready"),
                )),
        )
        .view()
}

fn ask(state: State, text: &Text, statement: &'static str) -> El {
    let legend = say(text, &format!("statement-{statement}"));
    let options = Weight::ALL
        .map(|weight| {
            let label = text.plain(&format!("weight-{}", weight.id()));
            (weight.id().to_owned(), label)
        })
        .to_vec();
    let stored = state.part(move |document| document.decision.values.get(statement).cloned());
    let choose = move |weight| {
        state.change(|document| {
            let values = &mut document.decision.values;
            values.insert(statement.to_owned(), weight);
        });
    };
    let field = choices::now(statement, legend, options, move || stored.get(), choose);
    el("div").class("asked").child(when_alive(state, field))
}

/// Answers can be given once there is somebody to take them.
pub(super) fn when_alive(state: State, field: El) -> El {
    field.attr_live("disabled", move || (!state.is_alive()).then(String::new))
}

/// What was said, beside the options.
fn said(state: State, text: &Text) -> AnyView {
    let text = text.clone();
    let said = state.part(|document| document.decision.clone());
    live(move || {
        if !state.is_alive() {
            let all = STATEMENTS.into_iter();
            return vec![
                el("h3").child(text.plain("weigh-said.all")),
                list(&text, None, all.collect()),
            ];
        }
        let decision = said.get();
        let goal = decision.goal.as_deref().and_then(decide::find);
        let mut drawn = vec![about(state, &text, goal)];
        drawn.extend(weighed(&text, goal, &decision));
        drawn
    })
}

/// What the reader is deciding about.
fn about(state: State, text: &Text, goal: Option<&'static Goal>) -> El {
    let link = |id: &str| {
        el("a")
            .attr("href", state.address(Route::Decide))
            .child(text.plain(id))
    };
    let Some(goal) = goal else {
        return el("p")
            .class("note")
            .child(say(text, "weigh-goal.none"))
            .child(" ")
            .child(link("weigh-goal.choose"));
    };
    let name = text.plain(&format!("goal-{}", goal.id));
    el("p")
        .class("note")
        .child(say_with(text, "weigh-goal", &[("goal", (&name).into())]))
        .child(" ")
        .child(link("change"))
}

fn weighed(text: &Text, goal: Option<&'static Goal>, decision: &Decision) -> Vec<El> {
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
        drawn.push(el("p").child(say(text, "weigh-said.none")));
    }
    let left: Vec<_> = decision
        .weighed(Weight::Not)
        .map(|statement| el("li").child(say(text, &format!("statement-{statement}"))))
        .collect();
    if !left.is_empty() {
        drawn.push(el("h3").child(text.plain("weigh-said-not")));
        drawn.push(el("ul").class("left-out").attr("role", "list").child(left));
    }
    drawn
}

fn list(text: &Text, goal: Option<&'static Goal>, statements: Vec<&'static str>) -> El {
    let items: Vec<_> = statements
        .into_iter()
        .map(|statement| {
            let name = el("h4").child(say(text, &format!("statement-{statement}")));
            el("li").child(name).child(facts(text, goal, statement))
        })
        .collect();
    el("ul").class("said").attr("role", "list").child(items)
}
