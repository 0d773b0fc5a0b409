//! Listening to the window and the document for as long as the page lives.
//!
//! On the server: nothing is heard.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::window;

/// A link that was followed by an ordinary click.
#[derive(Debug)]
pub struct Link {
    /// The path of its address.
    pub path: String,
    /// Its fragment without `#`.
    pub fragment: String,
    event: web_sys::Event,
}

impl Link {
    /// Keeps the browser from following it.
    pub fn prevent_default(&self) {
        self.event.prevent_default();
    }
}

/// The link inside this document's origin that a click follows, unless the click
/// asks for another window or the link leads to a file or another site.
pub fn link_click(event: web_sys::Event) -> Option<Link> {
    let click: &web_sys::MouseEvent = event.dyn_ref()?;
    let plain = click.button() == 0
        && !(click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key());
    if !plain || event.default_prevented() {
        return None;
    }
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    let anchor = target.closest("a[href]").ok()??;
    if anchor.has_attribute("download") || anchor.has_attribute("target") {
        return None;
    }
    let read = |name: &str| {
        let value = js_sys::Reflect::get(&anchor, &JsValue::from_str(name)).ok()?;
        value.as_string()
    };
    let origin = window()?.location().origin().ok()?;
    if read("origin")? != origin {
        return None;
    }
    Some(Link {
        path: read("pathname")?,
        fragment: read("hash")?.trim_start_matches('#').to_owned(),
        event,
    })
}

/// Hears an event of the window until the page closes.
pub fn on_window(name: &str, heard: impl FnMut(web_sys::Event) + 'static) {
    if let Some(window) = window() {
        listen(&window, name, heard);
    }
}

/// Hears an event of the document until the page closes.
pub fn on_document(name: &str, heard: impl FnMut(web_sys::Event) + 'static) {
    if let Some(document) = window().and_then(|window| window.document()) {
        listen(&document, name, heard);
    }
}

/// Hears an event of the window before anything on the page does, and may keep the
/// browser from what it would do.
pub fn on_window_first(name: &str, heard: impl FnMut(web_sys::Event) + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(heard);
    let options = web_sys::AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(false);
    let _ = window.add_event_listener_with_callback_and_add_event_listener_options(
        name,
        closure.as_ref().unchecked_ref(),
        &options,
    );
    closure.forget();
}

/// Runs something every so many milliseconds until the page closes.
pub fn every(milliseconds: i32, run: impl FnMut() + 'static) {
    if let Some(window) = window() {
        let closure = Closure::<dyn FnMut()>::new(run);
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(
            closure.as_ref().unchecked_ref(),
            milliseconds,
        );
        closure.forget();
    }
}

/// Runs something once, after so many milliseconds.
pub fn later(milliseconds: i32, run: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let closure = Closure::once_into_js(run);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            closure.unchecked_ref(),
            milliseconds,
        );
    }
}

fn listen(target: &web_sys::EventTarget, name: &str, heard: impl FnMut(web_sys::Event) + 'static) {
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(heard);
    // Registering fails only where the target is gone, and then nothing is lost.
    let _ = target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// Runs something once what has changed is drawn.
pub fn next_frame(run: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let closure = Closure::once_into_js(run);
        let _ = window.request_animation_frame(closure.unchecked_ref());
    }
}
