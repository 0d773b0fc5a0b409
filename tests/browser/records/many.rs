//! Thousands of records and looks: no page is slower for them.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::domain::checkin::{CheckIn, NOW, SIGNS};
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::plan::CourseRequest;
use mesotherapy_guide::domain::record::{FIELDS, TypedRecord};
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::storage::Document;

/// A document with so many records and looks over three years, as the guide
/// itself would have written it.
pub fn years(today: Day, count: i32) -> Document {
    let mut document = Document::default();
    let day = |index: i32| today.add_days(-index).expect("a day in the range");
    let at = Moment::new(day(count), 720).expect("noon is a time");
    // Courses over years, of sessions that took place long ago or are to come.
    for month in 0..20 {
        let first = today.add_days(-month * 30).expect("a day in the range");
        let wish = CourseRequest {
            first,
            count: 6,
            every: 10,
            monthly_after: None,
            product: "prp".to_owned(),
            area: Some(Area::Scalp),
        };
        let made = document.courses.add(&wish, first, 600);
        made.expect("a plan like this can be made");
        // The session with the looks is the newest.
        let long_ago = first.add_days(-count - 1).expect("a day in the range");
        let at = Moment::new(long_ago, 600).expect("a time of day");
        document.sessions.add(at, Area::Scalp);
    }
    let session = document.sessions.add(at, Area::Face);
    for (index, area) in (0..count).rev().zip(Area::ALL.into_iter().cycle()) {
        let mut fields = IdMap::default();
        for field in &FIELDS {
            fields.insert(field.id.to_owned(), format!("{} {index} الوصف", field.id));
        }
        let typed = TypedRecord {
            day: Some(day(index)),
            area: Some(area.id().to_owned()),
            fields,
        };
        document.records.save(None, None, typed);
        let mut signs = IdMap::default();
        for sign in SIGNS.iter().chain([&NOW]) {
            signs.insert(sign.id.to_owned(), "none".to_owned());
        }
        document.store_checkin(CheckIn {
            session: Some(session),
            day: day(index),
            minute: 600,
            signs,
        });
    }
    document
}

impl Page {
    /// Presses an element and waits until another one is there and drawn: how many
    /// milliseconds of work that was for the page.
    async fn timed(&self, press: &str, wanted: &str) -> f64 {
        self.find(press).await;
        let before = self.worked().await;
        self.run(
            "document.querySelector(arguments[0]).click()",
            &[json!(press)],
        )
        .await;
        self.find(wanted).await;
        self.drawn().await;
        self.worked().await - before
    }
}

#[tokio::test]
async fn a_thousand_records_and_looks_are_no_burden() {
    /// A pause that is hardly seen. What the page's own thread works counts, and the best
    /// of three.
    const PAUSE: f64 = 300.0;
    with_browser(Options::default(), async |page: &Page| {
        let today = page.today().await;
        page.open_page("ar/about/").await;
        page.store(&years(today, 1_000).encode()).await;
        let mut best = [f64::MAX; 5];
        for _ in 0..3 {
            page.follow("ar/recovery/").await;
            let took = [
                page.timed(".course a[href$='/records/']", ".rows li").await,
                page.timed(".records a[href='#new']", "#note").await,
                {
                    page.fill("product", "x").await;
                    page.timed("form button[type=submit]", ".summary").await
                },
                page.timed(".course a[href$='/today/']", ".looks li").await,
                page.timed(".course a[href$='/plan/']", ".groups .group")
                    .await,
            ];
            for (best, took) in best.iter_mut().zip(took) {
                *best = best.min(took);
            }
        }
        println!(
            "a thousand records: list {:.0} ms, form {:.0} ms, saving {:.0} ms, looks {:.0} ms, plan {:.0} ms",
            best[0], best[1], best[2], best[3], best[4]
        );
        let stored = page.stored().await;
        assert_eq!(stored["records"].as_array().map(Vec::len), Some(1_003));
        assert!(best.iter().all(|took| *took < PAUSE), "{best:?} ms");
        // Read from the shelf as a page begins: how much longer that takes than
        // with an empty one.
        let full = page.stored().await.to_string();
        let mut began = [f64::MAX; 2];
        for _ in 0..3 {
            for (backend, best) in ["{}", &full].into_iter().zip(&mut began) {
                page.store(backend).await;
                let before = page.worked().await;
                page.reload().await;
                page.drawn().await;
                *best = best.min(page.worked().await - before);
            }
        }
        println!("alive after {:.0} ms, with them {:.0} ms", began[0], began[1]);
        assert!(began[1] - began[0] < PAUSE, "{began:?} ms");
    })
    .await;
}

/// Of each area ten are shown, and a hundred more each time; however many there are, the
/// page works hardly longer than with those that it shows.
#[tokio::test]
async fn ten_thousand_records_open_at_once_and_are_shown_a_hundred_at_a_time() {
    /// What all the others may take, in milliseconds of the page's own thread.
    const MORE: f64 = 25.0;
    with_browser(Options::default(), async |page: &Page| {
        let text = text(&LANGUAGES[1]);
        let today = page.today().await;
        let areas = Area::ALL.len();
        let written = |count: i32| {
            let records = (1..=count).zip(Area::ALL.into_iter().cycle());
            let record = |(id, area): (i32, Area)| {
                let day = today.add_days(-id).expect("a day in the range");
                json!({
                    "id": id, "day": day.to_string(), "area": area.id(),
                    "fields": { "product": "منتج", "doctor": format!("د. {id}") },
                })
            };
            json!({ "v": 2, "records": records.map(record).collect::<Vec<_>>() }).to_string()
        };
        page.open_page("ar/about/").await;
        let mut best = [f64::MAX; 2];
        for (count, best) in [10 * areas, 10_000].into_iter().zip(&mut best) {
            let count = i32::try_from(count).expect("a small number");
            page.store(&written(count)).await;
            for _ in 0..5 {
                page.follow("ar/recovery/").await;
                let took = page.timed(".course a[href$='/records/']", ".rows li").await;
                *best = best.min(took);
            }
            assert_eq!(page.count(".written .rows li").await, 10 * areas);
        }
        let [few, many] = best;
        println!("the list of a few records {few:.0} ms, of ten thousand {many:.0} ms");
        assert!(many - few < MORE, "{many} ms instead of {few}");
        let button = page.text_of(".written > button").await;
        assert_eq!(button, text.plain("records-more"));
        page.click(".written > button").await;
        let shown = "return document.querySelectorAll('.written .rows li').length === arguments[0]";
        page.until("a hundred more", shown, &[json!(110 * areas)])
            .await;
    })
    .await;
}
