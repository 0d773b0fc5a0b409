//! A page that was left open tells of now when it is looked at again: a phone that wakes
//! tells only that the page is visible, a window that was never left tells nothing.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use crate::plan::choose;
use mesotherapy_guide::i18n::LANGUAGES;

/// A clock that can be put forward, and what runs every minute, to be run by hand. It
/// begins at half past an hour, so that no hour is full while a test runs.
const CLOCK: &str = "
    const Real = Date;
    window.ahead = (30 - new Real().getMinutes()) * 60000;
    window.Date = class extends Real {
        constructor(...parts) {
            if (parts.length) super(...parts);
            else super(Real.now() + window.ahead);
        }
        static now() { return Real.now() + window.ahead; }
    };
    const real = window.setInterval.bind(window);
    window.minutes = [];
    window.setInterval = (run, time, ...more) => {
        if (time === 60000) window.minutes.push(run);
        return real(run, time, ...more);
    };";

const WAKE: &str = "document.dispatchEvent(new Event('visibilitychange'))";
const MINUTE: &str = "window.minutes.forEach((run) => run())";

/// The first number in these words.
fn hours(words: &str) -> usize {
    let words: String = words.chars().map(western).collect();
    let digits = words.split(|c: char| !c.is_ascii_digit());
    let mut numbers = digits.filter_map(|part| part.parse().ok());
    numbers.next().unwrap_or_default()
}

fn western(c: char) -> char {
    match c {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10).unwrap_or(c),
        c => c,
    }
}

#[tokio::test]
async fn a_recovery_list_that_was_left_open_goes_on() {
    for lang in &LANGUAGES {
        for signal in [WAKE, MINUTE] {
            with_browser(Options::prepared(CLOCK), async |page: &Page| {
                let text = text(lang);
                let today = page.today().await;
                page.open_page(&format!("{}/recovery/", lang.tag)).await;
                page.fill("session-date", &today.to_string()).await;
                page.fill("session-time", "00:00").await;
                choose(page, "area").await;
                page.click("main form button[type=submit]").await;
                page.until_focus("list-title").await;
                let since = "return document.querySelector('.list > p').textContent";
                let before: String = page.read(since, &[]).await;
                // The row under the finger stays while nothing of it changes.
                page.run("document.querySelector('.list input').marked = true", &[])
                    .await;
                page.run("window.ahead += 60000", &[]).await;
                page.run(signal, &[]).await;
                page.drawn().await;
                let kept = "return document.querySelector('.list input').marked === true";
                let minute: String = page.read(since, &[]).await;
                assert!(minute != before || page.read::<bool>(kept, &[]).await);
                page.run("window.ahead += arguments[0]", &[json!(26 * 3_600_000)])
                    .await;
                page.run(signal, &[]).await;
                let script =
                    "return document.querySelector('.list > p').textContent !== arguments[0]";
                page.until("the list has gone on", script, &[json!(before)])
                    .await;
                let after: String = page.read(since, &[]).await;
                let now = text.plain_with("recovery-since", &[("n", hours(&after).into())]);
                assert_eq!(after, now);
                assert_eq!(hours(&after), hours(&before) + 26);
            })
            .await;
        }
    }
}
