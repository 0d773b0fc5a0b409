//! Every choice of every sign on every day, and every combination of them.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]
#![allow(clippy::indexing_slicing, reason = "likewise")]

mod background;

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// Days that are tried: the edges of the windows, days that cannot be, and none.
const DAYS: [Option<i32>; 12] = [
    Some(0),
    Some(1),
    Some(2),
    Some(3),
    Some(7),
    Some(14),
    Some(15),
    Some(84),
    Some(40_000),
    Some(-1),
    Some(i32::MIN),
    None,
];

fn all() -> impl Iterator<Item = &'static CheckInSign> {
    std::iter::once(&NOW).chain(&SIGNS)
}

/// A look at which nothing was found.
fn nothing() -> IdMap<String> {
    let mut signs = IdMap::default();
    for sign in all() {
        signs.insert(sign.id.to_owned(), "none".to_owned());
    }
    signs
}

fn with(sign: &str, choice: &str) -> IdMap<String> {
    let mut signs = nothing();
    signs.insert(sign.to_owned(), choice.to_owned());
    signs
}

/// What these choices mean so many days after the only session.
fn judged(signs: &IdMap<String>, day: Option<i32>) -> Triage {
    triage(signs, &Background::on(day))
}

fn answer(sign: &str, choice: &str, day: i32) -> Advice {
    judged(&with(sign, choice), Some(day)).answer
}

#[test]
fn the_table_is_well_formed() {
    let ids: BTreeSet<_> = all().map(|sign| sign.id).collect();
    assert_eq!(ids.len(), SIGNS.len() + 1);
    for sign in all() {
        let choices: BTreeSet<_> = sign.choices.iter().map(|choice| choice.id).collect();
        assert_eq!(choices.len(), sign.choices.len(), "{}", sign.id);
        assert_eq!(sign.choices[0].id, "none", "{}", sign.id);
        assert_eq!(sign.choices.last().unwrap().id, UNSURE, "{}", sign.id);
        assert!(
            sign.id == NOW.id || (3..=6).contains(&sign.choices.len()),
            "{}",
            sign.id
        );
        for choice in sign.choices {
            let id = format!("{} {}", sign.id, choice.id);
            assert_eq!(choice.rules[0].from_day, 0, "{id}");
            assert!(
                choice.rules.is_sorted_by(|a, b| a.from_day < b.from_day),
                "{id}"
            );
            for rule in choice.rules {
                let distinct: BTreeSet<_> = rule.sources.iter().collect();
                assert_eq!(distinct.len(), rule.sources.len(), "{id}");
                assert_eq!(rule.why.is_empty(), choice.id == "none", "{id}");
                let doubt = choice.id == UNSURE;
                assert_eq!(
                    rule.sources.is_empty(),
                    rule.answer == Advice::Usual || doubt && sign.id != NOW.id,
                    "{id}: what is not usual has a source"
                );
            }
        }
    }
}

/// The first question asks for the signs of the first card, one by one, and each rests on
/// the same; a doubt about them rests on all.
#[test]
fn the_first_question_is_the_card_for_the_ambulance() {
    let offered: Vec<_> = NOW
        .choices
        .iter()
        .filter(|choice| choice.id != YES)
        .collect();
    let ids: Vec<_> = offered.iter().map(|choice| choice.id).collect();
    let card: Vec<_> = EMERGENCY_SIGNS.iter().map(|sign| sign.id).collect();
    assert_eq!(ids[1..ids.len() - 1], card);
    for (choice, sign) in offered[1..].iter().zip(EMERGENCY_SIGNS) {
        assert_eq!(choice.rules[0].sources, sign.sources, "{}", sign.id);
    }
    let of_signs: BTreeSet<_> = EMERGENCY_SIGNS
        .iter()
        .flat_map(|sign| sign.sources)
        .collect();
    for rule in [
        meaning(&NOW, YES, None),
        meaning(&NOW, UNSURE, None),
        &STANDS_EMERGENCY,
    ] {
        let of_rule: BTreeSet<_> = rule.sources.iter().collect();
        assert_eq!(of_rule, of_signs);
    }
}

