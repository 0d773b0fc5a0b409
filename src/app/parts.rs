//! The pieces that pages are made of.
//!
//! Must not know: which page they stand on.

pub mod care;
pub mod confirm;
pub mod errors;
pub mod evidence;
pub mod icon;
pub mod onward;
pub mod picture;
pub mod prose;
pub mod sources;
