//! Five people with one question each: from the first page to the answer in three taps at
//! most.

use crate::harness::words::{lang, text};
use crate::harness::{Options, Page, with_browser};
use crate::kiosk::tablet;
use crate::kiosk::visitor::{begin, open_start};
use mesotherapy_guide::domain::day::Moment;
use mesotherapy_guide::domain::plan::{CourseRequest, Product};
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::storage::Document;

/// Taps one after another, each on what stands on the page by then.
async fn tap(page: &Page, taps: &[&str]) {
    assert!(taps.len() <= 3, "more than three taps");
    for css in taps {
        page.click(css).await;
        page.drawn().await;
    }
}

async fn at_home(page: &Page, lang: Lang) {
    page.open_page(&format!("{}/", lang.tag)).await;
}

/// Whether all of an element is to be seen, above the bar at the bottom.
const SEEN: &str = "
    const box = document.querySelector(arguments[0]).getBoundingClientRect();
    const bar = document.querySelector('.bar').getBoundingClientRect();
    return box.height > 0 && box.top >= 0 && box.bottom <= bar.top";

#[tokio::test]
async fn the_first_screen_of_a_phone_has_all_that_is_needed_first() {
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            at_home(page, lang).await;
            for css in [
                "h1",
                ".lead",
                ".find-way",
                ".home .button",
                ".near a[href$='/answers/']",
                ".near a[href$='/guide/warning/']",
            ] {
                let seen: bool = page.read(SEEN, &[css.into()]).await;
                assert!(seen, "{}: {css}", lang.tag);
            }
        })
        .await;
    }
}

#[tokio::test]
async fn somebody_curious_reads_whether_it_works() {
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            at_home(page, lang).await;
            tap(page, &[".near a[href$='/answers/']", "#work summary"]).await;
            let answer = text(lang).plain("short-work.body");
            let start: String = answer.chars().take(30).collect();
            assert!(page.text_of("#work").await.contains(&start), "{start}");
        })
        .await;
    }
}

#[tokio::test]
async fn somebody_booked_for_tomorrow_answers_what_must_be_asked_before() {
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            at_home(page, lang).await;
            let today = page.today().await;
            let mut document = Document::default();
            let wish = CourseRequest {
                first: today.add_days(1).expect("there is a tomorrow"),
                count: 3,
                every: 14,
                monthly_after: None,
                product: "prp".to_owned(),
                area: Some(Area::Face),
            };
            let id = document.courses.add(&wish, today, 600).expect("a plan");
            let product = Product::find("prp");
            for ask in product.asks {
                document.courses.answer(id, ask.id, "no");
            }
            for name in product.names {
                document.courses.answer(id, name, "yes");
            }
            page.store(&document.encode()).await;
            page.find(".home-now").await;
            assert!(page.read::<bool>(SEEN, &[".home-now".into()]).await);
            tap(page, &[".home-now a", ".plan-next .button"]).await;
            let title = text(lang).plain_with("plan-check", &[("n", 1usize.into())]);
            page.until_heading(&title).await;
        })
        .await;
    }
}

#[tokio::test]
async fn somebody_swollen_on_the_first_day_is_asked_for_the_signs() {
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            at_home(page, lang).await;
            let today = page.today().await;
            let yesterday = today.add_days(-1).expect("there was a yesterday");
            let mut document = Document::default();
            let at = Moment::new(yesterday, 720).expect("noon is a time");
            document.sessions.add(at, Area::Face);
            page.store(&document.encode()).await;
            tap(page, &[".home-now a"]).await;
            page.until_heading(&text(lang).plain("today")).await;
            page.find("form input[type=radio], form input[type=checkbox]")
                .await;
        })
        .await;
    }
}

#[tokio::test]
async fn somebody_with_a_lump_after_five_weeks_finds_what_to_do() {
    for (tag, words) in [("en", "lump after 5 weeks"), ("ar", "كتلة بعد ٥ أسابيع")] {
        with_browser(Options::default(), async |page: &Page| {
            at_home(page, lang(tag)).await;
            tap(page, &[".find-way"]).await;
            let field = page.find("#find-words").await;
            field.send_keys(words).await.expect("it can be typed in");
            page.drawn().await;
            let signs = format!(
                ".found > li:nth-child(-n+3) a[href*='/{tag}/guide/warning/#cards'], \
                 .found > li:nth-child(-n+3) a[href*='/{tag}/guide/risks/#slow'], \
                 .found > li:nth-child(-n+3) a[href*='/{tag}/guide/after/#look']"
            );
            tap(page, &[signs.as_str()]).await;
            page.find("#cards, #slow, #look").await;
        })
        .await;
    }
}

#[tokio::test]
async fn a_visitor_of_a_clinic_begins_the_check() {
    for lang in &LANGUAGES {
        with_browser(tablet(), async |page: &Page| {
            open_start(page).await;
            begin(page, lang).await;
            tap(page, &[".home .button", ".next .button, main a.button"]).await;
            let first = format!("check-{}", SCREENS[0].id);
            page.until_heading(&text(lang).plain(&first)).await;
        })
        .await;
    }
}
