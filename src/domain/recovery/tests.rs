//! The rules of the recovery list, tried at every hour and for every area.
//! Must not know: the texts, which the tests of the locales hold against `ITEMS`.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]
#![allow(clippy::indexing_slicing, reason = "likewise")]

use std::collections::BTreeSet;

use super::*;
use crate::domain::day::Day;
use crate::domain::ids::IdSet;

/// Hours that are tried: a little before the session to a little after the list.
const HOURS: std::ops::Range<i64> = -100..2_300;

fn noon() -> Moment {
    Moment::new(Day::from_ymd(2026, 11, 22).unwrap(), 720).unwrap()
}

/// The moment so many minutes after noon of the session's day.
fn after(minutes: i64) -> Moment {
    let minute = i32::try_from(720 + minutes).unwrap();
    let day = noon().day().add_days(minute.div_euclid(1440)).unwrap();
    Moment::new(day, u16::try_from(minute.rem_euclid(1440)).unwrap()).unwrap()
}

fn session(area: &str) -> Session {
    Session {
        id: 1,
        at: noon(),
        area: area.to_owned(),
        done: IdSet::default(),
    }
}

fn ids(list: &[(Due, &'static Item, bool)]) -> Vec<&'static str> {
    list.iter().map(|(_, item, _)| item.id).collect()
}

fn item(id: &str) -> &'static Item {
    ITEMS.iter().find(|item| item.id == id).unwrap()
}

/// What an item is before its session.
fn long_before(item: &Item) -> Due {
    if item.from_hours == 0 {
        Due::Next
    } else {
        Due::Later
    }
}

#[test]
fn windows_follow_each_other_without_a_gap() {
    assert_eq!(WINDOWS[0].from_hours, 0);
    for pair in WINDOWS.windows(2) {
        assert_eq!(pair[0].until_hours, pair[1].from_hours);
    }
    for window in &WINDOWS {
        assert!(window.from_hours < window.until_hours, "{}", window.id);
    }
    let ids: BTreeSet<_> = WINDOWS.iter().map(|window| window.id).collect();
    assert_eq!(ids.len(), WINDOWS.len());
}

#[test]
fn items_begin_with_a_window_in_order_and_end_with_the_list() {
    assert!(ITEMS.is_sorted_by_key(|item| item.from_hours));
    let end = WINDOWS.last().unwrap().until_hours;
    for item in &ITEMS {
        assert_eq!(window_of(item).from_hours, item.from_hours, "{}", item.id);
        assert!(item.from_hours < item.until_hours, "{}", item.id);
        assert!(item.until_hours <= end, "{}", item.id);
        assert!(!item.areas.is_empty(), "{}", item.id);
    }
    let ids: BTreeSet<_> = ITEMS.iter().map(|item| item.id).collect();
    assert_eq!(ids.len(), ITEMS.len());
}

/// Seven at most, so that a list stays readable; one at least for every area,
/// because otherwise nothing would be "next" before that window.
#[test]
fn each_window_begins_with_one_to_seven_items() {
    for window in &WINDOWS {
        let begins = |item: &&Item| window_of(item) == window;
        let count = ITEMS.iter().filter(begins).count();
        assert!(count <= 7, "{}: {count}", window.id);
        for area in Area::ALL {
            let concern = |item: &Item| item.concerns(Some(area));
            assert!(
                ITEMS.iter().filter(begins).any(concern),
                "{} {area:?}",
                window.id
            );
        }
    }
}

#[test]
fn every_item_is_due_at_some_hour() {
    for item in &ITEMS {
        let hours = HOURS.filter(|hour| due(item, *hour) == Due::Now).count();
        let expected = usize::try_from(item.until_hours - item.from_hours);
        assert_eq!(Ok(hours), expected);
    }
}

#[test]
fn boundaries_belong_to_what_begins() {
    let exercise = item("exercise");
    assert_eq!(due(exercise, -1), Due::Next);
    assert_eq!(due(exercise, 0), Due::Now);
    assert_eq!(due(exercise, 47), Due::Now);
    assert_eq!(due(exercise, 48), Due::Past);
    let down = item("down");
    assert_eq!(due(down, 23), Due::Later);
    assert_eq!(due(down, 24), Due::Next);
    assert_eq!(due(down, 47), Due::Next);
    assert_eq!(due(down, 48), Due::Now);
    assert_eq!(due(down, 168), Due::Past);
    for item in &ITEMS {
        assert_eq!(due(item, i64::MIN), long_before(item));
        assert_eq!(due(item, i64::MAX), Due::Past);
    }
}

/// Each item moves from later to next to now to past and never back, and what is
/// next is exactly what begins soonest of all that has not begun.
#[test]
fn every_hour_is_parted_consistently() {
    for area in Area::ALL {
        let items: Vec<_> = ITEMS
            .iter()
            .filter(|item| item.concerns(Some(area)))
            .collect();
        for hour in HOURS {
            let soonest = items
                .iter()
                .map(|item| i64::from(item.from_hours))
                .filter(|from| *from > hour)
                .min();
            for item in &items {
                let (from, until) = (i64::from(item.from_hours), i64::from(item.until_hours));
                let expected = if until <= hour {
                    Due::Past
                } else if from <= hour {
                    Due::Now
                } else if Some(from) == soonest {
                    Due::Next
                } else {
                    Due::Later
                };
                assert_eq!(due(item, hour), expected, "{} at {hour}", item.id);
            }
        }
    }
}

#[test]
fn a_look_for_late_lumps_is_due_in_every_week_from_the_second_to_the_twelfth() {
    for (week, id) in [(2, "look-2"), (4, "look-4"), (8, "look-8"), (12, "look-12")] {
        assert_eq!(item(id).from_hours, week * 168);
    }
    for hour in 2 * 168..13 * 168 {
        let checkins = ITEMS
            .iter()
            .filter(|item| item.id.starts_with("look-") && due(item, hour) == Due::Now)
            .count();
        assert_eq!(checkins, 1, "hour {hour}");
    }
    for item in ITEMS.iter().filter(|item| item.id.starts_with("look-")) {
        assert_eq!(item.kind, ItemKind::Look);
        assert!(!item.sources.is_empty());
        assert!(Area::ALL.into_iter().all(|area| item.concerns(Some(area))));
    }
}

#[test]
fn careful_limits_stand_as_decided() {
    for (id, from, until) in [
        ("makeup", 12, 24),
        ("exercise", 0, 48),
        ("shampoo", 12, 48),
        ("signs", 0, 72),
        ("heat", 0, 336),
        ("sun", 0, 336),
        ("pressure", 0, 336),
        ("treatments", 12, 336),
    ] {
        assert_eq!(
            (item(id).from_hours, item(id).until_hours),
            (from, until),
            "{id}"
        );
    }
    // Make-up is held back from the first hour on: first with water, then alone.
    assert_eq!(item("bare").until_hours, item("makeup").from_hours);
}

#[test]
fn the_area_chooses_the_items_and_nothing_is_lost() {
    for (area, absent) in [
        ("face", vec!["shampoo", "smile"]),
        ("scalp", vec!["wash", "makeup", "smile", "cold-sore"]),
        ("neck", vec!["shampoo"]),
        ("body", vec!["shampoo", "smile", "cold-sore"]),
        ("several", vec![]),
        ("an area of a newer version", vec![]),
        ("", vec![]),
    ] {
        let session = session(area);
        let expected: BTreeSet<_> = ITEMS
            .iter()
            .map(|item| item.id)
            .filter(|id| !absent.contains(id))
            .collect();
        for hour in HOURS.step_by(5) {
            let shown = ids(&list(&session, after(hour * 60)));
            assert_eq!(shown.len(), expected.len(), "{area} at {hour}");
            assert_eq!(shown.into_iter().collect::<BTreeSet<_>>(), expected);
        }
        assert_eq!(progress(&session), (0, expected.len()));
    }
}

#[test]
fn area_and_state_ids_lead_back_and_stay() {
    for area in Area::ALL {
        assert_eq!(Area::from_id(area.id()), Some(area));
    }
    assert_eq!(Area::from_id("Face"), None);
    assert_eq!(
        Area::ALL.map(Area::id),
        ["face", "scalp", "neck", "body", "several"]
    );
    assert_eq!(Due::ALL.map(Due::id), ["now", "next", "later", "past"]);
    assert!(Due::ALL.is_sorted());
    assert_eq!(
        [ItemKind::Do, ItemKind::Avoid, ItemKind::Look].map(ItemKind::id),
        ["do", "avoid", "look"]
    );
}

#[test]
fn the_list_is_sorted_and_ticks_sink_within_their_group() {
    let mut session = session("face");
    for id in ["signs", "heat", "fading", "bare", "look-12"] {
        assert!(session.toggle(id));
    }
    let place = |id: &str| ITEMS.iter().position(|item| item.id == id);
    for hour in HOURS {
        let list = list(&session, after(hour * 60));
        assert!(list.is_sorted_by_key(|(due, item, done)| (*due, *done, place(item.id))));
        for (due_now, item, done) in list {
            assert_eq!(due_now, due(item, hour));
            assert_eq!(done, session.done.contains(item.id));
        }
    }
    let now = list(&session, after(60));
    assert_eq!(
        ids(&now[..7]),
        [
            "cool", "pressure", "exercise", "sun", "signs", "bare", "heat"
        ]
    );
    assert_eq!(progress(&session), (5, now.len()));
}

#[test]
fn a_minute_before_the_hour_is_the_hour_before() {
    let session = session("face");
    let due_at = |minutes, id: &str| {
        let list = list(&session, after(minutes));
        list.iter().find(|entry| entry.1.id == id).unwrap().0
    };
    assert_eq!(due_at(48 * 60 - 1, "exercise"), Due::Now);
    assert_eq!(due_at(48 * 60, "exercise"), Due::Past);
    assert_eq!(due_at(-1, "exercise"), Due::Next);
    assert_eq!(due_at(0, "exercise"), Due::Now);
}

#[test]
fn before_the_session_nothing_is_due() {
    let mut session = session("body");
    session.at = Moment::new(Day::LAST, 1439).unwrap();
    let list = list(&session, Moment::new(Day::FIRST, 0).unwrap());
    for (due, item, _) in list {
        assert_eq!(due, long_before(item), "{}", item.id);
    }
}

#[test]
fn long_after_the_session_everything_is_past_and_still_there() {
    let mut session = session("face");
    session.at = Moment::new(Day::FIRST, 0).unwrap();
    let list = list(&session, Moment::new(Day::LAST, 1439).unwrap());
    assert_eq!(list.len(), progress(&session).1);
    assert!(list.iter().all(|(due, ..)| *due == Due::Past));
}
