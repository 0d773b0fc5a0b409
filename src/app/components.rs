//! The pieces that pages are made of.
//!
//! Must not know: which page they stand on.

pub mod amount;
pub mod answers;
pub mod basics;
pub mod care;
pub mod choices;
pub mod clinic;
pub mod confirm;
pub mod date;
pub mod door;
pub mod errors;
pub mod evidence;
pub mod form;
pub mod icon;
pub mod icon_array;
pub mod import_preview;
pub mod lazy_details;
pub mod picture;
pub mod primary_link;
pub mod prose;
pub mod session;
pub mod signs;
pub mod sources;
pub mod told;
pub mod urgency;
pub mod words;
