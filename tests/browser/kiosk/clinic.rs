//! What a clinic's own file changes on its tablet.

use serde_json::{Value, json};

use super::{begin, open_start, tablet_of, until_start};
use crate::harness::builds::TOP;
use crate::harness::words::lang;
use crate::harness::{Files, Host, Page, TABLET, with_browser};
use crate::offline::with_host;

#[tokio::test]
async fn the_clinic_s_languages_are_those_of_the_start_screen() {
    let options = tablet_of(&json!({ "languages": ["ar"], "name": "عيادة النيل" }));
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
    let with_clinic = |clinic: Value| -> Files {
        let mut files = TOP.clone();
        files.insert("clinic.json".to_owned(), clinic.to_string().into_bytes());
        files
    };
    let before = json!({ "name": "before", "accent": "#7a1f5c" });
    with_host(with_clinic(before), async |page: &Page, host: &Host| {
        page.resize(TABLET).await;
        open_start(page).await;
        let shows = "return document.querySelector('.clinic-name')?.textContent === arguments[0]";
        page.until("the name is shown", shows, &[json!("before")])
            .await;
        assert_eq!(page.count("html[data-accent]").await, 1);
        page.mark_document().await;
        for name in ["after", "later"] {
            begin(page, lang("ar")).await;
            host.serve(with_clinic(json!({ "name": name })));
            page.click("#kiosk-finish").await;
            until_start(page).await;
            page.until("the new name is shown", shows, &[json!(name)])
                .await;
            assert_eq!(page.count("html[data-accent]").await, 0);
        }
        assert!(page.is_same_document().await);
    })
    .await;
}
