//! The steps of the recovery list.

use super::{Step, with_id};

/// A step of the recovery list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecoveryStep {
    /// The list of the session with this id, or of the newest.
    List(Option<u32>),
    /// Beginning a list.
    New,
    /// Changing when or where the session with this id was.
    Change(u32),
}

impl RecoveryStep {
    /// Reads a fragment, if it is a step.
    pub fn parse(fragment: &str) -> Option<Self> {
        match fragment {
            "" => return Some(Self::List(None)),
            "new" => return Some(Self::New),
            _ => {}
        }
        let (kind, id) = fragment.split_once('-')?;
        let id = id.parse().ok()?;
        match kind {
            "session" => Some(Self::List(Some(id))),
            "change" => Some(Self::Change(id)),
            _ => None,
        }
    }

    /// The fragment.
    pub fn fragment(self) -> String {
        match self {
            Self::List(None) => String::new(),
            Self::List(Some(id)) => with_id("session-", id),
            Self::New => "new".to_owned(),
            Self::Change(id) => with_id("change-", id),
        }
    }
}

impl From<RecoveryStep> for Step {
    fn from(step: RecoveryStep) -> Self {
        Self::Recovery(step)
    }
}
