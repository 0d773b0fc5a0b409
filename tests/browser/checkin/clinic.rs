//! A clinic that turns the answers of looks off: what was noted stays, nothing is judged,
//! and emergencies are answered as everywhere.

use serde_json::json;

use super::{chosen, document};
use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::i18n::{LANGUAGES, Lang};

async fn only_emergencies_are_answered(lang: Lang) {
    let options = Options::of_clinic(json!({ "look_answer": false }).to_string());
    with_browser(options, async |page: &Page| {
        let text = text(lang);
        let today = page.today().await;
        let path = format!("{}/today/", lang.tag);
        page.open_page(&path).await;
        page.store(&document(today, 1, &[]).encode()).await;
        page.mark_document().await;
        page.follow(&path).await;
        page.find(".today-session strong").await;
        page.checkin(text, &chosen(&[("pain", "more")])).await;
        page.until(
            "the look is shown as a diary",
            "return document.querySelector('main').textContent.includes(arguments[0])",
            &[json!(text.plain("today-diary"))],
        )
        .await;
        assert_eq!(page.count(".panel").await, 0);
        let main = page.text_of("main").await;
        for answer in ["usual", "call", "hospital"] {
            let title = text.plain(&format!("look-{answer}"));
            assert!(!main.contains(&title), "{title}: {main}");
        }
        // The warning signs are one tap away.
        page.find("main a[href*='/warning/']").await;

        page.follow(&path).await;
        page.find(".today-session strong").await;
        page.checkin(text, &chosen(&[("now", "stroke")])).await;
        page.until_heading(&text.plain("look-emergency")).await;
        page.find(".panel-emergency a[href^='tel:']").await;
    })
    .await;
}

#[tokio::test]
async fn an_english_clinic_without_answers_still_answers_emergencies() {
    only_emergencies_are_answered(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn an_arabic_clinic_without_answers_still_answers_emergencies() {
    only_emergencies_are_answered(&LANGUAGES[1]).await;
}
