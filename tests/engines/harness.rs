//! Opens a browser of the engine, and looks afterwards at what its pages complained of.
//! What does not depend on the engine is the same as for the tests in Chromium.
//!
//! Must not know: what stands on a page of the guide.

#[path = "../browser/harness/builds.rs"]
#[allow(dead_code, reason = "the tests in Chromium use all of it")]
pub mod builds;
mod console;
#[path = "../browser/harness/host.rs"]
#[allow(dead_code, reason = "the tests in Chromium use all of it")]
mod host;
mod options;
mod page;
#[path = "../browser/harness/probe.rs"]
#[allow(dead_code, reason = "the tests in Chromium use all of it")]
mod probe;
#[path = "../browser/harness/run.rs"]
mod run;
#[path = "../browser/harness/setting.rs"]
mod setting;
#[path = "../browser/harness/standard.rs"]
#[allow(dead_code, reason = "the tests in Chromium use all of it")]
mod standard;
#[path = "../browser/harness/target.rs"]
#[allow(dead_code, reason = "the tests in Chromium use all of it")]
mod target;
#[path = "../browser/harness/words.rs"]
#[allow(dead_code, reason = "the tests in Chromium use all of it")]
pub mod words;

pub use host::{Files, Host, has_hash};
pub use options::{Options, TABLET, worker_shares};
pub use page::Page;
pub use run::with_browser;
