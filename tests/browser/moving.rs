//! Moving between pages and steps: no document is loaded, the focus and the title
//! follow, Back and Forward lead where the reader was, an address leads deep.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, PHONE, Page, TABLET, with_browser};
use crate::reader::NONE;
use mesotherapy_guide::content::chapters;
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::{LANGUAGES, Messages};

fn english() -> Messages {
    text(&LANGUAGES[0])
}

/// The page is shown: its heading has the focus, the title names it.
async fn shown(page: &Page, text: Messages, message: &str) {
    let name = text.plain(message);
    page.until_heading(&name).await;
    let title = text.plain_with("title-page", &[("page", (&name).into())]);
    let script = "return document.title === arguments[0]";
    page.until(&format!("the title is {title}"), script, &[json!(title)])
        .await;
    page.until_focus("title").await;
}

async fn go(page: &Page, by: i32) {
    page.run("history.go(arguments[0])", &[json!(by)]).await;
}

#[tokio::test]
async fn links_load_no_document_and_back_and_forward_return() {
    with_browser(Options::default(), async |page: &Page| {
        let text = english();
        page.open_page("en/").await;
        page.mark_document().await;
        page.click(".door a[href$='/guide/']").await;
        shown(page, text, "guide").await;
        page.click(".contents a[href$='/risks/']").await;
        shown(page, text, "guide-risks").await;
        page.click(".bar a[href$='/plan/']").await;
        shown(page, text, "plan").await;
        page.click(".course a[href$='/recovery/']").await;
        shown(page, text, "recovery").await;
        go(page, -2).await;
        shown(page, text, "guide-risks").await;
        go(page, -2).await;
        shown(page, text, "home").await;
        assert_eq!(page.path().await, "en/");
        go(page, 4).await;
        shown(page, text, "recovery").await;
        assert!(page.is_same_document().await);
    })
    .await;
}

#[tokio::test]
async fn a_page_begins_at_its_top_and_back_returns_to_where_it_was_left() {
    with_browser(Options::default(), async |page: &Page| {
        let text = english();
        page.open_page("en/guide/risks/").await;
        let at = "return Math.abs(window.scrollY - arguments[0]) < 2";
        page.run("window.scrollTo(0, 700)", &[]).await;
        page.click(".bar a[href$='/check/']").await;
        shown(page, text, "check").await;
        page.until("the new page is at its top", at, &[json!(0)])
            .await;
        go(page, -1).await;
        shown(page, text, "guide-risks").await;
        page.until("the old page is where it was", at, &[json!(700)])
            .await;
    })
    .await;
}

#[tokio::test]
async fn back_leads_through_the_steps_of_the_check() {
    with_browser(Options::default(), async |page: &Page| {
        let text = english();
        page.open_page("en/check/").await;
        page.mark_document().await;
        page.click(".check .button").await;
        page.answer(text, &SCREENS[0], &[NONE]).await;
        page.answer(text, &SCREENS[1], &[NONE]).await;
        shown(page, text, "check-cancer").await;
        go(page, -1).await;
        shown(page, text, "check-pregnancy").await;
        page.find("#answer-none:checked").await;
        go(page, -2).await;
        shown(page, text, "check").await;
        go(page, 3).await;
        shown(page, text, "check-cancer").await;
        page.click(".back a").await;
        shown(page, text, "check-pregnancy").await;
        assert!(page.is_same_document().await);
    })
    .await;
}

#[tokio::test]
async fn an_address_leads_to_a_step_and_an_unknown_step_to_the_start() {
    with_browser(Options::default(), async |page: &Page| {
        let text = english();
        let steps = [
            ("en/check/#medicines", "check-medicines"),
            ("en/check/#change-blood", "check-blood"),
            ("en/check/#answers", "answers"),
            ("en/check/#start", "check"),
            ("en/check/#nothing", "check"),
            ("en/check/#%3Cb%3E", "check"),
            ("en/check/#change-", "check"),
            ("en/result/", "result-incomplete"),
            ("en/result/#nothing", "result-incomplete"),
            ("en/guide/risks/#nothing", "guide-risks"),
        ];
        for (path, message) in steps {
            // From elsewhere, so that a document is loaded.
            page.open_page("en/about/").await;
            page.open_page(path).await;
            page.until_heading(&text.plain(message)).await;
            assert_eq!(page.path().await, path);
        }
        page.open_page("en/result/").await;
        page.find("main a[href$='/en/check/#age']").await;
    })
    .await;
}

/// The browser went to the question's place in the list for those without scripts,
/// and the question itself stands at the top.
#[tokio::test]
async fn a_question_opened_by_its_address_is_shown_from_its_top() {
    for size in [PHONE, TABLET] {
        let options = Options {
            size,
            ..Options::default()
        };
        with_browser(options, async |page: &Page| {
            let in_view = "const box = document.getElementById('title').getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight";
            page.open_page("ar/check/#medicines").await;
            page.until("the question is in view", in_view, &[]).await;
            page.reload().await;
            page.until("the question is in view again", in_view, &[])
                .await;
        })
        .await;
    }
}

