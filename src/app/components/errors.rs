//! What has to be put right: a summary at the top that takes the focus, and the
//! same words beside the field.
//!
//! Must not know: which form it is.

use std::borrow::Cow;

use leptos::prelude::{AnyView, Get, RwSignal};

use crate::app::components::basics::plain_list;
use crate::app::element::{El, dynamic, el};
use crate::i18n::Messages;
use crate::web;

/// The id of the summary, for the focus.
pub const SUMMARY: &str = "error-summary";

/// A line of the summary: the id of the field it leads to, and the message.
pub type FieldError = (String, Cow<'static, str>);

/// The summary of errors that come and go with the signals that `lines` reads.
pub fn summary(text: Messages, lines: impl Fn() -> Vec<FieldError> + Send + 'static) -> AnyView {
    let lines: Box<dyn Fn() -> Vec<FieldError> + Send> = Box::new(lines);
    dynamic(move || {
        let lines: Vec<_> = lines()
            .into_iter()
            .map(|(field, message)| line(text, field, &message))
            .collect();
        (!lines.is_empty()).then(|| {
            let heading = el("h2")
                .id("error-heading")
                .child(text.plain("error-heading"));
            let list = plain_list().child(lines);
            el("div")
                .id(SUMMARY)
                .class("error-summary")
                .focusable()
                .attr("aria-labelledby", "error-heading")
                .child(el("div").attr("role", "alert").child(heading).child(list))
        })
    })
}

fn line(text: Messages, field: String, message: &str) -> El {
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
    text: Messages,
    failed: RwSignal<bool>,
    id: &'static str,
    message: &'static str,
) -> AnyView {
    dynamic(move || failed.get().then(|| words(text, id, message)))
}

/// What is wrong, in words beside a field.
pub fn words(text: Messages, id: impl Into<String>, message: &str) -> El {
    let prefix = format!("{} ", text.plain("error-prefix"));
    el("p")
        .id(id)
        .class("error")
        .child(el("span").class("visually-hidden").child(prefix))
        .child(text.plain(message))
}
