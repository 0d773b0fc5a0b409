//! Stands for the library of the same name, which streams the answers of server
//! functions: Leptos brings it in, and the guide has no server.
//!
//! The library exports classes to JavaScript, and what is exported stays in the program
//! though nobody calls it. Measured: 5.6 KB (Brotli) of 231. So `Cargo.toml` puts these
//! types in its place: no value of them can be made. Must not do: anything.

#![forbid(unsafe_code)]

use futures_util::stream::{Pending, Stream};
use wasm_bindgen::JsValue;

/// A stream of which there is none.
#[derive(Debug)]
pub enum ReadableStream {}

impl ReadableStream {
    /// # Panics
    ///
    /// Always: there is nobody to send a stream to.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        unimplemented!("the guide sends nothing")
    }

    /// # Panics
    ///
    /// Always: there is nobody from whom a stream could come.
    pub fn from_raw(_: web_sys::ReadableStream) -> Self {
        unimplemented!("the guide calls no server function")
    }

    /// What cannot be made cannot be turned into the browser's stream.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        match self {}
    }

    /// What cannot be made cannot be read.
    pub fn into_stream(self) -> Pending<Result<JsValue, JsValue>> {
        match self {}
    }
}
