//! Changes to a plan, one by one, and what is stored of it.
//! Must not know: the steps around a session.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::super::tests::{day, days, one, set, today, wish};
use super::super::{CourseRequest, PreCheck};
use super::*;
use crate::domain::matching::IdRemap;

fn fat(first: &str, count: usize) -> CourseRequest {
    CourseRequest {
        first: day(first),
        count,
        monthly_after: Some(1),
        product: "fat-acid".to_owned(),
        ..wish()
    }
}

#[test]
fn one_date_is_moved_and_the_others_stay() {
    let (mut courses, id) = one(&wish());
    let old = days(&courses, id);
    courses
        .move_step(id, 2, day("2026-12-17"), false, today())
        .unwrap();
    let mut expected = old.clone();
    expected[2] = "2026-12-17".to_owned();
    assert_eq!(days(&courses, id), expected);
    assert_eq!(courses.find(id).unwrap().revision, 1);
    // Onto or across a neighbour: refused, nothing changes.
    for to in ["2026-12-05", "2026-12-25", "2026-12-04", "2026-12-30"] {
        let refused = courses.move_step(id, 2, day(to), false, today());
        assert_eq!(refused, Err(PlanRefusal::Order), "{to}");
    }
    assert_eq!(days(&courses, id), expected);
    assert_eq!(courses.find(id).unwrap().revision, 1);
}

#[test]
fn every_change_is_another_edition() {
    let mut courses = Courses::default();
    assert!(courses.is_empty());
    let mut seen = vec![courses.edition()];
    let id = courses.add(&wish(), today(), 600).unwrap();
    assert!(!courses.is_empty());
    seen.push(courses.edition());
    let day = day("2026-12-17");
    courses.move_step(id, 2, day, false, today()).unwrap();
    seen.push(courses.edition());
    courses.add(&wish(), today(), 601).unwrap();
    seen.push(courses.edition());
    assert_eq!(courses.newest().map(|course| course.minute), Some(601));
    courses.remove(id);
    seen.push(courses.edition());
    let same = Courses::try_from(courses.0.clone()).unwrap();
    assert_eq!(same.edition(), courses.edition());
    let all: std::collections::HashSet<_> = seen.iter().collect();
    assert_eq!(all.len(), seen.len(), "{seen:?}");
}

#[test]
fn later_dates_follow_by_the_same_number_of_days() {
    let (mut courses, id) = one(&wish());
    courses.done(id, 0, 1, day("2026-11-25")).unwrap();
    courses
        .move_step(id, 1, day("2026-12-12"), true, today())
        .unwrap();
    let expected = [
        "2026-11-25",
        "2026-12-12",
        "2026-12-22",
        "2027-01-01",
        "2027-01-11",
        "2027-01-21",
    ];
    assert_eq!(days(&courses, id), expected);
    // Earlier again, and not onto what took place.
    courses
        .move_step(id, 1, day("2026-11-26"), true, today())
        .unwrap();
    assert_eq!(days(&courses, id)[5], "2027-01-05");
    let refused = courses.move_step(id, 1, day("2026-11-25"), true, today());
    assert_eq!(refused, Err(PlanRefusal::Order));
    // What took place is not moved here.
    let refused = courses.move_step(id, 0, day("2026-11-24"), true, today());
    assert_eq!(refused, Err(PlanRefusal::Order));
}

#[test]
fn a_day_far_off_is_a_mistake() {
    let (mut courses, id) = one(&wish());
    let mut to = |text: &str| courses.move_step(id, 5, day(text), true, today());
    assert_eq!(to("2062-01-01"), Err(PlanRefusal::Far));
    assert_eq!(to("1926-01-01"), Err(PlanRefusal::Past));
    assert_eq!(to("2028-11-24"), Ok(()));
}

#[test]
fn a_session_is_skipped_and_planned_again() {
    let (mut courses, id) = one(&wish());
    let old = days(&courses, id);
    courses.skip(id, 1, false).unwrap();
    assert_eq!(days(&courses, id), old);
    assert_eq!(courses.find(id).unwrap().active().count(), 5);
    assert_eq!(courses.skip(id, 1, false), Err(PlanRefusal::Order));
    courses.restore(id, 1).unwrap();
    assert_eq!(courses.find(id).unwrap().active().count(), 6);
}

#[test]
fn later_sessions_close_up_on_request() {
    let (mut courses, id) = one(&CourseRequest {
        monthly_after: Some(2),
        ..wish()
    });
    let old = days(&courses, id);
    courses.skip(id, 2, true).unwrap();
    let new = days(&courses, id);
    assert_eq!(new[2..5], [old[2].clone(), old[2].clone(), old[3].clone()]);
    assert_eq!(new[5], old[4]);
    // Its day is taken now.
    assert_eq!(courses.restore(id, 2), Err(PlanRefusal::Order));
}

