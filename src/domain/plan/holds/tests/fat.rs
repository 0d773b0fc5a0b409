//! The sessions that the label of a fat-dissolving acid counts, and their spacing.

use super::*;

/// Sessions that were had count, whatever becomes of their plan.
#[test]
fn sessions_with_a_fat_dissolving_acid_count_whatever_becomes_of_their_plan() {
    let fat = |first: &str, count| CourseRequest {
        first: day(first),
        count,
        every: 30,
        monthly_after: Some(1),
        product: "fat-acid".to_owned(),
        area: Some(Area::Neck),
    };
    let done = |courses: &mut Courses, id, count| {
        for index in 0..count {
            courses.done(id, index, 9, day("2027-12-01")).unwrap();
        }
    };
    // Deleted, or made a plan of something else: three were had, three may follow.
    for delete in [true, false] {
        let (mut courses, id) = one(&fat("2026-12-01", 3));
        done(&mut courses, id, 3);
        if delete {
            courses.remove(id);
        } else {
            courses.set_product(id, "prp").unwrap();
        }
        let four = courses.add(&fat("2027-06-01", 4), today(), 0);
        assert_eq!(four, Err(vec![PlanRefusal::FatCount]), "{delete}");
        assert!(courses.add(&fat("2027-06-01", 3), today(), 0).is_ok());
    }
    let mut courses = Courses::default();
    courses.past_mut().had = Some(4);
    assert_eq!(
        courses.add(&fat("2027-06-01", 3), today(), 0),
        Err(vec![PlanRefusal::FatCount])
    );
    let id = courses.add(&fat("2027-06-01", 2), today(), 0).unwrap();
    courses.past_mut().had = Some(5);
    assert!(held(&courses, id).contains(&Hold::Rule(PlanRefusal::FatCount)));
    let skipped = courses
        .find(id)
        .unwrap()
        .steps
        .iter()
        .all(|step| step.state == SessionStatus::Planned);
    assert!(skipped);
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
    assert_eq!(fat_rule(&close, 6), Some(PlanRefusal::FatSpacing));
    assert_eq!(fat_rule(&close, 1), Some(PlanRefusal::FatCount));
    // At the end of the calendar nothing is a month later.
    assert_eq!(
        fat_rule(&[Day::LAST, Day::LAST], 6),
        Some(PlanRefusal::FatSpacing)
    );
}

#[test]
fn a_place_without_a_licence_and_close_sessions_are_held_until_a_doctor_agrees() {
    for area in Area::ALL.map(Some).into_iter().chain([None]) {
        let (mut courses, id) = one(&CourseRequest {
            product: "fat-acid".to_owned(),
            monthly_after: Some(1),
            area,
            ..wish()
        });
        let held_there = held(&courses, id).contains(&Hold::Area);
        assert_eq!(held_there, area != Some(Area::Neck), "{area:?}");
        for ask in Product::find("fat-acid").asks {
            courses.answer(id, ask.id, NO);
        }
        courses.agree(id, &Answers::new());
        assert!(!held(&courses, id).contains(&Hold::Area));
    }
    for (every, expected) in [(1, true), (6, true), (7, false), (30, false)] {
        let (mut courses, id) = one(&CourseRequest {
            every,
            product: "prp".to_owned(),
            ..wish()
        });
        assert_eq!(
            held(&courses, id).contains(&Hold::Close),
            expected,
            "{every}"
        );
        let (one_only, id_one) = one(&CourseRequest {
            every,
            count: 1,
            ..wish()
        });
        assert!(!held(&one_only, id_one).contains(&Hold::Close));
        if !expected {
            let next = courses.find(id).unwrap().steps[1].day;
            courses
                .move_step(id, 0, next.add_days(-3).unwrap(), false, today())
                .unwrap();
            assert!(held(&courses, id).contains(&Hold::Close), "moved closer");
        }
    }
}
