//! Loading a file of the guide's own origin as text.
//!
//! On the server: never called.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::window;

/// A file that was asked for: it is on its way, whether somebody waits for it or not.
pub struct Asked(JsFuture);

/// Asks for a file; nothing where the browser cannot.
pub fn ask(address: &str) -> Option<Asked> {
    Some(Asked(JsFuture::from(window()?.fetch_with_str(address))))
}

/// The text of a file, or nothing where it cannot be had.
pub async fn fetch_text(address: &str) -> Option<String> {
    text_of(ask(address)?).await
}

/// The text of a file that was asked for, or nothing where it cannot be had.
pub async fn text_of(asked: Asked) -> Option<String> {
    let response = asked.0.await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}
