//! Files that the reader keeps or chooses.
//!
//! On the server: nothing is kept. Must not know: what is in a file.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::window;

/// How long a browser has for reading what it saves, in milliseconds.
const READ_BY_THEN: i32 = 60_000;

/// Gives the reader a text as a file with this name; whether the browser took it.
/// `mime` is its type, such as `text/calendar`; the text is written as UTF-8.
pub fn save_file(name: &str, mime: &str, text: &str) -> bool {
    save(name, mime, text).is_some()
}

fn save(name: &str, mime: &str, text: &str) -> Option<()> {
    let window = window()?;
    let content = js_sys::Array::of1(&JsValue::from_str(text));
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(mime);
    let file = web_sys::Blob::new_with_str_sequence_and_options(&content, &options).ok()?;
    let address = web_sys::Url::create_object_url_with_blob(&file).ok()?;
    let link = window.document()?.create_element("a").ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    link.dyn_ref::<web_sys::HtmlElement>()?.click();
    // The browser reads the file after the click, so its address lives on a while.
    let forget = Closure::once_into_js(move || {
        let _ = web_sys::Url::revoke_object_url(&address);
    });
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
        forget.unchecked_ref(),
        READ_BY_THEN,
    );
    Some(())
}
