//! Codes to take home. The first byte of an input says what the rest is: a code as it is
//! typed, the bytes of a code whose checksum is right, or a stored document.
//!
//! Whatever is read of a code is written as a code that reads as the same; of a document
//! comes back what was carried, and what was left out is told.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mesotherapy_guide::domain::checkin::Advice;
use mesotherapy_guide::domain::plan::{Course, Courses};
use mesotherapy_guide::handoff::{
    DoesNotFit, LARGEST, LeftOut, VERSION, decode, encode, picture, replace_carried,
};
use mesotherapy_guide::storage::{self, Document};

/// Bytes as a code with the checksum that they need, written apart from the guide's own
/// writer, which is private and should not be taken at its word.
fn code_of(version: u32, bytes: &[u8]) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut sum = u32::MAX;
    for byte in version.to_le_bytes().iter().chain(bytes) {
        for place in 0..8 {
            let bit = (sum ^ u32::from(*byte) >> place) & 1;
            sum = sum >> 1 ^ if bit == 1 { 0xEDB8_8320 } else { 0 };
        }
    }
    let all = [bytes, &(!sum).to_le_bytes()].concat();
    let bit = |at: usize| {
        let byte = all.get(at / 8).copied().unwrap_or(0);
        usize::from(byte >> (7 - at % 8) & 1)
    };
    let digits = (0..(all.len() * 8).div_ceil(6)).map(|digit| {
        let value = (digit * 6..digit * 6 + 6).fold(0, |value, at| value << 1 | bit(at));
        char::from(DIGITS[value])
    });
    format!("{version}.{}", digits.collect::<String>())
}

/// Whether a plan has the agreement of a code of version 1, which is written as one of today.
fn has_old_agreement(document: &Document) -> bool {
    let agreed = |course: &Course| course.answers.get("agreed").is_some_and(|yes| yes == "yes");
    document.courses.iter().any(agreed)
}

/// A made-up code can say that somebody agreed to what was never answered. That counts for
/// nothing, and is not written again.
fn without_what_counts_for_nothing(document: &Document) -> Document {
    let mut courses: Vec<Course> = document.courses.iter().cloned().collect();
    for course in &mut courses {
        if !course.is_agreed(&document.answers) {
            course.answers.remove("agreed");
        }
    }
    let mut courses = Courses::try_from(courses).expect("they were in a document");
    courses.past_mut().clone_from(document.courses.past());
    Document {
        courses,
        ..document.clone()
    }
}

/// What comes of a code of some version that is read.
fn is_written_again(version: u32, document: &Document) {
    let packed = match encode(document) {
        Ok(packed) => packed,
        // Today's codes say more of each plan and never leave out one that something holds:
        // of a made-up code of before not all may fit, which the reader is told.
        Err(DoesNotFit) => return assert!(version < VERSION),
    };
    if version < VERSION && packed.left_out != LeftOut::default() {
        return;
    }
    assert_eq!(packed.left_out, LeftOut::default());
    // What is not finished is not finished by being written again.
    assert_eq!(packed.carried.answers, document.answers);
    if !has_old_agreement(document) {
        assert_eq!(packed.carried, without_what_counts_for_nothing(document));
    }
    assert_eq!(decode(&packed.code).as_ref(), Ok(&packed.carried));
    // Drawing takes longer than all else.
    if packed.code.len() % 64 == 0 {
        assert!(picture(&packed.code).is_some(), "it can be shown");
    }
}

/// The strongest of what looks found and no doctor has seen.
fn stands(document: &Document) -> Option<Advice> {
    let standing = document.alarms.standing(None);
    let open = standing.filter(|alarm| !alarm.seen && alarm.answer > Advice::Usual);
    open.map(|alarm| alarm.answer).max()
}

/// What comes of a document that is taken home.
fn is_carried(document: &Document) {
    let Ok(packed) = encode(document) else {
        return;
    };
    let (_, letters) = packed.code.split_once('.').expect("a code has a version");
    assert!(letters.len() * 6 / 8 <= LARGEST);
    assert_eq!(decode(&packed.code).as_ref(), Ok(&packed.carried));
    let courses = packed.carried.courses.iter().len() + packed.left_out.courses;
    assert_eq!(courses, document.courses.iter().len());
    assert_eq!(packed.carried.answered_on, document.answered_on);
    // A code of a code carries the same.
    let again = encode(&packed.carried).expect("what was carried fits");
    assert_eq!(again.carried, packed.carried);
    // What holds a plan up wherever the plan is: what deleted plans left, what looks found.
    let (here, there) = (document.courses.past(), packed.carried.courses.past());
    assert_eq!(here.found.is_empty(), there.found.is_empty());
    assert_eq!(here.had.unwrap_or(0), there.had.unwrap_or(0));
    assert!(there.fat.len() >= here.fat.len().min(15));
    assert_eq!(stands(&packed.carried), stands(document));
    // Opened where it was made, and opened twice, it does nothing more than once.
    let mut here = document.clone();
    replace_carried(&mut here, packed.carried.clone());
    let once = here.clone();
    replace_carried(&mut here, packed.carried);
    assert_eq!(here, once);
}

/// The version that a code as it is typed says it is of; today's where it says none.
fn version_of(typed: &[u8]) -> u32 {
    let typed = String::from_utf8_lossy(typed);
    let digits = typed.chars().skip_while(|sign| !sign.is_ascii_digit());
    let digits: String = digits.take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(VERSION)
}

fuzz_target!(|data: &[u8]| {
    let Some((kind, rest)) = data.split_first() else {
        return;
    };
    match kind {
        0 => {
            if let Ok(document) = decode(&String::from_utf8_lossy(rest)) {
                is_written_again(version_of(rest), &document);
            }
        }
        1..=4 => {
            let version = u32::from(*kind);
            let read = decode(&code_of(version, rest));
            assert!(version <= VERSION || read.is_err());
            if let Ok(document) = read {
                is_written_again(version, &document);
            }
        }
        _ => {
            if let Ok(text) = str::from_utf8(rest) {
                is_carried(&storage::decode(Some(text)).0);
            }
        }
    }
});
