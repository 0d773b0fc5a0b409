//! The decision aid: what may bother a person, and four options for each, always
//! in the same order and the same space.
//!
//! A goal names the message `goal-<id>` with `.point`, `.description`, `.what` and
//! `.nothing`, and `goal-<id>-<option>` for all options but the first; an option
//! names `option-<id>` with one attribute for each row and each statement. Must not
//! know: the wording, how anything is drawn, or what the reader said.

mod figures;
mod goals;
mod harms;

pub use figures::{FIGURES, Figure, Figures};
pub use goals::GOALS;
pub use harms::{HARMS, Harm, RARE};

use super::evidence::{self, Rating};
use crate::domain::source::SourceId::{self, E16, E17, M4, M6};

/// What bothers a person, with the options for it.
#[derive(Debug)]
pub struct Goal {
    /// Names the messages and the folder (`decide/<id>/`). Stored, so it never
    /// changes once published.
    pub id: &'static str,
    /// Words explained on its page: the message `word-<id>`.
    pub words: &'static [&'static str],
    /// The options in the order of [`Way::ALL`].
    pub options: [Choice; 4],
    /// Numbers, where a source has them.
    pub figures: Option<&'static Figures>,
    /// What the description and the course without treatment rest on; empty where
    /// they say only what everybody sees, or that nobody knows.
    pub sources: &'static [SourceId],
}

/// A goal is told by its id.
impl PartialEq for Goal {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Goal {}

/// The four ways, for every goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Nothing for now.
    Nothing,
    /// Creams, medicines and habits.
    Care,
    /// Mesotherapy.
    Mesotherapy,
    /// Other procedures.
    Other,
}

impl Way {
    /// In the order in which they always stand.
    pub const ALL: [Self; 4] = [Self::Nothing, Self::Care, Self::Mesotherapy, Self::Other];

    /// Names the message `option-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Care => "care",
            Self::Mesotherapy => "mesotherapy",
            Self::Other => "other",
        }
    }
}

/// One of the four ways for one goal.
#[derive(Debug)]
pub struct Choice {
    /// What it may do, each with its proof; never empty.
    pub promises: &'static [Promise],
    /// What may go wrong; never empty.
    pub harms: &'static [&'static Harm],
}

/// Something that a way may do.
#[derive(Debug)]
pub enum Promise {
    /// A row of `content::evidence`, with its rating and its sources.
    Row(&'static str),
    /// A message of its own. Without a rating it says itself that nothing is
    /// promised, or that the proof was not weighed here.
    Own(&'static str, Option<Rating>, &'static [SourceId]),
}

/// The rows under each option, below what it may do and what may go wrong: the
/// message `row-<id>`, and the option's attribute of that name.
pub static ROWS: [&str; 4] = ["living", "soon", "visits", "cost"];

/// The statement that is answered with a goal's own proof; for every other one the
/// option has an attribute of that name.
pub const PROOF: &str = "proof";

/// What the sentence about uncertainty on every goal's page rests on.
pub static UNCERTAIN_SOURCES: &[SourceId] = &[M4, M6];

/// What the decision page says about deciding rests on.
pub static DECIDING_SOURCES: &[SourceId] = &[E16, E17];

/// The goal with this id, if there is one.
pub fn find(id: &str) -> Option<&'static Goal> {
    GOALS.iter().find(|goal| goal.id == id)
}

impl Goal {
    /// The options with their ways, in order.
    pub fn ways(&self) -> impl Iterator<Item = (Way, &Choice)> {
        Way::ALL.into_iter().zip(&self.options)
    }
}

impl Promise {
    /// The message that says it.
    pub fn message(&self) -> String {
        match self {
            Self::Row(id) => format!("evidence-{id}.found"),
            Self::Own(message, ..) => (*message).to_owned(),
        }
    }

    /// The message that names what is rated, so that a rating never stands for
    /// another promise of the same option.
    fn name(&self) -> Option<String> {
        match self {
            Self::Row(id) => Some(format!("evidence-{id}")),
            Self::Own(message, rating, _) => rating.map(|_| format!("{message}.name")),
        }
    }

    /// How good the proof for it is, where that was weighed.
    pub fn rating(&self) -> Option<Rating> {
        match self {
            Self::Row(id) => evidence::find(id).map(|row| row.rating),
            Self::Own(_, rating, _) => *rating,
        }
    }

