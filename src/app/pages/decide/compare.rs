//! The options of a goal beside each other: one option after the other with all that is
//! said of it, or one question after the other with the answers of all four.
//!
//! Both say the same in the same order. Must not know: any particular goal.

use super::asked::{AnswerSlot, asked, labelled};
use crate::app::State;
use crate::app::components::basics::{fact, plain_list};
use crate::app::components::prose::inline;
use crate::app::components::{evidence, sources};
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::content::decide::{Choice, Goal, ROWS, Way};
use crate::domain::decision::Order;
use crate::i18n::Messages;
use leptos::prelude::AnyView;

/// Where the chosen order is kept.
const ORDER: AnswerSlot = AnswerSlot {
    key: "",
    read: |decision, _| {
        let chosen = decision.order.as_deref();
        let order = Order::ALL
            .into_iter()
            .find(|order| Some(order.id()) == chosen);
        Some(order.unwrap_or(Order::Choice).id().to_owned())
    },
    write: |decision, _, order| decision.order = Some(order),
};

/// The switch between the two orders.
pub fn switch(state: State, text: Messages) -> El {
    let orders = Order::ALL.map(|order| labelled(text, "goal-order", order.id()));
    el("div").class("asked asked-order no-print").child(asked(
        state,
        text,
        "goal-order".to_owned(),
        orders.into(),
        ORDER,
    ))
}

/// The options in the chosen order.
pub fn options(state: State, text: Messages, goal: &'static Goal) -> AnyView {
    let chosen = ORDER.subscribe(state);
    dynamic(move || {
        if chosen.get().as_deref() == Some(Order::Question.id()) {
            by_question(state, text, goal)
        } else {
            by_choice(state, text, goal)
        }
    })
}

fn by_choice(state: State, text: Messages, goal: &'static Goal) -> Vec<El> {
    let names = Way::ALL.map(|way| format!("option-{}", way.id()));
    let cards: Vec<_> = goal
        .ways()
        .map(|(way, choice)| card(state, text, goal, way, choice))
        .collect();
    vec![
        jumps(text, names.into()),
        el("div").class("options").child(cards),
    ]
}

/// Each question with the answers of all four options.
pub fn by_question(state: State, text: Messages, goal: &'static Goal) -> Vec<El> {
    let names: Vec<_> = questions().map(|name| format!("row-{name}")).collect();
    let mut parts = vec![jumps(text, names.clone())];
    for (question, name) in questions().zip(names) {
        let rows: Vec<_> = goal
            .ways()
            .map(|(way, choice)| {
                let name = text.plain(&format!("option-{}", way.id()));
                let head = vec![el("strong").child(name).view(), which(text, goal, way)];
                fact(head, said(text, question, way, choice))
            })
            .collect();
        let question = el("section")
            .id(name.clone())
            .class(format!("compared {name}"))
            .child(el("h3").child(text.plain(&name)))
            .child(el("dl").class("facts").child(rows));
        parts.push(question);
    }
    let mut all = Vec::new();
    for source in goal.ways().flat_map(|(_, choice)| choice.sources()) {
        if !all.contains(&source) {
            all.push(source);
        }
    }
    parts.push(el("div").child(sources::details(state, text, &all)));
    parts
}

/// Links to the places with these ids, named by the messages of the same names.
pub fn jumps(text: Messages, names: Vec<String>) -> El {
    let links: Vec<_> = names
        .into_iter()
        .map(|name| {
            let link = el("a")
                .attr("href", format!("#{name}"))
                .child(text.plain(&name));
            el("li").child(link)
        })
        .collect();
    plain_list().class("jumps no-print").child(links)
}

/// What is asked of every option, in order: each names the message `row-<question>`.
fn questions() -> impl Iterator<Item = &'static str> {
    ["may", "harm"].into_iter().chain(ROWS)
}

/// An option with all that is said of it.
pub fn card(state: State, text: Messages, goal: &Goal, way: Way, choice: &'static Choice) -> El {
    let id = format!("option-{}", way.id());
    let rows: Vec<_> = questions()
        .map(|question| {
            let name = format!("row-{question}");
            fact(text.plain(&name), said(text, question, way, choice)).class(name)
        })
        .collect();
    el("section")
        .id(id.clone())
        .class("option")
        .child(
            el("div")
                .class("option-head")
                .child(el("h3").child(text.plain(&id)))
                .child(el("p").child(which(text, goal, way))),
        )
        .child(el("dl").child(rows))
        .child(sources::details(state, text, &choice.sources()))
}

/// What exactly an option is for this goal.
fn which(text: Messages, goal: &Goal, way: Way) -> AnyView {
    match way {
        Way::Nothing => inline(text, "goal-leave"),
        _ => inline(text, &format!("goal-{}-{}", goal.id, way.id())),
    }
}

/// What is said of an option on a question.
fn said(text: Messages, question: &str, way: Way, choice: &'static Choice) -> El {
    match question {
        "may" => promises(text, way, choice),
        "harm" => harms(text, choice),
        other => el("p").child(inline(text, &format!("option-{}.{other}", way.id()))),
    }
}

/// Each promise with its proof right below it, or with the word that its proof was
/// not weighed; where nothing is promised, that there is nothing to prove.
fn promises(text: Messages, way: Way, choice: &Choice) -> El {
    let said = |id: &str| el("p").class("rating").child(text.plain(id));
    let mut items: Vec<_> = choice
        .named()
        .map(|(name, promise)| {
            let proof = match promise.rating() {
                Some(rating) => Some(evidence::rated(text, rating)),
                None => (way != Way::Nothing).then(|| said("proof-unweighed")),
            };
            el("li")
                .child(name.map(|name| el("p").child(el("strong").child(text.plain(&name)))))
                .child(el("p").child(inline(text, &promise.message())))
                .child(proof)
        })
        .collect();
    if way == Way::Nothing {
        items.push(el("li").child(said("fact-no-promise")));
    }
    plain_list().child(items)
}

fn harms(text: Messages, choice: &Choice) -> El {
    let items: Vec<_> = choice
        .harms
        .iter()
        .map(|harm| el("li").child(inline(text, &format!("harm-{}", harm.id))))
        .collect();
    plain_list().child(items)
}
