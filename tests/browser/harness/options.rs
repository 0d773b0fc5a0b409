//! What kind of browser a test wants, and where the servers and programs are.
//!
//! Must not know: how a browser is driven.

use serde_json::{Value, json};

use super::host::Host;
use super::setting::setting;

/// A screen: its width and height in CSS pixels.
pub type Size = (u32, u32);

/// A small phone held upright.
pub const PHONE: Size = (360, 740);
/// A tablet held across.
pub const TABLET: Size = (1280, 800);

/// Which site: one of the two that are built, or a test's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// At the top of its host.
    Top,
    /// Below a path.
    Sub,
    /// At this address, which a test serves itself.
    At(&'static str),
}

impl Site {
    /// The address of its first page, with its slash.
    pub fn address(self) -> String {
        setting(match self {
            Self::Top => "GUIDE_URL",
            Self::Sub => "GUIDE_SUB_URL",
            Self::At(address) => return address.to_owned(),
        })
    }
}

/// The browser that a test wants.
#[derive(Clone, Debug)]
pub struct Options {
    /// The site it looks at.
    pub site: Site,
    /// Its screen.
    pub size: Size,
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// What the reader set as languages, most wanted first.
    pub languages: &'static str,
    /// Whether opening a page waits until all of it is loaded.
    pub patient: bool,
    /// Runs in every document before the document's own scripts.
    pub before_pages: Option<String>,
    /// What stands in the clinic's file, in place of the one that is shipped.
    pub clinic: Option<String>,
    /// Whether the guide may keep itself for offline use. Otherwise pages find a
    /// browser without service workers, so that not every test loads the whole site.
    pub offline: bool,
}

/// Answers for the clinic's file with the text in place of `TEXT`, and nothing else.
const CLINIC: &str = "{
    const ask = window.fetch;
    window.fetch = (what, ...more) =>
        new URL(what.url ?? what, location.href).pathname.endsWith('/clinic.json')
            ? Promise.resolve(new Response(TEXT)) : ask.call(window, what, ...more);
}";

/// Whether the service worker finds what its page has loaded.
pub const fn worker_shares() -> bool {
    true
}

impl Default for Options {
    fn default() -> Self {
        Self {
            site: Site::Top,
            size: PHONE,
            scripts: true,
            languages: "en",
            patient: true,
            before_pages: None,
            clinic: None,
            offline: false,
        }
    }
}

impl Options {
    /// A browser in which something runs in every document before its own scripts.
    pub fn prepared(script: impl Into<String>) -> Self {
        Self {
            before_pages: Some(script.into()),
            ..Self::default()
        }
    }

    /// A browser that visits a host of the test's own, and may keep the guide.
    pub fn served_by(host: &Host) -> Self {
        Self {
            site: Site::At(Box::leak(host.address().into_boxed_str())),
            offline: true,
            ..Self::default()
        }
    }

    /// A browser for the site of a clinic that gave this.
    pub fn of_clinic(json: impl Into<String>) -> Self {
        Self {
            clinic: Some(json.into()),
            ..Self::default()
        }
    }

    /// What runs in every document before its own scripts.
    pub fn scripts_before(&self) -> Vec<String> {
        let clinic = self.clinic.as_ref();
        let clinic = clinic.map(|text| CLINIC.replace("TEXT", &json!(text).to_string()));
        self.before_pages
            .clone()
            .into_iter()
            .chain(clinic)
            .collect()
    }

    /// As the driver wants it. Every session has a new profile of its own.
    pub fn capabilities(&self) -> Value {
        let arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--hide-scrollbars",
            // Less work for the machine: no program of its own for what is put on a screen
            // that nobody looks at.
            "--in-process-gpu",
        ];
        json!({
            "browserName": "chrome",
            "pageLoadStrategy": if self.patient { "normal" } else { "eager" },
            "timeouts": { "script": 60_000, "pageLoad": 60_000 },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "goog:chromeOptions": {
                "binary": setting("CHROMIUM"),
                "args": arguments,
                "prefs": { "intl.accept_languages": self.languages },
                "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
            },
        })
    }
}
