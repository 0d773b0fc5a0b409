//! The cards and the first aid as tables: what every row must have.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::BTreeSet;

use super::{AIDS, ALLERGY, CARE_CARDS, Sign, Urgency};

fn signs() -> impl Iterator<Item = &'static Sign> {
    CARE_CARDS.iter().flat_map(|card| card.signs)
}

fn urgency(id: &str) -> Urgency {
    let mut cards = CARE_CARDS.iter();
    let card = cards.find(|card| card.signs.iter().any(|sign| sign.id == id));
    card.unwrap().urgency
}

#[test]
fn a_card_can_be_read_at_a_glance() {
    for card in &CARE_CARDS {
        let count = card.signs.len();
        assert!(
            (1..=9).contains(&count),
            "{:?} has {count} signs",
            card.urgency
        );
    }
}

#[test]
fn no_sign_stands_on_two_cards() {
    let mut seen = BTreeSet::new();
    for sign in signs() {
        assert!(seen.insert(sign.id), "{} stands twice", sign.id);
    }
}

#[test]
fn every_sign_and_every_aid_rests_on_sources_named_once() {
    let aids = AIDS.iter().map(|aid| (aid.id, aid.sources));
    for (id, sources) in signs().map(|sign| (sign.id, sign.sources)).chain(aids) {
        assert!(!sources.is_empty(), "{id} has no source");
        let distinct: BTreeSet<_> = sources.iter().collect();
        assert_eq!(distinct.len(), sources.len(), "{id} names a source twice");
    }
}

#[test]
fn each_urgency_has_one_card_and_the_most_urgent_is_first() {
    let order: Vec<Urgency> = CARE_CARDS.iter().map(|card| card.urgency).collect();
    assert_eq!(order, [Urgency::Now, Urgency::Today, Urgency::Days]);
    assert!(order.is_sorted());
}

#[test]
fn ids_can_name_messages() {
    let urgencies = CARE_CARDS.iter().map(|card| card.urgency.id());
    let aids = AIDS
        .iter()
        .flat_map(|aid| aid.steps.iter().copied().chain([aid.id]));
    for id in signs().map(|sign| sign.id).chain(urgencies).chain(aids) {
        assert!(
            id.starts_with(|c: char| c.is_ascii_lowercase())
                && id.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
            "{id} cannot name a message"
        );
    }
}

/// What can spend the time that a treatment has must not wait for days.
#[test]
fn what_cannot_wait_is_not_told_to_wait() {
    for id in ["sight", "stroke", "clot-lung", "blue-lips", "weakness"] {
        assert_eq!(urgency(id), Urgency::Now, "{id}");
    }
    for id in [
        "spreading",
        "fever",
        "skin-breaks",
        "eyelid",
        "unsafe-needle",
        "clot-leg",
    ] {
        assert_eq!(urgency(id), Urgency::Today, "{id}");
    }
}

/// Every emergency has steps, those of its own kind, and only emergencies have.
#[test]
fn every_emergency_has_the_aid_of_its_own_kind() {
    for card in &CARE_CARDS {
        for sign in card.signs {
            let is_now = card.urgency == Urgency::Now;
            assert_eq!(sign.aid().is_some(), is_now, "{}", sign.id);
            let of = AIDS
                .iter()
                .filter(|aid| aid.signs.contains(&sign.id))
                .count();
            assert_eq!(of, usize::from(is_now), "{}", sign.id);
        }
    }
    let known: BTreeSet<_> = signs().map(|sign| sign.id).collect();
    for aid in AIDS {
        assert!(
            aid.signs.iter().all(|sign| known.contains(sign)),
            "{}",
            aid.id
        );
        let distinct: BTreeSet<_> = aid.steps.iter().collect();
        assert_eq!(distinct.len(), aid.steps.len(), "{}", aid.id);
    }
}

/// A pen and raised legs are for a severe allergy alone.
#[test]
fn steps_of_an_allergy_stand_under_no_other_sign() {
    for aid in AIDS.iter().filter(|aid| **aid != &ALLERGY) {
        for step in ["pen", "lie", "again"] {
            assert!(!aid.steps.contains(&step), "{} {step}", aid.id);
        }
    }
    assert_eq!(ALLERGY.signs, ["severe-allergy"]);
}

#[test]
fn adrenaline_comes_first_and_help_is_called_before_lying_down() {
    let place = |step| ALLERGY.steps.iter().position(|id| *id == step).unwrap();
    assert_eq!(place("pen"), 0);
    assert!(place("call") < place("lie") && place("lie") < place("stay"));
    assert!(place("stay") < place("again") && place("again") < place("breathing"));
    assert!(place("breathing") < place("hospital"));
}
