//! What a plan refuses, and what holds it up.
//!
//! Must not know: how days are counted.

use serde_json::{Value, json};

use super::{SUBMIT, change, choose, days, fill_in, heading, later, make};
use crate::harness::words::{lang, text};
use crate::harness::{Options, Page, with_browser};
use crate::sheet::documents::usual;
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::look::{Look, NOW, SIGNS};
use mesotherapy_guide::domain::plan::BEFORE;
use mesotherapy_guide::i18n::LANGUAGES;

#[tokio::test]
async fn a_fat_dissolving_acid_is_refused_with_its_source() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("ar"));
        page.open_page("ar/plan/").await;
        let fat = "plan-product-fat-acid";
        for (count, rhythm, error) in [
            ("٧", "plan-rhythm-month", "fat-count"),
            ("٤", "plan-rhythm-ten", "fat-spacing"),
        ] {
            fill_in(page, count, "2027-01-31", rhythm, fat).await;
            page.click(SUBMIT).await;
            let shown =
                "return document.getElementById('error-summary')?.innerText.includes(arguments[0])";
            let words = text.plain(&format!("plan-error-{error}"));
            page.until(&words, shown, &[json!(words)]).await;
            assert_eq!(page.stored().await["courses"], Value::Null);
        }
        // The rule stands below the products, with what it rests on.
        page.click(".rule-fat-acid summary").await;
        let source = page.text_of(".rule-fat-acid .sources li").await;
        assert!(source.contains(&text.western("source-r1")), "{source}");
        // As the label has it, it is made; nearer together it is refused again.
        fill_in(page, "٤", "2027-01-31", "plan-rhythm-month", fat).await;
        page.click(SUBMIT).await;
        page.find("#plan-next").await;
        let made = ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"];
        assert_eq!(days(page).await, made);
        change(page, "move", 2).await;
        heading(page, &text, "plan-move-n", 2).await;
        page.fill("plan-move-to", "2027-02-27").await;
        page.click(SUBMIT).await;
        page.until_focus("error-summary").await;
        let summary = page.text_of("#error-summary").await;
        assert!(
            summary.contains(&text.plain("plan-error-fat-spacing")),
            "{summary}"
        );
        assert_eq!(days(page).await, made);
    })
    .await;
}

#[tokio::test]
async fn what_is_new_holds_the_plan_until_a_doctor_agrees() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("ar"));
        page.open_page("ar/plan/").await;
        let today = page.today().await;
        make(page, &later(today, 1).to_string()).await;
        page.click(".plan-next a[href^='#check-']").await;
        heading(page, &text, "plan-check", 1).await;
        page.click(SUBMIT).await;
        page.until_focus("error-summary").await;
        for sign in ["lump", "medicine"] {
            choose(page, &format!("plan-before-{sign}")).await;
        }
        page.click(SUBMIT).await;
        let panel = page.text_of(".panel-stop").await;
        for sign in &BEFORE {
            let found = ["lump", "medicine"].contains(&sign.id);
            let next = text.plain(&format!("plan-before-{}.next", sign.id));
            assert_eq!(panel.contains(&next), found, "{} in {panel}", sign.id);
        }
        // Held it stays, whatever else is done.
        page.reload().await;
        page.find(".panel-stop").await;
        page.click("#plan-clear").await;
        page.until_focus("plan-clear-question").await;
        page.click(".confirm .button:not(.button-second)").await;
        page.click("#plan-clear").await;
        page.click(".confirm .button-second").await;
        page.until(
            "the plan goes on",
            "return !document.querySelector('.panel-stop')",
            &[],
        )
        .await;
        let step = page.stored().await["courses"][0]["steps"][0].clone();
        assert_eq!(step["cleared"], json!(true));
    })
    .await;
}

