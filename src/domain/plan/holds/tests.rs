//! Every answer of every question: what holds a plan, and what lifts it.
//! Must not know: dates of a plan.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]
#![allow(clippy::indexing_slicing, reason = "likewise")]

mod facts;
mod fat;

use super::super::product::PRODUCTS;
use super::super::tests::{day, one, set, today, wish};
use super::super::{CourseRequest, SessionStatus};
use super::*;
use crate::domain::recovery::Area;
use crate::domain::screening::{Answer, Screen};

fn of(product: &str) -> (Courses, u32) {
    let area = Product::find(product).areas.first().copied();
    one(&CourseRequest {
        product: product.to_owned(),
        monthly_after: Some(1),
        area,
        ..wish()
    })
}

/// The same with everything known of the product, and every question denied.
fn settled(product: &str) -> (Courses, u32) {
    let (mut courses, id) = of(product);
    let product = courses.find(id).unwrap().product();
    for name in product.names {
        courses.answer(id, name, YES);
    }
    for ask in product.asks {
        courses.answer(id, ask.id, NO);
    }
    courses.past_mut().had = Some(0);
    (courses, id)
}

fn held_by(courses: &Courses, id: u32, check: &Answers, checkin: Option<Advice>) -> Vec<Hold> {
    holds(courses, courses.find(id).unwrap(), Known { check, checkin })
}

fn held(courses: &Courses, id: u32) -> Vec<Hold> {
    held_by(courses, id, &Answers::new(), None)
}

/// A check with one answer, and that answer a risk.
fn check_with(risk: &str) -> Answers {
    let mut check = Answers::new();
    let screen: &Screen = SCREENS
        .iter()
        .find(|screen| screen.risk(risk).is_some())
        .unwrap();
    check.set(screen, Answer::risk(screen.risk(risk).unwrap()));
    check
}

#[test]
fn a_product_holds_until_all_that_it_asks_is_said() {
    for product in &PRODUCTS {
        let (courses, id) = of(product.id);
        let open = held(&courses, id);
        let nameless = usize::from(!product.names.is_empty());
        let counted = usize::from(product.is_counted());
        assert_eq!(
            open.len(),
            product.asks.len() + nameless + counted,
            "{}",
            product.id
        );
        let (courses, id) = settled(product.id);
        let unknown = product == Product::unknown();
        assert_eq!(held(&courses, id).is_empty(), !unknown, "{}", product.id);
    }
    let (courses, id) = of("of a newer version");
    assert_eq!(held(&courses, id), [Hold::Name]);
}

/// Every answer to every question of every product.
#[test]
fn anything_but_no_holds_until_a_doctor_agrees_to_just_that() {
    for product in &PRODUCTS {
        for ask in product.asks {
            for given in ["yes", "unsure", "of a newer version"] {
                let (mut courses, id) = settled(product.id);
                courses.answer(id, ask.id, given);
                let open = if ask.never && given == "yes" {
                    Hold::Never(ask)
                } else {
                    Hold::Ask(ask)
                };
                assert_eq!(held(&courses, id), [open], "{} {given}", ask.id);
                courses.agree(id, &Answers::new());
                assert_eq!(
                    held(&courses, id).is_empty(),
                    !ask.never,
                    "{} {given}",
                    ask.id
                );
                // To other answers nobody has agreed.
                let other = product.asks.iter().find(|other| *other != ask).unwrap();
                courses.answer(id, other.id, YES);
                assert!(held(&courses, id).len() > usize::from(ask.never));
            }
            let (mut courses, id) = of(product.id);
            courses.agree(id, &Answers::new());
            assert!(!held(&courses, id).is_empty(), "to what was not answered");
        }
    }
}

/// An agreement ends when the self-check grows, and a doubt on its screen is no denial.
#[test]
fn what_the_self_check_says_counts_too_and_ends_an_agreement() {
    for product in PRODUCTS.iter().filter(|product| !product.asks.is_empty()) {
        for ask in product.asks {
            for risk in ask.risks {
                let check = check_with(risk);
                let own = |hold: &Hold| !matches!(hold, Hold::Check(_));
                let open = |courses: &Courses, id, check: &Answers| -> Vec<Hold> {
                    held_by(courses, id, check, None)
                        .into_iter()
                        .filter(own)
                        .collect()
                };
                let (mut courses, id) = settled(product.id);
                courses.agree(id, &Answers::new());
                assert!(held(&courses, id).is_empty());
                assert!(
                    !open(&courses, id, &check).is_empty(),
                    "{risk} after an agreement"
                );
                courses.agree(id, &check);
                assert_eq!(open(&courses, id, &check).is_empty(), !ask.never, "{risk}");
                let screen = SCREENS
                    .iter()
                    .find(|screen| screen.risk(risk).is_some())
                    .unwrap();
                let mut unsure = Answers::new();
                unsure.set(screen, Answer::unsure());
                let (courses, id) = settled(product.id);
                assert!(!open(&courses, id, &unsure).is_empty(), "{risk}: not sure");
            }
        }
    }
}

