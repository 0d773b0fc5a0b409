//! Codes to take home: what is carried comes back, what must never be lost never is,
//! everything that the guide can ask has its place, and old codes are read for ever.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is wrong"
)]

mod documents;
mod fixtures;
mod full;
mod left;
mod picture;
mod replaced;

use mesotherapy_guide::domain::checkin::{Advice, Alarm};
use mesotherapy_guide::domain::cost::Offers;
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::domain::ids::IdSet;
use mesotherapy_guide::domain::plan::{Course, Courses, Hold, Known, SessionStatus, holds};
use mesotherapy_guide::domain::screening::{Answer, Answers, Level, SCREENS, assess};
use mesotherapy_guide::handoff::{
    DoesNotFit, LARGEST, LeftOut, Packed, decode, encode, replace_carried,
};
use mesotherapy_guide::storage::Document;
use mesotherapy_guide::storage::transfer::merge;
use proptest::prelude::*;

use documents::documents;
use full::{everything, full_course};

/// What the check says: how strongly each screen speaks, and what is missing.
fn said(answers: &Answers) -> (Vec<(&'static str, Level)>, Option<usize>) {
    let findings = assess(answers).findings;
    let said = findings
        .iter()
        .map(|found| (found.screen.id, found.level()));
    (said.collect(), answers.first_unanswered())
}

/// What holds one course up, whatever other courses there are.
fn own_holds(course: &Course, answers: &Answers) -> Vec<Hold> {
    let alone = Courses::try_from(vec![course.clone()]).expect("it was in a document");
    let known = Known {
        check: answers,
        checkin: None,
    };
    holds(&alone, course, known)
}

/// A day of 2026.
fn day(days: i32) -> Day {
    let first = Day::from_ymd(2026, 1, 1).expect("a day");
    first.add_days(days).expect("a day")
}

/// Whether two courses are the same one.
fn is_same(course: &Course, other: &Course) -> bool {
    (course.id, course.made, course.minute) == (other.id, other.made, other.minute)
}

fn bytes(packed: &Packed) -> usize {
    let (_, letters) = packed.code.split_once('.').expect("a code has a version");
    letters.len() * 6 / 8
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// Whatever of it a code carries comes back as it was.
    #[test]
    fn what_is_carried_comes_back(document in documents(false)) {
        let Ok(packed) = encode(&document) else { return Ok(()) };
        prop_assert!(bytes(&packed) <= LARGEST);
        prop_assert_eq!(decode(&packed.code), Ok(packed.carried.clone()));
        let mut expected = document.clone();
        // Never carried: the reader's own words, and what is about one device.
        expected.questions.set_own("");
        expected.language = None;
        expected.read.clear();
        expected.costs = Offers::default();
        if packed.left_out.replies {
            expected.decision.sure.clear();
            expected.decision.quiz.clear();
        }
        prop_assert_eq!(packed.carried.courses.iter().len() + packed.left_out.courses, document.courses.iter().len());
        prop_assert_eq!(packed.carried.courses.past(), document.courses.past());
        if packed.left_out.courses > 0 {
            expected.courses = packed.carried.courses.clone();
        }
        prop_assert_eq!(&packed.carried, &expected);
    }

    /// With ids of a newer version as well: a doubt stays one, a hold stays one.
    #[test]
    fn no_answer_and_no_hold_is_ever_lost(document in documents(true)) {
        let Ok(Packed { code, .. }) = encode(&document) else { return Ok(()) };
        let there = decode(&code).expect("a code is read");
        prop_assert_eq!(said(&there.answers), said(&document.answers));
        prop_assert_eq!(there.answered_on, document.answered_on);
        prop_assert_eq!(&there.alarms, &document.alarms);
        let left = |document: &Document| {
            let past = document.courses.past();
            (past.found.is_empty(), past.fat.clone(), past.had)
        };
        prop_assert_eq!(left(&there), left(&document));
        let mut arrived = there.courses.iter().peekable();
        for course in document.courses.iter() {
            let held = own_holds(course, &document.answers);
            if let Some(other) = arrived.next_if(|other| is_same(course, other)) {
                // What the tables do not have can only be carried as a doubt, lifted or not.
                let arrived = own_holds(other, &there.answers);
                prop_assert!(held.iter().all(|hold| arrived.contains(hold)), "{arrived:?} for {held:?}");
                let more = arrived.iter().filter(|hold| !held.contains(hold));
                prop_assert!(more.clone().all(|hold| matches!(hold, Hold::Found(_, None))), "{arrived:?} for {held:?}");
                let checks = |course: &Course| course.steps.iter()
                    .map(|step| (step.state, step.day, step.before.as_ref().map(IdSet::is_empty), step.checked, step.cleared))
                    .collect::<Vec<_>>();
                prop_assert_eq!(checks(other), checks(course));
            } else {
                let own = held.iter().filter(|hold| !matches!(hold, Hold::Check(_)));
                prop_assert_eq!(own.count(), 0);
                prop_assert!(!course.product().is_counted());
            }
        }
        prop_assert!(arrived.next().is_none());
    }

    /// Opened twice, or over what it was made of, it changes nothing more.
    #[test]
    fn a_code_opened_again_changes_nothing(here in documents(true), document in documents(true)) {
        let Ok(Packed { code, .. }) = encode(&document) else { return Ok(()) };
        let coming = || decode(&code).expect("a code is read");
        for merge in [merge, replace_carried] {
            let mut once = here.clone();
            merge(&mut once, coming());
            let mut twice = once.clone();
            merge(&mut twice, coming());
            prop_assert_eq!(twice, once);
        }
    }

    /// What no code carries stays, whatever a code is put in the place of.
    #[test]
    fn what_no_code_carries_stays(here in documents(true), document in documents(false)) {
        let Ok(Packed { carried, .. }) = encode(&document) else { return Ok(()) };
        let mut after = here.clone();
        replace_carried(&mut after, carried.clone());
        prop_assert_eq!(after.questions.own(), here.questions.own());
        prop_assert_eq!((after.language, after.read), (here.language, here.read));
        prop_assert_eq!(after.costs, here.costs);
        if carried.courses == Courses::default() {
            prop_assert_eq!(after.courses, here.courses);
        } else {
            prop_assert_eq!(after.courses, carried.courses);
        }
    }
}

#[test]
fn a_check_with_everything_and_a_plan_with_everything_fit() {
    let packed = encode(&everything(1)).expect("it fits");
    assert_eq!(packed.left_out, LeftOut::default());
    assert_eq!(decode(&packed.code), Ok(packed.carried.clone()));
}

/// What was chosen counts there as well, and the check is not finished by being carried,
/// also over what somebody has answered there.
#[test]
fn an_answer_that_waits_to_be_asked_again_waits_there_too() {
    for screen in &SCREENS {
        let mut document = everything(0);
        let chosen = screen.risks().iter().fold(Answer::none(), Answer::with);
        for answer in [Answer::none(), chosen] {
            document.answers.set(screen, answer);
            document.answers.repeat(&[screen.id]);
            let there = decode(&encode(&document).expect("it fits").code).expect("it is read");
            assert_eq!(there.answers, document.answers, "{}", screen.id);
            assert_eq!(assess(&there.answers).outcome(), None, "{}", screen.id);
            let mut here = everything(0);
            here.answers.set(screen, Answer::none());
            merge(&mut here, there);
            assert_eq!(said(&here.answers), said(&document.answers));
        }
    }
}

#[test]
fn plans_that_are_over_are_left_out_before_others_and_the_oldest_first() {
    let mut document = everything(0);
    document.decision.quiz.clear();
    document.decision.sure.clear();
    let courses = (0..24).map(|number| {
        let mut course = full_course(number);
        course.product = "prp".to_owned();
        course.agree(&document.answers);
        for step in &mut course.steps {
            step.before = None;
            if number % 2 == 0 {
                step.state = SessionStatus::Done;
            }
        }
        course
    });
    document.courses = Courses::try_from(courses.collect::<Vec<_>>()).expect("they are sound");
    let packed = encode(&document).expect("it fits");
    let left: Vec<u32> = packed
        .carried
        .courses
        .iter()
        .map(|course| course.id)
        .collect();
    assert!(!left.is_empty() && left.len() < 12);
    // Of those that are not over, the newest.
    let newest: Vec<u32> = (0..24).filter(|number| number % 2 == 1).collect();
    assert_eq!(left, newest[newest.len() - left.len()..]);
    assert_eq!(packed.left_out.courses, 24 - left.len());
}

/// How strong it was and when, and not what it was.
#[test]
fn what_a_look_found_and_no_doctor_has_seen_holds_there_too() {
    let found = |days: i32, answer, sign: &str, seen| Alarm {
        session: Some(3),
        minute: 61,
        sign: sign.to_owned(),
        choice: "yes".to_owned(),
        seen,
        ..Alarm::bare(day(days), answer)
    };
    let mut document = everything(1);
    document.alarms = vec![
        found(1, Advice::Call, "swelling", false),
        found(2, Advice::Hospital, "heat", false),
        found(3, Advice::Hospital, "pain", false),
        found(4, Advice::Emergency, "now", true),
        found(5, Advice::Call, "lump", true),
    ]
    .into();
    let there = decode(&encode(&document).expect("it fits").code).expect("it is read");
    let expected = vec![
        Alarm::bare(day(1), Advice::Call),
        Alarm::bare(day(3), Advice::Hospital),
    ];
    assert_eq!(there.alarms, expected.into());
    let course = there.courses.newest().expect("it is carried");
    let holds = there.holds(course, None);
    assert!(
        holds.contains(&Hold::CheckIn(Advice::Hospital)),
        "{holds:?}"
    );
}

#[test]
fn what_deleted_plans_left_is_carried_where_other_plans_are_left_out() {
    let mut document = everything(0);
    let courses = (0..24).map(|number| {
        let mut course = full_course(number);
        course.product = "prp".to_owned();
        course.agree(&document.answers);
        for step in &mut course.steps {
            step.before = None;
        }
        course
    });
    document.courses = Courses::try_from(courses.collect::<Vec<_>>()).expect("they are sound");
    let past = document.courses.past_mut();
    past.found.insert("lump".to_owned());
    past.had = Some(2);
    past.add_fat(day(1));
    let packed = encode(&document).expect("it fits");
    assert!(packed.left_out.courses > 0);
    let there = decode(&packed.code).expect("it is read");
    assert_eq!(there.courses.past(), document.courses.past());
}

#[test]
fn where_what_must_stay_does_not_fit_there_is_no_code() {
    assert_eq!(encode(&everything(6)), Err(DoesNotFit));
    assert_eq!(encode(&everything(400)), Err(DoesNotFit));
}

#[test]
fn a_code_names_nobody_and_carries_no_words() {
    let mut document = everything(1);
    let without = encode(&document).expect("it fits").code;
    document.questions.set_own("Am I Nadia?");
    document.language = Some("ar".to_owned());
    assert_eq!(encode(&document).expect("it fits").code, without);
}

#[test]
fn a_document_with_nothing_in_it_is_a_short_code() {
    let packed = encode(&Document::default()).expect("it fits");
    assert_eq!(decode(&packed.code), Ok(Document::default()));
    assert!(packed.code.len() < 14, "{}", packed.code);
}
