//! The clinic's file: the schema that is published and the program that reads it take
//! and refuse the same, field by field.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is wrong"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use jsonschema::Validator;
use mesotherapy_guide::clinic::{Clinic, FIELDS, KIOSK_FIELDS, parse};
use mesotherapy_guide::i18n::LANGUAGES;
use serde_json::{Value, json};

fn file(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn schema() -> Value {
    serde_json::from_str(&file("public/clinic.schema.json")).expect("the schema is JSON")
}

/// Documents that both take.
fn good() -> Vec<Value> {
    let text = |letters: usize| "ع".repeat(letters);
    vec![
        json!({}),
        json!({ "$schema": "clinic.schema.json" }),
        json!({ "name": "Nile Skin Clinic" }),
        json!({ "name": { "en": "Nile Skin Clinic", "ar": "عيادة النيل للجلدية" } }),
        json!({ "name": { "ar": "عيادة النيل" } }),
        json!({ "name": {} }),
        json!({ "name": text(80) }),
        json!({ "name": "<script>alert(1)</script>" }),
        json!({ "name": "a\u{200f}b\u{200d}c" }),
        json!({ "address": text(200), "hours": { "en": "10–6", "ar": text(200) } }),
        json!({ "phone": "123" }),
        json!({ "phone": "+20 (2) 2345-6789" }),
        json!({ "phone": "٠١٠٠ ١٢٣ ٤٥٦٧" }),
        json!({ "phone": "12345678901234567890" }),
        json!({ "whatsapp": "+20 100 123 4567" }),
        json!({ "whatsapp": "+1234567" }),
        json!({ "whatsapp": "+٢٠١٠٠١٢٣٤٥٦٧" }),
        json!({ "emergency": "12" }),
        json!({ "emergency": "12345678" }),
        json!({ "emergency": "١٢٣" }),
        json!({ "emergency": "+20123456789" }),
        json!({ "contact": "guide@clinic.example" }),
        json!({ "contact": { "en": "Write to us", "ar": "اكتبوا إلينا" } }),
        json!({ "look_answer": false }),
        json!({ "look_answer": true }),
        json!({ "digits": "western" }),
        json!({ "digits": "arabic" }),
        json!({ "languages": ["ar"] }),
        json!({ "languages": ["ar", "en"] }),
        json!({ "accent": "#0C545b" }),
        json!({ "kiosk": {} }),
        json!({ "kiosk": { "idle": 60 } }),
        json!({ "kiosk": { "idle": 90.0 } }),
        json!({ "kiosk": { "idle": 1200, "code": "1234" } }),
        json!({ "kiosk": { "code": "١٢٣٤٥٦٧٨" } }),
        json!({ "kiosk": { "read_aloud": true } }),
        json!({ "kiosk": { "read_aloud": false } }),
    ]
}

/// Documents that both refuse, and only for the field that is told.
fn bad() -> Vec<(&'static str, Value)> {
    let text = |letters: usize| "ع".repeat(letters);
    vec![
        ("$schema", json!({ "$schema": 1 })),
        ("name", json!({ "name": 1 })),
        ("name", json!({ "name": null })),
        ("name", json!({ "name": ["a"] })),
        ("name", json!({ "name": "" })),
        ("name", json!({ "name": " \u{a0}\u{3000}\u{feff}" })),
        ("name", json!({ "name": text(81) })),
        ("name", json!({ "name": "a\nb" })),
        ("name", json!({ "name": "a\u{0}b" })),
        ("name", json!({ "name": "a\u{7f}b" })),
        ("name", json!({ "name": "a\u{85}b" })),
        ("name", json!({ "name": "a\u{2028}b" })),
        ("name", json!({ "name": "a\u{202a}b" })),
        ("name", json!({ "name": "a\u{202e}b" })),
        ("name", json!({ "name": "a\u{2066}b" })),
        ("name", json!({ "name": "a\u{2069}b" })),
        ("name.en", json!({ "name": { "en": text(81), "ar": "a" } })),
        ("name.fr", json!({ "name": { "en": "a", "fr": "b" } })),
        ("address", json!({ "address": text(201) })),
        ("address.ar", json!({ "address": { "ar": 1 } })),
        ("hours", json!({ "hours": text(201) })),
        ("hours.ar", json!({ "hours": { "ar": "\t" } })),
        ("phone", json!({ "phone": 123 })),
        ("phone", json!({ "phone": "12" })),
        ("phone", json!({ "phone": "(((12)))" })),
        ("phone", json!({ "phone": "1+23" })),
        ("phone", json!({ "phone": "++123" })),
        ("phone", json!({ "phone": "123 ext 4" })),
        ("phone", json!({ "phone": "123\n" })),
        ("phone", json!({ "phone": "javascript:alert(1)" })),
        ("phone", json!({ "phone": "123456789012345678901" })),
        ("whatsapp", json!({ "whatsapp": "0100 123 4567" })),
        ("whatsapp", json!({ "whatsapp": "+0100 123 4567" })),
        ("whatsapp", json!({ "whatsapp": "+ 20 100 123 4567" })),
        ("whatsapp", json!({ "whatsapp": "+123456" })),
        ("whatsapp", json!({ "whatsapp": "https://wa.me/20100" })),
        ("emergency", json!({ "emergency": 123 })),
        ("emergency", json!({ "emergency": "1" })),
        ("emergency", json!({ "emergency": "123456789" })),
        ("emergency", json!({ "emergency": "+123456" })),
        ("emergency", json!({ "emergency": "+1234567890123456" })),
        ("emergency", json!({ "emergency": "1 2 3" })),
        ("emergency", json!({ "emergency": "123\n" })),
        ("emergency", json!({ "emergency": "`123`" })),
        ("contact", json!({ "contact": 5 })),
        ("look_answer", json!({ "look_answer": "no" })),
        ("look_answer", json!({ "look_answer": 0 })),
        ("digits", json!({ "digits": "Western" })),
        ("digits", json!({ "digits": true })),
        ("languages", json!({ "languages": [] })),
        ("languages", json!({ "languages": ["fr"] })),
        ("languages", json!({ "languages": ["ar-EG"] })),
        ("languages", json!({ "languages": ["AR"] })),
        ("languages", json!({ "languages": ["ar", "ar"] })),
        ("languages", json!({ "languages": "ar" })),
        ("languages", json!({ "languages": [1] })),
        ("accent", json!({ "accent": "0c545b" })),
        ("accent", json!({ "accent": "#0c5" })),
        ("accent", json!({ "accent": "#0c545bff" })),
        ("accent", json!({ "accent": "#0c545g" })),
        ("accent", json!({ "accent": "#0c545b\n" })),
        ("accent", json!({ "accent": "url(x)" })),
        ("accent", json!({ "accent": 0 })),
        ("kiosk", json!({ "kiosk": true })),
        ("kiosk", json!({ "kiosk": [] })),
        (
            "kiosk.read_aloud",
            json!({ "kiosk": { "read_aloud": "yes" } }),
        ),
        ("kiosk.read_aloud", json!({ "kiosk": { "read_aloud": 1 } })),
        ("kiosk.idle", json!({ "kiosk": { "idle": 59 } })),
        ("kiosk.idle", json!({ "kiosk": { "idle": 1201 } })),
        ("kiosk.idle", json!({ "kiosk": { "idle": -90 } })),
        ("kiosk.idle", json!({ "kiosk": { "idle": 90.5 } })),
        ("kiosk.idle", json!({ "kiosk": { "idle": "90" } })),
        ("kiosk.code", json!({ "kiosk": { "code": "123" } })),
        ("kiosk.code", json!({ "kiosk": { "code": "123456789" } })),
        ("kiosk.code", json!({ "kiosk": { "code": "12a4" } })),
        ("kiosk.code", json!({ "kiosk": { "code": 1234 } })),
        ("kiosk.clear", json!({ "kiosk": { "clear": true } })),
        ("screening", json!({ "screening": {} })),
        ("Name", json!({ "Name": "a" })),
    ]
}

fn told(clinic: &Clinic) -> Vec<&str> {
    let problems = clinic.problems.iter();
    problems.map(|problem| problem.field.as_str()).collect()
}

fn validator() -> Validator {
    jsonschema::draft202012::new(&schema()).expect("the schema is one")
}

#[test]
fn the_schema_is_one_of_its_draft() {
    jsonschema::draft202012::meta::validate(&schema()).expect("the schema is well made");
}

#[test]
fn schema_and_program_take_and_refuse_the_same() {
    let schema = validator();
    for document in good() {
        let errors: Vec<_> = schema.iter_errors(&document).collect();
        assert!(errors.is_empty(), "{document}: {errors:?}");
        let clinic = parse(&document.to_string());
        assert!(told(&clinic).is_empty(), "{document}: {:?}", told(&clinic));
    }
    for (field, document) in bad() {
        assert!(!schema.is_valid(&document), "the schema takes {document}");
        assert_eq!(told(&parse(&document.to_string())), [field], "{document}");
    }
    for document in [json!([]), json!("a"), json!(null)] {
        assert!(!schema.is_valid(&document), "the schema takes {document}");
        assert_eq!(told(&parse(&document.to_string())), ["clinic.json"]);
    }
}

/// Two at a time: no field changes how another is read.
#[test]
fn fields_are_read_apart_from_one_another() {
    for (field, bad) in bad() {
        for good in good() {
            let (bad, good) = (bad.as_object(), good.as_object());
            let (bad, good) = (bad.expect("an object"), good.expect("an object"));
            if good.keys().any(|name| bad.contains_key(name)) {
                continue;
            }
            let mut both = good.clone();
            both.extend(bad.clone());
            let mut clinic = parse(&Value::Object(both).to_string());
            assert_eq!(told(&clinic), [field]);
            clinic.problems.clear();
            // What is left of the bad one is what it leaves when it stands alone.
            let mut alone = parse(&Value::Object(bad.clone()).to_string());
            alone.problems.clear();
            let expected = parse(&Value::Object(good.clone()).to_string());
            if alone == Clinic::default() {
                assert_eq!(clinic, expected, "{field}");
            }
        }
    }
}

#[test]
fn schema_and_program_know_the_same_fields() {
    let schema = schema();
    let fields = |part: &Value| -> BTreeSet<String> {
        let properties = part["properties"].as_object().expect("it has fields");
        for (name, field) in properties {
            let words = field["description"].as_str().unwrap_or_default();
            assert!(words.len() > 10, "{name} is not described");
        }
        properties.keys().cloned().collect()
    };
    let known = |names: &[&str]| -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    };
    assert_eq!(fields(&schema), known(&FIELDS));
    assert_eq!(fields(&schema["properties"]["kiosk"]), known(&KIOSK_FIELDS));
    let tags: Vec<_> = LANGUAGES.iter().map(|lang| lang.tag).collect();
    let languages = &schema["properties"]["languages"]["items"]["enum"];
    assert_eq!(languages, &json!(tags));
    for text in ["name", "lines"] {
        let one_each = schema["$defs"][text]["anyOf"][1]["properties"].as_object();
        let one_each = one_each.expect("it has languages").keys();
        let one_each: BTreeSet<_> = one_each.map(String::as_str).collect();
        assert_eq!(one_each, tags.iter().copied().collect(), "{text}");
    }
}

#[test]
fn the_file_that_is_shipped_sets_nothing() {
    let shipped = file("public/clinic.json");
    assert_eq!(parse(&shipped), Clinic::default());
    let shipped: Value = serde_json::from_str(&shipped).expect("it is JSON");
    assert!(validator().is_valid(&shipped));
}

/// The examples of the documentation are files that can be used as they stand.
#[test]
fn every_example_in_the_documentation_is_taken() {
    let page = file("docs/clinic-json.md");
    let examples: Vec<_> = page
        .split("```json\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    assert!(!examples.is_empty());
    for example in examples {
        assert_eq!(told(&parse(example)), Vec::<&str>::new(), "{example}");
        let example: Value = serde_json::from_str(example).expect("it is JSON");
        assert!(validator().is_valid(&example), "{example}");
    }
    for field in FIELDS.iter().chain(&KIOSK_FIELDS) {
        assert!(page.contains(&format!("`{field}`")), "{field} is not told");
    }
}
