//! What has to be put right: a summary at the top that takes the focus, and the
//! same words beside the field.
//!
//! Must not know: which form it is.

use leptos::prelude::{AnyView, Get, RwSignal};

use crate::app::element::{El, el, live};
use crate::i18n::Text;
use crate::web;

/// The id of the summary, for the focus.
pub const SUMMARY: &str = "error-summary";

/// A line of the summary: the id of the field it leads to, and the message.
pub type Line = (String, &'static str);

/// The summary of errors that come and go with the signals that `lines` reads.
pub fn summary(text: &Text, lines: impl Fn() -> Vec<Line> + Send + 'static) -> AnyView {
    let lines: Box<dyn Fn() -> Vec<Line> + Send> = Box::new(lines);
    let text = text.clone();
    live(move || {
        let lines: Vec<_> = lines()
            .into_iter()
            .map(|(field, message)| line(&text, field, message))
            .collect();
        (!lines.is_empty()).then(|| {
            let heading = el("h2")
                .id("error-heading")
                .child(text.plain("error-heading"));
            let list = el("ul").attr("role", "list").child(lines);
            el("div")
                .id(SUMMARY)
                .class("error-summary")
                .focusable()
                .attr("aria-labelledby", "error-heading")
                .child(el("div").attr("role", "alert").child(heading).child(list))
        })
    })
}

fn line(text: &Text, field: String, message: &str) -> El {
    let address = format!("#{field}");
    // The address must keep the step it names.
    let go = move |event: web_sys::Event| {
        event.prevent_default();
        web::ask_focus(field.clone(), true);
    };
    el("li").child(
        el("a")
            .attr("href", address)
            .on("click", go)
            .child(text.plain(message)),
    )
}

/// The same words beside the field.
pub fn beside(
    text: &Text,
    failed: RwSignal<bool>,
    id: &'static str,
    message: &'static str,
) -> AnyView {
    let text = text.clone();
    live(move || failed.get().then(|| words(&text, id, message)))
}

/// What is wrong, in words beside a field.
pub fn words(text: &Text, id: impl Into<String>, message: &str) -> El {
    let prefix = format!("{} ", text.plain("error-prefix"));
    el("p")
        .id(id)
        .class("error")
        .child(el("span").class("hidden").child(prefix))
        .child(text.plain(message))
}
