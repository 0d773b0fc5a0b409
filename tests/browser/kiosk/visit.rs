//! What a visit leaves behind: nothing, however it ends.

use serde_json::Value;

use super::{START, answer_first, begin, go, kept, open_start, tablet, until_quiet, until_start};
use crate::harness::words::{lang, text};
use crate::harness::{Page, with_browser};
use crate::reader::UNSURE;
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::Route;
use mesotherapy_guide::storage::device::DEVICE;

/// Where this tab may have been: the start screen, and the pages that a test opened itself.
const ADDRESSES: [&str; 3] = [START, "nothing-here/", "en/check/"];

/// What the browser itself keeps of a tab beside its storages: its name, the files that
/// are the site's own, and every step of its history with what is kept beside it.
const BESIDE: &str = "return (async () => {
    const files = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    const steps = navigation.entries().map((step) => [step.url, JSON.stringify(step.getState() ?? null)]);
    return [window.name, files, steps, history.state];
})()";

/// The same, as it is read: the name, the files, the steps, and the state of this one.
type Beside = (String, Vec<String>, Vec<(Option<String>, String)>, Value);

/// What a visit left: nothing in any storage, in the page, the address or the history,
/// which is as long as it was.
pub async fn left_nothing(page: &Page, words: &[String], history: usize) {
    nothing_left(page, words).await;
    assert_eq!(
        page.read::<usize>("return history.length", &[]).await,
        history
    );
}

/// The same of a tab whose history other pages made longer.
async fn nothing_left(page: &Page, words: &[String]) {
    until_start(page).await;
    assert_eq!(kept(page).await, [DEVICE]);
    assert_eq!(page.path().await, START);
    // The address of another document's step is not told: pages send no referrer.
    let (name, files, steps, state): Beside = page.read(BESIDE, &[]).await;
    assert_eq!((name.as_str(), files.len(), state), ("", 0, Value::Null));
    assert!(!steps.is_empty(), "the tab has a history");
    for (address, state) in steps {
        let known = ADDRESSES.map(|path| Some(page.address(path)));
        assert!(address.is_none() || known.contains(&address), "{address:?}");
        assert_eq!(state, "null", "{address:?}");
    }
    let html: String = page
        .read("return document.documentElement.outerHTML", &[])
        .await;
    for words in words {
        assert!(!html.contains(words.as_str()), "{words}");
    }
    let shown: [String; 3] = page
        .read(
            "return [document.documentElement.lang, document.documentElement.dir, document.title]",
            &[],
        )
        .await;
    let title = text(&LANGUAGES[0]);
    let title = title.plain_with("title-page", &[("page", (&title.plain("kiosk")).into())]);
    assert_eq!(shown, ["en".to_owned(), "ltr".to_owned(), title]);
    let inputs: usize = page.count("input, select, textarea").await;
    assert_eq!(inputs, 0);
}

/// A visit with an answer, whose words stand on the page.
pub async fn visit(page: &Page, lang: Lang) -> [String; 1] {
    begin(page, lang).await;
    let screen = answer_first(page, lang, UNSURE).await;
    go(page, lang, Route::Sheet).await;
    let words = text(lang).plain(&format!("check-{}.topic", screen.id));
    assert!(page.text_of("main").await.contains(&words), "{words}");
    [words]
}

