//! What a visit leaves behind: nothing, however it ends.

use serde_json::Value;

use super::{START, answer_first, begin, go, kept, open_start, tablet, until_start};
use crate::harness::words::{lang, text};
use crate::harness::{Page, with_browser};
use crate::reader::UNSURE;
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::routes::Route;
use mesotherapy_guide::storage::device::DEVICE;

/// What a visit left: nothing in any storage, in the page, the address or the history.
pub async fn left_nothing(page: &Page, words: &[String], history: usize) {
    until_start(page).await;
    assert_eq!(kept(page).await, [DEVICE]);
    assert_eq!(page.path().await, START);
    assert_eq!(
        page.read::<usize>("return history.length", &[]).await,
        history
    );
    assert_eq!(
        page.read::<Value>("return history.state", &[]).await,
        Value::Null
    );
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
        assert_eq!(page.text_of("#digits").await, "123");
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
        begin(page, en).await;
        answer_first(page, en, UNSURE).await;
        // Loading again.
        page.reload().await;
        until_start(page).await;
        assert_eq!(kept(page).await, [DEVICE]);
        // Away and back: the browser may have put the page aside as it was.
        begin(page, en).await;
        answer_first(page, en, UNSURE).await;
        page.load("nothing-here/").await;
        page.client().back().await.expect("there is a page before");
        page.until_path(START).await;
        until_start(page).await;
        assert_eq!(kept(page).await, [DEVICE]);
        // Another window.
        begin(page, en).await;
        answer_first(page, en, UNSURE).await;
        let first = page.client().window().await.expect("there is a window");
        let second = page
            .client()
            .new_window(false)
            .await
            .expect("a window opens");
        page.client()
            .switch_to_window(second.handle)
            .await
            .expect("it is there");
        page.load("en/check/").await;
        page.until_path(START).await;
        until_start(page).await;
        page.client().close_window().await.expect("it closes");
        page.client()
            .switch_to_window(first)
            .await
            .expect("it is there");
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
        page.until(
            "the dialog is closed",
            "return !document.querySelector('dialog[open]')",
            &[],
        )
        .await;
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
