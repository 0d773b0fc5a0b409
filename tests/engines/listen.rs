//! Reading aloud, with a voice that only writes down what it is given. The tests in
//! Chromium run this too.

use std::fmt::Write;

use serde_json::json;

use crate::harness::Page;
use crate::harness::words::text;
use crate::stub::{IN_VIEW, MARKED, voice, with_voices, without_speech};
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};

/// A text without the invisible marks around its variables, in Western digits.
fn bare(text: &str) -> String {
    let seen = text
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
    mesotherapy_guide::i18n::Digits::Western.apply(&seen.collect::<String>())
}

/// Without space, in which blocks differ from sentences.
fn dense(text: &str) -> String {
    bare(text).split_whitespace().collect()
}

async fn read_a_chapter(lang: Lang, tag: &str) {
    let voices = [voice("xx", true), voice(tag, true)];
    with_voices(&voices, async |page: &Page| {
        let text = text(lang);
        page.open_page(&format!("{}/guide/risks/", lang.tag)).await;
        page.click("#listen-main").await;
        page.until_focus("aloud-pause").await;
        let first = page.until_said(1).await;
        assert_eq!(first.voice, tag);
        assert_eq!(first.lang, tag.replace('_', "-"));
        assert!(first.local && (first.rate - 1.0).abs() < f64::EPSILON);
        page.ends("end").await;
        assert_eq!(page.until_said(2).await.text, text.plain("guide-risks"));
        // One sentence is marked at a time, and brought into view.
        for number in 3..=20 {
            page.ends("end").await;
            let said = dense(&page.until_said(number).await.text);
            let marked: String = page.read(MARKED, &[]).await;
            let bare = |words: &str| words.replace(|c: char| !c.is_alphabetic(), "");
            assert!(
                bare(&dense(&marked)).contains(&bare(&said)) || said.contains("1 2 3"),
                "{said} is marked as {marked}"
            );
            page.until("it is in view", IN_VIEW, &[]).await;
        }
        let all = page.read_to_the_end().await;
        page.until_read_no_more().await;
        page.until_focus("listen-main").await;
        // Every section, in its order; nothing folded, and nothing that is pressed.
        let mut told = String::new();
        for words in &all {
            let _ = writeln!(told, "{words}");
        }
        let titles: Vec<String> = page.read("return [...document.querySelectorAll('.section h2')].map((title) => title.textContent)", &[]).await;
        assert!(titles.len() > 3, "{titles:?}");
        let mut rest = told.as_str();
        for title in titles {
            let place = rest.find(&bare(&title));
            rest = &rest[place.unwrap_or_else(|| panic!("{title} is not in {rest}"))..];
        }
        for never in ["source-more", "listen", "next-chapter"] {
            let words = text.plain(never);
            assert!(!told.lines().any(|line| line == words), "{words} is read");
        }
    })
    .await;
}

#[tokio::test]
async fn an_english_chapter_is_read_sentence_by_sentence() {
    read_a_chapter(&LANGUAGES[0], "en-US").await;
}

#[tokio::test]
async fn an_arabic_chapter_is_read_by_a_voice_of_any_form_of_its_tag() {
    for tag in ["ar-EG", "ar_SA", "arb"] {
        read_a_chapter(&LANGUAGES[1], tag).await;
    }
}

#[tokio::test]
async fn a_reader_holds_it_takes_it_back_slows_it_down_and_ends_it() {
    with_voices(&[voice("en-GB", true)], async |page: &Page| {
        let text = text(&LANGUAGES[0]);
        page.open_page("en/guide/risks/").await;
        page.click("#listen-main").await;
        page.ends("end").await;
        page.ends("end").await;
        let third = page.until_said(3).await.text;
        // Held, it is silent and keeps its place; then it says the sentence again.
        page.click("#aloud-pause").await;
        page.until_held(&text.plain("listen-on")).await;
        page.click("#aloud-pause").await;
        assert_eq!(page.until_said(4).await.text, third);
        page.click("#aloud-back").await;
        assert_eq!(page.until_said(5).await.text, text.plain("guide-risks"));
        page.click("#aloud-slower").await;
        let slow = page.until_said(6).await;
        assert_eq!(slow.text, text.plain("guide-risks"));
        assert!(slow.rate < 0.9, "{}", slow.rate);
        page.find("#aloud-slower[aria-pressed=true]").await;
        page.ends("end").await;
        let next = page.until_said(7).await;
        assert_eq!((next.text, next.rate < 0.9), (third.clone(), true));
        page.click("#aloud-slower").await;
        assert!(page.until_said(8).await.rate > 0.9);
        // Where the voice fails, it waits and can be tried again.
        page.ends("error").await;
        page.until_held(&text.plain("listen-on")).await;
        page.click("#aloud-pause").await;
        assert_eq!(page.until_said(9).await.text, third);
        page.click("#aloud-stop").await;
        page.until_read_no_more().await;
        page.until_focus("listen-main").await;
        // The button that begins also ends.
        page.click("#listen-main").await;
        page.until_said(10).await;
        page.click("#listen-main").await;
        page.until_read_no_more().await;
    })
    .await;
}

/// Hides the page, as another tab does.
const HIDE: &str = "Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    delete document.hidden";

