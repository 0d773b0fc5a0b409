//! The courses of a plan: each with what names its events for calendars, and its
//! sessions with what was found before each.
//!
//! A session that stands where the rhythm of the course puts it, and that nothing has
//! happened to, is one bit. Must not know: what else a code carries.

use super::bits::Tape;
use super::contents::beginning;
use super::tables::{AGREED, AREAS, ASKS, BEFORE, PRODUCTS, REPLIES, UNKNOWN, UNSURE, ids};
use crate::domain::day::Day;
use crate::domain::ids::{IdMap, IdSet};
use crate::domain::plan::{Course, Courses, Past, State, Step};
use crate::domain::screening::Answers;
use crate::storage::Document;

/// Every course, each after a bit that says that it is there.
pub fn pass(tape: &mut Tape, document: &Document, check: &Answers) -> Courses {
    let courses = &document.courses;
    let mut passed = Vec::new();
    let mut all = courses.iter();
    let blank = blank();
    loop {
        let next = all.next();
        if !tape.flag(next.is_some()) {
            break;
        }
        let next = next.unwrap_or(&blank);
        let mut course = course(tape, next);
        // What a doctor agreed to is not carried fact by fact: that all is agreed is.
        if tape.version() > 1 && tape.flag(next.is_agreed(&document.answers)) {
            course.agree(check);
        }
        passed.push(course);
    }
    let mut passed = Courses::try_from(passed).unwrap_or_else(|_| {
        tape.refuse();
        Courses::default()
    });
    if tape.version() > 1 {
        *passed.past_mut() = past(tape, courses.past());
    }
    passed
}

/// What is left of plans that were deleted.
fn past(tape: &mut Tape, past: &Past) -> Past {
    let mut passed = Past::default();
    if !tape.flag(*past != Past::default()) {
        return passed;
    }
    passed.found = tape.set(&ids(BEFORE, tape.version()), &past.found, Some(UNSURE));
    let had = past.had.map_or(0, |had| u16::from(had) + 1);
    let had = narrow(tape, had, 3);
    passed.had = had.checked_sub(1).and_then(|had| u8::try_from(had).ok());
    let count = u32::try_from(past.fat.len()).unwrap_or(u32::MAX).min(15);
    for place in 0..tape.bits(count, 4) {
        let day = usize::try_from(place)
            .ok()
            .and_then(|place| past.fat.get(place));
        let day = tape.day(*day.unwrap_or(&beginning()), beginning(), 6);
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

fn course(tape: &mut Tape, course: &Course) -> Course {
    let version = tape.version();
    let ids = |table| ids(table, version);
    let mut passed = blank();
    passed.id = tape.number(course.id, 3);
    passed.revision = tape.number(course.revision, 3);
    passed.made = tape.day(course.made, beginning(), 6);
    passed.minute = narrow(tape, course.minute, 11);
    let product = tape.choice(&ids(PRODUCTS), Some(&course.product), Some(UNKNOWN));
    product.unwrap_or(UNKNOWN).clone_into(&mut passed.product);
    let area = tape.choice(&ids(AREAS), course.area.as_deref(), None);
    passed.area = area.map(str::to_owned);
    passed.every = narrow(tape, course.every, 5);
    let monthly_after = course.monthly_after.map_or(0, |after| u16::from(after) + 1);
    let monthly_after = narrow(tape, monthly_after, 3);
    passed.monthly_after = monthly_after
        .checked_sub(1)
        .and_then(|after| u8::try_from(after).ok());
    passed.answers = tape.map(&ids(ASKS), &ids(REPLIES), &course.answers, Some(UNSURE));
    // Version 1 said that somebody had agreed, and not to what: it counts for nothing now.
    if version < 2 && tape.flag(false) {
        passed.answers.insert(AGREED.to_owned(), "yes".to_owned());
    }
    steps(tape, course, &mut passed);
    passed
}

/// A number that must not be larger than 65 535.
fn narrow(tape: &mut Tape, value: u16, group: u32) -> u16 {
    let found = tape.number(u32::from(value), group);
    u16::try_from(found).unwrap_or_else(|_| {
        tape.refuse();
        0
    })
}

fn steps(tape: &mut Tape, course: &Course, passed: &mut Course) {
    let count = u32::try_from(course.steps.len()).unwrap_or(0);
    let first = course.steps.first().map_or(course.made, |step| step.day);
    let mut expected = tape.day(first, passed.made, 6);
    for place in 0..tape.bits(count, 4) {
        let blank = Step::new(expected);
        let step = usize::try_from(place)
            .ok()
            .and_then(|place| course.step(place));
        let step = one(tape, step.unwrap_or(&blank), expected);
        expected = after(passed, place + 1, step.day);
        passed.steps.push(step);
    }
}

/// Where the rhythm of a course puts the session at this place.
fn after(course: &Course, place: u32, before: Day) -> Day {
    let is_monthly = course
        .monthly_after
        .is_some_and(|after| place >= u32::from(after));
    let day = if is_monthly {
        before.add_months(1)
    } else {
        before.add_days(i32::from(course.every))
    };
    day.unwrap_or(before)
}

/// One session. That a list of its recovery belongs to it is not carried.
fn one(tape: &mut Tape, step: &Step, expected: Day) -> Step {
    let mut passed = Step::new(expected);
    let is_plain = Step {
        session: None,
        ..step.clone()
    } == passed;
    if tape.flag(is_plain) {
        return passed;
    }
    let states = [State::Planned, State::Done, State::Skipped];
    let states = states.map(State::id);
    passed.state = match tape.choice(&states, Some(step.state.id()), None) {
        Some("done") => State::Done,
        Some("skipped") => State::Skipped,
        _ => State::Planned,
    };
    passed.day = tape.day(step.day, expected, 3);
    if tape.flag(step.before.is_some()) {
        let all = ids(BEFORE, tape.version());
        let empty = IdSet::default();
        let found = step.before.as_ref().unwrap_or(&empty);
        passed.before = Some(tape.set(&all, found, Some(UNSURE)));
    }
    if tape.flag(step.checked.is_some()) {
        passed.checked = Some(tape.day(step.checked.unwrap_or(passed.day), passed.day, 2));
    }
    passed.cleared = tape.flag(step.cleared);
    if tape.version() > 1 {
        // What is lifted sign by sign; what the tables do not have stays open.
        if tape.flag(!step.lifted.is_empty()) {
            let all = ids(BEFORE, tape.version());
            passed.lifted = tape.set(&all, &step.lifted, None);
        }
        if tape.flag(step.product.is_some()) {
            let products = ids(PRODUCTS, tape.version());
            let product = tape.choice(&products, step.product.as_deref(), Some(UNKNOWN));
            passed.product = Some(product.unwrap_or(UNKNOWN).to_owned());
        }
    }
    passed
}
