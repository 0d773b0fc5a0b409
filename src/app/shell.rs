//! What stands around every page: the name, the languages, the way to the
//! warning signs, notices and the foot.
//!
//! Must not know: what a page says.

use crate::app::components::basics::{plain_list, push_button};
use leptos::prelude::*;

use super::components::clinic;
use super::components::icon::icon;
use super::components::prose::inline;
use super::element::{El, IntoChild, dynamic, effect, el, siblings};
use super::{Ability, CurrentPage, State, chunks, foot, kiosk, listen, loading, update};
use crate::clinic::Clinic;
use crate::i18n::{LANGUAGES, Messages};
use crate::routes::{Page, Route};
use crate::storage::Notice;
use crate::web;

/// The whole page inside its root element.
pub fn shell(state: State) -> AnyView {
    effect(move || web::set_title(&title(state)));
    let part = move |draw: fn(State, &CurrentPage) -> AnyView| {
        dynamic(move || state.shown.with(|shown| draw(state, shown)))
    };
    let mut all = vec![
        part(kiosk::buttons),
        part(|_, shown| {
            if stands_alone(shown) {
                return ().view();
            }
            // The address stays: it may name the question that is open.
            let skip = |event: web_sys::Event| {
                event.prevent_default();
                web::ask_focus("main", true);
            };
            el("a")
                .class("skip")
                .attr("href", "#main")
                .on("click", skip)
                .child(shown.text.plain("skip"))
                .view()
        }),
        part(header),
        part(bar),
        el("div")
            .class("notices")
            .attr("role", "status")
            .child(part(loading::told))
            .child(part(notices))
            .child(part(update::offer))
            .view(),
        el("main")
            .id("main")
            .focusable()
            .attr_live("class", move || {
                Some(state.shown.with(|shown| digits_class(shown.text)))
            })
            .attr_live("aria-busy", move || {
                state.busy.get().then(|| "true".to_owned())
            })
            .child(part(course))
            .child(part(chunks::page))
            .view(),
        part(listen::bar),
        part(|state, shown| {
            let card = (!stands_alone(shown)).then(|| clinic::card(state, shown.text));
            card.flatten().view()
        }),
        part(foot::foot),
    ];
    all.extend(kiosk::overlay(state));
    siblings(all)
}

/// The start screen of a tablet stands alone: nothing leads from it but its languages.
fn stands_alone(shown: &CurrentPage) -> bool {
    shown.page.route == Route::Kiosk
}

/// Tells the style sheet which digits number the lists.
fn digits_class(text: Messages) -> String {
    format!("digits-{}", text.digits().numbering_system())
}

/// The document's title: the step or the page, then the guide's name.
fn title(state: State) -> String {
    let failed = state.has_error.get();
    state.shown.with(|CurrentPage { page, text }| {
        let step = state.step_title(*text);
        let page = step.unwrap_or_else(|| text.plain(&page.route.message()));
        let id = if failed { "title-error" } else { "title-page" };
        text.plain_with(id, &[("page", (&page).into())])
    })
}

fn header(state: State, shown: &CurrentPage) -> AnyView {
    if stands_alone(shown) {
        return ().view();
    }
    let text = shown.text;
    let languages: Vec<_> = LANGUAGES
        .iter()
        .filter(|lang| **lang != *shown.page.lang)
        .map(|lang| {
            language_link(
                state,
                Page {
                    lang,
                    route: shown.page.route,
                },
            )
        })
        .collect();
    let no_other = move || {
        let lang = state.lang();
        let others = |clinic: &Clinic| clinic.languages.iter().any(|other| **other != *lang);
        (!state.clinic.with(others)).then(String::new)
    };
    let brand = el("a")
        .class("brand")
        .attr("href", state.address(Route::Home))
        .child(icon(text, "drop"))
        .child(el("span").child(text.plain("site-name")));
    let find = el("a")
        .id("find")
        .class("chip")
        .attr("href", state.address(Route::Find))
        .attr("aria-label", text.plain("find"))
        .attr_if(
            "aria-current",
            (shown.page.route == Route::Find).then_some("page"),
        )
        .child(icon(text, "find"));
    let choices = el("div").class("choices").child(find).child(
        el("nav")
            .attr("aria-label", text.plain("languages"))
            .attr_live("hidden", no_other)
            .child(languages),
    );
    el("header").class("top").child(brand).child(choices).view()
}

