//! A clinic's tablet: how it is turned on, what a visit leaves behind, and what a
//! visitor may not reach.

mod clinic;
mod idle;
mod limits;
mod listen;
mod long;
mod screens;
mod staff;
mod visit;
pub mod visitor;

use serde_json::{Value, json};

use crate::harness::words::text;
use crate::harness::{Options, Page, TABLET, with_browser};
use crate::reader::{UNSURE, answers, document, ticks};
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::storage::device::DEVICE;
use visitor::{START, answer_first, begin, go, open_start, until_start};

/// Both clocks of the page can be put forward: `ahead` milliseconds.
const CLOCKS: &str = "
    window.ahead = 0;
    const [wall, steady] = [Date.now.bind(Date), performance.now.bind(performance)];
    Date.now = () => wall() + window.ahead;
    performance.now = () => steady() + window.ahead";

/// A tablet whose clocks can be put forward.
pub fn tablet() -> Options {
    Options {
        size: TABLET,
        ..Options::prepared(CLOCKS)
    }
}

/// The same of a clinic that gave this.
fn tablet_of(clinic: &Value) -> Options {
    Options {
        size: TABLET,
        before_pages: Some(CLOCKS.to_owned()),
        ..Options::of_clinic(clinic.to_string())
    }
}

/// Puts both clocks forward.
async fn forward(page: &Page, seconds: u32) {
    page.run("window.ahead += 1000 * arguments[0]", &[json!(seconds)])
        .await;
}

/// Waits until nothing lies over the page.
async fn until_quiet(page: &Page) {
    let quiet = "return !document.querySelector('dialog[open]')";
    page.until("nothing lies over the page", quiet, &[]).await;
}

/// A text without the invisible marks around its variables.
fn without_marks(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "")
}

/// Everything that the browser keeps: keys of both storages, names of caches and
/// databases.
async fn kept(page: &Page) -> Vec<String> {
    let script = "return (async () => [
        ...Object.keys(localStorage), ...Object.keys(sessionStorage),
        ...(await caches.keys()), ...(await indexedDB.databases()).map((base) => base.name),
        document.cookie].filter(Boolean))()";
    page.read(script, &[]).await
}

#[tokio::test]
async fn the_start_address_makes_a_tablet_and_the_device_remembers() {
    with_browser(tablet(), async |page: &Page| {
        page.load("?kiosk").await;
        page.until_path(START).await;
        until_start(page).await;
        assert_eq!(kept(page).await, [DEVICE]);
        for path in ["", "ar/", "en/guide/risks/", "ar/check/#heart", "en/?kiosk"] {
            page.load(path).await;
            page.until_path(START).await;
            until_start(page).await;
        }
        assert_eq!(kept(page).await, [DEVICE]);
    })
    .await;
}

#[tokio::test]
async fn a_page_s_own_address_can_ask_for_the_tablet() {
    with_browser(tablet(), async |page: &Page| {
        page.load("ar/guide/?kiosk=1#main").await;
        page.until_path(START).await;
        until_start(page).await;
    })
    .await;
}

#[tokio::test]
async fn the_start_screen_speaks_every_language_and_tells_the_limit() {
    with_browser(tablet(), async |page: &Page| {
        open_start(page).await;
        assert_eq!(page.count(".begin").await, LANGUAGES.len());
        for lang in &LANGUAGES {
            let text = text(lang);
            let section = format!("section[lang={}][dir={}]", lang.tag, lang.direction.as_str());
            let told = without_marks(&page.text_of(&section).await);
            let limit = text.plain_with("kiosk-idle-minutes", &[("n", 2_i64.into())]);
            for words in [text.plain("kiosk-forgets"), limit, lang.name.to_owned()] {
                assert!(told.contains(&words), "{told}: {words}");
            }
            let [width, height]: [f64; 2] = page
                .read(
                    "const { width, height } = document.querySelector(arguments[0]).getBoundingClientRect();
                    return [width, height]",
                    &[json!(format!("#begin-{}", lang.tag))],
                )
                .await;
            assert!(width >= 200.0 && height >= 80.0, "{width} {height}");
        }
        // The languages stand side by side, as large as each other.
        let places = "return [...document.querySelectorAll('.begin')].map((button) => {
            const { top, width } = button.getBoundingClientRect(); return [top, width] })";
        let places: Vec<[f64; 2]> = page.read(places, &[]).await;
        let [a, b] = [places[0], places[1]];
        assert!((a[0] - b[0]).abs() < 40.0 && (a[1] - b[1]).abs() < 1.0, "{places:?}");
    })
    .await;
}

#[tokio::test]
async fn a_device_that_holds_a_reader_asks_before_it_becomes_a_tablet() {
    with_browser(tablet(), async |page: &Page| {
        page.open_page("en/").await;
        let given = ticks(&[("heart", &[UNSURE])]);
        let today = page.today().await;
        page.store(&document(answers(&given), today)).await;
        let before = page.stored().await;
        page.load("?kiosk").await;
        page.until_path(START).await;
        page.hydrated().await;
        page.find("section[lang=ar] .button-second").await;
        assert_eq!(page.stored().await, before);
        // No: the guide as it was.
        page.click("section[lang=en] .button:not(.button-second)")
            .await;
        page.until_path("en/").await;
        page.hydrated().await;
        assert_eq!(page.stored().await, before);
        // Yes: a tablet, and nothing of the reader.
        page.load("?kiosk").await;
        page.until_path(START).await;
        page.hydrated().await;
        page.click("section[lang=ar] .button-second").await;
        until_start(page).await;
        assert_eq!(kept(page).await, [DEVICE]);
    })
    .await;
}

#[tokio::test]
async fn whoever_turned_it_on_by_mistake_leaves_at_once() {
    with_browser(tablet(), async |page: &Page| {
        page.load("?kiosk").await;
        until_start(page).await;
        page.click("section[lang=en] .quiet:not(.staff):not(.start-small *)")
            .await;
        page.until_path("en/").await;
        page.hydrated().await;
        // Once somebody has begun, that way is gone.
        page.load("?kiosk").await;
        until_start(page).await;
        begin(page, &LANGUAGES[0]).await;
        page.click("#kiosk-finish").await;
        until_start(page).await;
        assert_eq!(page.count(".start-language > .quiet").await, 0);
    })
    .await;
}
