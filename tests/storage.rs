//! The stored document: every fault that a stored text can have, and what the
//! guide does about it. Nothing found is ever destroyed.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is wrong"
)]

#[path = "storage/asked.rs"]
mod asked;
#[path = "storage/sessions.rs"]
mod sessions;
#[path = "storage/versions.rs"]
mod versions;
#[path = "storage/waiting.rs"]
mod waiting;

use versions::full;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use mesotherapy_guide::domain::checkin::{self, CheckIn};
use mesotherapy_guide::domain::cost;
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::plan::{CourseRequest, Hold, SessionStatus};
use mesotherapy_guide::domain::record::TypedRecord;
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::{Answer, GREW, SCREENS, assess};
use mesotherapy_guide::i18n::Digits;
use mesotherapy_guide::storage::{
    Backend, Condition, Document, KEY, Keeping, Notice, PREFIX, StorageFault, Store, VERSION,
    decode,
};
use proptest::prelude::*;

/// A shelf that several stores share, as tabs share a browser, and that can refuse.
#[derive(Clone, Default)]
struct TestShelf {
    texts: Arc<Mutex<BTreeMap<String, String>>>,
    refuses: Arc<Mutex<Option<StorageFault>>>,
}

impl TestShelf {
    fn with(text: &str) -> Self {
        let backend = Self::default();
        backend
            .texts
            .lock()
            .expect("one thread")
            .insert(KEY.to_owned(), text.to_owned());
        backend
    }
    fn text(&self) -> Option<String> {
        self.texts.lock().expect("one thread").get(KEY).cloned()
    }
    fn all(&self) -> Vec<String> {
        self.texts
            .lock()
            .expect("one thread")
            .values()
            .cloned()
            .collect()
    }
    fn open(&self) -> (Store, Option<Notice>) {
        Store::open(Box::new(self.clone()))
    }
    fn check(&self) -> Result<(), StorageFault> {
        self.refuses.lock().expect("one thread").map_or(Ok(()), Err)
    }
}

impl Backend for TestShelf {
    fn read(&self, key: &str) -> Result<Option<String>, StorageFault> {
        match *self.refuses.lock().expect("one thread") {
            Some(StorageFault::Blocked) => Err(StorageFault::Blocked),
            _ => Ok(self.texts.lock().expect("one thread").get(key).cloned()),
        }
    }
    fn write(&self, key: &str, text: &str) -> Result<(), StorageFault> {
        self.check()?;
        self.texts
            .lock()
            .expect("one thread")
            .insert(key.to_owned(), text.to_owned());
        Ok(())
    }
    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        self.check()?;
        self.texts.lock().expect("one thread").remove(key);
        Ok(())
    }
    fn keys(&self) -> Result<Vec<String>, StorageFault> {
        self.check()?;
        Ok(self
            .texts
            .lock()
            .expect("one thread")
            .keys()
            .cloned()
            .collect())
    }
}

#[test]
fn what_was_stored_comes_back_whole() {
    for document in [Document::default(), full()] {
        let text = document.encode();
        assert_eq!(decode(Some(&text)), (document, Condition::Whole));
        assert!(
            !text.contains(char::is_whitespace),
            "ids only, no texts: {text}"
        );
    }
}

#[test]
fn a_broken_text_is_kept_aside_and_the_guide_goes_on() {
    let spaces = " ".repeat(5_000_000);
    let half = {
        let text = full().encode();
        text[..text.len() / 2].to_owned()
    };
    let broken = [
        "",
        "null",
        "[]",
        "\"x\"",
        "{",
        "{}",
        r#"{"v":"1"}"#,
        r#"{"v":0}"#,
        r#"{"v":-1}"#,
        r#"{"v":1.5}"#,
        r#"{"v":1,"read":{}}"#,
        r#"{"v":1,"answers":[1]}"#,
        r#"{"v":1,"sessions":[{"id":-1}]}"#,
        r#"{"v":1,"digits":"roman"}"#,
        &half,
        &spaces,
    ];
    for text in broken {
        let backend = TestShelf::with(text);
        let (mut store, notice) = backend.open();
        let shown: String = text.chars().take(40).collect();
        assert_eq!(notice, Some(Notice::Broken), "{shown}");
        assert_eq!(store.keeping(), Keeping::Kept, "{shown}");
        assert_eq!(
            store.update(|document| document.language = Some("en".to_owned())),
            None
        );
        assert!(
            backend.all().iter().any(|kept| kept == text),
            "lost: {shown}"
        );
        assert_eq!(decode(backend.text().as_deref()).1, Condition::Whole);
        // Opened again it is read without a word, and nothing more is kept aside.
        let (_, notice) = backend.open();
        assert_eq!(notice, None);
        assert_eq!(backend.all().len(), 2);
    }
}

#[test]
fn one_broken_part_costs_no_other() {
    let text = full().encode().replace("\"latn\"", "17");
    let (document, condition) = decode(Some(&text));
    assert_eq!(condition, Condition::Broken);
    assert_eq!(
        document,
        Document {
            digits: None,
            ..full()
        }
    );
}

