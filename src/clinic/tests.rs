//! Whatever stands in the file, a clinic comes out, and all of it within its bounds.

use proptest::prelude::*;

use super::{Clinic, Fault, IDLE, Words, dialled, parse};
use crate::i18n::{Digits, LANGUAGES, Lang};

fn lang(tag: &str) -> Lang {
    crate::i18n::find(tag).expect("the language is there")
}

fn faults(clinic: &Clinic) -> Vec<(&str, Fault)> {
    let problems = clinic.problems.iter();
    problems
        .map(|problem| (problem.field.as_str(), problem.fault))
        .collect()
}

const WHOLE: &str = r##"{
    "$schema": "clinic.schema.json",
    "name": { "en": "Nile Skin Clinic", "ar": "عيادة النيل للجلدية" },
    "address": "12 Tahrir Street, Cairo",
    "hours": { "ar": "السبت – الخميس، 10 – 6" },
    "phone": "(٠٢) 2345-6789",
    "whatsapp": "+20 100 123 4567",
    "emergency": "١١٢",
    "digits": "western",
    "languages": ["ar"],
    "accent": "#7A1FA2",
    "kiosk": { "idle": 90, "code": "٢٤٦٨", "read_aloud": true }
}"##;

#[test]
fn a_whole_file_is_read() {
    let clinic = parse(WHOLE);
    assert_eq!(faults(&clinic), []);
    assert_eq!(clinic.name.get(lang("ar")), Some("عيادة النيل للجلدية"));
    assert_eq!(clinic.name.get(lang("en")), Some("Nile Skin Clinic"));
    for lang in &LANGUAGES {
        assert_eq!(clinic.address.get(lang), Some("12 Tahrir Street, Cairo"));
    }
    assert_eq!(clinic.hours.get(lang("en")), None);
    assert_eq!(clinic.phone.as_deref(), Some("(02) 2345-6789"));
    assert_eq!(clinic.whatsapp.as_deref(), Some("+20 100 123 4567"));
    assert_eq!(clinic.emergency.as_deref(), Some("112"));
    assert_eq!(clinic.digits, Some(Digits::Western));
    assert_eq!(clinic.languages, [lang("ar")]);
    assert_eq!(clinic.accent.as_deref(), Some("#7a1fa2"));
    assert_eq!(clinic.kiosk.idle, 90);
    assert!(clinic.kiosk.read_aloud);
    assert_eq!(clinic.kiosk.code.as_deref(), Some("2468"));
}

#[test]
fn a_file_that_is_none_gives_nothing_and_says_why() {
    for (json, fault) in [
        ("", Fault::Unreadable),
        ("[]", Fault::Unreadable),
        ("null", Fault::Unreadable),
        ("{\"name\": \"a\"", Fault::Unreadable),
        ("{\"name\": \"a\",}", Fault::Unreadable),
        (
            "<!doctype html><script>alert(1)</script>",
            Fault::Unreadable,
        ),
        (&format!("{{}}{}", " ".repeat(16 * 1024)), Fault::Large),
    ] {
        let mut clinic = parse(json);
        assert_eq!(faults(&clinic), [("clinic.json", fault)], "{json}");
        clinic.problems.clear();
        assert_eq!(clinic, Clinic::default());
    }
    assert_eq!(parse("\u{FEFF} {} "), Clinic::default());
}

