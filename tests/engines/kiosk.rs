//! A clinic's tablet: a visit in this engine, and what it leaves behind.

use crate::harness::words::text;
use crate::harness::{Options, Page, TABLET, with_browser};
use crate::kiosk_visitor::{START, answer_first, begin, go, until_start};
use crate::reader::UNSURE;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::Route;
use mesotherapy_guide::storage::device::DEVICE;

/// The names under which the guide keeps something.
const KEPT: &str = "return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]";

async fn visit(page: &Page, lang: Lang) {
    page.load("?kiosk").await;
    page.until_path(START).await;
    until_start(page).await;
    page.mark_document().await;
    begin(page, lang).await;
    let screen = answer_first(page, lang, UNSURE).await;
    go(page, lang, Route::Sheet).await;
    let words = text(lang).plain(&format!("check-{}.topic", screen.id));
    assert!(page.text_of("main").await.contains(&words), "{words}");
    page.click("#kiosk-finish").await;
    page.click("dialog[open] .button-second").await;
    until_start(page).await;
    assert!(page.is_same_document().await, "wiped in place");
    let kept: Vec<String> = page.read(KEPT, &[]).await;
    assert_eq!(kept, [DEVICE]);
    let all = "return document.documentElement.outerHTML";
    let all: String = page.read(all, &[]).await;
    assert!(!all.contains(&words), "“{words}” is still on the page");
}

#[tokio::test]
async fn a_visit_in_any_language_leaves_nothing_but_that_it_is_a_tablet() {
    let options = Options {
        size: TABLET,
        ..Options::default()
    };
    with_browser(options, async |page: &Page| {
        for lang in &LANGUAGES {
            visit(page, lang).await;
        }
    })
    .await;
}
