//! Starting: what a reader did on the page before the app took it over stays, and
//! where the app cannot start the page stays as it is and says so.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::i18n::LANGUAGES;

/// Whether the list of all questions is shown, on the page that has one for those whom no
/// program asks.
const LIST: &str = "const list = document.querySelector('.all-questions');
    return list && list.getBoundingClientRect().height > 500
        && list.querySelector('li:last-of-type').checkVisibility({ contentVisibilityAuto: true })
        && getComputedStyle(list).visibility === 'visible'";

/// The page says in its language that answering and saving do not work.
async fn stays_static(page: &Page, lang: usize) {
    let what = "the page says that it stays static";
    page.until(
        what,
        "return document.documentElement.classList.contains('static')",
        &[],
    )
    .await;
    let told = page.text_of("#not-started").await;
    assert_eq!(told, text(&LANGUAGES[lang]).plain("not-started"));
    let seen = "return document.getElementById('not-started').checkVisibility()";
    assert!(page.read::<bool>(seen, &[]).await);
    assert!(page.text_of("main").await.chars().count() > 200);
}

#[tokio::test]
async fn without_its_program_a_page_stays_and_says_so() {
    with_browser(Options::default(), async |page: &Page| {
        page.announce("\"guide not started:\" \"TypeError: Failed to fetch\"");
        page.devtools("Network.enable", json!({})).await;
        page.devtools("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] }))
            .await;
        for (lang, path) in [(0, "en/check/"), (1, "ar/guide/risks/")] {
            page.load(path).await;
            stays_static(page, lang).await;
            let list = page.read::<Option<bool>>(LIST, &[]).await;
            assert_eq!(
                list,
                (lang == 0).then_some(true),
                "what the program replaces is shown"
            );
        }
        page.click(".tab-warning").await;
        page.until_path("ar/guide/warning/").await;
        stays_static(page, 1).await;
    })
    .await;
}

/// A browser that draws nothing, for one, never says that it has nothing else to do.
#[tokio::test]
async fn where_a_browser_is_never_idle_a_page_that_is_read_comes_alive_all_the_same() {
    let busy = "window.requestIdleCallback = (then, options) =>
        options && options.timeout ? setTimeout(then, options.timeout) : 0";
    with_browser(Options::prepared(busy), async |page: &Page| {
        page.open_page("ar/guide/risks/").await;
    })
    .await;
}

/// The first part of the program is there, and the page's own is not: that page stays
/// static, and from elsewhere the browser is asked for it.
#[tokio::test]
async fn without_its_chunk_a_page_stays_and_others_lead_to_it() {
    with_browser(Options::default(), async |page: &Page| {
        page.announce("\"guide not started:\" \"Error: chunk\"");
        page.announce("\"not loaded:\" \"TypeError: Failed to fetch\"");
        page.devtools("Network.enable", json!({})).await;
        let block = json!({ "urls": ["*chunk-plan*"] });
        page.devtools("Network.setBlockedURLs", block).await;
        page.load("en/plan/").await;
        stays_static(page, 0).await;
        page.open_page("en/records/").await;
        page.click(".tab[href$='plan/']").await;
        page.until_path("en/plan/").await;
        stays_static(page, 0).await;
        // The way is free again: nothing that failed is remembered.
        page.open_page("en/records/").await;
        page.run("window.same = true", &[]).await;
        page.devtools("Network.setBlockedURLs", json!({ "urls": [] }))
            .await;
        page.click(".tab[href$='plan/']").await;
        page.until_path("en/plan/").await;
        page.find("main .plan").await;
        assert!(page.read::<bool>("return window.same === true", &[]).await);
    })
    .await;
}

#[tokio::test]
async fn without_its_texts_a_page_stays_and_says_so() {
    with_browser(Options::default(), async |page: &Page| {
        page.announce("\"guide not started:\" \"TypeError: Failed to fetch\"");
        page.devtools("Network.enable", json!({})).await;
        page.devtools("Network.setBlockedURLs", json!({ "urls": ["*.ftl"] }))
            .await;
        page.load("ar/check/").await;
        stays_static(page, 1).await;
    })
    .await;
}

#[tokio::test]
async fn a_page_of_another_build_loads_again_once_and_then_stays() {
    let another = "sessionStorage.setItem('loads', 1 + Number(sessionStorage.getItem('loads')));
        new MutationObserver((_, observer) => {
            if (!document.documentElement) return;
            document.documentElement.dataset.build = 'another';
            observer.disconnect();
        }).observe(document, { childList: true })";
    with_browser(Options::prepared(another), async |page: &Page| {
        page.announce("\"guide not started:\" \"build\"");
        page.load("ar/check/").await;
        stays_static(page, 1).await;
        let loads: String = page
            .read("return sessionStorage.getItem('loads')", &[])
            .await;
        assert_eq!(loads, "2");
        // Another page of that build need not try again.
        page.load("en/").await;
        stays_static(page, 0).await;
        let loads: String = page
            .read("return sessionStorage.getItem('loads')", &[])
            .await;
        assert_eq!(loads, "3");
    })
    .await;
}

#[tokio::test]
async fn focus_scroll_and_open_details_survive_the_start() {
    let options = Options {
        patient: false,
        ..Options::default()
    };
    with_browser(options, async |page: &Page| {
        // The program is held back until the reader has touched the static page.
        let hold = json!({ "patterns": [{ "urlPattern": "*.wasm" }] });
        page.devtools("Fetch.enable", hold.clone()).await;
        page.load("ar/guide/risks/").await;
        let fonts = "return document.fonts.status === 'loaded'
            && [...document.fonts].some((font) => font.status === 'loaded')";
        page.until("the fonts are there", fonts, &[]).await;
        let touch = "const details = document.querySelectorAll('main details')[1];
            details.open = true;
            const link = details.querySelector('a') ?? details.querySelector('summary');
            link.focus({ preventScroll: true });
            window.scrollTo(0, details.getBoundingClientRect().top + scrollY - 200);
            getSelection().selectAllChildren(document.querySelector('main .lead'));
            const place = details.getBoundingClientRect().top;
            window.touched = { details, link, place, words: String(getSelection()) };
            return scrollY";
        let scrolled: f64 = page.read(touch, &[]).await;
        assert!(scrolled > 300.0, "{scrolled}");
        let hydrated = "return document.documentElement.classList.contains('hydrated')";
        assert!(
            !page.read::<bool>(hydrated, &[]).await,
            "the program is held back"
        );
        page.devtools("Fetch.disable", json!({})).await;
        page.hydrated().await;
        page.drawn().await;
        // What was under the reader's eyes is still there.
        let kept = "const { details, link, place, words } = window.touched;
            return [details.isConnected && details.open, document.activeElement === link,
                Math.abs(details.getBoundingClientRect().top - place) < 2, words !== '' && String(getSelection()) === words]";
        let kept: [bool; 4] = page.read(kept, &[]).await;
        assert_eq!(kept, [true; 4], "open details, focus, scroll, selection");
    })
    .await;
}

#[tokio::test]
async fn a_link_pressed_before_the_start_leads_on() {
    let options = Options {
        patient: false,
        ..Options::default()
    };
    with_browser(options, async |page: &Page| {
        page.devtools(
            "Fetch.enable",
            json!({ "patterns": [{ "urlPattern": "*.wasm" }] }),
        )
        .await;
        page.load("en/").await;
        page.click(".door a[href$='/check/']").await;
        page.until_path("en/check/").await;
        page.devtools("Fetch.disable", json!({})).await;
        page.hydrated().await;
        page.until_heading(&text(&LANGUAGES[0]).plain("check"))
            .await;
    })
    .await;
}

/// A browser whose program cannot be loaded until the page lets it, as one that stops all
/// loading at once when a link is followed.
const STOPPED: &str = "
    const ask = window.fetch;
    const stopped = new Promise((_, fail) => { window.stop_loading = () => fail(new TypeError('stopped')); });
    window.fetch = (what, ...more) =>
        String(what.url ?? what).endsWith('_bg.wasm') && !window.again
            ? stopped : ask.call(window, what, ...more);";

const SAID: &str = "return !document.getElementById('not-started').hidden";

#[tokio::test]
async fn a_page_that_is_being_left_says_nothing_false() {
    let options = Options {
        patient: false,
        ..Options::prepared(STOPPED)
    };
    with_browser(options, async |page: &Page| {
        page.announce("was preloaded using link preload but not used");
        // The reader goes after all: nothing is said while the page still stands.
        page.load("ar/plan/").await;
        page.run(
            "window.again = true; dispatchEvent(new Event('beforeunload')); stop_loading()",
            &[],
        )
        .await;
        page.drawn().await;
        assert!(!page.read::<bool>(SAID, &[]).await);
        // The next page never came: this one tries once more, and runs.
        page.hydrated().await;
        assert!(!page.read::<bool>(SAID, &[]).await);

        // Where that fails as well, the page says so.
        page.announce("\"guide not started:\" \"TypeError: stopped\"");
        page.load("en/check/").await;
        page.run(
            "dispatchEvent(new Event('beforeunload')); stop_loading()",
            &[],
        )
        .await;
        page.drawn().await;
        assert!(!page.read::<bool>(SAID, &[]).await);
        stays_static(page, 0).await;
    })
    .await;
}

/// Not even the first script comes: lost, blocked, or in words the browser does not know.
#[tokio::test]
async fn without_its_first_script_a_page_says_so_after_a_while() {
    with_browser(Options::default(), async |page: &Page| {
        page.devtools("Network.enable", json!({})).await;
        page.devtools("Network.setBlockedURLs", json!({ "urls": ["*boot-*"] }))
            .await;
        let seen = "const line = document.getElementById('not-started');
            return [line.checkVisibility({ visibilityProperty: true }), line.getBoundingClientRect().height > 20]";
        for (lang, path) in [(0, "en/check/"), (1, "ar/guide/risks/")] {
            page.load(path).await;
            assert_eq!(page.read::<[bool; 2]>(seen, &[]).await, [false; 2], "not at once");
            let list = page.read::<Option<bool>>(LIST, &[]).await;
            assert_ne!(list, Some(true), "nothing is laid out that a program would replace");
            page.run(
                "document.getAnimations().forEach((wait) => wait.finish())",
                &[],
            )
            .await;
            page.drawn().await;
            assert_eq!(page.read::<[bool; 2]>(seen, &[]).await, [true; 2]);
            let list = page.read::<Option<bool>>(LIST, &[]).await;
            assert_ne!(list, Some(false), "what it would have replaced is shown");
            let told = page.text_of("#not-started").await;
            assert_eq!(told, text(&LANGUAGES[lang]).plain("not-started"));
        }
    })
    .await;
}
