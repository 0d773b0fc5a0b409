//! What pages complained of, as far as each engine tells:
//! * Chromium's driver gives the whole console.
//! * Firefox's driver has no command for it. Firefox writes it to the driver's output, but
//!   not what the policy refused.
//! * `WebKitGTK`'s driver has no command for it either, and its browser writes nothing
//!   while it is driven. A listener in the page hears errors that nobody caught, promises
//!   that nobody held, and `console.error`. Standard commands run nothing in a page before
//!   it is loaded, so it hears nothing earlier; a page that fails then does not come alive.
//!
//! Must not know: how to drive a browser.

use std::cell::Cell;
use std::fs;

use serde_json::Value;

use super::Page;
use super::options::Engine;
use super::setting::setting;
use super::target::Command;

/// Puts the listener into a page, once, and says that it is there.
const LISTEN: &str = "if (window.complaints) return true;
    window.complaints = [];
    addEventListener('error', (event) => complaints.push('error: ' + event.message));
    addEventListener('unhandledrejection', (event) => complaints.push('nobody held: ' + event.reason));
    const say = console.error;
    console.error = (...words) => { complaints.push('console: ' + words.join(' ')); say(...words) };
    return true";
/// What it heard.
const HEARD: &str = "return window.complaints ?? []";
/// Forgets what was heard first, when it is written down.
const FORGET: &str = "window.complaints?.splice(0, arguments[0])";

/// What Firefox writes before what a page of a host complained of. It writes about itself
/// too, where what is said to a console begins without quotation marks.
const FIREFOX: [&str; 3] = [
    "JavaScript error: http",
    "console.error: \"",
    "console.warn: \"",
];

/// The console of an engine.
pub enum Console {
    /// The driver tells.
    Asked,
    /// The file that the driver's output goes to, and how much of it is old.
    Written(String, Cell<usize>),
    /// A listener in the page hears it.
    Heard,
}

impl Console {
    /// That of the engine which the tests run in.
    pub fn current() -> Self {
        match Engine::current() {
            Engine::Chromium => Self::Asked,
            Engine::Firefox => {
                let output = setting("ENGINE_OUTPUT");
                let old = written(&output).len();
                Self::Written(output, Cell::new(old))
            }
            Engine::Webkit => Self::Heard,
        }
    }

    /// Begins to listen to the document shown, where that is needed.
    pub async fn listen(&self, page: &Page) {
        if matches!(self, Self::Heard) {
            let listens: bool = page.read(LISTEN, &[]).await;
            assert!(listens);
        }
    }

    /// What was said since the last time.
    pub async fn said(&self, page: &Page) -> Vec<String> {
        match self {
            Self::Asked => {
                let log = page.client().issue_cmd(Command::log("browser")).await;
                let lines: Vec<Value> =
                    serde_json::from_value(log.expect("it tells")).expect("they are lines");
                lines
                    .iter()
                    .map(|line| line["message"].to_string())
                    .collect()
            }
            Self::Written(output, old) => {
                let all = written(output);
                let new = all.get(old.replace(all.len())..).unwrap_or_default();
                let is_of_page = |line: &&str| FIREFOX.iter().any(|start| line.starts_with(start));
                new.lines().filter(is_of_page).map(str::to_owned).collect()
            }
            Self::Heard => {
                let heard: Vec<String> = page.read(HEARD, &[]).await;
                if !heard.is_empty() {
                    page.run(FORGET, &[heard.len().into()]).await;
                }
                heard
            }
        }
    }
}

fn written(output: &str) -> String {
    let bytes = fs::read(output).unwrap_or_else(|error| panic!("{output}: {error}"));
    String::from_utf8_lossy(&bytes).into_owned()
}
