//! Taking a plan into a calendar.
//!
//! Must not know: how the file is written.

use serde_json::json;

use super::{SUBMIT, change, choose, heading, later, make};
use crate::calendar_readers::{READERS, Read};
use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::i18n::LANGUAGES;

/// Keeps what the page would save as a file, instead of saving it.
const KEEP_FILES: &str = "
    window.files = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
        file.text().then((text) => window.files.push(text));
        return make.call(URL, file);
    };
    const click = HTMLElement.prototype.click;
    HTMLElement.prototype.click = function () {
        if (this.hasAttribute('download')) window.fileName = this.download;
        else click.call(this);
    };";

/// Saves the calendar file, and gives what the readers make of it.
async fn saved(page: &Page, nth: usize) -> Vec<Read> {
    page.click("#plan-calendar").await;
    page.until(
        "the file is made",
        "return window.files.length > arguments[0]",
        &[json!(nth)],
    )
    .await;
    let file: String = page
        .read("return window.files[arguments[0]]", &[json!(nth)])
        .await;
    let read = READERS.map(|(_, read)| read(&file));
    assert_eq!(read[0], read[1], "the readers agree");
    read.into_iter().next().unwrap_or_default()
}

#[tokio::test]
async fn the_calendar_file_has_every_step_and_updates_them() {
    for lang in &LANGUAGES {
        with_browser(Options::prepared(KEEP_FILES), async |page: &Page| {
            let text = text(lang);
            page.open_page(&format!("{}/plan/", lang.tag)).await;
            let first = later(page.today().await, 20);
            make(page, &first.to_string()).await;
            let before = saved(page, 0).await;
            let name: String = page.read("return window.fileName", &[]).await;
            assert_eq!(name, "appointments.ics");
            // Whoever sees the calendar learns nothing, unless the reader wants it.
            let tells = |event: &Read| {
                let words = format!("{}{}", event.summary, event.description);
                ["plan-category", "plan-step-session"]
                    .iter()
                    .any(|id| words.contains(&text.plain(id)))
            };
            assert!(!before.iter().any(tells), "{before:?}");
            let neutral = text.plain("plan-neutral.what");
            assert!(before.iter().all(|event| event.description == neutral));
            choose(page, "plan-calendar-named").await;
            let before = saved(page, 1).await;
            assert!(before.iter().all(tells));
            // Two before the course, two for each session, the review, four looks.
            assert_eq!(before.len(), 2 + 2 * 6 + 1 + 4);
            let named = |events: &[Read], uid: &str| {
                let found = events.iter().find(|event| event.uid.contains(uid));
                found.expect("there is such an event").clone()
            };
            let session = named(&before, "-session-6@");
            assert_eq!(session.day, later(first, 50).to_string());
            let step = text.plain("plan-step-session");
            assert!(session.summary.contains(&step), "{}", session.summary);
            for (uid, weeks) in [
                ("look-2@", 2),
                ("look-4@", 4),
                ("look-8@", 8),
                ("look-12@", 12),
            ] {
                let day = later(first, 50 + weeks * 7).to_string();
                assert_eq!(named(&before, uid).day, day);
            }
            change(page, "move", 6).await;
            heading(page, text, "plan-move-n", 6).await;
            page.fill("plan-move-to", &later(first, 60).to_string())
                .await;
            page.click(SUBMIT).await;
            page.until_heading(&text.plain("plan")).await;
            choose(page, "plan-calendar-named").await;
            let after = saved(page, 2).await;
            let ids = |events: &[Read]| events.iter().map(|e| e.uid.clone()).collect::<Vec<_>>();
            assert_eq!(ids(&before), ids(&after));
            let moved = named(&after, "-session-6@");
            assert_eq!(moved.day, later(first, 60).to_string());
            assert!(moved.sequence > session.sequence);
            assert!(after.iter().all(|event| !event.tentative));
            // What is new holds the plan, and a newer file says so.
            page.open_page(&format!("{}/plan/#check-1-1", lang.tag))
                .await;
            choose(page, "plan-before-sore").await;
            page.click(SUBMIT).await;
            page.find(".panel-stop").await;
            // A file that says no more says this much.
            let held = named(&saved(page, 3).await, "-session-6@");
            assert!(held.tentative && held.sequence > moved.sequence);
            assert!(held.description.contains(&text.plain("plan-held")));
        })
        .await;
    }
}

/// Browsers inside apps drop files without a word.
const IN_APP: &str = "
    Object.defineProperty(navigator, 'userAgent', { value:
        'Mozilla/5.0 (Linux; Android 14; SM-X200; wv) AppleWebKit/537.36 Chrome/140.0 Safari/537.36' });
    window.clicked = 0;
    HTMLAnchorElement.prototype.click = function () { window.clicked += this.hasAttribute('download'); };";

#[tokio::test]
async fn where_files_cannot_be_saved_nobody_is_told_that_they_were() {
    for lang in &LANGUAGES {
        with_browser(Options::prepared(IN_APP), async |page: &Page| {
            let text = text(lang);
            page.open_page(&format!("{}/plan/", lang.tag)).await;
            let first = later(page.today().await, 20);
            make(page, &first.to_string()).await;
            page.click("#plan-calendar").await;
            page.find(".to-calendar [role=status] .note").await;
            let told = page.text_of(".to-calendar [role=status]").await;
            assert_eq!(told, text.plain("plan-calendar-failed"));
            page.open_page(&format!("{}/about/", lang.tag)).await;
            page.click("#export").await;
            page.until_focus("transfer-told").await;
            let told = page.text_of("#transfer-told").await;
            assert_eq!(told, text.plain("export-failed"));
            // The plan still counts as one that is nowhere else.
            assert_eq!(page.read::<u32>("return window.clicked", &[]).await, 0);
            assert!(page.stored().await.get("copied").is_none());
        })
        .await;
    }
}
