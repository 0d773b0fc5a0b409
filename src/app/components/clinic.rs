//! The clinic's own words, on a card of their own apart from the guide's.
//!
//! Must not know: where they came from. They are only ever text: nothing in them is
//! read as a mark, a link or markup.

use leptos::prelude::With;

use crate::app::components::basics::fact;
use crate::app::components::prose::literal;
use crate::app::element::{El, el};
use crate::app::{Ability, State};
use crate::clinic::dialled;
use crate::i18n::{Digits, Messages};

/// The card, where the clinic says something to readers of this language.
pub fn card(state: State, text: Messages) -> Option<El> {
    let lang = text.lang();
    state.clinic.with(|clinic| {
        if !clinic.speaks(lang) {
            return None;
        }
        let name = clinic.name.get(lang).map(|name| own(text, name));
        let mut rows = Vec::new();
        for (label, words) in [
            ("clinic-address", &clinic.address),
            ("clinic-hours", &clinic.hours),
        ] {
            if let Some(words) = words.get(lang) {
                rows.push(fact(text.plain(label), own(text, words)));
            }
        }
        for (label, number, start) in [
            ("clinic-phone", &clinic.phone, "tel:"),
            ("clinic-whatsapp", &clinic.whatsapp, "https://wa.me/"),
        ] {
            if let Some(number) = number {
                rows.push(fact(text.plain(label), written(state, number, start)));
            }
        }
        let card = el("section")
            .class("clinic")
            .attr("aria-labelledby", "clinic")
            .child(el("h2").id("clinic").child(text.plain("clinic")))
            .child(el("p").class("small").child(text.plain("clinic-note")))
            .child(name.map(|name| el("p").child(el("strong").child(name))))
            .child((!rows.is_empty()).then(|| el("dl").child(rows)));
        Some(card)
    })
}

/// Words in their own direction. Their numbers are in the reader's digits, but not
/// among Latin letters, where only Western ones belong.
fn own(text: Messages, words: &str) -> El {
    let latin = words.bytes().any(|letter| letter.is_ascii_alphabetic());
    let digits = if latin {
        Digits::Western
    } else {
        text.digits()
    };
    el("bdi").attr("dir", "auto").child(digits.apply(words))
}

/// A number, which leads to a call or a chat; on a tablet it only stands there.
fn written(state: State, number: &str, start: &str) -> El {
    let shown = literal(number);
    if !state.may(Ability::LeadOut) {
        return shown;
    }
    let dialled = dialled(number);
    let dialled = if start == "tel:" {
        dialled.as_str()
    } else {
        dialled.trim_start_matches('+')
    };
    el("a").attr("href", [start, dialled].concat()).child(shown)
}
