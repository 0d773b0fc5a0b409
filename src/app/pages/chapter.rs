//! A chapter: the point first, short sections, one next step.
//!
//! Must not know: any particular chapter.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::components::basics::{back_link, lead, page_title};
use crate::app::components::primary_link::{primary_link, to_costs};
use crate::app::components::prose::blocks;
use crate::app::components::{care, evidence, picture, sources, words};
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, effect, el};
use crate::app::listen;
use crate::content::chapters::{self, Chapter, NextStep, Section, Show};
use crate::i18n::Messages;
use crate::routes::Route;
use crate::web;

/// A chapter.
pub fn page(state: State, text: Messages, chapter: &'static Chapter) -> AnyView {
    let id = format!("guide-{}", chapter.id);
    remember(state, chapter);
    let sections: Vec<_> = chapter
        .sections
        .iter()
        .map(|section| view_section(state, text, chapter, section))
        .collect();
    let place = [
        ("n", chapter.number().into()),
        ("all", chapters::all().count().into()),
    ];
    let end = el("div")
        .id("chapter-end")
        .child(next(state, text, chapter))
        .child(neighbours(state, text, chapter))
        .child(no_voice(state, text));
    let back = back_link(text, state.address(Route::Guide), "guide");
    el("article")
        .class("page chapter")
        .child(
            el("div")
                .class("ahead")
                .child(back)
                .child(listen::button(state, text, "main", None)),
        )
        .child(
            el("p")
                .class("place")
                .child(text.plain_with("chapter-place", &place)),
        )
        .child(page_title(text.plain(&id)))
        .child(lead(text, &format!("{id}.point")))
        .child(sections)
        .child(end)
        .view()
}

/// Remembers that the chapter was opened, and that it was read to its end.
fn remember(state: State, chapter: &'static Chapter) {
    effect(move || {
        if !state.is_hydrated() {
            return;
        }
        state.change(|document| document.last_chapter = Some(chapter.id.to_owned()));
        web::when_seen("chapter-end", move || {
            if state.page().route == Route::Chapter(chapter) {
                state.change(|document| {
                    document.read.insert(chapter.id.to_owned());
                });
            }
        });
    });
}

fn view_section(
    state: State,
    text: Messages,
    chapter: &'static Chapter,
    section: &'static Section,
) -> El {
    let id = format!("guide-{}-{}", chapter.id, section.id);
    let shown = section.show.map(|show| match show {
        Show::Picture(drawing) => picture::picture(text, drawing).view(),
        Show::Evidence => evidence::table(state, text),
        Show::CareCards => care::cards(state, text).view(),
        Show::FirstAid => care::aids(state, text).view(),
        Show::Costs => to_costs(state, text).view(),
    });
    el("section")
        .id(section.id)
        .class("section")
        .child(el("h2").child(text.plain(&id)))
        .child(blocks(text, &format!("{id}.body")))
        .child(shown)
        .child(words::details(text, section.words))
        .child(sources::details(state, text, section.sources))
}

/// How to get a voice, folded, below everything else: so it moves nothing when it comes, and
/// nobody who does not miss one is in its way.
fn no_voice(state: State, text: Messages) -> AnyView {
    let missing = Derived::new(move || {
        !state.is_kiosk() && state.is_hydrated() && listen::voice(state) == Some(false)
    });
    dynamic(move || {
        missing.get().then(|| {
            el("details")
                .class("no-voice no-print")
                .child(el("summary").child(text.plain("listen-none")))
                .child(blocks(text, "about-voice.body"))
        })
    })
}

/// The one clear next step.
fn next(state: State, text: Messages, chapter: &'static Chapter) -> El {
    let (route, message) = match chapter.next {
        NextStep::Chapter => match chapter.following() {
            Some(following) => (Route::Chapter(following), format!("guide-{}", following.id)),
            None => (Route::Decide, "next-decide".to_owned()),
        },
        NextStep::Decide => (Route::Decide, "next-decide".to_owned()),
        NextStep::Check => (Route::Check, "next-check".to_owned()),
        NextStep::Recovery => (Route::Recovery, "next-recovery".to_owned()),
    };
    primary_link(text, state.address(route), text.plain(&message)).class("next")
}

/// The ways to the chapters before and after.
pub fn neighbours(state: State, text: Messages, chapter: &'static Chapter) -> El {
    let link = |neighbour: Option<&'static Chapter>, message: &str, rel: &str| {
        neighbour.map(|neighbour| {
            let name = text.plain(&format!("guide-{}", neighbour.id));
            el("a")
                .class(rel)
                .attr("rel", rel)
                .attr("href", state.address(Route::Chapter(neighbour)))
                .child(el("span").class("small").child(text.plain(message)))
                .child(el("span").child(name))
        })
    };
    el("nav")
        .class("neighbours")
        .attr("aria-label", text.plain("neighbours"))
        .child(link(chapter.previous(), "previous-chapter", "prev"))
        .child(link(chapter.following(), "next-chapter", "next"))
}
