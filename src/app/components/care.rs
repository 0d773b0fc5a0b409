//! Warning signs as three care cards, and what helps until help is there.
//!
//! Must not know: which signs there are, or which aid is for which. Urgency stands in words, not in colour alone.

use super::icon::icon;
use super::prose::{blocks, inline};
use super::sources;
use crate::app::components::basics::plain_list;
use crate::app::element::{El, el};
use crate::app::listen;
use crate::app::{Ability, State};
use crate::content::contacts;
use crate::domain::source::SourceId;
use crate::domain::warning::{AIDS, Aid, CARE_CARDS, CareCard, Urgency};
use crate::i18n::Messages;

/// The three cards, the most urgent first.
pub fn cards(state: State, text: Messages) -> El {
    let cards: Vec<_> = CARE_CARDS
        .iter()
        .map(|card| view_card(state, text, card))
        .collect();
    el("div").class("cards").child(cards)
}

fn view_card(state: State, text: Messages, card: &'static CareCard) -> El {
    let id = format!("care-{}", card.urgency.id());
    let signs: Vec<_> = card
        .signs
        .iter()
        .map(|sign| el("li").child(inline(text, &format!("sign-{}", sign.id))))
        .collect();
    let action = el("strong").child(inline(text, &format!("{id}.action")));
    let body = el("div")
        .class("card-body")
        .child(plain_list().child(signs))
        .child(el("p").child(action))
        .child((card.urgency == Urgency::Now).then(|| call(state, text)))
        .child(card_sources(state, text, card));
    let urgency = format!("{} ", text.plain(&format!("{id}.urgency")));
    let heading = el("h3")
        .child(el("span").class("visually-hidden").child(urgency))
        .child(inline(text, &id));
    el("section")
        .id(id.clone())
        .class(format!("card card-{}", card.urgency.id()))
        .child(heading)
        .child(listen::button(
            state,
            text,
            id.as_str(),
            Some(text.plain(&id)),
        ))
        .child(body)
}

/// Dials the emergency number by a tap, and says whose it is and what else to do. A
/// clinic's tablet shows it, below the people who are nearer.
pub fn call(state: State, text: Messages) -> El {
    el("div")
        .class("call")
        .child(state.is_kiosk().then(|| {
            let staff = el("strong").child(inline(text, "call-staff"));
            el("p").child(staff)
        }))
        .child(call_button(state, text))
        .child(el("p").class("small").child(inline(text, whose(text))))
}

/// Names the message that says whose number it is.
fn whose(text: Messages) -> &'static str {
    if text.constant("emergency") == contacts::EMERGENCY {
        "call-whose"
    } else {
        "call-whose-clinic"
    }
}

/// The number alone, where it was said before whose it is.
fn call_button(state: State, text: Messages) -> El {
    if !state.may(Ability::LeadOut) {
        let number = el("strong").child(inline(text, "call-emergency"));
        return el("p").class("call-number").child(number);
    }
    let link = el("a")
        .class("button button-call")
        .attr("href", ["tel:", text.constant("emergency")].concat())
        .child(icon(text, "phone"))
        .child(el("span").child(inline(text, "call-emergency")));
    el("p").child(link)
}

fn card_sources(state: State, text: Messages, card: &'static CareCard) -> leptos::prelude::AnyView {
    let mut ids: Vec<SourceId> = Vec::new();
    for id in card.signs.iter().flat_map(|sign| sign.sources) {
        if !ids.contains(id) {
            ids.push(*id);
        }
    }
    sources::details(state, text, &ids)
}

/// What helps in one kind of emergency, step by step.
pub fn aid(state: State, text: Messages, aid: &'static Aid) -> El {
    let id = format!("aid-{}", aid.id);
    let steps: Vec<_> = aid
        .steps
        .iter()
        .map(|step| el("li").child(inline(text, &format!("{id}-{step}"))))
        .collect();
    el("div")
        .class("first-aid")
        .id(id.clone())
        .child(el("h3").child(inline(text, &id)))
        .child(listen::button(
            state,
            text,
            id.as_str(),
            Some(text.plain(&id)),
        ))
        .child(blocks(text, &format!("{id}.intro")))
        .child(el("ol").child(steps))
        .child(call_button(state, text))
        .child(sources::details(state, text, aid.sources))
}

/// What helps in each kind of emergency.
pub fn aids(state: State, text: Messages) -> El {
    let aids: Vec<_> = AIDS.iter().map(|one| aid(state, text, one)).collect();
    el("div").class("aids").child(aids)
}
