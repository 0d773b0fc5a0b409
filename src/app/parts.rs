//! The pieces that pages are made of.
//!
//! Must not know: which page they stand on.

pub mod care;
pub mod choices;
pub mod clinic;
pub mod confirm;
pub mod errors;
pub mod evidence;
pub mod form;
pub mod hundred;
pub mod icon;
pub mod offer;
pub mod onward;
pub mod opened;
pub mod picture;
pub mod prose;
pub mod session;
pub mod sources;
pub mod words;
