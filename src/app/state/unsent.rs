//! The forms that were begun and not sent.
//!
//! What stands in them survives another page, another language and a reload of the
//! tab; not the tab, and on a clinic's tablet not the visit. Must not know: what a
//! form asks.

use leptos::prelude::{GetUntracked, Set};

use super::{Ability, State, lock};
use crate::storage::{TabBackend, UNSENT};

/// Forms by name, and what stands in each.
pub type Forms = Vec<(String, Vec<String>)>;

/// How the names of forms begin that ask how it is now. What was ticked for one moment
/// must not stand there at another: they are forgotten with their page.
pub const OF_THE_MOMENT: &str = "look-";

impl State {
    /// Takes in what this tab had begun before it was loaded again.
    pub(super) fn open_unsent(self) {
        let kept = TabBackend.read(UNSENT);
        let forms = kept.and_then(|text| serde_json::from_str(&text).ok());
        *lock(&self.unsent) = forms.unwrap_or_default();
    }

    /// Remembers what stands in a form that is not sent yet. One in which nothing was
    /// `changed` is not begun.
    pub fn store_draft(self, form: &str, values: Vec<String>, changed: bool) {
        if !changed {
            return self.sent(form);
        }
        self.change_unsent(|forms| {
            forms.retain(|(name, _)| name != form);
            forms.push((form.to_owned(), values));
        });
        self.set_begun(true);
    }

    /// What stands in this form, if it was begun and not sent.
    pub fn unsent(self, form: &str) -> Option<Vec<String>> {
        let forms = lock(&self.unsent);
        let found = forms.iter().find(|(name, _)| name == form);
        found.map(|(_, values)| values.clone())
    }

    /// Forgets what stands in a form: it was sent or given up.
    pub fn sent(self, form: &str) {
        self.change_unsent(|forms| forms.retain(|(name, _)| name != form));
        self.set_begun(false);
    }

    /// Forgets what stands in every form, also what the tab remembers from before the
    /// device became a tablet.
    pub fn forget_unsent(self) {
        lock(&self.unsent).clear();
        TabBackend.remove(UNSENT);
        self.set_begun(false);
    }

    /// Leaves the forms of a page.
    pub(super) fn leave_forms(self) {
        self.change_unsent(|forms| {
            forms.retain(|(name, _)| !name.starts_with(OF_THE_MOMENT));
        });
        self.set_begun(false);
    }

    fn change_unsent(self, change: impl FnOnce(&mut Forms)) {
        let mut forms = lock(&self.unsent);
        let before = forms.clone();
        change(&mut forms);
        if !self.may(Ability::Keep) || *forms == before {
            return;
        }
        let kept: Vec<_> = forms
            .iter()
            .filter(|(name, _)| !name.starts_with(OF_THE_MOMENT))
            .collect();
        // A tab that can keep nothing still has them until it is closed.
        match serde_json::to_string(&kept) {
            Ok(text) if !kept.is_empty() => TabBackend.write(UNSENT, &text),
            _ => TabBackend.remove(UNSENT),
        }
    }

    fn set_begun(self, begun: bool) {
        if self.begun.get_untracked() != begun {
            self.begun.set(begun);
        }
    }
}
