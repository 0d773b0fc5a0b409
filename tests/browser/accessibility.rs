//! Nothing on a page is a barrier: for axe, with all levels of WCAG and what it holds for
//! good practice; for who must see what is pressed, by day, by night and in colours of their
//! own. On every page in either language, and in every state that a reader brings one into.

mod controls;
mod forced;
pub mod trees;

use crate::harness::words::text;
use crate::harness::{AXE, Options, Page, with_browser};
use crate::reader::{NONE, UNSURE, answers, document, ticks};
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::{self, Route};

/// Looks at the page as it stands, in every light. What does not depend on colours is the
/// same in each and is looked at once; of what axe says about colours nothing holds where
/// they are the reader's own.
pub async fn examine(page: &Page, what: &str) {
    let mut found = page.axe().await;
    found.extend(controls::unseen(page).await);
    forced::remember(page).await;
    page.see("dark").await;
    found.extend(page.axe_colours().await);
    found.extend(controls::unseen(page).await);
    for theme in ["dark", "light"] {
        page.see_forced(theme).await;
        found.extend(forced::lost(page).await);
    }
    found.extend(controls::unseen(page).await);
    page.see("light").await;
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

/// Words in letters of another language than they are said to be of. An Arabic text
/// has names and short words in Latin letters, as any Arabic text has; four in a row are a
/// sentence or a title.
const FOREIGN: &str = r"
    const arabic = /[\u0600-\u06ff]/;
    const latin = /[A-Za-z]{2,}(?:[^A-Za-z\u0600-\u06ff]+[A-Za-z]{2,}){3,}/;
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode());) {
        const said = text.parentElement.closest('[lang]').lang;
        if ((said === 'ar' ? latin : arabic).test(text.data)) found.push(said + ': ' + text.data.trim().slice(0, 80));
    }
    return found";

async fn look_at_pages(lang: Lang) {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        for route in Route::all() {
            let path = routes::Page { lang, route }.path();
            page.open_page(&path).await;
            examine(page, &path).await;
            let foreign: Vec<String> = page.read(FOREIGN, &[]).await;
            assert!(foreign.is_empty(), "{path}:\n{}", foreign.join("\n"));
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
            examine(page, &format!("question {}", index + 1)).await;
            page.click("form button[type=submit]").await;
            page.until_focus("error-summary").await;
            examine(page, &format!("question {} without an answer", index + 1)).await;
            page.tick(&[UNSURE]).await;
            examine(page, &format!("question {} ticked", index + 1)).await;
        }
        page.open_page(&at("recovery/")).await;
        page.click(".session-form button[type=submit]").await;
        page.until_focus("error-summary").await;
        examine(page, "the recovery form with errors").await;

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
        examine(page, "the recovery list").await;
        page.click(".list .buttons .button:first-child").await;
        page.find(".session-form").await;
        examine(page, "changing a session").await;

        page.open_page(&at("result/")).await;
        page.until_heading(&text.plain("outcome-stop")).await;
        page.unfold().await;
        examine(page, "a result").await;
        page.open_page(&at("check/#answers")).await;
        page.until_heading(&text.plain("answers")).await;
        examine(page, "the answers").await;
        page.open_page(&at("check/")).await;
        page.click("#check-restart").await;
        examine(page, "asking before starting again").await;
        page.open_page(&at("about/")).await;
        page.click("#delete").await;
        examine(page, "asking before deleting").await;
        page.open_page(&at("guide/")).await;
        let waits = "document.documentElement.dataset.update = 'waiting';
            dispatchEvent(new Event('guide:update'))";
        page.run(waits, &[]).await;
        page.find("#update").await;
        examine(page, "a new version is offered").await;
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
        examine(page, "the first page").await;
        page.announce("404");
        page.load("en/nothing-here/").await;
        examine(page, "the page for unknown addresses").await;
    })
    .await;
}
