//! Every screen that a visit can come to, one after another.
//!
//! Must not know: what is looked for on them.

use fantoccini::key::Key;

use super::{begin, forward, go, kept, until_quiet, until_start};
use crate::checkin::chosen;
use crate::harness::Page;
use crate::harness::words::text;
use crate::plan::{self, SUBMIT};
use crate::reader::ticks;
use mesotherapy_guide::domain::checkin::{Background, triage};
use mesotherapy_guide::domain::kiosk::{COUNTDOWN, IDLE};
use mesotherapy_guide::i18n::Lang;
use mesotherapy_guide::routes::Route;
use mesotherapy_guide::storage::device::DEVICE;

/// Folds it again.
const FOLD: &str = "document.querySelectorAll('details').forEach((d) => { d.open = false })";

/// Walks through a whole visit of the start screen that is shown, and looks at every
/// screen: each page as it is found, each question, everything that is made of answers,
/// and every dialog. In the end the start screen is shown again.
pub async fn every_screen(page: &Page, lang: Lang, mut examine: impl AsyncFnMut(&str)) {
    examine("the start screen").await;
    begin(page, lang).await;
    for route in Route::all() {
        go(page, lang, route).await;
        page.unfold().await;
        examine(&route.path()).await;
    }
    check(page, lang, &mut examine).await;
    decide(page, lang, &mut examine).await;
    course(page, lang, &mut examine).await;
    for route in [Route::Home, Route::Sheet] {
        go(page, lang, route).await;
        page.unfold().await;
        examine(&format!("{} with answers", route.path())).await;
    }
    page.click("#take-show").await;
    page.until_focus("take-shown").await;
    examine("the code for the phone").await;
    dialogs(page, &mut examine).await;
}

async fn check(page: &Page, lang: Lang, examine: &mut impl AsyncFnMut(&str)) {
    let text = text(lang);
    go(page, lang, Route::Check).await;
    page.click(".next .button, main a.button").await;
    for (screen, values) in ticks(&[("skin-today", &["acne"]), ("heart", &["unsure"])]) {
        page.until_heading(&text.plain(&format!("check-{}", screen.id)))
            .await;
        examine(&format!("the question {}", screen.id)).await;
        if screen.id == "heart" {
            page.click(SUBMIT).await;
            page.until_focus("error-summary").await;
            examine("a question without an answer").await;
        }
        page.answer(text, screen, &values).await;
    }
    page.until_heading(&text.plain("answers")).await;
    examine("the answers").await;
    go(page, lang, Route::Result).await;
    page.find(".reason").await;
    page.unfold().await;
    examine("the result").await;
}

async fn decide(page: &Page, lang: Lang, examine: &mut impl AsyncFnMut(&str)) {
    go(page, lang, Route::Decide).await;
    page.click("main a[href*='/decide/hair/']").await;
    page.until_heading(&text(lang).plain("goal-hair")).await;
    for route in [Route::Weigh, Route::Ready] {
        go(page, lang, route).await;
        page.run(
            "document.querySelectorAll('main input[type=radio]').forEach((radio) => radio.click())",
            &[],
        )
        .await;
        page.drawn().await;
        examine(&format!("{} with answers", route.path())).await;
    }
}

/// A plan on hold, a recovery list and a look at the day.
async fn course(page: &Page, lang: Lang, examine: &mut impl AsyncFnMut(&str)) {
    let text = text(lang);
    let today = page.today().await;
    go(page, lang, Route::Plan).await;
    page.click(SUBMIT).await;
    page.until_focus("error-summary").await;
    examine("the form of a plan with errors").await;
    plan::make(page, &today.to_string()).await;
    page.unfold().await;
    examine("a plan").await;
    page.run(FOLD, &[]).await;
    plan::change(page, "move", 2).await;
    let title = text.plain_with("plan-move-n", &[("n", 2usize.into())]);
    page.until_heading(&title).await;
    examine("another day for a session").await;
    go(page, lang, Route::Plan).await;
    page.click(".plan-next a[href^='#check-']").await;
    let title = text.plain_with("plan-check", &[("n", 1usize.into())]);
    page.until_heading(&title).await;
    examine("what is new before a session").await;
    page.click("label[for=plan-before-colour]").await;
    page.click(SUBMIT).await;
    page.find(".panel-stop").await;
    page.unfold().await;
    examine("a plan on hold").await;

    go(page, lang, Route::Recovery).await;
    page.fill("session-date", &today.to_string()).await;
    page.fill("session-time", "00:01").await;
    page.click("label[for=area]").await;
    page.click(SUBMIT).await;
    page.until_focus("list-title").await;
    page.unfold().await;
    examine("a recovery list").await;

    go(page, lang, Route::CheckIn).await;
    let signs = chosen(&[("lump", "new")]);
    page.checkin(text, &signs).await;
    let answer = triage(&signs, &Background::on(Some(0))).answer.id();
    page.until_heading(&text.plain(&format!("look-{answer}")))
        .await;
    page.unfold().await;
    examine("what a look at the day says").await;
}

/// Every dialog of a visit, the last of which ends it.
async fn dialogs(page: &Page, examine: &mut impl AsyncFnMut(&str)) {
    for id in ["kiosk-again", "kiosk-finish"] {
        page.click(&format!("#{id}")).await;
        page.find("dialog[open] .button-second").await;
        examine(&format!("before {id}")).await;
        page.click("dialog[open] .button:not(.button-second)").await;
        page.until_focus(id).await;
    }
    forward(page, IDLE).await;
    page.find("dialog[open] .countdown").await;
    examine("when nobody is there").await;
    page.press(Key::Escape, false).await;
    until_quiet(page).await;
    forward(page, IDLE).await;
    page.find("dialog[open] .countdown").await;
    forward(page, COUNTDOWN).await;
    until_start(page).await;
    assert_eq!(kept(page).await, [DEVICE], "a visit is never stored");
}
