//! What a visitor does at a clinic's tablet: begins, goes to a page, answers. The smoke
//! tests in other engines begin with it too.
//!
//! Must not know: how a browser is driven.

use serde_json::json;

use crate::harness::Page;
use crate::harness::words::text;
use mesotherapy_guide::domain::screening::{SCREENS, Screen};
use mesotherapy_guide::i18n::Lang;
use mesotherapy_guide::routes::{self, Route};

/// The address of the start screen.
pub const START: &str = "kiosk/";

/// Opens the start screen.
pub async fn open_start(page: &Page) {
    page.open_page(START).await;
    page.find(".begin:enabled").await;
}

/// Begins a visit in a language.
pub async fn begin(page: &Page, lang: Lang) {
    page.click(&format!("#begin-{}", lang.tag)).await;
    page.until_heading(&text(lang).plain("home")).await;
}

/// Follows a link inside the guide, whether or not one stands on the page.
pub async fn go(page: &Page, lang: Lang, route: Route) {
    let path = routes::Page { lang, route }.path();
    let script = "const link = document.createElement('a');
        link.href = arguments[0];
        document.querySelector('main').append(link);
        link.click();
        link.remove()";
    page.run(script, &[json!(page.address(&path))]).await;
    // A result without answers has another heading.
    if route == Route::Result {
        page.find(".page.result, .page #title").await;
    } else {
        page.until_heading(&text(lang).plain(&route.message()))
            .await;
    }
    page.drawn().await;
}

/// Waits until the start screen is shown, with nothing over it.
pub async fn until_start(page: &Page) {
    let script = "return !!document.querySelector('.start .begin:enabled')
        && !document.documentElement.classList.contains('covered')
        && !document.querySelector('dialog[open]')";
    page.until("the start screen is shown", script, &[]).await;
    page.drawn().await;
}

/// Answers a question of the check by its own form, as on a phone.
pub async fn answer_first(page: &Page, lang: Lang, value: &str) -> &'static Screen {
    go(page, lang, Route::Check).await;
    page.click(".next .button, main a.button").await;
    let screen = &SCREENS[0];
    page.answer(text(lang), screen, &[value]).await;
    let next = &SCREENS[1];
    page.until_heading(&text(lang).plain(&format!("check-{}", next.id)))
        .await;
    screen
}
