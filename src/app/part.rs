//! What follows from signals, and is drawn anew when it changes.
//!
//! Must not know: what it is about.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use leptos::prelude::{Get, Memo, untrack};

/// Something that follows from signals, read when it is needed.
///
/// A memo of the thing itself would have a type of its own for every thing, which
/// weighs; this one remembers a digest, so all share one type of memo.
pub struct Part<T> {
    changed: Memo<u64>,
    read: Arc<dyn Fn() -> T + Send + Sync>,
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Self {
        Self {
            changed: self.changed,
            read: Arc::clone(&self.read),
        }
    }
}

impl<T: Hash + 'static> Part<T> {
    /// What `read` makes of the signals that it reads.
    pub fn new(read: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let read: Arc<dyn Fn() -> T + Send + Sync> = Arc::new(read);
        let same = Arc::clone(&read);
        let digest = move || {
            let mut hasher = DefaultHasher::new();
            same().hash(&mut hasher);
            hasher.finish()
        };
        Self {
            changed: changed(Box::new(digest)),
            read,
        }
    }

    /// As it stands; whoever asks is told when it changes.
    pub fn get(&self) -> T {
        self.changed.get();
        untrack(|| (self.read)())
    }
}

/// A number that changes with what `digest` reads.
fn changed(digest: Box<dyn Fn() -> u64 + Send + Sync>) -> Memo<u64> {
    Memo::new(move |_| digest())
}
