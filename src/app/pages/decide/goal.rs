//! One thing that bothers people: what it is, how it goes on by itself, and the
//! four options side by side in the same order, space and type.
//!
//! Must not know: any particular goal.

use leptos::prelude::AnyView;

use super::{picture, section, title};
use crate::app::State;
use crate::app::element::{El, Piece, el, whenever};
use crate::app::parts::hundred::hundred;
use crate::app::parts::icon::icon;
use crate::app::parts::onward::onward;
use crate::app::parts::prose::{prose, say};
use crate::app::parts::{evidence, sources, words};
use crate::content::decide::{Choice, Figures, Goal, ROWS, UNCERTAIN_SOURCES, Way};
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
    let jumps: Vec<_> = Way::ALL
        .into_iter()
        .map(|way| {
            let link = el("a")
                .attr("href", format!("#option-{}", way.id()))
                .child(text.plain(&format!("option-{}", way.id())));
            el("li").child(link)
        })
        .collect();
    let cards: Vec<_> = goal
        .ways()
        .map(|(way, choice)| option(state, text, goal, way, choice))
        .collect();
    let key = el("details")
        .class("words")
        .child(el("summary").child(text.plain("goal-dots")))
        .child(evidence::key(text));
    section(text, "goal-options")
        .child(el("p").child(say(text, "goal-options.how")))
        .child(key)
        .child(
            el("ul")
                .class("jumps no-print")
                .attr("role", "list")
                .child(jumps),
        )
        .child(el("div").class("options").child(cards))
        .child(
            el("p")
                .class("uncertain")
                .child(say(text, "goal-uncertain")),
        )
        .child(el("p").class("small").child(say(text, "row-general")))
        .child(el("p").class("small").child(say(text, "decide-general")))
        .child(sources::details(state, text, UNCERTAIN_SOURCES))
}

fn option(state: State, text: &Text, goal: &Goal, way: Way, choice: &'static Choice) -> El {
    let id = format!("option-{}", way.id());
    let which = match way {
        Way::Nothing => "goal-leave".to_owned(),
        _ => format!("goal-{}-{}", goal.id, way.id()),
    };
    let mut rows = vec![
        row(text, "row-may", promises(text, way, choice)),
        row(text, "row-harm", harms(text, choice)),
    ];
    for name in ROWS {
        let what = el("p").child(say(text, &format!("{id}.{name}")));
        rows.push(row(text, &format!("row-{name}"), what));
    }
    el("section")
        .id(id.clone())
        .class("option")
        .child(
            el("div")
                .class("option-head")
                .child(el("h3").child(text.plain(&id)))
                .child(el("p").child(say(text, &which))),
        )
        .child(el("dl").child(rows))
        .child(sources::details(state, text, &choice.sources()))
}

fn row(text: &Text, name: &str, what: El) -> El {
    el("div")
        .class(name)
        .child(el("dt").child(text.plain(name)))
        .child(el("dd").child(what))
}

/// Each promise with its proof right below it, or with the word that its proof was
/// not weighed; where nothing is promised, that there is nothing to prove.
fn promises(text: &Text, way: Way, choice: &Choice) -> El {
    let said = |id: &str| el("p").class("rating").child(text.plain(id));
    let mut items: Vec<_> = choice
        .named()
        .map(|(name, promise)| {
            let proof = match promise.rating() {
                Some(rating) => Some(evidence::rated(text, rating)),
                None => (way != Way::Nothing).then(|| said("proof-unweighed")),
            };
            el("li")
                .child(name.map(|name| el("p").child(el("strong").child(text.plain(&name)))))
                .child(el("p").child(say(text, &promise.message())))
                .child(proof)
        })
        .collect();
    if way == Way::Nothing {
        items.push(el("li").child(said("fact-no-promise")));
    }
    el("ul").attr("role", "list").child(items)
}

fn harms(text: &Text, choice: &Choice) -> El {
    let items: Vec<_> = choice
        .harms
        .iter()
        .map(|harm| el("li").child(say(text, &format!("harm-{}", harm.id))))
        .collect();
    el("ul").attr("role", "list").child(items)
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
