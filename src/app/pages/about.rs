//! Who made the guide and how, and the reader's data.
//!
//! Must not know: what is kept, or the sources.

mod transfer;

use leptos::prelude::{AnyView, Get, Set, With};

use crate::VERSION;
use crate::app::components::basics::{lead, page_title};
use crate::app::components::confirm::confirm;
use crate::app::components::prose::{blocks, inline_with};
use crate::app::components::sources;
use crate::app::components::told::LastTold;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::app::{Ability, State};
use crate::content::about::ABOUT;
use crate::i18n::Messages;
use crate::routes::Route;
use crate::web;

/// Whom the clinic names for errors, once its file is there.
fn contact(state: State, text: Messages) -> AnyView {
    dynamic(move || {
        let lang = text.lang();
        let contact = state
            .clinic
            .with(|clinic| clinic.contact.get(lang).map(str::to_owned));
        contact.map(|contact| {
            let written = el("bdi").attr("dir", "auto").child(contact);
            el("p")
                .child(text.plain("about-errors-clinic"))
                .child(" ")
                .child(written)
        })
    })
}

/// The about page.
pub fn page(state: State, text: Messages) -> AnyView {
    let sections: Vec<_> = ABOUT
        .iter()
        // A clinic's tablet keeps nothing, and says so below; nobody sets it up here.
        .filter(|section| {
            state.may(Ability::Keep) || !["privacy", "phone", "voice"].contains(&section.id)
        })
        .map(|section| {
            let id = format!("about-{}", section.id);
            el("section")
                .id(section.id)
                .class("section")
                .child(el("h2").child(text.plain(&id)))
                .child(blocks(text, &format!("{id}.body")))
                .child((section.id == "errors").then(|| contact(state, text)))
                .child(sources::details(state, text, section.sources))
        })
        .collect();
    let point = if state.may(Ability::Keep) {
        "about.point"
    } else {
        "kiosk-about"
    };
    let date = text.plain("about-date");
    let version = format!("`{VERSION}`");
    let made = [("version", (&version).into()), ("date", (&date).into())];
    let made = inline_with(text, "about-version", &made);
    let link = el("a")
        .class("quiet")
        .attr("href", state.address(Route::Sources))
        .child(text.plain("sources"));
    el("div")
        .class("page about")
        .child(page_title(text.plain("about")))
        .child(lead(text, point))
        .child(sections)
        .child(your_data(state, text))
        .child(el("p").child(link))
        .child(el("p").class("small").child(made))
        .view()
}

/// What is kept in this browser, and deleting it.
fn your_data(state: State, text: Messages) -> El {
    if !state.may(Ability::Keep) {
        return el("section")
            .id("your-data")
            .class("section")
            .child(el("h2").child(text.plain("kiosk-data")))
            .child(blocks(text, "kiosk-data.body"));
    }
    let gone = LastTold::new(None);
    let told = move || {
        let told = gone.get()?;
        Some(el("p").id("deleted").focusable().child(told.words(text)))
    };
    let delete = move || {
        state.is_hydrated().then(|| {
            confirm(text, "delete", move || {
                let id = if state.delete_all() {
                    "deleted"
                } else {
                    "delete-failed"
                };
                gone.set(Some(id.into()));
                web::ask_focus("deleted", true);
            })
        })
    };
    el("section")
        .id("your-data")
        .class("section")
        .child(el("h2").child(text.plain("your-data")))
        .child(blocks(text, "your-data.body"))
        .child(transfer::transfer(state, text))
        .child(el("div").attr("role", "status").child(dynamic(told)))
        .child(dynamic(delete))
}
