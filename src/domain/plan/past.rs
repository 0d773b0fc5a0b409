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
    /// `PRE_CHECK`, and of other versions.
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
    pub fn merge(&mut self, other: Self) {
        self.found.merge(other.found);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_on_either_device_is_open_and_the_higher_count_is_true() {
        let past = |found: &str, days: &[i32], had| Past {
            found: vec![found.to_owned()].into(),
            fat: days
                .iter()
                .filter_map(|day| Day::FIRST.add_days(*day))
                .collect(),
            had,
        };
        for (here, there, had) in [(None, Some(2), Some(2)), (Some(3), Some(2), Some(3))] {
            let mut both = past("lump", &[1, 2], here);
            both.merge(past("fever", &[2, 3], there));
            assert!(both.found.contains("lump") && both.found.contains("fever"));
            assert_eq!((both.fat.len(), both.had), (3, had));
            assert_eq!(both.counted(), 3 + usize::from(had.unwrap_or(0)));
        }
    }
}
