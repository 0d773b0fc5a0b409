//! What the decision aid says of each option, its numbers, the test of readiness, the
//! questions about what was read, and the questions for the doctor.
//!
//! Must not know: the wording.

use super::{Claim, Table};
use crate::content::decide::{DECIDING_SOURCES, FIGURES, GOALS, HARMS, Promise, UNCERTAIN_SOURCES};
use crate::domain::decision::{QUIZ, SURE, SURE_SOURCES};
use crate::domain::questions;

/// What every goal and the pages around it rest on.
pub fn goals() -> Table {
    let mut rows = vec![
        Claim::new("decide-doctor", DECIDING_SOURCES).said("decide-doctor.body", &[]),
        Claim::new("goal-uncertain", UNCERTAIN_SOURCES).said("goal-uncertain", &[]),
    ];
    for goal in &GOALS {
        let id = format!("goal-{}", goal.id);
        rows.push(Claim::new(&id, goal.sources).said(&id, &["what", "nothing"]));
    }
    Table {
        id: "goals",
        title: "What bothers somebody",
        reading: "What a goal is, and how it goes on when nothing is done. Without sources: only what everybody sees, or that nobody knows.",
        file: "src/content/decide/goals.rs",
        decides: false,
        rows,
    }
}

/// What each option may do for each goal, and how good the proof is.
pub fn promises() -> Table {
    let mut rows = Vec::new();
    for goal in &GOALS {
        for (way, choice) in goal.ways() {
            for promise in choice.promises {
                rows.push(promised(promise, goal.id, way.id()));
            }
        }
    }
    Table {
        id: "promises",
        title: "What each option may do",
        reading: "For each goal and each of the four options. A row with a level was weighed; without one, the text itself says that nothing is promised or that the proof was not weighed.",
        file: "src/content/decide/goals.rs",
        decides: true,
        rows,
    }
}

fn promised(promise: &Promise, goal: &str, way: &str) -> Claim {
    let message = promise.message();
    let row = Claim::new(format!("{goal}-{way}-{message}"), promise.sources());
    let row = row
        .said(&message, &[])
        .terms(format!("goal “{goal}”, option “{way}”"));
    match promise.rating() {
        Some(rating) => row.level(format!("rating-{}", rating.id())),
        None => row,
    }
}

/// What may go wrong, and with which option this is said.
pub fn harms() -> Table {
    let row = |harm: &&crate::content::decide::Harm| {
        let mut places = Vec::new();
        for goal in &GOALS {
            for (way, choice) in goal.ways() {
                if choice.harms.iter().any(|other| other.id == harm.id) {
                    places.push(format!("{} ({})", goal.id, way.id()));
                }
            }
        }
        let id = format!("harm-{}", harm.id);
        let row = Claim::new(&id, harm.sources).said(&id, &[]);
        row.terms(format!("said with: {}", places.join(", ")))
    };
    Table {
        id: "harms",
        title: "What may go wrong with each option",
        reading: "Each line, and the goals and options with which it stands. Every option of every goal has at least two.",
        file: "src/content/decide/harms.rs",
        decides: true,
        rows: HARMS.iter().map(row).collect(),
    }
}

/// The numbers that are printed as parts of a hundred people.
pub fn figures() -> Table {
    let mut rows = Vec::new();
    for figures in FIGURES {
        for figure in figures.figures {
            let row = Claim::new(format!("figure-{}", figure.id), figures.sources)
                .said(&format!("figure-{}", figure.id), &[])
                .said(&format!("figures-{}", figures.id), &["who"]);
            rows.push(row.terms(format!("n = {} of 100", figure.of_100)));
        }
    }
    Table {
        id: "figures",
        title: "Numbers",
        reading: "Each number with the people it comes from. Everywhere else the guide says that no reliable number exists.",
        file: "src/content/decide/figures.rs",
        decides: true,
        rows,
    }
}

/// The test of readiness and the questions about what was read.
pub fn readiness() -> Table {
    let sure = SURE.iter().map(|id| {
        let id = format!("sure-{id}");
        let row = Claim::new(&id, SURE_SOURCES).said(&id, &["help"]);
        row.terms("anything but “yes” shows what would help".to_owned())
    });
    let quiz = QUIZ.iter().map(|question| {
        let id = format!("quiz-{}", question.id);
        let right = format!("{id}-{}", question.right);
        let row = Claim::new(&id, question.sources).said(&id, &["why"]);
        row.level(right)
            .terms("the answer that is called right".to_owned())
    });
    Table {
        id: "ready",
        title: "Where are you now, and check yourself",
        reading: "The four SURE questions; five questions about what was read, each with the answer that is called right.",
        file: "src/domain/decision/table.rs",
        decides: true,
        rows: sure.chain(quiz).collect(),
    }
}

/// The questions for the doctor.
pub fn doctor() -> Table {
    let rows = questions::all().map(|question| {
        let id = format!("question-{}", question.id);
        Claim::new(&id, question.sources).said(&id, &[])
    });
    Table {
        id: "questions",
        title: "Questions for the doctor",
        reading: "What shows that a question is worth asking.",
        file: "src/domain/questions.rs",
        decides: false,
        rows: rows.collect(),
    }
}
