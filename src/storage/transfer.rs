//! Everything that the guide keeps, as one file: written, looked into, taken in.
//!
//! A file that is broken, foreign or newer is refused whole, with the reason, and
//! changes nothing. Must not know: how a file is saved or chosen.

mod merge;
mod shape;

use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::document::{Condition, Document, decode_parts};
use crate::domain::day::Day;
use shape::Misshapen;

pub use merge::merge;

/// Tells the guide's files from those of others. Changing it orphans them.
const APP: &str = "mesotherapy-guide";

/// The largest file that is read, in bytes. Browsers store about five million letters,
/// and a letter takes up to three bytes in a file: whatever was saved can be opened again.
pub const LARGEST: usize = 16_000_000;

/// Everything as the text of a file. `checkin` is written beside it, for the reader.
pub fn export(document: &Document, today: Option<Day>) -> String {
    let exported = today.map(|day| format!(r#""exported":"{day}","#));
    let exported = exported.unwrap_or_default();
    let document = document.encode();
    format!(r#"{{"app":"{APP}",{exported}"document":{document}}}"#)
}

/// The name under which the file is saved.
pub fn file_name(today: Option<Day>) -> String {
    match today {
        Some(day) => format!("{APP}-{day}.json"),
        None => format!("{APP}.json"),
    }
}

/// Why a file was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportRefusal {
    /// There is nothing in it.
    Empty,
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// It is no text in UTF-8: a picture, a program, or a text saved otherwise.
    NotText,
    /// Something else wrote it.
    Foreign,
    /// It ends in the middle.
    Cut,
    /// It was changed so that it cannot be read any more.
    Unreadable,
    /// It is deeper, longer or wider than anything the guide writes.
    Misshapen,
    /// Something stands in it twice.
    Twice,
    /// A newer version of the guide wrote it.
    Newer,
    /// The part with this name cannot be read.
    Damaged(&'static str),
}

impl ImportRefusal {
    /// The message that tells it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Empty => "refused-empty",
            Self::TooLarge => "refused-large",
            Self::NotText => "refused-text",
            Self::Foreign => "refused-foreign",
            Self::Cut => "refused-cut",
            Self::Unreadable => "refused-unreadable",
            Self::Misshapen => "refused-misshapen",
            Self::Twice => "refused-twice",
            Self::Newer => "refused-newer",
            Self::Damaged(_) => "refused-damaged",
        }
    }

    /// What cannot be read, if that is why: the message `stored-<id>`.
    pub fn part(self) -> Option<&'static str> {
        match self {
            Self::Damaged(part) => Some(match part {
                "read" => "chapters",
                "answers" | "answered_on" | "answered" => "answers",
                "decision" => "decision",
                "costs" => "costs",
                "courses" | "past" => "courses",
                "sessions" => "sessions",
                "records" => "records",
                "looks" | "alarms" => "looks",
                "questions" => "questions",
                _ => "frame",
            }),
            _ => None,
        }
    }

    /// Every refusal, for the tests of the texts.
    pub const ALL: [Self; 10] = [
        Self::Empty,
        Self::TooLarge,
        Self::NotText,
        Self::Foreign,
        Self::Cut,
        Self::Unreadable,
        Self::Misshapen,
        Self::Twice,
        Self::Newer,
        Self::Damaged("v"),
    ];
}

impl From<Misshapen> for ImportRefusal {
    fn from(wrong: Misshapen) -> Self {
        match wrong {
            Misshapen::Size => Self::Misshapen,
            Misshapen::Twice => Self::Twice,
        }
    }
}

/// What is in a file that can be taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// The document.
    pub document: Document,
    /// The day on which it was saved, if it says so.
    pub exported: Option<Day>,
}

/// The parts of a file, unread. Names that the guide does not know are passed over.
#[derive(Deserialize)]
struct Envelope<'file> {
    #[serde(borrow)]
    app: Option<&'file RawValue>,
    #[serde(borrow)]
    exported: Option<&'file RawValue>,
    #[serde(borrow)]
    document: Option<&'file RawValue>,
}

/// Reads a file.
///
/// # Errors
/// The reason why nothing of it can be taken in.
pub fn parse(file: &[u8]) -> Result<Incoming, ImportRefusal> {
    if file.len() > LARGEST {
        return Err(ImportRefusal::TooLarge);
    }
    let text = str::from_utf8(file).map_err(|_| ImportRefusal::NotText)?;
    if text.contains('\0') {
        return Err(ImportRefusal::NotText);
    }
    // Some programs put a byte order mark before a text that they save.
    let text = text.trim_matches(|letter: char| letter == '\u{FEFF}' || letter.is_whitespace());
    if text.is_empty() {
        return Err(ImportRefusal::Empty);
    }
    if !text.starts_with('{') {
        return Err(ImportRefusal::Foreign);
    }
    let envelope: Envelope =
        serde_json::from_str(text).map_err(|error| match error.classify() {
            Category::Eof => ImportRefusal::Cut,
            // The only thing that can be wrong with parts that are not read yet.
            Category::Data => ImportRefusal::Twice,
            Category::Syntax | Category::Io => ImportRefusal::Unreadable,
        })?;
    if envelope.app.is_none_or(|app| inside(app) != APP) {
        return Err(ImportRefusal::Foreign);
    }
    let document = envelope
        .document
        .ok_or(ImportRefusal::Damaged("document"))?
        .get();
    shape::look_over(document)?;
    let (document, condition, broken) = decode_parts(document);
    match condition {
        Condition::Whole => Ok(Incoming {
            document,
            exported: envelope.exported.and_then(|day| Day::parse(inside(day))),
        }),
        Condition::Newer => Err(ImportRefusal::Newer),
        Condition::Broken | Condition::Absent => {
            Err(ImportRefusal::Damaged(broken.unwrap_or("document")))
        }
    }
}

/// What stands between the quotation marks of a word without any marks of its own.
fn inside(word: &RawValue) -> &str {
    word.get().trim_matches('"')
}

/// The parts that a reader knows, for the tests of the texts: each names the message
/// `stored-<id>`.
pub const PARTS: [&str; 10] = [
    "frame",
    "chapters",
    "answers",
    "decision",
    "costs",
    "courses",
    "sessions",
    "records",
    "looks",
    "questions",
];

/// How much there is of everything in a document: the message `has-<id>` and a
/// number. What there is none of is left out.
pub fn counts(document: &Document) -> Vec<(&'static str, usize)> {
    let mut counts = all_counts(document);
    counts.retain(|(_, count)| *count > 0);
    counts
}

/// The same with what there is none of.
pub fn all_counts(document: &Document) -> Vec<(&'static str, usize)> {
    vec![
        ("decision", usize::from(!document.decision.is_empty())),
        ("answers", document.answers.answered()),
        ("costs", document.costs.len()),
        ("courses", document.courses.iter().len()),
        ("sessions", document.sessions.len()),
        ("records", document.records.len()),
        ("looks", document.checkins.len()),
        ("chapters", document.read.len()),
        ("questions", document.questions.picked().count()),
        ("own", usize::from(!document.questions.own().is_empty())),
    ]
}
