//! The format, letter by letter. Whether other programs read it is tested in
//! `tests/calendar`.
//! Must not know: any course.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use proptest::prelude::*;

use super::*;

fn calendar() -> Calendar<'static> {
    Calendar {
        language: "ar",
        category: "ميزوثيرابي",
        written: Moment::new(Day::parse("2026-11-24").unwrap(), 125).unwrap(),
        sequence: 3,
    }
}

fn event(summary: &str) -> Event {
    Event {
        uid: "a-1".to_owned(),
        day: Day::parse("2026-12-31").unwrap(),
        summary: summary.to_owned(),
        description: "one\ntwo".to_owned(),
        status: Status::Confirmed,
    }
}

/// The lines with folded ones joined again.
fn unfolded(text: &str) -> Vec<String> {
    let whole = text.replace("\r\n ", "");
    whole.split_terminator("\r\n").map(str::to_owned).collect()
}

#[test]
fn an_event_is_written_as_the_standard_says() {
    let text = write(&calendar(), &[event("جلسة 2")]);
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Mesotherapy guide//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:a-1",
        "DTSTAMP:20261124T020500Z",
        "SEQUENCE:3",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY;LANGUAGE=ar:جلسة 2",
        "DESCRIPTION;LANGUAGE=ar:one\\ntwo",
        "CATEGORIES;LANGUAGE=ar:ميزوثيرابي",
        "TRANSP:TRANSPARENT",
        "STATUS:CONFIRMED",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT6H",
        "DESCRIPTION;LANGUAGE=ar:جلسة 2",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ];
    assert_eq!(unfolded(&text), expected);
}

#[test]
fn a_cancelled_event_says_so_and_reminds_of_nothing() {
    let event = Event {
        status: Status::Cancelled,
        ..event("x")
    };
    let lines = unfolded(&write(&calendar(), &[event]));
    assert!(lines.contains(&"STATUS:CANCELLED".to_owned()));
    assert!(!lines.iter().any(|line| line.contains("ALARM")));
}

#[test]
fn the_last_day_of_all_has_no_day_after() {
    let event = Event {
        day: Day::LAST,
        ..event("x")
    };
    let text = write(&calendar(), &[event]);
    assert!(text.contains("DTSTART;VALUE=DATE:22001231\r\n") && !text.contains("DTEND"));
}

#[test]
fn what_has_a_meaning_is_marked() {
    assert_eq!(escaped("a,b;c\\d\r\ne\u{7}"), "a\\,b\\;c\\\\d\\ne");
}

proptest! {
    /// Any words at all: no line is too long, no letter is lost or cut, and no
    /// words become lines of their own.
    #[test]
    fn any_words_are_written(words in any::<String>()) {
        let text = write(&calendar(), &[event(&words)]);
        for line in text.split_terminator("\r\n") {
            prop_assert!(line.len() <= LINE, "{line:?}");
        }
        let lines = unfolded(&text);
        prop_assert_eq!(lines.len(), 22);
        let summary = lines[10].strip_prefix("SUMMARY;LANGUAGE=ar:").unwrap();
        prop_assert_eq!(summary, &escaped(&words));
        prop_assert!(!text.replace("\r\n", "").contains(char::is_control));
    }
}

#[test]
fn a_line_is_folded_only_where_it_would_be_longer_than_it_may_be() {
    let written = |letters: usize| {
        let mut out = String::new();
        super::line(&mut out, &"a".repeat(letters));
        let lines: Vec<usize> = out.split_terminator("\r\n").map(str::len).collect();
        lines
    };
    assert_eq!(written(75), [75]);
    assert_eq!(written(76), [75, 2]);
    assert_eq!(written(75 + 74), [75, 75]);
    assert_eq!(written(75 + 75), [75, 75, 2]);
}
