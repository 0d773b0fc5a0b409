//! A result goes to the doctor on one sheet of paper.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use crate::reader::{UNSURE, answers, document, ticks};
use mesotherapy_guide::domain::screening::{SCREENS, assess};
use mesotherapy_guide::i18n::LANGUAGES;

#[tokio::test]
async fn a_result_with_three_reasons_prints_on_one_page() {
    let given = ticks(&[
        ("skin-today", &["acne"]),
        ("medicines", &["blood-thinner"]),
        ("heart", &[UNSURE]),
    ]);
    let answers = answers(&given);
    assert_eq!(assess(&answers).findings.len(), 3);
    with_browser(Options::default(), async |page: &Page| {
        for lang in &LANGUAGES {
            page.open_page(&format!("{}/result/", lang.tag)).await;
            let today = page.today().await;
            page.store(&document(answers.clone(), today)).await;
            page.until_heading(&text(lang).plain("outcome-wait")).await;
            let printed = page.printed().await;
            assert_eq!(page.sheets(&printed).await, 1, "in {}", lang.tag);

            // On paper: every answer in short, and nothing that only a screen can do.
            page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
            assert_eq!(page.text_of(".only-print h2").await, text(lang).plain("answers-all"));
            assert_eq!(page.count(".only-print dt").await, SCREENS.len());
            let seen = "return [...document.querySelectorAll('button, nav, header, footer, .bar')]
                .filter((element) => element.checkVisibility()).map((element) => element.className)";
            let seen: Vec<String> = page.read(seen, &[]).await;
            assert!(seen.is_empty(), "printed too: {seen:?}");
            page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        }
    })
    .await;
}
