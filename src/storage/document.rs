//! The stored document: its parts, and reading it from whatever was found.
//!
//! Must not know: where the text came from. Any text is accepted; what cannot be
//! read costs only its own part, and the caller is told so that the text found
//! can be kept aside.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::migrations::{Parts, VERSION, migrate};
use crate::domain::day::{Day, Moment};
use crate::domain::decision::Decision;
use crate::domain::ids::{IdMap, IdSet};
use crate::domain::look::{Alarms, Look, Looks, Verdict, background, is_weak, judge, keep};
use crate::domain::plan::{Course, Courses, Hold, Known, Past, holds};
use crate::domain::questions::Questions;
use crate::domain::record::Records;
use crate::domain::recovery::Sessions;
use crate::domain::screening::{Answer, Answers, Days, GREW, Screen};
use crate::i18n::Digits;

/// Everything that the guide keeps. Ids only, never texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The language last chosen, by its tag.
    pub language: Option<String>,
    /// The digits chosen, where the language gives a choice.
    pub digits: Option<Digits>,
    /// The chapters read, by id.
    pub read: IdSet,
    /// The chapter last opened, by id.
    pub last_chapter: Option<String>,
    /// The answers of the self-check.
    pub answers: Answers,
    /// The day of every answer that has no day of its own; none where it is not known.
    pub answered_on: Option<Day>,
    /// The day of each answer given since, by screen.
    pub answered: IdMap<Day>,
    /// What was said while deciding.
    pub decision: Decision,
    /// The planned courses.
    pub courses: Courses,
    /// The recovery lists.
    pub sessions: Sessions,
    /// What was written down about each session.
    pub records: Records,
    /// The daily looks.
    pub looks: Looks,
    /// What looks found that was not usual.
    pub alarms: Alarms,
    /// What to ask the doctor.
    pub questions: Questions,
    /// The edition of the plans that was last saved as a file; 0 for none.
    pub copied: u32,
    /// Parts that this build does not know: kept as they were found.
    pub unknown: Unknown,
}

/// Parts by name, each as the text that was found.
#[derive(Clone, Debug, Default)]
pub struct Unknown(pub(super) Parts);

impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        let texts = |parts: &Self| {
            let named = parts.0.iter();
            named
                .map(|(name, part)| (name.clone(), part.get().to_owned()))
                .collect::<Vec<_>>()
        };
        texts(self) == texts(other)
    }
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
    match raw {
        Some(raw) => {
            let (document, condition, _) = decode_parts(raw);
            (document, condition)
        }
        None => (Document::default(), Condition::Absent),
    }
}

/// Reads a document, and names the first part that could not be read.
pub(super) fn decode_parts(raw: &str) -> (Document, Condition, Option<&'static str>) {
    let nothing = |part| (Document::default(), Condition::Broken, part);
    let Ok(mut parts) = serde_json::from_str::<Parts>(raw) else {
        return nothing(None);
    };
    let mut whole = None;
    let version: u64 = take(&mut parts, "v", &mut whole);
    if version == 0 {
        return nothing(Some("v"));
    }
    let newer = version > VERSION;
    let parts = if newer {
        parts
    } else {
        migrate(parts, version)
    };
    // Version 1 kept looks alone; and what a look found must not be lost with a part
    // that somebody took out or broke.
    let first = version < 2;
    let had_alarms = parts.get("alarms").is_some();
    let (mut document, whole) = read_parts(parts);
    if !had_alarms || whole == Some("alarms") {
        document.alarms = Alarms::of_looks(&document.looks, &document.sessions);
    }
    if first {
        document.answers.repeat(&GREW);
    }
    let condition = match (newer, whole) {
        (true, _) => Condition::Newer,
        (false, None) => Condition::Whole,
        (false, Some(_)) => Condition::Broken,
    };
    (document, condition, whole)
}

fn read_parts(mut parts: Parts) -> (Document, Option<&'static str>) {
    let mut whole = None;
    let past: Past = take(&mut parts, "past", &mut whole);
    let mut document = Document {
        language: take(&mut parts, "language", &mut whole),
        digits: take(&mut parts, "digits", &mut whole),
        read: take(&mut parts, "read", &mut whole),
        last_chapter: take(&mut parts, "last_chapter", &mut whole),
        answers: take(&mut parts, "answers", &mut whole),
        answered_on: take(&mut parts, "answered_on", &mut whole),
        answered: take(&mut parts, "answered", &mut whole),
        decision: take(&mut parts, "decision", &mut whole),
        courses: take(&mut parts, "courses", &mut whole),
        sessions: take(&mut parts, "sessions", &mut whole),
        records: take(&mut parts, "records", &mut whole),
        looks: take(&mut parts, "looks", &mut whole),
        alarms: take(&mut parts, "alarms", &mut whole),
        questions: take(&mut parts, "questions", &mut whole),
        copied: take(&mut parts, "copied", &mut whole),
        unknown: Unknown(parts),
    };
    *document.courses.past_mut() = past;
    (document, whole)
}

