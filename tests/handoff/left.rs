//! What stands whatever the plan is: what deleted plans left, and what looks found.

use mesotherapy_guide::domain::checkin::{Advice, Alarm, Alarms};
use mesotherapy_guide::domain::plan::{PRE_CHECK, Past};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use crate::documents::{day, set};

/// What deleted plans may have left behind.
pub fn past(newer: bool) -> impl Strategy<Value = Past> {
    let signs = PRE_CHECK.iter().map(|sign| sign.id).collect();
    let left = (set(signs, newer), vec(day(), 0..3), of(0_u8..9));
    let left = left.prop_map(|(found, fat, had)| {
        let mut past = Past {
            found,
            had,
            ..Past::default()
        };
        for day in fat {
            past.add_fat(day);
        }
        past
    });
    prop_oneof![3 => Just(Past::default()), 1 => left]
}

/// What may stand of looks that were taken in from a code themselves: of others no more
/// is carried than these have.
pub fn alarms() -> impl Strategy<Value = Alarms> {
    let strengths = [Advice::Call, Advice::Hospital, Advice::Emergency];
    (of(day()), of(day()), of(day())).prop_map(move |(call, hospital, emergency)| {
        let days = [call, hospital, emergency].into_iter().zip(strengths);
        let found = days.filter_map(|(day, strength)| Some(Alarm::bare(day?, strength)));
        let found: Vec<_> = found.collect();
        let is_one_a_day = |alarm: &Alarm| {
            let same = found.iter().filter(|other| other.day == alarm.day);
            same.count() == 1
        };
        found
            .clone()
            .into_iter()
            .filter(is_one_a_day)
            .collect::<Vec<_>>()
            .into()
    })
}
