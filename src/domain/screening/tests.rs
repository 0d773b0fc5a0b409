//! The safety of the self-check, tried out. `super` explains why every screen
//! alone plus every pair of screens is enough.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is wrong"
)]

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::*;

/// Every screen answered "no" or "none of these".
fn nothing() -> Answers {
    let mut answers = Answers::new();
    for screen in &SCREENS {
        answers.set(screen, Answer::none());
    }
    answers
}

/// Every possible answer to a screen: each set of its risks, with and without
/// "not sure".
fn every_answer(screen: &Screen) -> Vec<Answer> {
    screen
        .risks()
        .iter()
        .fold(vec![Answer::none(), Answer::unsure()], |so_far, risk| {
            let with_it = so_far.iter().map(|answer| answer.clone().with(risk));
            so_far.iter().cloned().chain(with_it).collect()
        })
}

/// What an answer must lead to, worked out without the code under test.
fn expected(screen: &Screen, answer: &Answer) -> Outcome {
    let stored: BTreeSet<String> =
        serde_json::from_value(serde_json::to_value(answer).unwrap()).unwrap();
    let levels = stored.iter().map(|id| match screen.risk(id) {
        Some(risk) => Outcome::from(risk.level),
        None => Outcome::Ask,
    });
    levels.max().unwrap_or(Outcome::NothingFound)
}

/// The outcome of a complete check.
fn outcome(answers: &Answers) -> Outcome {
    assess(answers).outcome().unwrap()
}

/// How many reasons an answer gives.
fn reasons(screen: &Screen, answer: &Answer) -> usize {
    let risks = screen.risks().iter().filter(|risk| answer.has(risk));
    risks.count() + usize::from(answer.is_unsure_on(screen))
}

#[test]
fn every_answer_of_every_screen_leads_where_the_table_says() {
    for screen in &SCREENS {
        let answers = every_answer(screen);
        assert_eq!(answers.len(), 1 << (screen.risks().len() + 1));
        for answer in answers {
            let mut all = nothing();
            all.set(screen, answer.clone());
            let result = assess(&all);
            assert_eq!(
                result.outcome(),
                Some(expected(screen, &answer)),
                "{answer:?}"
            );
            assert_eq!(result.findings.len(), reasons(screen, &answer));
            assert!(result.findings.iter().all(|found| found.screen == screen));
            assert_eq!(result.outcome() == Some(Outcome::NothingFound), {
                answer.says_none()
            });
        }
    }
}

/// Every answer of every screen against every answer of every other screen,
/// more than half a million checks in all.
#[test]
fn no_answer_is_lost_or_weakened_by_another_screen() {
    let table: Vec<(&Screen, Vec<_>)> = SCREENS
        .iter()
        .map(|screen| {
            let answers = every_answer(screen).into_iter();
            let known =
                answers.map(|answer| (expected(screen, &answer), reasons(screen, &answer), answer));
            (screen, known.collect())
        })
        .collect();
    for (index, (screen, answers)) in table.iter().enumerate() {
        for (other, others) in &table[index + 1..] {
            let mut all = nothing();
            for (floor, more, second) in others {
                all.set(other, second.clone());
                for (level, count, answer) in answers {
                    all.set(screen, answer.clone());
                    let result = assess(&all);
                    assert_eq!(result.outcome(), Some(*floor.max(level)), "{all:?}");
                    assert_eq!(result.findings.len(), count + more, "{all:?}");
                }
            }
        }
    }
}

#[test]
fn one_more_choice_never_lowers_the_outcome() {
    for screen in &SCREENS {
        let mut all = nothing();
        for answer in every_answer(screen) {
            all.set(screen, answer.clone());
            let before = outcome(&all);
            let risks = screen.risks().iter().map(|risk| answer.clone().with(risk));
            for more in risks.chain([answer.clone().with_unsure()]) {
                all.set(screen, more);
                assert!(outcome(&all) >= before, "{answer:?}");
            }
        }
    }
}

#[test]
fn nothing_chosen_finds_nothing() {
    let result = assess(&nothing());
    assert_eq!(result.outcome(), Some(Outcome::NothingFound));
    assert!(result.findings.is_empty());
}

