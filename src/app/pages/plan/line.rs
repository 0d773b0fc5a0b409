//! The sessions on a line, as far apart as their days are.
//!
//! Must not know: what happens on a day.

use std::fmt::Write;

use leptos::prelude::AnyView;

use crate::app::element::{Piece, drawing, el, live};
use crate::app::part::Part;
use crate::app::parts::session::date;
use crate::domain::plan::{Course, State};
use crate::i18n::Text;

/// Where the line begins and how long it is, on a sheet of 340.
const START: i32 = 16;
const LENGTH: i32 = 308;

/// The line.
pub fn view(text: &Text, course: Part<Option<Course>>) -> AnyView {
    let text = text.clone();
    live(move || {
        let course = course.get()?;
        let (first, last) = (course.steps.first()?.day, course.steps.last()?.day);
        let span = first.days_until(last).max(1);
        let mut shapes =
            format!("<g class=\"shapes\"><path class=\"at-line\" d=\"M{START} 18h{LENGTH}\"/>");
        let next = course.next();
        for (place, step) in course.steps.iter().enumerate() {
            let x = START + first.days_until(step.day) * LENGTH / span;
            let class = match step.state {
                State::Done => "at-done",
                State::Skipped => "at-skipped",
                State::Planned if next == Some(place) => "at-next",
                State::Planned => "at-planned",
            };
            // Writing to a string cannot fail.
            let _ = write!(
                shapes,
                "<circle class=\"{class}\" cx=\"{x}\" cy=\"18\" r=\"7\"/>"
            );
        }
        shapes.push_str("</g>");
        let (first, last) = (date(&text, first), date(&text, last));
        let label = text.plain_with(
            "plan-line-alt",
            &[("first", (&first).into()), ("last", (&last).into())],
        );
        let drawn = drawing("drawing", "0 0 340 36".to_owned(), shapes, Some(label));
        Some(el("div").class("plan-line").child(drawn).view())
    })
}
