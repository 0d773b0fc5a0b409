//! What a clinic's own file changes on its tablet.

use serde_json::json;

use super::{CLOCKS, begin, open_start, until_start};
use crate::harness::builds::TOP;
use crate::harness::words::lang;
use crate::harness::{Files, Host, Options, Page, TABLET, with_browser};
use crate::offline::with_host;

#[tokio::test]
async fn the_clinic_s_languages_are_those_of_the_start_screen() {
    let options = Options {
        size: TABLET,
        before_pages: Some(CLOCKS.to_owned()),
        ..Options::of_clinic(json!({ "languages": ["ar"], "name": "عيادة النيل" }).to_string())
    };
    with_browser(options, async |page: &Page| {
        open_start(page).await;
        page.until(
            "only Arabic is offered",
            "return document.querySelectorAll('.begin').length === 1 && !!document.querySelector('#begin-ar')",
            &[],
        )
        .await;
        assert_eq!(page.text_of(".clinic-name").await, "عيادة النيل");
        begin(page, lang("ar")).await;
        let switch = "return document.getElementById('language')?.checkVisibility() ?? false";
        assert!(!page.read::<bool>(switch, &[]).await);
    })
    .await;
}

#[tokio::test]
async fn what_the_clinic_changes_is_there_after_the_next_visit() {
    let named = |name: &str| -> Files {
        let mut files = TOP.clone();
        let clinic = json!({ "name": name }).to_string();
        files.insert("clinic.json".to_owned(), clinic.into_bytes());
        files
    };
    with_host(named("before"), async |page: &Page, host: &Host| {
        page.resize(TABLET).await;
        open_start(page).await;
        let shows = "return document.querySelector('.clinic-name')?.textContent === arguments[0]";
        page.until("the name is shown", shows, &[json!("before")])
            .await;
        page.mark_document().await;
        for name in ["after", "later"] {
            begin(page, lang("ar")).await;
            host.serve(named(name));
            page.click("#kiosk-finish").await;
            until_start(page).await;
            page.until("the new name is shown", shows, &[json!(name)])
                .await;
        }
        assert!(page.is_same_document().await);
    })
    .await;
}