#[test]
fn a_session_is_done_on_its_day_or_later() {
    let (mut courses, id) = one(&wish());
    assert_eq!(courses.done(id, 0, 4, today()), Err(PlanRefusal::Early));
    assert_eq!(courses.find(id).unwrap().next(), Some(0));
    courses.done(id, 0, 4, day("2026-11-25")).unwrap();
    let course = courses.find(id).unwrap();
    assert_eq!((course.steps[0].session, course.next()), (Some(4), Some(1)));
    courses.restore(id, 0).unwrap();
    // The list that was begun is found again.
    assert_eq!(courses.find(id).unwrap().steps[0].session, Some(4));
}

#[test]
fn a_fat_dissolving_acid_is_counted_over_all_plans() {
    let (mut courses, first) = one(&fat("2026-11-30", 4));
    let too_many = courses.add(&fat("2027-06-01", 3), today(), 0);
    assert_eq!(too_many, Err(vec![PlanRefusal::FatCount]));
    courses.skip(first, 3, false).unwrap();
    let too_close = courses.add(&fat("2027-02-15", 3), today(), 0);
    assert_eq!(too_close, Err(vec![PlanRefusal::FatSpacing]));
    let second = courses.add(&fat("2027-06-01", 3), today(), 0).unwrap();
    assert_ne!(first, second);
    assert_eq!(courses.restore(first, 3), Err(PlanRefusal::FatCount));
    assert!(courses.remove(second) && !courses.remove(second));
    assert_eq!(courses.restore(first, 3), Ok(()));
    // 30 November to 30 January; 28 February is a month after it, the 27th is not.
    let mut to = |text: &str| courses.move_step(first, 3, day(text), false, today());
    assert_eq!(to("2027-02-27"), Err(PlanRefusal::FatSpacing));
    assert_eq!(to("2027-03-05"), Ok(()));
    assert_eq!(to("2027-02-28"), Ok(()));
}

#[test]
fn a_plan_becomes_one_of_fat_dissolving_acid_only_by_its_rule() {
    let (mut courses, id) = one(&wish());
    assert_eq!(
        courses.set_product(id, "fat-acid"),
        Err(PlanRefusal::FatSpacing)
    );
    assert_eq!(courses.find(id).unwrap().product, "hyaluronic");
    courses.set_product(id, "tranexamic").unwrap();
    assert_eq!(courses.find(id).unwrap().product, "tranexamic");
}

