//! One thing that bothers people: what it is, how it goes on by itself, and the
//! four options in the same order, space and type.
//!
//! Must not know: any particular goal.

use leptos::prelude::AnyView;

use super::{compare, picture, section, title};
use crate::app::State;
use crate::app::components::basics::{back_link, lead, plain_list};
use crate::app::components::icon_array::icon_array;
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::{blocks, inline};
use crate::app::components::{evidence, sources, words};
use crate::app::element::{El, IntoChild, effect, el};
use crate::content::decide::{Figures, Goal, UNCERTAIN_SOURCES};
use crate::i18n::Messages;
use crate::routes::Route;

/// The page of a goal.
pub fn page(state: State, text: Messages, goal: &'static Goal) -> AnyView {
    remember(state, goal);
    let id = format!("goal-{}", goal.id);
    let back = back_link(text, state.address(Route::Decide), "decide-goals");
    let head = el("div")
        .class("goal-head")
        .child(title(text, &id))
        .child(picture(text, goal));
    el("article")
        .class("page goal")
        .child(back)
        .child(head)
        .child(lead(text, &format!("{id}.point")))
        .child(
            section(text, "goal-what")
                .child(blocks(text, &format!("{id}.what")))
                .child(el("h3").child(text.plain("goal-nothing")))
                .child(blocks(text, &format!("{id}.nothing")))
                .child(words::details(text, goal.words))
                .child(sources::details(state, text, goal.sources)),
        )
        .child(options(state, text, goal))
        .child(numbers(state, text, goal.figures))
        .child(
            el("div")
                .class("next")
                .child(el("p").child(inline(text, "goal-next")))
                .child(primary_link(
                    text,
                    state.address(Route::Weigh),
                    text.plain("next-weigh"),
                )),
        )
        .view()
}

/// Remembers what the reader is deciding about.
fn remember(state: State, goal: &'static Goal) {
    effect(move || {
        if state.is_hydrated() {
            state.change(|document| document.decision.goal = Some(goal.id.to_owned()));
        }
    });
}

fn options(state: State, text: Messages, goal: &'static Goal) -> El {
    let key = el("details")
        .class("words")
        .child(el("summary").child(text.plain("goal-dots")))
        .child(evidence::key(text));
    section(text, "goal-options")
        .child(el("p").child(inline(text, "goal-options.how")))
        .child(key)
        .child(compare::switch(state, text))
        .child(compare::options(state, text, goal))
        .child(
            el("p")
                .class("uncertain")
                .child(inline(text, "goal-uncertain")),
        )
        .child(el("p").class("small").child(inline(text, "row-general")))
        .child(el("p").class("small").child(inline(text, "decide-general")))
        .child(sources::details(state, text, UNCERTAIN_SOURCES))
}

/// The numbers that there are, or that there are none.
fn numbers(state: State, text: Messages, figures: Option<&'static Figures>) -> El {
    let section = section(text, "goal-numbers");
    let Some(figures) = figures else {
        return section.child(el("p").child(inline(text, "goal-numbers.none")));
    };
    let id = format!("figures-{}", figures.id);
    let items: Vec<_> = figures
        .figures
        .iter()
        .map(|figure| icon_array(text, figure.of_100, &format!("figure-{}", figure.id)))
        .collect();
    section
        .child(el("h3").child(text.plain(&id)))
        .child(el("p").child(inline(text, &format!("{id}.who"))))
        .child(
            el("p")
                .class("small")
                .child(inline(text, "goal-numbers.how")),
        )
        .child(plain_list().class("figures").child(items))
        .child(el("p").child(inline(text, "goal-numbers.else")))
        .child(sources::details(state, text, figures.sources))
}
