//! The dated steps of a course: what comes before a session, the session, and
//! what comes after.
//!
//! They follow from the course alone, so that the same course gives the same
//! calendar on any day. Must not know: how a step is worded or drawn.

#[cfg(test)]
mod tests;

use super::table::{EventKind, FollowUp};
use super::{Course, REVIEW_AFTER, SessionStatus};
use crate::domain::day::Day;

/// How long before the first session the consultation is best: time to think.
pub const CONSULT_LEAD_DAYS: i32 = 14;
/// How long after the last session it is looked at together, in days, where no
/// further session follows.
pub const FINAL_REVIEW_DAYS: i32 = 14;
/// How long before the next session it is looked at together, in days.
pub const REVIEW_LEAD_DAYS: i32 = 2;

/// A step of a course on its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanEvent {
    /// The day.
    pub day: Day,
    /// What it is.
    pub kind: EventKind,
    /// The index of the session to which it belongs; `None` for what comes before
    /// the whole course.
    pub index: Option<usize>,
    /// Whether it no longer holds, because the session is left out.
    pub cancelled: bool,
}

/// Every step, in order of days. Sessions that are left out stay among them as
/// cancelled, so that a calendar that has them learns of it.
pub fn entries(course: &Course) -> Vec<PlanEvent> {
    let mut list = EventList(Vec::with_capacity(course.steps.len() * 3 + 7));
    let first = course.active().next().map(|(_, step)| step.day);
    if let Some(first) = first.or_else(|| course.steps.first().map(|step| step.day)) {
        let day = think(first, course.made);
        list.put(day, EventKind::Consult, None, false);
        list.put(day, EventKind::Medicines, None, false);
    }
    for (index, step) in course.steps.iter().enumerate() {
        let cancelled = step.state == SessionStatus::Skipped;
        let eve = step.day.add_days(-1).unwrap_or(step.day);
        list.put(eve, EventKind::Eve, Some(index), cancelled);
        list.put(step.day, EventKind::Session, Some(index), cancelled);
        list.put(step.day, EventKind::After, Some(index), cancelled);
    }
    review(course, &mut list);
    let end = course.active().next_back().map(|(index, _)| index);
    let index = end.unwrap_or(course.steps.len().saturating_sub(1));
    if let Some(step) = course.step(index) {
        for follow_up in FollowUp::ALL {
            if let Some(day) = step.day.add_days(follow_up.weeks() * 7) {
                let kind = EventKind::FollowUp(follow_up);
                list.put(day, kind, Some(index), end.is_none());
            }
        }
    }
    list.0
}

/// The day to talk and to think: two weeks before, or, where the plan was made
/// later than that, the day on which it was made.
fn think(first: Day, made: Day) -> Day {
    match first.add_days(-CONSULT_LEAD_DAYS) {
        Some(day) if made <= day || made >= first => day,
        _ => made,
    }
}

/// When it is looked at together whether this helps: after the third session, a
/// few days before the fourth.
fn review(course: &Course, list: &mut EventList) {
    let held: Vec<_> = course.active().collect();
    let after = held.get(REVIEW_AFTER - 1).or(held.last());
    let (index, day) = match after {
        Some((index, step)) => (*index, step.day),
        None => match course.steps.last() {
            Some(step) => (course.steps.len() - 1, step.day),
            None => return,
        },
    };
    let next = held.get(REVIEW_AFTER).map(|(_, step)| step.day);
    let day = match next {
        Some(next) => next.add_days(-REVIEW_LEAD_DAYS).max(day.add_days(1)),
        None => day.add_days(FINAL_REVIEW_DAYS),
    };
    if let Some(day) = day {
        list.put(day, EventKind::Review, Some(index), after.is_none());
    }
}

/// Entries in order of days, those of one day in the order in which they came.
struct EventList(Vec<PlanEvent>);

impl EventList {
    fn put(&mut self, day: Day, kind: EventKind, index: Option<usize>, cancelled: bool) {
        let before = self.0.iter().rposition(|entry| entry.day <= day);
        let entry = PlanEvent {
            day,
            kind,
            index,
            cancelled,
        };
        self.0.insert(before.map_or(0, |before| before + 1), entry);
    }
}
