//! The rules of a plan for every product, count and interval, and any changes at
//! all to it: order and a product's rule are never broken.
//! Must not know: anything outside `domain`.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::domain::day::Day;
use crate::domain::ids::IdSet;
use crate::domain::screening::Answers;

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The day on which the tests take place.
pub fn today() -> Day {
    day("2026-11-24")
}

/// Six sessions of hyaluronic acid from tomorrow, ten days apart.
pub fn wish() -> CourseRequest {
    CourseRequest {
        first: day("2026-11-25"),
        count: 6,
        every: 10,
        monthly_after: None,
        product: "hyaluronic".to_owned(),
        area: None,
    }
}

/// The only course of one patient.
pub fn one(wish: &CourseRequest) -> (Courses, u32) {
    let mut courses = Courses::default();
    let id = courses.add(wish, today(), 600).unwrap();
    (courses, id)
}

pub fn days(courses: &Courses, id: u32) -> Vec<String> {
    let steps = &courses.find(id).unwrap().steps;
    steps.iter().map(|step| step.day.to_string()).collect()
}

pub fn set(ids: &[&str]) -> IdSet {
    IdSet::from(ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>())
}

#[test]
fn the_tables_are_well_formed() {
    let kebab = |id: &str| {
        let good = |c: char| c == '-' || c.is_ascii_lowercase() || c.is_ascii_digit();
        assert!(!id.is_empty() && id.chars().all(good), "{id}");
    };
    let once = |ids: Vec<&str>| {
        ids.iter().copied().for_each(kebab);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    };
    once(PRODUCTS.iter().map(|product| product.id).collect());
    once(PRE_CHECK.iter().map(|sign| sign.id).collect());
    once(EventKind::ALL.iter().map(|kind| kind.id()).collect());
    for product in &PRODUCTS {
        assert!(!product.sources.is_empty(), "{}", product.id);
        once(product.questions().collect());
        for risk in product.asks.iter().flat_map(|ask| ask.risks) {
            let mut screens = crate::domain::screening::SCREENS.iter();
            assert!(screens.any(|screen| screen.risk(risk).is_some()), "{risk}");
        }
    }
    assert!(PRE_CHECK.iter().all(|sign| !sign.sources.is_empty()));
    // The last product is the one nobody can name, and unknown ids are it.
    assert_eq!(Product::unknown().id, "unknown");
    assert_eq!(Product::find("from-a-newer-version").id, "unknown");
}

/// Every product, every count and every interval, with and without monthly
/// sessions: what is refused is what the rules refuse, and nothing else.
#[test]
fn rules_hold_for_every_product_count_and_interval() {
    for product in &PRODUCTS {
        for count in 0..=20 {
            for every in (0..=40).chain([364, 365, 366, 9_999, u16::MAX]) {
                for monthly_after in [None, Some(0), Some(1), Some(3), Some(u8::MAX)] {
                    let wish = CourseRequest {
                        first: day("2027-01-31"),
                        count,
                        every,
                        monthly_after,
                        product: product.id.to_owned(),
                        area: None,
                    };
                    check(&wish);
                }
            }
        }
    }
}

/// Holds one wish against a plain reading of the rules.
fn check(wish: &CourseRequest) {
    let mut courses = Courses::default();
    let answer = courses.add(wish, today(), 0);
    let wrong = answer.as_ref().err().cloned().unwrap_or_default();
    let has = |refusal| wrong.contains(&refusal);
    assert_eq!(
        has(PlanRefusal::Count),
        !(1..=15).contains(&wish.count),
        "{wish:?}"
    );
    assert_eq!(
        has(PlanRefusal::Every),
        !(1..=365).contains(&wish.every),
        "{wish:?}"
    );
    let monthly = wish.monthly_after.map(usize::from);
    let no_such = monthly.is_some_and(|after| after == 0 || after >= wish.count.max(2));
    assert_eq!(has(PlanRefusal::MonthlyAfter), no_such, "{wish:?}");
    let Ok(id) = answer else {
        assert!(courses.is_empty() && !wrong.is_empty());
        if wrong == [PlanRefusal::FatCount] {
            assert!(wish.product == "fat-acid" && wish.count > 6, "{wish:?}");
        } else if wrong == [PlanRefusal::FatSpacing] {
            let days = dates(wish).unwrap();
            let close = days
                .windows(2)
                .any(|pair| pair[1] < pair[0].add_months(1).unwrap());
            assert!(wish.product == "fat-acid" && close, "{wish:?}");
        } else {
            assert!(!has(PlanRefusal::FatCount) && !has(PlanRefusal::FatSpacing));
            assert!(
                !has(PlanRefusal::Past) && !has(PlanRefusal::Far),
                "{wish:?}"
            );
        }
        return;
    };
    let course = courses.find(id).unwrap();
    assert_eq!(course.steps.len(), wish.count);
    assert!(course.is_in_order());
    for (index, pair) in course.steps.windows(2).enumerate() {
        let (from, to) = (pair[0].day, pair[1].day);
        if monthly.is_some_and(|after| index + 1 >= after) {
            let (_, a, _) = from.to_ymd();
            let (_, b, _) = to.to_ymd();
            assert_eq!(b, a % 12 + 1, "{wish:?}: month after month");
        } else {
            assert_eq!(from.days_until(to), i32::from(wish.every), "{wish:?}");
        }
        if wish.product == "fat-acid" {
            assert!(to >= from.add_months(1).unwrap(), "{wish:?}");
            assert!(wish.count <= 6);
        }
    }
}

