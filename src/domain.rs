//! What the guide knows: rules that a clinician can read, and days.
//!
//! Must not know: Leptos, the browser, Fluent, storage, or any wording. Every
//! medical rule is a row of a table with its level and its sources.

pub mod checkin;
pub mod cost;
pub mod day;
pub mod decision;
pub mod ids;
pub mod kiosk;
pub mod lists;
pub mod marks;
pub mod matching;
pub mod plan;
pub mod questions;
pub mod record;
pub mod recovery;
pub mod screening;
pub mod source;
pub mod warning;
