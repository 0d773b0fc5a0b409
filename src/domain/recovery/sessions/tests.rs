//! Sessions beside each other, changed, stored and read back.
//! Must not know: when an item is due.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::*;
use crate::domain::recovery::{ITEMS, list, progress};

/// The moment so many days after noon of one fixed day.
fn noon(days: i32) -> Moment {
    let day = Day::from_ymd(2026, 11, 22).unwrap().add_days(days);
    Moment::new(day.unwrap(), 720).unwrap()
}

#[test]
fn a_new_session_keeps_the_old_ones_and_their_ticks() {
    let mut sessions = Sessions::default();
    assert!(sessions.is_empty());
    assert_eq!(sessions.newest(), None);
    let first = sessions.add(noon(0), Area::Face);
    assert_eq!(sessions.toggle(first, "sun"), Some(true));
    let old = sessions.find(first).cloned();
    // A session entered later is the newest even when it took place earlier.
    let second = sessions.add(noon(-3), Area::Scalp);
    assert_ne!(first, second);
    assert_eq!(sessions.len(), 2);
    assert!(!sessions.is_empty());
    assert_eq!(sessions.newest().map(|session| session.id), Some(second));
    assert_eq!(sessions.find(first).cloned(), old);
    let order: Vec<_> = sessions.newest_first().map(|session| session.id).collect();
    assert_eq!(order, [second, first]);
    assert_eq!(sessions.toggle(first, "sun"), Some(false));
    assert_eq!(sessions.toggle(99, "sun"), None);
    assert_eq!(sessions.find(99), None);
}

#[test]
fn changing_the_date_or_the_area_keeps_the_ticks() {
    let mut sessions = Sessions::default();
    let id = sessions.add(noon(0), Area::Face);
    sessions.toggle(id, "cold-sore");
    let session = sessions.find_mut(id).unwrap();
    session.at = noon(1);
    session.area = Area::Body.id().to_owned();
    let session = sessions.find(id).unwrap();
    assert!(session.done.contains("cold-sore"));
    // The tick of an item that is not shown any more does not count.
    assert_eq!(progress(session).0, 0);
}

#[test]
fn sessions_come_back_from_their_stored_form() {
    let mut sessions = Sessions::default();
    let id = sessions.add(noon(0), Area::Scalp);
    sessions.toggle(id, "sun");
    sessions.toggle(id, "bare");
    let json = serde_json::to_string(&sessions).unwrap();
    assert_eq!(
        json,
        r#"[{"id":1,"day":"2026-11-22","minute":720,"area":"scalp","done":["bare","sun"]}]"#
    );
    assert_eq!(serde_json::from_str::<Sessions>(&json).unwrap(), sessions);
}

#[test]
fn what_a_newer_version_stored_is_kept() {
    let json =
        r#"[{"id":7,"day":"2026-11-22","minute":0,"area":"hands","done":["new-item","sun"]}]"#;
    let mut sessions: Sessions = serde_json::from_str(json).unwrap();
    let session = sessions.newest().unwrap();
    assert_eq!(session.known_area(), None);
    assert_eq!(progress(session), (1, ITEMS.len()));
    assert_eq!(list(session, noon(0)).len(), ITEMS.len());
    assert_eq!(serde_json::to_string(&sessions).unwrap(), json);
    assert_eq!(sessions.toggle(7, "sun"), Some(false));
    assert!(sessions.find(7).unwrap().done.contains("new-item"));
    assert_eq!(sessions.add(noon(0), Area::Face), 8);
}

#[test]
fn broken_sessions_are_refused() {
    for json in [
        r#"{"id":1,"day":"2026-02-30","minute":0,"area":"face","done":[]}"#,
        r#"{"id":1,"day":"2026-11-22","minute":1440,"area":"face","done":[]}"#,
        r#"{"id":1,"day":"2026-11-22","minute":-1,"area":"face","done":[]}"#,
        r#"{"id":-1,"day":"2026-11-22","minute":0,"area":"face","done":[]}"#,
        r#"{"id":1,"minute":0,"area":"face","done":[]}"#,
        r#"{"id":1,"day":"2026-11-22","minute":0,"area":3,"done":[]}"#,
        "[]",
    ] {
        assert!(serde_json::from_str::<Session>(json).is_err(), "{json}");
    }
}

#[test]
fn ids_stay_apart_whatever_was_stored() {
    let stored =
        |id: u32| format!(r#"{{"id":{id},"day":"2026-11-22","minute":0,"area":"face","done":[]}}"#);
    let json = format!("[{},{},{}]", stored(u32::MAX), stored(1), stored(1));
    let mut sessions: Sessions = serde_json::from_str(&json).unwrap();
    let id = sessions.add(noon(0), Area::Face);
    assert_eq!(id, 2);
    assert_eq!(sessions.len(), 4);
    // Of two with one id the newer answers; the other stays as it was.
    sessions.toggle(1, "sun");
    let ticks: Vec<_> = sessions
        .newest_first()
        .map(|session| session.done.iter().count())
        .collect();
    assert_eq!(ticks, [0, 1, 0, 0]);
}
