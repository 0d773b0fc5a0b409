//! Without scripts every page can be read whole, says what does not work, and
//! its links lead on.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::domain::recovery::ITEMS;
use mesotherapy_guide::domain::screening::{QuestionKind, SCREENS};
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::{self, Route};

fn off() -> Options {
    Options {
        scripts: false,
        ..Options::default()
    }
}

/// The words of every page of a language as it lies on the server.
async fn on_server(lang: Lang) -> Vec<(String, Vec<String>)> {
    let mut pages = Vec::new();
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/").await;
        for route in Route::all() {
            let path = routes::Page { lang, route }.path();
            let words = page.words_on_server(&path, "none").await;
            pages.push((path, words));
        }
    })
    .await;
    pages
}

async fn read_without_scripts(lang: Lang) {
    let pages = on_server(lang).await;
    with_browser(off(), async |page: &Page| {
        for (path, words) in pages {
            page.load(&path).await;
            assert_eq!(page.words("none").await, words, "{path}");
            let visible = page.text_of("main").await;
            assert!(visible.chars().count() > 200, "{path}: {visible}");
            let told = page.text_of("noscript").await;
            assert_eq!(told, text(lang).plain("no-scripts"), "{path}");
            let shown = "return document.querySelector('noscript').getBoundingClientRect().height > 20";
            assert!(page.read::<bool>(shown, &[]).await, "{path} shows the line");
            let wider = "return document.documentElement.scrollWidth - innerWidth";
            assert_eq!(page.read::<i32>(wider, &[]).await, 0, "{path} moves sideways");
            let busy = "return [...document.querySelectorAll('main :is(button, input), button:not([disabled])')].filter((one) => one.checkVisibility()).length";
            assert_eq!(page.read::<usize>(busy, &[]).await, 0, "{path} has nothing to press in vain");
        }
    })
    .await;
}

#[tokio::test]
async fn english_pages_are_whole_without_scripts() {
    read_without_scripts(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn arabic_pages_are_whole_without_scripts() {
    read_without_scripts(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn without_scripts_the_check_lists_every_question_with_what_answers_mean() {
    with_browser(off(), async |page: &Page| {
        for lang in &LANGUAGES {
            let text = text(lang);
            page.load(&format!("{}/check/", lang.tag)).await;
            for screen in &SCREENS {
                let script = "const item = document.getElementById(arguments[0]);
                    return [item.querySelector('h3').innerText, ...[...item.querySelectorAll(':scope > ul > li')]
                        .map((li) => li.textContent)]";
                let lines: Vec<String> = page.read(script, &[json!(screen.id)]).await;
                assert_eq!(lines[0], text.plain(&format!("check-{}", screen.id)));
                assert_eq!(lines.len(), 1 + screen.risks().len(), "{lines:?}");
                for (line, risk) in lines[1..].iter().zip(screen.risks()) {
                    let id = format!("risk-{}", risk.id);
                    let name = match screen.kind {
                        QuestionKind::YesNo(_) => text.plain("answer-yes"),
                        QuestionKind::Choices(_) => text.plain(&id),
                    };
                    let level = text.plain(&format!("level-{}", risk.level.id()));
                    let reason = text.plain(&format!("{id}.reason"));
                    for words in [&name, &level, &reason] {
                        assert!(line.contains(words.as_str()), "“{line}” says {words}");
                    }
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn without_scripts_the_recovery_list_has_every_item() {
    with_browser(off(), async |page: &Page| {
        for lang in &LANGUAGES {
            let text = text(lang);
            page.load(&format!("{}/recovery/", lang.tag)).await;
            // As plain text has it: without the marks around a variable.
            let list = page.text_of(".whole-list").await;
            let list = list.replace(['\u{2068}', '\u{2069}'], "");
            for item in &ITEMS {
                for id in [
                    format!("item-{}", item.id),
                    format!("item-{}.reason", item.id),
                ] {
                    let words = text.plain(&id);
                    assert!(list.contains(&words), "{} has {words}", lang.tag);
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn without_scripts_links_lead_on() {
    with_browser(off(), async |page: &Page| {
        page.load("en/").await;
        page.click(".door a[href$='/guide/']").await;
        page.until_path("en/guide/").await;
        page.click("#language").await;
        page.until_path("ar/guide/").await;
        page.click(".tab-warning").await;
        page.until_path("ar/guide/warning/").await;
        page.click("details summary").await;
        page.find("details[open]").await;
        let call = "return document.querySelector('.button-call').getAttribute('href')";
        assert_eq!(page.read::<String>(call, &[]).await, "tel:123");
    })
    .await;
}
