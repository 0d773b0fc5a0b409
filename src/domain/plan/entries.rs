//! The dated steps of a course: what comes before a session, the session, and
//! what comes after.
//!
//! They follow from the course alone, so that the same course gives the same
//! calendar on any day. Must not know: how a step is worded or drawn.

#[cfg(test)]
mod tests;

use super::table::{KINDS, Kind};
use super::{Course, REVIEW_AFTER, State};
use crate::domain::day::Day;

/// How long before the first session the consultation is best: time to think.
pub const THINK: i32 = 14;
/// How long after the last session it is looked at together, in days, where no
/// further session follows.
pub const LOOK_BACK: i32 = 14;
/// How long before the next session it is looked at together, in days.
pub const AHEAD: i32 = 2;
/// When the skin is looked at after the last session, in weeks, with the steps.
pub const LOOKS: [(i32, &str); 4] = [(2, "look-2"), (4, "look-4"), (8, "look-8"), (12, "look-12")];

/// A step of a course on its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The day.
    pub day: Day,
    /// What it is.
    pub kind: &'static Kind,
    /// The place of the session to which it belongs; `None` for what comes before
    /// the whole course.
    pub place: Option<usize>,
    /// Whether it no longer holds, because the session is left out.
    pub cancelled: bool,
}

/// Every step, in order of days. Sessions that are left out stay among them as
/// cancelled, so that a calendar that has them learns of it.
pub fn entries(course: &Course) -> Vec<Entry> {
    let mut list = List(Vec::with_capacity(course.steps.len() * 3 + 7));
    let first = course.active().next().map(|(_, step)| step.day);
    if let Some(first) = first.or_else(|| course.steps.first().map(|step| step.day)) {
        let day = think(first, course.made);
        list.put(day, "consult", None, false);
        list.put(day, "medicines", None, false);
    }
    for (place, step) in course.steps.iter().enumerate() {
        let cancelled = step.state == State::Skipped;
        let eve = step.day.add_days(-1).unwrap_or(step.day);
        list.put(eve, "eve", Some(place), cancelled);
        list.put(step.day, "session", Some(place), cancelled);
        list.put(step.day, "after", Some(place), cancelled);
    }
    review(course, &mut list);
    let end = course.active().next_back().map(|(place, _)| place);
    let place = end.unwrap_or(course.steps.len().saturating_sub(1));
    if let Some(step) = course.step(place) {
        for (weeks, id) in LOOKS {
            if let Some(day) = step.day.add_days(weeks * 7) {
                list.put(day, id, Some(place), end.is_none());
            }
        }
    }
    list.0
}

/// The day to talk and to think: two weeks before, or, where the plan was made
/// later than that, the day on which it was made.
fn think(first: Day, made: Day) -> Day {
    match first.add_days(-THINK) {
        Some(day) if made <= day || made >= first => day,
        _ => made,
    }
}

/// When it is looked at together whether this helps: after the third session, a
/// few days before the fourth.
fn review(course: &Course, list: &mut List) {
    let held: Vec<_> = course.active().collect();
    let after = held.get(REVIEW_AFTER - 1).or(held.last());
    let (place, day) = match after {
        Some((place, step)) => (*place, step.day),
        None => match course.steps.last() {
            Some(step) => (course.steps.len() - 1, step.day),
            None => return,
        },
    };
    let next = held.get(REVIEW_AFTER).map(|(_, step)| step.day);
    let day = match next {
        Some(next) => next.add_days(-AHEAD).max(day.add_days(1)),
        None => day.add_days(LOOK_BACK),
    };
    if let Some(day) = day {
        list.put(day, "review", Some(place), after.is_none());
    }
}

/// Entries in order of days, those of one day in the order in which they came.
struct List(Vec<Entry>);

impl List {
    fn put(&mut self, day: Day, id: &str, place: Option<usize>, cancelled: bool) {
        let Some(kind) = KINDS.iter().find(|kind| kind.id == id) else {
            return;
        };
        let before = self.0.iter().rposition(|entry| entry.day <= day);
        let entry = Entry {
            day,
            kind,
            place,
            cancelled,
        };
        self.0.insert(before.map_or(0, |before| before + 1), entry);
    }
}
