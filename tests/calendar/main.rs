//! What two readers of different makers make of the guide's calendar files: every
//! event, its Arabic, and the same event again after a change.
//!
//! Must not know: how the file is written.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is wrong"
)]

mod readers;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use mesotherapy_guide::app::{Naming, calendar_file, text};
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::plan::{CourseRequest, Courses, EventKind, MOST, entries};
use mesotherapy_guide::i18n::{LANGUAGES, Lang, Messages};

use readers::{READERS, Read};

/// A language's messages.
fn words(lang: Lang) -> Messages {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut source = String::new();
    for file in ftl_files(&folder.join(lang.tag)) {
        source += &fs::read_to_string(file).unwrap();
        source.push('\n');
    }
    text(lang, source)
}

fn ftl_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(ftl_files(&path));
        } else if path.extension().is_some_and(|end| end == "ftl") {
            found.push(path);
        }
    }
    found
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The longest plan there can be, across a leap day and both clock changes.
fn longest() -> (Courses, u32) {
    let wish = CourseRequest {
        first: day("2027-12-31"),
        count: MOST,
        every: 7,
        monthly_after: Some(4),
        product: "tranexamic".to_owned(),
        area: None,
    };
    let mut courses = Courses::default();
    let id = courses.add(&wish, day("2026-11-24"), 754).unwrap();
    (courses, id)
}

fn file(courses: &Courses, id: u32, text: Messages, at: u16) -> String {
    let now = Moment::new(day("2026-11-24"), at).unwrap();
    calendar_file(text, courses.find(id).unwrap(), false, Naming::Named, now)
}

fn ids(events: &[Read]) -> BTreeSet<&str> {
    events.iter().map(|event| event.uid.as_str()).collect()
}

#[test]
fn every_reader_finds_every_event_with_its_words_and_its_day() {
    for lang in &LANGUAGES {
        let text = words(lang);
        let (courses, id) = longest();
        let file = file(&courses, id, text, 620);
        let expected: Vec<_> = entries(courses.find(id).unwrap())
            .into_iter()
            .filter(|entry| entry.kind != EventKind::After)
            .collect();
        for (name, read) in READERS {
            let events = read(&file);
            assert_eq!(events.len(), expected.len(), "{name}");
            assert_eq!(
                ids(&events).len(),
                expected.len(),
                "{name}: each its own name"
            );
            for (event, entry) in events.iter().zip(&expected) {
                let step = text.plain(&format!("plan-step-{}", entry.kind.id()));
                let what = text.plain(&format!("plan-step-{}.what", entry.kind.id()));
                assert_eq!(event.day, entry.day.to_string(), "{name}");
                assert!(event.summary.ends_with(&step), "{name}: {}", event.summary);
                assert_eq!(event.description, what, "{name}");
                assert!(
                    event.summary.starts_with(&text.plain("plan-category")),
                    "{name}"
                );
                assert!(event.reminds && !event.cancelled, "{name}");
                assert_eq!(event.sequence, 0, "{name}");
                // Marks that only a page needs would show as boxes in a calendar.
                let marks = |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '*' | '`');
                assert!(!event.summary.contains(marks) && !event.description.contains(marks));
            }
        }
    }
}

/// What stands on a lock screen or in a shared calendar tells nobody what it is about.
#[test]
fn a_neutral_file_tells_nothing_of_the_treatment() {
    for lang in &LANGUAGES {
        let text = words(lang);
        let (courses, id) = longest();
        let course = courses.find(id).unwrap();
        let now = Moment::new(day("2026-11-24"), 620).unwrap();
        let file = |naming| calendar_file(text, course, true, naming, now);
        let treatment = text.plain("plan-category").to_lowercase();
        for (name, read) in READERS {
            let (named, neutral) = (read(&file(Naming::Named)), read(&file(Naming::Neutral)));
            assert_eq!(ids(&named), ids(&neutral), "{name}");
            for event in neutral {
                let words = format!("{} {}", event.summary, event.description);
                assert!(
                    !words.to_lowercase().contains(&treatment),
                    "{name}: {words}"
                );
                assert!(!event.summary.is_empty() && event.reminds, "{name}");
                for entry in entries(course) {
                    let step = text.plain(&format!("plan-step-{}.what", entry.kind.id()));
                    assert!(!words.contains(&step), "{name}: {words}");
                }
            }
        }
    }
}

#[test]
fn exported_again_the_same_events_have_a_higher_number() {
    let text = words(&LANGUAGES[1]);
    let (mut courses, id) = longest();
    let before = file(&courses, id, text, 620);
    let today = day("2026-11-24");
    courses
        .move_step(id, 2, day("2028-01-16"), true, today)
        .unwrap();
    courses.skip(id, 4, false).unwrap();
    let after = file(&courses, id, text, 625);
    for (name, read) in READERS {
        let (before, after) = (read(&before), read(&after));
        assert_eq!(ids(&before), ids(&after), "{name}");
        assert!(after.iter().all(|event| event.sequence == 2), "{name}");
        let find = |uid: &str| after.iter().find(|event| event.uid.contains(uid)).unwrap();
        assert_eq!(find("-session-3@").day, "2028-01-16", "{name}");
        for uid in ["-session-5@", "-eve-5@"] {
            assert!(find(uid).cancelled && !find(uid).reminds, "{name}");
        }
        let cancelled = after.iter().filter(|event| event.cancelled).count();
        assert_eq!(cancelled, 2, "{name}");
    }
}

#[test]
fn while_a_plan_is_held_every_session_still_planned_says_so() {
    for lang in &LANGUAGES {
        let text = words(lang);
        let (mut courses, id) = longest();
        courses.done(id, 0, 1, day("2027-12-31")).unwrap();
        courses.skip(id, 1, false).unwrap();
        let now = Moment::new(day("2028-01-02"), 620).unwrap();
        let course = courses.find(id).unwrap();
        let free = calendar_file(text, course, false, Naming::Neutral, now);
        let held = calendar_file(text, course, true, Naming::Neutral, now);
        for (name, read) in READERS {
            assert!(read(&free).iter().all(|event| !event.tentative), "{name}");
            let events = read(&held);
            let says = |event: &&Read| event.description.starts_with(&text.plain("plan-held"));
            let told: Vec<_> = events.iter().filter(says).collect();
            assert_eq!(told.len(), MOST - 2, "{name}");
            for event in told {
                assert!(event.uid.contains("-session-"), "{name}: {}", event.uid);
                assert!(event.tentative && event.reminds, "{name}: {}", event.uid);
            }
        }
    }
}
