//! What is shown: the shell, the pages, and how one moves between them.
//!
//! The first drawing depends on the page's address and nothing else; what is
//! stored or known to the browser arrives afterwards (`State::restore`).
//! Natively the prerender sees components, elements and what pages draw too, for its page
//! of parts; in the program they stay private, so that the compiler names what nothing uses.
//! Must not know: how a rule decides or where a document lies.

mod chunks;
#[cfg(feature = "hydrate")]
mod clinic;
#[cfg(not(feature = "ssr"))]
mod components;
#[cfg(feature = "ssr")]
pub mod components;
mod derived;
#[cfg(not(feature = "ssr"))]
mod element;
#[cfg(feature = "ssr")]
pub mod element;
mod foot;
mod kiosk;
mod listen;
mod loading;
#[cfg(feature = "hydrate")]
mod navigation;
#[cfg(not(feature = "ssr"))]
mod pages;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(not(feature = "ssr"))]
mod shell;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "hydrate")]
mod start;
mod state;
mod update;

use leptos::prelude::*;

pub use pages::{Naming, calendar_file};
#[cfg(feature = "hydrate")]
pub use start::{prepare, start};
pub use state::{Ability, CurrentPage, State, keys, languages, texts};

use crate::content::contacts;
use crate::i18n::{Catalog, Lang, Messages};
use crate::web;

/// The messages of a language from the contents of its text resource.
pub fn text(lang: Lang, source: String) -> Messages {
    Messages::new(Catalog::new(
        lang,
        source,
        contacts::variables(),
        |problem| {
            web::report(&problem.to_string());
        },
    ))
}

/// Everything inside the page's root element, for the prerender and the browser.
pub fn view(state: State) -> impl IntoView {
    shell::shell(state)
}
