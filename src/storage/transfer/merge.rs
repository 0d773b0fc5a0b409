//! Brings a document that comes from a file together with the one that is here.
//!
//! Nothing of either is lost: what can stand side by side does, and where only one
//! thing can stand, what is here stays. Taking in the same file again changes
//! nothing. Must not know: where the document comes from.

use super::super::document::Document;
use crate::domain::screening::Days;

/// Takes in a document.
pub fn merge(here: &mut Document, incoming: Document) {
    let Document {
        language,
        digits,
        read,
        last_chapter,
        answers,
        answered_on,
        answered,
        decision,
        sessions,
        courses,
        records,
        looks,
        alarms,
        questions,
        // Is about the plans there, and not about both together.
        copied: _,
        unknown,
    } = incoming;
    here.language = here.language.take().or(language);
    here.digits = here.digits.or(digits);
    here.last_chapter = here.last_chapter.take().or(last_chapter);
    here.read.take_in(read);
    let there = Days {
        answers: &answers,
        own: &answered,
        others: answered_on,
    };
    let mut days = here.days().take_in(there);
    // One day for all others stays only where both mean the same by it.
    here.answered_on = here.answered_on.filter(|day| Some(*day) == answered_on);
    if let Some(others) = here.answered_on {
        let own = |id: &str| here.answered.get(id).is_some();
        days.retain(|id, day| *day != others || own(id));
    }
    here.answered = days;
    here.answers.take_in(answers);
    here.decision.take_in(decision);
    let links = here.sessions.take_in(sessions);
    here.courses.take_in(courses, &links);
    here.records.take_in(records, &links);
    here.looks.take_in(looks, &links);
    here.alarms.take_in(alarms, &links);
    here.questions.take_in(questions);
    here.unknown.0.fill_from(unknown.0);
}
