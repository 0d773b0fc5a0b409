//! The system's share sheet, the clipboard, and whether there is a printer's dialog.
//!
//! On the server: none of them is there. Must not know: what is shared.

use wasm_bindgen::{JsCast, JsValue};

use super::promise::{after, call, navigator, part};
use super::window;

/// The name of the error when the reader closes the share sheet.
const CLOSED: &str = "AbortError";

/// Whether there is a share sheet.
pub fn can_share() -> bool {
    navigator().is_some_and(|navigator| part(&navigator, "share").is_some())
}

/// What the names of browsers inside apps have in them: Android's own, then those of
/// Facebook, Instagram, Line and Telegram.
const IN_APP: [&str; 6] = ["; wv)", "FBAN/", "FBAV/", "Instagram", " Line/", "Telegram"];

/// Whether this is a browser inside an app. They have the functions for printing and
/// saving, which then do nothing and tell nobody, so their name is asked.
pub fn is_in_app() -> bool {
    let agent = navigator().and_then(|navigator| part(&navigator, "userAgent"));
    let agent = agent.and_then(|agent| agent.as_string());
    agent.is_some_and(|agent| IN_APP.iter().any(|name| agent.contains(name)))
}

/// Whether pages can be printed.
pub fn can_print() -> bool {
    !is_in_app() && window().is_some_and(|window| part(window.as_ref(), "print").is_some())
}

/// Opens the share sheet with a text. `failed` runs when that does not work; that
/// the reader closes the sheet is no failure.
pub fn share(title: &str, text: &str, failed: impl FnOnce() + 'static) {
    let data = js_sys::Object::new();
    for (name, value) in [("title", title), ("text", text)] {
        let value = JsValue::from_str(value);
        // Setting a part of a new object always works.
        let _ = js_sys::Reflect::set(&data, &JsValue::from_str(name), &value);
    }
    match navigator().and_then(|navigator| call(&navigator, "share", data.as_ref())) {
        Some(promise) => after(
            promise,
            Box::new(move |done| {
                let name = done.err().map(|error| part(&error, "name"));
                let closed = |name: &JsValue| name.as_string().as_deref() == Some(CLOSED);
                if name.is_some_and(|name| !name.as_ref().is_some_and(closed)) {
                    failed();
                }
            }),
        ),
        None => failed(),
    }
}

/// Puts a text on the clipboard; `told` hears whether that worked. It does not
/// where the browser has no clipboard or the reader does not allow it.
pub fn copy(text: &str, told: impl FnOnce(bool) + 'static) {
    let clipboard = navigator().and_then(|navigator| part(&navigator, "clipboard"));
    let written = clipboard.and_then(|clipboard| {
        let text = JsValue::from_str(text);
        call(&clipboard, "writeText", &text)
    });
    match written {
        Some(promise) => after(promise, Box::new(move |done| told(done.is_ok()))),
        None => told(false),
    }
}

/// Marks what stands in a text field, once it is drawn, so that the reader can copy
/// it by hand.
pub fn ask_select(id: &'static str) {
    super::listen::next_frame(move || {
        let field = window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id(id));
        let Some(field) = field else { return };
        if let Some(element) = field.dyn_ref::<web_sys::HtmlElement>() {
            let _ = element.focus();
        }
        let select = part(field.as_ref(), "select").and_then(|select| select.dyn_into().ok());
        if let Some(select) = select {
            let select: js_sys::Function = select;
            let _ = select.call0(&field);
        }
    });
}
