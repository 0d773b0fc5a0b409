//! The self-check: which answers speak against mesotherapy, and how strongly.
//!
//! The rules are the rows of [`SCREENS`]; this file says what a row means and
//! how answers become a result. Must not know: how a question is worded, drawn
//! or stored, and which language is read.
//!
//! # Why no answer can hide another
//!
//! A complete check has about 6 × 10²⁶ possible answers (2⁸⁹ with 74 risks on
//! 15 screens: each risk chosen or not, and each screen "not sure" or not), too
//! many to try one by one. So the rule is kept so simple that its structure
//! proves it: the findings of a screen depend on the answer to that screen
//! alone, and the outcome is the strongest level among all findings. The tests
//! then try every possible answer of every screen, and every answer of every
//! screen against the answers of every other.
//!
//! No clinician has reviewed the levels yet; they follow the project's own
//! check of the literature, and where that found no source, the caution of the
//! article that the guide began from.

mod answers;
mod days;
mod table;
#[cfg(test)]
mod tests;

use super::lists;
use super::source::SourceId;

pub use answers::{Answer, Answers};
pub use days::{Days, FRESH};
pub use table::{GREW, SCREENS};

/// How strongly a finding speaks against the treatment, mild to strong.
///
/// There is no level for "harmless": whatever is in the table leads at least to
/// a doctor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Only after the doctor concerned has agreed.
    Ask,
    /// Something passing or treatable comes first; then ask.
    Wait,
    /// Not in this state.
    Stop,
}

impl Level {
    /// Names the message `level-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Wait => "wait",
            Self::Stop => "stop",
        }
    }
}

/// What a complete check leads to, mild to strong. None of the four says that a
/// person is fit for treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// No answer speaks against it, which still leaves the decision to a doctor
    /// who examines the person.
    NothingFound,
    /// The strongest finding is [`Level::Ask`].
    Ask,
    /// The strongest finding is [`Level::Wait`].
    Wait,
    /// The strongest finding is [`Level::Stop`].
    Stop,
}

impl Outcome {
    /// Names the message `outcome-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NothingFound => "clear",
            Self::Ask => Level::Ask.id(),
            Self::Wait => Level::Wait.id(),
            Self::Stop => Level::Stop.id(),
        }
    }
}

impl From<Level> for Outcome {
    fn from(level: Level) -> Self {
        match level {
            Level::Ask => Self::Ask,
            Level::Wait => Self::Wait,
            Level::Stop => Self::Stop,
        }
    }
}

/// Something that speaks against the treatment, or that a doctor must weigh.
#[derive(Debug)]
pub struct Risk {
    /// Names the message `risk-<id>` with `.reason` and `.next`. Stored among the
    /// answers, so it never changes once published. Unique in the whole table.
    pub id: &'static str,
    /// How strongly it speaks against the treatment.
    pub level: Level,
    /// What the reason given to the reader rests on. Empty: a general caution
    /// for which no citable source was found ([`Basis::Caution`]).
    pub sources: &'static [SourceId],
}

/// Whether a risk's reason can be traced to a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The reason rests on the risk's sources.
    Sourced,
    /// General caution, no citable source: the words state no medical fact and
    /// say only whom to ask or what to wait for.
    Caution,
}

impl Risk {
    /// Whether the reason can be traced to a source.
    pub const fn basis(&self) -> Basis {
        if self.sources.is_empty() {
            Basis::Caution
        } else {
            Basis::Sourced
        }
    }
}

