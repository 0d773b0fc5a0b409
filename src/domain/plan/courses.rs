//! Every course of a patient, and the changes a reader makes to one.
//!
//! A change that would put sessions out of order or break a product's rule is
//! refused and changes nothing. Must not know: where courses are stored.

#[cfg(test)]
mod tests;
mod together;

use serde::{Deserialize, Serialize};

use super::caution::{AGREED, fat_rule};
use super::dates::{dates, too_far, too_old};
use super::{Course, FEWEST, LONGEST, MOST, Product, Refusal, Rule, State, Step, Wish};
use crate::domain::day::Day;
use crate::domain::ids::{IdMap, IdSet};

/// Every course, in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<Course>")]
pub struct Courses(Vec<Course>);

impl TryFrom<Vec<Course>> for Courses {
    type Error = &'static str;

    fn try_from(courses: Vec<Course>) -> Result<Self, Self::Error> {
        if courses.iter().all(Course::is_sound) {
            Ok(Self(courses))
        } else {
            Err("a course that no plan can be")
        }
    }
}

#[allow(
    clippy::missing_errors_doc,
    reason = "every error is a refusal, which says itself what it is"
)]
impl Courses {
    /// Makes a course, or says everything that speaks against it. `minute` is the
    /// minute of the day; it only tells courses apart in a calendar.
    pub fn add(&mut self, wish: &Wish, today: Day, minute: u16) -> Result<u32, Vec<Refusal>> {
        let mut wrong = Vec::new();
        if !(FEWEST..=MOST).contains(&wish.count) {
            wrong.push(Refusal::Count);
        }
        if !(1..=LONGEST).contains(&wish.every) {
            wrong.push(Refusal::Every);
        }
        let before_last = |after: u8| (1..wish.count).contains(&usize::from(after));
        if wish.monthly_after.is_some_and(|after| !before_last(after)) {
            wrong.push(Refusal::MonthlyAfter);
        }
        if too_old(wish.first, today) {
            wrong.push(Refusal::Past);
        }
        if too_far(wish.first, today) {
            wrong.push(Refusal::Far);
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let days = dates(wish).ok_or_else(|| vec![Refusal::Far])?;
        let course = Course {
            id: self.free_id(),
            area: wish.area.map(|area| area.id().to_owned()),
            product: wish.product.clone(),
            every: wish.every,
            monthly_after: wish.monthly_after,
            answers: IdMap::default(),
            steps: days.into_iter().map(Step::new).collect(),
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
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Course> + ExactSizeIterator {
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

    /// Takes a course out; whether it was there.
    pub fn remove(&mut self, id: u32) -> bool {
        let place = self.0.iter().rposition(|course| course.id == id);
        place.map(|place| self.0.remove(place)).is_some()
    }

    /// Moves a session that is still planned to another day, and with `follow` all
    /// later ones that are not done by the same number of days.
    pub fn move_step(
        &mut self,
        id: u32,
        place: usize,
        day: Day,
        follow: bool,
        today: Day,
    ) -> Result<(), Refusal> {
        self.change(id, |course| {
            let old = planned(course, place)?.day;
            if too_old(day, today) {
                return Err(Refusal::Past);
            }
            if too_far(day, old.max(today)) {
                return Err(Refusal::Far);
            }
            let later = if follow { usize::MAX } else { 1 };
            for step in course.steps.iter_mut().skip(place).take(later) {
                if step.state != State::Done {
                    step.day = step.day.add_days(old.days_until(day)).ok_or(Refusal::Far)?;
                }
            }
            Ok(())
        })
    }

    /// Leaves a planned session out. With `close_up` each later one that is still
    /// planned takes the day of the one before it; otherwise they stay.
    pub fn skip(&mut self, id: u32, place: usize, close_up: bool) -> Result<(), Refusal> {
        self.change(id, |course| {
            let mut free = planned(course, place)?.day;
            for (index, step) in course.steps.iter_mut().enumerate().skip(place) {
                if index == place {
                    step.state = State::Skipped;
                } else if close_up && step.state == State::Planned {
                    std::mem::swap(&mut step.day, &mut free);
                }
            }
            Ok(())
        })
    }

    /// Notes that a planned session took place on its day. `session` is its
    /// recovery list.
    pub fn done(&mut self, id: u32, place: usize, session: u32, today: Day) -> Result<(), Refusal> {
        self.change(id, |course| {
            let step = planned(course, place)?;
            if step.day > today {
                return Err(Refusal::Early);
            }
            step.state = State::Done;
            step.session = Some(session);
            Ok(())
        })
    }

    /// Plans a session again that was left out or noted as done by mistake. Its
    /// recovery list stays, and is found again.
    pub fn restore(&mut self, id: u32, place: usize) -> Result<(), Refusal> {
        self.change(id, |course| {
            let step = course.steps.get_mut(place).ok_or(Refusal::Order)?;
            step.state = State::Planned;
            Ok(())
        })
    }

    /// Takes in what was found new before a session; an empty set is "nothing".
    /// While something found holds the plan, more can be found and nothing taken
    /// back: only a doctor's agreement lifts it.
    pub fn found(&mut self, id: u32, place: usize, found: IdSet, today: Day) {
        let Some(step) = self.step_mut(id, place) else {
            return;
        };
        let held = if step.is_held() {
            step.before.take()
        } else {
            None
        };
        let mut all = found;
        for sign in held.iter().flat_map(IdSet::iter) {
            all.insert(sign.clone());
        }
        step.before = Some(all);
        step.checked = Some(today);
        step.cleared = false;
    }

    /// A doctor has seen what was found before a session, and agreed.
    pub fn clear(&mut self, id: u32, place: usize, today: Day) {
        if let Some(step) = self.step_mut(id, place) {
            step.checked = Some(today);
            step.cleared = true;
        }
    }

    /// Takes the product for another one, if its rule allows the plan.
    pub fn set_product(&mut self, id: u32, product: &str) -> Result<(), Refusal> {
        self.change(id, |course| {
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

    /// The prescriber has agreed to what the answers say.
    pub fn agree(&mut self, id: u32) {
        if let Some(course) = self.revise(id) {
            let yes = super::caution::YES.to_owned();
            course.answers.insert(AGREED.to_owned(), yes);
        }
    }

    /// Changes a course where the changed one is in order and obeys its product's
    /// rule, and leaves it as it was where not.
    fn change(
        &mut self,
        id: u32,
        change: impl FnOnce(&mut Course) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let mut course = self.find(id).cloned().ok_or(Refusal::Order)?;
        let is_lawful = self.obeys(&course).is_ok();
        change(&mut course)?;
        if !course.is_in_order() {
            return Err(Refusal::Order);
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
    fn obeys(&self, course: &Course) -> Result<(), Refusal> {
        match course.product().rule {
            Rule::Monthly { sessions } => match fat_rule(&self.fat_days(Some(course)), sessions) {
                Some(refusal) => Err(refusal),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// The days of all sessions with a fat-dissolving acid, in order: its label
    /// counts the person's sessions, not those of one plan. `changed` stands for
    /// the course with its id.
    pub(super) fn fat_days(&self, changed: Option<&Course>) -> Vec<Day> {
        let is_fat = |product: &Product| matches!(product.rule, Rule::Monthly { .. });
        let others = self
            .iter()
            .filter(|course| changed.is_none_or(|changed| changed.id != course.id));
        let mut days = Vec::new();
        for course in others
            .chain(changed)
            .filter(|course| is_fat(course.product()))
        {
            for (_, step) in course.active() {
                let place = days.iter().rposition(|day| *day <= step.day);
                days.insert(place.map_or(0, |place| place + 1), step.day);
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

    fn step_mut(&mut self, id: u32, place: usize) -> Option<&mut Step> {
        self.revise(id)?.steps.get_mut(place)
    }

    /// An id that no course has.
    fn free_id(&self) -> u32 {
        let highest = self.iter().map(|course| course.id).max().unwrap_or(0);
        highest.checked_add(1).unwrap_or_else(|| {
            let free = |id: &u32| self.find(*id).is_none();
            (1..u32::MAX).find(free).unwrap_or(u32::MAX)
        })
    }
}

/// The session at this place, if it is still planned.
fn planned(course: &mut Course, place: usize) -> Result<&mut Step, Refusal> {
    let step = course.steps.get_mut(place);
    step.filter(|step| step.state == State::Planned)
        .ok_or(Refusal::Order)
}
