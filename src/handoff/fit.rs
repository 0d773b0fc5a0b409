//! What is left out where there is more than a code can hold.
//!
//! In this order: the replies about being sure and about what was read, which can be
//! given again; then plans whose sessions are all over, then other plans, the oldest
//! first. Never: an answer of the self-check, anything else that was said while
//! deciding, a question picked, a plan that something holds up, a plan with a
//! fat-dissolving acid, whose sessions count for the next one, what deleted plans left
//! behind, and what stands of the daily looks.
//! Must not know: how a code is made.

use crate::domain::ids::IdMap;
use crate::domain::plan::{Course, Courses, Hold, Known, PlannedSession, SessionStatus, holds};
use crate::domain::screening::Answers;
use crate::storage::Document;

use super::{DoesNotFit, Packed};

/// More plans than this never fit, so that nobody need try.
const MOST: usize = 20;

/// What there was no room for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// The replies about being sure and about what was read.
    pub replies: bool,
    /// How many plans.
    pub courses: usize,
}

/// Makes a code, leaving out no more than must be. `make` gives nothing where a
/// document does not fit.
pub fn fit(
    all: &Document,
    make: impl Fn(&Document) -> Option<(String, Document)>,
) -> Result<Packed, DoesNotFit> {
    let mut left_out = LeftOut::default();
    let mut document = Document {
        digits: all.digits,
        answers: all.answers.clone(),
        answered_on: all.answered_on,
        answered: all.answered.clone(),
        decision: all.decision.clone(),
        courses: all.courses.clone(),
        alarms: all.alarms.clone(),
        ..Document::default()
    };
    document.questions.picked = all.questions.picked.clone();
    loop {
        let fits = document.courses.iter().len() <= MOST;
        if let Some((code, carried)) = fits.then(|| make(&document)).flatten() {
            return Ok(Packed {
                code,
                carried,
                left_out,
            });
        }
        let decision = &mut document.decision;
        if !decision.sure.is_empty() || !decision.quiz.is_empty() {
            decision.sure = IdMap::default();
            decision.quiz = IdMap::default();
            left_out.replies = true;
            continue;
        }
        let too_many = document.courses.iter().len().saturating_sub(MOST).max(1);
        let before = document.courses.iter().len();
        document.courses = without(&document.courses, too_many, &document.answers);
        let gone = before - document.courses.iter().len();
        if gone == 0 {
            return Err(DoesNotFit);
        }
        left_out.courses += gone;
    }
}

/// The courses without so many of those that may be left out.
fn without(courses: &Courses, count: usize, check: &Answers) -> Courses {
    let (mut over, mut open) = (0, 0);
    for course in courses.iter().filter(|course| may_go(course, check)) {
        *(if is_over(course) {
            &mut over
        } else {
            &mut open
        }) += 1;
    }
    over = count.min(over);
    open = (count - over).min(open);
    let mut kept = Vec::new();
    for course in courses.iter() {
        let left = if is_over(course) {
            &mut over
        } else {
            &mut open
        };
        if *left > 0 && may_go(course, check) {
            *left -= 1;
        } else {
            kept.push(course.clone());
        }
    }
    let mut kept = Courses::try_from(kept).unwrap_or_default();
    courses.past().clone_into(kept.past_mut());
    kept
}

fn is_over(course: &Course) -> bool {
    course
        .steps
        .iter()
        .all(|step| step.state != SessionStatus::Planned)
}

/// Whether nothing is lost with a course but its days.
fn may_go(course: &Course, check: &Answers) -> bool {
    let counts = |step: &PlannedSession| course.product_of(step).is_counted();
    let counts = course.product().is_counted() || course.steps.iter().any(counts);
    let alone = Courses::try_from(vec![course.clone()]).unwrap_or_default();
    // What the person said elsewhere holds other plans as well, and is carried anyway.
    let known = Known {
        check,
        checkin: None,
    };
    let own = |hold: &Hold| !matches!(hold, Hold::Check(_));
    !counts && !holds(&alone, course, known).iter().any(own)
}
