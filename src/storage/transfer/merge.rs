//! Brings a document that comes from a file together with the one that is here.
//!
//! Nothing of either is lost: what can stand side by side does, and where only one
//! thing can stand, what is here stays. Taking in the same file again changes
//! nothing. Must not know: where the document comes from.

use super::super::document::Document;

/// Takes in a document.
pub fn merge(here: &mut Document, incoming: Document) {
    let Document {
        language,
        digits,
        read,
        last_chapter,
        answers,
        answered_on,
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
    here.answers.take_in(answers);
    // The day of the last answer on either.
    here.answered_on = here.answered_on.max(answered_on);
    here.decision.take_in(decision);
    let links = here.sessions.take_in(sessions);
    here.courses.take_in(courses, &links);
    here.records.take_in(records, &links);
    here.looks.take_in(looks, &links);
    here.alarms.take_in(alarms, &links);
    here.questions.take_in(questions);
    here.unknown.0.fill_from(unknown.0);
}
