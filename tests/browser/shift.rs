//! Nothing moves under a reader's eyes: not when the letters arrive, not when the page
//! wakes, be there nothing of the reader's own or something of everything.

use serde_json::json;

use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::content::decide::GOALS;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::{self, Route};

/// Adds up how far things moved, in the measure of the Layout Instability API.
pub const MOVED: &str = "
    window.moved = 0;
    window.what = [];
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
            if (entry.hadRecentInput) continue;
            window.moved += entry.value;
            for (const { node } of entry.sources) {
                const name = node?.id || node?.getAttribute?.('class') || node?.nodeName;
                window.what.push(name || '');
            }
        }
    }).observe({ type: 'layout-shift', buffered: true });";

/// How much may move: a twentieth of what is called good.
const LIMIT: f64 = 0.005;

/// What moved on a page that was loaded, if it is more than may.
pub async fn moved(page: &Page, path: &str) -> Option<String> {
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

/// A document with something of everything that pages tell above what everybody reads.
async fn kept(page: &Page) -> String {
    let today = page.today().await;
    let ago = |days: i32| today.add_days(-days).expect("a day").to_string();
    let [week, yesterday] = [ago(7), ago(1)];
    let next = ago(-20);
    json!({
        "v": 2, "language": "en",
        "sessions": [{ "id": 1, "day": week, "minute": 990, "area": "face", "done": [] }],
        "alarms": [{ "session": 1, "day": yesterday, "minute": 61, "sign": "now",
            "choice": "stroke", "answer": "emergency" }],
        "looks": [{ "session": 1, "day": yesterday, "minute": 61, "signs": { "now": "stroke" } }],
        "courses": [{ "id": 1, "area": "face", "product": "hyaluronic", "every": 14,
            "answers": {}, "steps": [{ "day": next }], "revision": 1, "made": week, "minute": 1 }],
        "records": [{ "id": 1, "session": 1, "day": week, "fields": { "product": "x" } }],
        "costs": [{ "id": 1, "fields": { "place": "x", "price": "1500", "refund": "no" } }],
        "decision": { "goal": GOALS[0].id, "values": { "cost": "lot" } },
        "questions": { "picked": ["product"] },
        "last_chapter": "risks", "read": ["what"],
    })
    .to_string()
}

/// What moves of these pages.
async fn faults(page: &Page, paths: &[String], document: Option<&str>) -> Vec<String> {
    let mut faults = Vec::new();
    for path in paths {
        // On a busy machine the letters may come just after the first paint and still be
        // taken. A page that moves by itself does so again.
        for again in [false, true] {
            page.run("localStorage.clear()", &[]).await;
            if let Some(document) = document {
                page.put(document).await;
            }
            match moved(page, path).await {
                Some(fault) if again => faults.push(fault),
                Some(_) => {}
                None => break,
            }
        }
    }
    faults
}

/// Every page of a language, or those that tell of what the reader keeps.
fn paths(lang: Lang, own: bool) -> Vec<String> {
    Route::all()
        .filter(|route| !own || route.tells_of_own())
        .map(|route| routes::Page { lang, route }.path())
        .collect()
}

async fn nothing_moves(lang: Lang) {
    with_browser(Options::prepared(MOVED), async |page: &Page| {
        page.open_page("en/about/").await;
        let mut found = faults(page, &paths(lang, false), None).await;
        found.extend(faults(page, &paths(lang, false), Some(&kept(page).await)).await);
        assert!(found.is_empty(), "{}", found.join("\n"));
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

/// A good 3G or a weak 4G, as Lighthouse has it.
async fn slow_down(page: &Page) {
    page.devtools("Network.enable", json!({})).await;
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
}

#[tokio::test]
async fn nothing_moves_on_a_slow_phone() {
    with_browser(Options::prepared(MOVED), async |page: &Page| {
        page.open_page("en/about/").await;
        let document = kept(page).await;
        slow_down(page).await;
        let others = ["ar/check/", "en/guide/risks/", "en/plan/"].map(str::to_owned);
        let mut found = faults(page, &others, None).await;
        for lang in &LANGUAGES {
            let paths = paths(lang, true);
            for document in [None, Some(document.as_str())] {
                found.extend(faults(page, &paths, document).await);
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn what_waits_for_the_reader_s_own_waits_a_while_and_no_more() {
    let shown = "return [...document.querySelectorAll('.costs > .section, .offers')]
        .map((part) => part.checkVisibility({ visibilityProperty: true }))";
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/about/").await;
        page.devtools("Network.enable", json!({})).await;
        page.devtools("Network.setBlockedURLs", json!({ "urls": ["*boot-*"] }))
            .await;
        page.load("en/costs/").await;
        assert_eq!(page.read::<Vec<bool>>(shown, &[]).await, [true; 3]);
        page.put(&kept(page).await).await;
        page.load("en/costs/").await;
        assert_eq!(page.read::<Vec<bool>>(shown, &[]).await, [false; 3]);
        let wait = "document.getAnimations().forEach((wait) => wait.finish())";
        page.run(wait, &[]).await;
        page.drawn().await;
        assert_eq!(page.read::<Vec<bool>>(shown, &[]).await, [true; 3]);
    })
    .await;
}