#[test]
fn a_bad_field_costs_no_other() {
    for (bad, field, fault) in [
        (r#""name": 5"#, "name", Fault::Type),
        (r#""name": "a", "name": "b""#, "name", Fault::Twice),
        (r#""name": " ""#, "name", Fault::Value),
        (
            r#""name": { "en": "ok", "fr": "non" }"#,
            "name.fr",
            Fault::Unknown,
        ),
        (
            r#""name": { "en": "ok", "ar": [] }"#,
            "name.ar",
            Fault::Type,
        ),
        (r#""address": "a\u0000b""#, "address", Fault::Marks),
        (r#""hours": "a\u202eb""#, "hours", Fault::Marks),
        (r#""hours": "a\nb""#, "hours", Fault::Marks),
        (r#""whatsapp": "0100 123 4567""#, "whatsapp", Fault::Value),
        (r#""emergency": "1""#, "emergency", Fault::Value),
        (r#""emergency": "12 3""#, "emergency", Fault::Value),
        (
            r#""emergency": "javascript:alert(1)""#,
            "emergency",
            Fault::Value,
        ),
        (r#""digits": "roman""#, "digits", Fault::Value),
        (r#""languages": []"#, "languages", Fault::Value),
        (r#""languages": ["ar", "ar"]"#, "languages", Fault::Value),
        (r#""languages": ["fr"]"#, "languages", Fault::Value),
        (r#""languages": "ar""#, "languages", Fault::Type),
        (r#""accent": "red""#, "accent", Fault::Value),
        (r#""accent": "url(x)""#, "accent", Fault::Value),
        (r#""kiosk": 90"#, "kiosk", Fault::Type),
        (r#""kiosk": { "idle": 59 }"#, "kiosk.idle", Fault::Value),
        (r#""kiosk": { "idle": 1201 }"#, "kiosk.idle", Fault::Value),
        (r#""kiosk": { "idle": "90" }"#, "kiosk.idle", Fault::Type),
        (r#""kiosk": { "code": "123" }"#, "kiosk.code", Fault::Value),
        (r#""kiosk": { "code": 1234 }"#, "kiosk.code", Fault::Type),
        (
            r#""kiosk": { "clear": true }"#,
            "kiosk.clear",
            Fault::Unknown,
        ),
        (r#""screening": {}"#, "screening", Fault::Unknown),
    ] {
        let clinic = parse(&format!(r#"{{ {bad}, "phone": "16676" }}"#));
        assert_eq!(faults(&clinic), [(field, fault)], "{bad}");
        assert_eq!(clinic.phone.as_deref(), Some("16676"), "{bad}");
    }
    let clinic =
        parse(r#"{ "name": { "en": "ok", "ar": 1 }, "kiosk": { "idle": 0, "code": "1234" } }"#);
    assert_eq!(clinic.name.get(lang("en")), Some("ok"));
    assert_eq!(clinic.kiosk.idle, IDLE);
    assert!(!clinic.kiosk.read_aloud);
    assert_eq!(clinic.kiosk.code.as_deref(), Some("1234"));
}

#[test]
fn lengths_are_counted_in_characters() {
    let words = |letters| parse(&format!(r#"{{ "name": "{}" }}"#, "ع".repeat(letters)));
    assert_eq!(faults(&words(80)), []);
    assert_eq!(faults(&words(81)), [("name", Fault::Long)]);
}

#[test]
fn numbers_are_dialled_without_what_people_write_between_them() {
    assert_eq!(dialled("+20 (2) 2345-6789"), "+20223456789");
}

#[test]
fn a_clinic_speaks_when_there_is_something_to_show() {
    assert!(!Clinic::default().speaks(lang("en")));
    assert!(parse(r#"{ "phone": "16676" }"#).speaks(lang("en")));
    let arabic = parse(r#"{ "name": { "ar": "عيادة" } }"#);
    assert!(arabic.speaks(lang("ar")) && !arabic.speaks(lang("en")));
}

/// Everything that can come out of a file, held against what is promised.
fn within_bounds(clinic: &Clinic) {
    let shown = |words: &Words, longest: usize| {
        for lang in &LANGUAGES {
            let words = words.get(lang).unwrap_or("a");
            assert!((1..=longest).contains(&words.chars().count()));
            assert!(!words.chars().any(super::checks::turns));
        }
    };
    shown(&clinic.name, 80);
    shown(&clinic.address, 200);
    shown(&clinic.hours, 200);
    let numbers = [&clinic.phone, &clinic.whatsapp, &clinic.emergency];
    for number in numbers.into_iter().flatten() {
        assert!((2..=20).contains(&number.len()));
        let kept = |c: char| c.is_ascii_digit() || "+ ()-".contains(c);
        assert!(number.chars().all(kept), "{number}");
        assert!(dialled(number).len() >= 2);
    }
    assert!(!clinic.languages.is_empty());
    assert!((60..=1200).contains(&clinic.kiosk.idle));
    if let Some(code) = &clinic.kiosk.code {
        assert!((4..=8).contains(&code.len()) && code.bytes().all(|c| c.is_ascii_digit()));
    }
    if let Some(colour) = &clinic.accent {
        assert!(colour.len() == 7 && colour.starts_with('#'));
    }
    assert!(clinic.problems.len() <= 20);
    for problem in &clinic.problems {
        assert!(problem.field.chars().count() <= 48, "{}", problem.field);
    }
}

/// Values that come near to what a field takes.
fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,12}".prop_map(|text| serde_json::Value::String(text).to_string()),
        "[+0-9٠-٩ ()-]{0,22}".prop_map(|text| serde_json::Value::String(text).to_string()),
        "#[0-9a-fA-F]{5,7}".prop_map(|text| serde_json::Value::String(text).to_string()),
        "(western|arabic|ar|en)".prop_map(|text| serde_json::Value::String(text).to_string()),
        r#"\["(ar|en)"(,"(ar|en|fr)")?\]"#,
        r#"\{"(ar|en|idle|code)":("[0-9]{3,9}"|[1-9][0-9]{0,4})\}"#,
        "-?[1-9][0-9]{0,11}(\\.5|e9)?",
        "(null|true|\\[\\]|\\{\\})",
    ]
}

proptest! {
    #[test]
    fn any_text_gives_a_clinic(text in ".*") {
        within_bounds(&parse(&text));
    }

    #[test]
    fn any_fields_give_a_clinic(fields in prop::collection::vec((0usize..12, value()), 0..30)) {
        let name = |place: usize| super::FIELDS.get(place).copied().unwrap_or("other");
        let fields = fields.iter().map(|(place, value)| format!("\"{}\":{value}", name(*place)));
        let json = format!("{{{}}}", fields.collect::<Vec<_>>().join(","));
        let clinic = parse(&json);
        within_bounds(&clinic);
        let unreadable = clinic.problems.iter().any(|problem| problem.fault == Fault::Unreadable);
        prop_assert!(!unreadable, "{}", json);
    }
}
