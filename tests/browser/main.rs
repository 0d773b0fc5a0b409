//! The built guide in a real browser, as a reader meets it.
//!
//! `cargo xtask test --only browser` builds the site, starts what is needed and
//! runs this. Every test goes through `harness::with_browser`, which also fails a
//! test in whose browser anything was written to the console, was asked of
//! another origin or was refused by the content security policy.
//! `tests/README.md` tells more.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is wrong"
)]

mod accessibility;
mod aloud;
#[path = "../calendar/readers.rs"]
mod calendar_readers;
mod changed;
mod checkin;
mod clinic;
mod compare;
mod costs;
mod decide;
mod decide_pages;
mod digits;
mod door;
mod faults;
mod find;
mod harness;
mod installed;
mod journey;
mod keyboard;
mod kiosk;
mod languages;
mod layout;
#[path = "../engines/listen.rs"]
mod listen;
mod moving;
mod offline;
mod offline_update;
mod old;
mod older;
#[path = "../engines/once.rs"]
mod once;
mod pages;
mod paths;
mod plan;
mod print;
mod reader;
mod records;
mod recovery;
mod scripts_off;
mod sheet;
mod shift;
mod slow;
mod start;
mod stopped;
#[path = "../engines/stub.rs"]
mod stub;
mod sub_path;
mod take;
mod transfer;
mod unsent;
mod visual;
mod wakes;