#[tokio::test]
async fn tranexamic_acid_and_unknown_products_ask_first() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/plan/").await;
        fill_in(
            page,
            "5",
            "2027-03-01",
            "plan-rhythm-month",
            "plan-product-tranexamic",
        )
        .await;
        page.click(SUBMIT).await;
        page.find(".panel-stop").await;
        for ask in ["clots", "stroke", "fits"] {
            choose(page, &format!("plan-ask-{ask}-no")).await;
        }
        let free = "return !document.querySelector('.panel-stop')";
        page.until("three times no lets it go on", free, &[]).await;
        choose(page, "plan-ask-stroke-unsure").await;
        page.find("#plan-agree").await;
        // Another product has other questions.
        page.click("a[href^='#product-']").await;
        choose(page, "plan-product-unknown").await;
        page.click(SUBMIT).await;
        page.find("#plan-ask-licence-yes").await;
        for ask in ["name", "maker", "batch", "licence"] {
            choose(page, &format!("plan-ask-{ask}-yes")).await;
        }
        page.find(".panel-stop").await;
    })
    .await;
}

#[tokio::test]
async fn a_session_without_a_clear_check_is_never_noted_in_silence() {
    with_browser(Options::default(), async |page: &Page| {
        for lang in &LANGUAGES {
            let text = text(lang);
            page.open_page(&format!("{}/plan/", lang.tag)).await;
            page.store("{}").await;
            let today = page.today().await;
            make(page, &later(today, -1).to_string()).await;
            let check = ".plan-next a[href^='#check-']";
            // Its day has passed, and the check can still be answered.
            let warned = page.text_of(".plan-unchecked").await;
            assert!(warned.contains(&text.plain("plan-unchecked")), "{warned}");
            page.find(".plan-unchecked a[href$='/today/']").await;
            assert_eq!(page.count(".to-calendar .note").await, 0);
            page.click(check).await;
            heading(page, &text, "plan-check", 1).await;
            choose(page, "plan-before-sore").await;
            page.click(SUBMIT).await;
            page.find(".panel-stop").await;
            // Held, it may have taken place all the same: said, and kept on hold.
            page.find(".plan-unchecked").await;
            let told = page.text_of(".to-calendar .note").await;
            assert_eq!(told, text.plain("plan-calendar-held"));
            page.click("#plan-done").await;
            page.click(".plan-next .confirm .button-second").await;
            page.find(".begun a[href$='/today/']").await;
            page.find(".panel-stop").await;
            assert_eq!(
                page.stored().await["courses"][0]["steps"][0]["state"],
                "done"
            );
        }
        // Today, with nothing new: there is nothing to warn of.
        page.store("{}").await;
        make(page, &page.today().await.to_string()).await;
        page.find(".plan-unchecked").await;
        page.click(".plan-next a[href^='#check-']").await;
        choose(page, "plan-check-none").await;
        page.click(SUBMIT).await;
        page.find(".plan-next .clear").await;
        page.find("#plan-done").await;
        assert_eq!(page.count(".plan-unchecked").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_look_that_was_not_usual_speaks_against_a_session() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("ar"));
        page.open_page("ar/plan/").await;
        let today = page.today().await;
        let mut document = usual(today);
        page.store(&document.encode()).await;
        let said = page.text_of(".plan-look").await;
        assert!(said.contains(&text.plain("plan-look")), "{said}");
        page.click(".plan-look a").await;
        page.until_heading(&text.plain("today")).await;
        // A later look at which all is as usual settles it.
        for session in document.sessions.newest_first() {
            let signs = SIGNS.iter().chain([&NOW]);
            let mut none = IdMap::default();
            for sign in signs {
                none.insert(sign.id.to_owned(), "none".to_owned());
            }
            document.keep_look(Look {
                session: Some(session.id),
                day: today,
                minute: 0,
                signs: none,
            });
        }
        page.open_page("ar/plan/").await;
        page.store(&document.encode()).await;
        page.until(
            "nothing is said",
            "return !document.querySelector('.plan-look') && !!document.querySelector('.plan-next')",
            &[],
        )
        .await;
    })
    .await;
}
