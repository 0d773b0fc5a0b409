//! One thing that bothers people: what it is, how it goes on by itself, and the
//! four options in the same order, space and type.
//!
//! Must not know: any particular goal.

use leptos::prelude::AnyView;

use super::{compare, picture, section, title};
use crate::app::State;
use crate::app::element::{El, Piece, el, whenever};
use crate::app::parts::hundred::hundred;
use crate::app::parts::icon::icon;
use crate::app::parts::onward::onward;
use crate::app::parts::prose::{prose, say};
use crate::app::parts::{evidence, sources, words};
use crate::content::decide::{Figures, Goal, UNCERTAIN_SOURCES};
use crate::i18n::Text;
use crate::routes::Route;

/// The page of a goal.
pub fn page(state: State, text: &Text, goal: &'static Goal) -> AnyView {
    remember(state, goal);
    let id = format!("goal-{}", goal.id);
    let back = el("a")
        .attr("href", state.address(Route::Decide))
        .child(icon(text, "back"))
        .child(text.plain("decide-goals"));
    let back = el("nav")
        .class("back")
        .attr("aria-label", text.plain("back"))
        .child(back);
    let head = el("div")
        .class("goal-head")
        .child(title(text, &id))
        .child(picture(text, goal));
    el("article")
        .class("page goal")
        .child(back)
        .child(head)
        .child(
            el("p")
                .class("lead")
                .child(say(text, &format!("{id}.point"))),
        )
        .child(
            section(text, "goal-what")
                .child(prose(text, &format!("{id}.what")))
                .child(el("h3").child(text.plain("goal-nothing")))
                .child(prose(text, &format!("{id}.nothing")))
                .child(words::details(text, goal.words))
                .child(sources::details(state, text, goal.sources)),
        )
        .child(options(state, text, goal))
        .child(numbers(state, text, goal.figures))
        .child(
            el("div")
                .class("next")
                .child(el("p").child(say(text, "goal-next")))
                .child(onward(
                    text,
                    state.address(Route::Weigh),
                    text.plain("next-weigh"),
                )),
        )
        .view()
}

/// Remembers what the reader is deciding about.
fn remember(state: State, goal: &'static Goal) {
    whenever(move || {
        if state.is_alive() {
            state.change(|document| document.decision.goal = Some(goal.id.to_owned()));
        }
    });
}

fn options(state: State, text: &Text, goal: &'static Goal) -> El {
    let key = el("details")
        .class("words")
        .child(el("summary").child(text.plain("goal-dots")))
        .child(evidence::key(text));
    section(text, "goal-options")
        .child(el("p").child(say(text, "goal-options.how")))
        .child(key)
        .child(compare::switch(state, text))
        .child(compare::options(state, text, goal))
        .child(
            el("p")
                .class("uncertain")
                .child(say(text, "goal-uncertain")),
        )
        .child(el("p").class("small").child(say(text, "row-general")))
        .child(el("p").class("small").child(say(text, "decide-general")))
        .child(sources::details(state, text, UNCERTAIN_SOURCES))
}

/// The numbers that there are, or that there are none.
fn numbers(state: State, text: &Text, figures: Option<&'static Figures>) -> El {
    let section = section(text, "goal-numbers");
    let Some(figures) = figures else {
        return section.child(el("p").child(say(text, "goal-numbers.none")));
    };
    let id = format!("figures-{}", figures.id);
    let items: Vec<_> = figures
        .figures
        .iter()
        .map(|figure| hundred(text, figure.of_100, &format!("figure-{}", figure.id)))
        .collect();
    section
        .child(el("h3").child(text.plain(&id)))
        .child(el("p").child(say(text, &format!("{id}.who"))))
        .child(el("p").class("small").child(say(text, "goal-numbers.how")))
        .child(el("ul").class("figures").attr("role", "list").child(items))
        .child(el("p").child(say(text, "goal-numbers.else")))
        .child(sources::details(state, text, figures.sources))
}
