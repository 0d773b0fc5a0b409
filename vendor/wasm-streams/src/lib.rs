//! Stands for the library of the same name, which streams the answers of server
//! functions: Leptos brings it in, and the guide has no server.
//!
//! The library exports classes to JavaScript, and what is exported stays in the program
//! though nobody calls it. Measured: 5.6 KB (Brotli) of 231. So `Cargo.toml` puts this
//! type in its place: whatever is put into it, nothing comes out, and the console says
//! so. Must not know: the guide.

#![forbid(unsafe_code)]

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::{JsCast, JsValue};

/// A stream of nothing.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Sends nothing of what it is given.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        report();
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// Keeps the browser's stream, and reads nothing of it.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// The browser's stream, as it was given; undefined if there was none.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Ends at once.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        report();
        empty()
    }
}

fn report() {
    web_sys::console::error_1(&"vendor/wasm-streams streams nothing".into());
}
