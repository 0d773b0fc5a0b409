//! The cost worksheet: what to ask before paying, what places ask for a course, and the
//! sum of each. It compares nothing by itself and calls nothing cheap.
//!
//! Must not know: what may be typed, or how a sum is made (`domain::cost` does).

mod form;
pub mod offer;

use leptos::prelude::{AnyView, WithUntracked};

use crate::app::components::basics::{lead, page_title};
use crate::app::components::primary_link::primary_link;
use crate::app::components::prose::{blocks, inline};
use crate::app::components::sources;
use crate::app::derived::Derived;
use crate::app::element::{El, dynamic, el};
use crate::app::{Ability, State};
use crate::content::chapters;
use crate::domain::cost::{MOST, Offers};
use crate::domain::source::SourceId::{self, R9, R10, R11, R13};
use crate::i18n::Messages;
use crate::routes::{CostStep, Route, Step};

/// The page.
pub fn page(state: State, text: Messages) -> AnyView {
    let step = Derived::new(move || state.step());
    dynamic(move || {
        let shown = match step.get() {
            Some(Step::Costs(CostStep::New)) => form::new(state, text),
            Some(Step::Costs(CostStep::Change(id))) => form::change(state, text, id),
            _ => None,
        };
        shown.unwrap_or_else(|| list(state, text))
    })
}

/// The offers, and what to ask for them.
fn list(state: State, text: Messages) -> El {
    let may_write = state.may(Ability::Type);
    let here = if may_write {
        "costs-here"
    } else {
        "kiosk-costs"
    };
    let offers = {
        let offers = state.derive(|document| document.costs.clone());
        // The way to the first one is there from the start, as long as nothing is written.
        dynamic(move || may_write.then(|| written(state, text, &offers.get())))
    };
    let sheet = primary_link(text, state.address(Route::Sheet), text.plain("next-sheet"));
    el("div")
        .class("page costs")
        .child(page_title(text.plain("costs")))
        .child(lead(text, "costs.point"))
        .child(el("p").class("note").child(inline(text, here)))
        .child(offers)
        .child(explained(
            state,
            text,
            ("costs-calm", "costs-calm.body"),
            &[R9, R10],
        ))
        .child(
            explained(
                state,
                text,
                ("costs-ask", "costs-ask.body"),
                &[R9, R11, R13],
            )
            .child(chapter(state, text)),
        )
        .child(sheet.class("next waits-costs"))
}

/// The way to the chapter that says why each question is asked.
fn chapter(state: State, text: Messages) -> Option<El> {
    let chapter = chapters::find("clinic")?;
    let link = el("a")
        .class("quiet")
        .attr("href", state.address(Route::Chapter(chapter)))
        .child(text.plain("costs-more"));
    Some(el("p").child(link))
}

/// A heading and what stands below it.
type CostSection = (&'static str, &'static str);

fn explained(state: State, text: Messages, (id, body): CostSection, cited: &[SourceId]) -> El {
    el("section")
        .class("section waits-costs")
        .child(el("h2").child(text.plain(id)))
        .child(blocks(text, body))
        .child(sources::details(state, text, cited))
}

/// The offers side by side, the one last written first.
fn written(state: State, text: Messages, offers: &Offers) -> El {
    let count = offers.len();
    let new = if count < MOST {
        primary_link(text, href(CostStep::New), text.plain("costs-new"))
    } else {
        el("p").class("small").child(inline(text, "costs-full"))
    };
    let cards: Vec<_> = offers
        .iter()
        .map(|offer| offer::card(state, text, offer))
        .collect();
    el("section")
        .class("offers needs-program waits-costs")
        .child(el("h2").child(text.plain("costs-list")))
        .child((count == 0).then(|| el("p").child(text.plain("costs-empty"))))
        .child(el("div").class("offer-cards").child(cards))
        .child(new)
}

/// What a link to a step of this page says.
fn href(step: CostStep) -> String {
    Step::Costs(step).href()
}

/// How many offers there are, without following them.
fn count(state: State) -> usize {
    let count = |document: &crate::storage::Document| document.costs.len();
    state.document.with_untracked(count)
}
