//! The address bar and the browser's history.
//!
//! On the server: there is no address.

use wasm_bindgen::JsValue;

use super::window;

/// The path of the address, and its fragment without `#`.
pub fn location() -> Option<(String, String)> {
    let location = window()?.location();
    Some((location.pathname().ok()?, fragment()))
}

fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok());
    hash.map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// The scheme and the host of the address, as other devices can ask for it.
pub fn origin() -> Option<String> {
    window()?.location().origin().ok()
}

/// Goes to a step inside the page: a new entry in the history.
pub fn set_fragment(fragment: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(fragment);
    }
}

/// Goes to another address without loading a document: remembers how far this
/// page was scrolled, and adds an entry to the history. Whether the browser let it:
/// Safari refuses more than a hundred within half a minute.
pub fn push(address: &str) -> bool {
    let Some((window, history)) = window().and_then(|w| w.history().ok().map(|h| (w, h))) else {
        return false;
    };
    let scrolled = window.scroll_y().unwrap_or(0.0);
    let _ = history.replace_state(&JsValue::from_f64(scrolled), "");
    let pushed = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    if pushed.is_ok() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    pushed.is_ok()
}

/// Lets the guide place the scroll itself when a reader goes back.
pub fn take_over_scroll() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
}

/// Scrolls to where this entry of the history was left, else to the top, once
/// the page is drawn: the one before it may be too short to scroll as far.
pub fn restore_scroll() {
    super::listen::after_paint(|| {
        let Some(window) = window() else { return };
        let state = window.history().and_then(|history| history.state()).ok();
        let scrolled = state.and_then(|state| state.as_f64()).unwrap_or(0.0);
        window.scroll_to_with_x_and_y(0.0, scrolled);
    });
}

/// Loads another address as a document of its own.
pub fn open(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(address);
    }
}

/// Loads this address again.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Loads another address in the place of this one: Back does not lead here.
pub fn replace(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(address);
    }
}

/// Shows another address without loading it and without an entry in the history.
pub fn rename(address: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}
