//! What is found before a session, how it ends, and what is left of a plan that goes.
//!
//! Must not know: what holds a plan up (`holds` does).

use super::super::{PRE_CHECK, Past, PlannedSession, SessionStatus};
use super::Courses;
use crate::domain::day::Day;
use crate::domain::ids::IdSet;

impl Courses {
    /// What is left of courses that were deleted.
    pub fn past(&self) -> &Past {
        &self.1
    }

    /// The same, to take something in or lift it.
    pub fn past_mut(&mut self) -> &mut Past {
        &mut self.1
    }

    /// Takes a course out; whether it was there. What was found and is not lifted stays
    /// with the person, and so do sessions that a label counts.
    pub fn remove(&mut self, id: u32) -> bool {
        let Some(index) = self.0.iter().rposition(|course| course.id == id) else {
            return false;
        };
        let course = self.0.remove(index);
        for step in &course.steps {
            self.1.found.merge(step.open());
            if step.state == SessionStatus::Done && course.product_of(step).is_counted() {
                self.1.add_fat(step.day);
            }
        }
        true
    }

    /// Takes in what was found new before a session; an empty set is "nothing".
    /// While something found holds the plan, more can be found and nothing taken
    /// back: each is lifted in its own way.
    pub fn found(&mut self, id: u32, index: usize, found: IdSet, today: Day) {
        let Some(step) = self.step_mut(id, index) else {
            return;
        };
        let mut all = found;
        all.merge(step.open());
        step.before = Some(all);
        step.checked = Some(today);
        step.cleared = false;
        step.lifted = IdSet::default();
    }

    /// Lifts one thing that was found, in every course and in what deleted ones left:
    /// it concerns the person.
    pub fn lift(&mut self, found: &str, today: Day) {
        self.1.found.remove(found);
        for course in &mut self.0 {
            let mut changed = false;
            for step in &mut course.steps {
                if step.open().contains(found) {
                    step.lifted.insert(found.to_owned());
                    step.checked = Some(today);
                    changed = true;
                }
            }
            if changed {
                course.revision = course.revision.saturating_add(1);
            }
        }
    }

    /// Lifts what this version does not know, and what the reader was not sure of.
    pub fn lift_doubts(&mut self, today: Day) {
        let known = |id: &String| PRE_CHECK.iter().any(|sign| sign.id == id);
        let steps = self.0.iter().flat_map(|course| &course.steps);
        let open = steps
            .map(PlannedSession::open)
            .chain([self.1.found.clone()]);
        let doubts: Vec<String> = open
            .flat_map(|open| {
                open.iter()
                    .filter(|id| !known(id))
                    .cloned()
                    .collect::<Vec<_>>()
            })
            .collect();
        for doubt in doubts {
            self.lift(&doubt, today);
        }
    }
}
