//! Files that are opened: two of them, with a NUL between. What is taken in is written as
//! a file that reads as the same, and one that is added to another adds nothing the second
//! time.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mesotherapy_guide::storage::transfer::{
    ImportRefusal, Incoming, all_counts, export, merge, parse,
};
use mesotherapy_guide::storage::{Condition, Document, decode};

/// Where a file does not begin with the envelope, it gets one: the way to it is long.
fn enveloped(file: &[u8]) -> Vec<u8> {
    if file.starts_with(br#"{"v"#) {
        let envelope: [&[u8]; 3] = [br#"{"app":"mesotherapy-guide","document":"#, file, b"}"];
        envelope.concat()
    } else {
        file.to_vec()
    }
}

fn taken_in(file: &[u8]) -> Option<Document> {
    match parse(&enveloped(file)) {
        Ok(Incoming { document, exported }) => {
            let written = export(&document, exported);
            let again = parse(written.as_bytes()).expect("what is written is read");
            assert_eq!(again.document, document, "{written}");
            assert_eq!(again.exported, exported);
            let _ = all_counts(&document);
            Some(document)
        }
        Err(refusal) => {
            assert!(!refusal.message().is_empty());
            assert_eq!(
                refusal.part().is_some(),
                matches!(refusal, ImportRefusal::Damaged(_))
            );
            None
        }
    }
}

/// What is here after a file was added to it can be stored.
fn is_sound(document: &Document) {
    let written = document.encode();
    let (again, condition) = decode(Some(&written));
    assert_eq!(condition, Condition::Whole, "{written}");
    assert_eq!(&again, document, "{written}");
}

fuzz_target!(|data: &[u8]| {
    let mut files = data.splitn(2, |byte| *byte == 0);
    let one = files.next().and_then(taken_in);
    let other = files.next().and_then(taken_in);
    let (Some(mut here), Some(incoming)) = (one, other) else {
        return;
    };
    let before = (here.records.len(), here.checkins.len(), here.costs.len());
    merge(&mut here, incoming.clone());
    is_sound(&here);
    assert!(here.records.len() >= before.0 && here.checkins.len() >= before.1);
    assert!(here.costs.len() >= before.2);
    let once = here.clone();
    merge(&mut here, incoming);
    assert_eq!(here, once, "the same file again changes nothing");
});
