//! The steps of the recovery list: each is an entry of the history and has an address, and a
//! form that was begun is gone on with.

use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::storage::Document;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};

/// A document with two sessions, the older one of the scalp.
fn two_sessions(today: Day) -> String {
    let mut document = Document::default();
    for (days, area) in [(9, Area::Scalp), (2, Area::Face)] {
        let day = today.add_days(-days).expect("there was such a day");
        document
            .sessions
            .add(Moment::new(day, 720).expect("noon is a time"), area);
    }
    document.encode()
}

/// Waits until the list of a session in this place is shown.
async fn until_list(page: &Page, area: &str) {
    let script = "const title = document.getElementById('list-title');
        return !!title && title.textContent.includes(arguments[0])";
    page.until("the list of a place", script, &[area.into()])
        .await;
}

async fn back(page: &Page) {
    page.client().back().await.expect("there is a page before");
}

#[tokio::test]
async fn back_leads_through_the_steps_of_the_recovery_list() {
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            let text = text(lang);
            let (face, scalp) = (text.plain("area-face"), text.plain("area-scalp"));
            page.open_page(&format!("{}/recovery/", lang.tag)).await;
            page.store(&two_sessions(page.today().await)).await;
            until_list(page, &face).await;
            page.click(".older a").await;
            page.until_focus("list-title").await;
            until_list(page, &scalp).await;
            page.click(".list .buttons a[href='#new']").await;
            page.until_focus("session-date").await;
            let title: String = page.read("return document.title", &[]).await;
            assert!(title.starts_with(&text.plain("recovery-new")), "{title}");
            back(page).await;
            until_list(page, &scalp).await;
            // An address leads to the same list.
            page.reload().await;
            until_list(page, &scalp).await;
            back(page).await;
            until_list(page, &face).await;
        })
        .await;
    }
}

#[tokio::test]
async fn a_session_that_was_begun_is_gone_on_with() {
    with_browser(Options::default(), async |page: &Page| {
        let today = page.today().await;
        page.open_page("en/recovery/").await;
        page.store(&two_sessions(today)).await;
        page.click(".list .buttons a[href='#new']").await;
        page.until_focus("session-date").await;
        page.fill("session-date", &today.to_string()).await;
        let date = "return document.getElementById('session-date')?.value === arguments[0]";
        let written = [today.to_string().into()];
        page.reload().await;
        page.until("what was typed is there", date, &written).await;
        // Back shows the list, and the form waits.
        back(page).await;
        page.find("#list-title").await;
        page.click(".list .buttons a[href='#new']").await;
        page.until("what was typed is there", date, &written).await;
        // Another page, and this one again by its plain address.
        page.click(".course a[href$='/plan/']").await;
        page.until_heading(&text(&LANGUAGES[0]).plain("plan")).await;
        page.click(".course a[href$='/recovery/']").await;
        page.until("what was typed is there", date, &written).await;
        page.click(".session-form a[href='#']").await;
        page.find("#list-title").await;
        let kept = "return sessionStorage.getItem('mesotherapy-guide:unsent') === null";
        page.until("nothing is kept of a form that was given up", kept, &[])
            .await;
    })
    .await;
}

#[tokio::test]
async fn a_session_that_is_not_there_leads_to_the_newest() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("ar/recovery/").await;
        page.store(&two_sessions(page.today().await)).await;
        for fragment in ["session-77", "change-77", "session-x"] {
            page.load("ar/").await;
            page.open_page(&format!("ar/recovery/#{fragment}")).await;
            page.find("#list-title").await;
        }
    })
    .await;
}
