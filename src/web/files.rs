//! Files that the reader keeps or chooses.
//!
//! On the server: nothing is kept. Must not know: what is in a file.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::promise::after;
use super::share::is_in_app;
use super::window;

/// How long a browser has for reading what it saves, in milliseconds.
const READ_BY_THEN: i32 = 60_000;

/// Gives the reader a text as a file with this name; whether the browser took it.
/// A browser inside an app drops files without a word, so it is not asked at all.
/// `mime` is its type, such as `text/calendar`; the text is written as UTF-8.
pub fn save_file(name: &str, mime: &str, text: &str) -> bool {
    !is_in_app() && save(name, mime, text).is_some()
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

/// What became of a file that the reader chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// What is in it.
    Bytes(Vec<u8>),
    /// It is larger than asked for, and was not read.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// Reads the file that was chosen in a field, unless it has more than `largest`
/// bytes. The field is emptied, so that the same file can be chosen again.
pub fn read_chosen(id: &str, largest: u32, then: impl FnOnce(Chosen) + 'static) {
    let then: Box<dyn FnOnce(Chosen)> = Box::new(then);
    let Some(file) = take_chosen(id) else { return };
    if file.size() > f64::from(largest) {
        then(Chosen::TooLarge);
        return;
    }
    let read = |read: Result<JsValue, JsValue>| match read {
        Ok(bytes) => Chosen::Bytes(js_sys::Uint8Array::new(&bytes).to_vec()),
        Err(_) => Chosen::Unreadable,
    };
    after(file.array_buffer(), Box::new(move |done| then(read(done))));
}

/// Takes the file out of a file field.
fn take_chosen(id: &str) -> Option<web_sys::File> {
    let field = window()?.document()?.get_element_by_id(id)?;
    let field: web_sys::HtmlInputElement = field.dyn_into().ok()?;
    let file = field.files()?.get(0)?;
    field.set_value("");
    Some(file)
}
