//! A course as a calendar file, in the reader's words.
//!
//! Must not know: how the file is written (`calendar` does) or saved.

use crate::calendar::{Calendar, Event, Status, write};
use crate::domain::day::Moment;
use crate::domain::plan::{Course, EventKind, PlanEvent, SessionStatus, entries};
use crate::i18n::Messages;

/// How a calendar tells of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// Titles and details say what it is.
    Named,
    /// An appointment, and nothing more: lock screens and shared calendars are read by
    /// others.
    Neutral,
}

/// The file with every step of the course but those that are only read after a
/// session. While the plan is `held` every session says so. `now` is universal time.
pub fn calendar_file(
    text: Messages,
    course: &Course,
    held: bool,
    naming: Naming,
    now: Moment,
) -> String {
    let events: Vec<_> = entries(course)
        .iter()
        .filter(|entry| entry.kind != EventKind::After)
        .map(|entry| event(text, course, held, naming, entry))
        .collect();
    let category = text.plain(match naming {
        Naming::Named => "plan-category",
        Naming::Neutral => "plan-neutral",
    });
    let calendar = Calendar {
        language: text.lang().tag,
        category: &category,
        written: now,
        sequence: course.revision,
    };
    write(&calendar, &events)
}

fn event(text: Messages, course: &Course, held: bool, naming: Naming, entry: &PlanEvent) -> Event {
    let id = format!("plan-step-{}", entry.kind.id());
    let step = text.plain(&id);
    // What belongs to one session is named by it; the rest occurs once.
    let number = entry
        .index
        .filter(|_| matches!(entry.kind, EventKind::Eve | EventKind::Session));
    let message = match (naming, entry.kind, number) {
        (Naming::Named, _, Some(_)) => "plan-event-n",
        (Naming::Named, _, None) => "plan-event",
        (Naming::Neutral, EventKind::Session, _) => "plan-neutral-n",
        (Naming::Neutral, EventKind::Eve, _) => "plan-neutral-eve",
        (Naming::Neutral, ..) => "plan-neutral-step",
    };
    let index = number.map_or(0, |index| index + 1);
    let summary = text.plain_with(message, &[("n", index.into()), ("step", (&step).into())]);
    let what = match naming {
        Naming::Named => text.plain(&format!("{id}.what")),
        Naming::Neutral => text.plain("plan-neutral.what"),
    };
    // A session that took place is held up no more.
    let step = entry.index.and_then(|index| course.step(index));
    let held = held
        && entry.kind == EventKind::Session
        && step.is_some_and(|step| step.state == SessionStatus::Planned);
    let (status, description) = match (entry.cancelled, held) {
        (true, _) => (Status::Cancelled, what),
        (false, true) => {
            let held = text.plain("plan-held");
            (Status::Tentative, format!("{held}\n{what}"))
        }
        (false, false) => (Status::Confirmed, what),
    };
    let made = course.made.to_string().replace('-', "");
    let number = number.map_or(String::new(), |index| format!("-{}", index + 1));
    Event {
        uid: format!(
            "{made}-{:04}-{}-{}{number}@mesotherapy-guide",
            course.minute,
            course.id,
            entry.kind.id()
        ),
        day: entry.day,
        summary,
        description,
        status,
    }
}
