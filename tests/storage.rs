//! The stored document: every fault that a stored text can have, and what the
//! guide does about it. Nothing found is ever destroyed.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is wrong"
)]

#[path = "storage/versions.rs"]
mod versions;

use versions::full;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::look::{self, Look};
use mesotherapy_guide::domain::plan::Wish;
use mesotherapy_guide::domain::record::Typed;
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::{Answer, GREW, SCREENS, assess};
use mesotherapy_guide::i18n::Digits;
use mesotherapy_guide::storage::{
    Condition, Document, Fault, KEY, Keeping, Notice, PREFIX, Shelf, Store, VERSION, decode,
};
use proptest::prelude::*;

/// A shelf that several stores share, as tabs share a browser, and that can refuse.
#[derive(Clone, Default)]
struct TestShelf {
    texts: Arc<Mutex<BTreeMap<String, String>>>,
    refuses: Arc<Mutex<Option<Fault>>>,
}

impl TestShelf {
    fn with(text: &str) -> Self {
        let shelf = Self::default();
        shelf
            .texts
            .lock()
            .expect("one thread")
            .insert(KEY.to_owned(), text.to_owned());
        shelf
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
    fn check(&self) -> Result<(), Fault> {
        self.refuses.lock().expect("one thread").map_or(Ok(()), Err)
    }
}

impl Shelf for TestShelf {
    fn read(&self, key: &str) -> Result<Option<String>, Fault> {
        match *self.refuses.lock().expect("one thread") {
            Some(Fault::Blocked) => Err(Fault::Blocked),
            _ => Ok(self.texts.lock().expect("one thread").get(key).cloned()),
        }
    }
    fn write(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.check()?;
        self.texts
            .lock()
            .expect("one thread")
            .insert(key.to_owned(), text.to_owned());
        Ok(())
    }
    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.check()?;
        self.texts.lock().expect("one thread").remove(key);
        Ok(())
    }
    fn keys(&self) -> Result<Vec<String>, Fault> {
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
        let shelf = TestShelf::with(text);
        let (mut store, notice) = shelf.open();
        let shown: String = text.chars().take(40).collect();
        assert_eq!(notice, Some(Notice::Broken), "{shown}");
        assert_eq!(store.keeping(), Keeping::Kept, "{shown}");
        assert_eq!(
            store.update(|document| document.language = Some("en".to_owned())),
            None
        );
        assert!(shelf.all().iter().any(|kept| kept == text), "lost: {shown}");
        assert_eq!(decode(shelf.text().as_deref()).1, Condition::Whole);
        // Opened again it is read without a word, and nothing more is kept aside.
        let (_, notice) = shelf.open();
        assert_eq!(notice, None);
        assert_eq!(shelf.all().len(), 2);
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
    let shelf = TestShelf::with(text);
    let (mut store, notice) = shelf.open();
    assert_eq!(notice, None);
    store.update(|document| document.language = Some("en".to_owned()));
    let stored = shelf.text().unwrap_or_default();
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
    let shelf = TestShelf::with(&text);
    let (mut store, notice) = shelf.open();
    assert_eq!(notice, Some(Notice::Newer));
    assert_eq!(store.keeping(), Keeping::Forgotten);
    assert_eq!(store.document(), &full());
    store.update(|document| document.language = Some("en".to_owned()));
    assert_eq!(store.document().language.as_deref(), Some("en"));
    assert_eq!(shelf.all(), [text]);
}

#[test]
fn without_storage_the_guide_runs_in_memory() {
    let shelf = TestShelf::default();
    *shelf.refuses.lock().expect("one thread") = Some(Fault::Blocked);
    let (mut store, notice) = shelf.open();
    assert_eq!(notice, Some(Notice::Blocked));
    assert_eq!(
        store.update(|document| document.language = Some("ar".to_owned())),
        None
    );
    assert_eq!(store.document().language.as_deref(), Some("ar"));
}

#[test]
fn a_full_storage_loses_nothing_that_was_stored() {
    let shelf = TestShelf::with(&full().encode());
    let (mut store, _) = shelf.open();
    *shelf.refuses.lock().expect("one thread") = Some(Fault::Full);
    let before = shelf.text();
    let notice = store.update(|document| document.language = Some("en".to_owned()));
    assert_eq!(notice, Some(Notice::Full));
    assert_eq!(store.document().language.as_deref(), Some("en"));
    assert_eq!(shelf.text(), before);
    // With room again, the change made in the meantime is stored too.
    *shelf.refuses.lock().expect("one thread") = None;
    store.update(|document| document.last_chapter = Some("who".to_owned()));
    let (stored, _) = decode(shelf.text().as_deref());
    assert_eq!(stored.language.as_deref(), Some("en"));
}

#[test]
fn two_tabs_lose_neither_one_s_change() {
    let shelf = TestShelf::default();
    let (mut one, _) = shelf.open();
    let (mut two, _) = shelf.open();
    one.update(|document| document.language = Some("ar".to_owned()));
    two.update(|document| {
        document.read.insert("what".to_owned());
    });
    assert_eq!(one.follow(), Some(Notice::OtherTab));
    for store in [&one, &two] {
        assert_eq!(store.document().language.as_deref(), Some("ar"));
        assert!(store.document().read.contains("what"));
    }
    assert_eq!(one.follow(), None);
    // Deleting in one empties the other.
    assert_eq!(two.delete_all(), Ok(()));
    assert_eq!(one.follow(), Some(Notice::OtherTab));
    assert_eq!(one.document(), &Document::default());
}

#[test]
fn deleting_leaves_nothing_of_the_guide_and_everything_of_others() {
    let shelf = TestShelf::with("{");
    shelf
        .texts
        .lock()
        .expect("one thread")
        .insert("another-site".to_owned(), "theirs".to_owned());
    let (mut store, _) = shelf.open();
    store.update(|document| document.language = Some("ar".to_owned()));
    assert_eq!(store.delete_all(), Ok(()));
    assert!(
        shelf
            .texts
            .lock()
            .expect("one thread")
            .keys()
            .all(|key| !key.starts_with(PREFIX))
    );
    assert_eq!(shelf.all(), ["theirs"]);
    *shelf.refuses.lock().expect("one thread") = Some(Fault::Blocked);
    assert_eq!(store.delete_all(), Err(Fault::Blocked));
}

proptest! {
    /// Whatever stands under the key, there is a document, and what is stored
    /// next is read whole.
    #[test]
    fn any_text_is_survived(text in ".*") {
        let shelf = TestShelf::with(&text);
        let (mut store, _) = shelf.open();
        store.update(|document| document.language = Some("en".to_owned()));
        let kept = shelf.all();
        prop_assert!(kept.contains(&text) || decode(Some(&text)).1 == Condition::Whole);
    }

    /// The same for texts that look like a document.
    #[test]
    fn any_json_is_survived(v in 0u64..4, part in "[a-z]{1,8}|answers|sessions|read", value in "[0-9]{1,3}|\"x\"|\\[\\]|\\{\\}|\\[\\{\\}\\]|null|true|\\[\"a\",1\\]") {
        let text = format!("{{\"v\":{v},\"{part}\":{value}}}");
        let shelf = TestShelf::with(&text);
        let (mut store, _) = shelf.open();
        store.update(|document| document.language = Some("en".to_owned()));
        let again = decode(shelf.text().as_deref());
        prop_assert!(again.1 == Condition::Whole || again.1 == Condition::Newer);
    }
}
