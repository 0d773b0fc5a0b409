//! One file per page.
//!
//! A page is drawn anew when the page, the language or the digits change; what
//! the reader does on it changes signals. Must not know: other pages' insides.

pub(super) mod about;
pub(super) mod answers;
pub(super) mod chapter;
pub(super) mod check;
pub(super) mod checkin;
pub(super) mod costs;
pub(super) mod decide;
pub(super) mod find;
pub(super) mod guide;
pub(super) mod home;
pub(super) mod kiosk;
pub(super) mod plan;
pub(super) mod records;
pub(super) mod recovery;
pub(super) mod result;
pub(super) mod sheet;
pub(super) mod sources;
pub(super) mod take;

pub use plan::{Naming, calendar_file};
