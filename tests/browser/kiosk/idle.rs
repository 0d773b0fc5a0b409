//! When nobody is there: the question, its answers, and the end of a visit; sleep and
//! waking.

use fantoccini::key::Key;
use serde_json::json;

use super::visit::{left_nothing, visit};
use super::{answer_first, begin, forward, go, open_start, tablet, until_quiet, until_start};
use crate::harness::words::{lang, text};
use crate::harness::{Page, with_browser};
use crate::reader::UNSURE;
use mesotherapy_guide::domain::kiosk::{COUNTDOWN, IDLE, LAST_CALL};
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::routes::Route;

async fn until_asked(page: &Page) {
    page.until(
        "it asks",
        "return !!document.querySelector('dialog[open] .countdown')",
        &[],
    )
    .await;
}

#[tokio::test]
async fn nobody_is_asked_before_the_limit_and_any_touch_or_key_goes_on() {
    with_browser(tablet(), async |page: &Page| {
        let en = lang("en");
        open_start(page).await;
        begin(page, en).await;
        answer_first(page, en, UNSURE).await;
        // Something is ticked and not sent, the page is scrolled, a field has the focus.
        page.click("label[for=answer-none]").await;
        page.run(
            "document.getElementById('answer-none').focus(); window.scrollTo(0, 120)",
            &[],
        )
        .await;
        let state = "const box = document.getElementById('answer-none');
            return [box.checked, document.activeElement === box, Math.round(scrollY)]";
        let before: (bool, bool, i64) = page.read(state, &[]).await;
        assert_eq!((before.0, before.1), (true, true));
        forward(page, IDLE - 5).await;
        page.drawn().await;
        assert_eq!(page.count("dialog[open]").await, 0);
        page.run("window.dispatchEvent(new WheelEvent('wheel'))", &[])
            .await;
        // Fifteen times in a row, by keys and by touches, on the button and beside it.
        for time in 0..15 {
            forward(page, IDLE).await;
            until_asked(page).await;
            let left: u32 = page
                .read("return Number(document.querySelector('.countdown').textContent)", &[])
                .await;
            assert!((COUNTDOWN - 10..=COUNTDOWN).contains(&left), "{left}");
            match time % 4 {
                0 => page.press(Key::Escape, false).await,
                1 => page.press(Key::Enter, false).await,
                2 => page.click("dialog[open] .button").await,
                _ => {
                    let beside = "const { left, top } = document.querySelector('dialog').getBoundingClientRect();
                        const at = { bubbles: true, cancelable: true, clientX: left / 2, clientY: top / 2 };
                        const target = document.querySelector('dialog');
                        for (const name of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(name, at));
                        target.dispatchEvent(new MouseEvent('click', at))";
                    page.run(beside, &[]).await;
                }
            }
            until_quiet(page).await;
            page.drawn().await;
            let after: (bool, bool, i64) = page.read(state, &[]).await;
            assert_eq!(after, before, "the same state after answer {time}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_question_that_stood_open_stands_again_after_the_answer() {
    with_browser(tablet(), async |page: &Page| {
        let en = lang("en");
        open_start(page).await;
        begin(page, en).await;
        answer_first(page, en, UNSURE).await;
        page.click("#kiosk-finish").await;
        page.find("dialog[open] .button-second").await;
        forward(page, IDLE).await;
        until_asked(page).await;
        let inside = "return !!document.activeElement.closest('dialog[open]')";
        page.until("the focus is in the new question", inside, &[])
            .await;
        page.press(Key::Escape, false).await;
        page.find("dialog[open] .button-second").await;
        page.until("the focus is in the old question", inside, &[])
            .await;
        page.click("dialog[open] .button:not(.button-second)").await;
        until_quiet(page).await;
    })
    .await;
}

#[tokio::test]
async fn the_countdown_is_heard_twice_and_not_every_second() {
    with_browser(tablet(), async |page: &Page| {
        let ar = lang("ar");
        open_start(page).await;
        begin(page, ar).await;
        forward(page, IDLE).await;
        until_asked(page).await;
        let labelled = "const dialog = document.querySelector('dialog[open][role=alertdialog]');
            return ['aria-labelledby', 'aria-describedby'].map((name) =>
                document.getElementById(dialog.getAttribute(name)).textContent)";
        let heard: [String; 2] = page.read(labelled, &[]).await;
        let words = text(ar);
        assert_eq!(heard, [words.plain("kiosk-there.question"), words.plain("kiosk-there.what")]);
        let spoken = "return document.querySelector('dialog [role=status]').textContent";
        assert_eq!(page.read::<String>(spoken, &[]).await, "");
        let hidden = "return document.querySelector('.countdown').getAttribute('aria-hidden')";
        assert_eq!(page.read::<String>(hidden, &[]).await, "true");
        forward(page, COUNTDOWN - LAST_CALL).await;
        let call = words.plain_with("kiosk-there.left", &[("n", i64::from(LAST_CALL).into())]);
        let said = "return document.querySelector('dialog [role=status]').textContent
            .replace(/[\\u2066-\\u2069]/g, '') === arguments[0]";
        page.until("the last call is heard", said, &[json!(call)]).await;
        // Said once: the same words stand there a second later.
        page.run(
            "window.said = 0; new MutationObserver(() => { window.said += 1 })
                .observe(document.querySelector('dialog [role=status]'), { childList: true, subtree: true, characterData: true })",
            &[],
        )
        .await;
        forward(page, 3).await;
        let later = "return Number(document.querySelector('.countdown').textContent
            .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660)) < 8";
        page.until("time goes on", later, &[]).await;
        assert_eq!(page.read::<u32>("return window.said", &[]).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_visit_that_nobody_answers_for_is_wiped() {
    with_browser(tablet(), async |page: &Page| {
        let en = lang("en");
        open_start(page).await;
        let history: usize = page.read("return history.length", &[]).await;
        let words = visit(page, en).await;
        forward(page, IDLE).await;
        until_asked(page).await;
        forward(page, COUNTDOWN).await;
        left_nothing(page, &words, history).await;
        // A start screen has nothing to lose: nobody is asked, however long it stands.
        forward(page, 3600).await;
        page.drawn().await;
        assert_eq!(page.count("dialog[open]").await, 0);
    })
    .await;
}

/// The page is hidden or shown, as when a tablet falls asleep or wakes.
const SEEN: &str = "
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => arguments[0] });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => arguments[0] ? 'hidden' : 'visible' });
    document.dispatchEvent(new Event('visibilitychange'));
    const app = document.getElementById('app');
    return getComputedStyle(app).visibility";

#[tokio::test]
async fn a_tablet_that_slept_shows_nothing_old_when_it_wakes() {
    with_browser(tablet(), async |page: &Page| {
        let en = lang("en");
        open_start(page).await;
        let history: usize = page.read("return history.length", &[]).await;
        begin(page, en).await;
        let screen = answer_first(page, en, UNSURE).await;
        // Asleep for a minute: covered while nobody looks, and as it was afterwards.
        let seen = async |hidden: bool| -> String {
            let script = SEEN.replace("arguments[0]", if hidden { "true" } else { "false" });
            page.read(&script, &[]).await
        };
        assert_eq!(seen(true).await, "hidden");
        forward(page, 60).await;
        assert_eq!(seen(false).await, "visible");
        page.until_heading(&text(en).plain(&format!("check-{}", SCREENS[1].id)))
            .await;
        // Asleep for an hour, with timers that stood still: in the very task that wakes it
        // the page is still covered, and what is uncovered is the start screen.
        assert_eq!(seen(true).await, "hidden");
        let script = format!(
            "window.ahead += 3600000; {}",
            SEEN.replace("arguments[0]", "false")
        );
        assert_eq!(page.read::<String>(&script, &[]).await, "hidden");
        let topic = text(en).plain(&format!("check-{}.topic", screen.id));
        left_nothing(page, &[topic], history).await;
    })
    .await;
}

#[tokio::test]
async fn a_tablet_that_slept_unnoticed_paints_nothing_old() {
    with_browser(tablet(), async |page: &Page| {
        let en = lang("en");
        open_start(page).await;
        let history: usize = page.read("return history.length", &[]).await;
        begin(page, en).await;
        let screen = answer_first(page, en, UNSURE).await;
        // No event tells of it; the first frame afterwards is covered, or the start.
        let first = "window.ahead += 3600000;
            return new Promise((painted) => requestAnimationFrame(() => painted(
                getComputedStyle(document.getElementById('app')).visibility)))";
        assert_eq!(page.read::<String>(first, &[]).await, "hidden");
        let topic = text(en).plain(&format!("check-{}.topic", screen.id));
        left_nothing(page, &[topic], history).await;

        // Frozen without being hidden: covered at once, and uncovered afterwards.
        begin(page, en).await;
        let frozen = "document.dispatchEvent(new Event(arguments[0]));
            return getComputedStyle(document.getElementById('app')).visibility";
        let after = async |event: &str| -> String { page.read(frozen, &[json!(event)]).await };
        assert_eq!(after("freeze").await, "hidden");
        assert_eq!(after("resume").await, "visible");
    })
    .await;
}

#[tokio::test]
async fn whoever_touches_a_tablet_too_late_touches_the_start_screen() {
    with_browser(tablet(), async |page: &Page| {
        let en = lang("en");
        open_start(page).await;
        begin(page, en).await;
        go(page, en, Route::Guide).await;
        // In one task, before any timer: the clocks jump, and somebody presses a link.
        let script = "window.ahead += 3600000;
            const link = document.querySelector('main a[href]');
            for (const [name, kind] of [['pointerdown', PointerEvent], ['pointerup', PointerEvent], ['click', MouseEvent]])
                link.dispatchEvent(new kind(name, { bubbles: true, cancelable: true, button: 0 }))";
        page.run(script, &[]).await;
        until_start(page).await;
    })
    .await;
}
