//! The steps of the records.

use super::{Step, with_id};

/// A step of the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordStep {
    /// Every record.
    List,
    /// A new record; of the recovery session with this id, if there is one.
    New(Option<u32>),
    /// The record with this id.
    Record(u32),
    /// Changing the record with this id.
    Change(u32),
}

impl RecordStep {
    /// Reads a fragment, if it is a step.
    pub fn parse(fragment: &str) -> Option<Self> {
        match fragment {
            "" => return Some(Self::List),
            "new" => return Some(Self::New(None)),
            _ => {}
        }
        let (kind, id) = fragment.split_once('-')?;
        let id = id.parse().ok()?;
        match kind {
            "session" => Some(Self::New(Some(id))),
            "record" => Some(Self::Record(id)),
            "change" => Some(Self::Change(id)),
            _ => None,
        }
    }

    /// The fragment.
    pub fn fragment(self) -> String {
        match self {
            Self::List => String::new(),
            Self::New(None) => "new".to_owned(),
            Self::New(Some(id)) => with_id("session-", id),
            Self::Record(id) => with_id("record-", id),
            Self::Change(id) => with_id("change-", id),
        }
    }
}

impl From<RecordStep> for Step {
    fn from(step: RecordStep) -> Self {
        Self::Records(step)
    }
}
