//! Warning signs as three care cards, and first aid.
//!
//! Must not know: which signs there are. Urgency stands in words, not in colour alone.

use super::icon::icon;
use super::prose::{prose, say};
use super::sources;
use crate::app::State;
use crate::app::element::{El, el};
use crate::domain::source::SourceId;
use crate::domain::warning::{CARE_CARDS, CareCard, FIRST_AID, FIRST_AID_SOURCES, Urgency};
use crate::i18n::Text;

/// The three cards, the most urgent first.
pub fn cards(state: State, text: &Text) -> El {
    let cards: Vec<_> = CARE_CARDS
        .iter()
        .map(|card| view_card(state, text, card))
        .collect();
    el("div").class("cards").child(cards)
}

fn view_card(state: State, text: &Text, card: &'static CareCard) -> El {
    let id = format!("care-{}", card.urgency.id());
    let signs: Vec<_> = card
        .signs
        .iter()
        .map(|sign| el("li").child(say(text, &format!("sign-{}", sign.id))))
        .collect();
    let action = el("strong").child(say(text, &format!("{id}.action")));
    let body = el("div")
        .class("card-body")
        .child(el("ul").attr("role", "list").child(signs))
        .child(el("p").child(action))
        .child((card.urgency == Urgency::Now).then(|| call(state, text)))
        .child(card_sources(state, text, card));
    let urgency = format!("{} ", text.plain(&format!("{id}.urgency")));
    let heading = el("h3")
        .child(el("span").class("hidden").child(urgency))
        .child(say(text, &id));
    el("section")
        .class(format!("card card-{}", card.urgency.id()))
        .child(heading)
        .child(body)
}

/// Dials the emergency number by a tap; a clinic's tablet shows it.
pub fn call(state: State, text: &Text) -> El {
    if state.kiosk {
        let number = el("strong").child(say(text, "call-emergency"));
        return el("p").class("call-number").child(number);
    }
    let link = el("a")
        .class("button button-call")
        .attr("href", ["tel:", text.constant("emergency")].concat())
        .child(icon(text, "phone"))
        .child(el("span").child(say(text, "call-emergency")));
    el("p").child(link)
}

fn card_sources(state: State, text: &Text, card: &'static CareCard) -> leptos::prelude::AnyView {
    let mut ids: Vec<SourceId> = Vec::new();
    for id in card.signs.iter().flat_map(|sign| sign.sources) {
        if !ids.contains(id) {
            ids.push(*id);
        }
    }
    sources::details(state, text, &ids)
}

/// First aid for a severe allergy, step by step.
pub fn first_aid(state: State, text: &Text) -> El {
    let steps: Vec<_> = FIRST_AID
        .iter()
        .map(|step| el("li").child(say(text, &format!("first-aid-{step}"))))
        .collect();
    el("div")
        .class("first-aid")
        .child(el("h3").child(text.plain("first-aid")))
        .child(prose(text, "first-aid.intro"))
        .child(el("ol").child(steps))
        .child(call(state, text))
        .child(sources::details(state, text, FIRST_AID_SOURCES))
}
