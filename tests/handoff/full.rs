//! The longest documents that there can be: all that the guide asks, answered at length.

use mesotherapy_guide::content::decide::GOALS;
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::domain::decision::{Leaning, Reply, STATEMENTS, SURE, Weight};
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::plan::{Course, Courses, PRE_CHECK, PlannedSession, SessionStatus};
use mesotherapy_guide::domain::questions;
use mesotherapy_guide::domain::screening::{Answer, SCREENS};
use mesotherapy_guide::i18n::Digits;
use mesotherapy_guide::storage::Document;

use crate::documents::{asks, quiz};

/// A course of fifteen sessions with something found before each, made on a day of
/// its own.
pub fn full_course(number: u32) -> Course {
    let made = Day::from_ymd(2026, 11, 1).expect("a day");
    let made = made
        .add_days(i32::try_from(number).expect("a small number"))
        .expect("a day");
    let mut steps = Vec::new();
    for place in 0..15 {
        let mut step = PlannedSession::new(made.add_days(7 * place + 1).expect("a day"));
        let all = PRE_CHECK.iter().map(|sign| sign.id.to_owned());
        step.before = Some(all.chain(["unsure".to_owned()]).collect::<Vec<_>>().into());
        step.checked = Some(step.day);
        step.state = if place < 14 {
            SessionStatus::Done
        } else {
            SessionStatus::Planned
        };
        steps.push(step);
    }
    let mut answers = IdMap::default();
    for ask in asks() {
        answers.insert(ask.to_owned(), "yes".to_owned());
    }
    Course {
        id: number,
        area: Some("face".to_owned()),
        product: "tranexamic".to_owned(),
        every: 7,
        monthly_after: None,
        answers,
        steps,
        revision: 20,
        made,
        minute: 1_000,
    }
}

/// A document with all there can be, and so many courses with all there can be.
pub fn everything(courses: u32) -> Document {
    let mut document = Document {
        digits: Some(Digits::Western),
        answered_on: Day::from_ymd(2026, 11, 22),
        ..Document::default()
    };
    for screen in &SCREENS {
        let all = screen.risks().iter();
        document
            .answers
            .set(screen, all.fold(Answer::unsure(), Answer::with));
    }
    let said = &mut document.decision;
    said.goal = GOALS.last().map(|goal| goal.id.to_owned());
    said.leaning = Some(Leaning::Other.id().to_owned());
    for statement in STATEMENTS {
        said.values
            .insert(statement.to_owned(), Weight::Lot.id().to_owned());
    }
    for question in SURE {
        said.sure
            .insert(question.to_owned(), Reply::Unsure.id().to_owned());
    }
    for (question, option) in quiz() {
        said.quiz.insert(question.to_owned(), option.to_owned());
    }
    said.doctor_decides = true;
    for question in questions::all() {
        document.questions.pick(question.id, true);
    }
    document.courses = Courses::try_from((0..courses).map(full_course).collect::<Vec<_>>())
        .expect("they are sound");
    document
}
