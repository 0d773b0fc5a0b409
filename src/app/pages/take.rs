//! Where a code from another device is looked into and taken in.
//!
//! The code came in the address and is gone from there before this page is alive.
//! Without one, or without scripts, the page says how it works. Must not know: what a
//! code is made of (`handoff` does), or how it came here (`boot.js`, `navigation`).

use std::sync::Arc;

use leptos::prelude::{AnyView, Get, GetUntracked, Set, WithUntracked};

use crate::app::State;
use crate::app::components::basics::{lead, page_title};
use crate::app::components::import_preview::{ImportChoice, OfferWords, import_preview};
use crate::app::components::prose::{blocks, inline};
use crate::app::components::told::{LastTold, Told};
use crate::app::element::{El, IntoChild, dynamic, effect, el};
use crate::handoff::{self, CodeRefusal};
use crate::i18n::Messages;
use crate::routes::Route;
use crate::storage::{Document, transfer};
use crate::web;

/// What is in the code.
const FOUND: &str = "take-found";
/// What is told about it.
const TOLD: &str = "take-told";

/// What a code is offered with.
const WORDS: OfferWords = OfferWords {
    found: FOUND,
    level: "h2",
    date: "take-date",
    nothing: "take-nothing",
    merge: "take-merge",
    replace: "take-replace",
};

/// The page.
pub fn page(state: State, text: Messages) -> AnyView {
    let told = LastTold::new(None);
    effect(move || match parse(&state.code.get()) {
        None => {}
        Some(Ok(_)) => web::ask_focus(FOUND, true),
        Some(Err(_)) => web::ask_focus(TOLD, true),
    });
    el("div")
        .class("page take")
        .child(page_title(text.plain("take")))
        .child(
            el("div")
                .child(
                    el("div")
                        .attr("role", "status")
                        .child(dynamic(move || status(state, text, told.get()))),
                )
                .child(dynamic(move || found(state, text, told))),
        )
        .child(lead(text, "take.point"))
        .child(blocks(text, "take.how"))
        .child(blocks(text, "take.private"))
        .child(way(state, text, Route::Sheet, "take-way"))
        .view()
}

/// What is in a code; nothing where there is none.
fn parse(code: &str) -> Option<Result<Document, CodeRefusal>> {
    (!code.is_empty()).then(|| handoff::decode(code))
}

/// Why a code was refused, or how taking it in went.
fn status(state: State, text: Messages, told: Option<Told>) -> Option<El> {
    let told = match parse(&state.code.get()) {
        Some(Err(refusal)) => {
            let again = inline(text, "take-again");
            let refused = Told::from(refusal.message())
                .words(text)
                .child(" ")
                .child(inline(text, "refused"));
            return Some(
                el("div")
                    .class("import")
                    .child(el("p").id(TOLD).focusable().child(refused))
                    .child(el("p").child(again)),
            );
        }
        Some(Ok(_)) => return None,
        None => told?,
    };
    let page = el("div")
        .class("import")
        .child(el("p").id(TOLD).focusable().child(told.words(text)))
        .child(way(state, text, Route::Result, "take-check"))
        .child(way(state, text, Route::Plan, "take-plan"));
    Some(page)
}

fn way(state: State, text: Messages, route: Route, id: &str) -> El {
    let link = el("a").class("quiet").attr("href", state.address(route));
    el("div").child(link.child(text.plain(id)))
}

/// What is in the code, and what to do with it.
fn found(state: State, text: Messages, told: LastTold) -> Option<AnyView> {
    let document = parse(&state.code.get())?.ok()?;
    let day = document.answered_on;
    // Opened twice, or on the device that it is from.
    let is_new = state.document.with_untracked(|here| {
        let mut both = here.clone();
        transfer::merge(&mut both, document.clone());
        both != *here
    });
    let act = Arc::new(move |choice| carry_out(state, choice, told));
    Some(import_preview(text, &WORDS, &document, day, is_new, act))
}

/// Takes the code in, beside what is here or in its place, or forgets it.
fn carry_out(state: State, choice: ImportChoice, told: LastTold) {
    let Some(Ok(document)) = parse(&state.code.get_untracked()) else {
        return;
    };
    match choice {
        ImportChoice::Leave => {}
        ImportChoice::Merge => state.change(|here| transfer::merge(here, document)),
        ImportChoice::Replace => state.change(|here| handoff::replace_carried(here, document)),
    }
    state.code.set(String::new());
    state.apply_choices();
    if choice == ImportChoice::Leave {
        told.set(None);
        web::ask_focus("title", true);
        return;
    }
    let how = if state.keeps() {
        "take-done"
    } else {
        "take-not-kept"
    };
    told.set(Some(how.into()));
    web::ask_focus(TOLD, true);
}
