//! The days of a plan, from its first day and its rhythm.
//!
//! Days of the wall calendar only: a clock change moves none of them.
//! Must not know: products, or what happens on a day.

#[cfg(test)]
mod tests;

use super::CourseRequest;
use crate::domain::day::Day;

/// How far back a plan may begin, in days.
const OLDEST: i32 = 366;
/// How far ahead a plan may begin, in days.
const FARTHEST: i32 = 731;

/// The day of each session; `None` where the calendar ends before.
///
/// From session `monthly_after` on, days are counted in months from that one, so
/// that a plan on the 31st falls on the last day of a short month and on the 31st
/// again after it.
pub fn dates(wish: &CourseRequest) -> Option<Vec<Day>> {
    let mut days = vec![wish.first];
    let mut anchor = wish.first;
    let mut months = 0;
    for session in 1..wish.count {
        let monthly = wish
            .monthly_after
            .is_some_and(|after| session >= usize::from(after));
        let day = if monthly {
            months += 1;
            anchor.add_months(months)?
        } else {
            anchor = anchor.add_days(i32::from(wish.every))?;
            anchor
        };
        days.push(day);
    }
    Some(days)
}

/// Whether a plan that begins on this day begins too long ago.
pub(super) fn too_old(first: Day, today: Day) -> bool {
    first.days_until(today) > OLDEST
}

/// Whether this day is too far from the other one to be meant.
pub(super) fn too_far(day: Day, from: Day) -> bool {
    from.days_until(day) > FARTHEST
}
