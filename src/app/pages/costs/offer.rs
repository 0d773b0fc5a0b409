//! One offer as it was written down: its figures and their sum, what was answered, and
//! what is not asked yet.
//!
//! Must not know: how it is typed in.

use super::form::name_of;
use crate::app::State;
use crate::app::components::amount::amount;
use crate::app::components::basics::{fact, plain_list};
use crate::app::components::confirm::confirm_one;
use crate::app::element::{El, IntoChild, el};
use crate::domain::cost::{self, CostKind, FIELDS, NO, Offer, YES, replied, sum_of};
use crate::i18n::Messages;
use crate::routes::CostStep;
use crate::web;

/// The class of a row with a number.
const FIGURE: &str = "cost-figure";

/// The offer. One without the name of a place is called by its number.
pub fn card(state: State, text: Messages, offer: &Offer) -> El {
    let id = offer.id;
    let title = match offer.get("place") {
        "" => text
            .plain_with("cost-offer", &[("n", i64::from(id).into())])
            .view(),
        place => typed(place).view(),
    };
    let mut rows = Vec::new();
    for field in FIELDS.iter().filter(|field| field.id != "place") {
        let stands = offer.get(field.id);
        let label = format!("cost-{}", field.id);
        match field.kind {
            // The sum stands below what it is made of, and names the money.
            CostKind::Words(_) if field.id == "money" => rows.push(total(text, offer)),
            CostKind::Words(_) if !stands.is_empty() => {
                rows.push(fact(text.plain(&label), typed(stands)));
            }
            CostKind::Amount | CostKind::Sessions => {
                let number = cost::amount(stands).map(|number| amount(text, number));
                let figure = number.map(|number| el("span").child(number));
                rows.extend(figure.map(|figure| fact(text.plain(&label), figure).class(FIGURE)));
            }
            CostKind::Words(_) | CostKind::Reply => {}
        }
    }
    for (reply, label) in [(YES, "answer-yes"), (NO, "answer-no"), ("", "cost-open")] {
        let names: Vec<_> = replied(offer, reply)
            .map(|field| el("li").child(text.plain(&format!("cost-short-{}", field.id))))
            .collect();
        if !names.is_empty() {
            rows.push(fact(text.plain(label), plain_list().child(names)));
        }
    }
    let change = el("a")
        .class("button button-second")
        .attr("href", super::href(CostStep::Change(id)))
        .child(text.plain("cost-change"));
    let delete = confirm_one(
        text,
        "cost-delete",
        format!("cost-delete-{id}"),
        move || {
            state.sent(&name_of(Some(id)));
            state.change(|document| {
                document.costs.remove(id);
            });
            web::ask_focus("title", true);
        },
    );
    el("section")
        .class("cost-offer")
        .child(el("h3").child(title))
        .child(el("dl").class("summary").child(rows))
        .child(el("div").class("buttons").child(change))
        .child(delete)
}

/// What it comes to, with the name of the money where there is one.
fn total(text: Messages, offer: &Offer) -> El {
    let Some(sum) = sum_of(offer) else {
        let missing = el("span").child(text.plain("cost-sum-open"));
        return fact(text.plain("cost-sum"), missing);
    };
    let sum = el("strong")
        .child(amount(text, sum))
        .child(" ")
        .child(typed(offer.get("money")));
    fact(text.plain("cost-sum"), sum).class("cost-figure cost-total")
}

/// What a reader typed: characters only, in their own direction.
fn typed(words: &str) -> El {
    el("bdi").attr("dir", "auto").child(words)
}
