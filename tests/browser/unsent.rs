//! What was typed or ticked and not sent is there again: after another page, after Back,
//! after a reload; and gone once it is sent, deleted or no longer of this moment.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use crate::plan::choose;
use crate::reader::NONE;
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::LANGUAGES;

/// What this tab remembers of forms.
const KEPT: &str = "return sessionStorage.getItem('mesotherapy-guide:unsent')";

/// Types as a finger does: the field keeps the focus, so it never tells of a change.
async fn typed(page: &Page, id: &str, words: &str) {
    let field = page.find(&format!("#{id}")).await;
    field.send_keys(words).await.expect("it can be typed in");
}

async fn value(page: &Page, id: &str) -> String {
    let script = "return document.getElementById(arguments[0]).value";
    page.find(&format!("#{id}")).await;
    page.read(script, &[json!(id)]).await
}

async fn go(page: &Page, path: &str) {
    page.click(&format!(".bar a[href$='{path}']")).await;
    page.drawn().await;
}

#[tokio::test]
async fn half_a_plan_and_half_an_answer_stay_through_pages_and_a_reload() {
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            let text = text(lang);
            page.open_page(&format!("{}/plan/", lang.tag)).await;
            typed(page, "plan-count", "7").await;
            go(page, "/check/").await;
            page.until_heading(&text.plain("check")).await;
            page.click(".check .button").await;
            page.until_heading(&text.plain(&format!("check-{}", SCREENS[0].id)))
                .await;
            page.click(&format!("label[for=answer-{NONE}]")).await;
            for reloaded in [false, true] {
                page.client().back().await.expect("there is a page before");
                page.client().back().await.expect("there is a page before");
                page.until_heading(&text.plain("plan")).await;
                if reloaded {
                    page.reload().await;
                }
                assert_eq!(value(page, "plan-count").await, "7", "{reloaded}");
                page.run("history.go(2)", &[]).await;
                page.until_heading(&text.plain(&format!("check-{}", SCREENS[0].id)))
                    .await;
                page.find("#answer-none:checked").await;
            }
            // Not an answer before it is sent.
            assert!(page.stored().await["answers"].get(SCREENS[0].id).is_none());
            page.answer(text, &SCREENS[0], &[NONE]).await;
            let kept: String = page.read(KEPT, &[]).await;
            assert!(kept.contains("plan-new") && !kept.contains(SCREENS[0].id), "{kept}");
            go(page, "/plan/").await;
            page.find("#plan-count").await;
            page.run("const f = document.getElementById('plan-count'); f.value = ''; f.dispatchEvent(new Event('input', { bubbles: true }))", &[]).await;
            page.until("nothing is kept of an empty form", "return sessionStorage.getItem('mesotherapy-guide:unsent') === null", &[]).await;
        })
        .await;
    }
}

#[tokio::test]
async fn a_field_that_still_has_the_focus_survives_back_and_a_reload() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/records/").await;
        page.run("location.hash = 'new'", &[]).await;
        page.find("#batch").await;
        typed(page, "batch", "LOT 7").await;
        page.client().back().await.expect("there is a page before");
        page.until(
            "the form is left",
            "return !document.getElementById('batch')",
            &[],
        )
        .await;
        page.client()
            .forward()
            .await
            .expect("there is a page after");
        assert_eq!(value(page, "batch").await, "LOT 7");
        page.reload().await;
        assert_eq!(value(page, "batch").await, "LOT 7");
    })
    .await;
}

#[tokio::test]
async fn deleting_everything_forgets_what_was_not_sent() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/plan/").await;
        typed(page, "plan-count", "7").await;
        page.find("#plan-count").await;
        let kept: Option<String> = page.read(KEPT, &[]).await;
        assert!(kept.is_some_and(|kept| kept.contains("plan-count")));
        page.open_page("en/about/").await;
        page.click("#delete").await;
        page.click(".confirm .button-second").await;
        page.until_focus("deleted").await;
        let kept: Option<String> = page.read(KEPT, &[]).await;
        assert_eq!(kept, None);
        page.open_page("en/plan/").await;
        assert_eq!(value(page, "plan-count").await, "");
    })
    .await;
}

#[tokio::test]
async fn what_a_tab_remembers_is_never_trusted() {
    let broken = [
        // As an older version remembered them.
        "[[\"plan-new\",[\"plan-count\"]]]",
        "plan-new\u{1f}plan-count\u{1e}",
        "plan-new\u{1e}\u{1e}\u{1f}\u{1f}",
        "record-new \u{1f}nothing\u{1f}x\u{1e}pregnancy\u{1f}\u{1f}\u{1f}\u{1e}",
    ];
    for kept in broken {
        let script = format!(
            "sessionStorage.setItem('mesotherapy-guide:unsent', {})",
            json!(kept)
        );
        with_browser(Options::prepared(script), async |page: &Page| {
            for path in ["en/plan/", "en/check/#pregnancy", "en/records/#new"] {
                page.open_page(path).await;
                page.find("main form").await;
            }
        })
        .await;
    }
}

#[tokio::test]
async fn what_was_ticked_in_a_look_is_forgotten_with_its_page() {
    with_browser(Options::default(), async |page: &Page| {
        let today = page.today().await;
        page.open_page("en/recovery/").await;
        page.fill("session-date", &today.to_string()).await;
        choose(page, "area").await;
        page.click("main form button[type=submit]").await;
        page.until_focus("list-title").await;
        page.click(".course a[href$='/today/']").await;
        page.click("label[for=look-now]").await;
        page.find("#look-now:checked").await;
        // The list that was begun is shown, and not its form again.
        page.click(".course a[href$='/recovery/']").await;
        page.find("#list-title").await;
        page.click(".course a[href$='/today/']").await;
        page.find("#look-now").await;
        assert_eq!(page.count("#look-now:checked").await, 0);
    })
    .await;
}
