//! Nothing moves under a reader's eyes: not when the letters arrive, not when the page
//! wakes. Pages that tell of what is stored are not looked at here: what they have to say
//! appears when they wake.

use serde_json::json;

use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::{self, Route};

/// Adds up how far things moved, in the measure of the Layout Instability API.
const MOVED: &str = "
    window.moved = 0;
    window.what = [];
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
            if (entry.hadRecentInput) continue;
            window.moved += entry.value;
            for (const { node } of entry.sources) {
                window.what.push(node?.id || node?.className || node?.nodeName || '');
            }
        }
    }).observe({ type: 'layout-shift', buffered: true });";

/// How much may move: a twentieth of what is called good.
const LIMIT: f64 = 0.005;

/// What moved on a page that was loaded, if it is more than may.
async fn moved(page: &Page, path: &str) -> Option<String> {
    page.open_page(path).await;
    page.drawn().await;
    // What is drawn after that is what waited for a time of its own.
    page.run(
        "return new Promise((done) => requestIdleCallback(() => setTimeout(done, 100)))",
        &[],
    )
    .await;
    let (moved, what): (f64, Vec<String>) =
        page.read("return [window.moved, window.what]", &[]).await;
    (moved > LIMIT).then(|| format!("{path}: {moved:.4}, {what:?}"))
}

/// Whether a page says the same before it wakes and after, to somebody new.
fn says_the_same(route: &Route) -> bool {
    let same = [Route::Decide, Route::Ready, Route::Plan, Route::Recovery];
    route.is_for_reading() || same.contains(route)
}

async fn nothing_moves(lang: Lang) {
    with_browser(Options::prepared(MOVED), async |page: &Page| {
        let mut faults = Vec::new();
        for route in Route::all().filter(says_the_same) {
            let path = routes::Page { lang, route }.path();
            // On a busy machine the letters may come just after the first paint and still
            // be taken. A page that moves by itself does so again.
            if moved(page, &path).await.is_some() {
                faults.extend(moved(page, &path).await);
            }
            page.run("localStorage.clear()", &[]).await;
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn nothing_moves_on_an_english_page() {
    nothing_moves(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn nothing_moves_on_an_arabic_page() {
    nothing_moves(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn nothing_moves_on_a_slow_phone() {
    with_browser(Options::prepared(MOVED), async |page: &Page| {
        page.devtools("Network.enable", json!({})).await;
        // A good 3G or a weak 4G, as Lighthouse has it.
        let network = json!({
            "offline": false, "latency": 150,
            "downloadThroughput": 200_000, "uploadThroughput": 93_750,
        });
        page.devtools("Network.emulateNetworkConditions", network)
            .await;
        page.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
            .await;
        page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }))
            .await;
        let mut faults = Vec::new();
        for path in ["ar/", "ar/check/", "en/", "en/guide/risks/", "en/plan/"] {
            if moved(page, path).await.is_some() {
                faults.extend(moved(page, path).await);
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}
