//! Opens a browser for one test, and looks afterwards at what happened in it.
//!
//! Must not know: what stands on a page of the guide.
