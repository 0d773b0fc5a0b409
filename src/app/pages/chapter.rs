//! A chapter: the point first, short sections, one next step.
//!
//! Must not know: any particular chapter.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::element::{El, Piece, el, whenever};
use crate::app::parts::icon::icon;
use crate::app::parts::onward::onward;
use crate::app::parts::prose::{prose, say};
use crate::app::parts::{care, evidence, picture, sources, words};
use crate::content::chapters::{self, Chapter, Next, Section, Show};
use crate::i18n::Text;
use crate::routes::Route;
use crate::web;

/// A chapter.
pub fn page(state: State, text: &Text, chapter: &'static Chapter) -> AnyView {
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
    let back = el("a")
        .attr("href", state.address(Route::Guide))
        .child(icon(text, "back"))
        .child(text.plain("guide"));
    let end = el("div")
        .id("chapter-end")
        .child(next(state, text, chapter))
        .child(neighbours(state, text, chapter));
    el("article")
        .class("page chapter")
        .child(
            el("nav")
                .class("back")
                .attr("aria-label", text.plain("back-to-contents"))
                .child(back),
        )
        .child(
            el("p")
                .class("place")
                .child(text.plain_with("chapter-place", &place)),
        )
        .child(el("h1").id("title").focusable().child(text.plain(&id)))
        .child(
            el("p")
                .class("lead")
                .child(say(text, &format!("{id}.point"))),
        )
        .child(sections)
        .child(end)
        .view()
}

/// Remembers that the chapter was opened, and that it was read to its end.
fn remember(state: State, chapter: &'static Chapter) {
    whenever(move || {
        if !state.is_alive() {
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
    text: &Text,
    chapter: &'static Chapter,
    section: &'static Section,
) -> El {
    let id = format!("guide-{}-{}", chapter.id, section.id);
    let shown = section.show.map(|show| match show {
        Show::Picture(drawing) => picture::picture(text, drawing).view(),
        Show::Evidence => evidence::table(state, text),
        Show::CareCards => care::cards(state, text).view(),
        Show::FirstAid => care::aids(state, text).view(),
    });
    el("section")
        .id(section.id)
        .class("section")
        .child(el("h2").child(text.plain(&id)))
        .child(prose(text, &format!("{id}.body")))
        .child(shown)
        .child(words::details(text, section.words))
        .child(sources::details(state, text, section.sources))
}

/// The one clear next step.
fn next(state: State, text: &Text, chapter: &'static Chapter) -> El {
    let (route, message) = match chapter.next {
        Next::Chapter => match chapter.following() {
            Some(following) => (Route::Chapter(following), format!("guide-{}", following.id)),
            None => (Route::Decide, "next-decide".to_owned()),
        },
        Next::Decide => (Route::Decide, "next-decide".to_owned()),
        Next::Check => (Route::Check, "next-check".to_owned()),
        Next::Recovery => (Route::Recovery, "next-recovery".to_owned()),
    };
    onward(text, state.address(route), text.plain(&message)).class("next")
}

fn neighbours(state: State, text: &Text, chapter: &'static Chapter) -> El {
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
