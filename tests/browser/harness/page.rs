//! Chromium's page as a test drives it: what only Chromium's driver can do, and what is
//! looked at when a test has ended. `standard.rs` has the rest.
//!
//! Must not know: what stands on a page of the guide.

use std::cell::RefCell;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::options::{Options, Size};
use super::setting::setting;
use super::target::Command;
use super::watch;

/// What Chromium says when a page stands open for some seconds whose program was
/// loaded and never started: so it must be where scripts are off.
const UNUSED: &str = "was preloaded using link preload but not used";

/// Takes service workers out of a browser, as some have none.
const NO_WORKERS: &str = "delete Navigator.prototype.serviceWorker";

/// What a browser tells of the line to this machine hangs on how busy it is. Without it
/// pages take the line for a fast one, as in Firefox and Safari.
const NO_LINE: &str = "delete Navigator.prototype.connection";

/// A browser with one page.
pub struct Page {
    client: Client,
    options: Options,
    announced: RefCell<Vec<String>>,
}

impl Page {
    /// Starts a browser.
    pub(super) async fn open(options: Options) -> Self {
        let Value::Object(capabilities) = options.capabilities() else {
            unreachable!("capabilities are an object");
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&setting("WEBDRIVER_URL"))
            .await
            .expect("a browser session starts");
        let page = Self {
            client,
            options,
            announced: RefCell::default(),
        };
        page.resize(page.options.size).await;
        page.see("light").await;
        if !page.options.scripts {
            let off = json!({ "value": true });
            page.devtools("Emulation.setScriptExecutionDisabled", off)
                .await;
        }
        page.prepare().await;
        page
    }

    /// Sets what runs in every document of this window before its own scripts.
    async fn prepare(&self) {
        if !self.options.offline {
            self.before_pages(NO_WORKERS).await;
        }
        self.before_pages(NO_LINE).await;
        for script in self.options.scripts_before() {
            self.before_pages(&script).await;
        }
    }

    /// Does something in another window of the same browser, and comes back.
    pub async fn in_another_window(&self, act: impl AsyncFnOnce()) {
        let first = self.client.window().await.expect("there is a window");
        let second = self.client.new_window(false).await.expect("one opens");
        let there = self.client.switch_to_window(second.handle).await;
        there.expect("the new one is there");
        self.prepare().await;
        act().await;
        self.client.close_window().await.expect("it closes");
        let back = self.client.switch_to_window(first).await;
        back.expect("the first is still there");
    }

    /// Everything wrong that the browser saw so far.
    pub(super) async fn faults(&self) -> Vec<String> {
        let console = self.command(Command::log("browser")).await;
        let network = self.command(Command::log("performance")).await;
        let mut lines = watch::lines(&console);
        if !self.options.scripts {
            lines.retain(|(_, text)| !text.contains(UNUSED));
        }
        let mut faults = watch::console_faults(&lines, &self.announced.borrow());
        let site = self.options.site.address();
        faults.extend(watch::origin_faults(&watch::requests(&network), &site));
        faults
    }

    pub(super) async fn close(self) {
        // A browser that does not close any more is ended with its driver.
        let _ = self.client.close().await;
    }

    /// Announces that the console will say something with these words in it.
    pub fn announce(&self, words: impl Into<String>) {
        self.announced.borrow_mut().push(words.into());
    }

    /// The driver's client, for what is not wrapped here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    async fn command(&self, command: Command) -> Value {
        let what = format!("{command:?}");
        let short: String = what.chars().take(300).collect();
        let answer = self.client.issue_cmd(command).await;
        answer.unwrap_or_else(|error| panic!("{short}: {error}"))
    }

    /// Runs a command of the browser's developer tools (`DevTools`).
    pub async fn devtools(&self, name: &str, parameters: Value) -> Value {
        self.command(Command::devtools(name, &parameters)).await
    }

    /// How long the page's own thread has worked so far, in milliseconds. What else the
    /// machine does meanwhile does not count.
    pub async fn worked(&self) -> f64 {
        let clock = json!({ "timeDomain": "threadTicks" });
        self.devtools("Performance.enable", clock).await;
        let metrics = self.devtools("Performance.getMetrics", json!({})).await;
        let metrics = metrics["metrics"].as_array().expect("there are metrics");
        let tasks = metrics.iter().find(|each| each["name"] == "TaskDuration");
        let seconds = tasks.and_then(|tasks| tasks["value"].as_f64());
        1_000.0 * seconds.expect("tasks are measured")
    }

    /// Runs a script in every document to come, before the document's own.
    pub async fn before_pages(&self, script: &str) {
        let source = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", source)
            .await;
    }

    /// Takes another screen.
    pub async fn resize(&self, (width, height): Size) {
        let screen = json!({
            "width": width,
            "height": height,
            "deviceScaleFactor": 1,
            "mobile": true,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", screen)
            .await;
    }

    /// Prefers `light` or `dark`, and always little motion: what moves cannot be compared.
    pub async fn see(&self, scheme: &str) {
        self.see_in(scheme, "none").await;
    }

    /// The same with the reader's own colours, as a contrast theme of the system sets them.
    pub async fn see_forced(&self, scheme: &str) {
        self.see_in(scheme, "active").await;
    }

    async fn see_in(&self, scheme: &str, forced: &str) {
        let features = json!({ "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
            { "name": "forced-colors", "value": forced },
        ]});
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    /// Letters of so many pixels, where no style says another size: what a reader sets in
    /// the browser. 16 are usual.
    pub async fn letter_size(&self, pixels: u32) {
        let sizes = json!({ "fontSizes": { "standard": pixels, "fixed": pixels } });
        self.devtools("Page.setFontSizes", sizes).await;
    }

    /// Loads a document.
    pub async fn load(&self, path: &str) {
        let address = self.address(path);
        let loaded = self.client.goto(&address).await;
        loaded.unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// Loads the document again and waits until it is taken over.
    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page reloads");
        self.hydrated().await;
    }

    /// The address of the site's first page, with its slash.
    pub(super) fn site(&self) -> String {
        self.options.site.address()
    }

    /// Whether pages may run scripts.
    pub(super) fn runs_scripts(&self) -> bool {
        self.options.scripts
    }
}
