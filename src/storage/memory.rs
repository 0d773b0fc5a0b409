//! A backend that lives as long as the page: on a clinic's tablet nothing of a reader
//! is ever written.
//!
//! Must not know: what is stored.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::store::{Backend, StorageFault};

/// Keys and texts in memory.
#[derive(Debug, Default)]
pub struct MemoryBackend(Mutex<Vec<(String, String)>>);

impl MemoryBackend {
    fn texts(&self) -> MutexGuard<'_, Vec<(String, String)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Backend for MemoryBackend {
    fn read(&self, key: &str) -> Result<Option<String>, StorageFault> {
        let texts = self.texts();
        let found = texts.iter().find(|(other, _)| other == key);
        Ok(found.map(|(_, text)| text.clone()))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageFault> {
        self.remove(key)?;
        self.texts().push((key.to_owned(), text.to_owned()));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        self.texts().retain(|(other, _)| other != key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageFault> {
        Ok(self.texts().iter().map(|(key, _)| key.clone()).collect())
    }
}
