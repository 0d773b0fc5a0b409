//! The steps of the daily look.

use super::{Step, with_id};
use crate::domain::day::{Day, Moment};

/// A step of the daily look. A session is meant by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckInStep {
    /// The first question and the looks of a session; else of the newest.
    Start(Option<u32>),
    /// The signs, for a look at this session.
    Signs(u32),
    /// What the look at this session at this moment says.
    Look(u32, Moment),
}

impl CheckInStep {
    /// Reads a fragment, if it is a step.
    pub fn parse(fragment: &str) -> Option<Self> {
        if fragment.is_empty() {
            return Some(Self::Start(None));
        }
        let (kind, rest) = fragment.split_once('-')?;
        let (id, at) = match rest.split_once('-') {
            Some((id, at)) => (id, Some(at.rsplit_once('-')?)),
            None => (rest, None),
        };
        let id = id.parse().ok()?;
        match (kind, at) {
            ("session", None) => Some(Self::Start(Some(id))),
            ("signs", None) => Some(Self::Signs(id)),
            ("look", Some((day, minute))) => {
                let at = Moment::new(Day::parse(day)?, minute.parse().ok()?)?;
                Some(Self::Look(id, at))
            }
            _ => None,
        }
    }

    /// The fragment.
    pub fn fragment(self) -> String {
        match self {
            Self::Start(None) => String::new(),
            Self::Start(Some(id)) => with_id("session-", id),
            Self::Signs(id) => with_id("signs-", id),
            Self::Look(id, at) => format!("look-{id}-{}-{}", at.day(), at.minute()),
        }
    }
}

impl From<CheckInStep> for Step {
    fn from(step: CheckInStep) -> Self {
        Self::CheckIn(step)
    }
}
