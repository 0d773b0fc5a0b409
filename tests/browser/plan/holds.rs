//! What a plan refuses, and what holds it up.
//!
//! Must not know: how days are counted.

use serde_json::{Value, json};

use super::{SUBMIT, change, choose, days, fill_in, heading, later, make, settle};
use crate::checkin::chosen;
use crate::harness::words::{lang, text};
use crate::harness::{Options, Page, with_browser};
use crate::reader::{answers, document, ticks};
use crate::sheet::documents::usual;
use mesotherapy_guide::domain::checkin::{Alarm, Alarms, CheckIn, CheckIns};
use mesotherapy_guide::domain::plan::PRE_CHECK;
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
        page.click(".rule summary").await;
        let source = page.text_of(".rule .sources li").await;
        assert!(source.contains(&text.western("source-r1")), "{source}");
        // As the label has it, it is made; nearer together it is refused again.
        fill_in(page, "٤", "2027-01-31", "plan-rhythm-month", fat).await;
        page.click(SUBMIT).await;
        page.find("#plan-next").await;
        let made = ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"];
        assert_eq!(days(page).await, made);
        change(page, "move", 2).await;
        heading(page, text, "plan-move-n", 2).await;
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
async fn what_is_new_holds_the_plan_until_each_is_settled() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("ar"));
        page.open_page("ar/plan/").await;
        let today = page.today().await;
        make(page, &later(today, 1).to_string()).await;
        page.click(".plan-next a[href^='#check-']").await;
        heading(page, text, "plan-check", 1).await;
        page.click(SUBMIT).await;
        page.until_focus("error-summary").await;
        for sign in ["lump", "medicine"] {
            choose(page, &format!("plan-before-{sign}")).await;
        }
        page.click(SUBMIT).await;
        let panel = page.text_of(".panel-stop").await;
        for sign in &PRE_CHECK {
            let found = ["lump", "medicine"].contains(&sign.id);
            let next = text.plain(&format!("plan-before-{}.next", sign.id));
            assert_eq!(panel.contains(&next), found, "{} in {panel}", sign.id);
        }
        // Held it stays, whatever else is done.
        page.reload().await;
        page.find(".panel-stop").await;
        page.click("#plan-lift-lump").await;
        page.until_focus("plan-lift-lump-question").await;
        page.click(".confirm .button:not(.button-second)").await;
        page.click("#plan-lift-lump").await;
        page.click(".confirm .button-second").await;
        page.until(
            "the lump alone is settled",
            "return !document.querySelector('#plan-lift-lump')",
            &[],
        )
        .await;
        page.find("#plan-lift-medicine").await;
        page.click("#plan-lift-medicine").await;
        page.click(".confirm .button-second").await;
        page.until(
            "the plan goes on",
            "return !document.querySelector('.panel-stop')",
            &[],
        )
        .await;
        let step = page.stored().await["courses"][0]["steps"][0].clone();
        assert_eq!(step["lifted"], json!(["lump", "medicine"]));
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
        settle(page, "tranexamic").await;
        let free = "return !document.querySelector('.panel-stop')";
        page.until("denied all, it goes on", free, &[]).await;
        // Hormones hold it until a doctor agrees; then another answer ends the agreement.
        choose(page, "plan-ask-hormones-yes").await;
        page.click("#plan-agree").await;
        page.click(".confirm .button-second").await;
        page.until("agreed, it goes on", free, &[]).await;
        choose(page, "plan-ask-stroke-unsure").await;
        page.find("#plan-agree").await;
        // A clot now is lifted by nobody.
        choose(page, "plan-ask-clot-now-yes").await;
        page.click("#plan-agree").await;
        page.click(".confirm .button-second").await;
        let panel = page.text_of(".panel-stop").await;
        let text = text(lang("en"));
        assert!(panel.contains(&text.plain("plan-never")), "{panel}");
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
            heading(page, text, "plan-check", 1).await;
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
async fn a_look_that_was_not_usual_holds_every_session_while_it_stands() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("ar"));
        page.open_page("ar/plan/").await;
        let today = page.today().await;
        let mut document = usual(today);
        document.checkins = CheckIns::default();
        document.alarms = Alarms::default();
        let mut signs = chosen(&[("swelling", "more")]);
        signs.insert("before".to_owned(), "none".to_owned());
        let checkin = CheckIn {
            session: document.sessions.newest().map(|session| session.id),
            day: today,
            minute: 1,
            signs,
        };
        document.store_checkin(checkin);
        page.store(&document.encode()).await;
        let said = page.text_of(".panel-stop").await;
        assert!(said.contains(&text.plain("plan-look")), "{said}");
        page.click(".panel-stop a[href*='/today/']").await;
        page.until_heading(&text.plain("today")).await;
        // A doctor has seen all of it.
        let all: Vec<Alarm> = document.alarms.iter().cloned().collect();
        for alarm in &all {
            document.alarms.see(alarm);
        }
        page.open_page("ar/plan/").await;
        page.store(&document.encode()).await;
        page.until(
            "looks hold nothing up any more",
            "return !!document.querySelector('.plan-next')
                && !document.body.innerText.includes(arguments[0])",
            &[json!(text.plain("plan-look"))],
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn what_the_self_check_forbids_holds_the_plan_and_its_calendar() {
    with_browser(Options::default(), async |page: &Page| {
        for lang in &LANGUAGES {
            let text = text(lang);
            page.open_page(&format!("{}/plan/", lang.tag)).await;
            let today = page.today().await;
            let check = answers(&ticks(&[("pregnancy", &["pregnant-breastfeeding"])]));
            page.store(&document(check, today)).await;
            make(page, &later(today, 5).to_string()).await;
            let panel = page.text_of(".panel-stop").await;
            for words in ["plan-check-pregnant", "plan-check-pregnant.next"] {
                assert!(panel.contains(&text.plain(words)), "{words} in {panel}");
            }
            // No tap ends it: only the self-check does.
            assert_eq!(page.count(".panel-stop button").await, 0);
            page.find(".panel-stop a[href$='/result/']").await;
            let told = page.text_of(".to-calendar .note").await;
            assert_eq!(told, text.plain("plan-calendar-held"));
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_found_outlives_its_plan_and_a_pregnancy_is_not_cleared_by_a_look() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("en"));
        page.open_page("en/plan/").await;
        let today = page.today().await;
        make(page, &later(today, 1).to_string()).await;
        page.click(".plan-next a[href^='#check-']").await;
        heading(page, text, "plan-check", 1).await;
        choose(page, "plan-before-pregnancy").await;
        page.click(SUBMIT).await;
        page.find(".panel-stop").await;
        let button = page.text_of("#plan-lift-pregnancy").await;
        assert_eq!(button, text.plain("plan-over"));
        page.click("#plan-delete").await;
        page.click("#plan-delete-question + .buttons .button-second")
            .await;
        page.find("#plan-count").await;
        make(page, &later(today, 20).to_string()).await;
        let panel = page.text_of(".panel-stop").await;
        assert!(
            panel.contains(&text.plain("plan-before-pregnancy")),
            "{panel}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_fat_dissolving_acid_for_the_belly_is_held_and_one_session_can_be_planned() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("ar"));
        page.open_page("ar/plan/").await;
        let first = later(page.today().await, 9).to_string();
        let fat = "plan-product-fat-acid";
        fill_in(page, "1", &first, "plan-rhythm-month", fat).await;
        choose(page, "plan-area-body").await;
        page.click(SUBMIT).await;
        page.find("#plan-next").await;
        assert_eq!(days(page).await, [first]);
        let panel = page.text_of(".panel-stop").await;
        for words in ["plan-place", "plan-had-open", "plan-nameless"] {
            assert!(panel.contains(&text.plain(words)), "{words} in {panel}");
        }
        choose(page, "plan-had-2").await;
        settle(page, "fat-acid").await;
        let panel = page.text_of(".panel-stop").await;
        assert!(panel.contains(&text.plain("plan-place")), "{panel}");
        assert!(!panel.contains(&text.plain("plan-had-open")), "{panel}");
        assert_eq!(page.stored().await["past"]["had"], json!(2));
    })
    .await;
}
