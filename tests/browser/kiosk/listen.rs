//! Reading aloud on a tablet: only where the clinic wants it, and never beyond a visit.

use serde_json::{Value, json};

use super::{begin, forward, go, open_start, tablet_of, until_start};
use crate::harness::words::lang;
use crate::harness::{Options, Page, with_browser};
use crate::stub::{stub, voice};
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::routes::Route;

/// A tablet with voices, of a clinic that gave this.
fn speaking(clinic: &Value) -> Options {
    let mut options = tablet_of(clinic);
    let voices = stub(&[voice("en-US", true), voice("ar-EG", true)]);
    options.before_pages = options.before_pages.map(|clocks| clocks + ";" + &voices);
    options
}

#[tokio::test]
async fn a_tablet_reads_nothing_aloud_unless_the_clinic_wants_it() {
    with_browser(speaking(&json!({ "name": "Nile" })), async |page: &Page| {
        open_start(page).await;
        page.find(".clinic-name").await;
        for lang in &LANGUAGES {
            begin(page, lang).await;
            go(page, lang, Route::warning()).await;
            page.find(".card-now").await;
            assert_eq!(page.count(".listen, .no-voice").await, 0);
            page.click("#kiosk-finish").await;
            until_start(page).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_tablet_that_reads_aloud_is_silent_when_it_asks_and_when_it_is_wiped() {
    let clinic = json!({ "name": "Nile", "kiosk": { "idle": 60, "read_aloud": true } });
    with_browser(speaking(&clinic), async |page: &Page| {
        open_start(page).await;
        page.find(".clinic-name").await;
        let lang = lang("ar");
        begin(page, lang).await;
        go(page, lang, Route::warning()).await;
        page.click("#listen-care-now").await;
        page.until_said(1).await;
        forward(page, 61).await;
        let silent = "return !!document.querySelector('dialog[open]') && window.stub.now === null";
        page.until("it asks, and is silent", silent, &[]).await;
        page.click("dialog[open] .button").await;
        page.click("#aloud-pause").await;
        page.until_said(2).await;
        page.click("#kiosk-finish").await;
        until_start(page).await;
        page.until_read_no_more().await;
        assert_eq!(page.count("[data-aloud], .listen").await, 0);
    })
    .await;
}
