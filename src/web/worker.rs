//! What `public/scripts/offline.js` tells of the worker that keeps the guide for
//! offline use, and what it is told.
//!
//! On the server: there is no worker. Must not know: what a reader is shown.

use super::document::data;
use super::promise::{call, part};
use super::window;

/// The event after which [`update_waiting`] may say something else.
pub const UPDATE: &str = "guide:update";

/// Whether a load of this page would show another build.
pub fn update_waiting() -> bool {
    data("update").is_some()
}

/// Takes the new version, and loads this page again once it is there.
pub fn apply_update() {
    notify("guide:apply");
}

/// Does not load this page again, though a new version was to be taken.
pub fn hold_update() {
    notify("guide:hold");
}

fn notify(event: &str) {
    if let (Some(window), Ok(event)) = (window(), web_sys::Event::new(event)) {
        // Telling fails only for an event that is being told already.
        let _ = window.dispatch_event(&event);
    }
}

/// Asks the browser not to throw away what is stored when room gets short. What it
/// answers changes nothing here.
pub fn ask_to_keep() {
    let navigator = window().and_then(|window| part(window.as_ref(), "navigator"));
    if let Some(storage) = navigator.and_then(|navigator| part(&navigator, "storage")) {
        // Where a browser refuses, its promise is kept all the same, with `false`.
        let _ = call(&storage, "persist", &wasm_bindgen::JsValue::UNDEFINED);
    }
}
