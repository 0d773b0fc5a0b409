//! The steps of the self-check.

use super::Step;
use crate::domain::screening::SCREENS;

/// A step of the self-check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckStep {
    /// What the check is, and where to begin.
    Start,
    /// A question, by its place from 0; `change` when it was reached from the answers.
    Question {
        /// The place, which is below the number of screens.
        index: usize,
        /// Whether it leads back to the answers.
        change: bool,
    },
    /// The answers before the result.
    Review,
}

/// The fragment of the answers.
const REVIEW: &str = "answers";
/// The fragment of the start, beside none at all: a link of an address without a fragment
/// would lead to the top of the page.
const START: &str = "start";
/// Begins the fragment of a question that was reached from the answers.
const CHANGE: &str = "change-";

impl CheckStep {
    /// The question at a place; behind the last one, the answers.
    pub const fn question(index: usize) -> Self {
        if index < SCREENS.len() {
            Self::Question {
                index,
                change: false,
            }
        } else {
            Self::Review
        }
    }

    /// Reads a fragment, if it is a step.
    pub fn parse(fragment: &str) -> Option<Self> {
        match fragment {
            "" | START => return Some(Self::Start),
            REVIEW => return Some(Self::Review),
            _ => {}
        }
        let (id, change) = match fragment.strip_prefix(CHANGE) {
            Some(id) => (id, true),
            None => (fragment, false),
        };
        SCREENS
            .iter()
            .position(|screen| screen.id == id)
            .map(|index| Self::Question { index, change })
    }

    /// The fragment.
    pub fn fragment(self) -> String {
        match self {
            Self::Start => START.to_owned(),
            Self::Review => REVIEW.to_owned(),
            Self::Question { index, change } => {
                let id = SCREENS.get(index).map_or(REVIEW, |screen| screen.id);
                [if change { CHANGE } else { "" }, id].concat()
            }
        }
    }
}

impl From<CheckStep> for Step {
    fn from(step: CheckStep) -> Self {
        Self::Check(step)
    }
}
