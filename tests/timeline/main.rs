//! Weeks of a patient: any sequence of sessions, looks, self-checks, edits, deletions,
//! merges and reloads over 200 days, and the laws that hold whatever the sequence is.
//!
//! Nothing that happens later makes an answer milder: an emergency is never lowered or
//! lost; more or worse signs never give a milder answer; moving, deleting and merging
//! never make anything milder; the unknown is never usual; what holds a plan up holds
//! until it is lifted in its own way.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod laws;
mod steps;

use mesotherapy_guide::storage::Document;
use proptest::prelude::*;

use laws::Before;
use steps::{Event, event};

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_happens_later_makes_anything_milder(
        events in prop::collection::vec((0i32..8, event()), 1..40),
    ) {
        let mut document = Document::default();
        // A copy on another device, brought together now and then.
        let mut other = Document::default();
        let mut day = 0;
        for (passed, event) in events {
            day += passed;
            let before = Before::of(&document, day);
            let held = Before::of(&other, day);
            event.happen(&mut document, &mut other, day);
            before.holds_after(&document, &event, day)?;
            if !matches!(event, Event::Swap) {
                held.holds_after(&other, &Event::Reload, day)?;
            }
        }
    }
}
