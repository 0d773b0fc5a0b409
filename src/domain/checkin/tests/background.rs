//! What is known beside a look adds to its answer and takes nothing away.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]
#![allow(clippy::indexing_slicing, reason = "likewise")]

use super::*;

/// Where an earlier session was in the same place, what lasts is counted from it, unless
/// the reader says that nothing was there before and no look says otherwise.
#[test]
fn what_lasts_is_counted_from_the_earliest_session() {
    let fourth = Background {
        days: Some(1),
        first: Some(28),
        ..Background::default()
    };
    assert!(fourth.asks_before());
    assert!(!Background::on(Some(1)).asks_before());
    for (sign, choice) in [
        ("lump", "points"),
        ("pain", "little"),
        ("swelling", "little"),
        ("itching", "little"),
        ("colour", "little"),
    ] {
        for (before, expected) in [
            (None, Advice::Call),
            (Some(YES), Advice::Call),
            (Some(UNSURE), Advice::Call),
            (Some(NONE), Advice::Usual),
        ] {
            let mut signs = with(sign, choice);
            if let Some(before) = before {
                signs.insert("before".to_owned(), before.to_owned());
            }
            assert_eq!(
                triage(&signs, &fourth).answer,
                expected,
                "{sign} {before:?}"
            );
            if before == Some(NONE) {
                let mut stayed = fourth.clone();
                stayed.stayed.insert(sign.to_owned());
                assert_eq!(
                    triage(&signs, &stayed).answer,
                    Advice::Call,
                    "a look says otherwise"
                );
            }
        }
    }
}

/// What had gone and is there again, or begins when it should be fading, is a call.
#[test]
fn what_comes_back_is_a_call() {
    for (sign, choice) in [
        ("pain", "little"),
        ("swelling", "little"),
        ("itching", "little"),
        ("colour", "little"),
    ] {
        for (day, gone, expected) in [
            (1, true, Advice::Usual),
            (3, true, Advice::Call),
            (6, true, Advice::Call),
            (6, false, Advice::Usual),
        ] {
            let mut background = Background::on(Some(day));
            if gone {
                background.gone.insert(sign.to_owned());
            }
            let verdict = triage(&with(sign, choice), &background);
            assert_eq!(verdict.answer, expected, "{sign} on day {day}");
            assert_eq!(verdict.has("back"), expected == Advice::Call);
        }
    }
}

/// What was there, had gone and is there again is a call on every day.
#[test]
fn what_had_been_there_before_it_went_comes_back_on_any_day() {
    for day in 0..8 {
        let mut background = Background::on(Some(day));
        for set in [&mut background.gone, &mut background.returned] {
            set.insert("pain".to_owned());
        }
        let verdict = triage(&with("pain", "little"), &background);
        assert_eq!(verdict.answer, Advice::Call, "day {day}");
        assert!(verdict.has("back"));
        assert_eq!(triage(&nothing(), &background).answer, Advice::Usual);
    }
}

/// Fever with skin that grows worse, and either of them with a weak body, is a hospital.
#[test]
fn fever_and_spreading_skin_is_a_hospital() {
    for (sign, choice) in SPREADING {
        let mut both = with(sign, choice);
        both.insert("fever".to_owned(), YES.to_owned());
        assert!(judged(&both, Some(1)).answer >= Advice::Hospital, "{sign}");
        let weak = Background {
            weak: true,
            ..Background::on(Some(1))
        };
        assert!(
            triage(&with(sign, choice), &weak).answer >= Advice::Hospital,
            "{sign}"
        );
        assert!(triage(&with("fever", YES), &weak).answer >= Advice::Hospital);
        assert_eq!(triage(&with("pain", "little"), &weak).answer, Advice::Usual);
    }
}

proptest! {
    /// Nothing that is known beside a look makes it milder.
    #[test]
    fn no_background_lowers_an_answer(
        choices in prop::collection::vec((0usize..9, 0usize..12), 0..9),
        days in 0i32..90,
        earlier in 0i32..90,
        gone in prop::collection::vec(0usize..8, 0..4),
        returned in prop::collection::vec(0usize..8, 0..4),
        stayed in prop::collection::vec(0usize..8, 0..4),
        weak in any::<bool>(),
        before in prop::option::of(0usize..3),
    ) {
        let mut signs = nothing();
        for (sign, choice) in choices {
            let sign = all().nth(sign).unwrap();
            let choice = sign.choices[choice % sign.choices.len()].id;
            signs.insert(sign.id.to_owned(), choice.to_owned());
        }
        if let Some(before) = before {
            signs.insert("before".to_owned(), HAD_BEFORE.choices[before].id.to_owned());
        }
        let alone = triage(&signs, &Background::on(Some(days)));
        let mut known = Background { first: Some(days + earlier), weak, ..Background::on(Some(days)) };
        known.gone = gone.into_iter().map(|place| SIGNS[place].id.to_owned()).fold(IdSet::default(), |mut set, id| { set.insert(id); set });
        known.returned = returned.into_iter().map(|place| SIGNS[place].id.to_owned()).fold(IdSet::default(), |mut set, id| { set.insert(id); set });
        known.stayed = stayed.into_iter().map(|place| SIGNS[place].id.to_owned()).fold(IdSet::default(), |mut set, id| { set.insert(id); set });
        prop_assert!(triage(&signs, &known).answer >= alone.answer);
    }
}

#[test]
fn of_several_findings_the_strongest_is_told_first_and_others_in_the_order_asked() {
    let mut signs = with("pain", "more");
    signs.insert("swelling".to_owned(), "more".to_owned());
    signs.insert("fever".to_owned(), YES.to_owned());
    let verdict = triage(&signs, &Background::on(Some(1)));
    let told: Vec<_> = verdict.findings.iter().map(|found| found.sign).collect();
    let strengths: Vec<_> = verdict
        .findings
        .iter()
        .map(|found| found.rule.answer)
        .collect();
    assert!(
        strengths.is_sorted_by(|one, next| one >= next),
        "{strengths:?}"
    );
    let calls: Vec<_> = told
        .into_iter()
        .filter(|sign| ["pain", "swelling"].contains(sign))
        .collect();
    assert_eq!(calls, ["pain", "swelling"]);
    assert!(strengths.len() > 2);
}

#[test]
fn nothing_and_not_sure_are_the_same_words_for_every_sign_but_those_about_all() {
    for (sign, choice, message) in [
        (&SIGNS[0], NONE, "look-none"),
        (&SIGNS[0], UNSURE, "look-unsure"),
        (&SIGNS[0], "little", "look-pain-little"),
        (&NOW, NONE, "look-now-none"),
        (&HAD_BEFORE, UNSURE, "look-before-unsure"),
    ] {
        assert_eq!(sign.message_of(choice), message);
    }
}
