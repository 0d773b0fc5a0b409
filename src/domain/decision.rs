//! What a person says while deciding: the goal, what matters, where they lean, and
//! how ready they feel. Nothing here is added up to a verdict.
//!
//! Ids only. Must not know: the goals themselves and what an option does
//! (`content::decide`), or where it is stored.

mod table;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use table::{QUIZ, QuizQuestion, STATEMENTS, SURE, SURE_SOURCES};

use super::ids::IdMap;

/// What was said so far, in the shape that is stored. Ids that this version does
/// not know are kept, and read as a doubt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Decision {
    /// What bothers the person: the id of a goal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// How much each statement matters.
    #[serde(skip_serializing_if = "IdMap::is_empty")]
    pub values: IdMap<String>,
    /// Where the person leans now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaning: Option<String>,
    /// Replies to the four SURE questions.
    #[serde(skip_serializing_if = "IdMap::is_empty")]
    pub sure: IdMap<String>,
    /// What was chosen in the five questions about what was read.
    #[serde(skip_serializing_if = "IdMap::is_empty")]
    pub quiz: IdMap<String>,
    /// The person would rather have the doctor decide.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub doctor_decides: bool,
    /// In which order the options are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
}

/// In which order the options of a goal are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// One option after the other, each with the answers to all questions.
    Choice,
    /// One question after the other, each with the answers of all options.
    Question,
}

impl Order {
    /// In the order in which they are offered; the first one stands until one is chosen.
    pub const ALL: [Self; 2] = [Self::Choice, Self::Question];

    /// The stored id; names the message `goal-order-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Question => "question",
        }
    }
}

/// How much a statement matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// A lot.
    Lot,
    /// A little.
    Little,
    /// Not at all.
    Not,
}

impl Weight {
    /// From most to least.
    pub const ALL: [Self; 3] = [Self::Lot, Self::Little, Self::Not];

    /// The stored id; names the message `weight-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Lot => "lot",
            Self::Little => "little",
            Self::Not => "not",
        }
    }
}

/// Where a person leans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Leaning {
    /// To nothing for now.
    Nothing,
    /// To something else.
    Other,
    /// To mesotherapy.
    Mesotherapy,
    /// Nowhere yet.
    Unsure,
}

impl Leaning {
    /// In the order in which options always stand; "not sure" last.
    pub const ALL: [Self; 4] = [Self::Nothing, Self::Other, Self::Mesotherapy, Self::Unsure];

    /// The stored id; names the message `leaning-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Other => "other",
            Self::Mesotherapy => "mesotherapy",
            Self::Unsure => "unsure",
        }
    }
}

/// A reply to a SURE question. "Not sure" counts as little as "no".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reply {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    Unsure,
}

impl Reply {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unsure];

    /// The stored id; names the message `answer-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unsure => "unsure",
        }
    }
}

/// What the four SURE questions show: fewer than four times "yes" means that more
/// help is wanted before deciding [E18].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sure {
    /// How many were answered with "yes".
    pub yes: usize,
    /// Those answered otherwise, in order: each names what would help.
    pub missing: Vec<&'static str>,
}

/// How many of the five questions were answered, and how many right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// Answered as the guide explains it.
    pub right: usize,
    /// Answered at all.
    pub answered: usize,
}

impl Decision {
    /// Whether nothing was said yet.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes in what was said on another device, wherever nothing was said here.
    pub fn merge(&mut self, other: Self) {
        self.goal = self.goal.take().or(other.goal);
        self.leaning = self.leaning.take().or(other.leaning);
        self.values.fill_from(other.values);
        self.sure.fill_from(other.sure);
        self.quiz.fill_from(other.quiz);
        self.doctor_decides |= other.doctor_decides;
    }

    /// How much a statement matters. A weight of another version says nothing: the
    /// person is asked again.
    pub fn weight(&self, statement: &str) -> Option<Weight> {
        let stored = self.values.get(statement)?;
        Weight::ALL.into_iter().find(|weight| weight.id() == stored)
    }

    /// The statements of this weight, in the order of the table.
    pub fn weighed(&self, weight: Weight) -> impl Iterator<Item = &'static str> {
        STATEMENTS
            .into_iter()
            .filter(move |statement| self.weight(statement) == Some(weight))
    }

    /// Where the person leans. A leaning of another version is a doubt.
    pub fn leaning(&self) -> Option<Leaning> {
        let stored = self.leaning.as_ref()?;
        let known = Leaning::ALL.into_iter().find(|known| known.id() == stored);
        Some(known.unwrap_or(Leaning::Unsure))
    }

    /// The reply to a SURE question. A reply of another version is a doubt.
    pub fn reply(&self, question: &str) -> Option<Reply> {
        let stored = self.sure.get(question)?;
        let known = Reply::ALL.into_iter().find(|known| known.id() == stored);
        Some(known.unwrap_or(Reply::Unsure))
    }

    /// What the four SURE questions show.
    pub fn sure(&self) -> Sure {
        let mut sure = Sure {
            yes: 0,
            missing: Vec::new(),
        };
        for question in SURE {
            match self.reply(question) {
                Some(Reply::Yes) => sure.yes += 1,
                Some(Reply::No | Reply::Unsure) => sure.missing.push(question),
                None => {}
            }
        }
        sure
    }

    /// Whether a question about what was read was answered right, if it was
    /// answered. A choice of another version is no answer.
    pub fn is_right(&self, question: &QuizQuestion) -> Option<bool> {
        question.is_right(self.quiz.get(question.id)?)
    }

    /// How the five questions were answered.
    pub fn score(&self) -> Score {
        let mut score = Score {
            right: 0,
            answered: 0,
        };
        for right in QUIZ.iter().filter_map(|question| self.is_right(question)) {
            score.answered += 1;
            score.right += usize::from(right);
        }
        score
    }
}
