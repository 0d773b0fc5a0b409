//! Every course of a patient, and the changes a reader makes to one.
//!
//! A change that would put sessions out of order or break a product's rule is
//! refused and changes nothing. Must not know: where courses are stored.

mod merge;
mod settle;
mod stored;
#[cfg(test)]
mod tests;

use serde::Deserialize;

use super::dates::{dates, too_far, too_old};
use super::holds::{AGREED, fat_rule, left};
use super::{
    Course, CourseRequest, FEWEST, LONGEST, MOST, Past, PlanRefusal, PlannedSession, SessionStatus,
};
use crate::domain::day::Day;
use crate::domain::ids::IdMap;
use crate::domain::lists::free_id;
use crate::domain::screening::Answers;

/// Every course, in the order in which they were made, and what is left of those that
/// were deleted. Stored as a list of courses; the past is a part of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "Vec<Course>")]
pub struct Courses(Vec<Course>, Past);

#[allow(
    clippy::missing_errors_doc,
    reason = "every error is a refusal, which says itself what it is"
)]
impl Courses {
    /// Makes a course, or says everything that speaks against it. `minute` is the
    /// minute of the day; it only tells courses apart in a calendar.
    pub fn add(
        &mut self,
        wish: &CourseRequest,
        today: Day,
        minute: u16,
    ) -> Result<u32, Vec<PlanRefusal>> {
        let mut wrong = Vec::new();
        if !(FEWEST..=MOST).contains(&wish.count) {
            wrong.push(PlanRefusal::Count);
        }
        if !(1..=LONGEST).contains(&wish.every) {
            wrong.push(PlanRefusal::Every);
        }
        // One session may be monthly from the start: nothing follows it.
        let before_last = |after: u8| (1..wish.count.max(2)).contains(&usize::from(after));
        if wish.monthly_after.is_some_and(|after| !before_last(after)) {
            wrong.push(PlanRefusal::MonthlyAfter);
        }
        if too_old(wish.first, today) {
            wrong.push(PlanRefusal::Past);
        }
        if too_far(wish.first, today) {
            wrong.push(PlanRefusal::Far);
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let days = dates(wish).ok_or_else(|| vec![PlanRefusal::Far])?;
        let course = Course {
            id: self.free_id(),
            area: wish.area.map(|area| area.id().to_owned()),
            product: wish.product.clone(),
            every: wish.every,
            monthly_after: wish.monthly_after,
            answers: IdMap::default(),
            steps: days.into_iter().map(PlannedSession::new).collect(),
            revision: 0,
            made: today,
            minute,
        };
        self.obeys(&course).map_err(|refusal| vec![refusal])?;
        let id = course.id;
        self.0.push(course);
        Ok(id)
    }

    /// Every course, the first made first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Course> + Clone + ExactSizeIterator {
        self.0.iter()
    }

    /// A number that changes when a course is made, changed or deleted.
    pub fn edition(&self) -> u32 {
        let numbers = |course: &Course| [course.id, u32::from(course.minute), course.revision];
        self.iter().flat_map(numbers).fold(0, |edition, number| {
            let edition: u32 = edition;
            edition.wrapping_mul(31).wrapping_add(number)
        })
    }

    /// The course made last.
    pub fn newest(&self) -> Option<&Course> {
        self.0.last()
    }

