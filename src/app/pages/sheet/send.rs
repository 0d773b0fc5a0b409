//! What can be done with the page: printed, shared, copied as text.
//!
//! Each is offered only where the browser can do it. Must not know: what stands on
//! the page.

use leptos::prelude::{Get, Set};

use super::put_together;
use crate::app::components::basics::push_button;
use crate::app::components::icon::icon;
use crate::app::components::told::LastTold;
use crate::app::element::{El, dynamic, el};
use crate::app::{Ability, State};
use crate::i18n::Messages;
use crate::web;

/// The field that holds the text where the reader has to copy it by hand.
const BY_HAND: &str = "sheet-text";

/// The buttons, and how it went.
pub fn ways(state: State, text: Messages) -> El {
    let told = LastTold::new(None);
    let button = |id: &'static str| {
        push_button()
            .id(id)
            .class("button button-second")
            .child(text.plain(id))
    };
    let print = web::can_print().then(|| {
        push_button()
            .id("sheet-print")
            .class("button")
            .on("click", |_| web::print())
            .child(icon(text, "print"))
            .child(text.plain("sheet-print"))
    });
    // What was shared or copied on a clinic's tablet would be the next person's.
    let share = (state.may(Ability::LeadOut) && web::can_share()).then(|| {
        button("sheet-share").on("click", move |_| {
            let words = put_together(state, text).text(text);
            let title = text.plain("sheet-title");
            web::share(&title, &words, move || {
                told.set(Some("sheet-share-failed".into()));
            });
        })
    });
    let copy = state.may(Ability::LeadOut).then(|| {
        button("sheet-copy").on("click", move |_| {
            let words = put_together(state, text).text(text);
            web::copy(&words, move |done| {
                let how = if done {
                    "sheet-copied"
                } else {
                    "sheet-copy-failed"
                };
                told.set(Some(how.into()));
                if !done {
                    web::ask_select(BY_HAND);
                }
            });
        })
    });
    let how = dynamic(move || {
        let told = told.get()?;
        let by_hand = (told.message != "sheet-copied").then(|| by_hand(state, text));
        Some(
            el("div")
                .child(el("p").child(told.words(text)))
                .child(by_hand),
        )
    });
    el("div")
        .class("sheet-ways no-print")
        .child(
            el("div")
                .class("buttons")
                .child(print)
                .child(share)
                .child(copy),
        )
        .child(el("div").attr("role", "status").child(how))
}

/// The text, to copy by hand.
fn by_hand(state: State, text: Messages) -> El {
    let words = put_together(state, text).text(text);
    el("textarea")
        .id(BY_HAND)
        .attr("readonly", "")
        .attr("rows", "8")
        .attr("dir", "auto")
        .attr("aria-label", text.plain("sheet-text"))
        .child(words)
}
