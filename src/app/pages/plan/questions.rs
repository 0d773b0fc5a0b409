//! What a product asks before the first session, answered at once.
//!
//! Must not know: what an answer holds up (`domain::plan` does).

use leptos::prelude::AnyView;

use super::overview;
use crate::app::State;
use crate::app::components::choices;
use crate::app::components::prose::inline;
use crate::app::element::{El, dynamic, el};
use crate::domain::plan::Product;
use crate::i18n::Messages;
use crate::routes::PlanStep;

/// How many sessions of a counted product there were before any plan here.
pub fn had(state: State, text: Messages, id: u32) -> AnyView {
    let most = state.derive(move |document| document.courses.find(id)?.product().most);
    dynamic(move || {
        let most = most.get()?;
        let options = (0..=most)
            .map(|count| (count.to_string(), text.number(count)))
            .collect();
        let said = state.derive(|document| document.courses.past().had);
        let legend = text.plain("plan-had");
        let choose = move |value: String| {
            let had = value.parse().ok();
            state.change(|document| document.courses.past_mut().had = had);
        };
        let chosen = move || said.get().map(|had| had.to_string());
        Some(choices::now("plan-had", legend, options, chosen, choose))
    })
}

/// The questions of the product, answered at once. Drawn anew with the product
/// only, so that an answer keeps the focus.
pub fn asks(state: State, text: Messages, id: u32) -> AnyView {
    let product = state.derive(move |document| {
        let course = document.courses.find(id);
        course.map(|course| course.product().id)
    });
    dynamic(move || {
        let product = Product::find(product.get()?);
        let names = product.names;
        let mut questions: Vec<_> = product
            .asks
            .iter()
            .map(|ask| question(state, text, id, ask.id, true))
            .collect();
        questions.extend(
            names
                .iter()
                .map(|name| question(state, text, id, name, false)),
        );
        let change = product.asks.is_empty().then(|| {
            el("a")
                .class("button button-second")
                .attr("href", PlanStep::Product(id).href())
                .child(text.plain("plan-change-product"))
        });
        let section = el("section")
            .class("asks")
            .child(el("h2").child(text.plain("plan-asks")))
            .child(el("p").child(inline(text, "plan-asks.hint")))
            .child(overview::rule(state, text, product))
            .child(questions)
            .child(change);
        Some(section)
    })
}

fn question(state: State, text: Messages, id: u32, ask: &'static str, unsure: bool) -> El {
    let name = format!("plan-ask-{ask}");
    let mut options = vec![
        ("no".to_owned(), text.plain("plan-no")),
        ("yes".to_owned(), text.plain("plan-yes")),
    ];
    if unsure {
        options.push(("unsure".to_owned(), text.plain("plan-not-sure")));
    }
    let legend = text.plain(&name);
    let answer = state.derive(move |document| {
        let course = document.courses.find(id)?;
        course.answers.get(ask).cloned()
    });
    let choose = move |value: String| {
        state.change(|document| document.courses.answer(id, ask, &value));
    };
    choices::now(&name, legend, options, move || answer.get(), choose)
}
