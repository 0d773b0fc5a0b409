//! Days of a plan at the odd places of the calendar.
//! Must not know: products.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::super::tests::{day, wish};
use super::*;

fn texts(wish: &CourseRequest) -> Vec<String> {
    dates(wish).unwrap().iter().map(Day::to_string).collect()
}

#[test]
fn sessions_follow_at_the_interval_and_then_monthly() {
    let wish = CourseRequest {
        first: day("2026-12-01"),
        monthly_after: Some(3),
        ..wish()
    };
    let expected = [
        "2026-12-01",
        "2026-12-11",
        "2026-12-21",
        "2027-01-21",
        "2027-02-21",
        "2027-03-21",
    ];
    assert_eq!(texts(&wish), expected);
}

#[test]
fn month_ends_are_kept() {
    let wish = CourseRequest {
        first: day("2027-12-31"),
        monthly_after: Some(1),
        ..wish()
    };
    // 2028 is a leap year.
    let expected = [
        "2027-12-31",
        "2028-01-31",
        "2028-02-29",
        "2028-03-31",
        "2028-04-30",
        "2028-05-31",
    ];
    assert_eq!(texts(&wish), expected);
    let leap = CourseRequest {
        first: day("2028-02-29"),
        every: 365,
        ..wish
    };
    let leap = CourseRequest {
        monthly_after: None,
        count: 3,
        ..leap
    };
    assert_eq!(texts(&leap), ["2028-02-29", "2029-02-28", "2030-02-28"]);
}

/// Egypt's clocks go forward on the last Friday of April and back on the last
/// Thursday of October. Days know no clock: intervals across both are whole.
#[test]
fn clock_changes_in_cairo_move_no_day() {
    for first in ["2026-04-20", "2026-04-24", "2026-10-25", "2026-10-29"] {
        let wish = CourseRequest {
            first: day(first),
            every: 1,
            count: 15,
            ..wish()
        };
        let days = dates(&wish).unwrap();
        assert!(days.windows(2).all(|pair| pair[0].days_until(pair[1]) == 1));
        assert_eq!(days[0].days_until(days[14]), 14);
        assert!(
            days.windows(8)
                .all(|week| week[0].weekday() == week[7].weekday())
        );
    }
}

#[test]
fn beyond_the_calendar_there_is_no_plan() {
    let wish = CourseRequest {
        first: Day::LAST,
        ..wish()
    };
    assert_eq!(dates(&wish), None);
    let monthly = CourseRequest {
        monthly_after: Some(1),
        ..wish
    };
    assert_eq!(dates(&monthly), None);
}

#[test]
fn a_plan_begins_within_a_year_ago_and_two_years_ahead() {
    let today = day("2026-11-24");
    assert!(!too_old(day("2025-11-23"), today));
    assert!(too_old(day("2025-11-22"), today));
    assert!(!too_far(day("2028-11-24"), today));
    assert!(too_far(day("2028-11-25"), today));
}
