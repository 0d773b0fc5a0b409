//! Every step has a fragment of its own and is read from it; a place is none.

use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::{prop_assert_eq, proptest};

use super::{
    Address, CheckInStep, CheckStep, CostStep, PlanStep, RecordStep, RecoveryStep, Step, Verb,
};
use crate::domain::day::{Day, Moment};
use crate::domain::screening::SCREENS;
use crate::routes::{Page, Route};

/// Any step of any page, whatever it names.
fn step() -> impl Strategy<Value = Step> {
    let id = any::<u32>;
    let maybe = || proptest::option::of(any::<u32>());
    let at = (0..100_000_i32, 0..1440_u16)
        .prop_filter_map("a day that can be written", |(days, minute)| {
            Moment::new(Day::FIRST.add_days(days)?, minute)
        });
    let verb = proptest::sample::select(Verb::ALL.to_vec());
    prop_oneof![
        Just(Step::Check(CheckStep::Start)),
        Just(Step::Check(CheckStep::Review)),
        (0..SCREENS.len(), any::<bool>()).prop_map(|(index, change)| CheckStep::Question {
            index,
            change
        }
        .into()),
        Just(Step::Costs(CostStep::List)),
        Just(Step::Costs(CostStep::New)),
        id().prop_map(|id| CostStep::Change(id).into()),
        maybe().prop_map(|id| PlanStep::Plan(id).into()),
        Just(Step::Plan(PlanStep::New)),
        id().prop_map(|id| PlanStep::Product(id).into()),
        (verb, id(), 0..1000_usize)
            .prop_map(|(verb, id, index)| PlanStep::Session(verb, id, index).into()),
        maybe().prop_map(|id| RecoveryStep::List(id).into()),
        Just(Step::Recovery(RecoveryStep::New)),
        id().prop_map(|id| RecoveryStep::Change(id).into()),
        maybe().prop_map(|id| CheckInStep::Start(id).into()),
        id().prop_map(|id| CheckInStep::Signs(id).into()),
        (id(), at).prop_map(|(id, at)| CheckInStep::Look(id, at).into()),
        Just(Step::Records(RecordStep::List)),
        maybe().prop_map(|id| RecordStep::New(id).into()),
        id().prop_map(|id| RecordStep::Record(id).into()),
        id().prop_map(|id| RecordStep::Change(id).into()),
    ]
}

proptest! {
    #[test]
    fn every_step_is_read_from_its_address(step in step()) {
        for page in Page::all().filter(|page| page.route == step.route()) {
            let address = Address { page, step: Some(step) }.to_string();
            let (path, fragment) = address.split_once('#').unwrap_or((&address, ""));
            prop_assert_eq!(Page::parse(path), Some(page));
            prop_assert_eq!(Step::parse(page.route, fragment), Some(step));
        }
    }

    #[test]
    fn what_is_read_as_a_step_is_one_of_its_page(fragment in "[a-z0-9-]{0,24}|.{0,12}") {
        for route in Route::all() {
            if let Some(step) = Step::parse(route, &fragment) {
                prop_assert_eq!(step.route(), route);
                prop_assert_eq!(Step::parse(route, &step.fragment()), Some(step));
            }
        }
    }
}

#[test]
fn places_and_slips_are_no_steps() {
    for (route, fragments) in [
        (
            Route::Check,
            ["change-", "answers-", "<svg onload>", "start-"],
        ),
        (
            Route::Costs,
            ["change-", "change-x", "change-99999999999", "new-1"],
        ),
        (
            Route::Plan,
            ["move-1-0", "move--1", "course-1-1", "product-4294967296"],
        ),
        (
            Route::Recovery,
            ["session-", "session-x", "change--1", "new-1"],
        ),
        (
            Route::CheckIn,
            [
                "look-7",
                "look-7-2026-02-30-5",
                "look-7-2026-02-28-1440",
                "signs-",
            ],
        ),
        (
            Route::Records,
            ["records-box", "record-", "record-x", "change-99999999999"],
        ),
    ] {
        for fragment in fragments.into_iter().chain(["main", "title", "-"]) {
            assert_eq!(Step::parse(route, fragment), None, "{fragment}");
        }
    }
    for route in Route::all().filter(|route| Step::parse(*route, "").is_none()) {
        assert_eq!(Step::parse(route, "new"), None, "{}", route.path());
    }
}

#[test]
fn behind_the_last_question_stand_the_answers() {
    assert_eq!(CheckStep::question(SCREENS.len()), CheckStep::Review);
}