#[test]
fn unknown_parts_and_ids_stay_as_they_were() {
    let text = r#"{"v":1,"plan":{"n":6},"read":["what","chapter-of-tomorrow"],"answers":{"screen-of-tomorrow":["x"]}}"#;
    let backend = TestShelf::with(text);
    let (mut store, notice) = backend.open();
    assert_eq!(notice, None);
    store.update(|document| document.language = Some("en".to_owned()));
    let stored = backend.text().unwrap_or_default();
    for kept in [
        r#""plan":{"n":6}"#,
        "chapter-of-tomorrow",
        "screen-of-tomorrow",
    ] {
        assert!(stored.contains(kept), "{kept} lost from {stored}");
    }
}

#[test]
fn a_newer_version_is_read_but_never_overwritten() {
    let text = full()
        .encode()
        .replace(&format!("\"v\":{VERSION}"), "\"v\":99");
    let backend = TestShelf::with(&text);
    let (mut store, notice) = backend.open();
    assert_eq!(notice, Some(Notice::Newer));
    assert_eq!(store.keeping(), Keeping::Forgotten);
    assert_eq!(store.document(), &full());
    store.update(|document| document.language = Some("en".to_owned()));
    assert_eq!(store.document().language.as_deref(), Some("en"));
    assert_eq!(backend.all(), [text]);
}

#[test]
fn without_storage_the_guide_runs_in_memory() {
    let backend = TestShelf::default();
    *backend.refuses.lock().expect("one thread") = Some(StorageFault::Blocked);
    let (mut store, notice) = backend.open();
    assert_eq!(notice, Some(Notice::Blocked));
    assert_eq!(
        store.update(|document| document.language = Some("ar".to_owned())),
        None
    );
    assert_eq!(store.document().language.as_deref(), Some("ar"));
}

#[test]
fn a_full_storage_loses_nothing_that_was_stored() {
    let backend = TestShelf::with(&full().encode());
    let (mut store, _) = backend.open();
    *backend.refuses.lock().expect("one thread") = Some(StorageFault::Full);
    let before = backend.text();
    let notice = store.update(|document| document.language = Some("en".to_owned()));
    assert_eq!(notice, Some(Notice::Full));
    assert_eq!(store.document().language.as_deref(), Some("en"));
    assert_eq!(backend.text(), before);
    // With room again, the change made in the meantime is stored too.
    *backend.refuses.lock().expect("one thread") = None;
    store.update(|document| document.last_chapter = Some("who".to_owned()));
    let (stored, _) = decode(backend.text().as_deref());
    assert_eq!(stored.language.as_deref(), Some("en"));
}

#[test]
fn two_tabs_lose_neither_one_s_change() {
    let backend = TestShelf::default();
    let (mut one, _) = backend.open();
    let (mut two, _) = backend.open();
    one.update(|document| document.language = Some("ar".to_owned()));
    two.update(|document| {
        document.read.insert("what".to_owned());
    });
    assert_eq!(one.reload(), Some(Notice::OtherTab));
    for store in [&one, &two] {
        assert_eq!(store.document().language.as_deref(), Some("ar"));
        assert!(store.document().read.contains("what"));
    }
    assert_eq!(one.reload(), None);
    // Deleting in one empties the other.
    assert_eq!(two.delete_all(), Ok(()));
    assert_eq!(one.reload(), Some(Notice::OtherTab));
    assert_eq!(one.document(), &Document::default());
}

#[test]
fn deleting_leaves_nothing_of_the_guide_and_everything_of_others() {
    let backend = TestShelf::with("{");
    backend
        .texts
        .lock()
        .expect("one thread")
        .insert("another-site".to_owned(), "theirs".to_owned());
    let (mut store, _) = backend.open();
    store.update(|document| document.language = Some("ar".to_owned()));
    assert_eq!(store.delete_all(), Ok(()));
    assert!(
        backend
            .texts
            .lock()
            .expect("one thread")
            .keys()
            .all(|key| !key.starts_with(PREFIX))
    );
    assert_eq!(backend.all(), ["theirs"]);
    *backend.refuses.lock().expect("one thread") = Some(StorageFault::Blocked);
    assert_eq!(store.delete_all(), Err(StorageFault::Blocked));
}

proptest! {
    /// Whatever stands under the key, there is a document, and what is stored
    /// next is read whole.
    #[test]
    fn any_text_is_survived(text in ".*") {
        let backend = TestShelf::with(&text);
        let (mut store, _) = backend.open();
        store.update(|document| document.language = Some("en".to_owned()));
        let kept = backend.all();
        prop_assert!(kept.contains(&text) || decode(Some(&text)).1 == Condition::Whole);
    }

    /// The same for texts that look like a document.
    #[test]
    fn any_json_is_survived(v in 0u64..4, part in "[a-z]{1,8}|answers|sessions|read", value in "[0-9]{1,3}|\"x\"|\\[\\]|\\{\\}|\\[\\{\\}\\]|null|true|\\[\"a\",1\\]") {
        let text = format!("{{\"v\":{v},\"{part}\":{value}}}");
        let backend = TestShelf::with(&text);
        let (mut store, _) = backend.open();
        store.update(|document| document.language = Some("en".to_owned()));
        let again = decode(backend.text().as_deref());
        prop_assert!(again.1 == Condition::Whole || again.1 == Condition::Newer);
    }
}
