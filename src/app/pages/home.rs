//! The first page: what mesotherapy is in one breath, and the doors.
//!
//! Must not know: what stands behind a door.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::element::{El, Piece, el, live};
use crate::app::parts::icon::icon;
use crate::app::parts::onward::onward;
use crate::app::parts::prose::say;
use crate::content::chapters;
use crate::i18n::Text;
use crate::routes::Route;

/// The first page.
pub fn page(state: State, text: &Text) -> AnyView {
    let start = onward(text, state.address(Route::Check), text.plain("home-start"));
    let private = if state.kiosk {
        "kiosk-forgets"
    } else {
        "home-private"
    };
    let doors = vec![
        door(state, text, Route::Answers, "question", "door-answers"),
        door(state, text, Route::Guide, "book", "door-learn"),
        door(state, text, Route::Decide, "scales", "door-decide"),
        door(state, text, Route::Check, "check", "door-check"),
        door(state, text, Route::Plan, "calendar", "door-plan"),
        door(state, text, Route::Recovery, "leaf", "door-recovery"),
        door(state, text, Route::warning(), "warning", "door-warning"),
    ];
    el("div")
        .class("page home")
        .child(el("h1").id("title").focusable().child(text.plain("home")))
        .child(el("p").class("lead").child(say(text, "home.point")))
        .child(start)
        .child(resume(state, text))
        .child(el("ul").class("doors").attr("role", "list").child(doors))
        .child(el("p").class("small").child(say(text, private)))
        .view()
}

fn door(state: State, text: &Text, route: Route, picture: &'static str, id: &str) -> El {
    let link = el("a")
        .attr("href", state.address(route))
        .child(text.plain(id));
    el("li")
        .class("door")
        .child(icon(text, picture))
        .child(el("h2").child(link))
        .child(el("p").child(say(text, &format!("{id}.what"))))
}

/// Where the reader stopped, once there is something to go on with.
fn resume(state: State, text: &Text) -> AnyView {
    let text = text.clone();
    let last = state.part(|document| (document.last_chapter.clone(), document.read.clone()));
    live(move || {
        let (last, read) = last.get();
        let chapter = chapters::find(&last?)?;
        // A chapter read to its end is followed by the next one.
        let done = read.contains(chapter.id);
        let chapter = if done {
            chapter.following().unwrap_or(chapter)
        } else {
            chapter
        };
        let count = chapters::all()
            .filter(|chapter| read.contains(chapter.id))
            .count();
        let all = chapters::all().count();
        let numbers = [("n", count.into()), ("all", all.into())];
        let name = text.plain(&format!("guide-{}", chapter.id));
        let link = el("a")
            .attr("href", state.address(Route::Chapter(chapter)))
            .child(text.plain("home-continue"))
            .child(" ")
            .child(el("strong").child(name));
        let count = text.plain_with("home-read", &numbers);
        let resume = el("div")
            .class("resume")
            .child(el("p").class("small").child(count))
            .child(el("p").child(link));
        Some(resume)
    })
}
