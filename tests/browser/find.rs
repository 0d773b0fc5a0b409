//! Finding a place by words: what is typed leads to the place, stays in the tab alone, and
//! what may be an emergency leads to the warning signs first.
//!
//! Which words find what is tested without a browser (`tests/find`).

use crate::harness::words::{lang, text};
use crate::harness::{Options, Page, with_browser};
use crate::kiosk::tablet;
use crate::kiosk::visitor::{begin, go, open_start, until_start};
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::routes::Route;

const FIELD: &str = "#find-words";
const FOUND: &str = "return [...document.querySelectorAll('.found h3 a')].map((link) => link.href)";

async fn ask(page: &Page, words: &str) {
    let field = page.find(FIELD).await;
    field.clear().await.expect("it can be emptied");
    field.send_keys(words).await.expect("it can be typed in");
    page.drawn().await;
}

async fn found(page: &Page) -> Vec<String> {
    page.read(FOUND, &[]).await
}

#[tokio::test]
async fn what_is_typed_leads_to_the_place_and_back_shows_the_same_places() {
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            let text = text(lang);
            page.open_page(&format!("{}/", lang.tag)).await;
            page.click(".find-way").await;
            page.until_heading(&text.plain("find")).await;
            let question = text.plain("short-cost");
            ask(page, &question).await;
            let before = found(page).await;
            let place = page.address(&format!("{}/answers/#cost", lang.tag));
            assert_eq!(before.first(), Some(&place));
            // The words that were asked for stand out.
            assert!(page.count(".found mark").await > 0);
            let address: String = page.read("return location.href", &[]).await;
            assert_eq!(address, page.address(&format!("{}/find/", lang.tag)));

            page.click(".found h3 a").await;
            page.until_heading(&text.plain("short")).await;
            let open = "return document.getElementById('cost').open";
            page.until("the answer is unfolded", open, &[]).await;
            page.reload().await;
            page.until("it is unfolded when it is loaded", open, &[])
                .await;
            page.run("history.back()", &[]).await;
            page.until_heading(&text.plain("find")).await;
            page.find(".found h3 a").await;
            assert_eq!(found(page).await, before);
            let typed: String = page
                .read("return document.querySelector('#find-words').value", &[])
                .await;
            assert_eq!(typed, question);
            let stored = page.stored().await.to_string();
            assert!(!stored.contains(&question), "{stored}");
        })
        .await;
    }
}

#[tokio::test]
async fn words_of_an_emergency_put_the_warning_signs_on_top() {
    for (tag, urgent, calm) in [
        ("en", "cannot breathe", "price"),
        ("ar", "مش عارف اتنفس", "سعر"),
    ] {
        with_browser(Options::default(), async |page: &Page| {
            page.open_page(&format!("{tag}/find/")).await;
            ask(page, urgent).await;
            page.find(".find-urgent .button-call").await;
            let above = "const urgent = document.querySelector('.find-urgent');
                const list = document.querySelector('.found');
                return urgent.compareDocumentPosition(list) === 4";
            assert!(page.read::<bool>(above, &[]).await);
            page.click(".find-urgent p a:not(.button)").await;
            page.until_path(&format!("{tag}/guide/warning/")).await;
            page.run("history.back()", &[]).await;
            page.find(FIELD).await;
            ask(page, calm).await;
            assert_eq!(page.count(".find-urgent").await, 0);
        })
        .await;
    }
}

#[tokio::test]
async fn where_nothing_is_found_there_is_somewhere_else_to_look() {
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            let text = text(lang);
            page.open_page(&format!("{}/find/", lang.tag)).await;
            ask(page, "qqqqzzzz").await;
            let nothing = text.plain_with("find-count", &[("n", 0usize.into())]);
            assert_eq!(page.text_of("#find-found").await, nothing);
            for path in ["answers/", "guide/", "guide/warning/"] {
                page.find(&format!(".elsewhere a[href$='/{}/{path}']", lang.tag))
                    .await;
            }
            // Sending it takes the reader, and the keyboard of the phone, to what was found.
            page.click("form[role=search] button").await;
            page.until_focus("find-found").await;
        })
        .await;
    }
}

#[tokio::test]
async fn what_was_typed_before_the_program_was_there_is_looked_for() {
    let early = "
        addEventListener('DOMContentLoaded', () => {
            const field = document.getElementById('find-words');
            if (field) field.value = 'wudu';
        });";
    with_browser(Options::prepared(early), async |page: &Page| {
        page.open_page("en/find/").await;
        page.find(".found h3 a[href$='/answers/#washing']").await;
    })
    .await;
}

#[tokio::test]
async fn a_tablet_forgets_what_a_visitor_looked_for() {
    with_browser(tablet(), async |page: &Page| {
        open_start(page).await;
        begin(page, lang("en")).await;
        go(page, lang("en"), Route::Find).await;
        ask(page, "lump").await;
        page.find(".found h3 a").await;
        page.click("#kiosk-finish").await;
        until_start(page).await;
        begin(page, lang("en")).await;
        go(page, lang("en"), Route::Find).await;
        assert_eq!(page.count(".found").await, 0);
        let kept = "return JSON.stringify({ ...localStorage, ...sessionStorage })";
        let kept: String = page.read(kept, &[]).await;
        assert!(!kept.contains("lump"), "{kept}");
    })
    .await;
}
