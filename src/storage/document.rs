//! The stored document: its parts, and reading it from whatever was found.
//!
//! Must not know: where the text came from. Any text is accepted; what cannot be
//! read costs only its own part, and the caller is told so that the text found
//! can be kept aside.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::migrations::{VERSION, migrate};
use crate::domain::day::Day;
use crate::domain::recovery::Sessions;
use crate::domain::screening::Answers;
use crate::i18n::Digits;

/// Everything that the guide keeps. Ids only, never texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The language last chosen, by its tag.
    pub language: Option<String>,
    /// The digits chosen, where the language gives a choice.
    pub digits: Option<Digits>,
    /// The chapters read, by id.
    pub read: BTreeSet<String>,
    /// The chapter last opened, by id.
    pub last_chapter: Option<String>,
    /// The answers of the self-check.
    pub answers: Answers,
    /// The day on which an answer was last given.
    pub answered_on: Option<Day>,
    /// The recovery lists.
    pub sessions: Sessions,
    /// Parts that this build does not know: kept as they were found.
    pub unknown: Map<String, Value>,
}

/// In what condition a stored document was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// There was none.
    Absent,
    /// All of it was read.
    Whole,
    /// Some or all of it could not be read.
    Broken,
    /// A newer build wrote it: it may be read, but never overwritten.
    Newer,
}

/// Reads a stored document.
pub fn decode(raw: Option<&str>) -> (Document, Condition) {
    let Some(raw) = raw else {
        return (Document::default(), Condition::Absent);
    };
    let Ok(Value::Object(fields)) = serde_json::from_str::<Value>(raw) else {
        return (Document::default(), Condition::Broken);
    };
    let version = fields.get("v").and_then(Value::as_u64).unwrap_or(0);
    if version == 0 {
        return (Document::default(), Condition::Broken);
    }
    let newer = version > VERSION;
    let fields = if newer { fields } else { migrate(fields, version) };
    let (document, whole) = read_parts(fields);
    let condition = match (newer, whole) {
        (true, _) => Condition::Newer,
        (false, true) => Condition::Whole,
        (false, false) => Condition::Broken,
    };
    (document, condition)
}

fn read_parts(mut fields: Map<String, Value>) -> (Document, bool) {
    let mut whole = true;
    fields.remove("v");
    let document = Document {
        language: take(&mut fields, "language", &mut whole),
        digits: take(&mut fields, "digits", &mut whole),
        read: take(&mut fields, "read", &mut whole),
        last_chapter: take(&mut fields, "last_chapter", &mut whole),
        answers: take(&mut fields, "answers", &mut whole),
        answered_on: take(&mut fields, "answered_on", &mut whole),
        sessions: take(&mut fields, "sessions", &mut whole),
        unknown: fields,
    };
    (document, whole)
}

/// Takes one part out of the fields; a part that cannot be read is left empty.
fn take<T: DeserializeOwned + Default>(
    fields: &mut Map<String, Value>,
    name: &str,
    whole: &mut bool,
) -> T {
    match fields.remove(name).map(serde_json::from_value) {
        None => T::default(),
        Some(Ok(part)) => part,
        Some(Err(_)) => {
            *whole = false;
            T::default()
        }
    }
}

impl Document {
    /// The document as it is stored. Parts that are empty are left out.
    pub fn encode(&self) -> String {
        let mut fields = self.unknown.clone();
        fields.insert("v".to_owned(), Value::from(VERSION));
        put(&mut fields, "language", &self.language);
        put(&mut fields, "digits", &self.digits);
        put(&mut fields, "read", &self.read);
        put(&mut fields, "last_chapter", &self.last_chapter);
        put(&mut fields, "answers", &self.answers);
        put(&mut fields, "answered_on", &self.answered_on);
        put(&mut fields, "sessions", &self.sessions);
        Value::Object(fields).to_string()
    }
}

/// Adds one part, unless it is as in an empty document.
fn put<T: Serialize + Default + PartialEq>(
    fields: &mut Map<String, Value>,
    name: &str,
    part: &T,
) {
    if *part == T::default() {
        return;
    }
    if let Ok(value) = serde_json::to_value(part) {
        fields.insert(name.to_owned(), value);
    }
}
