//! What a clinic writes of itself: whatever stands in the file, a clinic comes out, all of
//! it within its bounds, and what went wrong is told in lines that can be shown.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mesotherapy_guide::clinic::{Clinic, Fault, IDLE, LARGEST, Words, dialled, parse};
use mesotherapy_guide::i18n::LANGUAGES;

/// Marks that turn the direction of what follows, or end a line.
fn is_harmful(letter: char) -> bool {
    letter.is_control()
        || ('\u{2028}'..='\u{202E}').contains(&letter)
        || ('\u{2066}'..='\u{2069}').contains(&letter)
}

fn is_shown(words: &Words, longest: usize) {
    for lang in &LANGUAGES {
        let Some(words) = words.get(lang) else {
            continue;
        };
        assert!((1..=longest).contains(&words.chars().count()), "{words:?}");
        assert!(!words.contains(is_harmful), "{words:?}");
        assert!(!words.trim().is_empty());
    }
}

fn is_dialled(number: &str, fewest: usize) {
    assert!((2..=20).contains(&number.len()), "{number}");
    let written = |c: char| c.is_ascii_digit() || "+ ()-".contains(c);
    assert!(number.chars().all(written), "{number}");
    let dialled = dialled(number);
    assert!(dialled.trim_start_matches('+').len() >= fewest, "{number}");
    assert!(!dialled.get(1..).unwrap_or_default().contains('+'));
}

fn is_within_bounds(clinic: &Clinic) {
    is_shown(&clinic.name, 80);
    for words in [&clinic.address, &clinic.hours, &clinic.contact] {
        is_shown(words, 200);
    }
    if let Some(number) = &clinic.phone {
        is_dialled(number, 3);
    }
    if let Some(number) = &clinic.whatsapp {
        is_dialled(number, 7);
        assert!(number.starts_with('+') && !number.starts_with("+0"));
    }
    if let Some(number) = &clinic.emergency {
        is_dialled(number, 2);
        assert_eq!(&dialled(number), number, "nothing stands between");
    }
    let languages = &clinic.languages;
    assert!((1..=LANGUAGES.len()).contains(&languages.len()));
    for (place, lang) in languages.iter().enumerate() {
        assert!(!languages.iter().take(place).any(|other| other == lang));
    }
    if let Some(colour) = &clinic.accent {
        let digits = colour.strip_prefix('#').expect("a colour has its mark");
        let is_digit = |c: char| matches!(c, '0'..='9' | 'a'..='f');
        assert!(
            digits.len() == 6 && digits.chars().all(is_digit),
            "{colour}"
        );
    }
    assert!((60..=1_200).contains(&clinic.kiosk.idle));
    if let Some(code) = &clinic.kiosk.code {
        assert!((4..=8).contains(&code.len()) && code.bytes().all(|c| c.is_ascii_digit()));
    }
    assert!(clinic.problems.len() <= 20);
    for problem in &clinic.problems {
        assert!(problem.field.chars().count() <= 48, "{}", problem.field);
        assert!(!problem.line().contains(is_harmful), "{}", problem.line());
    }
}

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let clinic = parse(&text);
    is_within_bounds(&clinic);
    // A file that is refused whole sets nothing at all.
    let whole = |fault| clinic.problems.iter().any(|problem| problem.fault == fault);
    if whole(Fault::Unreadable) || whole(Fault::Large) {
        assert_eq!(clinic.problems.len(), 1);
        let mut clinic = clinic.clone();
        clinic.problems.clear();
        assert_eq!(clinic, Clinic::default());
        assert_eq!(clinic.kiosk.idle, IDLE);
    }
    assert_eq!(whole(Fault::Large), text.len() > LARGEST);
    assert_eq!(parse(&text), clinic);
});
