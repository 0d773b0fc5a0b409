//! What stands on every screen of a visit, and what lies over it: the buttons that end
//! a visit, the questions before that, and the screen that is being cleaned.
//!
//! Must not know: when a question is asked.

use leptos::prelude::{AnyView, Get, GetUntracked, Set, With};

use super::{Overlay, Tablet, again, ask, next_size, wipe};
use crate::app::CurrentPage;
use crate::app::components::basics::push_button;
use crate::app::components::icon::icon;
use crate::app::components::prose::{inline, inline_with};
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, effect, el};
use crate::domain::kiosk::{CLEANING, LAST_CALL};
use crate::i18n::Messages;
use crate::routes::Route;
use crate::web;

/// The dialog's id, and what the ids of its parts begin with.
const DIALOG: &str = "desk";
const TITLE: &str = "desk-title";
const WHAT: &str = "desk-what";

/// The buttons in the same place on every screen of a visit.
pub fn buttons(tablet: Tablet, shown: &CurrentPage) -> AnyView {
    if shown.page.route == Route::Kiosk {
        return ().view();
    }
    let text = shown.text;
    let button = |id: &'static str, class: &str, picture: &str| {
        push_button()
            .id(id)
            .class(class)
            .child(icon(text, picture))
            .child(el("span").child(text.plain(id)))
    };
    let size = button("kiosk-size", "chip", "letters").on("click", move |_| next_size(tablet));
    el("div")
        .class("desk")
        .attr("role", "region")
        .attr("aria-label", text.plain("kiosk-visit"))
        .child(size)
        .child(
            button("kiosk-again", "chip", "again")
                .on("click", move |_| ask(tablet, Overlay::Again)),
        )
        .child(
            button("kiosk-finish", "chip finish", "finish")
                .on("click", move |_| ask(tablet, Overlay::Finish)),
        )
        .view()
}

/// The dialog, which is open while something lies over the page.
pub fn dialog(tablet: Tablet) -> AnyView {
    effect(move || {
        let over = tablet.overlay.get();
        // Opened anew when another takes its place: only then is it read and has the focus.
        web::close_dialog(DIALOG);
        if over.is_some() {
            web::ask_dialog(DIALOG, move || tablet.overlay.get_untracked().is_some());
        }
    });
    let content = dynamic(move || {
        let over = tablet.overlay.get()?;
        let text = words(tablet)?;
        Some(match over {
            Overlay::There => still_there(tablet, text),
            Overlay::Again => question(tablet, text, "kiosk-again", again),
            Overlay::Finish => question(tablet, text, "kiosk-finish", wipe),
            Overlay::Cleaning => cleaning(tablet, text),
        })
    });
    el("dialog")
        .id(DIALOG)
        .attr("role", "alertdialog")
        .attr("aria-labelledby", TITLE)
        .attr("aria-describedby", WHAT)
        // Escape is a key like any other: it answers, and closes nothing by itself.
        .on("cancel", |event| event.prevent_default())
        .child(content)
        .view()
}

/// The words of the visit; before one, those that were pressed.
fn words(tablet: Tablet) -> Option<Messages> {
    let visit = tablet
        .state
        .shown
        .with(|shown| (shown.page.route != Route::Kiosk).then_some(shown.text));
    visit.or_else(|| tablet.text())
}

/// The frame of all of them, in the language that is read.
fn frame(text: Messages, id: &str) -> El {
    let lang = text.lang();
    el("div")
        .class("over")
        .attr("lang", lang.tag)
        .attr("dir", lang.direction.as_str())
        .child(
            el("h2")
                .id(TITLE)
                .child(text.plain(&format!("{id}.question"))),
        )
}

/// A number of seconds that counts down: for the eye only, a screen reader would read
/// each of them.
fn countdown(tablet: Tablet, text: Messages) -> El {
    el("p")
        .class("countdown")
        .attr("aria-hidden", "true")
        .child(dynamic(move || {
            let left = usize::try_from(tablet.seconds_left.get()).unwrap_or_default();
            text.number(left)
        }))
}

/// Whether somebody is still there.
fn still_there(tablet: Tablet, text: Messages) -> El {
    // Heard twice: with the dialog, and shortly before the end.
    let last = Derived::new(move || (1..=LAST_CALL).contains(&tablet.seconds_left.get()));
    let call = dynamic(move || {
        last.get().then(|| {
            let seconds = [("n", i64::from(LAST_CALL).into())];
            el("p").child(inline_with(text, "kiosk-there.left", &seconds))
        })
    });
    frame(text, "kiosk-there")
        .child(el("p").id(WHAT).child(inline(text, "kiosk-there.what")))
        .child(countdown(tablet, text))
        .child(
            el("div")
                .class("visually-hidden")
                .attr("role", "status")
                .child(call),
        )
        .child(
            push_button()
                .class("button")
                .child(text.plain("kiosk-there.stay")),
        )
}

/// A question before everything is cleared.
fn question(tablet: Tablet, text: Messages, id: &'static str, act: fn(Tablet)) -> El {
    let button = |class: &str, part: &str| {
        push_button()
            .class(class)
            .child(text.plain(&format!("{id}.{part}")))
    };
    frame(text, id)
        .child(el("p").id(WHAT).child(inline(text, "kiosk-clears")))
        .child(
            el("div")
                .class("buttons")
                .child(button("button", "no").on("click", move |_| tablet.overlay.set(None)))
                .child(button("button button-second", "yes").on("click", move |_| act(tablet))),
        )
}

/// The screen that is being cleaned: nothing on it can be pressed.
fn cleaning(tablet: Tablet, text: Messages) -> El {
    let seconds = [("n", i64::from(CLEANING).into())];
    frame(text, "kiosk-clean")
        .child(
            el("p")
                .id(WHAT)
                .child(inline_with(text, "kiosk-clean.what", &seconds)),
        )
        .child(countdown(tablet, text))
}
