//! What a doctor agrees to, fact by fact.

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
