//! What a code carries, in the order in which it stands there.
//!
//! The same steps write and read; see `bits`. They never change: what a later version
//! adds is asked for only where the codec has that version.
//! Must not know: how bits become letters, or what there is room for.

use super::bits::BitCodec;
use super::tables::{
    DIGITS, GOALS, LEANINGS, QUESTIONS, QUIZ, REPLIES, SCREENS, STATEMENTS, SURE, UNSURE, WEIGHTS,
    ids, lists,
};
use crate::domain::checkin::{Advice, Alarm};
use crate::domain::day::Day;
use crate::domain::decision::Decision;
use crate::domain::questions::Questions;
use crate::domain::screening::{Answer as Chosen, Answers, GREW};
use crate::i18n::Digits;
use crate::storage::Document;

use super::courses;

/// The day from which others are counted: the year in which the guide was made.
const YEAR: u32 = 2026;

/// Writes what a document has, or reads it; the document as a reader will find it.
pub fn code(codec: &mut BitCodec, document: &Document) -> Document {
    let mut passed = Document::default();
    let digits = document.digits.map(Digits::numbering_system);
    let digits = codec.choice(&ids(DIGITS, codec.version()), digits, None);
    let all = [Digits::Western, Digits::ArabicIndic];
    passed.digits = all
        .into_iter()
        .find(|known| Some(known.numbering_system()) == digits);
    passed.answers = answers(codec, &document.answers);
    // The oldest day stands for all. Version 1 wrote the newest: it says too little.
    let oldest = document.days().oldest().or(document.answered_on);
    let day = codec
        .flag(oldest.is_some())
        .then(|| codec.day(oldest.unwrap_or(beginning()), beginning(), 6));
    passed.answered_on = day.filter(|_| codec.version() > 1);
    passed.decision = decision(codec, &document.decision);
    passed.questions = questions(codec, &document.questions);
    passed.courses = courses::code(codec, document, &passed.answers);
    if codec.version() > 1 {
        alarms(codec, document, &mut passed);
    }
    passed
}

/// That something of the daily looks still stands: how strong and since when, and never
/// what. A hold must not be lost on the way; looks themselves are not carried.
fn alarms(codec: &mut BitCodec, document: &Document, passed: &mut Document) {
    for answer in [Advice::Call, Advice::Hospital, Advice::Emergency] {
        let mut standing = document.alarms.standing(None);
        let own = standing.find(|alarm| alarm.answer == answer && !alarm.seen);
        if codec.flag(own.is_some()) {
            let day = own.map_or(beginning(), |alarm| alarm.day);
            passed
                .alarms
                .put(Alarm::bare(codec.day(day, beginning(), 6), answer));
        }
    }
}

/// The day from which others are counted.
pub fn beginning() -> Day {
    Day::from_ymd(YEAR, 1, 1).unwrap_or(Day::FIRST)
}

/// Every screen: whether it was answered, and what was chosen. A choice that the
/// tables do not have becomes a doubt, which is what it counts as.
fn answers(codec: &mut BitCodec, answers: &Answers) -> Answers {
    let mut passed = Answers::new();
    for (screen, risks) in lists(SCREENS, codec.version()) {
        let answer = answers.find(screen);
        if codec.flag(answer.is_some()) {
            let chosen = answer.map(Chosen::ids).cloned().unwrap_or_default();
            let chosen = codec.set(&risks, &chosen, Some(UNSURE));
            passed.put(screen, Chosen::of(chosen));
        }
    }
    // What an earlier version did not ask, nobody has answered.
    if codec.version() < 2 {
        passed.repeat(&GREW);
    }
    passed
}

fn decision(codec: &mut BitCodec, decision: &Decision) -> Decision {
    let mut passed = Decision::default();
    if !codec.flag(!decision.is_empty()) {
        return passed;
    }
    let version = codec.version();
    let ids = |table| ids(table, version);
    let goal = codec.choice(&ids(GOALS), decision.goal.as_deref(), None);
    passed.goal = goal.map(str::to_owned);
    let leaning = codec.choice(&ids(LEANINGS), decision.leaning.as_deref(), Some(UNSURE));
    passed.leaning = leaning.map(str::to_owned);
    passed.values = codec.map(&ids(STATEMENTS), &ids(WEIGHTS), &decision.values, None);
    passed.sure = codec.map(&ids(SURE), &ids(REPLIES), &decision.sure, Some(UNSURE));
    if codec.flag(!decision.quiz.is_empty()) {
        for (question, options) in lists(QUIZ, version) {
            let chosen = decision.quiz.get(question).map(String::as_str);
            if let Some(chosen) = codec.choice(&options, chosen, None) {
                passed.quiz.insert(question.to_owned(), chosen.to_owned());
            }
        }
    }
    passed.doctor_decides = codec.flag(decision.doctor_decides);
    passed
}

fn questions(codec: &mut BitCodec, questions: &Questions) -> Questions {
    let all = ids(QUESTIONS, codec.version());
    let mut passed = Questions::default();
    passed
        .picked
        .merge(codec.set(&all, &questions.picked, None));
    passed
}
