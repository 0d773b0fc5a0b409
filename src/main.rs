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

fn main() {}
