//! What a code carries, in the order in which it stands there.
//!
//! The same steps write and read; see `bits`. They never change: what a later version
//! adds is asked for only where the tape has that version.
//! Must not know: how bits become letters, or what there is room for.

use super::bits::Tape;
use super::tables::{
    DIGITS, GOALS, LEANINGS, QUESTIONS, QUIZ, REPLIES, SCREENS, STATEMENTS, SURE, UNSURE, WEIGHTS,
    ids, lists,
};
use crate::domain::day::Day;
use crate::domain::decision::Decision;
use crate::domain::questions::Questions;
use crate::domain::screening::{Answer, Answers};
use crate::i18n::Digits;
use crate::storage::Document;

use super::courses;

/// The day from which others are counted: the year in which the guide was made.
const YEAR: u32 = 2026;

/// Writes what a document has, or reads it; the document as a reader will find it.
pub fn pass(tape: &mut Tape, document: &Document) -> Document {
    let mut passed = Document::default();
    let digits = document.digits.map(Digits::numbering_system);
    let digits = tape.choice(&ids(DIGITS, tape.version()), digits, None);
    let all = [Digits::Western, Digits::ArabicIndic];
    passed.digits = all
        .into_iter()
        .find(|known| Some(known.numbering_system()) == digits);
    passed.answers = answers(tape, &document.answers);
    passed.answered_on = tape
        .flag(document.answered_on.is_some())
        .then(|| tape.day(document.answered_on.unwrap_or(beginning()), beginning(), 6));
    passed.decision = decision(tape, &document.decision);
    passed.questions = questions(tape, &document.questions);
    passed.courses = courses::pass(tape, &document.courses);
    passed
}

/// The day from which others are counted.
pub fn beginning() -> Day {
    Day::from_ymd(YEAR, 1, 1).unwrap_or(Day::FIRST)
}

/// Every screen: whether it was answered, and what was chosen. A choice that the
/// tables do not have becomes a doubt, which is what it counts as.
fn answers(tape: &mut Tape, answers: &Answers) -> Answers {
    let mut passed = Answers::new();
    for (screen, risks) in lists(SCREENS, tape.version()) {
        let answer = answers.find(screen);
        if tape.flag(answer.is_some()) {
            let chosen = answer.map(Answer::ids).cloned().unwrap_or_default();
            let chosen = tape.set(&risks, &chosen, Some(UNSURE));
            passed.put(screen, Answer::of(chosen));
        }
    }
    passed
}

fn decision(tape: &mut Tape, decision: &Decision) -> Decision {
    let mut passed = Decision::default();
    if !tape.flag(!decision.is_empty()) {
        return passed;
    }
    let version = tape.version();
    let ids = |table| ids(table, version);
    let goal = tape.choice(&ids(GOALS), decision.goal.as_deref(), None);
    passed.goal = goal.map(str::to_owned);
    let leaning = tape.choice(&ids(LEANINGS), decision.leaning.as_deref(), Some(UNSURE));
    passed.leaning = leaning.map(str::to_owned);
    passed.values = tape.map(&ids(STATEMENTS), &ids(WEIGHTS), &decision.values, None);
    passed.sure = tape.map(&ids(SURE), &ids(REPLIES), &decision.sure, Some(UNSURE));
    if tape.flag(!decision.quiz.is_empty()) {
        for (question, options) in lists(QUIZ, version) {
            let chosen = decision.quiz.get(question).map(String::as_str);
            if let Some(chosen) = tape.choice(&options, chosen, None) {
                passed.quiz.insert(question.to_owned(), chosen.to_owned());
            }
        }
    }
    passed.doctor_decides = tape.flag(decision.doctor_decides);
    passed
}

fn questions(tape: &mut Tape, questions: &Questions) -> Questions {
    let all = ids(QUESTIONS, tape.version());
    let mut passed = Questions::default();
    passed
        .picked
        .take_in(tape.set(&all, &questions.picked, None));
    passed
}
