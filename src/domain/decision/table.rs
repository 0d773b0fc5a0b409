//! The statements, the four SURE questions and the five questions about what was
//! read, as rows. Each id names a message; ids are stored and never change.
//!
//! Must not know: the wording, or what an option means for a statement.

use crate::domain::source::SourceId::{self, E18, K2, M4, M5, M6, M8, M9, N4, N5, R11};

/// What can matter in this choice, one thing each: the message `statement-<id>`.
/// Those that may speak for acting and those that may speak against it take turns.
pub static STATEMENTS: [&str; 8] = [
    "needles", "proof", "harm", "soon", "visits", "cost", "marks", "stop",
];

/// The SURE test: sure of the choice, understand benefits and harms, know what
/// matters, have support. The message `sure-<id>` with `.help`.
pub static SURE: [&str; 4] = ["choice", "know", "matters", "support"];

/// What the test rests on.
pub static SURE_SOURCES: &[SourceId] = &[E18];

/// A question about what was read.
#[derive(Debug)]
pub struct QuizQuestion {
    /// Names the message `quiz-<id>` with `.why`, which explains the answer.
    pub id: &'static str,
    /// The options in order: each names the message `quiz-<id>-<option>`.
    pub options: &'static [&'static str],
    /// The option that agrees with the sources.
    pub right: &'static str,
    /// What the explanation rests on.
    pub sources: &'static [SourceId],
}

impl QuizQuestion {
    /// Whether this option is the right one; nothing where there is no such option.
    pub fn is_right(&self, chosen: &str) -> Option<bool> {
        let known = self.options.iter().find(|option| **option == chosen)?;
        Some(*known == self.right)
    }
}

/// The five questions: proof, syringe, number, late lump, blood thinner.
pub static QUIZ: [QuizQuestion; 5] = [
    QuizQuestion {
        id: "proof",
        options: &["good", "weak", "same"],
        right: "weak",
        sources: &[M5, M4],
    },
    QuizQuestion {
        id: "syringe",
        options: &["differs", "vitamins", "natural"],
        right: "differs",
        sources: &[M4, R11],
    },
    QuizQuestion {
        id: "number",
        options: &["few", "many", "unknown"],
        right: "unknown",
        sources: &[M6],
    },
    // A slow infection can look like a pimple and shows weeks later.
    QuizQuestion {
        id: "lump",
        options: &["wait", "doctor", "session"],
        right: "doctor",
        sources: &[N4, M8, M9],
    },
    // Never an option that pauses a medicine: a reader could remember it.
    QuizQuestion {
        id: "thinner",
        options: &["prescriber", "clinic", "myself"],
        right: "prescriber",
        sources: &[K2, N5],
    },
];
