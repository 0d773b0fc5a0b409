//! Opens a browser for one test, and looks afterwards at what happened in it.
//!
//! Must not know: what stands on a page of the guide.

mod axe;
pub mod builds;
mod host;
mod options;
mod page;
mod paper;
mod probe;
mod run;
mod setting;
mod standard;
mod target;
mod tests;
mod watch;
pub mod words;

pub use axe::AXE;
pub use host::{Fault, Files, Host, has_hash};
pub use options::{Options, PHONE, Site, TABLET, worker_shares};
pub use page::Page;
pub use probe::CONTRAST;
pub use run::with_browser;
pub use setting::setting;
