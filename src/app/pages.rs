//! One file per page.
//!
//! A page is drawn anew when the page, the language or the digits change; what
//! the reader does on it changes signals. Must not know: other pages' insides.

pub mod about;
pub mod answers;
pub mod chapter;
pub mod check;
pub mod checkin;
pub mod costs;
pub mod decide;
pub mod find;
pub mod guide;
pub mod home;
pub mod kiosk;
pub mod plan;
pub mod records;
pub mod recovery;
pub mod result;
pub mod sheet;
pub mod sources;
pub mod take;

pub use plan::{Naming, calendar_file};