#[tokio::test]
async fn it_ends_on_moving_printing_and_another_language_and_is_silent_in_another_tab() {
    let voices = [voice("en-US", true), voice("ar-EG", true)];
    with_voices(&voices, async |page: &Page| {
        let text = text(&LANGUAGES[0]);
        page.open_page("en/guide/risks/").await;
        page.click("#listen-main").await;
        page.until_said(1).await;
        page.run(HIDE, &[]).await;
        page.until_held(&text.plain("listen-on")).await;
        page.click("#aloud-pause").await;
        page.until_said(2).await;
        for (number, leave) in (3..).zip(["beforeprint", "pagehide"]) {
            page.run("dispatchEvent(new Event(arguments[0]))", &[json!(leave)])
                .await;
            page.until_read_no_more().await;
            page.click("#listen-main").await;
            page.until_said(number).await;
        }
        page.click(".bar a[href$='/check/']").await;
        page.until_heading(&text.plain("check")).await;
        page.until_read_no_more().await;
        // The start of the check has nothing to read; each question has.
        assert_eq!(page.count("#listen-main").await, 0);
        page.click(".check .button").await;
        let heading = text.plain(&format!("check-{}", SCREENS[0].id));
        page.until_heading(&heading).await;
        page.click("#listen-main").await;
        page.until_said(5).await;
        page.ends("end").await;
        assert_eq!(page.until_said(6).await.text, heading);
        page.click("#language").await;
        page.until(
            "it is Arabic",
            "return document.documentElement.lang === 'ar'",
            &[],
        )
        .await;
        page.until_read_no_more().await;
        page.click("#listen-main").await;
        assert_eq!(page.until_said(7).await.voice, "ar-EG");
    })
    .await;
}

#[tokio::test]
async fn a_card_and_a_short_answer_are_read_alone_and_what_is_folded_is_not() {
    with_voices(&[voice("en-US", true)], async |page: &Page| {
        let text = text(&LANGUAGES[0]);
        page.open_page("en/guide/warning/").await;
        page.click("#listen-care-today").await;
        assert_eq!(
            page.until_said(1).await.text,
            bare(&text.plain("care-today"))
        );
        let all = page.read_to_the_end().await;
        let last = bare(&text.plain("care-today.action"));
        assert!(last.contains(all.last().expect("it ends")), "{all:?}");
        let others = bare(&text.plain("care-now"));
        assert!(!all.contains(&others), "{all:?}");
        // The ambulance's number is said digit by digit.
        page.run("window.stub.said = []", &[]).await;
        page.click("#listen-care-now").await;
        let all = page.read_to_the_end().await;
        assert!(all.iter().any(|words| words.contains("1 2 3")), "{all:?}");
        page.open_page("en/answers/").await;
        assert_eq!(page.said().await.len(), 0);
        page.click(".short-one summary").await;
        page.click(".short-one[open] .listen").await;
        let question: String = page
            .read(
                "return document.querySelector('.short-one[open] h3').textContent",
                &[],
            )
            .await;
        assert_eq!(page.until_said(1).await.text, question);
        let all = page.read_to_the_end().await;
        assert!(all.len() > 1, "{all:?}");
    })
    .await;
}

/// Lets the browser say that its voices changed, though they did not: what is there already
/// must stay, and is not drawn anew under a finger.
async fn stays_where_nothing_changed(page: &Page, css: &str) {
    let looks = "const seen = document.querySelector(arguments[0]);
        window.stub.change(window.stub.voices);
        const frame = () => new Promise((then) => requestAnimationFrame(() => setTimeout(then)));
        return frame().then(frame).then(() => seen !== null && seen === document.querySelector(arguments[0]))";
    let stays: bool = page.read(looks, &[json!(css)]).await;
    assert!(stays, "{css} is drawn anew");
}

/// Without a voice that may be used: nothing is offered, and a chapter says how to get one.
async fn is_not_offered(page: &Page) {
    page.open_page("en/guide/risks/").await;
    page.find("#chapter-end .no-voice").await;
    assert_eq!(page.count(".listen").await, 0);
}

#[tokio::test]
async fn without_a_voice_of_the_device_nothing_is_offered_but_how_to_get_one() {
    let voices = [voice("ar-EG", true), voice("en-US", false)];
    with_voices(&voices, async |page: &Page| {
        is_not_offered(page).await;
        // One that comes late is taken; beside it the one of the network stays unused.
        page.run(
            "window.stub.change([...window.stub.voices, ...arguments[0]])",
            &[json!([voice("en_IN", true)])],
        )
        .await;
        page.find_none(".no-voice").await;
        page.find("#listen-main").await;
        stays_where_nothing_changed(page, "#listen-main").await;
        page.click("#listen-main").await;
        let said = page.until_said(1).await;
        assert_eq!((said.voice.as_str(), said.local), ("en_IN", true));
        // One that goes takes the button with it.
        page.click("#aloud-stop").await;
        page.run("window.stub.change([])", &[]).await;
        page.find("#chapter-end .no-voice").await;
        page.find_none(".listen").await;
        stays_where_nothing_changed(page, ".no-voice").await;
    })
    .await;
}

#[tokio::test]
async fn a_browser_that_cannot_speak_at_all_offers_nothing() {
    without_speech(is_not_offered).await;
}