#[test]
fn everything_chosen_is_listed_strongest_first_and_in_order() {
    let mut all = nothing();
    for screen in &SCREENS {
        all.set(
            screen,
            screen.risks().iter().fold(Answer::unsure(), Answer::with),
        );
    }
    let result = assess(&all);
    assert_eq!(result.outcome(), Some(Outcome::Stop));
    let rows: usize = SCREENS.iter().map(|screen| screen.risks().len()).sum();
    assert_eq!(result.findings.len(), rows + SCREENS.len());

    let position = |found: &Finding| SCREENS.iter().position(|screen| screen == found.screen);
    let sorted = result.findings.is_sorted_by_key(|found| {
        let strongest_first = Reverse(found.level());
        (strongest_first, position(found))
    });
    assert!(sorted);
}

#[test]
fn a_choice_of_another_version_is_a_doubt() {
    for screen in &SCREENS {
        for stored in [r#"["from-the-future"]"#, r#"[""]"#, r#"["UNSURE"]"#] {
            let mut all = nothing();
            all.set(screen, serde_json::from_str(stored).unwrap());
            let result = assess(&all);
            assert_eq!(result.outcome(), Some(Outcome::Ask));
            let [found] = result.findings.as_slice() else {
                panic!("{stored} on {}", screen.id)
            };
            assert_eq!(found.cause, Cause::Unsure);
        }
    }
    // Nor does it weaken what is known.
    let mut all = nothing();
    let age = Screen::find("age").unwrap();
    all.set(age, serde_json::from_str(r#"["under-18","x"]"#).unwrap());
    assert_eq!(outcome(&all), Outcome::Stop);
}

#[test]
fn rows_are_told_apart_and_only_what_no_row_names_is_a_doubt() {
    let rows: Vec<_> = SCREENS
        .iter()
        .flat_map(|screen| screen.risks().iter().map(move |risk| (screen, risk)))
        .collect();
    for (index, (screen, risk)) in rows.iter().enumerate() {
        let same = rows
            .iter()
            .enumerate()
            .filter(|(_, other)| other.1 == *risk);
        assert!(same.map(|(place, _)| place).eq([index]), "{}", risk.id);
        assert!(!Answer::risk(risk).is_unsure_on(screen), "{}", risk.id);
    }
    for screen in &SCREENS {
        assert!(Answer::unsure().is_unsure_on(screen));
        assert!(!Answer::none().is_unsure_on(screen));
        let again: Answer = serde_json::from_value([answers::AGAIN].into()).unwrap();
        assert!(again.waits() && !again.is_unsure_on(screen));
    }
}

#[test]
fn an_incomplete_check_has_no_outcome() {
    assert_eq!(assess(&Answers::new()).outcome(), None);
    for (position, left_out) in SCREENS.iter().enumerate() {
        for filled in [Answer::none(), Answer::unsure()] {
            let mut all = Answers::new();
            for screen in SCREENS.iter().filter(|screen| *screen != left_out) {
                all.set(screen, filled.clone());
            }
            let result = assess(&all);
            let missing = vec![position];
            assert_eq!(result.verdict, Verdict::Incomplete { missing });
            assert_eq!(result.outcome(), None);
            assert_eq!(result.findings.is_empty(), filled.says_none());
            assert_eq!(all.first_unanswered(), Some(position));
            assert_eq!(all.answered(), SCREENS.len() - 1);
            all.set(left_out, Answer::none());
            assert_eq!(all.first_unanswered(), None);
            assert!(assess(&all).outcome().is_some());
        }
    }
}

#[test]
fn answers_survive_storage_and_unknown_screens_are_kept_but_ignored() {
    let mut all = nothing();
    let cancer = Screen::find("cancer").unwrap();
    let past = cancer.risk("cancer-past").unwrap();
    all.set(cancer, Answer::risk(past).with_unsure());
    let text = serde_json::to_string(&all).unwrap();
    assert!(
        text.contains(r#""cancer":["cancer-past","unsure"]"#),
        "{text}"
    );
    assert!(text.contains(r#""age":[]"#), "{text}");
    assert_eq!(serde_json::from_str::<Answers>(&text).unwrap(), all);

    let newer = text.replacen('{', r#"{"moon":["full"],"#, 1);
    let read: Answers = serde_json::from_str(&newer).unwrap();
    assert_eq!(assess(&read), assess(&all));
    assert_eq!(read.answered(), SCREENS.len());
    assert!(serde_json::to_string(&read).unwrap().contains("moon"));

    let mut forgotten = read;
    forgotten.clear();
    assert_eq!(forgotten, Answers::new());
    assert_eq!(serde_json::to_string(&forgotten).unwrap(), "{}");
}