/// A change that a reader may try.
#[derive(Clone, Debug)]
enum Try {
    Move(usize, i32, bool),
    Skip(usize, bool),
    Done(usize),
    Restore(usize),
    Product(usize),
    Found(usize, bool),
    Clear(usize),
}

fn a_try() -> impl Strategy<Value = Try> {
    let index = || 0..17_usize;
    prop_oneof![
        (index(), -400..900_i32, any::<bool>()).prop_map(|(p, d, f)| Try::Move(p, d, f)),
        (index(), any::<bool>()).prop_map(|(index, close_up)| Try::Skip(index, close_up)),
        index().prop_map(Try::Done),
        index().prop_map(Try::Restore),
        (0..PRODUCTS.len()).prop_map(Try::Product),
        (index(), any::<bool>()).prop_map(|(index, any)| Try::Found(index, any)),
        index().prop_map(Try::Clear),
    ]
}

fn a_wish() -> impl Strategy<Value = CourseRequest> {
    let monthly = prop::option::of(0..20_u8);
    (
        -500..900_i32,
        0..20_usize,
        0..400_u16,
        monthly,
        0..PRODUCTS.len(),
    )
        .prop_map(
            |(first, count, every, monthly_after, product)| CourseRequest {
                first: today().add_days(first).unwrap(),
                count,
                every,
                monthly_after,
                product: PRODUCTS[product].id.to_owned(),
                area: None,
            },
        )
}

/// Tries a change; what is refused must change nothing.
fn attempt(courses: &mut Courses, id: u32, change: &Try) {
    let before = courses.clone();
    let refused = match *change {
        Try::Move(index, by, follow) => {
            let day = today().add_days(by).unwrap();
            courses.move_step(id, index, day, follow, today())
        }
        Try::Skip(index, close_up) => courses.skip(id, index, close_up),
        Try::Done(index) => courses.done(id, index, 7, today()),
        Try::Restore(index) => courses.restore(id, index),
        Try::Product(index) => courses.set_product(id, PRODUCTS[index].id),
        Try::Found(index, any) => {
            let found = if any { set(&["lump"]) } else { set(&[]) };
            courses.found(id, index, found, today());
            Ok(())
        }
        Try::Clear(index) => {
            courses.lift(PRE_CHECK[index % PRE_CHECK.len()].id, today());
            Ok(())
        }
    };
    if refused.is_err() {
        assert_eq!(*courses, before);
    }
}

proptest! {
    /// Whatever is wished and tried: nothing panics, order and the rule of a
    /// fat-dissolving acid hold, sessions keep their number, held stays held, and
    /// what is stored comes back the same.
    #[test]
    fn no_change_breaks_a_plan(
        wishes in prop::collection::vec(a_wish(), 1..4),
        tries in prop::collection::vec((0..4_u32, a_try()), 0..40),
    ) {
        let mut courses = Courses::default();
        for wish in &wishes {
            let _ = courses.add(wish, today(), 30);
        }
        for (id, change) in &tries {
            let held = |courses: &Courses| -> Vec<_> {
                let steps = courses.iter().flat_map(|course| course.steps.iter());
                steps.map(PlannedSession::is_held).collect()
            };
            let before = held(&courses);
            let counts: Vec<_> = courses.iter().map(|course| course.steps.len()).collect();
            attempt(&mut courses, *id, change);
            prop_assert!(courses.iter().map(|course| course.steps.len()).eq(counts));
            if !matches!(change, Try::Clear(_)) {
                let still = held(&courses);
                prop_assert!(before.iter().zip(&still).all(|(was, is)| !was || *is));
            }
            for course in courses.iter() {
                prop_assert!(course.is_in_order());
                let all = entries(course);
                prop_assert!(all.windows(2).all(|pair| pair[0].day <= pair[1].day));
                prop_assert_eq!(all.len(), 2 + 3 * course.steps.len() + 1 + 4);
                holds(&courses, course, Known { check: &Answers::default(), checkin: None });
            }
            prop_assert_eq!(fat_rule(&courses.fat_days(None), 6), None, "{:?}", change);
            let stored = serde_json::to_string(&courses)?;
            prop_assert_eq!(&serde_json::from_str::<Courses>(&stored)?, &courses);
        }
    }
}
