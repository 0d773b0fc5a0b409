//! For those who keep the content: the messages as they are written, in reading
//! order, and how hard they are to read.
//!
//! Natively only (feature `ssr`): the prerender, the tests and `cargo xtask` use
//! it; nothing of it enters the program that a browser runs.
//! Must not know: pages, storage or the browser.

pub mod claims;
pub mod manuscript;
pub mod outline;
pub mod readability;
pub mod runtime;
pub mod texts;
