//! Asks before something that cannot be undone.
//!
//! Must not know: what is done.

use std::sync::Arc;

use leptos::prelude::{AnyView, Get, RwSignal, Set};

use crate::app::components::basics::push_button;
use crate::app::components::prose::inline;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::i18n::Messages;
use crate::web;

/// A button that first asks. `id` names the messages: `<id>` on the button,
/// `<id>.question`, `<id>.yes` and `<id>.no`; it also names the elements.
pub fn confirm(
    text: Messages,
    id: &'static str,
    act: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    confirm_one(text, id, id.to_owned(), act)
}

/// The same where it stands several times on a page: `name` names the elements.
pub fn confirm_one(
    text: Messages,
    id: &'static str,
    name: String,
    act: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let act: Arc<dyn Fn() + Send + Sync> = Arc::new(act);
    asked_first(text, id, name, act)
}

fn asked_first(
    text: Messages,
    id: &'static str,
    name: String,
    act: Arc<dyn Fn() + Send + Sync>,
) -> AnyView {
    let asking = RwSignal::new(false);
    dynamic(move || {
        let question = format!("{name}-question");
        if !asking.get() {
            return push_button()
                .id(name.clone())
                .class("button button-second")
                .on("click", move |_| {
                    asking.set(true);
                    web::ask_focus(question.clone(), true);
                })
                .child(text.plain(id))
                .view();
        }
        let act = Arc::clone(&act);
        let button_name = name.clone();
        let yes = move |_| {
            asking.set(false);
            act();
        };
        let no = move |_| {
            asking.set(false);
            web::ask_focus(button_name.clone(), false);
        };
        asked(text, id, question, no, yes).view()
    })
}

/// What is asked, and its two answers. `question` names the element that asks.
pub fn asked(
    text: Messages,
    id: &str,
    question: String,
    no: impl Fn(web_sys::Event) + 'static,
    yes: impl Fn(web_sys::Event) + 'static,
) -> El {
    let asked = el("strong").child(inline(text, &format!("{id}.question")));
    let button = |class: &str| push_button().class(class);
    el("div")
        .class("confirm")
        .attr("role", "group")
        .attr("aria-labelledby", question.clone())
        .child(el("p").id(question).focusable().child(asked))
        .child(
            el("div")
                .class("buttons")
                .child(
                    button("button")
                        .on("click", no)
                        .child(text.plain(&format!("{id}.no"))),
                )
                .child(
                    button("button button-second")
                        .on("click", yes)
                        .child(text.plain(&format!("{id}.yes"))),
                ),
        )
}