    /// The course with this id.
    pub fn find(&self, id: u32) -> Option<&Course> {
        self.0.iter().rfind(|course| course.id == id)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Moves a session that is still planned to another day, and with `follow` all
    /// later ones that are not done by the same number of days.
    pub fn move_step(
        &mut self,
        id: u32,
        index: usize,
        day: Day,
        follow: bool,
        today: Day,
    ) -> Result<(), PlanRefusal> {
        self.change(id, |course| {
            let old = planned(course, index)?.day;
            if too_old(day, today) {
                return Err(PlanRefusal::Past);
            }
            if too_far(day, old.max(today)) {
                return Err(PlanRefusal::Far);
            }
            let later = if follow { usize::MAX } else { 1 };
            for step in course.steps.iter_mut().skip(index).take(later) {
                if step.state != SessionStatus::Done {
                    step.day = step
                        .day
                        .add_days(old.days_until(day))
                        .ok_or(PlanRefusal::Far)?;
                }
            }
            Ok(())
        })
    }

    /// Leaves a planned session out. With `close_up` each later one that is still
    /// planned takes the day of the one before it; otherwise they stay.
    pub fn skip(&mut self, id: u32, index: usize, close_up: bool) -> Result<(), PlanRefusal> {
        self.change(id, |course| {
            let mut free = planned(course, index)?.day;
            for (at, step) in course.steps.iter_mut().enumerate().skip(index) {
                if at == index {
                    step.state = SessionStatus::Skipped;
                } else if close_up && step.state == SessionStatus::Planned {
                    std::mem::swap(&mut step.day, &mut free);
                }
            }
            Ok(())
        })
    }

    /// Notes that a planned session took place on its day. `session` is its
    /// recovery list.
    pub fn done(
        &mut self,
        id: u32,
        index: usize,
        session: u32,
        today: Day,
    ) -> Result<(), PlanRefusal> {
        self.change(id, |course| {
            let product = course.product.clone();
            let step = planned(course, index)?;
            if step.day > today {
                return Err(PlanRefusal::Early);
            }
            step.state = SessionStatus::Done;
            step.session = Some(session);
            step.product = Some(product);
            Ok(())
        })
    }

    /// Plans a session again that was left out or noted as done by mistake. Its
    /// recovery list stays, and is found again.
    pub fn restore(&mut self, id: u32, index: usize) -> Result<(), PlanRefusal> {
        self.change(id, |course| {
            let step = course.steps.get_mut(index).ok_or(PlanRefusal::Order)?;
            step.state = SessionStatus::Planned;
            step.product = None;
            Ok(())
        })
    }

    /// Takes the product for another one, if its rule allows the plan.
    pub fn set_product(&mut self, id: u32, product: &str) -> Result<(), PlanRefusal> {
        self.change(id, |course| {
            // What took place took place with the product of then.
            let then = course.product.clone();
            for step in course
                .steps
                .iter_mut()
                .filter(|step| step.state == SessionStatus::Done)
            {
                step.product.get_or_insert_with(|| then.clone());
            }
            product.clone_into(&mut course.product);
            course.answers.remove(AGREED);
            Ok(())
        })
    }

    /// Takes in an answer to a question of the product; an agreement that was
    /// given to other answers counts no more.
    pub fn answer(&mut self, id: u32, ask: &str, answer: &str) {
        if let Some(course) = self.revise(id) {
            course.answers.remove(AGREED);
            course.answers.insert(ask.to_owned(), answer.to_owned());
        }
    }

    /// A doctor has agreed to what the answers and the self-check say now.
    pub fn agree(&mut self, id: u32, check: &Answers) {
        if let Some(course) = self.revise(id) {
            course.agree(check);
        }
    }

    /// Changes a course where the changed one is in order and obeys its product's
    /// rule, and leaves it as it was where not.
    fn change(
        &mut self,
        id: u32,
        change: impl FnOnce(&mut Course) -> Result<(), PlanRefusal>,
    ) -> Result<(), PlanRefusal> {
        let mut course = self.find(id).cloned().ok_or(PlanRefusal::Order)?;
        let is_lawful = self.obeys(&course).is_ok();
        change(&mut course)?;
        if !course.is_in_order() {
            return Err(PlanRefusal::Order);
        }
        // Plans that break the rule already, brought together from two devices, are
        // on hold; changes must be possible that put them right step by step.
        if is_lawful {
            self.obeys(&course)?;
        }
        if let Some(old) = self.revise(id) {
            course.revision = old.revision;
            *old = course;
        }
        Ok(())
    }

    /// Whether a course, put in its place among the others, obeys its rule.
    fn obeys(&self, course: &Course) -> Result<(), PlanRefusal> {
        let Some(most) = course.product().most else {
            return Ok(());
        };
        match fat_rule(&self.fat_days(Some(course)), left(self, most)) {
            Some(refusal) => Err(refusal),
            None => Ok(()),
        }
    }

    /// The days of all sessions with a fat-dissolving acid, in order: its label
    /// counts the person's sessions, not those of one plan, and what was injected, not
    /// what the plan says now. `changed` stands for the course with its id.
    pub(super) fn fat_days(&self, changed: Option<&Course>) -> Vec<Day> {
        let others = self
            .iter()
            .filter(|course| changed.is_none_or(|changed| changed.id != course.id));
        let mut days = Vec::new();
        for course in others.chain(changed) {
            let counted =
                |(_, step): &(usize, &PlannedSession)| course.product_of(step).is_counted();
            for (_, step) in course.active().filter(counted) {
                let index = days.iter().rposition(|day| *day <= step.day);
                days.insert(index.map_or(0, |index| index + 1), step.day);
            }
        }
        days
    }

    fn find_mut(&mut self, id: u32) -> Option<&mut Course> {
        self.0.iter_mut().rfind(|course| course.id == id)
    }

    /// A course that is being changed: what is exported of it from now on is newer.
    fn revise(&mut self, id: u32) -> Option<&mut Course> {
        let course = self.find_mut(id)?;
        course.revision = course.revision.saturating_add(1);
        Some(course)
    }

    fn step_mut(&mut self, id: u32, index: usize) -> Option<&mut PlannedSession> {
        self.revise(id)?.steps.get_mut(index)
    }

    /// An id that no course has.
    fn free_id(&self) -> u32 {
        free_id(self.iter().map(|course| course.id))
    }
}

/// The session with this index, if it is still planned.
fn planned(course: &mut Course, index: usize) -> Result<&mut PlannedSession, PlanRefusal> {
    let step = course.steps.get_mut(index);
    step.filter(|step| step.state == SessionStatus::Planned)
        .ok_or(PlanRefusal::Order)
}
