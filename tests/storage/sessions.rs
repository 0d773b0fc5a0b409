//! What a session that took place changes in two parts at once: the plan and the recovery
//! lists.

use super::*;
use mesotherapy_guide::domain::plan::SessionStatus;
use mesotherapy_guide::domain::recovery::{Session, Sessions};

pub fn at(day: i32, minute: u16) -> Moment {
    Moment::new(on(day), minute).expect("a moment of the calendar")
}

pub fn on(day: i32) -> Day {
    let first = Day::from_ymd(2026, 11, 1).expect("a day of the calendar");
    first.add_days(day).expect("a day of the calendar")
}

/// A plan of two sessions, two weeks apart, the first on day 0.
pub fn planned(area: Option<Area>) -> (Document, u32) {
    let mut document = Document::default();
    let wish = CourseRequest {
        first: on(0),
        count: 2,
        every: 14,
        monthly_after: None,
        product: "tranexamic".to_owned(),
        area,
    };
    let id = document.courses.add(&wish, on(0), 0).expect("a plan");
    (document, id)
}

fn list(document: &Document, course: u32, index: usize) -> Option<Session> {
    let step = document.courses.find(course)?.step(index)?;
    document.sessions.find(step.session?).cloned()
}

fn status(document: &Document, course: u32, index: usize) -> Option<SessionStatus> {
    Some(document.courses.find(course)?.step(index)?.state)
}

#[test]
fn a_session_of_today_begins_its_list_now_and_one_of_before_at_midday() {
    let (mut document, id) = planned(Some(Area::Scalp));
    document.session_took_place(id, 0, at(0, 1_003));
    let today = list(&document, id, 0).expect("a list");
    assert_eq!(
        (today.at, today.area.as_str()),
        (at(0, 1_003), Area::Scalp.id())
    );
    assert_eq!(status(&document, id, 0), Some(SessionStatus::Done));
    let (mut document, id) = planned(None);
    document.session_took_place(id, 0, at(3, 1_003));
    let before = list(&document, id, 0).expect("a list");
    assert_eq!(
        (before.at, before.area.as_str()),
        (at(0, 720), Area::Several.id())
    );
}

#[test]
fn a_list_that_is_there_is_kept() {
    let (mut document, id) = planned(None);
    document.session_took_place(id, 0, at(0, 600));
    let first = list(&document, id, 0);
    document
        .courses
        .restore(id, 0)
        .expect("it is planned again");
    document.session_took_place(id, 0, at(1, 900));
    assert_eq!(
        (list(&document, id, 0), document.sessions.len()),
        (first, 1)
    );
    // One that is not there any more begins anew.
    document
        .courses
        .restore(id, 0)
        .expect("it is planned again");
    document.sessions = Sessions::default();
    document.session_took_place(id, 0, at(1, 900));
    assert_eq!(list(&document, id, 0).expect("a list").at, at(0, 720));
    assert_eq!(document.sessions.len(), 1);
}

#[test]
fn what_is_to_come_and_what_is_not_there_begins_no_list() {
    let (mut document, id) = planned(None);
    let before = document.clone();
    document.session_took_place(id, 1, at(13, 1_439));
    document.session_took_place(id, 2, at(20, 0));
    document.session_took_place(id + 1, 0, at(20, 0));
    assert_eq!(document, before);
    document.session_took_place(id, 1, at(14, 0));
    assert_eq!(status(&document, id, 1), Some(SessionStatus::Done));
}