/// Two plans that each obey the rule and together do not, as they come from two
/// devices: one can be put right by leaving sessions out.
#[test]
fn plans_that_break_the_rule_together_can_be_put_right() {
    let (ours, _) = one(&fat("2026-11-30", 4));
    let (theirs, _) = one(&fat("2027-06-01", 3));
    let json = |courses: &Courses| serde_json::to_string(courses).unwrap();
    let theirs = json(&theirs).replace(r#""id":1"#, r#""id":2"#);
    let both = format!("{},{}", json(&ours).trim_end_matches(']'), &theirs[1..]);
    let mut courses: Courses = serde_json::from_str(&both).unwrap();
    assert_eq!(
        fat_rule(&courses.fat_days(None), 6),
        Some(PlanRefusal::FatCount)
    );
    courses
        .move_step(2, 2, day("2027-08-15"), false, today())
        .unwrap();
    courses.skip(1, 3, false).unwrap();
    assert_eq!(fat_rule(&courses.fat_days(None), 6), None);
    // From here on the rule holds.
    assert_eq!(courses.restore(1, 3), Err(PlanRefusal::FatCount));
}

#[test]
fn the_check_counts_from_the_day_before() {
    let (mut courses, id) = one(&wish());
    let check = |courses: &Courses, on: &str| courses.find(id).unwrap().steps[1].check(day(on));
    assert_eq!(check(&courses, "2026-12-03"), PreCheck::Later);
    assert_eq!(check(&courses, "2026-12-04"), PreCheck::Due);
    courses.found(id, 1, set(&[]), day("2026-12-01"));
    assert_eq!(check(&courses, "2026-12-04"), PreCheck::Due);
    courses.found(id, 1, set(&[]), day("2026-12-04"));
    assert_eq!(check(&courses, "2026-12-05"), PreCheck::Clear);
    // Moved to later, what was said no longer counts.
    courses
        .move_step(id, 1, day("2026-12-10"), false, today())
        .unwrap();
    assert_eq!(check(&courses, "2026-12-10"), PreCheck::Due);
}

#[test]
fn what_was_found_is_lifted_one_by_one() {
    let (mut courses, id) = one(&wish());
    let step = |courses: &Courses| courses.find(id).unwrap().steps[1].clone();
    courses.found(id, 1, set(&["lump"]), day("2026-12-02"));
    assert_eq!(step(&courses).check(day("2026-12-02")), PreCheck::Held);
    courses.found(id, 1, set(&[]), day("2026-12-03"));
    courses.found(id, 1, set(&["sore"]), day("2026-12-03"));
    assert_eq!(step(&courses).before, Some(set(&["lump", "sore"])));
    courses.skip(id, 1, false).unwrap();
    assert!(step(&courses).is_held());
    courses.restore(id, 1).unwrap();
    courses.lift("lump", day("2026-12-03"));
    assert!(step(&courses).is_held(), "the sore is still open");
    courses.lift("sore", day("2026-12-03"));
    assert_eq!(step(&courses).check(day("2026-12-03")), PreCheck::Later);
    assert_eq!(step(&courses).check(day("2026-12-05")), PreCheck::Due);
    // Asked again, it may be found again.
    courses.found(id, 1, set(&["lump"]), day("2026-12-05"));
    assert!(step(&courses).is_held());
}

#[test]
fn a_course_comes_back_from_its_stored_form() {
    let (mut courses, id) = one(&CourseRequest { count: 3, ..wish() });
    courses.done(id, 0, 2, day("2026-11-25")).unwrap();
    courses.found(id, 1, set(&[]), day("2026-12-05"));
    let json = serde_json::to_string(&courses).unwrap();
    let expected = concat!(
        r#"[{"id":1,"product":"hyaluronic","every":10,"steps":["#,
        r#"{"day":"2026-11-25","state":"done","session":2,"product":"hyaluronic"},"#,
        r#"{"day":"2026-12-05","before":[],"checked":"2026-12-05"},"#,
        r#"{"day":"2026-12-15"}],"revision":2,"made":"2026-11-24","minute":600}]"#,
    );
    assert_eq!(json, expected);
    assert_eq!(serde_json::from_str::<Courses>(&json).unwrap(), courses);
}

#[test]
fn what_no_plan_can_be_is_refused() {
    let course = |steps: &str, rest: &str| {
        format!(r#"[{{"id":1,"product":"prp","made":"2026-11-24","steps":[{steps}]{rest}}}]"#)
    };
    let step = |day: &str| format!(r#"{{"day":"{day}"}}"#);
    let two = format!("{},{}", step("2026-11-24"), step("2026-11-25"));
    let read = |json: &str| serde_json::from_str::<Courses>(json);
    assert!(read(&course(&two, r#","every":7"#)).is_ok());
    let same = format!("{},{}", step("2026-11-24"), step("2026-11-24"));
    let many = vec![step("2026-11-24"); 16].join(",");
    for json in [
        course("", r#","every":7"#),
        course(&two, r#","every":0"#),
        course(&two, r#","every":366"#),
        course(&two, r#","every":-1"#),
        course(&two, ""),
        course(&same, r#","every":7"#),
        course(&many, r#","every":7"#),
        course(&step("2026-02-30"), r#","every":7"#),
        course(r#"{"day":"2026-11-24","state":"lost"}"#, r#","every":7"#),
        course(&two, r#","every":7,"monthly_after":300"#),
        "{}".to_owned(),
    ] {
        assert!(read(&json).is_err(), "{json}");
    }
}

#[test]
fn ids_stay_apart() {
    let (mut courses, _) = one(&wish());
    let second = courses.add(&wish(), today(), 600).unwrap();
    courses.remove(second);
    assert_eq!(courses.add(&wish(), today(), 600), Ok(2));
    let json = serde_json::to_string(&courses).unwrap();
    let json = json.replace(r#""id":2"#, &format!(r#""id":{}"#, u32::MAX));
    let mut courses: Courses = serde_json::from_str(&json).unwrap();
    assert_eq!(courses.add(&wish(), today(), 600), Ok(2));
}

#[test]
fn of_two_devices_the_dates_count_that_were_changed_more_often() {
    let (once, id) = one(&wish());
    let mut twice = once.clone();
    for to in ["2026-12-16", "2026-12-17"] {
        twice.move_step(id, 2, day(to), false, today()).unwrap();
    }
    let mut here = once.clone();
    here.move_step(id, 2, day("2026-12-18"), false, today())
        .unwrap();
    for (mut own, other) in [(here.clone(), twice.clone()), (twice.clone(), here)] {
        own.merge(other, &IdRemap::default());
        assert_eq!(own.iter().count(), 1, "it is one plan");
        assert_eq!(days(&own, id), days(&twice, id));
        assert_eq!(own.find(id).unwrap().revision, 2);
    }
}
