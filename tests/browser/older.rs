//! What an older version of the guide stored: it stays, counts as it did, and waits for
//! what was not asked then.

use mesotherapy_guide::domain::screening::{Answer, GREW, SCREENS};
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::storage::decode;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};

const FIRST_VERSION: &str = include_str!("../fixtures/document-v1.json");

#[tokio::test]
async fn a_check_of_version_1_goes_on_with_what_is_new() {
    let (document, _) = decode(Some(FIRST_VERSION));
    let waits = |id: &str| {
        let screen = SCREENS.iter().find(|screen| screen.id == id);
        screen.is_some_and(|screen| document.answers.get(screen).is_none_or(Answer::waits))
    };
    let first = SCREENS.iter().position(|screen| waits(screen.id));
    let first = first.expect("something is new");
    assert!(GREW.iter().all(|id| waits(id)));
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            let text = text(lang);
            page.open_page("en/about/").await;
            page.store(FIRST_VERSION).await;
            page.open_page(&format!("{}/result/", lang.tag)).await;
            page.until_heading(&text.plain("result-incomplete")).await;
            page.open_page(&format!("{}/check/", lang.tag)).await;
            let first = SCREENS[first].id;
            page.find(&format!("main a.button[href='#{first}']")).await;
        })
        .await;
    }
}
