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
use crate::domain::plan::{Course, Courses, State, Step};

/// Every course, each after a bit that says that it is there.
pub fn pass(tape: &mut Tape, courses: &Courses) -> Courses {
    let mut passed = Vec::new();
    let mut all = courses.iter();
    let blank = blank();
    loop {
        let next = all.next();
        if !tape.flag(next.is_some()) {
            break;
        }
        passed.push(course(tape, next.unwrap_or(&blank)));
    }
    Courses::try_from(passed).unwrap_or_else(|_| {
        tape.refuse();
        Courses::default()
    })
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
    if tape.flag(course.answers.get(AGREED).is_some()) {
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
    passed
}
