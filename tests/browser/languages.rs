//! The language switch leads to the same page and the same step, keeps what was
//! answered and loads no document.

use serde_json::json;

use crate::harness::words::{other, text};
use crate::harness::{Options, Page, with_browser};
use crate::reader::{NONE, UNSURE};
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::{self, Route};

/// Switches, and waits until the page stands there in the other language.
async fn switch(page: &Page, to: Lang, path: &str, heading: &str) {
    page.click("#language").await;
    page.until_heading(&text(to).plain(heading)).await;
    page.until_path(path).await;
    let frame = "const { lang, dir } = document.documentElement; return [lang, dir]";
    let frame: (String, String) = page.read(frame, &[]).await;
    assert_eq!(frame, (to.tag.to_owned(), to.direction.as_str().to_owned()));
    let name = page.text_of("#language").await;
    assert_eq!(
        name,
        other(to).name,
        "the switch names the other language in itself"
    );
}

#[tokio::test]
async fn every_page_switches_to_the_same_page_and_back() {
    with_browser(Options::default(), async |page: &Page| {
        let (here, there) = (&LANGUAGES[0], &LANGUAGES[1]);
        page.open_page("en/").await;
        page.mark_document().await;
        for route in Route::all() {
            let [own, others] = [here, there].map(|lang| routes::Page { lang, route }.path());
            let heading = match route {
                Route::Result => "result-incomplete".to_owned(),
                _ => route.message(),
            };
            page.follow(&own).await;
            switch(page, there, &others, &heading).await;
            assert_eq!(page.stored().await["language"], json!(there.tag));
            switch(page, here, &own, &heading).await;
        }
        assert!(page.is_same_document().await);
    })
    .await;
}

#[tokio::test]
async fn every_step_of_the_check_switches_to_the_same_step() {
    with_browser(Options::default(), async |page: &Page| {
        let (here, there) = (&LANGUAGES[0], &LANGUAGES[1]);
        page.open_page("en/check/#age").await;
        page.answer(text(here), &SCREENS[0], &[NONE]).await;
        page.answer(text(here), &SCREENS[1], &[UNSURE]).await;
        let answers = page.stored().await["answers"].clone();
        page.mark_document().await;
        let steps = [
            ("", "check"),
            ("#start", "check"),
            ("#pregnancy", "check-pregnancy"),
            ("#circumstances", "check-circumstances"),
            ("#change-age", "check-age"),
            ("#answers", "answers"),
        ];
        for (step, heading) in steps {
            page.follow(&format!("en/check/{step}")).await;
            page.until_heading(&text(here).plain(heading)).await;
            switch(page, there, &format!("ar/check/{step}"), heading).await;
            if step == "#pregnancy" {
                page.find("#answer-unsure:checked").await;
            }
            switch(page, here, &format!("en/check/{step}"), heading).await;
        }
        assert_eq!(page.stored().await["answers"], answers);
        assert!(page.is_same_document().await);
    })
    .await;
}

#[tokio::test]
async fn what_is_ticked_but_not_sent_survives_the_switches() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("ar/check/#medicines").await;
        page.tick(&["blood-thinner", UNSURE]).await;
        page.click("#digits").await;
        page.until_heading(&text(&LANGUAGES[1]).plain("check-medicines"))
            .await;
        page.drawn().await;
        assert_eq!(
            page.count("[name=answer]:checked").await,
            2,
            "after the digits changed"
        );
        page.tick(&["heart-medicine"]).await;
        switch(
            page,
            &LANGUAGES[0],
            "en/check/#medicines",
            "check-medicines",
        )
        .await;
        assert_eq!(
            page.count("[name=answer]:checked").await,
            3,
            "after the language changed"
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_about_a_session_survives_the_switches() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("ar/recovery/").await;
        let today = page.today().await.to_string();
        page.fill("session-date", &today).await;
        page.click("label[for=area-scalp]").await;
        switch(page, &LANGUAGES[0], "en/recovery/", "recovery").await;
        let date = "return document.getElementById('session-date').value";
        assert_eq!(page.read::<String>(date, &[]).await, today);
        assert_eq!(page.count("#area-scalp:checked").await, 1);
    })
    .await;
}
