//! The console: for faults of the build, never for anything about a reader.
//!
//! On the server: standard error.

/// Reports a fault of the build.
pub fn report(what: &str) {
    if cfg!(target_arch = "wasm32") {
        web_sys::console::error_1(&what.into());
    } else {
        eprintln!("{what}");
    }
}
