//! A reader's way: the check to its result, a recovery list, and all of it still there
//! when the page was loaded again.

use fantoccini::Locator;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use crate::reader::{UNSURE, answers, ticks};
use mesotherapy_guide::domain::screening::{SCREENS, Screen, assess};
use mesotherapy_guide::i18n::{LANGUAGES, Lang, Messages};

/// What is answered: with reasons for the doctor.
const GIVEN: [(&str, &[&str]); 3] = [
    ("skin-today", &["acne"]),
    ("medicines", &["blood-thinner"]),
    ("heart", &[UNSURE]),
];

/// The two ways in which a browser brings a control into view, from the top of the page.
const BROUGHT: [&str; 2] = ["scrollIntoView({ block: 'nearest' })", "focus()"];

/// Whether nothing lies over the middle of the button that goes on.
const CLEAR: &str = "const button = document.querySelector('form button[type=submit]');
    const { left, top, width, height } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint(left + width / 2, top + height / 2))";

/// Presses Continue where the engine brings it: the bar at the bottom leaves it clear. What
/// the window has already, a driver does not bring anywhere, even where the bar lies over it.
async fn go_on(page: &Page, screen: &Screen) {
    const CSS: &str = "form button[type=submit]";
    for way in BROUGHT {
        let bring = format!("scrollTo(0, 0); document.querySelector('{CSS}').{way}");
        page.run(&bring, &[]).await;
        let what = format!("Continue of {} is clear after {way}", screen.id);
        page.until(&what, CLEAR, &[]).await;
    }
    let button = page.client().find(Locator::Css(CSS)).await;
    let pressed = button.expect("a button").click().await;
    pressed.unwrap_or_else(|error| panic!("pressing Continue of {}: {error}", screen.id));
}

async fn take_the_check(page: &Page, text: Messages, lang: Lang) {
    page.open_page(&format!("{}/", lang.tag)).await;
    page.click(".home .button").await;
    page.until_heading(&text.plain("check")).await;
    page.click(".check .button").await;
    for (screen, values) in ticks(&GIVEN) {
        page.until_heading(&text.plain(&format!("check-{}", screen.id)))
            .await;
        page.tick(&values).await;
        go_on(page, screen).await;
    }
    page.until_heading(&text.plain("answers")).await;
    assert_eq!(page.count(".summary > div").await, SCREENS.len());
    page.click(".review .button").await;
    the_result_is_shown(page, text).await;
}

/// The result that the rules give, with every reason.
async fn the_result_is_shown(page: &Page, text: Messages) {
    let assessment = assess(&answers(&ticks(&GIVEN)));
    let outcome = assessment.outcome().expect("every question is answered");
    page.until_heading(&text.plain(&format!("outcome-{}", outcome.id())))
        .await;
    assert_eq!(page.count(".reason h3").await, assessment.findings.len());
    let main = page.text_of("main").await;
    let reason = text.plain("risk-blood-thinner.next");
    assert!(main.contains(&reason), "no “{reason}” in {main}");
}

async fn begin_a_list(page: &Page, text: Messages) {
    page.click(".bar a[href$='/plan/']").await;
    page.until_heading(&text.plain("plan")).await;
    page.click(".course a[href$='/recovery/']").await;
    page.until_heading(&text.plain("recovery")).await;
    let today = page.today().await.to_string();
    page.fill("session-date", &today).await;
    page.fill("session-time", "00:01").await;
    page.click("label[for=area]").await;
    page.click(".session-form button[type=submit]").await;
    page.until_focus("list-title").await;
    page.click("label[for=item-signs]").await;
    the_list_is_shown(page).await;
}

/// The list, with its item ticked.
async fn the_list_is_shown(page: &Page) {
    page.find("#list-title").await;
    page.find(".tick-done #item-signs:checked").await;
    assert_eq!(page.count(".tick-done input:checked").await, 1);
}

async fn travel(lang: Lang) {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang);
        take_the_check(page, text, lang).await;
        begin_a_list(page, text).await;
        page.reload().await;
        the_list_is_shown(page).await;
        page.open_page(&format!("{}/result/", lang.tag)).await;
        the_result_is_shown(page, text).await;
        page.reload().await;
        the_result_is_shown(page, text).await;
    })
    .await;
}

#[tokio::test]
async fn an_english_reader_finishes_with_no_bar_in_the_way_and_finds_all_again() {
    travel(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn an_arabic_reader_finishes_with_no_bar_in_the_way_and_finds_all_again() {
    travel(&LANGUAGES[1]).await;
}
