//! Which sessions and looks count for a look.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::*;
use crate::domain::checkin::{Advice, HAD_BEFORE, NOW};
use crate::domain::day::Day;
use crate::domain::ids::IdMap;

fn moment(days: i32) -> Moment {
    let day = Day::from_ymd(2026, 2, 20).unwrap().add_days(days).unwrap();
    Moment::new(day, 720).unwrap()
}

fn checkin(session: u32, days: i32, found: &[(&str, &str)]) -> CheckIn {
    let mut signs = IdMap::default();
    for sign in SIGNS.iter().chain([&NOW, &HAD_BEFORE]) {
        signs.insert(sign.id.to_owned(), NONE.to_owned());
    }
    for (sign, choice) in found {
        signs.insert((*sign).to_owned(), (*choice).to_owned());
    }
    CheckIn {
        session: Some(session),
        day: moment(days).day(),
        minute: 800,
        signs,
    }
}

/// A session a week in this place: their numbers are 1, 2, 3 …
fn weekly(count: i32, area: Area) -> Sessions {
    let mut sessions = Sessions::default();
    for week in 0..count {
        sessions.add(moment(week * 7), area);
    }
    sessions
}

fn first(sessions: &Sessions, checkin: &CheckIn) -> Option<i32> {
    background(&CheckIns::default(), sessions, checkin, false).first
}

#[test]
fn days_are_counted_from_the_earliest_session_of_twelve_weeks_in_the_place() {
    let sessions = weekly(4, Area::Face);
    assert_eq!(first(&sessions, &checkin(4, 22, &[])), Some(22));
    let sessions = weekly(20, Area::Face);
    assert_eq!(
        first(&sessions, &checkin(20, 134, &[])),
        Some(78),
        "no more than twelve weeks"
    );
    let mut sessions = weekly(2, Area::Body);
    let face = sessions.add(moment(14), Area::Face);
    assert_eq!(
        first(&sessions, &checkin(face, 15, &[])),
        Some(1),
        "elsewhere does not count"
    );
    let several = sessions.add(moment(15), Area::Several);
    assert_eq!(
        first(&sessions, &checkin(several, 16, &[])),
        Some(16),
        "several places may be any"
    );
    let gone = background(
        &CheckIns::default(),
        &sessions,
        &checkin(99, 16, &[]),
        false,
    );
    assert_eq!((gone.days, gone.first), (None, None), "the strictest");
}

/// A course of a session a week must come to the days on which nothing should be left.
#[test]
fn a_weekly_course_reaches_the_strict_days() {
    let sessions = weekly(6, Area::Face);
    for (sign, choice) in [
        ("lump", "points"),
        ("swelling", "little"),
        ("pain", "little"),
        ("itching", "little"),
    ] {
        let (mut checkins, mut alarms) = (CheckIns::default(), Alarms::default());
        let mut called = false;
        for days in 0..42 {
            let session = u32::try_from(days / 7 + 1).unwrap();
            // The reader never says that it was there before: the looks know.
            store(
                &mut checkins,
                &mut alarms,
                &sessions,
                checkin(session, days, &[(sign, choice)]),
                false,
            );
            called |= alarms.worst_of(moment(days).day()) == Some(Advice::Call);
            assert!(called || days < 8, "{sign} on day {days}");
        }
    }
}

#[test]
fn looks_tell_what_had_gone_and_what_stayed() {
    let sessions = weekly(2, Area::Face);
    let mut checkins = CheckIns::default();
    checkins.put(checkin(1, 3, &[("pain", "little"), ("lump", "points")]));
    checkins.put(checkin(1, 6, &[("lump", "points")]));
    checkins.put(checkin(2, 8, &[("swelling", "little")]));
    let known = background(&checkins, &sessions, &checkin(2, 9, &[]), false);
    let ids = |set: &IdSet| set.iter().cloned().collect::<Vec<_>>();
    assert_eq!(
        ids(&known.stayed),
        ["lump"],
        "by the last look before the session"
    );
    assert!(!known.gone.contains("swelling") && known.gone.contains("pain"));
    let first = background(&checkins, &sessions, &checkin(1, 7, &[]), false);
    assert!(first.stayed.is_empty());
    assert!(first.gone.contains("pain") && first.gone.contains("swelling"));
}

/// Only what a look since the session had found before it went has returned.
#[test]
fn looks_tell_what_returned() {
    let sessions = weekly(2, Area::Face);
    let mut checkins = CheckIns::default();
    checkins.put(checkin(1, 6, &[("heat", "little")]));
    checkins.put(checkin(2, 8, &[("pain", "little")]));
    checkins.put(checkin(2, 9, &[]));
    let known = background(&checkins, &sessions, &checkin(2, 9, &[]), false);
    assert!(
        !known.returned.contains("pain"),
        "at that look it had not gone"
    );
    let known = background(&checkins, &sessions, &checkin(2, 10, &[]), false);
    let returned: Vec<_> = known.returned.iter().cloned().collect();
    assert_eq!(returned, ["pain"], "heat was of the session before");
}

#[test]
fn a_check_with_weak_immunity_or_diabetes_tells_of_a_weak_body() {
    for screen in &SCREENS {
        for risk in screen.risks() {
            let mut check = Answers::new();
            check.set(screen, crate::domain::screening::Answer::risk(risk));
            assert_eq!(is_weak(&check), WEAKENING.contains(&risk.id), "{}", risk.id);
        }
    }
    let known = |id: &&str| SCREENS.iter().any(|screen| screen.risk(id).is_some());
    assert!(WEAKENING.iter().all(known));
}

#[test]
fn an_earlier_look_counts_for_twelve_weeks_and_no_longer() {
    let mut sessions = weekly(1, Area::Face);
    let last = sessions.add(moment(80), Area::Face);
    for (day, stays) in [(0, true), (-1, false)] {
        let mut checkins = CheckIns::default();
        checkins.put(checkin(1, day, &[("pain", "little")]));
        let now = checkin(last, LAST, &[("pain", "little")]);
        let known = background(&checkins, &sessions, &now, false);
        assert_eq!(known.stayed.contains("pain"), stays, "day {day}");
    }
}

#[test]
fn a_weak_body_counts_for_a_look_whose_session_is_not_known() {
    let sessions = weekly(1, Area::Face);
    let stray = checkin(99, 3, &[]);
    let weak = |weak| background(&CheckIns::default(), &sessions, &stray, weak).weak;
    assert!(weak(true) && !weak(false));
}

#[test]
fn looks_of_before_alarms_were_kept_get_theirs() {
    let sessions = weekly(1, Area::Face);
    let mut checkins = CheckIns::default();
    checkins.put(checkin(1, 1, &[]));
    assert!(Alarms::of_checkins(&checkins, &sessions).is_empty());
    checkins.put(checkin(1, 2, &[("swelling", "more")]));
    let alarms = Alarms::of_checkins(&checkins, &sessions);
    let told: Vec<_> = alarms.iter().map(|alarm| alarm.answer).collect();
    assert_eq!((told, alarms.len()), (vec![Advice::Call], 1));
    assert!(!alarms.is_empty());
}
