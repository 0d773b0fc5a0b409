//! The offer of a new version of the guide.
//!
//! It waits until the reader is neither on a question nor in a form, and nothing
//! happens without the reader. Must not know: where the new version comes from.

#[cfg(feature = "hydrate")]
use leptos::prelude::With;
use leptos::prelude::{AnyView, Get, Set};

use super::components::basics::push_button;
use super::components::prose::inline;
#[cfg(feature = "hydrate")]
use super::element::effect;
use super::element::{El, IntoChild, dynamic, el};
#[cfg(feature = "hydrate")]
use super::kiosk::{KioskScreen, Tablet};
use super::{CurrentPage, State};
use crate::i18n::Messages;
#[cfg(feature = "hydrate")]
use crate::routes::Route;
use crate::web;

/// The offer, while there is something to offer.
pub fn offer(state: State, shown: &CurrentPage) -> AnyView {
    if state.is_kiosk() {
        return ().view();
    }
    let text = shown.text;
    dynamic(move || {
        let busy = state.step().is_some_and(|step| !step.is_first()) || state.begun.get();
        (state.update.get() && !busy).then(|| view(state, text))
    })
}

/// On a clinic's tablet nobody is asked: the new version is taken while the start
/// screen stands there. Should that take until somebody begins, the visit goes on and
/// the new version comes after it.
#[cfg(feature = "hydrate")]
pub fn apply_between_visits(tablet: Tablet) {
    effect(move || {
        let page = tablet.state.shown.with(|shown| shown.page.route);
        let quiet = tablet.overlay.get().is_none();
        let free = page == Route::Kiosk && tablet.screen.get() == KioskScreen::Start && quiet;
        if !tablet.state.update.get() {
            return;
        }
        if free {
            web::apply_update();
        } else {
            web::hold_update();
        }
    });
}

fn view(state: State, text: Messages) -> El {
    let button = |class: &'static str, id: &str| push_button().class(class).child(text.plain(id));
    let now = button("button", "update-now").on("click", |_| web::apply_update());
    let later = button("quiet", "update-later").on("click", move |_| state.update.set(false));
    el("div")
        .class("notice")
        .id("update")
        .child(el("p").child(inline(text, "update")))
        .child(el("div").class("buttons").child(now).child(later))
}
