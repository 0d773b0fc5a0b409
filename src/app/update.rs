//! The offer of a new version of the guide.
//!
//! It waits until the reader is neither on a question nor in a form, and nothing
//! happens without the reader. Must not know: where the new version comes from.

use leptos::prelude::{AnyView, Get, Set};

use super::element::{El, el, live};
use super::pages::is_step;
use super::parts::prose::say;
use super::{Shown, State};
use crate::i18n::Text;
use crate::web;

/// The offer, while there is something to offer.
pub fn offer(state: State, shown: &Shown) -> AnyView {
    let (text, route) = (shown.text.clone(), shown.page.route);
    live(move || {
        let step = state.step.get();
        let busy = (!step.is_empty() && is_step(route, &step)) || state.begun.get();
        (state.update.get() && !busy).then(|| view(state, &text))
    })
}

fn view(state: State, text: &Text) -> El {
    let button = |class: &'static str, id: &str| {
        el("button")
            .attr("type", "button")
            .class(class)
            .child(text.plain(id))
    };
    let now = button("button", "update-now").on("click", |_| web::apply_update());
    let later = button("quiet", "update-later").on("click", move |_| state.update.set(false));
    el("div")
        .class("notice")
        .id("update")
        .child(el("p").child(say(text, "update")))
        .child(el("div").class("buttons").child(now).child(later))
}
