//! What is pressed to hear a part of a page, and the bar with which it is held, taken back,
//! slowed down and ended.
//!
//! Must not know: what is read, or how.

use leptos::prelude::{AnyView, Get};

use super::{back, button_of, finish, is_offered, is_read, pause_or_go_on, slower, toggle};
use crate::app::components::basics::push_button;
use crate::app::components::icon::icon;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::app::{CurrentPage, State};
use crate::i18n::Messages;

/// The bar's id, and what those of its buttons begin with.
pub const BAR: &str = "aloud";
/// The id of the button that holds it.
pub const PAUSE: &str = "aloud-pause";

/// What begins to read the element with this id, and ends it. With a name of the element in
/// `about` the button is a picture alone. Nothing before
/// the page is awake, and where nothing can be read.
pub fn button(
    state: State,
    text: Messages,
    id: impl Into<String>,
    about: Option<String>,
) -> AnyView {
    let id = id.into();
    // Voices are looked for again and again: a button that stays is not drawn anew, perhaps
    // under a finger.
    let offered = Derived::new(move || is_offered(state));
    dynamic(move || offered.get().then(|| draw(state, text, &id, about.clone())))
}

fn draw(state: State, text: Messages, id: &str, about: Option<String>) -> El {
    let class = match about {
        Some(_) => "listen listen-small",
        None => "listen",
    };
    let label = {
        let id = id.to_owned();
        dynamic(move || {
            let (picture, words) = if is_read(state, &id) {
                ("stop", "listen-stop")
            } else {
                ("speaker", "listen")
            };
            let words = text.plain(words);
            let words = match &about {
                Some(about) => el("span")
                    .class("visually-hidden")
                    .child([&words, ": ", about].concat()),
                None => el("span").child(words),
            };
            vec![icon(text, picture), words.view()]
        })
    };
    let pressed = id.to_owned();
    push_button()
        .id(button_of(id))
        .class(class)
        .on("click", move |_| toggle(state, &pressed))
        .child(label)
}

/// The bar, while something is read.
pub fn bar(state: State, shown: &CurrentPage) -> AnyView {
    let text = shown.text;
    dynamic(move || {
        let reads = !state.listen.read.get().is_empty();
        reads.then(|| buttons(state, text))
    })
}

fn buttons(state: State, text: Messages) -> El {
    let held = dynamic(move || {
        if state.listen.paused.get() {
            inside(text, "play", "listen-on")
        } else {
            inside(text, "pause", "listen-pause")
        }
    });
    let button = |id: &'static str, act: fn(State)| {
        push_button()
            .id(id)
            .class("aloud-button")
            .on("click", move |_| act(state))
    };
    let is_slow = move || {
        let slow = if state.listen.slow.get() {
            "true"
        } else {
            "false"
        };
        Some(slow.to_owned())
    };
    el("div")
        .id(BAR)
        .class("aloud")
        .attr("role", "region")
        .attr("aria-label", text.plain("listen-bar"))
        .child(button(PAUSE, pause_or_go_on).child(held))
        .child(button("aloud-back", back).child(inside(text, "before", "listen-before")))
        .child(
            button("aloud-slower", slower)
                .attr_live("aria-pressed", is_slow)
                .child(inside(text, "slower", "listen-slower")),
        )
        .child(button("aloud-stop", finish).child(inside(text, "stop", "listen-end")))
}

/// A picture and the words below it.
fn inside(text: Messages, picture: &str, words: &str) -> Vec<AnyView> {
    vec![
        icon(text, picture),
        el("span").child(text.plain(words)).view(),
    ]
}
