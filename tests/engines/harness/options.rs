//! Which engine this is, what kind of browser a test wants of it, and how that is said.
//!
//! Must not know: how a browser is driven.

use serde_json::{Value, json};

use super::host::Host;
use super::setting::setting;

/// The part of a window that shows a page: its width and height in CSS pixels.
pub type Size = (u32, u32);

/// As narrow as every engine's window can be: a large phone held upright.
pub const NARROW: Size = (500, 900);
/// A tablet held across.
pub const TABLET: Size = (1280, 800);

/// The engine that the tests run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium and its driver.
    Chromium,
    /// Firefox and geckodriver.
    Firefox,
    /// `WebKitGTK`'s small browser and its driver.
    Webkit,
}

impl Engine {
    /// The engine that `cargo xtask test` has started.
    pub fn current() -> Self {
        match setting("ENGINE").as_str() {
            "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            "webkit" => Self::Webkit,
            other => panic!("no engine is called {other}"),
        }
    }
}

/// The browser that a test wants.
#[derive(Clone, Debug)]
pub struct Options {
    /// The address of the site's first page, with its slash.
    pub site: String,
    /// How large the page is.
    pub size: Size,
    /// Whether the guide may keep itself for offline use. Only Firefox can be told that
    /// it may not; elsewhere it always does.
    pub offline: bool,
}

/// Whether the service worker finds what its page has loaded. In `WebKitGTK`'s automated
/// sessions it asks again.
pub fn worker_shares() -> bool {
    Engine::current() != Engine::Webkit
}

impl Default for Options {
    fn default() -> Self {
        Self {
            site: setting("GUIDE_URL"),
            size: NARROW,
            offline: false,
        }
    }
}

impl Options {
    /// A browser that visits a host of the test's own, and may keep the guide.
    pub fn served_by(host: &Host) -> Self {
        Self {
            site: host.address(),
            offline: true,
            ..Self::default()
        }
    }

    /// As the driver wants it. Every session has a new profile of its own.
    pub fn capabilities(&self) -> Value {
        let browser = setting("ENGINE_BROWSER");
        let own = match Engine::current() {
            Engine::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": { "binary": browser, "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--disable-background-networking", "--no-first-run", "--hide-scrollbars",
                ]},
            }),
            Engine::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": { "binary": browser, "args": ["-headless"], "prefs": {
                    "intl.accept_languages": "en",
                    "ui.prefersReducedMotion": 1,
                    "dom.serviceWorkers.enabled": self.offline,
                    // Its driver cannot read the console; this writes it to the driver's output.
                    "devtools.console.stdout.content": true,
                    "browser.dom.window.dump.enabled": true,
                }},
            }),
            Engine::Webkit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] },
            }),
        };
        let Value::Object(mut own) = own else {
            unreachable!("capabilities are an object");
        };
        own.insert(
            "timeouts".to_owned(),
            json!({ "script": 60_000, "pageLoad": 60_000 }),
        );
        Value::Object(own)
    }
}
