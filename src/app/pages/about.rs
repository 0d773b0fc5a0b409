//! Who made the guide and how, its sources, and the reader's data.
//!
//! Must not know: which sources there are.

use leptos::prelude::{AnyView, Get, RwSignal, Set};

use crate::VERSION;
use crate::app::State;
use crate::app::element::{El, Piece, el, live};
use crate::app::parts::confirm::confirm;
use crate::app::parts::prose::{prose, say, say_with};
use crate::app::parts::sources;
use crate::content::about::ABOUT;
use crate::content::sources::{Kind, source};
use crate::domain::source::SourceId;
use crate::i18n::Text;
use crate::web;

/// The about page.
pub fn page(state: State, text: &Text) -> AnyView {
    let sections: Vec<_> = ABOUT
        .iter()
        .map(|section| {
            let id = format!("about-{}", section.id);
            el("section")
                .id(section.id)
                .class("section")
                .child(el("h2").child(text.plain(&id)))
                .child(prose(text, &format!("{id}.body")))
                .child(sources::details(state, text, section.sources))
        })
        .collect();
    let date = text.plain("about-date");
    let version = format!("`{VERSION}`");
    let made = [("version", (&version).into()), ("date", (&date).into())];
    let made = say_with(text, "about-version", &made);
    el("div")
        .class("page about")
        .child(el("h1").id("title").focusable().child(text.plain("about")))
        .child(el("p").class("lead").child(say(text, "about.point")))
        .child(sections)
        .child(your_data(state, text))
        .child(all_sources(text))
        .child(el("p").class("small").child(made))
        .view()
}

/// Every source, after what its kind means.
fn all_sources(text: &Text) -> El {
    let all: Vec<_> = SourceId::ALL
        .iter()
        .map(|id| sources::entry(text, *source(*id)))
        .collect();
    el("section")
        .id("sources")
        .class("section")
        .child(el("h2").child(text.plain("sources-all")))
        .child(kinds(text))
        .child(
            el("ul")
                .class("source-list")
                .attr("role", "list")
                .child(all),
        )
}

/// How far each kind of source can be trusted.
fn kinds(text: &Text) -> El {
    let kinds: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| {
            let id = format!("kind-{}", kind.id());
            el("div")
                .child(el("dt").child(text.plain(&id)))
                .child(el("dd").child(say(text, &format!("{id}.meaning"))))
        })
        .collect();
    el("details")
        .child(el("summary").child(text.plain("sources-kinds")))
        .child(el("dl").class("kinds").child(kinds))
}

/// What is kept in this browser, and deleting it.
fn your_data(state: State, text: &Text) -> El {
    // The message that tells how it went.
    let gone = RwSignal::new(String::new());
    let told = {
        let text = text.clone();
        move || {
            let id = gone.get();
            let told = || el("strong").child(text.plain(&id));
            (!id.is_empty()).then(|| el("p").id("deleted").focusable().child(told()))
        }
    };
    let delete = {
        let text = text.clone();
        move || {
            state.is_alive().then(|| {
                confirm(&text, "delete", move || {
                    let id = if state.delete_all() {
                        "deleted"
                    } else {
                        "delete-failed"
                    };
                    gone.set(id.to_owned());
                    web::ask_focus("deleted", true);
                })
            })
        }
    };
    el("section")
        .id("your-data")
        .class("section")
        .child(el("h2").child(text.plain("your-data")))
        .child(prose(text, "your-data.body"))
        .child(el("div").attr("role", "status").child(live(told)))
        .child(live(delete))
}
