//! The parts of the stored document as one table: its fields, and what reads and writes
//! them, follow from it, so that no part is kept without being stored.
//!
//! Must not know: what stands beside a part of its own (`past` and `alarms` have rules).

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Unknown;
use crate::domain::checkin::{Alarms, CheckIns};
use crate::domain::cost::Offers;
use crate::domain::day::Day;
use crate::domain::decision::Decision;
use crate::domain::ids::{IdMap, IdSet};
use crate::domain::plan::Courses;
use crate::domain::questions::Questions;
use crate::domain::record::Records;
use crate::domain::recovery::Sessions;
use crate::domain::screening::Answers;
use crate::i18n::Digits;
use crate::storage::migrations::Members;

/// For each part: its field, its type, and the name under which it is stored, which never
/// changes once it was published.
macro_rules! parts {
    ($($(#[$meaning:meta])* $field:ident: $type:ty = $name:literal,)*) => {
        /// Everything that the guide keeps. Ids only, never texts.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Document {
            $($(#[$meaning])* pub $field: $type,)*
            /// Parts that this build does not know: kept as they were found.
            pub unknown: Unknown,
        }

        /// Takes every part that this build knows, and names the first that could not be read.
        pub(super) fn read(mut parts: Members, first_broken: &mut Option<&'static str>) -> Document {
            Document {
                $($field: remove(&mut parts, $name, first_broken),)*
                unknown: Unknown(parts),
            }
        }

        /// Adds every part that is not as in an empty document.
        pub(super) fn write(document: &Document, parts: &mut Members) {
            $(put(parts, $name, &document.$field);)*
        }
    };
}

parts! {
    /// The language last chosen, by its tag.
    language: Option<String> = "language",
    /// The digits chosen, where the language gives a choice.
    digits: Option<Digits> = "digits",
    /// The chapters read, by id.
    read: IdSet = "read",
    /// The chapter last opened, by id.
    last_chapter: Option<String> = "last_chapter",
    /// The answers of the self-check.
    answers: Answers = "answers",
    /// The day of every answer that has no day of its own; none where it is not known.
    answered_on: Option<Day> = "answered_on",
    /// The day of each answer given since, by screen.
    answered: IdMap<Day> = "answered",
    /// What was said while deciding.
    decision: Decision = "decision",
    /// What places ask for a course.
    costs: Offers = "costs",
    /// The planned courses. What deleted ones left is stored beside them, as `past`.
    courses: Courses = "courses",
    /// The recovery lists.
    sessions: Sessions = "sessions",
    /// What was written down about each session.
    records: Records = "records",
    /// The daily looks.
    checkins: CheckIns = "looks",
    /// What looks found that was not usual.
    alarms: Alarms = "alarms",
    /// What to ask the doctor.
    questions: Questions = "questions",
    /// The edition of the plans that was last saved as a file; 0 for none.
    copied: u32 = "copied",
}

/// Takes one part; a part that cannot be read is left empty, and the first one is named in
/// `first_broken`.
pub(super) fn remove<T: DeserializeOwned + Default>(
    parts: &mut Members,
    name: &'static str,
    first_broken: &mut Option<&'static str>,
) -> T {
    match parts
        .remove(name)
        .map(|part| serde_json::from_str(part.get()))
    {
        None => T::default(),
        Some(Ok(part)) => part,
        Some(Err(_)) => {
            first_broken.get_or_insert(name);
            T::default()
        }
    }
}

/// Adds one part, unless it is as in an empty document.
pub(super) fn put<T: Serialize + Default + PartialEq>(parts: &mut Members, name: &str, part: &T) {
    if *part != T::default() {
        put_in(parts, name, part);
    }
}

/// Adds one part, whatever is in it.
pub(super) fn put_in<T: Serialize>(parts: &mut Members, name: &str, part: &T) {
    if let Ok(value) = serde_json::value::to_raw_value(part) {
        parts.insert(name.to_owned(), value);
    }
}
