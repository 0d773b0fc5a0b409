//! The browser's local storage, and the storage of one tab, as shelves.
//!
//! `gloo_storage` throws out of the program when storage is blocked, so every
//! call first asks whether storage is there, and only then goes through it.
//! Must not know: what is stored. On the server and in tests: always blocked.

use gloo_storage::{LocalStorage, SessionStorage, Storage};

use super::store::{Backend, StorageFault};

/// The storage of this origin in this browser.
#[derive(Debug, Default)]
pub struct LocalBackend;

/// A storage, if it can be reached now. Reading the property throws where the reader
/// blocks cookies, and gives nothing in some embedded browsers.
fn reach(
    property: fn(&web_sys::Window) -> Result<Option<web_sys::Storage>, wasm_bindgen::JsValue>,
    raw: fn() -> web_sys::Storage,
) -> Result<web_sys::Storage, StorageFault> {
    if cfg!(not(target_arch = "wasm32")) {
        return Err(StorageFault::Blocked);
    }
    let window = web_sys::window().ok_or(StorageFault::Blocked)?;
    match property(&window) {
        Ok(Some(_)) => Ok(raw()),
        _ => Err(StorageFault::Blocked),
    }
}

fn storage() -> Result<web_sys::Storage, StorageFault> {
    reach(web_sys::Window::local_storage, LocalStorage::raw)
}

fn tab() -> Result<web_sys::Storage, StorageFault> {
    reach(web_sys::Window::session_storage, SessionStorage::raw)
}

/// The storage of this tab: it survives a reload, and ends with the tab. Where it is
/// blocked, nothing is read and nothing kept.
#[derive(Debug, Default)]
pub struct TabBackend;

impl TabBackend {
    /// What lies under a key.
    pub fn read(&self, key: &str) -> Option<String> {
        tab().ok()?.get_item(key).ok()?
    }

    /// Keeps something under a key, if the browser lets it.
    pub fn write(&self, key: &str, text: &str) {
        if let Ok(tab) = tab() {
            let _ = tab.set_item(key, text);
        }
    }

    /// Removes what lies under a key.
    pub fn remove(&self, key: &str) {
        if let Ok(tab) = tab() {
            let _ = tab.remove_item(key);
        }
    }
}

impl Backend for LocalBackend {
    fn read(&self, key: &str) -> Result<Option<String>, StorageFault> {
        storage()?.get_item(key).map_err(|_| StorageFault::Blocked)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageFault> {
        storage()?
            .set_item(key, text)
            .map_err(|_| StorageFault::Full)
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        storage()?
            .remove_item(key)
            .map_err(|_| StorageFault::Blocked)
    }

    fn keys(&self) -> Result<Vec<String>, StorageFault> {
        let storage = storage()?;
        let length = storage.length().map_err(|_| StorageFault::Blocked)?;
        (0..length)
            .filter_map(|index| storage.key(index).transpose())
            .collect::<Result<_, _>>()
            .map_err(|_| StorageFault::Blocked)
    }
}
