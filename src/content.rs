//! What the guide says: chapters, sources and other rows that name messages.
//!
//! Must not know: the wording (that is `locales/`), the browser, or how
//! anything is drawn. [`messages`] lists every message the rows name, so that a
//! test can say what is missing or unused.

pub mod about;
pub mod answers;
pub mod chapters;
pub mod contacts;
pub mod decide;
pub mod evidence;
pub mod messages;
pub mod sources;
