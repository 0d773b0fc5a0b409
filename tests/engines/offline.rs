//! After a first visit the guide is there without a network, in this engine too.

use crate::harness::builds::TOP;
use crate::harness::words::text;
use crate::harness::{Host, Options, Page, with_browser};
use mesotherapy_guide::i18n::LANGUAGES;

/// The first visit is over: everything is kept.
const READY: &str = "return document.documentElement.dataset.offline === 'ready'
    && !!navigator.serviceWorker.controller";

#[tokio::test]
async fn a_page_loaded_again_without_a_network_comes_alive() {
    let host = Host::start(TOP.clone()).await;
    let options = Options::served_by(&host);
    with_browser(options, async |page: &Page| {
        page.open_page("en/").await;
        page.until("the guide is kept", READY, &[]).await;
        host.stop();
        page.reload().await;
        page.until_heading(&text(&LANGUAGES[0]).plain("home")).await;
        page.open_page("ar/check/").await;
        page.reload().await;
        page.until_heading(&text(&LANGUAGES[1]).plain("check"))
            .await;
    })
    .await;
}
