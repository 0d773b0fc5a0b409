//! Texts with their few marks, as elements.
//!
//! Must not know: which text it is.

use leptos::prelude::AnyView;

use crate::app::components::basics::plain_list;
use crate::app::element::{El, IntoChild, el, siblings};
use crate::i18n::{Arg, Block, Messages, Run};

/// A message on one line.
pub fn inline(text: Messages, id: &str) -> AnyView {
    runs(text.runs(id))
}

/// A message on one line, with variables.
pub fn inline_with(text: Messages, id: &str, args: &[(&str, Arg<'_>)]) -> AnyView {
    runs(text.runs_with(id, args))
}

/// The paragraphs and lists of a message.
pub fn blocks(text: Messages, id: &str) -> El {
    let blocks: Vec<_> = text.blocks(id).into_iter().map(block).collect();
    el("div").class("prose").child(blocks)
}

fn block(block: Block) -> El {
    match block {
        Block::Paragraph(line) => el("p").child(runs(line)),
        Block::List(items) => plain_list().child(lines(items)),
        Block::Steps(items) => el("ol").child(lines(items)),
    }
}

/// What is written the same in every language: a number to call, a dose, a code. No
/// browser that translates the page may change it.
pub fn literal(words: impl Into<String>) -> El {
    el("bdi")
        .attr("dir", "ltr")
        .attr("translate", "no")
        .child(words.into())
}

fn lines(items: Vec<Vec<Run>>) -> Vec<El> {
    let item = |item| el("li").child(runs(item));
    items.into_iter().map(item).collect()
}

fn runs(runs: Vec<Run>) -> AnyView {
    let piece = |run| match run {
        Run::Text(text) => text.view(),
        Run::Strong(text) => el("strong").child(text).view(),
        Run::Ltr(text) => literal(text).view(),
    };
    siblings(runs.into_iter().map(piece).collect())
}
