//! The seam between the guide and the place where its document lies.
//!
//! A [`Backend`] is any place that may refuse; a [`Store`] reads and changes the
//! document on it so that the guide always runs, says what happened once, and
//! never destroys what it could not read.
//! Must not know: the browser.

use super::document::{Condition, Document, decode};

/// Starts every key of the guide, so that it never touches another site's keys
/// on a shared origin. Changing it orphans what people have stored.
pub const PREFIX: &str = "mesotherapy-guide:";

/// The key of the document. Changing it orphans what people have stored.
pub const KEY: &str = "mesotherapy-guide:document";

/// Texts that could not be read are kept under this key and a number.
const QUARANTINE: &str = "mesotherapy-guide:kept-aside:";

/// Why a backend did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// There is no storage, or the reader or a policy blocked it.
    Blocked,
    /// The storage is full or refused the write.
    Full,
}

/// A place for texts under keys.
pub trait Backend: Send {
    /// The text under a key, if there is one.
    ///
    /// # Errors
    /// [`StorageFault::Blocked`] when the place cannot be reached.
    fn read(&self, key: &str) -> Result<Option<String>, StorageFault>;
    /// Puts a text under a key.
    ///
    /// # Errors
    /// [`StorageFault::Blocked`] or [`StorageFault::Full`].
    fn write(&self, key: &str, text: &str) -> Result<(), StorageFault>;
    /// Removes a key.
    ///
    /// # Errors
    /// [`StorageFault::Blocked`] when the place cannot be reached.
    fn remove(&self, key: &str) -> Result<(), StorageFault>;
    /// Every key on the backend.
    ///
    /// # Errors
    /// [`StorageFault::Blocked`] when the place cannot be reached.
    fn keys(&self) -> Result<Vec<String>, StorageFault>;
}

/// Whether changes outlive the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Changes are stored.
    Kept,
    /// Changes live until the page closes.
    Forgotten,
}

/// What the reader should be told, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Nothing can be stored in this browser.
    Blocked,
    /// The last change could not be stored.
    Full,
    /// What was stored could not be read whole; the rest was kept aside.
    Broken,
    /// A newer version of the guide stored the document; nothing is changed in it.
    Newer,
    /// Another tab changed the document.
    OtherTab,
}

impl Notice {
    /// The message that tells it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Blocked => "notice-blocked",
            Self::Full => "notice-full",
            Self::Broken => "notice-broken",
            Self::Newer => "notice-newer",
            Self::OtherTab => "notice-other-tab",
        }
    }

    /// Every notice, for the tests of the texts.
    pub const ALL: [Self; 5] = [
        Self::Blocked,
        Self::Full,
        Self::Broken,
        Self::Newer,
        Self::OtherTab,
    ];
}

/// Reads a stored document as [`decode`] does, or gives nothing where the code for it has
/// not been loaded yet.
pub type DocumentReader = fn(&str) -> Option<(Document, Condition)>;

/// The document and the backend it lies on.
pub struct Store {
    backend: Box<dyn Backend>,
    reader: DocumentReader,
    document: Document,
    /// The text last read or written, to see what another tab has changed.
    seen: Option<String>,
    writable: bool,
    /// Whether a text lies there that cannot be read yet. It is not written over.
    waits: bool,
}

impl Store {
    /// Reads the document from a backend. Whatever is found, there is a document.
    pub fn open(backend: Box<dyn Backend>) -> (Self, Option<Notice>) {
        Self::open_with(backend, |raw| Some(decode(Some(raw))))
    }

    /// The same where the code that reads is loaded when it is needed. As long as it is
    /// missing, a text that lies there is neither read nor written over; [`Self::reload`]
    /// tries again.
    pub fn open_with(backend: Box<dyn Backend>, reader: DocumentReader) -> (Self, Option<Notice>) {
        let mut store = Self {
            backend,
            reader,
            document: Document::default(),
            seen: None,
            writable: true,
            waits: false,
        };
        let notice = store.read_again();
        (store, notice)
    }

