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
        costs,
        sessions,
        courses,
        records,
        checkins,
        alarms,
        questions,
        // Is about the plans there, and not about both together.
        copied: _,
        unknown,
    } = incoming;
    here.language = here.language.take().or(language);
    here.digits = here.digits.or(digits);
    here.last_chapter = here.last_chapter.take().or(last_chapter);
    here.read.merge(read);
    let there = Days {
        answers: &answers,
        own: &answered,
        others: answered_on,
    };
    let mut days = here.days().merge(there);
    // One day for all others stays only where both mean the same by it.
    here.answered_on = here.answered_on.filter(|day| Some(*day) == answered_on);
    if let Some(others) = here.answered_on {
        let own = |id: &str| here.answered.get(id).is_some();
        days.retain(|id, day| *day != others || own(id));
    }
    here.answered = days;
    here.answers.merge(answers);
    here.decision.merge(decision);
    let remap = here.sessions.merge(sessions);
    here.courses.merge(courses, &remap);
    here.records.merge(records, &remap);
    here.costs.merge(costs, &remap);
    here.checkins.merge(checkins, &remap);
    here.alarms.merge(alarms, &remap);
    here.questions.merge(questions);
    here.unknown.0.fill_from(unknown.0);
}
