//! Every answer of every question: what holds a plan, and what lifts it.
//! Must not know: dates of a plan.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::super::tests::{day, one, set, today, wish};
use super::super::{Product, Wish};
use super::*;
use crate::domain::screening::{Answer, Screen};

fn of(product: &str) -> (Courses, u32) {
    one(&Wish {
        product: product.to_owned(),
        monthly_after: Some(1),
        ..wish()
    })
}

fn held(courses: &Courses, id: u32) -> Vec<Hold> {
    holds(courses, courses.find(id).unwrap(), &Answers::new())
}

#[test]
fn products_without_a_rule_hold_nothing() {
    for product in &PRODUCTS {
        let (courses, id) = of(product.id);
        let holds = held(&courses, id).len();
        let expected = match product.rule {
            Rule::None | Rule::Monthly { .. } => 0,
            Rule::Ask(asks) => asks.len(),
            Rule::Name => 1,
        };
        assert_eq!(holds, expected, "{}", product.id);
    }
    let (courses, id) = of("of a newer version");
    assert_eq!(held(&courses, id), [Hold::Name]);
}

/// Every combination of answers to the three questions of tranexamic acid.
#[test]
fn tranexamic_acid_is_held_unless_all_three_are_denied() {
    const GIVEN: [&str; 5] = ["no", "yes", "unsure", "", "of a newer version"];
    let Rule::Ask(asks) = Product::find("tranexamic").rule else {
        panic!("tranexamic acid asks");
    };
    for number in 0..GIVEN.len().pow(3) {
        let (mut courses, id) = of("tranexamic");
        let mut open = Vec::new();
        let mut rest = number;
        for ask in asks {
            let given = GIVEN[rest % GIVEN.len()];
            rest /= GIVEN.len();
            if !given.is_empty() {
                courses.answer(id, ask.id, given);
            }
            if given != "no" {
                open.push(Hold::Ask(ask));
            }
        }
        assert_eq!(held(&courses, id), open);
        courses.agree(id);
        let answers = &courses.find(id).unwrap().answers;
        if asks.iter().all(|ask| answers.get(ask.id).is_some()) {
            assert!(held(&courses, id).is_empty(), "the prescriber has agreed");
        } else {
            assert_eq!(held(&courses, id), open, "to what was not answered");
        }
        // To other answers nobody has agreed.
        courses.answer(id, "fits", "yes");
        assert!(held(&courses, id).contains(&Hold::Ask(&asks[2])));
    }
}

#[test]
fn what_the_self_check_says_counts_too() {
    let Rule::Ask(asks) = Product::find("tranexamic").rule else {
        panic!("tranexamic acid asks");
    };
    for ask in asks {
        for risk in ask.risks {
            let (mut courses, id) = of("tranexamic");
            for ask in asks {
                courses.answer(id, ask.id, "no");
            }
            let screen = SCREENS.iter().find(|screen| screen.risk(risk).is_some());
            let screen: &Screen = screen.unwrap();
            let mut check = Answers::new();
            check.set(screen, Answer::risk(screen.risk(risk).unwrap()));
            let course = courses.find(id).unwrap();
            assert_eq!(holds(&courses, course, &check), [Hold::Ask(ask)], "{risk}");
        }
    }
}

#[test]
fn a_product_must_be_known_before_the_first_session() {
    for product in ["other", "unknown", "of a newer version"] {
        for known in 0..1_usize << ASKS.len() {
            let (mut courses, id) = of(product);
            for (bit, ask) in ASKS.iter().enumerate() {
                let answer = if known >> bit & 1 == 1 { "yes" } else { "no" };
                courses.answer(id, ask, answer);
            }
            let all = product == "other" && known + 1 == 1 << ASKS.len();
            assert_eq!(held(&courses, id).is_empty(), all, "{product} {known}");
        }
    }
    let (mut courses, id) = of("unknown");
    courses.set_product(id, "prp").unwrap();
    assert!(held(&courses, id).is_empty());
}

#[test]
fn each_thing_found_holds_until_a_doctor_agrees() {
    for sign in &BEFORE {
        let (mut courses, id) = of("prp");
        courses.found(id, 2, set(&[sign.id]), today());
        assert_eq!(held(&courses, id), [Hold::Found(2, Some(sign))]);
        courses.clear(id, 2, today());
        assert!(held(&courses, id).is_empty());
    }
    for doubt in ["unsure", "of a newer version"] {
        let (mut courses, id) = of("prp");
        courses.found(id, 0, set(&["lump", doubt]), today());
        let lump = BEFORE.first();
        assert_eq!(
            held(&courses, id),
            [Hold::Found(0, lump), Hold::Found(0, None)]
        );
    }
    let (mut courses, id) = of("prp");
    courses.found(id, 0, set(&[]), today());
    assert!(held(&courses, id).is_empty());
}

#[test]
fn what_was_found_in_one_course_holds_all() {
    let (mut courses, first) = of("prp");
    let second = courses.add(&wish(), today(), 0).unwrap();
    courses.found(first, 0, set(&["pregnancy"]), today());
    assert_eq!(held(&courses, second), [Hold::Elsewhere(first)]);
    courses.clear(first, 0, today());
    assert!(held(&courses, second).is_empty());
}

#[test]
fn the_label_of_a_fat_dissolving_acid() {
    let days = |texts: &[&str]| texts.iter().map(|text| day(text)).collect::<Vec<_>>();
    assert_eq!(fat_rule(&[], 6), None);
    assert_eq!(
        fat_rule(&days(&["2027-01-31", "2027-02-28", "2027-03-31"]), 6),
        None
    );
    let close = days(&["2027-01-31", "2027-02-27"]);
    assert_eq!(fat_rule(&close, 6), Some(Refusal::FatSpacing));
    assert_eq!(fat_rule(&close, 1), Some(Refusal::FatCount));
    // At the end of the calendar nothing is a month later.
    assert_eq!(
        fat_rule(&[Day::LAST, Day::LAST], 6),
        Some(Refusal::FatSpacing)
    );
}
