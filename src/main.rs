//! Starts the guide in the browser over the prerendered page; nothing else.
//!
//! Everything that could be tested stands in the library.

use wasm_bindgen::prelude::wasm_bindgen;

/// Takes over the page whose text resources are `texts`: the one that all languages
/// share, then the page's volumes. `code` is what another device was told to hand on, and
/// mostly empty. Called by `boot.js`.
///
/// Returns what went wrong in a word, or nothing when the page is alive.
#[wasm_bindgen]
pub fn start(texts: Vec<String>, code: String) -> Option<String> {
    mesotherapy_guide::app::start(texts, code)
        .err()
        .map(Into::into)
}

/// Loads what the code of the page in the address comes in, beside the first part of the
/// program. Called by `boot.js` before [`start`]; says whether all is there.
#[wasm_bindgen]
pub async fn prepare() -> bool {
    mesotherapy_guide::app::prepare().await
}

fn main() {}
