//! One look for each session and day, and the days on which looks are due.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use proptest::prelude::*;

use super::*;
use crate::domain::look::{NOW, SIGNS};

fn session_day() -> Day {
    Day::from_ymd(2026, 2, 20).unwrap()
}

/// A look at which nothing was found.
fn look(session: u32, days: i32, minute: u16) -> Look {
    let mut signs = IdMap::default();
    for sign in SIGNS.iter().chain([&NOW]) {
        signs.insert(sign.id.to_owned(), "none".to_owned());
    }
    Look {
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
    let mut looks = Looks::default();
    for (session, day, minute) in [
        (1, 0, 9),
        (2, 0, 9),
        (1, 3, 9),
        (1, 1, 9),
        (1, 1, 5),
        (1, 1, 9),
    ] {
        looks.put(look(session, day, minute));
    }
    assert_eq!(looks.len(), 5, "the very same one is kept once");
    let days: Vec<_> = looks
        .of(Some(1))
        .map(|look| (session_day().days_until(look.day), look.minute))
        .collect();
    assert_eq!(days, [(3, 9), (1, 9), (1, 5), (0, 9)]);
    let mut other = look(1, 1, 9);
    other.signs.insert("pain".to_owned(), "strong".to_owned());
    looks.put(other);
    assert_eq!(
        looks.len(),
        6,
        "two of one minute that say different things"
    );
    assert!(looks.remove(Some(1), at(0, 9)));
    assert!(!looks.remove(Some(1), at(0, 9)));
    assert!(looks.find(Some(2), at(0, 9)).is_some());
    assert!(looks.has(Some(1), at(1, 0).day()) && !looks.has(Some(1), at(0, 0).day()));
}

#[test]
fn looks_are_due_daily_then_weekly_until_week_twelve() {
    // Somebody who looks whenever it is due.
    let mut looks = Looks::default();
    let mut done = Vec::new();
    for day in 0..120 {
        let today = session_day().add_days(day).unwrap();
        if next(&looks, &Alarms::default(), Some(1), session_day(), today) == Next::Now {
            looks.put(look(1, day, 0));
            done.push(day);
        }
    }
    let expected: Vec<i32> = (0..=14).chain((21..=84).step_by(7)).collect();
    assert_eq!(done, expected);
    let on = |looks: &Looks, today: i32| {
        let today = session_day().add_days(today).unwrap();
        next(looks, &Alarms::default(), Some(1), session_day(), today)
    };
    assert_eq!(on(&looks, 120), Next::Over);
    let none = Looks::default();
    assert_eq!(on(&none, -1), Next::On(session_day()));
    assert_eq!(on(&none, 84), Next::Now);
    assert_eq!(on(&none, 85), Next::Over);
    let mut one = Looks::default();
    one.put(look(1, 2, 0));
    let third = session_day().add_days(3).unwrap();
    assert_eq!(on(&one, 2), Next::On(third));
    let mut doubt = Looks::default();
    let mut unsure = look(1, 30, 0);
    unsure.signs.insert("pain".to_owned(), "unsure".to_owned());
    doubt.put(unsure);
    let next_day = session_day().add_days(31).unwrap();
    assert_eq!(
        on(&doubt, 30),
        Next::On(next_day),
        "what is not usual is looked at again"
    );
    assert_eq!(on(&one, 30), Next::Now, "missed looks are not made up for");
    assert_eq!(
        next(&one, &Alarms::default(), Some(2), session_day(), third),
        Next::Now,
        "of another session"
    );
}

/// What was not usual is looked at again the next day, until a doctor has seen it; what
/// another session had does not matter.
#[test]
fn what_stands_is_looked_at_daily_and_what_a_doctor_has_seen_is_not() {
    let mut looks = Looks::default();
    looks.put(look(1, 30, 0));
    let today = session_day().add_days(30).unwrap();
    let days_until_next = |session, seen| {
        let alarm = Alarm {
            session: Some(session),
            seen,
            ..Alarm::bare(today, Answer::Emergency)
        };
        let alarms = vec![alarm].into();
        match next(&looks, &alarms, Some(1), session_day(), today) {
            Next::On(day) => today.days_until(day),
            Next::Now | Next::Over => 0,
        }
    };
    assert_eq!(days_until_next(1, false), 1);
    assert_eq!(days_until_next(1, true), WEEK);
    assert_eq!(days_until_next(2, false), WEEK);
}

#[test]
fn looks_of_another_device_come_beside_those_that_are_here() {
    let mut looks = Looks::default();
    assert!(looks.is_empty());
    looks.put(look(1, 1, 0));
    let mut other = Looks::default();
    other.put(look(1, 1, 0));
    other.put(look(1, 2, 0));
    looks.take_in(other, &Links::default());
    assert_eq!(looks.len(), 2);
    assert!(!looks.is_empty());
}

#[test]
fn a_broken_look_is_refused_and_an_old_one_read() {
    let read = |text: &str| serde_json::from_str::<Looks>(text);
    assert!(read(r#"[{"day":"2026-02-20","minute":1440,"signs":{}}]"#).is_err());
    assert!(read(r#"[{"day":"2026-02-30","minute":0}]"#).is_err());
    let looks = read(r#"[{"day":"2026-02-20","minute":0}]"#).unwrap();
    let look = looks.iter().next().unwrap();
    assert_eq!(
        judge(&look.signs, &Background::on(Some(0))).answer,
        Answer::Call,
        "nothing is known of it"
    );
}

proptest! {
    /// Any order, with doubles, is put in order, and stored again as the same text.
    #[test]
    fn any_looks_are_put_in_order(found in prop::collection::vec((0u32..3, 0i32..20, 0u16..1440), 0..60)) {
        let found: Vec<Look> = found.into_iter().map(|(s, day, minute)| look(s, day, minute)).collect();
        let looks = Looks::from(found.clone());
        prop_assert!(looks.iter().is_sorted_by(|a, b| a.order() >= b.order()));
        for one in &found {
            prop_assert!(looks.iter().any(|kept| kept == one));
        }
        let stored = serde_json::to_string(&looks)?;
        let again: Looks = serde_json::from_str(&stored)?;
        prop_assert_eq!(serde_json::to_string(&again)?, stored);
    }
}
