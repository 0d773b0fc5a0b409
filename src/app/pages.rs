//! One file per page.
//!
//! A page is drawn anew when the page, the language or the digits change; what
//! the reader does on it changes signals. Must not know: other pages' insides.

mod about;
mod chapter;
mod check;
mod guide;
mod home;
mod recovery;
mod result;

#[cfg(feature = "hydrate")]
pub use check::is_step;

use leptos::prelude::AnyView;

use super::{Shown, State};
use crate::routes::Route;

/// The page at a route.
pub fn page(state: State, shown: &Shown) -> AnyView {
    let text = &shown.text;
    match shown.page.route {
        Route::Home => home::page(state, text),
        Route::Guide => guide::page(state, text),
        Route::Chapter(chapter) => chapter::page(state, text, chapter),
        Route::Check => check::page(state, text),
        Route::Result => result::page(state, text),
        Route::Recovery => recovery::page(state, text),
        Route::About => about::page(state, text),
    }
}
