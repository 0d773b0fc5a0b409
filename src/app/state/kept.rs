//! The document: opened, changed, followed, deleted, and shown as the store has it.
//!
//! Must not know: what a page shows of it.

use leptos::prelude::{Set, Update, WithUntracked};

use super::{Ability, State, lock};
use crate::app::chunks;
use crate::storage::{Backend, Document, Keeping, Notice, Store};
use crate::web;

impl State {
    /// Begins with the document that lies on a backend.
    pub(super) fn open(self, place: impl Backend + 'static) -> Option<Notice> {
        let (store, notice) = Store::open_with(Box::new(place), chunks::read_document);
        self.document.set(store.document().clone());
        *lock(&self.store) = Some(store);
        notice
    }

    /// Changes the document, stores it, and gives back what `change` does.
    pub fn change<R>(self, change: impl FnOnce(&mut Document) -> R) -> R {
        let (mut document, caught) = self.newest();
        let result = change(&mut document);
        self.put(document, caught);
        result
    }

    /// The document to change. Before there is a store it is the one shown.
    fn newest(self) -> (Document, Option<Notice>) {
        let newest = lock(&self.store).as_mut().map(Store::newest);
        newest.unwrap_or_else(|| (self.document.with_untracked(Clone::clone), None))
    }

    fn put(self, document: Document, caught: Option<Notice>) {
        let notice = match lock(&self.store).as_mut() {
            Some(store) => store.put(document),
            None => return self.document.set(document),
        };
        self.publish();
        self.notify(notice.or(caught));
    }

    /// Whether the last change outlives the page.
    pub fn keeps(self) -> bool {
        let store = lock(&self.store);
        let kept = store.as_ref().is_some_and(|s| s.keeping() == Keeping::Kept);
        kept && self
            .notices
            .with_untracked(|told| !told.contains(&Notice::Full))
    }

    /// Takes in what another tab has changed.
    pub fn reload(self) {
        let mut notice = None;
        if let Some(store) = lock(&self.store).as_mut() {
            notice = store.reload();
        }
        if notice.is_some() {
            self.publish();
            self.apply_choices();
        }
        self.notify(notice);
    }

    /// Deletes everything that the guide stored in this browser. Whether it is gone.
    /// The page stays as it is shown, digits included.
    pub fn delete_all(self) -> bool {
        let mut gone = false;
        if let Some(store) = lock(&self.store).as_mut() {
            gone = store.delete_all().is_ok();
        }
        self.forget_unsent();
        self.publish();
        gone
    }

    /// Shows the document as the store has it. Never while the store is held: what
    /// follows the document may want to change it again.
    fn publish(self) {
        let document = lock(&self.store)
            .as_ref()
            .map(|store| store.document().clone());
        let Some(document) = document else { return };
        let (same, first) = self.document.with_untracked(|shown| {
            let first = document.is_worth_keeping() && !shown.is_worth_keeping();
            (*shown == document, first)
        });
        if !same {
            self.document.set(document);
        }
        if first && self.may(Ability::Keep) {
            web::ask_to_keep();
        }
    }

    /// Tells the reader something, once.
    pub(super) fn notify(self, notice: Option<Notice>) {
        let Some(notice) = notice else { return };
        if self.notices.with_untracked(|told| !told.contains(&notice)) {
            self.notices.update(|told| told.push(notice));
        }
    }
}
