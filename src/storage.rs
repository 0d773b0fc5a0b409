//! What the guide keeps in this browser, and how nothing of it is ever lost.
//!
//! One document under one key. Pages never touch the browser's storage: they
//! read and change the [`Document`] through [`Store`].
//! Must not know: pages, languages' texts, or Leptos.

mod browser;
pub mod device;
mod document;
mod memory;
mod migrations;
mod store;
pub mod transfer;

pub use browser::{LocalBackend, TabBackend};
pub use document::{Condition, Document, decode};
pub use memory::MemoryBackend;
pub use migrations::VERSION;
pub use store::{Backend, DocumentReader, KEY, Keeping, Notice, PREFIX, StorageFault, Store};

/// Whether a document is stored in this browser.
pub fn is_stored() -> bool {
    LocalBackend.read(KEY).is_ok_and(|kept| kept.is_some())
}

/// Under which key a tab remembers the forms that were begun and not sent.
pub const UNSENT: &str = "mesotherapy-guide:unsent";
