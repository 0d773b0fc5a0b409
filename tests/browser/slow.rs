//! Pages whose texts come late: the last link wins, and a reader who waits is told so.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, Page, TABLET, with_browser};
use mesotherapy_guide::i18n::{LANGUAGES, Messages};

/// Holds every text back whose address has this in it, until it is let go.
const HOLD: &str = "
    const real = window.fetch;
    window.held = [];
    window.fetch = (asked, ...more) => String(asked).includes(arguments[0])
        ? new Promise((go) => window.held.push(() => go(real(asked, ...more))))
        : real(asked, ...more);";

async fn hold(page: &Page, texts: &str) {
    page.run(HOLD, &[json!(texts)]).await;
}

async fn until_asked(page: &Page, many: usize) {
    let script = "return window.held.length >= arguments[0]";
    page.until("the texts are asked for", script, &[json!(many)])
        .await;
}

/// Lets the texts come, and gives the program the time to draw what it would.
async fn let_go(page: &Page) {
    page.run("window.held.splice(0).forEach((go) => go())", &[])
        .await;
    let idle = "return new Promise((done) =>
        setTimeout(() => requestAnimationFrame(() => done(true)), 400))";
    let _: bool = page.read(idle, &[]).await;
}

async fn entries(page: &Page) -> u32 {
    page.read("return history.length", &[]).await
}

async fn is_at(page: &Page, text: Messages, message: &str, path: &str) {
    page.until_heading(&text.plain(message)).await;
    assert_eq!(page.path().await, path);
    assert_eq!(page.count("[aria-busy], .loading").await, 0);
}

#[tokio::test]
async fn the_last_link_wins_however_late_the_texts_of_the_others_come() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(&LANGUAGES[0]);
        page.open_page("en/").await;
        let before = entries(page).await;
        hold(page, "text-en-decide").await;
        page.click(".bar a[href$='/decide/']").await;
        until_asked(page, 1).await;
        page.click(".bar a[href$='/guide/']").await;
        is_at(page, text, "guide", "en/guide/").await;
        let_go(page).await;
        is_at(page, text, "guide", "en/guide/").await;
        assert_eq!(entries(page).await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_goes_back_or_on_while_a_page_loads_stays_there() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(&LANGUAGES[0]);
        page.open_page("en/").await;
        page.click(".door a[href$='/guide/']").await;
        is_at(page, text, "guide", "en/guide/").await;
        hold(page, "text-en-decide").await;
        page.click(".bar a[href$='/decide/']").await;
        until_asked(page, 1).await;
        page.run("history.back()", &[]).await;
        is_at(page, text, "home", "en/").await;
        let_go(page).await;
        is_at(page, text, "home", "en/").await;
        // A place inside the page that is shown is the last link too.
        hold(page, "text-en-check").await;
        page.click(".bar a[href$='/check/']").await;
        until_asked(page, 1).await;
        page.run("location.hash = 'title'", &[]).await;
        let_go(page).await;
        page.until_heading(&text.plain("home")).await;
    })
    .await;
}

#[tokio::test]
async fn whoever_waits_is_told_so_and_a_link_pressed_three_times_is_one_visit() {
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            let text = text(lang);
            page.open_page(&format!("{}/", lang.tag)).await;
            let before = entries(page).await;
            hold(page, &format!("text-{}-decide", lang.tag)).await;
            for pressed in 1..=3 {
                page.click(".bar a[href$='/decide/']").await;
                until_asked(page, pressed).await;
            }
            page.find("main[aria-busy=true]").await;
            assert_eq!(page.text_of(".loading").await, text.plain("loading"));
            let_go(page).await;
            is_at(page, text, "decide", &format!("{}/decide/", lang.tag)).await;
            assert_eq!(entries(page).await, before + 1);
        })
        .await;
    }
}

#[tokio::test]
async fn a_tablet_begins_in_the_language_that_was_pressed_last() {
    let options = Options {
        size: TABLET,
        ..Options::default()
    };
    with_browser(options, async |page: &Page| {
        page.open_page("kiosk/").await;
        page.find(".begin:enabled").await;
        hold(page, "text-en-decide").await;
        page.click("#begin-en").await;
        until_asked(page, 1).await;
        page.click("#begin-ar").await;
        page.until_heading(&text(&LANGUAGES[1]).plain("home")).await;
        let_go(page).await;
        page.until_heading(&text(&LANGUAGES[1]).plain("home")).await;
    })
    .await;
}

/// The program comes when it is let go, or never.
const PROGRAM: &str = "
    const real = window.fetch;
    window.fetch = (asked, ...more) => String(asked.url ?? asked).endsWith('_bg.wasm')
        ? new Promise((go, fail) => { window.come = () => go(real(asked, ...more)); window.fail = () => fail(new Error('gone')); })
        : real(asked, ...more);";

#[tokio::test]
async fn nobody_is_told_to_turn_scripts_on_while_they_are_on_their_way() {
    for (path, come) in [
        ("en/plan/", true),
        ("ar/recovery/", true),
        ("ar/plan/", false),
    ] {
        with_browser(Options::prepared(PROGRAM), async |page: &Page| {
            page.load(path).await;
            page.until("the program is asked for", "return !!window.come", &[])
                .await;
            let seen = "const told = document.querySelector('.needs-scripts');
                return !!told && getComputedStyle(told).visibility !== 'hidden'";
            assert!(!page.read::<bool>(seen, &[]).await, "{path}");
            if come {
                page.run("window.come()", &[]).await;
                page.hydrated().await;
                assert_eq!(page.count(".needs-scripts").await, 0, "{path}");
            } else {
                page.announce("guide not started:");
                page.run("window.fail()", &[]).await;
                page.until("it is told", seen, &[]).await;
            }
        })
        .await;
    }
}
