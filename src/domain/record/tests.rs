//! What is typed into a record, and the order of records.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]
#![allow(clippy::indexing_slicing, reason = "likewise")]

use proptest::prelude::*;

use super::*;
use crate::domain::day::Moment;
use crate::domain::recovery::Sessions;

fn day(year: u32, month: u32, day: u32) -> Day {
    Day::from_ymd(year, month, day).unwrap()
}

fn today() -> Day {
    day(2026, 11, 24)
}

/// Reads a form in which these fields are filled in.
fn typed(fields: &[(&str, &str)]) -> Result<TypedRecord, Vec<RecordError>> {
    let get = |field: &str| {
        let found = fields.iter().find(|(id, _)| *id == field);
        found.map_or_else(String::new, |(_, text)| (*text).to_owned())
    };
    parse(&get, Some(today()))
}

fn on(text: &str) -> TypedRecord {
    typed(&[("day", text), ("note", "x")]).unwrap()
}

#[test]
fn every_field_is_kept_and_none_is_needed() {
    for field in &FIELDS {
        let read = typed(&[(field.id, " kept ")]).unwrap();
        assert_eq!(read.fields.get(field.id).unwrap(), "kept");
        assert_eq!(read.fields.len(), 1);
    }
    assert_eq!(
        typed(&[("day", "٢٠٢٦-١١-٢٤")]).unwrap().day,
        Some(day(2026, 11, 24))
    );
    assert_eq!(
        typed(&[("area", "face")]).unwrap().area.as_deref(),
        Some("face")
    );
}

/// What is filled in, and what is wrong with it.
type Case<'a> = (&'a [(&'a str, &'a str)], &'a [RecordError]);

#[test]
fn every_mistake_is_named_and_all_of_them_at_once() {
    let long = "ن".repeat(201);
    let longest = "a".repeat(1_001);
    let cases: [Case; 9] = [
        (&[], &[RecordError::Empty]),
        (
            &[("place", " \u{200F}\u{202E} "), ("note", "\r\n\t")],
            &[RecordError::Empty],
        ),
        (&[("day", "31/12/2026")], &[RecordError::DayInvalid]),
        (&[("day", "2026-02-29")], &[RecordError::DayInvalid]),
        (&[("day", "2026-11-25")], &[RecordError::DayFuture]),
        (&[("day", "9999-12-31")], &[RecordError::DayInvalid]),
        (&[("day", "1949-12-31")], &[RecordError::DayOld]),
        (
            &[("day", "x"), ("maker", &long)],
            &[RecordError::DayInvalid, RecordError::TooLong("maker")],
        ),
        (&[("note", &longest)], &[RecordError::TooLong("note")]),
    ];
    for (fields, wrong) in cases {
        assert_eq!(typed(fields), Err(wrong.to_vec()), "{fields:?}");
    }
    assert!(typed(&[("day", "1950-01-01")]).is_ok());
    assert!(typed(&[("maker", &"💉".repeat(200)), ("note", &longest[..1_000])]).is_ok());
    let future = |field: &str| {
        if field == "day" {
            "2199-01-01".into()
        } else {
            String::new()
        }
    };
    assert!(
        parse(&future, None).is_ok(),
        "without a clock no day is late"
    );
}

#[test]
fn typed_text_cannot_disturb_the_page() {
    assert_eq!(
        clean("\u{202E}gnp.exe\u{202C}\u{2066}!\u{2069}", false),
        "gnp.exe!"
    );
    assert_eq!(clean("a\0\u{7}b\u{1b}[31m", false), "ab[31m");
    assert_eq!(
        clean("one\r\ntwo\nthree\u{2028}four\tfive", false),
        "one two three four five"
    );
    assert_eq!(clean(" one\r\n\r\ntwo ", true), "one\n\ntwo");
    assert_eq!(
        clean("<script>alert(1)</script> 👩🏽\u{200D}⚕️ ١٢٣", false),
        "<script>alert(1)</script> 👩🏽\u{200D}⚕️ ١٢٣"
    );
}

#[test]
fn the_box_had_expired_when_its_last_day_was_before_the_session() {
    let record = |day, expiry: &str| {
        let mut record = Record {
            day,
            ..Record::default()
        };
        record.fields.insert("expiry".into(), expiry.into());
        record.expiry()
    };
    let november = Some(day(2026, 11, 24));
    for (expiry, expired) in [
        ("10/2026", Expiry::Passed),
        ("11/2026", Expiry::Open),
        ("23/11/2026", Expiry::Passed),
        ("24/11/2026", Expiry::Open),
        ("31.12.24", Expiry::Passed),
        ("2026", Expiry::Open),
        ("2025", Expiry::Passed),
        ("10/26", Expiry::Passed),
        ("?", Expiry::Unclear),
        ("", Expiry::Open),
    ] {
        assert_eq!(record(november, expiry), expired, "{expiry}");
        assert_eq!(record(None, expiry), Expiry::Open, "{expiry}");
    }
}

