//! What each option means for a statement: facts beside each other, no verdict.
//!
//! Must not know: what the reader said.

use crate::app::components::prose::inline;
use crate::app::components::{basics, evidence};
use crate::app::element::{El, el};
use crate::content::decide::{Choice, Goal, PROOF, Way};
use crate::i18n::Messages;

/// The four options with what each means for a statement, in their order.
pub fn facts(text: Messages, goal: Option<&'static Goal>, statement: &str) -> El {
    let rows: Vec<_> = Way::ALL
        .into_iter()
        .enumerate()
        .map(|(place, way)| {
            let id = format!("option-{}", way.id());
            let choice = goal.and_then(|goal| goal.options.get(place));
            let fact = match statement {
                PROOF => proof(text, way, choice),
                _ => el("p").child(inline(text, &format!("{id}.{statement}"))),
            };
            basics::fact(text.plain(&id), fact)
        })
        .collect();
    el("dl").class("facts").child(rows)
}

/// How good the proof is: of each promise that was weighed, where a goal is known.
fn proof(text: Messages, way: Way, choice: Option<&'static Choice>) -> El {
    let fact = |id: &str| el("p").child(inline(text, id));
    if way == Way::Nothing {
        return fact("fact-no-promise");
    }
    let Some(choice) = choice else {
        return fact("fact-depends");
    };
    let rated: Vec<_> = choice
        .named()
        .filter_map(|(name, promise)| {
            let rating = promise.rating()?;
            let named = el("div")
                .child(name.map(|name| el("p").child(text.plain(&name))))
                .child(evidence::rated(text, rating));
            Some(named)
        })
        .collect();
    if rated.is_empty() {
        return fact("fact-unweighed");
    }
    el("div").child(rated)
}
