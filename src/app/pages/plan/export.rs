//! A course as a calendar file, in the reader's words.
//!
//! Must not know: how the file is written (`calendar` does) or saved.

use crate::calendar::{Calendar, Event, write};
use crate::domain::day::Moment;
use crate::domain::plan::{Course, Entry, entries};
use crate::i18n::Text;

/// The file with every step of the course but those that are only read after a
/// session. `now` is universal time.
pub fn calendar_file(text: &Text, course: &Course, now: Moment) -> String {
    let events: Vec<_> = entries(course)
        .iter()
        .filter(|entry| entry.kind.id != "after")
        .map(|entry| event(text, course, entry))
        .collect();
    let category = text.plain("plan-category");
    let calendar = Calendar {
        language: text.lang().tag,
        category: &category,
        written: now,
        sequence: course.revision,
    };
    write(&calendar, &events)
}

fn event(text: &Text, course: &Course, entry: &Entry) -> Event {
    let id = format!("plan-step-{}", entry.kind.id);
    let step = text.plain(&id);
    // What belongs to one session is named by it; the rest occurs once.
    let number = entry
        .place
        .filter(|_| matches!(entry.kind.id, "eve" | "session"));
    let summary = match number {
        Some(place) => text.plain_with(
            "plan-event-n",
            &[("n", (place + 1).into()), ("step", (&step).into())],
        ),
        None => text.plain_with("plan-event", &[("step", (&step).into())]),
    };
    let made = course.made.to_string().replace('-', "");
    let number = number.map_or(String::new(), |place| format!("-{}", place + 1));
    Event {
        uid: format!(
            "{made}-{:04}-{}-{}{number}@mesotherapy-guide",
            course.minute, course.id, entry.kind.id
        ),
        day: entry.day,
        summary,
        description: text.plain(&format!("{id}.what")),
        cancelled: entry.cancelled,
    }
}
