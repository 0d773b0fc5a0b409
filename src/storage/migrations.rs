//! The chain that brings an older stored document up to today's shape.
//!
//! Must not know: what the parts mean; it moves JSON. A step is written once,
//! with a fixture of the version before it in `tests/fixtures`, and never changed.

use serde_json::value::RawValue;

use crate::domain::ids::IdMap;

/// The version that this build writes.
pub const VERSION: u64 = 2;

/// The parts of a document by name, each as the text that was found.
pub type Members = IdMap<Box<RawValue>>;

/// Brings a document from one version to the next.
type Migration = fn(Members) -> Members;

/// `STEPS[n]` brings version `n + 1` to version `n + 2`.
const STEPS: &[Migration] = &[second];

/// Version 2 keeps every look of a day, and the day of each answer. Version 1 had one day,
/// that of the last answer, which makes the others look newer than they are: it goes.
fn second(mut document: Members) -> Members {
    document.remove("answered_on");
    document
}

/// The document brought from `version` to today's version.
pub fn migrate(document: Members, version: u64) -> Members {
    run(STEPS, document, version)
}

fn run(steps: &[Migration], document: Members, version: u64) -> Members {
    let done = usize::try_from(version.saturating_sub(1)).unwrap_or(usize::MAX);
    steps
        .iter()
        .skip(done)
        .fold(document, |document, step| step(document))
}

#[cfg(test)]
mod tests {
    use super::{Members, RawValue, STEPS, VERSION, run};

    fn mark(name: &str, mut document: Members) -> Members {
        let next = document.len().to_string();
        let part = RawValue::from_string(format!("{name:?}"));
        if let Ok(part) = part {
            document.insert(next, part);
        }
        document
    }

    #[test]
    fn there_is_a_step_for_every_past_version() {
        assert_eq!(u64::try_from(STEPS.len()), Ok(VERSION - 1));
    }

    #[test]
    fn only_the_steps_after_the_stored_version_run_and_in_order() {
        let steps: &[super::Migration] = &[|d| mark("1 to 2", d), |d| mark("2 to 3", d)];
        let names = |version| -> Vec<String> {
            let parts = run(steps, Members::default(), version);
            parts
                .iter()
                .map(|(_, part)| part.get().to_owned())
                .collect()
        };
        assert_eq!(names(1), ["\"1 to 2\"", "\"2 to 3\""]);
        assert_eq!(names(2), ["\"2 to 3\""]);
        assert!(names(3).is_empty());
    }
}
