//! Finding a place in the guide by words, while they are typed.
//!
//! What was typed stays in this tab and comes into no address. Must not know: how places
//! are weighed (`crate::find`).

use std::sync::{Arc, OnceLock};

use leptos::prelude::{AnyView, Get, RwSignal, Set, With, event_target_value};

use crate::app::State;
use crate::app::components::basics::{lead, page_title, plain_list, plain_steps};
use crate::app::components::care;
use crate::app::components::icon::icon;
use crate::app::components::prose::inline;
use crate::app::element::{El, IntoChild, dynamic, effect, el};
use crate::find::{Habits, Index, Place, Query, marked, places};
use crate::i18n::{Block, Messages, Run};
use crate::routes::Route;
use crate::web;

/// Names what was typed among the forms that a tab remembers, and its field.
const FORM: &str = "find";
const FIELD: &str = "find-words";
/// The heading of what was found, which takes the focus.
const FOUND: &str = "find-found";

/// What is looked through, made when the first letter is typed.
struct Library {
    places: Vec<Place>,
    index: Index,
    habits: Habits,
}

impl Library {
    fn new(text: Messages) -> Self {
        let places = places(text);
        let index = Index::new(&places);
        let idle = text.plain("find-idle");
        let habits = Habits::new(&rows(text, "find-alike"), &idle, &rows(text, "find-urgent"));
        Self {
            places,
            index,
            habits,
        }
    }
}

/// The lines of a message that is a list.
fn rows(text: Messages, id: &str) -> Vec<String> {
    let lists = text.blocks(id).into_iter().filter_map(|block| match block {
        Block::List(lines) => Some(lines),
        _ => None,
    });
    let words = |run: Run| match run {
        Run::Text(words) | Run::Strong(words) | Run::Ltr(words) => words,
    };
    let lines = lists.flatten();
    lines
        .map(|line| line.into_iter().map(words).collect())
        .collect()
}

/// The page.
pub fn page(state: State, text: Messages) -> AnyView {
    let typed = RwSignal::new(String::new());
    effect(move || {
        if !state.is_hydrated() {
            return;
        }
        // What was typed before the program was there, or before another page.
        let there = web::value_of(FIELD).filter(|there| !there.is_empty());
        let before = || {
            state
                .unsent(FORM)
                .and_then(|values| values.into_iter().next())
        };
        if let Some(words) = there.or_else(before) {
            typed.set(words);
        }
    });
    effect(move || {
        let words = typed.get();
        if state.is_hydrated() {
            let is_some = !words.is_empty();
            state.store_draft(FORM, vec![words], is_some);
        }
    });
    let send = move |event: web_sys::Event| {
        event.prevent_default();
        web::ask_focus(FOUND, true);
    };
    let field = el("input")
        .id(FIELD)
        .attr("type", "search")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .attr("enterkeyhint", "search")
        .attr("maxlength", "100")
        .value_live(move || typed.get())
        .on("input", move |event| typed.set(event_target_value(&event)));
    let button = el("button")
        .attr("type", "submit")
        .class("button")
        .child(icon(text, "find"))
        .child(text.plain("find-button"));
    let label = el("label")
        .attr("for", FIELD)
        .child(text.plain("find-label"));
    let form = el("form")
        .class("needs-program")
        .attr("role", "search")
        .attr("novalidate", "")
        .on("submit", send)
        .child(
            el("div")
                .class("field")
                .child(label)
                .child(el("div").class("find-line").child(field).child(button)),
        );
    el("div")
        .class("page")
        .child(page_title(text.plain("find")))
        .child(lead(text, "find.point"))
        .child(form)
        .child(answer(state, text, typed))
        .child(
            el("p")
                .class("small only-static needs-scripts")
                .child(inline(text, "find-static")),
        )
        .view()
}

/// What was found, and where else to look.
fn answer(state: State, text: Messages, typed: RwSignal<String>) -> El {
    let library: Arc<OnceLock<Library>> = Arc::default();
    let found = dynamic(move || {
        let typed = typed.with(|typed| typed.trim().to_owned());
        if typed.is_empty() {
            return elsewhere(state, text, "find-begin").view();
        }
        let library = library.get_or_init(|| Library::new(text));
        let query = Query::new(&typed, &library.habits);
        let found = library.index.find(&query);
        let shown: Vec<_> = found
            .iter()
            .filter_map(|found| library.places.get(found.place))
            .map(|place| view(state, place, &query))
            .collect();
        let nothing = shown.is_empty();
        let count = text.plain_with("find-count", &[("n", shown.len().into())]);
        let list = plain_steps().class("found").child(shown);
        let urgent = query.is_urgent().then(|| urgent(state, text));
        el("section")
            .class("answer-list")
            .child(urgent)
            .child(
                el("h2")
                    .id(FOUND)
                    .focusable()
                    .attr("role", "status")
                    .child(count),
            )
            .child((!nothing).then_some(list))
            .child(nothing.then(|| elsewhere(state, text, "find-nothing")))
            .view()
    });
    el("div").child(found)
}

/// A place that was found, with the words around what was asked for.
fn view(state: State, place: &Place, query: &Query) -> El {
    let mut address = state.address(place.route);
    if !place.fragment.is_empty() {
        address = [&address, "#", &place.fragment].concat();
    }
    let pieces: Vec<_> = marked(&place.body, query)
        .into_iter()
        .map(|(piece, hit)| {
            if hit {
                el("mark").child(piece).view()
            } else {
                piece.view()
            }
        })
        .collect();
    let link = el("a")
        .attr("href", address)
        .attr("dir", "auto")
        .child(place.title.clone());
    let within =
        (!place.within.is_empty()).then(|| el("p").class("small").child(place.within.clone()));
    el("li")
        .child(el("h3").child(link))
        .child(within)
        .child(el("p").attr("dir", "auto").child(pieces))
}

/// For words that people type when something may be wrong right now.
fn urgent(state: State, text: Messages) -> El {
    let link = el("a")
        .attr("href", state.address(Route::warning()))
        .child(text.plain("find-signs"));
    el("section")
        .class("find-urgent")
        .child(el("h2").child(text.plain("find-now")))
        .child(el("p").child(el("strong").child(link)))
        .child(care::call(state, text))
}

/// Where else to look.
fn elsewhere(state: State, text: Messages, message: &str) -> El {
    let ways = [
        (Route::Answers, "short"),
        (Route::Guide, "guide"),
        (Route::warning(), "bar-warning"),
    ];
    let ways: Vec<_> = ways
        .into_iter()
        .map(|(route, name)| {
            let link = el("a")
                .attr("href", state.address(route))
                .child(text.plain(name));
            el("li").child(link)
        })
        .collect();
    el("section")
        .class("elsewhere")
        .child(el("p").child(text.plain(message)))
        .child(plain_list().child(ways))
}
