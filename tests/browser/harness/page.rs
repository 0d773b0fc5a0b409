//! A browser's page as a test drives it: opening, reading, pressing, waiting.
//!
//! Nothing here sleeps for a fixed time; what takes time is waited for up to a
//! deadline. Must not know: what stands on a page of the guide.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::options::{Options, Size, setting};
use super::target::Command;
use super::watch;

/// How long something may take before a test gives up on it: much longer than it
/// ever takes, because machines that run tests are busy.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);
/// How often it is looked at.
pub(super) const EVERY: Duration = Duration::from_millis(20);

/// Whether the app has taken the page over.
const ALIVE: &str = "return document.documentElement.classList.contains('alive')";

/// What Chromium says when a page stands open for some seconds whose program was
/// loaded and never started: so it must be where scripts are off.
const UNUSED: &str = "was preloaded using link preload but not used";

/// Takes service workers out of a browser, as some have none.
const NO_WORKERS: &str = "delete Navigator.prototype.serviceWorker";

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
        let features = json!({ "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]});
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    /// The whole address of a path below the site.
    pub fn address(&self, path: &str) -> String {
        self.options.site.address() + path
    }

    /// The path of the address shown, below the site, with its fragment.
    pub async fn path(&self) -> String {
        let address: String = self.read("return location.href", &[]).await;
        let below = address.strip_prefix(&self.options.site.address());
        below.unwrap_or(&address).to_owned()
    }

    /// Loads a document.
    pub async fn load(&self, path: &str) {
        let address = self.address(path);
        let loaded = self.client.goto(&address).await;
        loaded.unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// Loads a page of the app and waits until it is taken over.
    pub async fn open_page(&self, path: &str) {
        self.load(path).await;
        self.alive().await;
    }

    /// Loads the document again and waits until it is taken over.
    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page reloads");
        self.alive().await;
    }

    /// Waits until the app has taken the page over.
    pub async fn alive(&self) {
        self.until("the app takes the page over", ALIVE, &[]).await;
    }

    /// Runs a script and reads what it returns.
    pub async fn read<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let value = self.client.execute(script, arguments.to_vec()).await;
        let value = value.unwrap_or_else(|error| panic!("{script}: {error}"));
        serde_json::from_value(value.clone())
            .unwrap_or_else(|error| panic!("{script}: {error} in {value}"))
    }

    /// Runs a script.
    pub async fn run(&self, script: &str, arguments: &[Value]) {
        let _: Value = self.read(script, arguments).await;
    }

    /// Waits until a script returns something true. `what` names it when it does not.
    pub async fn until(&self, what: &str, script: &str, arguments: &[Value]) {
        let start = Instant::now();
        loop {
            // While a document is being replaced a script may fail.
            let value = self.client.execute(script, arguments.to_vec()).await;
            match &value {
                Ok(value) if !matches!(value, Value::Null | Value::Bool(false)) => return,
                _ if start.elapsed() < PATIENCE => tokio::time::sleep(EVERY).await,
                _ => {
                    let address = self.client.current_url().await;
                    panic!("not so after {PATIENCE:?}: {what} ({value:?}) at {address:?}");
                }
            }
        }
    }

    /// Waits until an element is there, and gives it.
    pub async fn find(&self, css: &str) -> Element {
        let found = "return !!document.querySelector(arguments[0])";
        self.until(&format!("there is {css}"), found, &[json!(css)])
            .await;
        let element = self.client.find(Locator::Css(css)).await;
        element.unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    /// Brings an element to the middle of the screen, as a reader does, and presses
    /// it as a pointer does: it must be visible and on top.
    pub async fn click(&self, css: &str) {
        let element = self.find(css).await;
        // What was just drawn may still scroll to where the focus goes.
        let middle = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })";
        self.drawn().await;
        self.run(middle, &[json!(css)]).await;
        let clicked = element.click().await;
        clicked.unwrap_or_else(|error| panic!("pressing {css}: {error}"));
    }

    /// Waits until what has changed is drawn. Without scripts nothing can tell.
    pub async fn drawn(&self) {
        if !self.options.scripts {
            return;
        }
        let frames = "return new Promise((drawn) =>
            requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))";
        self.run(frames, &[]).await;
    }

    /// Presses a key, holding `Shift` or nothing.
    pub async fn press(&self, key: Key, shift: bool) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        let (key, shift_key) = (char::from(key), char::from(Key::Shift));
        if shift {
            keys = keys.then(KeyAction::Down { value: shift_key });
        }
        keys = keys
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        if shift {
            keys = keys.then(KeyAction::Up { value: shift_key });
        }
        self.client
            .perform_actions(keys)
            .await
            .expect("the key is pressed");
    }
}
