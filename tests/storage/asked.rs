//! What pages ask a document of itself: whether the check is old, whether a look asks what was
//! there before, and whether what is kept is worth a copy.

use super::sessions::{at, on, planned};
use super::*;
use mesotherapy_guide::domain::checkin::SIGNS;

/// Somebody who answered everything on a day.
fn answered(day: i32) -> Document {
    let mut document = Document::default();
    for screen in &SCREENS {
        document.answer(screen, Answer::none(), Some(on(day)));
    }
    document
}

#[test]
fn a_check_is_old_once_a_session_took_place_after_it() {
    let mut document = answered(0);
    assert!(!document.check_is_old(on(1)));
    // What lies in days to come, as when a clock was put back, makes nothing old.
    document.sessions.add(at(9, 600), Area::Face);
    assert!(!document.check_is_old(on(2)));
    document.sessions.add(at(1, 600), Area::Face);
    assert!(document.check_is_old(on(2)));
    assert!(
        !Document::default().check_is_old(on(2)),
        "nothing to repeat"
    );
}

#[test]
fn a_look_asks_what_was_there_before_where_an_earlier_session_was_in_its_place() {
    let look_after = |earlier: Option<Area>| {
        let mut document = Document::default();
        if let Some(area) = earlier {
            document.sessions.add(at(0, 600), area);
        }
        let session = document.sessions.add(at(28, 600), Area::Face);
        let mut signs = IdMap::default();
        signs.insert(SIGNS[0].id.to_owned(), "little".to_owned());
        document.asks_before(&CheckIn {
            session: Some(session),
            day: on(29),
            minute: 600,
            signs,
        })
    };
    assert!(look_after(Some(Area::Face)));
    assert!(!look_after(Some(Area::Scalp)));
    assert!(!look_after(None));
}

#[test]
fn what_cannot_be_answered_again_is_worth_keeping() {
    assert!(!answered(0).is_worth_keeping());
    let (plan, _) = planned(None);
    let mut record = Document::default();
    record.records.save(None, None, TypedRecord::default());
    let mut offer = Document::default();
    cost::save(&mut offer.costs, None, IdMap::default());
    for document in [plan, record, offer] {
        assert!(document.is_worth_keeping(), "{}", document.encode());
    }
}

#[test]
fn a_plan_wants_a_copy_until_it_is_in_one_as_it_is() {
    assert!(!answered(0).wants_copy());
    let (mut document, id) = planned(None);
    assert!(document.wants_copy());
    document.copied = document.courses.edition();
    assert!(!document.wants_copy());
    document.courses.skip(id, 0, false).expect("a session");
    assert!(document.wants_copy());
    let gone = Document {
        copied: document.courses.edition() + 1,
        ..Document::default()
    };
    assert!(!gone.wants_copy(), "there is nothing to copy");
}

#[test]
fn documents_that_differ_in_what_this_version_does_not_know_differ() {
    let found = |text| decode(Some(text)).0;
    let one = found(r#"{"v":2,"later":1}"#);
    assert_eq!(one, found(r#"{"v":2,"later":1}"#));
    assert_ne!(one, found(r#"{"v":2,"later":2}"#));
    assert_ne!(one, found(r#"{"v":2}"#));
}
