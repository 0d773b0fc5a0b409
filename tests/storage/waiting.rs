//! The code that reads a stored document comes when it is needed: what another tab wrote
//! meanwhile is neither lost nor written over.

use std::cell::Cell;

use super::{Document, Keeping, Notice, Store, TestShelf, decode, full};
use mesotherapy_guide::storage::Condition;

thread_local! {
    /// Whether the code that reads a document has come.
    static COME: Cell<bool> = const { Cell::new(false) };
}

#[test]
fn what_cannot_be_read_yet_is_not_written_over_and_read_as_soon_as_it_can_be() {
    let shelf = TestShelf::default();
    let reader = |raw: &str| COME.get().then(|| decode(Some(raw)));
    let (mut store, notice) = Store::open_with(Box::new(shelf.clone()), reader);
    // Nothing lies there, so there is nothing to read.
    assert_eq!((notice, store.keeping()), (None, Keeping::Kept));
    let language = |tag: &str| {
        let tag = tag.to_owned();
        move |document: &mut Document| document.language = Some(tag)
    };
    assert_eq!(store.update(language("en")), None);

    // Another tab writes.
    let (mut other, _) = shelf.open();
    assert_eq!(other.update(|document| *document = full()), None);
    let theirs = shelf.text();
    for tag in ["ar", "en"] {
        assert_eq!(store.reload(), None);
        assert_eq!(store.keeping(), Keeping::Forgotten);
        assert_eq!(store.update(language(tag)), Some(Notice::Blocked));
        assert_eq!(shelf.text(), theirs);
    }

    COME.set(true);
    assert_eq!(store.reload(), Some(Notice::OtherTab));
    assert_eq!(
        (store.document(), store.keeping()),
        (&full(), Keeping::Kept)
    );
    assert_eq!(store.update(language("ar")), None);
    let (stored, condition) = decode(shelf.text().as_deref());
    assert_eq!((&stored, condition), (store.document(), Condition::Whole));
    assert_eq!(stored.courses, full().courses);
}
