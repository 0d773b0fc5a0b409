//! The first page: what mesotherapy is in one breath, and the doors.
//!
//! Must not know: what stands behind a door.

mod now;

use leptos::prelude::AnyView;

use crate::app::components::basics::{page_title, plain_list};
use crate::app::components::door::door;
use crate::app::components::icon::icon;
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::inline;
use crate::app::element::{El, IntoChild, el};
use crate::app::{Ability, State};
use crate::i18n::Messages;
use crate::routes::Route;

/// The first page.
pub fn page(state: State, text: Messages) -> AnyView {
    let start = primary_link(text, state.address(Route::Check), text.plain("home-start"));
    let private = if state.may(Ability::Keep) {
        "home-private"
    } else {
        "kiosk-forgets"
    };
    let near = vec![
        tile(state, text, Route::Answers, "question", "door-answers"),
        tile(state, text, Route::warning(), "warning", "door-warning"),
    ];
    let doors = vec![
        tile(state, text, Route::Guide, "book", "door-learn"),
        tile(state, text, Route::Decide, "scales", "door-decide"),
        tile(state, text, Route::Check, "check", "door-check"),
        tile(state, text, Route::Plan, "calendar", "door-plan"),
        tile(state, text, Route::Recovery, "leaf", "door-recovery"),
    ];
    el("div")
        .class("page home")
        .child(page_title(text.plain("home")))
        .child(now::view(state, text))
        .child(el("p").child(find(state, text)))
        .child(start)
        .child(plain_list().class("doors near").child(near))
        .child(plain_list().class("doors").child(doors))
        .child(el("p").class("small").child(inline(text, private)))
        .view()
}

/// The way to the search. It looks like the field that it leads to.
pub fn find(state: State, text: Messages) -> El {
    el("a")
        .class("find-way")
        .attr("href", state.address(Route::Find))
        .child(icon(text, "find"))
        .child(text.plain("home-find"))
}

fn tile(state: State, text: Messages, route: Route, picture: &'static str, id: &str) -> El {
    let address = state.address(route);
    let messages = (id, &*format!("{id}.what"));
    door(text, picture, el("h2"), address, messages)
}
