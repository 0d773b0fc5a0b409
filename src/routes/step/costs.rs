//! The steps of the cost worksheet.

use super::{Step, with_id};

/// A step of the cost worksheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CostStep {
    /// Every offer.
    List,
    /// A new offer.
    New,
    /// Changing the offer with this id.
    Change(u32),
}

impl CostStep {
    /// Reads a fragment, if it is a step.
    pub fn parse(fragment: &str) -> Option<Self> {
        match fragment {
            "" => Some(Self::List),
            "new" => Some(Self::New),
            _ => {
                let id = fragment.strip_prefix("change-")?;
                id.parse().ok().map(Self::Change)
            }
        }
    }

    /// The fragment.
    pub fn fragment(self) -> String {
        match self {
            Self::List => String::new(),
            Self::New => "new".to_owned(),
            Self::Change(id) => with_id("change-", id),
        }
    }
}

impl From<CostStep> for Step {
    fn from(step: CostStep) -> Self {
        Self::Costs(step)
    }
}
