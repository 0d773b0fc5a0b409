//! The address bar and the browser's history.
//!
//! Each entry of the history keeps how far its page was scrolled, as its state. On the
//! server: there is no address.

use std::cell::{Cell, RefCell};

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::listen::{next_frame, on_window};
use super::window;

/// How long after a scroll it is noted, in milliseconds: some browsers let a page do so
/// a hundred times in half a minute, and refuse from then on.
const SOON: i32 = 400;

thread_local! {
    /// The path whose page is drawn: between Back and its page, another than the address.
    static DRAWN: RefCell<String> = const { RefCell::new(String::new()) };
    /// Whether the scroll will be noted in a moment.
    static NOTING: Cell<bool> = const { Cell::new(false) };
}

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
    note_scroll();
    let pushed = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    if pushed.is_ok() {
        drawn();
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    pushed.is_ok()
}

/// Lets the guide place the scroll itself when a reader goes back, or loads the page
/// again: what is drawn only when the page awakes may make it longer than the browser
/// found it. Once it is left, the browser may place the next one, which may not start.
pub fn take_over_scroll() {
    place_scroll(web_sys::ScrollRestoration::Manual);
    drawn();
    // A tablet's page always begins at its top, and its history says nothing.
    if super::document::is_marked("kiosk") {
        return;
    }
    // Also where it is there already: a step in the address would move it.
    if noted().is_some_and(|noted| noted > 0.0 && noted >= scrolled()) {
        restore_scroll();
    }
    on_window("scroll", |_| note_soon());
    on_window("pagehide", |_| {
        note_scroll();
        place_scroll(web_sys::ScrollRestoration::Auto);
    });
    on_window("pageshow", |_| {
        place_scroll(web_sys::ScrollRestoration::Manual);
    });
}

/// Scrolls to where this entry of the history was left, else to the top, once
/// the page is drawn: the one before it may be too short to scroll as far.
pub fn restore_scroll() {
    next_frame(|| {
        let Some(window) = window() else { return };
        drawn();
        window.scroll_to_with_x_and_y(0.0, noted().unwrap_or(0.0));
    });
}

fn history() -> Option<web_sys::History> {
    window()?.history().ok()
}

fn place_scroll(by: web_sys::ScrollRestoration) {
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(by);
    }
}

fn scrolled() -> f64 {
    let scrolled = window().and_then(|window| window.scroll_y().ok());
    scrolled.unwrap_or(0.0)
}

/// How far the page of this entry was scrolled, where that was noted.
fn noted() -> Option<f64> {
    history()?.state().ok()?.as_f64()
}

/// The page of this address is drawn.
fn drawn() {
    if let Some((path, _)) = location() {
        DRAWN.set(path);
    }
}

/// Notes how far the page is scrolled, if it is the one of this entry.
fn note_scroll() {
    let is_drawn = location().is_some_and(|(path, _)| DRAWN.with_borrow(|drawn| *drawn == path));
    if let Some(history) = history().filter(|_| is_drawn) {
        // Refused only where it was done too often, and then the last one stands.
        let _ = history.replace_state(&JsValue::from_f64(scrolled()), "");
    }
}

fn note_soon() {
    let Some(window) = window().filter(|_| !NOTING.replace(true)) else {
        return;
    };
    let note = Closure::once_into_js(|| {
        NOTING.set(false);
        note_scroll();
    });
    let _ =
        window.set_timeout_with_callback_and_timeout_and_arguments_0(note.unchecked_ref(), SOON);
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
