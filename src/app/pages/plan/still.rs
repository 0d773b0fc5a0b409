//! What there is to read without a plan: how a course is planned, what comes
//! before and after each session, and the rules of caution.
//!
//! Must not know: any course.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::element::{El, Piece, el};
use crate::app::parts::prose::{prose, say};
use crate::app::parts::sources;
use crate::content::chapters;
use crate::domain::plan::{BEFORE, KINDS, Kind, PRODUCTS, Product};
use crate::i18n::Text;
use crate::routes::Route;

/// The whole of it.
pub fn view(state: State, text: &Text) -> El {
    let more = chapters::find("course").map(|chapter| {
        el("a")
            .class("quiet")
            .attr("href", state.address(Route::Chapter(chapter)))
            .child(text.plain("plan-how-link"))
    });
    let steps: Vec<_> = KINDS
        .iter()
        .map(|kind| {
            let id = format!("plan-step-{}", kind.id);
            let what = format!("{id}.what");
            row(text, &id, &what).child(basis(state, text, kind))
        })
        .collect();
    let signs: Vec<_> = BEFORE
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
    let list = |rows| el("ul").class("plan-rows").attr("role", "list").child(rows);
    let section = |heading: &str| {
        el("section")
            .class("section")
            .child(el("h2").child(text.plain(heading)))
    };
    el("div")
        .class("still")
        .child(
            section("plan-how")
                .child(prose(text, "plan-how.body"))
                .child(more),
        )
        .child(section("plan-order").child(list(steps)))
        .child(
            section("plan-caution")
                .child(el("p").child(say(text, "plan-caution.point")))
                .child(list(signs)),
        )
        .child(section("plan-rules").child(list(rules)))
}

/// What a step rests on; general caution where no source asks for it.
pub fn basis(state: State, text: &Text, kind: &Kind) -> AnyView {
    if kind.sources.is_empty() {
        let general = text.plain("plan-general");
        return el("p").class("small").child(general).view();
    }
    sources::details(state, text, kind.sources)
}

/// Something by name, and what there is to say about it.
fn row(text: &Text, name: &str, what: &str) -> El {
    el("li")
        .child(el("h3").child(text.plain(name)))
        .child(el("p").child(say(text, what)))
}

/// What a product's rule says.
fn rule_message(product: &Product) -> String {
    format!("plan-rule-{}", product.id)
}

/// The rules of all products, of which style shows that of the product chosen.
pub fn rules(state: State, text: &Text) -> Vec<El> {
    PRODUCTS
        .iter()
        .map(|product| rule(state, text, product).class(format!("note rule rule-{}", product.id)))
        .collect()
}

/// What a product's rule says, with what it rests on.
pub fn rule(state: State, text: &Text, product: &'static Product) -> El {
    el("div")
        .child(el("p").child(say(text, &rule_message(product))))
        .child(sources::details(state, text, product.sources))
}
