//! A page in a browser of the engine: opened, loaded, and watched for what went wrong.
//!
//! Must not know: what stands on a page of the guide.

use std::cell::RefCell;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::console::Console;
use super::options::{Options, Size};
use super::setting::setting;

/// A browser with one page.
pub struct Page {
    client: Client,
    options: Options,
    console: Console,
    faults: RefCell<Vec<String>>,
}

impl Page {
    /// Starts a browser.
    pub(super) async fn open(options: Options) -> Self {
        let Value::Object(capabilities) = options.capabilities() else {
            unreachable!("capabilities are an object");
        };
        let console = Console::current();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&setting("WEBDRIVER_URL"))
            .await
            .expect("a browser session starts");
        let page = Self {
            client,
            options,
            console,
            faults: RefCell::default(),
        };
        page.resize(page.options.size).await;
        page
    }

    /// Makes the page this large; what the window has around it is larger.
    async fn resize(&self, (width, height): Size) {
        let around = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
        let [wide, high]: [u32; 2] = self.read(around, &[]).await;
        let resized = self.client.set_window_size(width + wide, height + high);
        resized.await.expect("the window takes another size");
        let fits = "return innerWidth === arguments[0] && innerHeight === arguments[1]";
        self.until(
            "the page has its size",
            fits,
            &[json!(width), json!(height)],
        )
        .await;
    }

    /// Everything that pages complained of so far.
    pub(super) async fn faults(&self) -> Vec<String> {
        self.gather().await;
        self.faults.take()
    }

    /// Takes what the page shown complained of, before it goes.
    async fn gather(&self) {
        let said = self.console.said(self).await;
        self.faults.borrow_mut().extend(said);
    }

    pub(super) async fn close(self) {
        // A browser that does not close any more is ended with its driver.
        let _ = self.client.close().await;
    }

    /// The driver's client, for what is not wrapped here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The address of the site's first page, with its slash.
    pub(super) fn site(&self) -> String {
        self.options.site.clone()
    }

    /// Whether pages may run scripts: no test here takes them away.
    #[allow(clippy::unused_self, reason = "other harnesses know it of each page")]
    pub(super) fn runs_scripts(&self) -> bool {
        true
    }

    /// Loads a document.
    pub async fn load(&self, path: &str) {
        self.gather().await;
        let address = self.address(path);
        let loaded = self.client.goto(&address).await;
        loaded.unwrap_or_else(|error| panic!("{address}: {error}"));
        self.console.listen(self).await;
    }

    /// Loads the document again and waits until it is taken over. The page asks for it
    /// itself: Firefox's driver would go past the worker that has the site offline. It is
    /// not touched before it is whole: `WebKitGTK` forgets to answer a script then.
    pub async fn reload(&self) {
        self.gather().await;
        self.mark_document().await;
        self.run("setTimeout(() => location.reload())", &[]).await;
        let again = "return window.sameDocument !== true && document.readyState === 'complete'";
        self.until("the document is loaded again", again, &[]).await;
        self.console.listen(self).await;
        self.hydrated().await;
    }
}
