//! Brings the courses of two devices together.
//!
//! A course made on the same day at the same minute is the same course. Of its
//! dates those count that were changed more often, as in a calendar; of what was
//! found and answered the more careful counts, so that nothing that holds a plan is
//! lost. Must not know: where the other courses come from.

use super::super::holds::{AGREED, NO};
use super::Courses;
use crate::domain::ids::{IdMap, IdSet};
use crate::domain::matching::IdRemap;
use crate::domain::plan::{Course, PlannedSession, SessionStatus};

impl Courses {
    /// Takes in the courses of another device, whose sessions have the numbers of
    /// `links` here.
    pub fn merge(&mut self, other: Self, remap: &IdRemap) {
        self.1.merge(other.1);
        for mut course in other.0 {
            for step in &mut course.steps {
                step.session = remap.map(step.session);
            }
            if self.iter().any(|own| is_identical(own, &course)) {
                continue;
            }
            let together = self.iter().find_map(|own| merge_course(own, &course));
            if let Some(course) = together {
                if let Some(own) = self.find_mut(course.id) {
                    *own = course;
                }
                continue;
            }
            if self.find(course.id).is_some() {
                course.id = self.free_id();
            }
            self.0.push(course);
        }
    }
}

/// Whether everything but the number is the same.
fn is_identical(own: &Course, other: &Course) -> bool {
    let renumbered = Course {
        id: own.id,
        ..other.clone()
    };
    *own == renumbered
}

/// Both as one, under the number of `own`; nothing where they are two courses, or
/// where both have changed so much that no plan would come of it.
fn merge_course(own: &Course, other: &Course) -> Option<Course> {
    let made = |course: &Course| {
        let Course {
            made,
            minute,
            every,
            monthly_after,
            ..
        } = *course;
        (made, minute, every, monthly_after, course.steps.len())
    };
    if made(own) != made(other) {
        return None;
    }
    let (newer, older) = if other.revision > own.revision {
        (other, own)
    } else {
        (own, other)
    };
    let mut both = newer.clone();
    both.id = own.id;
    both.area = both.area.or_else(|| older.area.clone());
    both.answers = answers(&newer.answers, &older.answers);
    for (step, older) in both.steps.iter_mut().zip(&older.steps) {
        merge_session(step, older);
    }
    both.is_in_order().then_some(both)
}

/// Of two answers the one that holds the plan. An agreement was given to the answers
/// beside it, and counts for no others.
fn answers(newer: &IdMap<String>, older: &IdMap<String>) -> IdMap<String> {
    let alone = |answers: &IdMap<String>| {
        let mut alone = answers.clone();
        let agreed = alone.remove(AGREED);
        (alone, agreed)
    };
    let (newer, newer_agreed) = alone(newer);
    let (older, older_agreed) = alone(older);
    let mut both = newer.clone();
    for (ask, answer) in older.iter() {
        if newer.get(ask).is_none_or(|own| own == NO) {
            both.insert(ask.clone(), answer.clone());
        }
    }
    let agreed = newer_agreed.filter(|_| newer == both);
    if let Some(agreed) = agreed.or(older_agreed.filter(|_| older == both)) {
        both.insert(AGREED.to_owned(), agreed);
    }
    both
}

/// What took place on either device took place, and what was found on either was
/// found: it is cleared only where nothing found is left open.
fn merge_session(step: &mut PlannedSession, older: &PlannedSession) {
    if older.state == SessionStatus::Done {
        step.state = SessionStatus::Done;
    }
    step.session = step.session.or(older.session);
    // What is open on either stays open; what is lifted on both, or where it was found,
    // stays lifted.
    let mut open = step.open();
    open.merge(older.open());
    if let Some(found) = &older.before {
        let mut both = found.clone();
        both.merge(step.before.take().unwrap_or_default());
        step.before = Some(both);
    }
    step.cleared = false;
    step.lifted = IdSet::default();
    for id in step.before.iter().flat_map(IdSet::iter) {
        if !open.contains(id) {
            step.lifted.insert(id.clone());
        }
    }
    step.product = step.product.take().or_else(|| older.product.clone());
    step.checked = step.checked.max(older.checked);
}