    /// The document as it stands.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// Whether changes outlive the page.
    pub fn keeping(&self) -> Keeping {
        if self.writable && !self.waits {
            Keeping::Kept
        } else {
            Keeping::Forgotten
        }
    }

    /// Reads the backend again.
    fn read_again(&mut self) -> Option<Notice> {
        let Ok(raw) = self.backend.read(KEY) else {
            self.writable = false;
            return Some(Notice::Blocked);
        };
        let found = match raw.as_deref() {
            Some(raw) => (self.reader)(raw),
            None => Some((Document::default(), Condition::Absent)),
        };
        self.waits = found.is_none();
        let (document, condition) = found?;
        self.document = document;
        self.writable = condition != Condition::Newer;
        let notice = match condition {
            Condition::Absent | Condition::Whole => None,
            Condition::Newer => Some(Notice::Newer),
            Condition::Broken => {
                // Where the text cannot be kept aside it must stay where it is.
                self.writable = raw.as_deref().is_some_and(|raw| self.quarantine(raw));
                Some(Notice::Broken)
            }
        };
        self.seen = raw;
        notice
    }

    /// Puts a text that could not be read whole where nothing overwrites it.
    fn quarantine(&self, raw: &str) -> bool {
        for number in 1..=99 {
            let key = format!("{QUARANTINE}{number}");
            match self.backend.read(&key) {
                Ok(Some(kept)) if kept == raw => return true,
                Ok(Some(_)) => {}
                Ok(None) => return self.backend.write(&key, raw).is_ok(),
                Err(_) => return false,
            }
        }
        false
    }

    /// Follows a change made elsewhere. Nothing when there was none.
    pub fn reload(&mut self) -> Option<Notice> {
        let raw = self.backend.read(KEY).ok()?;
        if raw == self.seen {
            return None;
        }
        let notice = self.read_again();
        if self.waits {
            return None;
        }
        notice.or(Some(Notice::OtherTab))
    }

    /// Changes the document and stores it. A change that another tab made in the
    /// meantime is taken in first, so that neither is lost.
    pub fn update(&mut self, change: impl FnOnce(&mut Document)) -> Option<Notice> {
        let (mut document, caught) = self.newest();
        change(&mut document);
        self.put(document).or(caught)
    }

    /// The document to change, with what another tab made of it in the meantime, and what
    /// there is to say of that. What comes of it is given to [`Store::put`] at once.
    pub fn newest(&mut self) -> (Document, Option<Notice>) {
        let mut notice = None;
        if self.writable {
            notice = self.reload().filter(|notice| *notice != Notice::OtherTab);
        }
        (self.document.clone(), notice)
    }

    /// Takes a changed document in and stores it.
    pub fn put(&mut self, document: Document) -> Option<Notice> {
        if self.document == document {
            return None;
        }
        self.document = document;
        if !self.writable {
            return None;
        }
        if self.waits {
            return Some(Notice::Blocked);
        }
        let text = self.document.encode();
        match self.backend.write(KEY, &text) {
            Ok(()) => {
                self.seen = Some(text);
                None
            }
            Err(StorageFault::Full) => Some(Notice::Full),
            Err(StorageFault::Blocked) => {
                self.writable = false;
                Some(Notice::Blocked)
            }
        }
    }

    /// Removes everything that the guide ever stored here, kept-aside texts
    /// included, and looks again whether it is gone.
    ///
    /// # Errors
    /// The fault of the backend, or [`StorageFault::Blocked`] when a key is still there.
    pub fn delete_all(&mut self) -> Result<(), StorageFault> {
        self.document = Document::default();
        for key in self.own_keys()? {
            self.backend.remove(&key)?;
        }
        self.seen = None;
        self.writable = true;
        self.waits = false;
        if self.own_keys()?.is_empty() {
            Ok(())
        } else {
            Err(StorageFault::Blocked)
        }
    }

    fn own_keys(&self) -> Result<Vec<String>, StorageFault> {
        let mut keys = self.backend.keys()?;
        keys.retain(|key| key.starts_with(PREFIX));
        Ok(keys)
    }
}
