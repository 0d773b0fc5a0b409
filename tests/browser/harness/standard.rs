//! What every browser's driver can do, by standard commands: reading, pressing, waiting.
//! The smoke tests in other engines use it too.
//!
//! Nothing here sleeps for a fixed time; what takes time is waited for up to a
//! deadline. Must not know: what stands on a page of the guide, and which browser it is.

use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::Page;

/// How long something may take before a test gives up on it: much longer than it
/// ever takes, because machines that run tests are busy.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);
/// How often it is looked at.
pub(super) const EVERY: Duration = Duration::from_millis(20);

/// Whether the app has taken the page over.
const HYDRATED: &str = "return document.documentElement.classList.contains('hydrated')";

/// What `WebKitGTK`'s driver says where its browser gave no answer to a script, as after
/// the machine stood still for some seconds.
const LOST_ANSWER: &str = "Could not parse script result";
/// How often an answer may be lost on end.
const LOST: u8 = 3;

impl Page {
    /// The whole address of a path below the site.
    pub fn address(&self, path: &str) -> String {
        self.site() + path
    }

    /// The path of the address shown, below the site, with its fragment.
    pub async fn path(&self) -> String {
        let address: String = self.read("return location.href", &[]).await;
        let below = address.strip_prefix(&self.site());
        below.unwrap_or(&address).to_owned()
    }

    /// Loads a page of the app and waits until it is taken over.
    pub async fn open_page(&self, path: &str) {
        self.load(path).await;
        self.hydrated().await;
    }

    /// Waits until the app has taken the page over.
    pub async fn hydrated(&self) {
        self.until("the app takes the page over", HYDRATED, &[])
            .await;
    }

    /// Reads what a script returns. It changes nothing that a second run would not change
    /// to the same: one whose answer was lost is run again.
    pub async fn read<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let mut lost = 0;
        let value = loop {
            let value = self.client().execute(script, arguments.to_vec()).await;
            match value {
                Ok(value) => break value,
                Err(error) if lost < LOST && error.to_string().contains(LOST_ANSWER) => lost += 1,
                Err(error) => panic!("{script}: {error}"),
            }
        };
        serde_json::from_value(value.clone())
            .unwrap_or_else(|error| panic!("{script}: {error} in {value}"))
    }

    /// Runs a script, once.
    pub async fn run(&self, script: &str, arguments: &[Value]) {
        let value = self.client().execute(script, arguments.to_vec()).await;
        value.unwrap_or_else(|error| panic!("{script}: {error}"));
    }

    /// Waits until a script returns something true. `what` names it when it does not.
    pub async fn until(&self, what: &str, script: &str, arguments: &[Value]) {
        let start = Instant::now();
        loop {
            // While a document is being replaced a script may fail.
            let value = self.client().execute(script, arguments.to_vec()).await;
            match &value {
                Ok(value) if !matches!(value, Value::Null | Value::Bool(false)) => return,
                _ if start.elapsed() < PATIENCE => tokio::time::sleep(EVERY).await,
                _ => {
                    let address = self.client().current_url().await;
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
        let element = self.client().find(Locator::Css(css)).await;
        element.unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    /// Brings an element to the middle of the screen, as a reader does, and presses
    /// it as a pointer does: it must be visible and on top.
    pub async fn click(&self, css: &str) {
        self.find(css).await;
        // What was just drawn may still scroll to where the focus goes.
        let middle = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })";
        self.drawn().await;
        self.run(middle, &[json!(css)]).await;
        // Only now: what was there before may have been drawn anew meanwhile.
        let clicked = self.find(css).await.click().await;
        clicked.unwrap_or_else(|error| panic!("pressing {css}: {error}"));
    }

    /// Waits until what has changed is drawn. Without scripts nothing can tell.
    pub async fn drawn(&self) {
        if !self.runs_scripts() {
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
        self.client()
            .perform_actions(keys)
            .await
            .expect("the key is pressed");
    }
}