/// Takes one part; a part that cannot be read is left empty, and the first one is
/// named in `whole`.
fn take<T: DeserializeOwned + Default>(
    parts: &mut Parts,
    name: &'static str,
    whole: &mut Option<&'static str>,
) -> T {
    match parts
        .remove(name)
        .map(|part| serde_json::from_str(part.get()))
    {
        None => T::default(),
        Some(Ok(part)) => part,
        Some(Err(_)) => {
            whole.get_or_insert(name);
            T::default()
        }
    }
}

impl Document {
    /// Takes an answer of the self-check, given on this day, in place of an earlier one.
    pub fn answer(&mut self, screen: &Screen, answer: Answer, day: Option<Day>) {
        // Answers whose day is not known stay so: only this one has a day.
        self.answers.set(screen, answer);
        match day {
            Some(day) => self.answered.insert(screen.id.to_owned(), day),
            None => {
                self.answered.remove(screen.id);
            }
        }
    }

    /// What holds a course up, the most urgent first. Without a clock what looks found
    /// stands.
    pub fn holds(&self, course: &Course, now: Option<Moment>) -> Vec<Hold> {
        let look = self.alarms.strongest(now).map(|alarm| alarm.answer);
        let known = Known {
            check: &self.answers,
            look,
        };
        holds(&self.courses, course, known)
    }

    /// The days of the answers.
    pub fn days(&self) -> Days<'_> {
        Days {
            answers: &self.answers,
            own: &self.answered,
            others: self.answered_on,
        }
    }

    /// Whether the self-check has to be answered again before a session.
    pub fn check_is_old(&self, today: Day) -> bool {
        let sessions = self.sessions.newest_first().map(|session| session.at.day());
        let last = sessions.filter(|day| *day <= today).max();
        self.days().are_old(last, today)
    }

    /// Keeps a look of today, with what it means and what it ends.
    pub fn keep_look(&mut self, look: Look) {
        let weak = is_weak(&self.answers);
        keep(
            &mut self.looks,
            &mut self.alarms,
            &self.sessions,
            look,
            weak,
        );
    }

    /// Whether the reader has to say from when something is there; see
    /// `look::Background::asks_before`.
    pub fn asks_before(&self, look: &Look) -> bool {
        background(&self.looks, &self.sessions, look, false).asks_before()
    }

    /// What a look means before everything that is known beside it.
    pub fn verdict_of(&self, look: &Look) -> Verdict {
        let weak = is_weak(&self.answers);
        judge(
            &look.signs,
            &background(&self.looks, &self.sessions, look, weak),
        )
    }

    /// Whether losing it would cost the reader what cannot be answered again.
    pub fn is_worth_keeping(&self) -> bool {
        !self.courses.is_empty() || !self.records.is_empty()
    }

    /// Whether there are plans that are not in a copy as they are now.
    pub fn wants_copy(&self) -> bool {
        !self.courses.is_empty() && self.copied != self.courses.edition()
    }

    /// The document as it is stored. Parts that are empty are left out.
    pub fn encode(&self) -> String {
        let mut parts = self.unknown.0.clone();
        put(&mut parts, "v", &VERSION);
        put(&mut parts, "language", &self.language);
        put(&mut parts, "digits", &self.digits);
        put(&mut parts, "read", &self.read);
        put(&mut parts, "last_chapter", &self.last_chapter);
        put(&mut parts, "answers", &self.answers);
        put(&mut parts, "answered_on", &self.answered_on);
        put(&mut parts, "answered", &self.answered);
        put(&mut parts, "decision", &self.decision);
        put(&mut parts, "courses", &self.courses);
        put(&mut parts, "past", self.courses.past());
        put(&mut parts, "sessions", &self.sessions);
        put(&mut parts, "records", &self.records);
        put(&mut parts, "looks", &self.looks);
        // Beside looks also where there are none: without them the document would be taken
        // for one of before they were kept, and get those of its looks as they read now.
        if self.looks.is_empty() {
            put(&mut parts, "alarms", &self.alarms);
        } else {
            put_in(&mut parts, "alarms", &self.alarms);
        }
        put(&mut parts, "questions", &self.questions);
        put(&mut parts, "copied", &self.copied);
        // Parts that are text already can always be written.
        serde_json::to_string(&parts).unwrap_or_default()
    }
}

/// Adds one part, unless it is as in an empty document.
fn put<T: Serialize + Default + PartialEq>(parts: &mut Parts, name: &str, part: &T) {
    if *part != T::default() {
        put_in(parts, name, part);
    }
}

/// Adds one part, whatever is in it.
fn put_in<T: Serialize>(parts: &mut Parts, name: &str, part: &T) {
    if let Ok(value) = serde_json::value::to_raw_value(part) {
        parts.insert(name.to_owned(), value);
    }
}
