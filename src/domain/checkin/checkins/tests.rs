//! One look for each session and day, and the days on which looks are due.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use proptest::prelude::*;

use super::*;
use crate::domain::checkin::{NOW, SIGNS};

fn session_day() -> Day {
    Day::from_ymd(2026, 2, 20).unwrap()
}

/// A look at which nothing was found.
fn checkin(session: u32, days: i32, minute: u16) -> CheckIn {
    let mut signs = IdMap::default();
    for sign in SIGNS.iter().chain([&NOW]) {
        signs.insert(sign.id.to_owned(), "none".to_owned());
    }
    CheckIn {
        session: Some(session),
        day: session_day().add_days(days).unwrap(),
        minute,
        signs,
    }
}

fn at(days: i32, minute: u16) -> Moment {
    Moment::new(session_day().add_days(days).unwrap(), minute).unwrap()
}

#[test]
fn every_look_of_a_day_is_kept() {
    let mut checkins = CheckIns::default();
    for (session, day, minute) in [
        (1, 0, 9),
        (2, 0, 9),
        (1, 3, 9),
        (1, 1, 9),
        (1, 1, 5),
        (1, 1, 9),
    ] {
        checkins.put(checkin(session, day, minute));
    }
    assert_eq!(checkins.len(), 5, "the very same one is kept once");
    let days: Vec<_> = checkins
        .of(Some(1))
        .map(|checkin| (session_day().days_until(checkin.day), checkin.minute))
        .collect();
    assert_eq!(days, [(3, 9), (1, 9), (1, 5), (0, 9)]);
    let mut other = checkin(1, 1, 9);
    other.signs.insert("pain".to_owned(), "strong".to_owned());
    checkins.put(other);
    assert_eq!(
        checkins.len(),
        6,
        "two of one minute that say different things"
    );
    assert!(checkins.remove(Some(1), at(0, 9)));
    assert!(!checkins.remove(Some(1), at(0, 9)));
    assert!(checkins.find(Some(2), at(0, 9)).is_some());
    assert!(checkins.has(Some(1), at(1, 0).day()) && !checkins.has(Some(1), at(0, 0).day()));
}

#[test]
fn looks_are_due_daily_then_weekly_until_week_twelve() {
    // Somebody who looks whenever it is due.
    let mut checkins = CheckIns::default();
    let mut done = Vec::new();
    for day in 0..120 {
        let today = session_day().add_days(day).unwrap();
        if next(&checkins, &Alarms::default(), Some(1), session_day(), today) == NextCheckIn::Now {
            checkins.put(checkin(1, day, 0));
            done.push(day);
        }
    }
    let expected: Vec<i32> = (0..=14).chain((21..=84).step_by(7)).collect();
    assert_eq!(done, expected);
    let on = |checkins: &CheckIns, today: i32| {
        let today = session_day().add_days(today).unwrap();
        next(checkins, &Alarms::default(), Some(1), session_day(), today)
    };
    assert_eq!(on(&checkins, 120), NextCheckIn::Over);
    let none = CheckIns::default();
    assert_eq!(on(&none, -1), NextCheckIn::On(session_day()));
    assert_eq!(on(&none, 84), NextCheckIn::Now);
    assert_eq!(on(&none, 85), NextCheckIn::Over);
    let mut one = CheckIns::default();
    one.put(checkin(1, 2, 0));
    let third = session_day().add_days(3).unwrap();
    assert_eq!(on(&one, 2), NextCheckIn::On(third));
    let mut doubt = CheckIns::default();
    let mut unsure = checkin(1, 30, 0);
    unsure.signs.insert("pain".to_owned(), "unsure".to_owned());
    doubt.put(unsure);
    let next_day = session_day().add_days(31).unwrap();
    assert_eq!(
        on(&doubt, 30),
        NextCheckIn::On(next_day),
        "what is not usual is looked at again"
    );
    assert_eq!(
        on(&one, 30),
        NextCheckIn::Now,
        "missed looks are not made up for"
    );
    assert_eq!(
        next(&one, &Alarms::default(), Some(2), session_day(), third),
        NextCheckIn::Now,
        "of another session"
    );
}

/// What was not usual is looked at again the next day, until a doctor has seen it; what
/// another session had does not matter.
#[test]
fn what_stands_is_looked_at_daily_and_what_a_doctor_has_seen_is_not() {
    let mut checkins = CheckIns::default();
    checkins.put(checkin(1, 30, 0));
    let today = session_day().add_days(30).unwrap();
    let days_until_next = |session, seen| {
        let alarm = Alarm {
            session: Some(session),
            seen,
            ..Alarm::bare(today, Advice::Emergency)
        };
        let alarms = vec![alarm].into();
        match next(&checkins, &alarms, Some(1), session_day(), today) {
            NextCheckIn::On(day) => today.days_until(day),
            NextCheckIn::Now | NextCheckIn::Over => 0,
        }
    };
    assert_eq!(days_until_next(1, false), 1);
    assert_eq!(days_until_next(1, true), WEEK);
    assert_eq!(days_until_next(2, false), WEEK);
}

#[test]
fn looks_of_another_device_come_beside_those_that_are_here() {
    let mut checkins = CheckIns::default();
    assert!(checkins.is_empty());
    checkins.put(checkin(1, 1, 0));
    let mut other = CheckIns::default();
    other.put(checkin(1, 1, 0));
    other.put(checkin(1, 2, 0));
    checkins.merge(other, &IdRemap::default());
    assert_eq!(checkins.len(), 2);
    assert!(!checkins.is_empty());
}

#[test]
fn a_broken_look_is_refused_and_an_old_one_read() {
    let read = |text: &str| serde_json::from_str::<CheckIns>(text);
    assert!(read(r#"[{"day":"2026-02-20","minute":1440,"signs":{}}]"#).is_err());
    assert!(read(r#"[{"day":"2026-02-30","minute":0}]"#).is_err());
    let checkins = read(r#"[{"day":"2026-02-20","minute":0}]"#).unwrap();
    let checkin = checkins.iter().next().unwrap();
    assert_eq!(
        triage(&checkin.signs, &Background::on(Some(0))).answer,
        Advice::Call,
        "nothing is known of it"
    );
}

proptest! {
    /// Any order, with doubles, is put in order, and stored again as the same text.
    #[test]
    fn any_looks_are_put_in_order(found in prop::collection::vec((0u32..3, 0i32..20, 0u16..1440), 0..60)) {
        let found: Vec<CheckIn> = found.into_iter().map(|(s, day, minute)| checkin(s, day, minute)).collect();
        let checkins = CheckIns::from(found.clone());
        prop_assert!(checkins.iter().is_sorted_by(|a, b| a.order() >= b.order()));
        for one in &found {
            prop_assert!(checkins.iter().any(|kept| kept == one));
        }
        let stored = serde_json::to_string(&checkins)?;
        let again: CheckIns = serde_json::from_str(&stored)?;
        prop_assert_eq!(serde_json::to_string(&again)?, stored);
    }
}
