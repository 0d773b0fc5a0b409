//! The steps of the plan.

use super::{Step, with_id};

/// A step of the plan. A session is meant by its course and its place, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlanStep {
    /// The course with this id, or the one made last.
    Plan(Option<u32>),
    /// Making another plan.
    New,
    /// Choosing another product for a course.
    Product(u32),
    /// Changing something about a session.
    Session(Verb, u32, usize),
}

/// What is done about a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
    /// Another day.
    Move,
    /// Leaving it out.
    Skip,
    /// Saying what is new before it.
    Check,
}

impl Verb {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Move, Self::Skip, Self::Check];

    /// Begins the fragment.
    const fn word(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::Skip => "skip",
            Self::Check => "check",
        }
    }
}

impl PlanStep {
    /// Reads a fragment, if it is a step.
    pub fn parse(fragment: &str) -> Option<Self> {
        match fragment {
            "" => return Some(Self::Plan(None)),
            "new" => return Some(Self::New),
            _ => {}
        }
        let (word, rest) = fragment.split_once('-')?;
        let (id, number) = match rest.split_once('-') {
            Some((id, number)) => (id, Some(number)),
            None => (rest, None),
        };
        let id = id.parse().ok()?;
        match (word, number) {
            ("course", None) => Some(Self::Plan(Some(id))),
            ("product", None) => Some(Self::Product(id)),
            (word, Some(number)) => {
                let verb = Verb::ALL.into_iter().find(|verb| verb.word() == word)?;
                let index = number.parse::<usize>().ok()?.checked_sub(1)?;
                Some(Self::Session(verb, id, index))
            }
            _ => None,
        }
    }

    /// The fragment.
    pub fn fragment(self) -> String {
        match self {
            Self::Plan(None) => String::new(),
            Self::Plan(Some(id)) => with_id("course-", id),
            Self::New => "new".to_owned(),
            Self::Product(id) => with_id("product-", id),
            Self::Session(verb, id, index) => format!("{}-{id}-{}", verb.word(), index + 1),
        }
    }

    /// What a link on the plan says.
    pub fn href(self) -> String {
        Step::Plan(self).href()
    }

    /// The course meant, if one is.
    pub const fn course(self) -> Option<u32> {
        match self {
            Self::Plan(id) => id,
            Self::New => None,
            Self::Product(id) | Self::Session(_, id, _) => Some(id),
        }
    }
}

impl From<PlanStep> for Step {
    fn from(step: PlanStep) -> Self {
        Self::Plan(step)
    }
}
