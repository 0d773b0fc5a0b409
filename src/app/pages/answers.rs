//! Short answers: what people ask, each folded, with its sources and the way on.
//!
//! Must not know: any particular question.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::element::{El, Piece, el};
use crate::app::parts::onward::onward;
use crate::app::parts::prose::{prose, say};
use crate::app::parts::sources;
use crate::content::answers::{Answer, GROUPS};
use crate::i18n::Text;
use crate::routes::Route;

/// The page of short answers.
pub fn page(state: State, text: &Text) -> AnyView {
    let groups: Vec<_> = GROUPS
        .iter()
        .map(|group| {
            let answers: Vec<_> = group
                .answers
                .iter()
                .map(|answer| view(state, text, answer))
                .collect();
            el("section")
                .class("short-group")
                .child(el("h2").child(text.plain(&format!("short-group-{}", group.id))))
                .child(answers)
        })
        .collect();
    let check = onward(text, state.address(Route::Check), text.plain("next-check"));
    el("div")
        .class("page answers")
        .child(el("h1").id("title").focusable().child(text.plain("short")))
        .child(el("p").class("lead").child(say(text, "short.point")))
        .child(groups)
        .child(check.class("next"))
        .view()
}

fn view(state: State, text: &Text, answer: &Answer) -> El {
    let id = format!("short-{}", answer.id);
    let question = text.plain(&id);
    let whole = answer.whole().map(|(chapter, section)| {
        let address = state.address(Route::Chapter(chapter));
        let link = el("a")
            .class("quiet")
            .attr("href", format!("{address}#{}", section.id))
            .child(text.plain("short-more"))
            .child(el("span").class("hidden").child(format!(": {question}")));
        el("p").child(link)
    });
    let listed = answer.whole().map_or_else(
        || ().view(),
        |(_, section)| sources::details(state, text, section.sources),
    );
    el("details")
        .id(answer.id)
        .class("short-one")
        .child(el("summary").child(el("h3").child(question.clone())))
        .child(prose(text, &format!("{id}.body")))
        .child(whole)
        .child(listed)
}