/// The same page and step in another language.
fn language_link(state: State, page: Page) -> El {
    let address = move || match state.fragment.get() {
        fragment if fragment.is_empty() => state.address_of(page),
        fragment => format!("{}#{fragment}", state.address_of(page)),
    };
    let offered = move || {
        state
            .clinic
            .with(|clinic| clinic.languages.contains(&page.lang))
    };
    el("a")
        .id("language")
        .class("chip")
        .attr_live("hidden", move || (!offered()).then(String::new))
        .attr_live("href", move || Some(address()))
        .attr("lang", page.lang.tag)
        .attr("hreflang", page.lang.tag)
        .attr("dir", page.lang.direction.as_str())
        .child(page.lang.name)
}

fn notices(state: State, shown: &CurrentPage) -> AnyView {
    let text = shown.text;
    dynamic(move || {
        let told = state.notices.get();
        told.into_iter()
            .map(|notice| view_notice(state, text, notice))
            .collect::<Vec<_>>()
    })
}

/// Something that the reader is told, until it is closed.
pub fn view_notice(state: State, text: Messages, notice: Notice) -> El {
    let close = move |_| {
        state
            .notices
            .update(|told| told.retain(|other| *other != notice));
    };
    let button = push_button().class("quiet").on("click", close);
    el("div")
        .class("notice")
        .child(el("p").child(inline(text, notice.message())))
        .child(button.child(text.plain("notice-close")))
}

/// The pages of a course, as they stand side by side above each of them.
const COURSE: [(Route, &str); 5] = [
    (Route::Plan, "course-plan"),
    (Route::Recovery, "course-recovery"),
    (Route::CheckIn, "course-today"),
    (Route::Records, "course-records"),
    (Route::Sheet, "course-sheet"),
];

fn in_course(here: Route) -> bool {
    COURSE.iter().any(|(route, _)| *route == here)
}

/// The way between the pages of a course, above each of them.
pub fn course(state: State, shown: &CurrentPage) -> AnyView {
    let here = shown.page.route;
    if !in_course(here) {
        return ().view();
    }
    let links: Vec<_> = COURSE
        .into_iter()
        // Records are written in the reader's own words, which no tablet takes.
        .filter(|(route, _)| state.may(Ability::Type) || *route != Route::Records)
        .map(|(route, name)| {
            let link = el("a")
                .attr("href", state.address(route))
                .attr_if("aria-current", (route == here).then_some("page"))
                .child(shown.text.plain(name));
            el("li").child(link)
        })
        .collect();
    el("nav")
        .class("course")
        .attr("aria-label", shown.text.plain("bar-course"))
        .child(plain_list().child(links))
        .view()
}

/// The bar that keeps the main places, and the warning signs, one tap away.
fn bar(state: State, shown: &CurrentPage) -> AnyView {
    if stands_alone(shown) {
        return ().view();
    }
    let tabs = [
        (Route::Guide, "book", "bar-guide", "tab"),
        (Route::Decide, "scales", "bar-decide", "tab"),
        (Route::Check, "check", "bar-check", "tab"),
        (Route::Plan, "leaf", "bar-course", "tab"),
        (
            Route::warning(),
            "warning",
            "bar-warning",
            "tab tab-warning",
        ),
    ];
    let text = shown.text;
    let here = shown.page.route;
    let tabs: Vec<_> = tabs
        .into_iter()
        .map(|(route, picture, message, class)| {
            let link = el("a")
                .class(class)
                .attr("href", state.address(route))
                .attr_if("aria-current", current(route, here))
                .child(icon(text, picture))
                .child(el("span").child(text.plain(message)));
            el("li").child(link)
        })
        .collect();
    el("nav")
        .class("bar")
        .attr("aria-label", text.plain("bar"))
        .child(plain_list().child(tabs))
        .view()
}

/// How the page shown stands to a place of the bar.
fn current(place: Route, here: Route) -> Option<&'static str> {
    let within = match place {
        Route::Guide => {
            matches!(here, Route::Chapter(_) | Route::Answers) && here != Route::warning()
        }
        Route::Decide => here == Route::Costs || here.path().starts_with("decide/"),
        Route::Check => here == Route::Result,
        Route::Plan => in_course(here),
        _ => false,
    };
    if here == place {
        Some("page")
    } else {
        within.then_some("true")
    }
}
