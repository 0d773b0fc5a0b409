//! What stays with a person when a plan goes: what was found and not settled, and the
//! sessions that a label counts.
//!
//! Must not know: plans that are there.

use serde::{Deserialize, Serialize};

use crate::domain::day::Day;
use crate::domain::ids::IdSet;

/// What was left behind by plans that were deleted, and had before any.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Past {
    /// Things found before a session of a deleted plan that nobody has lifted: ids of
    /// `BEFORE`, and of other versions.
    #[serde(default, skip_serializing_if = "IdSet::is_empty")]
    pub found: IdSet,
    /// Days of sessions with a fat-dissolving acid in deleted plans.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fat: Vec<Day>,
    /// How many sessions with a fat-dissolving acid the reader had elsewhere; none where
    /// nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub had: Option<u8>,
}

impl Past {
    /// Sessions with a fat-dissolving acid that no plan has.
    pub fn counted(&self) -> usize {
        self.fat.len() + usize::from(self.had.unwrap_or(0))
    }

    /// Takes in the past of another device: what is left open on either is open, and the
    /// higher count is true.
    pub fn take_in(&mut self, other: Self) {
        self.found.take_in(other.found);
        for day in other.fat {
            self.add_fat(day);
        }
        self.had = self.had.max(other.had);
    }

    /// Remembers a session that took place; a day counts once.
    pub fn add_fat(&mut self, day: Day) {
        if !self.fat.contains(&day) {
            self.fat.push(day);
        }
    }
}
