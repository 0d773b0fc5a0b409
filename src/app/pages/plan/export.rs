//! A course as a calendar file, in the reader's words.
//!
//! Must not know: how the file is written (`calendar` does) or saved.

use crate::calendar::{Calendar, Event, Status, write};
use crate::domain::day::Moment;
use crate::domain::plan::{Course, Entry, State, entries};
use crate::i18n::Text;

/// The file with every step of the course but those that are only read after a
/// session. While the plan is `held` every session says so. `now` is universal time.
pub fn calendar_file(text: &Text, course: &Course, held: bool, now: Moment) -> String {
    let events: Vec<_> = entries(course)
        .iter()
        .filter(|entry| entry.kind.id != "after")
        .map(|entry| event(text, course, held, entry))
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

fn event(text: &Text, course: &Course, held: bool, entry: &Entry) -> Event {
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
    let what = text.plain(&format!("{id}.what"));
    // A session that took place is held up no more.
    let step = entry.place.and_then(|place| course.step(place));
    let held =
        held && entry.kind.id == "session" && step.is_some_and(|step| step.state == State::Planned);
    let (status, description) = match (entry.cancelled, held) {
        (true, _) => (Status::Cancelled, what),
        (false, true) => {
            let held = text.plain("plan-held");
            (Status::Tentative, format!("{held}\n{what}"))
        }
        (false, false) => (Status::Confirmed, what),
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
        description,
        status,
    }
}
