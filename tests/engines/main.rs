//! The built guide in another engine than Chromium: what would shut out everybody who
//! uses it. `tests/browser` looks at everything else, in Chromium.
//!
//! `cargo xtask test --engine firefox` starts what is needed and runs this; so do
//! `webkit`, `chromium` and `all`. Only standard commands of drivers are used, and every
//! engine's driver has one browser at a time. What a driver cannot do stands at the test,
//! with the reason.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is wrong"
)]

mod harness;
mod journey;
mod kiosk;
#[path = "../browser/kiosk/visitor.rs"]
#[allow(dead_code, reason = "the tests in Chromium use all of it")]
mod kiosk_visitor;
mod listen;
mod offline;
mod once;
mod pages;
mod paper;
#[path = "../browser/reader.rs"]
#[allow(dead_code, reason = "the tests in Chromium use all of it")]
mod reader;
mod stub;