    /// What it rests on.
    pub fn sources(&self) -> &'static [SourceId] {
        match self {
            Self::Row(id) => evidence::find(id).map_or(&[], |row| row.sources),
            Self::Own(_, _, sources) => sources,
        }
    }
}

impl Choice {
    /// What it may do, each promise with the message that names it: named only
    /// where there are several.
    pub fn named(&self) -> impl Iterator<Item = (Option<String>, &Promise)> {
        let several = self.promises.len() > 1;
        let promises = self.promises.iter();
        promises.map(move |promise| (promise.name().filter(|_| several), promise))
    }

    /// What all of it rests on, each source once, in the order of the text.
    pub fn sources(&self) -> Vec<SourceId> {
        let promises = self.promises.iter().map(Promise::sources);
        let harms = self.harms.iter().map(|harm| harm.sources);
        let mut all = Vec::new();
        for source in promises.chain(harms).flatten() {
            if !all.contains(source) {
                all.push(*source);
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{FIGURES, GOALS, PROOF, Promise, Way, evidence, find};
    use crate::content::evidence::{EVIDENCE, Rating};
    use crate::domain::decision::STATEMENTS;

    #[test]
    fn every_goal_is_unique_and_every_option_says_both_sides() {
        let ids: BTreeSet<_> = GOALS.iter().map(|goal| goal.id).collect();
        assert_eq!(ids.len(), GOALS.len());
        for goal in &GOALS {
            assert!(find(goal.id).is_some_and(|found| found.id == goal.id));
            for (way, choice) in goal.ways() {
                let place = format!("{} {}", goal.id, way.id());
                assert!((1..=3).contains(&choice.promises.len()), "{place}");
                assert!((2..=4).contains(&choice.harms.len()), "{place}");
            }
        }
    }

    #[test]
    fn every_rated_promise_has_a_source_and_every_row_is_known() {
        for choice in GOALS.iter().flat_map(|goal| &goal.options) {
            for promise in choice.promises {
                if let Promise::Row(id) = promise {
                    assert!(evidence::find(id).is_some(), "{id}");
                }
                assert!(
                    promise.rating().is_none() || !promise.sources().is_empty(),
                    "{}",
                    promise.message()
                );
            }
        }
    }

    #[test]
    fn mesotherapy_is_rated_as_in_the_table_of_evidence() {
        let mut seen = BTreeSet::new();
        for goal in &GOALS {
            let (way, choice) = goal.ways().nth(2).unwrap_or_else(|| unreachable!());
            assert_eq!(way, Way::Mesotherapy);
            for promise in choice.promises {
                assert!(matches!(promise, Promise::Row(_)), "{}", goal.id);
                seen.insert(promise.message());
            }
        }
        // All but the licensed products, and "blood flow", which bothers nobody.
        let all = EVIDENCE.iter().map(|row| row.id);
        let left_out = ["ha-microdroplets", "chin-fat", "circulation"];
        for id in all.filter(|id| !left_out.contains(id)) {
            assert!(seen.contains(&format!("evidence-{id}.found")), "{id}");
        }
    }

    #[test]
    fn only_licensed_products_reach_the_upper_steps() {
        for choice in GOALS.iter().flat_map(|goal| &goal.options) {
            for promise in choice.promises {
                let message = promise.message();
                let licensed = [
                    "evidence-ha-microdroplets.found",
                    "may-chin",
                    "goal-hair-care.may",
                ];
                if promise.rating() >= Some(Rating::Some) {
                    assert!(licensed.contains(&message.as_str()), "{message}");
                }
            }
        }
    }

    #[test]
    fn nothing_stands_first_and_is_never_rated() {
        for goal in &GOALS {
            let (way, choice) = goal.ways().next().unwrap_or_else(|| unreachable!());
            assert_eq!(way, Way::Nothing);
            assert!(
                choice
                    .promises
                    .iter()
                    .all(|promise| promise.rating().is_none())
            );
        }
    }

    #[test]
    fn figures_are_parts_of_a_hundred() {
        for figure in FIGURES.iter().flat_map(|figures| figures.figures) {
            assert!((1..100).contains(&figure.of_100), "{}", figure.id);
        }
        for figures in FIGURES {
            assert!(!figures.sources.is_empty(), "{}", figures.id);
            let users = GOALS.iter().filter_map(|goal| goal.figures);
            assert!(users.filter(|used| used.id == figures.id).count() == 1);
        }
    }

    #[test]
    fn one_statement_asks_for_proof() {
        assert_eq!(STATEMENTS.iter().filter(|id| **id == PROOF).count(), 1);
    }
}
