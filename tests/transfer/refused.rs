//! Files that are not right, each with the reason that the reader is told.

use mesotherapy_guide::storage::VERSION;
use mesotherapy_guide::storage::transfer::{ImportRefusal, LARGEST, export, parse};

use crate::documents::document;
use crate::{incoming, today};

fn refused(file: &str) -> Option<ImportRefusal> {
    incoming(file).err()
}

fn with_document(document: &str) -> String {
    format!(r#"{{"app":"mesotherapy-guide","document":{document}}}"#)
}

#[test]
fn every_kind_of_wrong_file_is_refused_with_its_reason() {
    let whole = export(&document(&[7; 72]), today());
    let newer = with_document(&format!(r#"{{"v":{}}}"#, VERSION + 1));
    let deep = with_document(&format!(
        r#"{{"v":1,"x":{}{}}}"#,
        "[".repeat(90),
        "]".repeat(90)
    ));
    let long = with_document(&format!(r#"{{"v":1,"x":[{}0]}}"#, "0,".repeat(30_000)));
    let cases = [
        (String::new(), ImportRefusal::Empty),
        (" \n\u{FEFF}".to_owned(), ImportRefusal::Empty),
        ("\u{FEFF}".to_owned(), ImportRefusal::Empty),
        (" ".repeat(LARGEST + 1), ImportRefusal::TooLarge),
        ("\0\0".to_owned(), ImportRefusal::NotText),
        ("BEGIN:VCALENDAR\r\n".to_owned(), ImportRefusal::Foreign),
        ("[]".to_owned(), ImportRefusal::Foreign),
        ("{}".to_owned(), ImportRefusal::Foreign),
        (
            r#"{"app":"notes","document":{"v":1}}"#.to_owned(),
            ImportRefusal::Foreign,
        ),
        (
            r#"{"app":1,"document":{"v":1}}"#.to_owned(),
            ImportRefusal::Foreign,
        ),
        // A stored document without what a file has around it.
        (r#"{"v":1}"#.to_owned(), ImportRefusal::Foreign),
        (whole[..whole.len() - 1].to_owned(), ImportRefusal::Cut),
        (whole[..40].to_owned(), ImportRefusal::Cut),
        (whole.replace(':', ";"), ImportRefusal::Unreadable),
        (format!("{whole}{whole}"), ImportRefusal::Unreadable),
        (
            format!("{whole}<!-- saved by a mail program -->"),
            ImportRefusal::Unreadable,
        ),
        (deep, ImportRefusal::Misshapen),
        (long, ImportRefusal::Misshapen),
        (
            whole.replacen('{', r#"{"app":"mesotherapy-guide","#, 1),
            ImportRefusal::Twice,
        ),
        (
            with_document(r#"{"v":1,"read":[],"read":["what"]}"#),
            ImportRefusal::Twice,
        ),
        (
            with_document(r#"{"v":1,"answers":{"age":[],"age":[]}}"#),
            ImportRefusal::Twice,
        ),
        (newer, ImportRefusal::Newer),
        (with_document("[]"), ImportRefusal::Damaged("document")),
        (
            r#"{"app":"mesotherapy-guide"}"#.to_owned(),
            ImportRefusal::Damaged("document"),
        ),
        (with_document("{}"), ImportRefusal::Damaged("v")),
        (with_document(r#"{"v":0}"#), ImportRefusal::Damaged("v")),
        (
            with_document(r#"{"v":1,"answers":[]}"#),
            ImportRefusal::Damaged("answers"),
        ),
        (
            with_document(r#"{"v":1,"sessions":[{"id":-1}]}"#),
            ImportRefusal::Damaged("sessions"),
        ),
        (
            with_document(r#"{"v":2,"answered_on":"2026-02-30"}"#),
            ImportRefusal::Damaged("answered_on"),
        ),
        (
            with_document(r#"{"v":1,"questions":7}"#),
            ImportRefusal::Damaged("questions"),
        ),
        (
            with_document(r#"{"v":1,"decision":{"goal":7}}"#),
            ImportRefusal::Damaged("decision"),
        ),
    ];
    for (file, reason) in cases {
        let start: String = file.chars().take(80).collect();
        assert_eq!(refused(&file), Some(reason), "{start}");
    }
    // Saved by a program that writes two bytes for each letter.
    let utf16 = |big: bool| -> Vec<u8> {
        let units = "\u{FEFF}".encode_utf16().chain(whole.encode_utf16());
        units
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    };
    assert_eq!(parse(&utf16(true)).err(), Some(ImportRefusal::NotText));
    assert_eq!(parse(&utf16(false)).err(), Some(ImportRefusal::NotText));
    assert_eq!(
        parse(&[0x89, b'P', b'N', b'G']).err(),
        Some(ImportRefusal::NotText)
    );
}

#[test]
fn what_does_no_harm_is_no_reason() {
    let before = document(&[7; 72]);
    let whole = export(&before, None);
    assert!(!whole.contains("exported"));
    for file in [
        whole.clone(),
        // A byte order mark, lines of Windows, spaces.
        format!("\u{FEFF}{whole}\r\n"),
        whole.replacen('{', "{\r\n  ", 1),
        // Written by a later program, with more around it.
        whole.replacen('{', r#"{"made by":{"app":"x"},"#, 1),
        whole.replacen('{', r#"{"exported":"yesterday","#, 1),
    ] {
        let incoming = incoming(&file).expect("it is read");
        assert_eq!(incoming.document, before);
        assert_eq!(incoming.exported, None);
    }
}
