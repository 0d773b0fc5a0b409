//! Short answers: what people ask, each folded, with its sources and the way on.
//!
//! Must not know: any particular question.

use leptos::prelude::AnyView;

use crate::app::State;
use crate::app::components::basics::{lead, page_title};
use crate::app::components::primary_link::{primary_link, to_costs};
use crate::app::components::prose::{blocks, inline};
use crate::app::components::sources;
use crate::app::element::{El, IntoChild, el};
use crate::app::listen;
use crate::content::answers::{GROUPS, ShortAnswer};
use crate::content::chapters::Show;
use crate::i18n::Messages;
use crate::routes::Route;

/// The page of short answers.
pub fn page(state: State, text: Messages) -> AnyView {
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
    let check = primary_link(text, state.address(Route::Check), text.plain("next-check"));
    el("div")
        .class("page answers")
        .child(page_title(text.plain("short")))
        .child(lead(text, "short.point"))
        .child(groups)
        .child(check.class("next"))
        .view()
}

fn view(state: State, text: Messages, answer: &ShortAnswer) -> El {
    let id = format!("short-{}", answer.id);
    let whole = answer.whole().map(|(chapter, section)| {
        let address = state.address(Route::Chapter(chapter));
        let link = el("a")
            .class("quiet")
            .attr("href", format!("{address}#{}", section.id))
            .child(text.plain("short-more"))
            .child(
                el("span")
                    .class("visually-hidden")
                    .child(": ")
                    .child(inline(text, &id)),
            );
        el("p").child(link)
    });
    // What the section shows beside its text is offered with its answer as well.
    let shown = answer.whole().and_then(|(_, section)| section.show);
    let costs = (shown == Some(Show::Costs)).then(|| to_costs(state, text));
    let listed = answer.whole().map_or_else(
        || ().view(),
        |(_, section)| sources::details(state, text, section.sources),
    );
    el("details")
        .id(answer.id)
        .class("short-one")
        .child(el("summary").child(el("h3").child(inline(text, &id))))
        .child(blocks(text, &format!("{id}.body")))
        .child(listen::button(state, text, answer.id, None))
        .child(whole)
        .child(costs)
        .child(listed)
}
