//! The table of contents.
//!
//! Must not know: what a chapter says.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::components::basics::{lead, page_title};
use crate::app::components::icon::icon;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::content::chapters::{Chapter, PARTS};
use crate::i18n::Messages;
use crate::routes::Route;

/// The table of contents.
pub fn page(state: State, text: Messages) -> AnyView {
    let parts: Vec<_> = PARTS
        .iter()
        .map(|part| {
            let chapters: Vec<_> = part
                .chapters
                .iter()
                .map(|chapter| line(state, text, chapter))
                .collect();
            let start = part.chapters.first().map_or(1, Chapter::number);
            let contents = el("ol")
                .class("contents")
                .attr("start", start.to_string())
                .child(chapters);
            el("section")
                .child(el("h2").child(text.plain(&format!("part-{}", part.id))))
                .child(contents)
        })
        .collect();
    el("div")
        .class("page")
        .child(page_title(text.plain("guide")))
        .child(lead(text, "guide.point"))
        .child(parts)
        .view()
}

/// A chapter in the table of contents; a mark where it was read.
pub fn line(state: State, text: Messages, chapter: &'static Chapter) -> El {
    let read = state.derive(|document| document.read.contains(chapter.id));
    let mark = move || {
        let label = || text.plain("chapter-read");
        let mark = || {
            el("span")
                .class("read")
                .child(icon(text, "done"))
                .child(label())
        };
        read.get().then(mark)
    };
    let number = text.number(chapter.number());
    let name = text.plain(&format!("guide-{}", chapter.id));
    let link = el("a")
        .attr("href", state.address(Route::Chapter(chapter)))
        .child(el("span").class("number").child(number))
        .child(el("span").child(name));
    el("li").child(link).child(dynamic(mark))
}
