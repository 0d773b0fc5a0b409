//! The program was stopped by what a browser threw at it: the page is loaded again and all
//! is there; where that does not help, the page says that it stays as it is.

use crate::harness::words::{lang, text};
use crate::harness::{Options, Page, with_browser};
use crate::kiosk::visitor::{begin, open_start};
use mesotherapy_guide::i18n::LANGUAGES;

/// From now on the browser refuses what the program needs to draw anything. It does so
/// itself: what a driver's own script throws is hidden from the page.
const REFUSES: &str =
    "Document.prototype.createTextNode = Document.prototype.createElement.bind(document, '<')";
const REFUSED: &str = "is not a valid name";

async fn is_loaded_again(page: &Page) {
    let again = "return window.same === undefined
        && document.documentElement.classList.contains('hydrated')";
    page.until("the page was loaded again", again, &[]).await;
}

#[tokio::test]
async fn a_program_that_was_stopped_begins_again_with_what_was_typed() {
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            page.open_page(&format!("{}/plan/", lang.tag)).await;
            let field = page.find("#plan-count").await;
            field.send_keys("7").await.expect("it can be typed in");
            page.announce(REFUSED);
            page.run(&format!("window.same = true; {REFUSES}"), &[])
                .await;
            page.click(".bar a[href$='/check/']").await;
            is_loaded_again(page).await;
            page.open_page(&format!("{}/plan/", lang.tag)).await;
            let typed = "return document.getElementById('plan-count').value";
            page.find("#plan-count").await;
            assert_eq!(page.read::<String>(typed, &[]).await, "7");

            // A second time within the minute it would only go round in circles.
            page.announce("\"guide not started:\" \"stopped\"");
            page.run(REFUSES, &[]).await;
            page.click(".bar a[href$='/check/']").await;
            let told = "return document.documentElement.classList.contains('static')
                && document.getElementById('not-started').checkVisibility()";
            page.until("the page says that it stays", told, &[]).await;
            let words = page.text_of("#not-started").await;
            assert_eq!(words, text(lang).plain("not-started"));
            // What is in a form does not come into the address.
            let send = "const form = document.createElement('form');
                form.innerHTML = '<input name=said value=this>';
                document.querySelector('main').append(form);
                form.requestSubmit()";
            page.run(send, &[]).await;
            page.drawn().await;
            let address: String = page.read("return location.search", &[]).await;
            assert_eq!(address, "");
            // Links are the browser's again.
            page.click(".bar a[href$='/guide/warning/']").await;
            page.until_path(&format!("{}/guide/warning/", lang.tag))
                .await;
            page.hydrated().await;
        })
        .await;
    }
}

#[tokio::test]
async fn what_others_throw_stops_nothing() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("ar/plan/").await;
        page.announce("Error: another's");
        page.run(
            "window.same = true; setTimeout(() => { throw new Error(\"another's\") })",
            &[],
        )
        .await;
        page.drawn().await;
        page.drawn().await;
        let still = "return window.same && document.documentElement.classList.contains('hydrated')";
        assert!(page.read::<bool>(still, &[]).await);
    })
    .await;
}

#[tokio::test]
async fn a_tablet_whose_program_was_stopped_shows_nothing_and_starts_again() {
    with_browser(Options::default(), async |page: &Page| {
        let ar = lang("ar");
        open_start(page).await;
        begin(page, ar).await;
        page.announce(REFUSED);
        page.run(&format!("window.same = true; {REFUSES}"), &[])
            .await;
        page.click(".bar a[href$='/check/']").await;
        is_loaded_again(page).await;

        // A second time within the minute it waits, and shows nobody's page meanwhile.
        begin(page, ar).await;
        page.run(REFUSES, &[]).await;
        page.click(".bar a[href$='/check/']").await;
        let covered = "return getComputedStyle(document.getElementById('app')).visibility";
        page.until("nothing is shown", &format!("{covered} === 'hidden'"), &[])
            .await;
    })
    .await;
}
