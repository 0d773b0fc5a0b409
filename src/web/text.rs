//! Loading a file of the guide's own origin as text.
//!
//! On the server: never called.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::window;

/// The text of a file, or nothing where it cannot be had.
pub async fn fetch_text(address: &str) -> Option<String> {
    let response = JsFuture::from(window()?.fetch_with_str(address))
        .await
        .ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}
