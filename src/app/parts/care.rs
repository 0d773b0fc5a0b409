//! Warning signs as three care cards, and what helps until help is there.
//!
//! Must not know: which signs there are, or which aid is for which. Urgency stands in words, not in colour alone.

use super::icon::icon;
use super::prose::{prose, say};
use super::sources;
use crate::app::State;
use crate::app::element::{El, el};
use crate::content::contacts;
use crate::domain::source::SourceId;
use crate::domain::warning::{AIDS, Aid, CARE_CARDS, CareCard, Urgency};
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

/// Dials the emergency number by a tap, and says whose it is and what else to do. A
/// clinic's tablet shows it, below the people who are nearer.
pub fn call(state: State, text: &Text) -> El {
    el("div")
        .class("call")
        .child(state.kiosk.then(|| {
            let staff = el("strong").child(say(text, "call-staff"));
            el("p").child(staff)
        }))
        .child(call_button(state, text))
        .child(el("p").class("small").child(say(text, whose(text))))
}

/// Names the message that says whose number it is.
fn whose(text: &Text) -> &'static str {
    if text.constant("emergency") == contacts::EMERGENCY {
        "call-whose"
    } else {
        "call-whose-clinic"
    }
}

/// The number alone, where it was said before whose it is.
fn call_button(state: State, text: &Text) -> El {
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

/// What helps in one kind of emergency, step by step.
pub fn aid(state: State, text: &Text, aid: &'static Aid) -> El {
    let id = format!("aid-{}", aid.id);
    let steps: Vec<_> = aid
        .steps
        .iter()
        .map(|step| el("li").child(say(text, &format!("{id}-{step}"))))
        .collect();
    el("div")
        .class("first-aid")
        .id(id.clone())
        .child(el("h3").child(say(text, &id)))
        .child(prose(text, &format!("{id}.intro")))
        .child(el("ol").child(steps))
        .child(call_button(state, text))
        .child(sources::details(state, text, aid.sources))
}

/// What helps in each kind of emergency.
pub fn aids(state: State, text: &Text) -> El {
    let aids: Vec<_> = AIDS.iter().map(|one| aid(state, text, one)).collect();
    el("div").class("aids").child(aids)
}
