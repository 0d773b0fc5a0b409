//! The start page of a clinic's tablet: the languages, the staff's page, and the
//! question before a device becomes a tablet.
//!
//! Must not know: when a visit ends, or who may leave (`app::kiosk` does).

mod staff;
mod start;

use leptos::prelude::{AnyView, Get, Set};

use crate::app::State;
use crate::app::components::basics::push_button;
use crate::app::components::prose::inline;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::app::kiosk::{KioskScreen, Tablet, leave, turn_on};
use crate::i18n::Messages;
use crate::web;

/// The page.
pub fn page(state: State) -> AnyView {
    let Some(tablet) = Tablet::of(state) else {
        return ().view();
    };
    dynamic(move || match tablet.screen.get() {
        KioskScreen::Start => start::page(tablet),
        KioskScreen::Confirm => confirm(tablet),
        KioskScreen::Code => staff::code(tablet),
        KioskScreen::Staff => staff::page(tablet),
    })
}

/// A part of the page in one language.
fn in_language(text: Messages, class: &'static str) -> El {
    let lang = text.lang();
    el("section")
        .class(class)
        .attr("lang", lang.tag)
        .attr("dir", lang.direction.as_str())
}

/// An ordinary button.
fn button(text: Messages, class: &'static str, id: &str) -> El {
    push_button().class(class).child(text.plain(id))
}

/// Whether a device that holds something of a reader should become a tablet.
fn confirm(tablet: Tablet) -> AnyView {
    let texts = tablet.texts.iter().enumerate();
    let parts: Vec<_> = texts
        .map(|(place, &text)| {
            let heading = el(if place == 0 { "h1" } else { "h2" });
            in_language(text, "start-language")
                .child(heading.child(text.plain("kiosk-confirm")))
                .child(el("p").child(inline(text, "kiosk-confirm.what")))
                .child(
                    button(text, "button", "kiosk-confirm.no").on("click", move |_| {
                        web::replace(tablet.state.base);
                    }),
                )
                .child(
                    button(text, "button button-second", "kiosk-confirm.yes")
                        .on("click", move |_| turn_on(tablet)),
                )
        })
        .collect();
    el("div")
        .class("start")
        .id("title")
        .focusable()
        .child(parts)
        .view()
}

/// Back to the start screen.
fn back(tablet: Tablet, text: Messages) -> El {
    button(text, "quiet", "staff-back").on("click", move |_| {
        tablet.screen.set(KioskScreen::Start);
        web::ask_focus("title", true);
    })
}

/// Leaves what was turned on by mistake.
fn own_phone(tablet: Tablet, text: Messages) -> El {
    button(text, "quiet", "kiosk-own").on("click", move |_| leave(tablet))
}
