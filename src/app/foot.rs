//! The foot of every page: digits, what the guide is for, who reviewed it, where it comes
//! from.
//!
//! Must not know: what a page says.

use crate::app::components::basics::push_button;
use leptos::prelude::*;

use super::components::prose::{inline, literal};
use super::element::{El, IntoChild, el};
use super::{Ability, CurrentPage, State};
use crate::i18n::{Digits, Messages};
use crate::routes::Route;
use crate::{VERSION, web};

/// The foot of every page but a tablet's start screen.
pub fn foot(state: State, shown: &CurrentPage) -> AnyView {
    if shown.page.route == Route::Kiosk {
        return ().view();
    }
    let text = shown.text;
    let about = state.address(Route::About);
    let link = |address: String, id: &str| el("a").attr("href", address).child(text.plain(id));
    let version = literal(VERSION);
    // It would be seen to jump where a page to answer on gets longer when it wakes.
    let class = if shown.page.route.is_for_reading() {
        "foot"
    } else {
        "foot settles"
    };
    el("footer")
        .class(class)
        .child(digits_switch(state, text).map(|switch| el("p").child(switch)))
        .child(el("p").child(inline(text, "foot-purpose")))
        .child(el("p").child(inline(text, "foot-review")))
        .child(
            el("p")
                .class("foot-links")
                .child(link(about.clone(), "foot-about"))
                .child(link(state.address(Route::Sources), "foot-sources"))
                .child(
                    state
                        .may(Ability::Keep)
                        .then(|| link(format!("{about}#your-data"), "foot-data")),
                ),
        )
        .child(
            el("p")
                .child(text.plain("version"))
                .child(" ")
                .child(version),
        )
        .view()
}

/// The switch between Arabic-Indic and Western digits, where there is a choice. In
/// words and at the foot: digits alone on a button look like a number to call.
fn digits_switch(state: State, text: Messages) -> Option<El> {
    if !text.lang().has_digit_choice() {
        return None;
    }
    let other = text.digits().other();
    let label = text.plain(match other {
        Digits::Western => "digits-western",
        Digits::ArabicIndic => "digits-arabic",
    });
    let choose = move |_| {
        state.choose_digits(other);
        web::ask_focus("digits", false);
    };
    let button = push_button()
        .id("digits")
        .class("chip")
        .attr_live("disabled", move || (!state.is_hydrated()).then(String::new))
        .on("click", choose)
        .child(label);
    Some(button)
}
