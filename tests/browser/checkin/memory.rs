//! What a look found stands: through better looks, other sessions and its own deletion.

use serde_json::json;

use super::{chosen, document};
use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::domain::checkin::{NONE, NOW, SIGNS};
use mesotherapy_guide::domain::day::Moment;
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::warning::{self, CARE_CARDS};
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::storage::Document;

/// First aid is that of the sign: what helps in one emergency harms in another. It
/// stands through a better look, and through its own deletion.
async fn an_emergency_stays_one(lang: Lang) {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang);
        let today = page.today().await;
        let path = format!("{}/today/", lang.tag);
        page.open_page(&path).await;
        page.store(&document(today, 1, &[]).encode()).await;
        page.mark_document().await;
        page.follow(&path).await;
        page.find(".today-session strong").await;
        page.checkin(text, &chosen(&[("now", "stroke")])).await;
        page.until_heading(&text.plain("look-emergency")).await;
        let main = page.text_of("main").await;
        let of = |id: &str| {
            let sign = CARE_CARDS[0].signs.iter().find(|sign| sign.id == id);
            let aid = sign.and_then(warning::Sign::aid).expect("first aid for it");
            text.plain(&format!("aid-{}", aid.id))
        };
        assert!(main.contains(&of("stroke")), "{main}");
        assert!(!main.contains(&of("severe-allergy")), "{main}");

        // Better in the next look: nothing about it is usual.
        page.follow(&path).await;
        page.find(".today-stands").await;
        page.checkin(text, &chosen(&[])).await;
        page.until(
            "an answer that is not usual",
            "return !!document.querySelector('.panel-hospital, .panel-emergency')",
            &[],
        )
        .await;
        assert_eq!(page.count(".panel-usual").await, 0);
        assert_eq!(
            page.stored().await["looks"].as_array().map(Vec::len),
            Some(2)
        );

        // Without its look it stands as well, until a doctor has seen it.
        page.click("#today-delete").await;
        page.click(".confirm .button-second").await;
        page.until_heading(&text.plain("today")).await;
        page.reload().await;
        page.find(".today-stands .answer-emergency").await;
        assert_eq!(
            page.stored().await["alarms"][0]["answer"],
            json!("emergency")
        );
    })
    .await;
}

#[tokio::test]
async fn an_english_emergency_stays_one() {
    an_emergency_stays_one(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn an_arabic_emergency_stays_one() {
    an_emergency_stays_one(&LANGUAGES[1]).await;
}

/// In a weekly course what lasts is counted from the first session, and that is said.
#[tokio::test]
async fn a_weekly_course_is_counted_from_its_first_session() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(&LANGUAGES[0]);
        let today = page.today().await;
        let mut document = Document::default();
        for ago in [22, 15, 8, 1] {
            let day = today.add_days(-ago).expect("a day in the range");
            let at = Moment::new(day, 720).expect("noon is a time");
            document.sessions.add(at, Area::Face);
        }
        page.open_page("en/today/").await;
        page.store(&document.encode()).await;
        page.find(".today-session strong").await;
        page.choose(NOW.id, NONE).await;
        page.click("form button[type=submit]").await;
        page.until_heading(&text.plain("today-signs")).await;
        page.choose("before", "yes").await;
        for sign in &SIGNS {
            let choice = if sign.id == "lump" { "points" } else { NONE };
            page.choose(sign.id, choice).await;
        }
        page.click("form button[type=submit]").await;
        page.until_heading(&text.plain("look-call")).await;
    })
    .await;
}

/// An emergency is an answer, whatever else is still open.
#[tokio::test]
async fn a_chosen_emergency_waits_for_no_other_answer() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(&LANGUAGES[1]);
        let today = page.today().await;
        page.open_page("ar/today/").await;
        page.store(&document(today, 1, &[]).encode()).await;
        page.find(".today-session strong").await;
        page.choose(NOW.id, NONE).await;
        page.click("form button[type=submit]").await;
        page.until_heading(&text.plain("today-signs")).await;
        page.choose("heat", "cold").await;
        page.find(".panel-emergency a[href='tel:123']").await;
        page.click("form button[type=submit]").await;
        page.until_heading(&text.plain("look-emergency")).await;
    })
    .await;
}
