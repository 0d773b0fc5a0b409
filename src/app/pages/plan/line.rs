//! The sessions on a line, as far apart as their days are.
//!
//! Must not know: what happens on a day.

use std::fmt::Write;

use leptos::prelude::AnyView;

use crate::app::components::date::date;
use crate::app::derived::Derived;
use crate::app::element::{IntoChild, drawing, dynamic, el};
use crate::domain::plan::{Course, SessionStatus};
use crate::i18n::Messages;

/// Where the line begins and how long it is, on a sheet of 340.
const START: i32 = 16;
const LENGTH: i32 = 308;

/// The line.
pub fn view(text: Messages, course: Derived<Option<Course>>) -> AnyView {
    dynamic(move || {
        let course = course.get()?;
        let (first, last) = (course.steps.first()?.day, course.steps.last()?.day);
        let span = first.days_until(last).max(1);
        let mut shapes =
            format!("<g class=\"shapes\"><path class=\"at-line\" d=\"M{START} 18h{LENGTH}\"/>");
        let next = course.next();
        for (index, step) in course.steps.iter().enumerate() {
            let x = START + first.days_until(step.day) * LENGTH / span;
            let class = match step.state {
                SessionStatus::Done => "at-done",
                SessionStatus::Skipped => "at-skipped",
                SessionStatus::Planned if next == Some(index) => "at-next",
                SessionStatus::Planned => "at-planned",
            };
            // Writing to a string cannot fail.
            let _ = write!(
                shapes,
                "<circle class=\"{class}\" cx=\"{x}\" cy=\"18\" r=\"7\"/>"
            );
        }
        shapes.push_str("</g>");
        let (first, last) = (date(text, first), date(text, last));
        let label = text.plain_with(
            "plan-line-alt",
            &[("first", (&first).into()), ("last", (&last).into())],
        );
        let drawn = drawing("drawing", "0 0 340 36".to_owned(), shapes, Some(label));
        Some(el("div").class("plan-line").child(drawn).view())
    })
}
