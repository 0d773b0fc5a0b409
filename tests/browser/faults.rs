//! Whatever happens to the browser's storage, the app runs, says once what
//! happened, and destroys nothing.

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::accessibility::examine;
use crate::harness::words::text;
use crate::harness::{AXE, Options, Page, with_browser};
use crate::reader::{NONE, UNSURE, answers, document, ticks};
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::storage::{KEY, PREFIX};

const BLOCKED: &str = "Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('denied', 'SecurityError'); } })";

const FULL: &str = "Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError'); }";

/// Exactly this notice is shown, in the page's language.
async fn told(page: &Page, lang: usize, notice: &str) {
    let script = "return [...document.querySelectorAll('.notice p')].map((p) => p.textContent)";
    let shown: Vec<String> = page.read(script, &[]).await;
    assert_eq!(shown, [text(&LANGUAGES[lang]).plain(notice)]);
}

/// Answers two questions, changes the page and the language: everything works
/// for as long as the page lives.
async fn works(page: &Page) {
    let english = text(&LANGUAGES[0]);
    page.follow("en/check/#age").await;
    page.answer(english, &SCREENS[0], &[NONE]).await;
    page.answer(english, &SCREENS[1], &[UNSURE]).await;
    page.follow("en/check/#answers").await;
    page.until_heading(&english.plain("answers")).await;
    let row = page.text_of(".summary > div:nth-child(2)").await;
    assert!(row.contains(&english.plain("answer-unsure")), "{row}");
    page.follow("en/recovery/").await;
    page.find("#session-date").await;
}

/// What lies under the guide's keys, by key.
async fn backend(page: &Page) -> Value {
    let script = "return Object.fromEntries([...Object.entries(localStorage), ...Object.entries(sessionStorage)]
        .filter(([key]) => key.startsWith(arguments[0])))";
    page.read(script, &[json!(PREFIX)]).await
}

/// How many keys of the guide there are.
async fn keys(page: &Page) -> usize {
    backend(page).await.as_object().map_or(0, Map::len)
}

#[tokio::test]
async fn with_storage_blocked_the_guide_runs_and_says_so_once() {
    with_browser(Options::prepared(BLOCKED), async |page: &Page| {
        page.open_page("en/").await;
        told(page, 0, "notice-blocked").await;
        works(page).await;
        told(page, 0, "notice-blocked").await;
        page.click("#language").await;
        page.until_path("ar/recovery/").await;
        told(page, 1, "notice-blocked").await;
        page.click(".notice button").await;
        page.until(
            "the notice closes",
            "return !document.querySelector('.notice')",
            &[],
        )
        .await;
        page.follow("ar/about/").await;
        assert_eq!(
            page.count(".notice").await,
            0,
            "what was closed stays closed"
        );
    })
    .await;
}

#[tokio::test]
async fn with_storage_full_the_guide_runs_and_says_so_once() {
    with_browser(Options::prepared(FULL), async |page: &Page| {
        page.open_page("en/").await;
        works(page).await;
        told(page, 0, "notice-full").await;
        assert_eq!(backend(page).await, json!({}));
    })
    .await;
}

#[tokio::test]
async fn a_broken_text_is_kept_aside() {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        page.open_page("en/").await;
        for (number, broken) in [
            "{\"v\":1,\"answers\":{\"age\":[",
            "[]",
            "{\"v\":1,\"answers\":7,\"read\":[\"what\"]}",
        ]
        .into_iter()
        .enumerate()
        {
            page.store(broken).await;
            told(page, 0, "notice-broken").await;
            if number == 0 {
                examine(page, "a notice").await;
            }
            works(page).await;
            told(page, 0, "notice-broken").await;
            let kept = &backend(page).await[format!("{PREFIX}kept-aside:{}", number + 1)];
            assert_eq!(kept, &json!(broken));
            page.reload().await;
            assert_eq!(
                page.count(".notice").await,
                0,
                "said once, not at every start"
            );
            assert_eq!(
                page.stored().await["answers"]["pregnancy"],
                json!(["unsure"])
            );
        }
        // What could be read of the last one was taken over.
        assert_eq!(page.stored().await["read"], json!(["what"]));
    })
    .await;
}

#[tokio::test]
async fn a_text_of_a_newer_version_is_read_and_left_as_it_is() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/").await;
        let newer = "{\"v\":99,\"answers\":{\"age\":[]},\"read\":[\"what\"],\"more\":true}";
        page.store(newer).await;
        told(page, 0, "notice-newer").await;
        works(page).await;
        told(page, 0, "notice-newer").await;
        assert_eq!(backend(page).await, json!({ KEY: newer }));
    })
    .await;
}

#[tokio::test]
async fn another_tab_follows_within_a_second() {
    with_browser(Options::default(), async |page: &Page| {
        let english = text(&LANGUAGES[0]);
        page.open_page("en/check/#answers").await;
        page.until_heading(&english.plain("answers")).await;
        // Notes when the first tab shows an answer.
        let note = "const row = document.querySelector('.summary > div');
            new MutationObserver(() => { window.followed ??= Date.now(); })
                .observe(row, { childList: true, subtree: true, characterData: true })";
        page.run(note, &[]).await;
        let client = page.client();
        let first = client.window().await.expect("a window");
        let second = client.new_window(true).await.expect("another window");
        client
            .switch_to_window(second.handle)
            .await
            .expect("it is shown");
        page.open_page("en/check/#age").await;
        page.answer(english, &SCREENS[0], &[NONE]).await;
        page.until_heading(&english.plain("check-pregnancy")).await;
        let answered: u64 = page.read("return Date.now()", &[]).await;
        client.switch_to_window(first).await.expect("it is shown");
        page.until("the first tab follows", "return !!window.followed", &[])
            .await;
        let followed: u64 = page.read("return window.followed", &[]).await;
        assert!(
            followed < answered + 1000,
            "after {} ms",
            followed - answered
        );
        let row = page.text_of(".summary > div").await;
        assert!(row.contains(&english.plain("answer-no")), "{row}");
        told(page, 0, "notice-other-tab").await;
    })
    .await;
}

#[tokio::test]
async fn deleting_asks_first_and_leaves_nothing() {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        let english = text(&LANGUAGES[0]);
        page.open_page("en/about/").await;
        page.store("{ broken").await;
        let today = page.today().await;
        page.store(&document(answers(&ticks(&[])), today)).await;
        page.run("localStorage.setItem('of-another-site', 'x')", &[])
            .await;
        assert_eq!(keys(page).await, 2);

        page.click("#delete").await;
        page.until_focus("delete-question").await;
        page.click(".confirm .button:not(.button-second)").await;
        page.until_focus("delete").await;
        assert_eq!(keys(page).await, 2);
        page.click("#delete").await;
        page.click(".confirm .button-second").await;
        page.until_focus("deleted").await;
        assert_eq!(page.text_of("#deleted").await, english.plain("deleted"));
        examine(page, "everything deleted").await;
        assert_eq!(backend(page).await, json!({}));
        let other = "return localStorage.getItem('of-another-site')";
        assert_eq!(
            page.read::<Value>(other, &[]).await,
            json!("x"),
            "only its own keys"
        );
        // Nothing comes back by itself.
        tokio::time::timeout(Duration::from_secs(5), page.drawn())
            .await
            .expect("drawn");
        assert_eq!(backend(page).await, json!({}));
        page.follow("en/recovery/").await;
        page.find(".session-form").await;
        page.follow("en/check/").await;
        page.find(".check a.button[href='#age']").await;
    })
    .await;
}
