//! The steps around the sessions on their days.
//! Must not know: what a step says.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::super::tests::{day, one, today, wish};
use super::super::{CourseRequest, Courses};
use super::*;

/// Each step as "day id session", with a dash for those that are cancelled.
fn lines(courses: &Courses, id: u32) -> Vec<String> {
    let line = |entry: &PlanEvent| {
        let index = entry
            .index
            .map_or(String::new(), |index| format!(" {}", index + 1));
        let sign = if entry.cancelled { " -" } else { "" };
        format!("{} {}{index}{sign}", entry.day, entry.kind.id())
    };
    entries(courses.find(id).unwrap())
        .iter()
        .map(line)
        .collect()
}

#[test]
fn every_step_stands_on_its_day() {
    let wish = CourseRequest {
        first: day("2026-12-20"),
        count: 4,
        ..wish()
    };
    let (courses, id) = one(&wish);
    let expected = [
        "2026-12-06 consult",
        "2026-12-06 medicines",
        "2026-12-19 eve 1",
        "2026-12-20 session 1",
        "2026-12-20 after 1",
        "2026-12-29 eve 2",
        "2026-12-30 session 2",
        "2026-12-30 after 2",
        "2027-01-08 eve 3",
        "2027-01-09 session 3",
        "2027-01-09 after 3",
        "2027-01-17 review 3",
        "2027-01-18 eve 4",
        "2027-01-19 session 4",
        "2027-01-19 after 4",
        "2027-02-02 look-2 4",
        "2027-02-16 look-4 4",
        "2027-03-16 look-8 4",
        "2027-04-13 look-12 4",
    ];
    assert_eq!(lines(&courses, id), expected);
}

#[test]
fn too_late_for_two_weeks_the_talk_comes_first_of_all() {
    let (courses, id) = one(&wish());
    assert_eq!(lines(&courses, id)[0], "2026-11-24 consult");
    // A course that has already begun keeps its two weeks.
    let (courses, id) = one(&CourseRequest {
        first: day("2026-11-01"),
        ..wish()
    });
    assert_eq!(lines(&courses, id)[0], "2026-10-18 consult");
    let (courses, id) = one(&CourseRequest {
        first: today(),
        ..wish()
    });
    assert_eq!(lines(&courses, id)[0], "2026-11-10 consult");
}

#[test]
fn a_skipped_session_is_cancelled_and_the_others_move_up() {
    let (mut courses, id) = one(&CourseRequest {
        first: day("2026-12-20"),
        count: 4,
        ..wish()
    });
    courses.skip(id, 1, false).unwrap();
    let lines = lines(&courses, id);
    for cancelled in [
        "2026-12-29 eve 2 -",
        "2026-12-30 session 2 -",
        "2026-12-30 after 2 -",
    ] {
        assert!(lines.contains(&cancelled.to_owned()), "{lines:?}");
    }
    // The third that takes place is now the last.
    assert!(
        lines.contains(&"2027-02-02 review 4".to_owned()),
        "{lines:?}"
    );
}

#[test]
fn when_everything_is_skipped_every_step_after_it_is_cancelled() {
    let (mut courses, id) = one(&CourseRequest { count: 3, ..wish() });
    for index in 0..3 {
        courses.skip(id, index, false).unwrap();
    }
    let lines = lines(&courses, id);
    assert_eq!(
        lines.iter().filter(|line| line.ends_with('-')).count(),
        9 + 1 + 4
    );
}

#[test]
fn a_session_each_day_leaves_the_review_between() {
    let (courses, id) = one(&CourseRequest { every: 1, ..wish() });
    let lines = lines(&courses, id);
    assert!(
        lines.contains(&"2026-11-28 review 3".to_owned()),
        "{lines:?}"
    );
    let (courses, id) = one(&CourseRequest {
        every: 365,
        count: 15,
        ..wish()
    });
    assert_eq!(entries(courses.find(id).unwrap()).len(), 2 + 45 + 1 + 4);
}

#[test]
fn where_every_session_is_left_out_the_review_is_cancelled_at_the_last() {
    let (mut courses, id) = one(&wish());
    for index in 0..6 {
        courses.skip(id, index, false).unwrap();
    }
    let lines = lines(&courses, id);
    let review: Vec<_> = lines
        .iter()
        .filter(|line| line.contains("review"))
        .collect();
    assert_eq!(review.len(), 1);
    assert!(review[0].ends_with(" review 6 -"), "{review:?}");
}
