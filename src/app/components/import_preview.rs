//! What comes from a file or a code, looked into before anything changes: what is in
//! it, and what to do with it.
//!
//! Must not know: where it comes from, or how it is taken in.

use std::sync::Arc;

use leptos::prelude::AnyView;

use crate::app::components::basics::{plain_list, push_button};
use crate::app::components::confirm::confirm;
use crate::app::components::prose::{inline, inline_with};
use crate::app::element::{El, IntoChild, el};
use crate::domain::day::Day;
use crate::i18n::Messages;
use crate::storage::Document;
use crate::storage::transfer::counts;
use crate::web;

/// What is done with what came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportChoice {
    /// It is added to what is here.
    Merge,
    /// It is put in the place of what is here.
    Replace,
    /// It is put away.
    Leave,
}

/// The messages that an offer is made of; they also name the elements.
pub struct OfferWords {
    /// The heading, and of what level it is.
    pub found: &'static str,
    /// See `found`.
    pub level: &'static str,
    /// Its day, with `$date`.
    pub date: &'static str,
    /// That there is nothing in it, or nothing new.
    pub nothing: &'static str,
    /// The button that adds it, with `.what`.
    pub merge: &'static str,
    /// The button that puts it in the place of what is here, with `.what` and the
    /// question that comes first.
    pub replace: &'static str,
}

/// How much there is of everything in a document; nothing where it is empty.
fn contents(text: Messages, document: &Document) -> Option<El> {
    let mut items = Vec::new();
    for (id, count) in counts(document) {
        let count = [("n", count.into())];
        items.push(el("li").child(inline_with(text, &format!("has-{id}"), &count)));
    }
    if items.is_empty() {
        return None;
    }
    let list = plain_list().child(items);
    Some(el("div").class("prose").child(list))
}

/// What is in a document that came, and what to do with it. With `is_new` false there
/// is only putting it away.
pub fn import_preview(
    text: Messages,
    words: &OfferWords,
    document: &Document,
    day: Option<Day>,
    is_new: bool,
    act: Arc<dyn Fn(ImportChoice) + Send + Sync>,
) -> AnyView {
    let day = day.map(|day| {
        let (lang, digits) = (text.lang(), text.digits());
        let date = web::format_date(day, lang.locale, digits.numbering_system());
        el("p").child(inline_with(text, words.date, &[("date", (&date).into())]))
    });
    let heading = el(words.level).id(words.found).focusable();
    let offer = el("div")
        .class("import")
        .child(heading.child(text.plain(words.found)))
        .child(day);
    let contents = contents(text, document);
    let leave = {
        let act = Arc::clone(&act);
        let button = push_button().class("quiet");
        let button = button.on("click", move |_| act(ImportChoice::Leave));
        el("div").child(button.child(text.plain("cancel")))
    };
    if contents.is_none() || !is_new {
        let nothing = el("p").child(inline(text, words.nothing));
        return offer.child(contents).child(nothing).child(leave).view();
    }
    let what = |id: &str| el("p").child(inline(text, &format!("{id}.what")));
    let merge = {
        let act = Arc::clone(&act);
        push_button()
            .id(words.merge)
            .class("button")
            .on("click", move |_| act(ImportChoice::Merge))
            .child(text.plain(words.merge))
    };
    offer
        .child(contents)
        .child(what(words.merge))
        .child(el("div").child(merge))
        .child(what(words.replace))
        .child(el("div").child(confirm(text, words.replace, move || {
            act(ImportChoice::Replace);
        })))
        .child(leave)
        .view()
}
