//! The plan on a phone: making one, changing it, what is refused and what holds it
//! up, and taking it into a calendar.
//!
//! The days expected come from the rules in `domain::plan`.

mod calendar;
mod copy;
mod holds;
mod states;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::decide::texts;
use crate::harness::words::{lang, text};
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::domain::plan::{CourseRequest, Product, dates};
use mesotherapy_guide::i18n::{LANGUAGES, Messages};

/// What sends a form off.
pub const SUBMIT: &str = "form button[type=submit]";

/// Chooses a radio or ticks a box by its label, as a finger does.
pub async fn choose(page: &Page, id: &str) {
    page.click(&format!("label[for={id}]")).await;
}

/// Fills in the form for a new plan: how many, from when, how often, of what.
pub async fn fill_in(page: &Page, count: &str, first: &str, rhythm: &str, product: &str) {
    page.fill("plan-count", count).await;
    page.fill("plan-first", first).await;
    choose(page, rhythm).await;
    choose(page, product).await;
}

/// Six sessions every ten days from this day, of a product whose questions are answered so
/// that nothing of it holds the plan.
pub async fn make(page: &Page, first: &str) {
    fill_in(page, "6", first, "plan-rhythm-ten", "plan-product-prp").await;
    page.click(SUBMIT).await;
    page.find("#plan-next").await;
    settle(page, "prp").await;
}

/// Denies every question of a product, and knows all that must be known of it.
pub async fn settle(page: &Page, product: &str) {
    let product = Product::find(product);
    for ask in product.asks {
        choose(page, &format!("plan-ask-{}-no", ask.id)).await;
    }
    for name in product.names {
        choose(page, &format!("plan-ask-{name}-yes")).await;
    }
}

fn later(day: Day, days: i32) -> Day {
    day.add_days(days).expect("a day of the calendar")
}

/// The stored days of the course made last.
async fn days(page: &Page) -> Vec<String> {
    let stored = page.stored().await;
    let course = stored["courses"].as_array().and_then(|all| all.last());
    let steps = course.expect("there is a course")["steps"].clone();
    let steps = steps.as_array().expect("a course has steps").iter();
    steps
        .map(|step| step["day"].as_str().expect("a step has a day").to_owned())
        .collect()
}

async fn heading(page: &Page, text: Messages, id: &str, number: usize) {
    page.until_heading(&text.plain_with(id, &[("n", number.into())]))
        .await;
}

/// Opens a session's group in the list and follows one of its links.
pub async fn change(page: &Page, verb: &str, number: usize) {
    let group = format!(".group:nth-of-type({})", number + 1);
    page.click(&format!("{group} > summary")).await;
    page.click(&format!("{group} a[href^='#{verb}-']")).await;
}

#[tokio::test]
async fn a_plan_has_the_days_that_the_rules_give() {
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            let text = text(lang);
            page.open_page(&format!("{}/plan/", lang.tag)).await;
            // Typed in the digits that the reader sees.
            let typed = |number: usize| text.number(number);
            fill_in(
                page,
                &typed(9),
                "2028-01-31",
                "plan-rhythm-own",
                "plan-product-vitamins",
            )
            .await;
            page.fill("plan-every", &typed(14)).await;
            page.fill("plan-monthly", &typed(3)).await;
            page.click(SUBMIT).await;
            page.find("#plan-next").await;
            let wish = CourseRequest {
                first: Day::parse("2028-01-31").unwrap(),
                count: 9,
                every: 14,
                monthly_after: Some(3),
                product: "vitamins".to_owned(),
                area: None,
            };
            let expected: Vec<_> = dates(&wish).unwrap().iter().map(Day::to_string).collect();
            assert_eq!(days(page).await, expected);
            // Before the course, each session, after it.
            assert_eq!(page.count(".group").await, 9 + 2);
            let next = [("n", 1usize.into()), ("all", 9usize.into())];
            let next = text.plain_with("plan-session", &next);
            assert_eq!(page.text_of("#plan-next").await, next);
            // It is all there after the page was loaded again.
            page.reload().await;
            assert_eq!(page.text_of("#plan-next").await, next);
            assert_eq!(days(page).await, expected);
        })
        .await;
    }
}

