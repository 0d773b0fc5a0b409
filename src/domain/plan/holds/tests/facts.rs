//! What a doctor agrees to, fact by fact.

use super::super::super::table::Ending;
use super::*;

fn facts(courses: &Courses, id: u32, check: &Answers) -> Vec<String> {
    let facts = courses.find(id).unwrap().facts(check);
    facts.iter().cloned().collect()
}

#[test]
fn what_is_not_denied_is_a_fact_and_so_is_what_the_check_says_of_it() {
    let (mut courses, id) = settled("prp");
    let nothing = Answers::new();
    assert!(facts(&courses, id, &nothing).is_empty());
    assert_eq!(
        facts(&courses, id, &check_with("blood-thinner")),
        ["thinner+blood-thinner"]
    );
    courses.answer(id, "thinner", "unsure");
    assert_eq!(facts(&courses, id, &nothing), ["thinner=unsure"]);
}

#[test]
fn a_place_that_the_label_does_not_name_is_a_fact_and_one_that_it_names_is_none() {
    for (area, expected) in [
        (Some(Area::Neck), &[][..]),
        (Some(Area::Body), &["area=body"]),
        (None, &["area="]),
    ] {
        let (mut courses, id) = one(&CourseRequest {
            product: "fat-acid".to_owned(),
            every: 30,
            monthly_after: Some(1),
            area,
            ..wish()
        });
        for ask in Product::find("fat-acid").asks {
            courses.answer(id, ask.id, NO);
        }
        assert_eq!(facts(&courses, id, &Answers::new()), expected);
    }
}

#[test]
fn sessions_that_stand_closer_than_a_week_are_a_fact() {
    for (every, expected) in [
        (CLOSEST, None),
        (CLOSEST - 1, Some(format!("days={}", CLOSEST - 1))),
        (1, Some("days=1".to_owned())),
    ] {
        let (courses, id) = one(&CourseRequest {
            product: "vitamins".to_owned(),
            every: u16::try_from(every).unwrap(),
            monthly_after: None,
            ..wish()
        });
        let found = facts(&courses, id, &Answers::new());
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn nobody_can_agree_to_what_was_not_answered() {
    for product in PRODUCTS.iter().filter(|product| !product.asks.is_empty()) {
        let can = |courses: &Courses, id: u32| {
            can_be_agreed(courses.find(id).unwrap(), &held(courses, id))
        };
        let (mut courses, id) = settled(product.id);
        assert!(!can(&courses, id), "{}: nothing is asked", product.id);
        courses.answer(id, product.asks[0].id, "unsure");
        let may_be_agreed = !held(&courses, id)
            .iter()
            .all(|hold| matches!(hold, Hold::Never(_)));
        assert_eq!(can(&courses, id), may_be_agreed, "{}", product.id);
        let (mut open, id) = of(product.id);
        open.answer(id, product.asks[0].id, "unsure");
        assert_eq!(can(&open, id), may_be_agreed && product.asks.len() == 1);
    }
}

#[test]
fn only_a_pregnancy_ends_by_being_over() {
    for sign in &PRE_CHECK {
        let is_over = sign.ends == Ending::Over;
        assert_eq!(is_over, sign.id == "pregnancy", "{}", sign.id);
    }
}
