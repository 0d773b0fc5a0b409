//! A free, private, bilingual patient guide to mesotherapy sessions.
//!
//! In reading order: what the guide knows, how a calendar is told of it, what it
//! says, how it is worded, what a clinic adds, which pages there are, how a place on
//! them is found, what is kept, what the browser
//! offers, what is shown. Arrows point one way: `app` knows all the others,
//! `content` knows `domain`, `domain` knows none of them (`tests/architecture.rs` checks it).

pub mod domain;

pub mod calendar;

pub mod content;

pub mod i18n;

pub mod clinic;

pub mod routes;

pub mod find;

pub mod storage;

pub mod handoff;

pub mod web;

#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod app;

#[cfg(feature = "ssr")]
pub mod editorial;

/// Names the sources that this build was made from; a page and the program that
/// takes it over must agree on it (see `docs/architecture.md`).
pub const BUILD_ID: &str = env!("GUIDE_BUILD_ID");

/// The version that the pages show.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