#[tokio::test]
async fn an_address_leads_to_a_place_on_a_page() {
    with_browser(Options::default(), async |page: &Page| {
        let chapter = chapters::find("risks").expect("the chapter of risks");
        let section = chapter.sections.last().expect("it has sections").id;
        let path = format!("en/guide/risks/#{section}");
        let in_view =
            "const top = document.getElementById(arguments[0]).getBoundingClientRect().top;
            return top > -5 && top < innerHeight / 2";
        page.open_page(&path).await;
        page.until("the section is in view", in_view, &[json!(section)])
            .await;
        page.open_page("en/about/").await;
        page.follow(&path).await;
        page.until("the section is in view", in_view, &[json!(section)])
            .await;
        page.click(".foot a[href*='#your-data']").await;
        page.until(
            "the data section is in view",
            in_view,
            &[json!("your-data")],
        )
        .await;
        // The source of a claim is a tap away.
        page.open_page("en/guide/what/").await;
        page.click("details.sources summary").await;
        page.click("details.sources a").await;
        let tapped = "const id = location.hash.slice(1);
            const place = id.startsWith('source-') && document.getElementById(id);
            return place && place.getBoundingClientRect().top < innerHeight";
        page.until("the source is in view", tapped, &[]).await;
    })
    .await;
}

/// Loaded again, come back to from outside, or gone forward to, a page stands where it was.
#[tokio::test]
async fn a_page_stands_where_it_was_after_a_reload_and_from_outside() {
    with_browser(Options::default(), async |page: &Page| {
        let text = english();
        let at = "return Math.abs(window.scrollY - arguments[0]) < 2";
        let noted = "return Math.abs(history.state - arguments[0]) < 2";
        page.open_page("en/guide/risks/").await;
        page.run("window.scrollTo(0, 900)", &[]).await;
        page.until("the scroll is noted", noted, &[json!(900)])
            .await;
        page.reload().await;
        page.until("loaded again", at, &[json!(900)]).await;
        page.drawn().await;
        page.until("and it stays", at, &[json!(900)]).await;

        // The page outside is no page of the app.
        page.load("404.html").await;
        go(page, -1).await;
        page.hydrated().await;
        page.until("back from outside", at, &[json!(900)]).await;

        page.click(".bar a[href$='/sources/'], .foot a[href$='/sources/']")
            .await;
        shown(page, text, "sources").await;
        page.run("window.scrollTo(0, 1500)", &[]).await;
        page.until("the scroll is noted", noted, &[json!(1500)])
            .await;
        go(page, -1).await;
        shown(page, text, "guide-risks").await;
        go(page, 1).await;
        shown(page, text, "sources").await;
        page.until("gone forward", at, &[json!(1500)]).await;
    })
    .await;
}

/// What is drawn only when the page awakes may make it longer than the browser found it.
#[tokio::test]
async fn a_page_that_grows_when_it_awakes_stands_where_it_was() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/plan/").await;
        let first = page.today().await.add_days(7).expect("a day");
        crate::plan::make(page, &first.to_string()).await;
        let bottom = "window.scrollTo(0, document.documentElement.scrollHeight);
            return new Promise((done) => requestAnimationFrame(() => done(scrollY)))";
        let bottom: f64 = page.read(bottom, &[]).await;
        let noted = "return Math.abs(history.state - arguments[0]) < 2";
        page.until("the scroll is noted", noted, &[json!(bottom)])
            .await;
        page.reload().await;
        // Letters that came too late the first time may be there now, and have other lines.
        let at = "const most = document.documentElement.scrollHeight - innerHeight;
            return Math.abs(window.scrollY - Math.min(arguments[0], most)) < 2
                && Math.abs(window.scrollY - arguments[0]) < 100";
        page.until("loaded again", at, &[json!(bottom)]).await;
    })
    .await;
}

#[tokio::test]
async fn the_skip_link_keeps_the_question_that_is_open() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/check/#pregnancy").await;
        page.until_heading(&english().plain("check-pregnancy"))
            .await;
        page.run("document.querySelector('.skip').focus()", &[])
            .await;
        page.press(fantoccini::key::Key::Enter, false).await;
        page.until_focus("main").await;
        assert_eq!(page.path().await, "en/check/#pregnancy");
        page.reload().await;
        page.until_heading(&english().plain("check-pregnancy"))
            .await;
    })
    .await;
}

#[tokio::test]
async fn the_skip_link_leads_past_the_head() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/check/").await;
        page.press(fantoccini::key::Key::Tab, false).await;
        let focused = "return document.activeElement.className";
        let class: String = page.read(focused, &[]).await;
        assert_eq!(class, "skip");
        page.press(fantoccini::key::Key::Enter, false).await;
        page.until_focus("main").await;
        page.press(fantoccini::key::Key::Tab, false).await;
        let inside = "return document.activeElement.closest('main') !== null";
        page.until("the next stop is in the text", inside, &[])
            .await;
        page.until_heading(&english().plain("check")).await;
    })
    .await;
}

/// Refuses what some browsers refuse after a hundred times, or where an extension does.
const REFUSES: &str = "
    History.prototype.pushState = () => { throw new DOMException('too often', 'SecurityError') };
    Intl.DateTimeFormat = function () { throw new RangeError('no such thing') };";

#[tokio::test]
async fn a_history_that_refuses_and_dates_that_cannot_be_worded_stop_nothing() {
    with_browser(Options::prepared(REFUSES), async |page: &Page| {
        let text = english();
        page.open_page("en/").await;
        page.click(".bar a[href$='/plan/']").await;
        page.until_path("en/plan/").await;
        page.hydrated().await;
        page.until_heading(&text.plain("plan")).await;
        page.find("#plan-count").await;
        let today = page.today().await;
        crate::plan::make(page, &today.to_string()).await;
        page.open_page("en/check/#age").await;
        page.until_heading(&text.plain("check-age")).await;
    })
    .await;
}
