//! Which page is wanted, while its texts are still loading.
//!
//! Must not know: what a page needs, or how it was reached.

use std::sync::atomic::Ordering;

use leptos::prelude::{GetUntracked, Set};

use super::State;

/// One way to a page that was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit(u32);

impl State {
    /// Begins a visit: none of those before it is wanted any more.
    pub fn begin_visit(self) -> Visit {
        self.end_visits();
        Visit(self.visits.load(Ordering::Relaxed))
    }

    /// Whether this visit is the newest, and not over.
    pub fn is_wanted(self, visit: Visit) -> bool {
        self.visits.load(Ordering::Relaxed) == visit.0
    }

    /// Nothing that is still loading is wanted any more.
    pub fn end_visits(self) {
        self.visits.fetch_add(1, Ordering::Relaxed);
        if self.busy.get_untracked() {
            self.busy.set(false);
        }
    }
}
