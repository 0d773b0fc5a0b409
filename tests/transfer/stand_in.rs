//! Whether what one document has stands in another, each in a place of its own.

use mesotherapy_guide::domain::day::Moment;
use mesotherapy_guide::domain::ids::IdSet;
use mesotherapy_guide::domain::plan::SessionStatus;
use mesotherapy_guide::domain::recovery::Sessions;
use mesotherapy_guide::storage::Document;

/// Whether each session stands in the other list, each in a place of its own, with
/// all its ticks.
pub fn sessions_stand_in(of: &Sessions, in_: &Sessions) -> bool {
    let mut left: Vec<_> = in_.newest_first().collect();
    let mut sessions: Vec<_> = of.newest_first().collect();
    sessions.reverse();
    left.reverse();
    sessions.into_iter().all(|session| {
        let place = left.iter().position(|other| {
            other.at == session.at
                && other.area == session.area
                && session.done.iter().all(|item| other.done.contains(item))
        });
        place.map(|place| left.remove(place)).is_some()
    })
}

/// The moment of the session with this number.
fn moment(document: &Document, session: Option<u32>) -> Option<Moment> {
    let session = document.sessions.find(session?)?;
    Some(session.at)
}

/// Whether each record stands in the other document, each in a place of its own,
/// and still belongs to a session at the same time.
pub fn records_stand_in(of: &Document, in_: &Document) -> bool {
    let mut left: Vec<_> = in_.records.iter().collect();
    of.records.iter().all(|record| {
        let place = left.iter().position(|other| {
            moment(in_, other.session) == moment(of, record.session)
                && other.day == record.day
                && other.fields == record.fields
        });
        place.map(|place| left.remove(place)).is_some()
    })
}

/// Whether each offer stands in the other document, each in a place of its own.
pub fn offers_stand_in(of: &Document, in_: &Document) -> bool {
    let mut left: Vec<_> = in_.costs.iter().collect();
    of.costs.iter().all(|offer| {
        let place = left.iter().position(|other| other.fields == offer.fields);
        place.map(|place| left.remove(place)).is_some()
    })
}

/// Whether each look stands in the other document, or a later one of the same day.
pub fn looks_stand_in(of: &Document, in_: &Document) -> bool {
    of.checkins.iter().all(|checkin| {
        in_.checkins.iter().any(|other| {
            moment(in_, other.session) == moment(of, checkin.session)
                && other.day == checkin.day
                && other.minute >= checkin.minute
        })
    })
}

/// Whether each course stands in the other document, with everything that took
/// place and everything that holds it up.
pub fn courses_stand_in(of: &Document, in_: &Document) -> bool {
    of.courses.iter().all(|course| {
        in_.courses.iter().any(|other| {
            let steps = course.steps.iter().zip(&other.steps);
            other.made == course.made
                && other.minute == course.minute
                && other.steps.len() == course.steps.len()
                && steps.into_iter().all(|(step, other)| {
                    (other.state == SessionStatus::Done || step.state != SessionStatus::Done)
                        && (other.is_held() || !step.is_held())
                        && step.before.iter().flat_map(IdSet::iter).all(|sign| {
                            let found = other.before.as_ref();
                            found.is_some_and(|found| found.contains(sign))
                        })
                })
                && course.answers.iter().all(|(ask, answer)| {
                    let known = other.answers.get(ask);
                    ask == "agreed"
                        || known == Some(answer)
                        || answer == "no"
                        || known.is_some_and(|known| known != "no")
                })
        })
    })
}
