//! Modal dialogs: the browser keeps the focus inside and gives it back.
//!
//! On the server: nothing happens. Must not know: what a dialog says.

use wasm_bindgen::JsValue;

use super::promise::call_for;
use super::window;

fn dialog(id: &str) -> Option<JsValue> {
    let element = window()?.document()?.get_element_by_id(id)?;
    Some(element.into())
}

/// Opens a dialog over the page once it is drawn. One that is open already stays as it
/// is.
/// `still` tells whether it is wanted by then.
pub fn ask_dialog(id: &'static str, still: impl Fn() -> bool + 'static) {
    super::listen::next_frame(move || {
        // Refused where it is open already.
        if let Some(dialog) = dialog(id).filter(|_| still()) {
            let _ = call_for(&dialog, "showModal", &[]);
        }
    });
}

/// Closes a dialog; the focus goes back to where it was.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        let _ = call_for(&dialog, "close", &[]);
    }
}
