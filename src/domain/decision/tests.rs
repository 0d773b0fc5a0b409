//! Every combination of replies and of quiz answers, and what other versions store.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is wrong"
)]

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{Decision, Leaning, QUIZ, Reply, STATEMENTS, SURE, Score, Weight};

/// Each way to pick one of `choices` in `places` places.
fn combinations(choices: usize, places: u32) -> impl Iterator<Item = Vec<usize>> {
    (0..choices.pow(places)).map(move |mut number| {
        (0..places)
            .map(|_| {
                let digit = number % choices;
                number /= choices;
                digit
            })
            .collect()
    })
}

#[test]
fn ids_are_unique_and_every_question_offers_its_right_answer() {
    let unique = |ids: &[&str]| ids.iter().collect::<BTreeSet<_>>().len() == ids.len();
    assert!(unique(&STATEMENTS));
    assert!(unique(&SURE));
    assert!(unique(&QUIZ.each_ref().map(|question| question.id)));
    for question in &QUIZ {
        assert!(unique(question.options), "{}", question.id);
        assert!(
            question.options.contains(&question.right),
            "{}",
            question.id
        );
        assert!(question.options.len() == 3, "{}", question.id);
        assert!(!question.sources.is_empty(), "{}", question.id);
    }
    // Whoever always taps the same place does not pass.
    for place in 0..3 {
        let right = QUIZ.iter().filter(|q| q.options[place] == q.right).count();
        assert!(right <= 2, "{right} right answers stand in place {place}");
    }
}

#[test]
fn every_combination_of_replies_counts_yes_and_nothing_else() {
    // 0 to 2: a reply; 3: none; 4: one of another version.
    for replies in combinations(5, 4) {
        let mut decision = Decision::default();
        for (question, reply) in SURE.iter().zip(&replies) {
            let id = match reply {
                0..=2 => Reply::ALL[*reply].id(),
                3 => continue,
                _ => "perhaps",
            };
            decision.sure.insert((*question).to_owned(), id.to_owned());
        }
        let sure = decision.sure();
        let count = |wanted: &dyn Fn(usize) -> bool| replies.iter().filter(|r| wanted(**r)).count();
        assert_eq!(sure.yes, count(&|reply| reply == 0), "{replies:?}");
        let missing = count(&|reply| matches!(reply, 1 | 2 | 4));
        assert_eq!(sure.missing.len(), missing, "{replies:?}");
        let mut in_order = SURE.iter();
        assert!(
            sure.missing
                .iter()
                .all(|id| in_order.any(|known| known == id))
        );
    }
}

#[test]
fn every_combination_of_quiz_answers_is_scored() {
    // 0 to 2: an option; 3: none; 4: one of another version.
    for chosen in combinations(5, 5) {
        let mut decision = Decision::default();
        let mut expected = Score {
            right: 0,
            answered: 0,
        };
        for (question, option) in QUIZ.iter().zip(chosen) {
            let id = match option {
                0..=2 => question.options[option],
                3 => continue,
                _ => "another",
            };
            if option < 3 {
                expected.answered += 1;
                expected.right += usize::from(id == question.right);
            }
            decision.quiz.insert(question.id.to_owned(), id.to_owned());
        }
        assert_eq!(decision.score(), expected);
    }
}

#[test]
fn every_weight_and_leaning_comes_back() {
    for weight in Weight::ALL {
        for statement in STATEMENTS {
            let mut decision = Decision::default();
            let id = weight.id().to_owned();
            decision.values.insert(statement.to_owned(), id);
            assert_eq!(decision.weight(statement), Some(weight));
            assert!(decision.weighed(weight).eq([statement]));
            for other in Weight::ALL.into_iter().filter(|other| *other != weight) {
                assert_eq!(decision.weighed(other).count(), 0);
            }
        }
    }
    for leaning in Leaning::ALL {
        let decision = Decision {
            leaning: Some(leaning.id().to_owned()),
            ..Decision::default()
        };
        assert_eq!(decision.leaning(), Some(leaning));
    }
}

/// Every combination there is: each statement a lot, a little, not, or not yet said.
#[test]
fn whatever_is_said_of_all_statements_is_shown_back_once_and_in_order() {
    for said in 0..4_usize.pow(8) {
        let mut decision = Decision::default();
        let weight_of = |place: usize| Weight::ALL.get(said >> (2 * place) & 3).copied();
        for (place, statement) in STATEMENTS.into_iter().enumerate() {
            if let Some(weight) = weight_of(place) {
                let id = weight.id().to_owned();
                decision.values.insert(statement.to_owned(), id);
            }
        }
        for weight in Weight::ALL {
            let statements = STATEMENTS.into_iter().enumerate();
            let expected = statements
                .filter(|(place, _)| weight_of(*place) == Some(weight))
                .map(|(_, statement)| statement);
            assert!(decision.weighed(weight).eq(expected), "{said:o}");
        }
    }
    assert_eq!(STATEMENTS.len(), 8);
}

#[test]
fn what_another_version_stored_is_kept_and_is_a_doubt() {
    let stored = r#"{"goal":"tattoo","values":{"needles":"enormous","smell":"lot"},"leaning":"both","sure":{"know":"maybe"},"quiz":{"proof":"best"},"doctor_decides":true}"#;
    let decision: Decision = serde_json::from_str(stored).expect("it can be read");
    assert_eq!(decision.weight("needles"), None);
    assert_eq!(decision.leaning(), Some(Leaning::Unsure));
    assert_eq!(decision.reply("know"), Some(Reply::Unsure));
    assert_eq!(decision.is_right(&QUIZ[0]), None);
    let back = serde_json::to_string(&decision).expect("it can be written");
    assert_eq!(back, stored);
}

#[test]
fn nothing_said_is_stored_as_nothing() {
    let stored = serde_json::to_string(&Decision::default()).expect("it can be written");
    assert_eq!(stored, "{}");
    let back: Decision = serde_json::from_str("{}").expect("it can be read");
    assert_eq!(back, Decision::default());
    assert_eq!(back.leaning(), None);
    assert_eq!(back.sure().yes + back.sure().missing.len(), 0);
}

proptest! {
    /// Whatever ids are stored, reading them neither panics nor invents an answer.
    #[test]
    fn any_ids_are_read(ids in prop::collection::vec(("[a-z]{0,8}", "[a-z]{0,8}"), 0..12)) {
        let mut decision = Decision::default();
        for (id, value) in ids {
            decision.values.insert(id.clone(), value.clone());
            decision.sure.insert(id.clone(), value.clone());
            decision.quiz.insert(id.clone(), value.clone());
            decision.leaning = Some(value);
        }
        let score = decision.score();
        prop_assert!(score.right <= score.answered && score.answered <= QUIZ.len());
        let sure = decision.sure();
        prop_assert!(sure.yes + sure.missing.len() <= SURE.len());
        let stored = serde_json::to_string(&decision)?;
        prop_assert_eq!(serde_json::from_str::<Decision>(&stored)?, decision);
    }
}
