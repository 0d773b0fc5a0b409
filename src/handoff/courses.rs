//! The courses of a plan: each with what names its events for calendars, and its
//! sessions with what was found before each.
//!
//! A session that stands where the rhythm of the course puts it, and that nothing has
//! happened to, is one bit. Must not know: what else a code carries.

use super::bits::BitCodec;
use super::contents::beginning;
use super::tables::{AGREED, AREAS, ASKS, BEFORE, PRODUCTS, REPLIES, UNKNOWN, UNSURE, ids};
use crate::domain::day::Day;
use crate::domain::ids::{IdMap, IdSet};
use crate::domain::plan::{Course, Courses, Past, PlannedSession, SessionStatus};
use crate::domain::screening::Answers;
use crate::storage::Document;

/// Every course, each after a bit that says that it is there.
pub fn code(codec: &mut BitCodec, document: &Document, check: &Answers) -> Courses {
    let courses = &document.courses;
    let mut passed = Vec::new();
    let mut all = courses.iter();
    let blank = blank();
    loop {
        let next = all.next();
        if !codec.flag(next.is_some()) {
            break;
        }
        let next = next.unwrap_or(&blank);
        let mut course = course(codec, next);
        // What a doctor agreed to is not carried fact by fact: that all is agreed is.
        if codec.version() > 1 && codec.flag(next.is_agreed(&document.answers)) {
            course.agree(check);
        }
        passed.push(course);
    }
    let mut passed = Courses::try_from(passed).unwrap_or_else(|_| {
        codec.refuse();
        Courses::default()
    });
    if codec.version() > 1 {
        *passed.past_mut() = past(codec, courses.past());
    }
    passed
}

/// What is left of plans that were deleted.
fn past(codec: &mut BitCodec, past: &Past) -> Past {
    let mut passed = Past::default();
    if !codec.flag(*past != Past::default()) {
        return passed;
    }
    passed.found = codec.set(&ids(BEFORE, codec.version()), &past.found, Some(UNSURE));
    let had = past.had.map_or(0, |had| u16::from(had) + 1);
    let had = narrow(codec, had, 3);
    passed.had = had.checked_sub(1).and_then(|had| u8::try_from(had).ok());
    let count = u32::try_from(past.fat.len()).unwrap_or(u32::MAX).min(15);
    for index in 0..codec.bits(count, 4) {
        let day = usize::try_from(index)
            .ok()
            .and_then(|index| past.fat.get(index));
        let day = codec.day(*day.unwrap_or(&beginning()), beginning(), 6);
        passed.add_fat(day);
    }
    passed
}

/// What stands for a course while one is read.
fn blank() -> Course {
    Course {
        id: 0,
        area: None,
        product: String::new(),
        every: 1,
        monthly_after: None,
        answers: IdMap::default(),
        steps: Vec::new(),
        revision: 0,
        made: beginning(),
        minute: 0,
    }
}

fn course(codec: &mut BitCodec, course: &Course) -> Course {
    let version = codec.version();
    let ids = |table| ids(table, version);
    let mut passed = blank();
    passed.id = codec.number(course.id, 3);
    passed.revision = codec.number(course.revision, 3);
    passed.made = codec.day(course.made, beginning(), 6);
    passed.minute = narrow(codec, course.minute, 11);
    let product = codec.choice(&ids(PRODUCTS), Some(&course.product), Some(UNKNOWN));
    product.unwrap_or(UNKNOWN).clone_into(&mut passed.product);
    let area = codec.choice(&ids(AREAS), course.area.as_deref(), None);
    passed.area = area.map(str::to_owned);
    passed.every = narrow(codec, course.every, 5);
    let monthly_after = course.monthly_after.map_or(0, |after| u16::from(after) + 1);
    let monthly_after = narrow(codec, monthly_after, 3);
    passed.monthly_after = monthly_after
        .checked_sub(1)
        .and_then(|after| u8::try_from(after).ok());
    passed.answers = codec.map(&ids(ASKS), &ids(REPLIES), &course.answers, Some(UNSURE));
    // Version 1 said that somebody had agreed, and not to what: it counts for nothing now.
    if version < 2 && codec.flag(false) {
        passed.answers.insert(AGREED.to_owned(), "yes".to_owned());
    }
    steps(codec, course, &mut passed);
    passed
}

/// A number that must not be larger than 65 535.
fn narrow(codec: &mut BitCodec, value: u16, group: u32) -> u16 {
    let found = codec.number(u32::from(value), group);
    u16::try_from(found).unwrap_or_else(|_| {
        codec.refuse();
        0
    })
}

fn steps(codec: &mut BitCodec, course: &Course, passed: &mut Course) {
    let count = u32::try_from(course.steps.len()).unwrap_or(0);
    let first = course.steps.first().map_or(course.made, |step| step.day);
    let mut expected = codec.day(first, passed.made, 6);
    for index in 0..codec.bits(count, 4) {
        let blank = PlannedSession::new(expected);
        let step = usize::try_from(index)
            .ok()
            .and_then(|index| course.step(index));
        let step = one(codec, step.unwrap_or(&blank), expected);
        expected = after(passed, index + 1, step.day);
        passed.steps.push(step);
    }
}

/// Where the rhythm of a course puts the session at this place.
fn after(course: &Course, index: u32, before: Day) -> Day {
    let is_monthly = course
        .monthly_after
        .is_some_and(|after| index >= u32::from(after));
    let day = if is_monthly {
        before.add_months(1)
    } else {
        before.add_days(i32::from(course.every))
    };
    day.unwrap_or(before)
}

/// One session. That a list of its recovery belongs to it is not carried.
fn one(codec: &mut BitCodec, step: &PlannedSession, expected: Day) -> PlannedSession {
    let mut passed = PlannedSession::new(expected);
    let is_plain = PlannedSession {
        session: None,
        ..step.clone()
    } == passed;
    if codec.flag(is_plain) {
        return passed;
    }
    let states = [
        SessionStatus::Planned,
        SessionStatus::Done,
        SessionStatus::Skipped,
    ];
    let states = states.map(SessionStatus::id);
    passed.state = match codec.choice(&states, Some(step.state.id()), None) {
        Some("done") => SessionStatus::Done,
        Some("skipped") => SessionStatus::Skipped,
        _ => SessionStatus::Planned,
    };
    passed.day = codec.day(step.day, expected, 3);
    if codec.flag(step.before.is_some()) {
        let all = ids(BEFORE, codec.version());
        let empty = IdSet::default();
        let found = step.before.as_ref().unwrap_or(&empty);
        passed.before = Some(codec.set(&all, found, Some(UNSURE)));
    }
    if codec.flag(step.checked.is_some()) {
        passed.checked = Some(codec.day(step.checked.unwrap_or(passed.day), passed.day, 2));
    }
    passed.cleared = codec.flag(step.cleared);
    if codec.version() > 1 {
        // What is lifted sign by sign; what the tables do not have stays open.
        if codec.flag(!step.lifted.is_empty()) {
            let all = ids(BEFORE, codec.version());
            passed.lifted = codec.set(&all, &step.lifted, None);
        }
        if codec.flag(step.product.is_some()) {
            let products = ids(PRODUCTS, codec.version());
            let product = codec.choice(&products, step.product.as_deref(), Some(UNKNOWN));
            passed.product = Some(product.unwrap_or(UNKNOWN).to_owned());
        }
    }
    passed
}