/// Risks are equal when they are the same row.
impl PartialEq for Risk {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Risk {}

/// How a screen is answered. "Not sure" is always offered as well.
#[derive(Debug)]
pub enum QuestionKind {
    /// Yes or no; yes means the risk.
    YesNo(Risk),
    /// Any number of at most seven, or none of them.
    Choices(&'static [Risk]),
}

/// One question on a page of its own.
#[derive(Debug)]
pub struct Screen {
    /// Names the message `check-<id>` with `.topic`, `.why`, `.counts` and, for
    /// choices, `.none`. Stored with the answer, so it never changes once
    /// published.
    pub id: &'static str,
    /// What can be answered.
    pub kind: QuestionKind,
}

impl Screen {
    /// The risks asked about here, in the order they are offered.
    pub fn risks(&self) -> &[Risk] {
        match &self.kind {
            QuestionKind::YesNo(risk) => std::slice::from_ref(risk),
            QuestionKind::Choices(risks) => risks,
        }
    }

    /// The risk with this id, if it is asked about here.
    pub fn risk(&self, id: &str) -> Option<&Risk> {
        self.risks().iter().find(|risk| risk.id == id)
    }

    /// The screen with this id, if there is one.
    pub fn find(id: &str) -> Option<&'static Screen> {
        SCREENS.iter().find(|screen| screen.id == id)
    }
}

/// Screens are equal when they are the same row.
impl PartialEq for Screen {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Screen {}

/// One reason for the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// Where it was answered.
    pub screen: &'static Screen,
    /// What was answered.
    pub cause: Cause,
}

/// What makes a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A risk that the person has.
    Risk(&'static Risk),
    /// The person is not sure, or chose something this version does not know.
    Unsure,
}

impl Finding {
    /// How strongly it speaks against the treatment. Not being sure is a reason
    /// to ask a doctor.
    pub const fn level(&self) -> Level {
        match self.cause {
            Cause::Risk(risk) => risk.level,
            Cause::Unsure => Level::Ask,
        }
    }
}

/// The result of the check, with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// How far the check has come and, only when complete, where it leads.
    pub verdict: Verdict,
    /// Every reason, strongest first and then in the order of the screens. An
    /// incomplete check lists the reasons so far, so that no warning waits for
    /// the last question.
    pub findings: Vec<Finding>,
}

/// A check leads somewhere only when every screen is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Screens are missing, so there is no outcome, above all no mild one.
    Incomplete {
        /// Positions in [`SCREENS`], in order; never empty.
        missing: Vec<usize>,
    },
    /// Every screen is answered.
    Complete(Outcome),
}

impl Assessment {
    /// Where the check leads; `None` while a screen is unanswered.
    pub fn outcome(&self) -> Option<Outcome> {
        match self.verdict {
            Verdict::Complete(outcome) => Some(outcome),
            Verdict::Incomplete { .. } => None,
        }
    }
}

/// The result of these answers: the strongest level of all findings wins.
pub fn assess(answers: &Answers) -> Assessment {
    let mut missing = Vec::new();
    let mut findings = Vec::new();
    for (position, screen) in SCREENS.iter().enumerate() {
        match answers.get(screen) {
            Some(answer) => {
                for finding in findings_on(screen, answer) {
                    put_behind(&mut findings, finding);
                }
                if answer.waits() {
                    missing.push(position);
                }
            }
            None => missing.push(position),
        }
    }

    let verdict = if missing.is_empty() {
        Verdict::Complete(
            findings
                .iter()
                .map(|finding| Outcome::from(finding.level()))
                .max()
                .unwrap_or(Outcome::NothingFound),
        )
    } else {
        Verdict::Incomplete { missing }
    };
    Assessment { verdict, findings }
}

/// Puts a finding behind those that are as strong or stronger, so that equal
/// levels keep the order of the screens.
fn put_behind(findings: &mut Vec<Finding>, finding: Finding) {
    lists::put_in_order(findings, finding, |other, finding| {
        other.level() >= finding.level()
    });
}

/// What one answer gives away; it depends on no other screen.
fn findings_on(screen: &'static Screen, answer: &Answer) -> impl Iterator<Item = Finding> {
    let risks = screen.risks().iter().filter(|risk| answer.has(risk));
    let unsure = answer.is_unsure_on(screen).then_some(Cause::Unsure);
    risks
        .map(Cause::Risk)
        .chain(unsure)
        .map(move |cause| Finding { screen, cause })
}
