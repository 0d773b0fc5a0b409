//! What there is to read without a plan: how a course is planned, what comes
//! before and after each session, and the rules of caution.
//!
//! Must not know: any course.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::components::basics::plain_list;
use crate::app::components::form::Form;
use crate::app::components::prose::{blocks, inline};
use crate::app::components::sources;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::content::chapters;
use crate::domain::plan::{EventKind, PRE_CHECK, PRODUCTS, Product};
use crate::i18n::Messages;
use crate::routes::Route;

/// The whole of it.
pub fn view(state: State, text: Messages) -> El {
    let more = chapters::find("course").map(|chapter| {
        el("a")
            .class("quiet")
            .attr("href", state.address(Route::Chapter(chapter)))
            .child(text.plain("plan-how-link"))
    });
    let steps: Vec<_> = EventKind::ALL
        .into_iter()
        .map(|kind| {
            let id = format!("plan-step-{}", kind.id());
            let what = format!("{id}.what");
            row(text, &id, &what).child(basis(state, text, kind))
        })
        .collect();
    let signs: Vec<_> = PRE_CHECK
        .iter()
        .map(|sign| {
            let id = format!("plan-before-{}", sign.id);
            let next = format!("{id}.next");
            row(text, &id, &next).child(sources::details(state, text, sign.sources))
        })
        .collect();
    let rules: Vec<_> = PRODUCTS
        .iter()
        .map(|product| {
            let id = format!("plan-product-{}", product.id);
            row(text, &id, &rule_message(product)).child(sources::details(
                state,
                text,
                product.sources,
            ))
        })
        .collect();
    let list = |rows| plain_list().class("plan-rows").child(rows);
    let section = |heading: &str| {
        el("section")
            .class("section")
            .child(el("h2").child(text.plain(heading)))
    };
    el("div")
        .class("still")
        .child(
            section("plan-how")
                .child(blocks(text, "plan-how.body"))
                .child(more),
        )
        .child(section("plan-order").child(list(steps)))
        .child(
            section("plan-caution")
                .child(el("p").child(inline(text, "plan-caution.point")))
                .child(list(signs)),
        )
        .child(section("plan-rules").child(list(rules)))
}

/// What a step rests on; general caution where no source asks for it.
pub fn basis(state: State, text: Messages, kind: EventKind) -> AnyView {
    if kind.sources().is_empty() {
        let general = text.plain("plan-general");
        return el("p").class("small").child(general).view();
    }
    sources::details(state, text, kind.sources())
}

/// Something by name, and what there is to say about it.
fn row(text: Messages, name: &str, what: &str) -> El {
    el("li")
        .child(el("h3").child(text.plain(name)))
        .child(el("p").child(inline(text, what)))
}

/// What a product's rule says.
fn rule_message(product: &Product) -> String {
    format!("plan-rule-{}", product.id)
}

/// The rule of the product that is chosen in a form, if there is one.
pub fn rule_of_chosen(state: State, text: Messages, form: &Form, field: &'static str) -> AnyView {
    let form = form.clone();
    let chosen = Derived::new(move || form.subscribe(field));
    dynamic(move || {
        let id = chosen.get();
        let product = PRODUCTS.iter().find(|product| product.id == id)?;
        Some(rule(state, text, product).class("note rule"))
    })
}

/// What a product's rule says, with what it rests on.
pub fn rule(state: State, text: Messages, product: &'static Product) -> El {
    el("div")
        .child(el("p").child(inline(text, &rule_message(product))))
        .child(sources::details(state, text, product.sources))
}