#[test]
fn the_newest_day_comes_first_and_no_day_last() {
    let mut records = Records::default();
    for day in ["2025-05-05", "2026-01-01", "", "2025-05-05", "1999-09-09"] {
        records.save(None, None, on(day));
    }
    let ids = |records: &Records| records.iter().map(|record| record.id).collect::<Vec<_>>();
    assert_eq!(ids(&records), [2, 4, 1, 5, 3]);
    // A changed day moves it; what it belongs to stays.
    records.save(Some(3), Some(9), on("2026-02-02"));
    assert_eq!(ids(&records), [3, 2, 4, 1, 5]);
    assert_eq!(records.find(3).unwrap().session, None);
    assert!(records.remove(2).is_some());
    assert!(records.remove(2).is_none());
    assert_eq!(ids(&records), [3, 4, 1, 5]);
    assert_eq!(records.save(None, None, on("2026-11-24")), 6);
}

#[test]
fn what_another_version_wrote_stays() {
    let stored = r#"[{"id":7,"area":"knee","fields":{"colour":"blue","place":"Cairo"}}]"#;
    let mut records: Records = serde_json::from_str(stored).unwrap();
    records.save(Some(7), None, typed(&[("doctor", "A")]).unwrap());
    assert_eq!(
        serde_json::to_string(&records).unwrap(),
        r#"[{"id":7,"area":"knee","fields":{"colour":"blue","doctor":"A"}}]"#
    );
    assert_eq!(records.of_area(None).count(), 1);
    records.save(Some(7), None, typed(&[("area", "face")]).unwrap());
    assert_eq!(records.of_area(Some(Area::Face)).count(), 1);
    assert_eq!(records.of_area(None).count(), 0);
}

#[test]
fn a_record_belongs_to_its_session() {
    let mut sessions = Sessions::default();
    let at = Moment::new(day(2026, 11, 20), 0).unwrap();
    let (first, second) = (sessions.add(at, Area::Face), sessions.add(at, Area::Body));
    let mut records = Records::default();
    records.save(None, Some(first), on("2026-11-20"));
    assert!(records.tell_of(sessions.find(first).unwrap()));
    assert!(!records.tell_of(sessions.find(second).unwrap()));
}

#[test]
fn there_is_none_until_one_is_kept() {
    let mut records = Records::default();
    assert!(records.is_empty());
    let id = records.save(None, None, on("2026-11-20"));
    assert!(!records.is_empty());
    records.remove(id);
    assert!(records.is_empty());
}

#[test]
fn ids_stay_free_up_to_the_last() {
    let stored = format!(r#"[{{"id":{}}},{{"id":1}}]"#, u32::MAX);
    let mut records: Records = serde_json::from_str(&stored).unwrap();
    assert_eq!(records.save(None, None, on("")), 2);
}

proptest! {
    /// Whatever was stored in whatever order is read in order, and stored again
    /// as the same text.
    #[test]
    fn any_order_is_put_in_order(days in prop::collection::vec(prop::option::of(0i32..80_000), 0..40)) {
        let found: Vec<Record> = days
            .into_iter()
            .zip(1..)
            .map(|(day, id)| Record { id, day: day.and_then(|day| Day::FIRST.add_days(day)), ..Record::default() })
            .collect();
        let records = Records::from(found.clone());
        prop_assert_eq!(records.len(), found.len());
        prop_assert!(records.iter().is_sorted_by(|a, b| a.day > b.day || a.day == b.day && a.id < b.id));
        let stored = serde_json::to_string(&records)?;
        let again: Records = serde_json::from_str(&stored)?;
        prop_assert_eq!(&again, &records);
        prop_assert_eq!(serde_json::to_string(&again)?, stored);
    }

    /// No text that anybody can type or paste leaves something that disturbs.
    #[test]
    fn any_text_is_cleaned(text in any::<String>(), lines in any::<bool>()) {
        let kept = clean(&text, lines);
        let same = clean(&kept, lines);
        prop_assert_eq!(&same, &kept);
        prop_assert!(!kept.chars().any(|letter| letter.is_control() && !(lines && letter == '\n')));
        let turns = kept.chars().any(|letter| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
        prop_assert!(!turns);
        prop_assert!(kept.chars().count() <= text.chars().count());
    }

    /// No expiry date stops anything.
    #[test]
    fn any_expiry_is_survived(text in any::<String>(), numbers in "[0-9٠-٩]{0,5}[/. -]?[0-9]{0,5}[/. -]?[0-9]{0,5}") {
        let _ = super::expiry::expiry(&text, Day::FIRST);
        let _ = super::expiry::expiry(&numbers, Day::LAST);
    }
}

#[test]
fn records_that_somebody_edited_into_another_order_are_put_in_theirs() {
    let mut records = Records::default();
    for text in ["2026-11-01", "2026-11-02", "2026-11-03"] {
        records.save(None, None, on(text));
    }
    // Whatever the order in which they lie, and the oldest first above all.
    let mut stored: Vec<Record> = records.iter().cloned().collect();
    stored.reverse();
    assert!(stored.is_sorted_by_key(|record| record.day));
    assert_eq!(Records::from(stored), records);
}
