//! One file per page.
//!
//! A page is drawn anew when the page, the language or the digits change; what
//! the reader does on it changes signals. Must not know: other pages' insides.

mod about;
mod answers;
mod chapter;
mod check;
mod checkin;
mod chunks;
mod costs;
mod decide;
mod find;
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

#[cfg(feature = "hydrate")]
pub use chunks::load;
pub use chunks::load_all;
pub use plan::{Naming, calendar_file};

use leptos::prelude::AnyView;

use super::element::IntoChild;
use super::{CurrentPage, State};
use crate::routes::Route;

/// The page at a route, whose code must have been loaded (see [`load`]).
pub fn page(state: State, shown: &CurrentPage) -> AnyView {
    let text = shown.text;
    let route = shown.page.route;
    if let Some(chunk) = route.chunk() {
        return chunks::page(chunk, state, shown);
    }
    match route {
        Route::Guide => guide::page(state, text),
        Route::Chapter(chapter) => chapter::page(state, text, chapter),
        Route::Answers => answers::page(state, text),
        Route::Check => check::page(state, text),
        Route::Result => result::page(state, text),
        Route::Decide => decide::page(state, text),
        Route::Goal(goal) => decide::goal(state, text, goal),
        Route::Weigh => decide::weigh(state, text),
        Route::Ready => decide::ready(state, text),
        Route::Sources => sources::page(state, text),
        Route::Kiosk => kiosk::page(state, text),
        Route::Home => home::page(state, text),
        // Drawn above, by the chunk that they come in.
        Route::Find
        | Route::Costs
        | Route::Plan
        | Route::Recovery
        | Route::CheckIn
        | Route::Records
        | Route::Sheet
        | Route::Take
        | Route::About => ().view(),
    }
}
