//! axe finds nothing wrong: on any page in either language by day and by night,
//! and in every state that a reader brings a page into.

use serde_json::{Value, json};

use crate::harness::words::text;
use crate::harness::{AXE, Options, Page, with_browser};
use crate::reader::{NONE, UNSURE, answers, document, ticks};
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::{self, Route};

/// Looks at the page as it stands. What does not depend on colours is the same
/// by day and by night and is looked at once.
pub async fn look(page: &Page, what: &str) {
    let mut found = page.axe(Value::Null).await;
    page.see("dark").await;
    found.extend(
        page.axe(json!({ "type": "tag", "values": ["cat.color"] }))
            .await,
    );
    page.see("light").await;
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

async fn look_at_pages(lang: Lang) {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        for route in Route::all() {
            let path = routes::Page { lang, route }.path();
            page.open_page(&path).await;
            look(page, &path).await;
        }
    })
    .await;
}

#[tokio::test]
async fn english_pages_have_no_barrier() {
    look_at_pages(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn arabic_pages_have_no_barrier() {
    look_at_pages(&LANGUAGES[1]).await;
}

async fn look_at_states(lang: Lang) {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        let text = text(lang);
        let at = |path: &str| format!("{}/{path}", lang.tag);
        for (index, screen) in [(0, &SCREENS[0]), (3, &SCREENS[3])] {
            page.open_page(&at(&format!("check/#{}", screen.id))).await;
            page.until_heading(&text.plain(&format!("check-{}", screen.id)))
                .await;
            page.run("document.querySelector('details').open = true", &[])
                .await;
            look(page, &format!("question {}", index + 1)).await;
            page.click("form button[type=submit]").await;
            page.until_focus("error-summary").await;
            look(page, &format!("question {} without an answer", index + 1)).await;
            page.tick(&[UNSURE]).await;
            look(page, &format!("question {} ticked", index + 1)).await;
        }
        page.open_page(&at("recovery/")).await;
        page.click(".session-form button[type=submit]").await;
        page.until_focus("error-summary").await;
        look(page, "the recovery form with errors").await;

        let given = ticks(&[
            ("pregnancy", &["pregnant-breastfeeding"]),
            ("skin-today", &["acne", "antibiotics"]),
            ("heart", &[UNSURE]),
            ("other", &[NONE]),
        ]);
        let today = page.today().await;
        page.store(&document(answers(&given), today)).await;
        page.find("#list-title").await;
        page.click("label[for=item-signs]").await;
        page.unfold().await;
        look(page, "the recovery list").await;
        page.click(".list .buttons .button:first-child").await;
        page.find(".session-form").await;
        look(page, "changing a session").await;

        page.open_page(&at("result/")).await;
        page.until_heading(&text.plain("outcome-stop")).await;
        page.unfold().await;
        look(page, "a result").await;
        page.open_page(&at("check/#answers")).await;
        page.until_heading(&text.plain("answers")).await;
        look(page, "the answers").await;
        page.open_page(&at("check/")).await;
        page.click("#check-restart").await;
        look(page, "asking before starting again").await;
        page.open_page(&at("about/")).await;
        page.click("#delete").await;
        look(page, "asking before deleting").await;
        page.open_page(&at("guide/")).await;
        let waits = "document.documentElement.dataset.update = 'waiting';
            dispatchEvent(new Event('guide:update'))";
        page.run(waits, &[]).await;
        page.find("#update").await;
        look(page, "a new version is offered").await;
    })
    .await;
}

#[tokio::test]
async fn english_states_have_no_barrier() {
    look_at_states(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn arabic_states_have_no_barrier() {
    look_at_states(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn documents_without_the_app_have_no_barrier() {
    let options = Options {
        languages: "fr",
        ..Options::prepared(AXE.clone())
    };
    with_browser(options, async |page: &Page| {
        page.load("").await;
        look(page, "the first page").await;
        page.announce("404");
        page.load("en/nothing-here/").await;
        look(page, "the page for unknown addresses").await;
    })
    .await;
}
