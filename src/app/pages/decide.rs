//! The decision: what bothers the reader, and the way to a choice in five steps.
//!
//! Must not know: which goals there are, or how good a proof is.

mod asked;
pub mod compare;
mod facts;
mod goal;
mod ready;
mod weigh;

pub use goal::page as goal;
pub use ready::page as ready;
pub use weigh::page as weigh;

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::components::basics::{lead, page_title, plain_list, plain_steps, push_button};
use crate::app::components::prose::{blocks, inline};
use crate::app::components::sources;
use crate::app::element::{El, IntoChild, drawing, dynamic, el};
use crate::content::decide::{self, DECIDING_SOURCES, GOALS, Goal};
use crate::i18n::Messages;
use crate::routes::Route;

/// The steps to a choice, each with its message (and `.what`) and where it is taken.
const STEPS: [(&str, Route); 5] = [
    ("step-know", Route::Guide),
    ("step-check", Route::Check),
    ("step-weigh", Route::Weigh),
    ("step-ask", Route::Sheet),
    ("step-decide", Route::Ready),
];

/// The first page.
pub fn page(state: State, text: Messages) -> AnyView {
    let goals: Vec<_> = GOALS.iter().map(|goal| tile(state, text, goal)).collect();
    let steps: Vec<_> = STEPS
        .into_iter()
        .map(|(id, route)| step(state, text, id, route))
        .collect();
    el("div")
        .class("page decide")
        .child(title(text, "decide"))
        .child(lead(text, "decide.point"))
        .child(resume(state, text))
        .child(
            section(text, "decide-goals")
                .child(el("p").child(inline(text, "decide-goals.what")))
                .child(plain_list().class("goals").child(goals)),
        )
        .child(section(text, "decide-steps").child(plain_steps().class("path").child(steps)))
        .child(leave_it(state, text))
        .view()
}

/// The page's name.
fn title(text: Messages, id: &str) -> El {
    page_title(text.plain(id))
}

/// A part of a page under its own heading.
fn section(text: Messages, id: &'static str) -> El {
    el("section")
        .id(id)
        .class("section")
        .child(el("h2").child(text.plain(id)))
}

/// The way to a goal, with its picture.
pub fn tile(state: State, text: Messages, goal: &'static Goal) -> El {
    let link = el("a")
        .attr("href", state.address(Route::Goal(goal)))
        .child(picture(text, goal))
        .child(el("span").child(text.plain(&format!("goal-{}", goal.id))));
    el("li").child(link)
}

/// A small piece of skin that shows what the goal is about. The words say the same.
fn picture(text: Messages, goal: &'static Goal) -> AnyView {
    let shapes = text.western(&format!("drawing-goal-{}", goal.id));
    drawing("goal-drawing", "0 0 96 64".to_owned(), shapes, None)
}

/// A step to a choice: the way to it, and what it is.
pub fn step(state: State, text: Messages, message: &str, route: Route) -> El {
    let link = el("a")
        .attr("href", state.address(route))
        .child(text.plain(message));
    el("li")
        .child(el("h3").child(link))
        .child(el("p").child(inline(text, &format!("{message}.what"))))
}

/// For those who would rather have the doctor decide.
fn leave_it(state: State, text: Messages) -> El {
    let said = move |_| state.change(|document| document.decision.doctor_decides = true);
    let link = el("a")
        .class("button button-second")
        .attr("href", state.address(Route::Sheet))
        .on("click", said)
        .child(text.plain("decide-doctor.action"));
    section(text, "decide-doctor")
        .child(blocks(text, "decide-doctor.body"))
        .child(el("p").child(link))
        .child(taken_back(state, text))
        .child(sources::details(state, text, DECIDING_SOURCES))
}

/// What was said is said back, and can be taken back.
fn taken_back(state: State, text: Messages) -> AnyView {
    let decides = state.derive(|document| document.decision.doctor_decides);
    dynamic(move || {
        decides.get().then(|| {
            let undo = move |_| state.change(|document| document.decision.doctor_decides = false);
            let button = push_button()
                .class("quiet")
                .on("click", undo)
                .child(text.plain("decide-doctor.undo"));
            el("p")
                .class("note")
                .child(inline(text, "decide-doctor.noted"))
                .child(" ")
                .child(button)
        })
    })
}

/// Where the reader stopped.
fn resume(state: State, text: Messages) -> El {
    let last = state.derive(|document| document.decision.goal.clone());
    let resume = dynamic(move || {
        let goal = decide::find(&last.get()?)?;
        let name = text.plain(&format!("goal-{}", goal.id));
        let link = el("a")
            .attr("href", state.address(Route::Goal(goal)))
            .child(text.plain("decide-resume"))
            .child(" ")
            .child(el("strong").child(name));
        Some(el("div").class("resume").child(el("p").child(link)))
    });
    el("div").class("resume-room").child(resume)
}
