//! The way on: the one main action of a page.
//!
//! Must not know: where it leads.

use crate::app::State;
use crate::app::components::icon::icon;
use crate::app::element::{El, el};
use crate::i18n::Messages;
use crate::routes::Route;

/// A large link to `address`.
pub fn primary_link(text: Messages, address: String, label: String) -> El {
    let link = el("a").class("button").attr("href", address);
    el("p").child(link.child(label).child(icon(text, "next")))
}

/// A quiet link to the cost worksheet, for wherever a price is talked about.
pub fn to_costs(state: State, text: Messages) -> El {
    let link = el("a")
        .class("quiet")
        .attr("href", state.address(Route::Costs));
    el("p").child(link.child(text.plain("next-costs")))
}