/// A later day and a worse choice never mean less.
#[test]
fn every_sign_grows_with_the_day_and_with_the_choice() {
    for sign in all() {
        for day in 0..100 {
            let mut worst = Advice::Usual;
            for choice in sign.choices {
                let rule = meaning(sign, choice.id, Some(day));
                let later = meaning(sign, choice.id, Some(day + 1));
                assert!(later.answer >= rule.answer, "{} {}", sign.id, choice.id);
                if choice.id != UNSURE {
                    assert!(rule.answer >= worst, "{} {}", sign.id, choice.id);
                    worst = rule.answer;
                }
            }
            for unknown in [None, Some(-1)] {
                let choice = sign.choices.iter().map(|choice| choice.id);
                for choice in choice {
                    assert!(
                        meaning(sign, choice, unknown).answer
                            >= meaning(sign, choice, Some(day)).answer,
                        "without a day the strictest counts"
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_not_known_is_never_usual() {
    for day in DAYS {
        for sign in all() {
            for choice in [UNSURE, "", "worse", "None", " none", "🙂"] {
                let verdict = judged(&with(sign.id, choice), day);
                assert_eq!(verdict.answer, Advice::Call, "{} {choice}", sign.id);
                assert_eq!(verdict.findings.len(), 1);
                assert_eq!(verdict.findings[0].sign, sign.id);
            }
            let mut missing = nothing();
            missing.remove(sign.id);
            assert_eq!(judged(&missing, day).answer, Advice::Call, "{}", sign.id);
        }
        let verdict = judged(&with("of-another-version", "none"), day);
        assert_eq!(verdict.answer, Advice::Call);
        assert_eq!(verdict.findings[0].sign, "");
        assert_eq!(judged(&IdMap::default(), day).answer, Advice::Call);
    }
}

/// Nothing else has to be answered, and nothing else can lower it.
#[test]
fn an_emergency_is_one_whatever_else_is_answered() {
    let mut emergencies = vec![
        ("now", YES),
        ("pain", "strong"),
        ("heat", "cold"),
        ("colour", "pale"),
    ];
    emergencies.extend(EMERGENCY_SIGNS.iter().map(|sign| ("now", sign.id)));
    for day in DAYS {
        for (sign, choice) in emergencies.iter().copied() {
            assert_eq!(judged(&with(sign, choice), day).answer, Advice::Emergency);
            let mut alone = IdMap::default();
            alone.insert(sign.to_owned(), choice.to_owned());
            let verdict = judged(&alone, day);
            assert_eq!(verdict.answer, Advice::Emergency);
            assert_eq!(verdict.findings.len(), 1, "the rest is not missed");
        }
        let found: BTreeSet<_> = all()
            .flat_map(|sign| sign.choices.iter().map(move |choice| (sign, choice.id)))
            .filter(|(sign, choice)| meaning(sign, choice, day).answer == Advice::Emergency)
            .map(|(sign, choice)| (sign.id, choice))
            .collect();
        assert_eq!(
            found,
            emergencies.iter().copied().collect(),
            "and there is no other"
        );
    }
}

/// What may be called usual, and until when: the list that a clinician signs.
#[test]
fn only_what_is_listed_is_usual() {
    let usual: Vec<_> = SIGNS
        .iter()
        .flat_map(|sign| sign.choices.iter().map(move |choice| (sign.id, choice.id)))
        .filter(|(_, choice)| *choice != "none")
        .filter_map(|(sign, choice)| {
            let days = (0..200).filter(|day| answer(sign, choice, *day) == Advice::Usual);
            days.max().map(|last| (sign, choice, last))
        })
        .collect();
    assert_eq!(
        usual,
        [
            ("pain", "little", 7),
            ("swelling", "little", 7),
            ("heat", "little", 2),
            ("lump", "points", 2),
            ("itching", "little", 7),
            ("colour", "little", 14),
        ]
    );
    for day in DAYS {
        let verdict = judged(&nothing(), day);
        assert_eq!(verdict.answer, Advice::Usual);
        assert!(verdict.findings.is_empty());
    }
}

/// All 3 × 5 × 5 × 5 × 5 × 5 × 3 × 6 × 3 answers in each window, the emergency signs being
/// one: the strongest wins, so no answer is lost or weakened by another; and fever with skin
/// that grows worse is more than both.
fn tried(sign: &CheckInSign) -> Vec<&'static SignChoice> {
    let all = [&NOW]
        .into_iter()
        .chain(&SIGNS)
        .find(|other| other.id == sign.id);
    let choices = all.unwrap().choices.iter();
    let is_tried =
        |choice: &&SignChoice| sign.id != NOW.id || [NONE, "stroke", UNSURE].contains(&choice.id);
    choices.filter(is_tried).collect()
}

#[test]
fn every_combination_means_the_strongest_of_its_parts() {
    let signs: Vec<&CheckInSign> = all().collect();
    for day in WINDOWS {
        let tables: Vec<Vec<&Rule>> = signs
            .iter()
            .map(|sign| {
                let rule = |choice: &&SignChoice| meaning(sign, choice.id, Some(day));
                tried(sign).iter().map(rule).collect()
            })
            .collect();
        let mut picked = vec![0; signs.len()];
        let mut checkin = nothing();
        loop {
            let rules = picked.iter().zip(&tables).map(|(place, of)| of[*place]);
            let both = checkin.get("fever").is_some_and(|fever| fever == YES)
                && SPREADING
                    .iter()
                    .any(|(sign, choice)| checkin.get(sign).is_some_and(|own| own == choice));
            let strongest = rules.clone().map(|rule| rule.answer).max().unwrap();
            let expected = if both {
                strongest.max(Advice::Hospital)
            } else {
                strongest
            };
            let found = rules.filter(|rule| !rule.why.is_empty()).count() + usize::from(both);
            let verdict = judged(&checkin, Some(day));
            assert_eq!(verdict.answer, expected, "{checkin:?} on day {day}");
            assert_eq!(verdict.findings.len(), found);
            // The next combination: the mildest of one sign, and one further in the next.
            let Some(next) = (0..signs.len()).find(|place| {
                let further = picked[*place] + 1 < tables[*place].len();
                picked[*place] = if further { picked[*place] + 1 } else { 0 };
                let choice = tried(signs[*place])[picked[*place]].id;
                checkin.insert(signs[*place].id.to_owned(), choice.to_owned());
                further
            }) else {
                break;
            };
            let _ = next;
        }
    }
}

proptest! {
    /// One more finding never lowers the answer, whatever is stored.
    #[test]
    fn any_choice_is_judged_and_a_worse_one_never_lowers(
        choices in prop::collection::vec((0usize..10, "[a-z]{0,5}|none|yes|little|more|unsure"), 0..12),
        days in prop::option::of(-5i32..200),
    ) {
        let mut signs = nothing();
        for (place, choice) in choices {
            let id = all().nth(place).map_or("new-sign", |sign| sign.id);
            signs.insert(id.to_owned(), choice);
        }
        let before = judged(&signs, days).answer;
        for sign in &SIGNS {
            let chosen = signs.get(sign.id).cloned().unwrap_or_default();
            let place = sign.choices.iter().position(|choice| choice.id == chosen);
            let Some(place) = place.filter(|_| chosen != UNSURE) else { continue };
            for worse in sign.choices.iter().skip(place + 1).filter(|choice| choice.id != UNSURE) {
                let mut changed = signs.clone();
                changed.insert(sign.id.to_owned(), worse.id.to_owned());
                prop_assert!(judged(&changed, days).answer >= before);
            }
        }
    }
}