#[tokio::test]
async fn a_visit_leaves_nothing_behind() {
    with_browser(tablet(), async |page: &Page| {
        let ar = lang("ar");
        open_start(page).await;
        page.mark_document().await;
        let history: usize = page.read("return history.length", &[]).await;
        begin(page, ar).await;
        let screen = answer_first(page, ar, UNSURE).await;
        let question = text(ar).plain(&format!("check-{}.topic", screen.id));
        go(page, ar, Route::Decide).await;
        page.click("main a[href*='/decide/hair/']").await;
        page.until_heading(&text(ar).plain("goal-hair")).await;
        go(page, ar, Route::Sheet).await;
        page.find("#sheet-page").await;
        assert!(
            page.text_of("main").await.contains(&question),
            "the visit is on the page"
        );
        // While it lasts nothing is written either.
        assert_eq!(kept(page).await, [DEVICE]);
        assert_eq!(page.path().await, START);
        assert_eq!(
            page.read::<usize>("return history.length", &[]).await,
            history
        );
        page.click("#digits").await;
        page.click("#kiosk-size").await;

        page.click("#kiosk-finish").await;
        page.find("dialog[open] .button-second").await;
        page.click("dialog[open] .button-second").await;
        let words = [question, text(ar).plain("goal-hair")];
        left_nothing(page, &words, history).await;
        assert!(page.is_same_document().await, "wiped in place");
        let size: String = page
            .read("return document.documentElement.className", &[])
            .await;
        assert!(!size.contains("size-"), "{size}");

        // The next visitor finds nothing, in the digits of the language.
        begin(page, ar).await;
        go(page, ar, Route::Sheet).await;
        assert!(!page.text_of("main").await.contains(&words[0]));
        assert_eq!(
            page.text_of("#digits").await,
            text(ar).plain("digits-western")
        );
    })
    .await;
}

#[tokio::test]
async fn back_loading_again_and_another_window_show_the_start_screen() {
    with_browser(tablet(), async |page: &Page| {
        let en = lang("en");
        page.load("nothing-here/").await;
        page.announce("404");
        open_start(page).await;
        let history: usize = page.read("return history.length", &[]).await;
        // Loading again.
        let words = visit(page, en).await;
        page.reload().await;
        left_nothing(page, &words, history).await;
        // Back, which leaves the guide, and forward again: there is one step of it only.
        let words = visit(page, en).await;
        page.client().back().await.expect("there is a page before");
        page.until_path("nothing-here/").await;
        page.client()
            .forward()
            .await
            .expect("there is a page after it");
        page.until_path(START).await;
        left_nothing(page, &words, history).await;
        // Away and back: the browser may have put the page aside as it was.
        let words = visit(page, en).await;
        page.load("nothing-here/").await;
        page.client().back().await.expect("there is a page before");
        page.until_path(START).await;
        nothing_left(page, &words).await;
        // Another window.
        let words = visit(page, en).await;
        page.in_another_window(async || {
            page.load("en/check/").await;
            page.until_path(START).await;
            nothing_left(page, &words).await;
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_page_that_the_browser_puts_aside_holds_nothing() {
    with_browser(tablet(), async |page: &Page| {
        let ar = lang("ar");
        open_start(page).await;
        let history: usize = page.read("return history.length", &[]).await;
        let words = visit(page, ar).await;
        // Told as the browser tells it, and read before anything else can run but what
        // was already asked for: what is frozen then is what comes back.
        let aside = "const kept = (kind) => new PageTransitionEvent(kind, { persisted: true });
            window.dispatchEvent(kept('pagehide'));
            return (async () => {
                for (let turn = 0; turn < 100; turn += 1) await null;
                const frozen = document.documentElement.outerHTML;
                const seen = getComputedStyle(document.getElementById('app')).visibility;
                window.dispatchEvent(kept('pageshow'));
                return [frozen, seen];
            })()";
        let [frozen, seen]: [String; 2] = page.read(aside, &[]).await;
        assert!(!frozen.contains(&words[0]), "it is still on the page");
        assert_eq!(seen, "hidden");
        left_nothing(page, &words, history).await;
    })
    .await;
}

#[tokio::test]
async fn starting_over_keeps_the_language_and_nothing_else() {
    with_browser(tablet(), async |page: &Page| {
        let ar = lang("ar");
        open_start(page).await;
        begin(page, ar).await;
        let screen = answer_first(page, ar, UNSURE).await;
        page.click("#kiosk-again").await;
        // Not meant: everything is as it was.
        page.click("dialog[open] .button:not(.button-second)").await;
        until_quiet(page).await;
        page.until_focus("kiosk-again").await;
        page.until_heading(&text(ar).plain(&format!("check-{}", SCREENS[1].id)))
            .await;
        page.click("#kiosk-again").await;
        page.click("dialog[open] .button-second").await;
        page.until_heading(&text(ar).plain("home")).await;
        go(page, ar, Route::Sheet).await;
        let topic = text(ar).plain(&format!("check-{}.topic", screen.id));
        assert!(!page.text_of("main").await.contains(&topic));
    })
    .await;
}
