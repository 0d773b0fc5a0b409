//! Every page of the guide starts in this engine and is no wider than its window.

use crate::harness::{Options, Page, with_browser};
use crate::kiosk_visitor::START;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes;

/// How many pixels the page is wider than its window.
const WIDER: &str =
    "const page = document.documentElement; return page.scrollWidth - page.clientWidth";

async fn come_alive(paths: impl IntoIterator<Item = String>) {
    with_browser(Options::default(), async |page: &Page| {
        for path in paths {
            page.open_page(&path).await;
            let wider: i32 = page.read(WIDER, &[]).await;
            assert_eq!(wider, 0, "{path} scrolls sideways");
        }
    })
    .await;
}

fn of(lang: Lang) -> impl Iterator<Item = String> {
    let pages = routes::Page::all();
    pages
        .filter(move |page| page.lang == lang)
        .map(|page| page.path())
}

#[tokio::test]
async fn every_english_page_and_a_tablet_s_start_screen_come_alive_and_fit_the_window() {
    come_alive(of(&LANGUAGES[0]).chain([START.to_owned()])).await;
}

#[tokio::test]
async fn every_arabic_page_comes_alive_and_fits_the_window() {
    come_alive(of(&LANGUAGES[1])).await;
}
