//! The stored document: its parts, and reading it from whatever was found.
//!
//! Must not know: where the text came from. Any text is accepted; what cannot be
//! read costs only its own part, and the caller is told so that the text found
//! can be kept aside.

mod parts;

pub use parts::Document;

use super::migrations::{Members, VERSION, migrate};
use crate::domain::checkin::{Alarms, CheckIn, Triage, background, is_weak, store, triage};
use crate::domain::day::{Day, Moment};
use crate::domain::plan::{Course, Hold, Known, Past, holds};
use crate::domain::recovery::Area;
use crate::domain::screening::{Answer, Days, GREW, Screen};
use parts::{put, put_in, remove};

/// When a session of an earlier day took place, in minutes: nobody was asked the hour.
const MIDDAY: u16 = 12 * 60;

/// Parts by name, each as the text that was found.
#[derive(Clone, Debug, Default)]
pub struct Unknown(pub(super) Members);

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
    let Ok(mut parts) = serde_json::from_str::<Members>(raw) else {
        return nothing(None);
    };
    let mut first_broken = None;
    let version: u64 = remove(&mut parts, "v", &mut first_broken);
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
    let (mut document, first_broken) = parse_parts(parts);
    if !had_alarms || first_broken == Some("alarms") {
        document.alarms = Alarms::of_checkins(&document.checkins, &document.sessions);
    }
    if first {
        document.answers.repeat(&GREW);
    }
    let condition = match (newer, first_broken) {
        (true, _) => Condition::Newer,
        (false, None) => Condition::Whole,
        (false, Some(_)) => Condition::Broken,
    };
    (document, condition, first_broken)
}

fn parse_parts(mut parts: Members) -> (Document, Option<&'static str>) {
    let mut first_broken = None;
    let past: Past = remove(&mut parts, "past", &mut first_broken);
    let mut document = parts::read(parts, &mut first_broken);
    *document.courses.past_mut() = past;
    (document, first_broken)
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

    /// Notes that a session of a plan took place, and begins its recovery list: at this hour
    /// where it was today, else at midday. A list that it has already is kept. Nothing
    /// happens where there is no such session, or its day is still to come.
    pub fn session_took_place(&mut self, course: u32, index: usize, now: Moment) {
        let Some(course) = self.courses.find(course) else {
            return;
        };
        let Some(planned) = course
            .step(index)
            .filter(|planned| planned.day <= now.day())
        else {
            return;
        };
        let at = if planned.day == now.day() {
            Some(now)
        } else {
            Moment::new(planned.day, MIDDAY)
        };
        let listed = |session: &u32| self.sessions.find(*session).is_some();
        let kept = planned.session.filter(listed);
        let area = course.known_area().unwrap_or(Area::Several);
        let id = course.id;
        let session = kept.or_else(|| at.map(|at| self.sessions.add(at, area)));
        if let Some(session) = session {
            // Refused only where it is done already.
            let _ = self.courses.done(id, index, session, now.day());
        }
    }

    /// What holds a course up, the most urgent first. Without a clock what looks found
    /// stands.
    pub fn holds(&self, course: &Course, now: Option<Moment>) -> Vec<Hold> {
        let checkin = self.alarms.strongest(now).map(|alarm| alarm.answer);
        let known = Known {
            check: &self.answers,
            checkin,
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
    pub fn store_checkin(&mut self, checkin: CheckIn) {
        let weak = is_weak(&self.answers);
        store(
            &mut self.checkins,
            &mut self.alarms,
            &self.sessions,
            checkin,
            weak,
        );
    }

    /// Whether the reader has to say from when something is there; see
    /// `look::Background::asks_before`.
    pub fn asks_before(&self, checkin: &CheckIn) -> bool {
        background(&self.checkins, &self.sessions, checkin, false).asks_before()
    }

    /// What a look means before everything that is known beside it.
    pub fn verdict_of(&self, checkin: &CheckIn) -> Triage {
        let weak = is_weak(&self.answers);
        triage(
            &checkin.signs,
            &background(&self.checkins, &self.sessions, checkin, weak),
        )
    }

    /// Whether losing it would cost the reader what cannot be answered again.
    pub fn is_worth_keeping(&self) -> bool {
        !self.courses.is_empty() || !self.records.is_empty() || !self.costs.is_empty()
    }

    /// Whether there are plans that are not in a copy as they are now.
    pub fn wants_copy(&self) -> bool {
        !self.courses.is_empty() && self.copied != self.courses.edition()
    }

    /// The document as it is stored. Parts that are empty are left out.
    pub fn encode(&self) -> String {
        let mut parts = self.unknown.0.clone();
        put(&mut parts, "v", &VERSION);
        put(&mut parts, "past", self.courses.past());
        parts::write(self, &mut parts);
        // Beside looks also where there are none: without them the document would be taken
        // for one of before they were kept, and get those of its looks as they read now.
        if !self.checkins.is_empty() {
            put_in(&mut parts, "alarms", &self.alarms);
        }
        // Parts that are text already can always be written.
        serde_json::to_string(&parts).unwrap_or_default()
    }
}