#[tokio::test]
async fn every_day_of_a_long_plan_has_its_year() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/plan/").await;
        let first = later(page.today().await, 1);
        fill_in(
            page,
            "15",
            &first.to_string(),
            "plan-rhythm-month",
            "plan-product-prp",
        )
        .await;
        page.click(SUBMIT).await;
        page.find("#plan-next").await;
        let stored = days(page).await;
        let shown = texts(page, ".group > summary .day").await;
        assert_eq!(shown.len(), 15);
        let years: BTreeSet<_> = stored.iter().map(|day| &day[..4]).collect();
        assert!(years.len() > 1, "{stored:?}");
        for (day, shown) in stored.iter().zip(&shown) {
            assert!(shown.ends_with(&day[..4]), "{shown} for {day}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_months_begin_their_weeks_on_saturday() {
    for (tag, saturday) in [("en", "Saturday"), ("ar", "السبت")] {
        with_browser(Options::default(), async |page: &Page| {
            let text = text(lang(tag));
            page.open_page(&format!("{tag}/plan/")).await;
            let today = page.today().await;
            make(page, &later(today, 40).to_string()).await;
            let heads = "return [...document.querySelectorAll('.month th')].map((th) => th.abbr)";
            let heads: Vec<String> = page.read(heads, &[]).await;
            assert_eq!((heads.len(), heads[0].as_str()), (7, saturday));
            // Each session stands in the column of its weekday.
            let column = "const cell = [...document.querySelectorAll('.month td')]
                .find((td) => td.textContent.includes(arguments[0]));
                return cell ? cell.cellIndex : -1";
            let words = text.plain_with("plan-session-n", &[("n", 1usize.into())]);
            let column: i64 = page.read(column, &[json!(words)]).await;
            assert_eq!(column, later(today, 40).weekday() as i64);
            // Turning the page and back again.
            let name = page.text_of(".month caption").await;
            page.click("#plan-month-after").await;
            let other =
                "return document.querySelector('.month caption').innerText !== arguments[0]";
            page.until("another month is shown", other, &[json!(name)])
                .await;
            page.click("#plan-month-before").await;
            let same = "return document.querySelector('.month caption').innerText === arguments[0]";
            page.until("the month is back", same, &[json!(name)]).await;
        })
        .await;
    }
}

#[tokio::test]
async fn what_cannot_be_a_plan_is_named() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("ar"));
        page.open_page("ar/plan/").await;
        page.click(SUBMIT).await;
        page.until_focus("error-summary").await;
        let errors = ["count", "first-missing", "rhythm", "product"];
        let summary = page.text_of("#error-summary").await;
        for error in errors {
            assert!(
                summary.contains(&text.plain(&format!("plan-error-{error}"))),
                "{summary}"
            );
        }
        for (count, every, error) in [
            ("١٦", "٧", "count"),
            ("6", "٠", "every"),
            ("6", "9999", "every"),
            ("6", "لا", "every"),
        ] {
            fill_in(page, count, "2027-02-01", "plan-rhythm-own", "plan-product").await;
            page.fill("plan-every", every).await;
            page.click(SUBMIT).await;
            let shown =
                "return document.getElementById('error-summary')?.innerText.includes(arguments[0])";
            let words = text.plain(&format!("plan-error-{error}"));
            page.until(&words, shown, &[json!(words)]).await;
        }
        assert_eq!(page.stored().await["courses"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn later_sessions_follow_and_a_skipped_one_is_planned_again() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("en"));
        page.open_page("en/plan/").await;
        let first = later(page.today().await, 10);
        make(page, &first.to_string()).await;
        change(page, "move", 2).await;
        heading(page, text, "plan-move-n", 2).await;
        page.fill("plan-move-to", &later(first, 13).to_string())
            .await;
        choose(page, "plan-follow-all").await;
        page.click(SUBMIT).await;
        page.until_heading(&text.plain("plan")).await;
        let expected: Vec<_> = [0, 13, 23, 33, 43, 53]
            .map(|days| later(first, days).to_string())
            .into();
        assert_eq!(days(page).await, expected);
        // Back leads to the form, and from there to the plan, not out of it.
        change(page, "skip", 3).await;
        heading(page, text, "plan-skip-n", 3).await;
        page.click(SUBMIT).await;
        page.until_heading(&text.plain("plan")).await;
        assert_eq!(page.count(".group .kind").await, 1);
        page.click(".group:nth-of-type(4) > summary").await;
        page.click(".group:nth-of-type(4) button").await;
        page.until(
            "it is planned again",
            "return !document.querySelector('.group .kind')",
            &[],
        )
        .await;
        assert_eq!(days(page).await, expected);
    })
    .await;
}

#[tokio::test]
async fn a_session_that_took_place_begins_its_recovery_list() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("ar"));
        page.open_page("ar/plan/").await;
        let first = later(page.today().await, -3);
        make(page, &first.to_string()).await;
        page.click("#plan-done").await;
        page.until_focus("plan-done-question").await;
        page.click(".confirm .button-second").await;
        let next = [("n", 2usize.into()), ("all", 6usize.into())];
        let next = text.plain_with("plan-session", &next);
        page.until(
            "the second session comes next",
            "return document.getElementById('plan-next')?.innerText.trim() === arguments[0]",
            &[json!(next)],
        )
        .await;
        let stored = page.stored().await;
        assert_eq!(stored["sessions"][0]["day"], json!(first.to_string()));
        assert_eq!(
            stored["courses"][0]["steps"][0]["session"],
            stored["sessions"][0]["id"]
        );
        page.click(".begun a[href$='/recovery/']").await;
        page.until_heading(&text.plain("recovery")).await;
        page.find(".due-now").await;
    })
    .await;
}
