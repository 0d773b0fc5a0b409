//! What follows from signals, and is drawn anew when it changes.
//!
//! Must not know: what it is about.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use leptos::prelude::{Get, Memo, on_cleanup, untrack};
use leptos::reactive::graph::{Observer, Subscriber};

/// Something that follows from signals, read when it is needed.
///
/// A memo of the thing itself would have a type of its own for every thing, which
/// weighs; this one remembers a digest, so all share one type of memo.
pub struct Derived<T> {
    changed: Memo<u64>,
    read: Arc<dyn Fn() -> T + Send + Sync>,
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        Self {
            changed: self.changed,
            read: Arc::clone(&self.read),
        }
    }
}

impl<T: Hash + 'static> Derived<T> {
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
    Memo::new(move |_| {
        subscribe_while_shown();
        digest()
    })
}

/// Called first by everything that follows signals: when what it stands in is drawn anew,
/// it lets go of them.
///
/// Left to itself, Leptos drops such a follower and leaves its name with each signal that
/// it read, until that signal changes. Some never do: measured, the program grew by 950
/// bytes with each page that was opened.
#[inline(never)]
pub fn subscribe_while_shown() {
    if let Some(follower) = Observer::get() {
        on_cleanup(move || follower.clear_sources(&follower));
    }
}
