//! The form that was begun and not sent.
//!
//! Must not know: what a form asks.

use leptos::prelude::{GetUntracked, Set};

use super::{State, lock};

impl State {
    /// Remembers what stands in a form that is not sent yet, so that changing the
    /// language or the digits, which draws the page anew, loses nothing. One form.
    pub fn keep_unsent(self, form: &str, values: Vec<String>) {
        *lock(&self.unsent) = (form.to_owned(), values);
        self.set_begun(true);
    }

    /// What stands in this form, if it was begun and not sent.
    pub fn unsent(self, form: &str) -> Option<Vec<String>> {
        let unsent = lock(&self.unsent);
        (unsent.0 == form).then(|| unsent.1.clone())
    }

    /// Forgets what stands in a form: it was sent or given up.
    pub fn sent(self) {
        *lock(&self.unsent) = Default::default();
        self.set_begun(false);
    }

    pub(super) fn set_begun(self, begun: bool) {
        if self.begun.get_untracked() != begun {
            self.begun.set(begun);
        }
    }
}
