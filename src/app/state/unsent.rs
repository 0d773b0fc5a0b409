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

/// What ends a form, and what stands before each of its values, where a tab remembers them:
/// characters for this, which no keyboard has. Reading JSON would bring 8 KB into the first
/// part of the program.
const END: char = '\u{1E}';
const BEFORE: char = '\u{1F}';

/// Forms as a tab remembers them.
fn written<'a>(forms: impl Iterator<Item = &'a (String, Vec<String>)>) -> String {
    let mut all = String::new();
    for (name, values) in forms {
        all.push_str(name);
        for value in values {
            all.push(BEFORE);
            all.extend(
                value
                    .chars()
                    .filter(|letter| ![END, BEFORE].contains(letter)),
            );
        }
        all.push(END);
    }
    all
}

/// Forms that a tab remembers. In any other text there are none.
fn read(text: &str) -> Forms {
    let form = |form: &str| {
        let mut parts = form.split(BEFORE).map(str::to_owned);
        Some((parts.next()?, parts.collect()))
    };
    // What follows the last end is nothing, or was not written here.
    let whole = text.rsplit_once(END).map_or("", |(whole, _)| whole);
    let forms = whole.split(END).filter(|form| !form.is_empty());
    forms.filter_map(form).collect()
}

impl State {
    /// Takes in what this tab had begun before it was loaded again.
    pub(super) fn open_unsent(self) {
        let kept = TabBackend.read(UNSENT);
        *lock(&self.unsent) = kept.map(|text| read(&text)).unwrap_or_default();
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
        let kept = written(
            forms
                .iter()
                .filter(|(name, _)| !name.starts_with(OF_THE_MOMENT)),
        );
        // A tab that can keep nothing still has them until it is closed.
        if kept.is_empty() {
            TabBackend.remove(UNSENT);
        } else {
            TabBackend.write(UNSENT, &kept);
        }
    }

    fn set_begun(self, begun: bool) {
        if self.begun.get_untracked() != begun {
            self.begun.set(begun);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{read, written};

    proptest! {
        #[test]
        fn forms_are_read_as_they_were_written(
            forms in proptest::collection::vec(
                ("[a-z-]{1,12}", proptest::collection::vec("[^\u{1e}\u{1f}]*", 0..4)), 0..4)
        ) {
            prop_assert_eq!(read(&written(forms.iter())), forms);
        }

        #[test]
        fn any_text_is_read_as_forms_or_as_none(text in any::<String>()) {
            let forms = read(&text);
            prop_assert_eq!(read(&written(forms.iter())), forms);
        }
    }

    #[test]
    fn marks_of_the_writing_are_taken_out_of_what_was_pasted() {
        let pasted = [("note".to_owned(), vec!["a\u{1e}b\u{1f}c".to_owned()])];
        let kept = [("note".to_owned(), vec!["abc".to_owned()])];
        assert_eq!(read(&written(pasted.iter())), kept);
        assert!(read("[[\"note\",[\"a\"]]]").is_empty());
    }
}
