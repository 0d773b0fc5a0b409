//! Everything as one file: what is written comes back as it was, two devices come
//! together without loss, and a file that is not right changes nothing.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is wrong"
)]

mod documents;
mod refused;
mod stand_in;

use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::questions;
use mesotherapy_guide::domain::record::{FIELDS, TypedRecord};
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::{SCREENS, assess};
use mesotherapy_guide::storage::transfer::{
    ImportRefusal, Incoming, counts, export, file_name, merge, parse,
};
use mesotherapy_guide::storage::{Condition, Document, decode};
use proptest::prelude::*;

use documents::documents;
use stand_in::{
    courses_stand_in, looks_stand_in, offers_stand_in, records_stand_in, sessions_stand_in,
};

fn today() -> Option<Day> {
    Day::from_ymd(2026, 11, 24)
}

fn at(day: u32, minute: u16) -> Moment {
    let day = Day::from_ymd(2026, 11, day).expect("a day of the calendar");
    Moment::new(day, minute).expect("a minute of a day")
}

fn incoming(file: &str) -> Result<Incoming, ImportRefusal> {
    parse(file.as_bytes())
}

fn merged(here: &Document, other: &Document) -> Document {
    let mut both = here.clone();
    merge(&mut both, other.clone());
    both
}

proptest! {
    /// Exported, deleted and taken in again, the stored text is the same to the byte.
    #[test]
    fn what_is_exported_comes_back_to_the_byte(document in documents()) {
        let stored = document.encode();
        let back = incoming(&export(&document, today()));
        let back = back.expect("the guide reads what it writes");
        prop_assert_eq!(back.document.encode(), stored);
        prop_assert_eq!(back.exported, today());
    }

    #[test]
    fn taking_in_the_same_file_again_changes_nothing(here in documents(), other in documents()) {
        let once = merged(&here, &other);
        prop_assert_eq!(&merged(&once, &other), &once);
        prop_assert_eq!(&merged(&here, &here), &here);
        prop_assert_eq!(merged(&once, &here), once);
    }

    #[test]
    fn nothing_of_either_is_lost(here in documents(), other in documents()) {
        let both = merged(&here, &other);
        for from in [&here, &other] {
            prop_assert!(from.read.iter().all(|id| both.read.contains(id)));
            prop_assert!(from.questions.picked.iter().all(|id| both.questions.picked.contains(id)));
            for screen in &SCREENS {
                let risks = screen.risks().iter();
                let told = |risk: &&_| from.answers.get(screen).is_some_and(|a| a.has(risk));
                for risk in risks.filter(told) {
                    prop_assert!(both.answers.get(screen).is_some_and(|a| a.has(risk)));
                }
            }
            prop_assert!(sessions_stand_in(&from.sessions, &both.sessions));
            prop_assert!(records_stand_in(from, &both));
            prop_assert!(offers_stand_in(from, &both));
            prop_assert!(looks_stand_in(from, &both));
            prop_assert!(courses_stand_in(from, &both));
            prop_assert!(from.decision.goal.is_none() || both.decision.goal.is_some());
            for (statement, _) in from.decision.values.iter() {
                prop_assert!(both.decision.values.get(statement).is_some());
            }
            prop_assert!(both.decision.doctor_decides || !from.decision.doctor_decides);
            prop_assert!(from.questions.own().is_empty() || !both.questions.own().is_empty());
        }
        // What can stand only once stays as it is here.
        prop_assert!(here.language.is_none() || both.language == here.language);
        prop_assert!(here.questions.own().is_empty() || both.questions.own() == here.questions.own());
        let stored = both.encode();
        prop_assert_eq!(decode(Some(&stored)), (both.clone(), Condition::Whole));
        // No two sessions have one number, and no two offers.
        let mut numbers: Vec<_> = both.costs.iter().map(|offer| offer.id).collect();
        numbers.sort_unstable();
        numbers.dedup();
        prop_assert_eq!(numbers.len(), both.costs.len());
        let mut numbers: Vec<_> = both.sessions.newest_first().map(|s| s.id).collect();
        numbers.sort_unstable();
        numbers.dedup();
        prop_assert_eq!(numbers.len(), both.sessions.len());
        // Parts of another version stay.
        for from in [&here, &other] {
            for part in from.encode().split('"').filter(|part| part.starts_with("x-")) {
                prop_assert!(stored.contains(&format!("\"{part}\":[ 1,")), "{part} in {stored}");
            }
        }
    }

    /// Bringing two devices together never makes a result milder.
    #[test]
    fn a_result_is_never_milder_for_it(here in documents(), other in documents()) {
        let findings = assess(&merged(&here, &other).answers).findings;
        for from in [&here, &other] {
            for finding in assess(&from.answers).findings {
                prop_assert!(findings.contains(&finding));
            }
        }
    }

    #[test]
    fn any_bytes_are_survived(file in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(parse(&file).is_err());
    }

    /// A file changed or cut anywhere is refused, or is still a whole document.
    #[test]
    fn any_change_of_a_file_is_survived(document in documents(), place in any::<usize>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut file = export(&document, today()).into_bytes();
        let place = place % file.len();
        if cut {
            file.truncate(place);
            prop_assert!(parse(&file).is_err());
        } else {
            file[place] = byte;
            if let Ok(incoming) = parse(&file) {
                let text = incoming.document.encode();
                prop_assert_eq!(decode(Some(&text)), (incoming.document, Condition::Whole));
            }
        }
    }

    #[test]
    fn any_json_is_survived(part in "[a-z]{1,9}", value in r#"(\{|\[|\]|\}|"|[0-9a-z:,.\-]){0,20}"#) {
        let _ = incoming(&format!(r#"{{"app":"mesotherapy-guide","document":{{"v":1,"{part}":{value}}}}}"#));
    }
}

#[test]
fn names_and_counts_tell_what_is_in_a_file() {
    assert_eq!(file_name(today()), "mesotherapy-guide-2026-11-24.json");
    assert_eq!(file_name(None), "mesotherapy-guide.json");
    assert!(counts(&Document::default()).is_empty());
    let mut some = Document::default();
    some.sessions.add(at(1, 0), Area::ALL[0]);
    some.sessions.add(at(2, 0), Area::ALL[0]);
    for question in questions::all().take(3) {
        some.questions.pick(question.id, true);
    }
    assert_eq!(counts(&some), [("sessions", 2), ("questions", 3)]);
}

#[test]
fn the_same_session_on_two_devices_is_one_session() {
    let mut here = Document::default();
    let id = here.sessions.add(at(20, 600), Area::ALL[0]);
    let mut there = here.clone();
    here.sessions.toggle(id, "signs");
    there.sessions.toggle(id, "sun");
    there.sessions.add(at(20, 601), Area::ALL[0]);
    // Another session that has the number of that one.
    here.sessions.add(at(5, 600), Area::ALL[1]);
    merge(&mut here, there);
    let all: Vec<_> = here.sessions.newest_first().collect();
    assert_eq!(all.len(), 3);
    assert_eq!((all[0].id, all[0].at), (3, at(20, 601)));
    assert_eq!((all[2].id, all[2].done.len()), (1, 2));
}

#[test]
fn the_documents_of_these_tests_have_every_part() {
    let seed: Vec<u8> = (0..=255).chain(1..=255).collect();
    // A new part of a document must be named here, and so be thought of.
    let Document {
        language,
        digits,
        read,
        last_chapter,
        answers,
        answered_on,
        answered,
        decision,
        costs,
        courses,
        sessions,
        records,
        checkins,
        alarms,
        questions,
        copied,
        // Parts of another version are added by `documents`.
        unknown: _,
    } = documents::document(&seed);
    assert!(language.is_some() && digits.is_some() && last_chapter.is_some());
    assert!(!read.is_empty() && answered_on.is_some() && copied > 0);
    assert!(!answered.is_empty());
    assert!(SCREENS.iter().any(|screen| answers.get(screen).is_some()));
    assert!(decision.goal.is_some() && decision.leaning.is_some());
    for said in [&decision.values, &decision.sure, &decision.quiz] {
        assert!(!said.is_empty());
    }
    assert!(costs.iter().any(|offer| !offer.get("price").is_empty()));
    assert!(!courses.is_empty() && sessions.newest().is_some());
    assert!(!questions.own().is_empty());
    let mut records = records.iter();
    assert!(records.any(|record| record.area.is_some() && !record.get("product").is_empty()));
    assert!(checkins.iter().any(|checkin| !checkin.signs.is_empty()));
    assert!(!alarms.is_empty());
}

#[test]
fn years_of_records_in_arabic_come_back_to_the_byte() {
    let mut document = documents::document(&(0..=255).collect::<Vec<u8>>());
    for number in 0..1_000 {
        let day = at(1, 0).day().add_days(-number);
        let mut fields = IdMap::default();
        for field in &FIELDS {
            let words = format!("{}: «منتج رقم ٢٢» \\ \"LOT {number}\"\n، سطر ثانٍ", field.id);
            fields.insert(field.id.to_owned(), words);
        }
        let typed = TypedRecord {
            day,
            area: Some("face".to_owned()),
            fields,
        };
        document.records.save(None, Some(1), typed);
    }
    assert!(document.records.len() >= 1_000);
    let file = export(&document, today());
    let back = incoming(&file).expect("the file is right").document;
    assert_eq!(back.encode(), document.encode());
    assert_eq!(export(&back, today()), file);
}