/// What version 1 stored as an agreement named no facts.
#[test]
fn an_agreement_to_nothing_that_is_known_counts_for_nothing() {
    let (mut courses, id) = settled("tranexamic");
    courses.answer(id, "fits", YES);
    let json = serde_json::to_string(&courses).unwrap();
    let old = json.replace(r#""fits":"yes""#, r#""agreed":"yes","fits":"yes""#);
    let courses: Courses = serde_json::from_str(&old).unwrap();
    assert!(
        held(&courses, id)
            .iter()
            .any(|hold| matches!(hold, Hold::Ask(_)))
    );
}

#[test]
fn a_clot_now_is_lifted_by_no_agreement() {
    let (mut courses, id) = settled("tranexamic");
    let check = check_with("clot-now");
    courses.agree(id, &check);
    let found = held_by(&courses, id, &check, None);
    assert!(found.contains(&Hold::Check(Against::Clot)));
    assert!(found.iter().any(|hold| matches!(hold, Hold::Never(_))));
}

#[test]
fn a_product_must_be_known_before_the_first_session() {
    for product in [
        "other",
        "unknown",
        "vitamins",
        "hyaluronic",
        "of a newer version",
    ] {
        let names = Product::find(product).names;
        for known in 0..1_usize << names.len() {
            let (mut courses, id) = of(product);
            for (bit, ask) in names.iter().enumerate() {
                let answer = if known >> bit & 1 == 1 { "yes" } else { "no" };
                courses.answer(id, ask, answer);
            }
            let can = !["unknown", "of a newer version"].contains(&product);
            let all = can && known + 1 == 1 << names.len();
            assert_eq!(held(&courses, id).is_empty(), all, "{product} {known}");
        }
    }
}

/// Everything in the self-check that says "not now" or "wait" holds every plan.
#[test]
fn what_the_self_check_forbids_holds_every_plan() {
    for screen in &SCREENS {
        for risk in screen.risks() {
            let (courses, id) = settled("other");
            let found = held_by(&courses, id, &check_with(risk.id), None);
            let expected: Vec<Hold> = match (risk.level, risk.id) {
                (_, "under-18") => vec![Hold::Check(Against::Young)],
                (_, "pregnant-breastfeeding") => vec![Hold::Check(Against::Pregnant)],
                (_, "clot-now") => vec![Hold::Check(Against::Clot)],
                (Level::Stop, _) => vec![Hold::Check(Against::Stop)],
                (Level::Wait, _) => vec![Hold::Check(Against::Wait)],
                (Level::Ask, _) => vec![],
            };
            assert_eq!(found, expected, "{}", risk.id);
        }
    }
}

#[test]
fn what_a_look_found_holds_every_plan_while_it_stands() {
    let (courses, id) = settled("prp");
    let none = Answers::new();
    for answer in Advice::ALL {
        let found = held_by(&courses, id, &none, Some(answer));
        let expected = if answer == Advice::Usual {
            vec![]
        } else {
            vec![Hold::CheckIn(answer)]
        };
        assert_eq!(found, expected);
    }
}

#[test]
fn each_thing_found_holds_until_it_is_lifted_itself() {
    for sign in &PRE_CHECK {
        let (mut courses, id) = settled("prp");
        courses.found(id, 2, set(&[sign.id]), today());
        assert_eq!(held(&courses, id), [Hold::Found(2, Some(sign))]);
        for other in PRE_CHECK.iter().filter(|other| *other != sign) {
            courses.lift(other.id, today());
        }
        courses.lift_doubts(today());
        assert_eq!(
            held(&courses, id),
            [Hold::Found(2, Some(sign))],
            "nothing else lifts it"
        );
        courses.lift(sign.id, today());
        assert!(held(&courses, id).is_empty());
        courses.found(id, 2, set(&[sign.id]), today());
        assert!(!held(&courses, id).is_empty(), "found again");
    }
    for doubt in ["unsure", "of a newer version"] {
        let (mut courses, id) = settled("prp");
        courses.found(id, 0, set(&["lump", doubt]), today());
        let lump = PRE_CHECK.first();
        assert_eq!(
            held(&courses, id),
            [Hold::Found(0, lump), Hold::Found(0, None)]
        );
        courses.lift("lump", today());
        assert_eq!(held(&courses, id), [Hold::Found(0, None)]);
        courses.lift_doubts(today());
        assert!(held(&courses, id).is_empty());
    }
}

#[test]
fn what_was_found_in_one_course_holds_all_and_stays_when_it_is_deleted() {
    let (mut courses, first) = settled("prp");
    let second = courses
        .add(
            &CourseRequest {
                product: "prp".to_owned(),
                ..wish()
            },
            today(),
            0,
        )
        .unwrap();
    courses.found(first, 0, set(&["pregnancy", "unsure"]), today());
    assert!(held(&courses, second).contains(&Hold::Elsewhere(first)));
    assert!(courses.remove(first));
    let pregnancy = PRE_CHECK.iter().find(|sign| sign.id == "pregnancy");
    for left in [Hold::Left(pregnancy), Hold::Left(None)] {
        assert!(held(&courses, second).contains(&left), "{left:?}");
    }
    let third = courses
        .add(
            &CourseRequest {
                product: "prp".to_owned(),
                ..wish()
            },
            today(),
            1,
        )
        .unwrap();
    assert!(
        held(&courses, third).contains(&Hold::Left(pregnancy)),
        "made anew"
    );
    courses.lift("pregnancy", today());
    courses.lift_doubts(today());
    assert!(
        !held(&courses, third)
            .iter()
            .any(|hold| matches!(hold, Hold::Left(_)))
    );
}
