//! One file per page.
//!
//! A page is drawn anew when the page, the language or the digits change; what
//! the reader does on it changes signals. Must not know: other pages' insides.

mod about;
mod answers;
mod chapter;
mod check;
mod decide;
mod guide;
mod home;
mod kiosk;
mod plan;
mod records;
mod recovery;
mod result;
mod sheet;
mod sources;
mod take;
mod today;

pub use plan::{Naming, calendar_file};

use leptos::prelude::AnyView;

use super::{Shown, State};
use crate::routes::Route;

/// Whether a fragment is a step inside a page, and not a place on it. The empty
/// one is the first step of a page that has steps.
pub fn is_step(route: Route, fragment: &str) -> bool {
    match route {
        Route::Check => check::is_step(fragment),
        Route::Today => today::is_step(fragment),
        Route::Records => records::is_step(fragment),
        Route::Plan => plan::is_step(fragment),
        _ => false,
    }
}

/// The page at a route.
pub fn page(state: State, shown: &Shown) -> AnyView {
    let text = &shown.text;
    match shown.page.route {
        Route::Home => home::page(state, text),
        Route::Guide => guide::page(state, text),
        Route::Chapter(chapter) => chapter::page(state, text, chapter),
        Route::Answers => answers::page(state, text),
        Route::Check => check::page(state, text),
        Route::Result => result::page(state, text),
        Route::Decide => decide::page(state, text),
        Route::Goal(goal) => decide::goal(state, text, goal),
        Route::Weigh => decide::weigh(state, text),
        Route::Ready => decide::ready(state, text),
        Route::Plan => plan::page(state, text),
        Route::Recovery => recovery::page(state, text),
        Route::Today => today::page(state, text),
        Route::Records => records::page(state, text),
        Route::Sheet => sheet::page(state, text),
        Route::Take => take::page(state, text),
        Route::Sources => sources::page(state, text),
        Route::About => about::page(state, text),
        Route::Kiosk => kiosk::page(state, text),
    }
}
