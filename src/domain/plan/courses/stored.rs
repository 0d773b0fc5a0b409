//! Courses as they are stored: a list, of which every one could have been made here.
//!
//! Must not know: where courses are stored.

use serde::{Serialize, Serializer};

use super::super::{Course, Past, SessionStatus};
use super::Courses;

impl Serialize for Courses {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl TryFrom<Vec<Course>> for Courses {
    type Error = &'static str;

    fn try_from(mut courses: Vec<Course>) -> Result<Self, Self::Error> {
        // Before it was kept with what took place, a plan had one product all along.
        for course in &mut courses {
            let product = &course.product;
            let done = course
                .steps
                .iter_mut()
                .filter(|step| step.state == SessionStatus::Done);
            for step in done {
                step.product.get_or_insert_with(|| product.clone());
            }
        }
        if courses.iter().all(Course::is_sound) {
            Ok(Self(courses, Past::default()))
        } else {
            Err("a course that no plan can be")
        }
    }
}
