//! The staff's page: its gesture, its code, and leaving the tablet mode.

use serde_json::json;

use super::{
    START, begin, forward, kept, open_start, tablet, tablet_of, until_start, without_marks,
};
use crate::accessibility::examine;
use crate::harness::builds::TOP;
use crate::harness::words::{lang, text};
use crate::harness::{AXE, Fault, Host, Options, Page, TABLET, with_browser};
use crate::offline::with_host;
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::storage::device::DEVICE;
use mesotherapy_guide::{BUILD_ID, VERSION};

/// The code of the clinic under test.
const CODE: &str = "2468";

fn with_code() -> Options {
    tablet_of(&json!({ "kiosk": { "code": CODE, "idle": 300 } }))
}

/// Presses the staff's place of a language so many times, as fast as a finger.
pub async fn press_staff(page: &Page, lang: &str, times: usize) {
    for _ in 0..times {
        page.click(&format!("section[lang={lang}] .staff")).await;
    }
    page.drawn().await;
}

/// Types a code on the pad, and enters it.
pub async fn enter(page: &Page, code: &str) {
    for digit in code.chars() {
        let key = digit.to_digit(10).expect("a digit");
        let place = if key == 0 { 11 } else { key };
        page.click(&format!(".pad .button:nth-child({place})"))
            .await;
    }
    page.click(".pad .button:nth-child(12)").await;
    page.drawn().await;
}

async fn is_staff_page(page: &Page) -> bool {
    page.count(".staff-facts").await == 1
}

#[tokio::test]
async fn the_staff_s_page_needs_the_gesture_and_the_code() {
    with_browser(with_code(), async |page: &Page| {
        open_start(page).await;
        let limit = text(lang("ar")).plain_with("kiosk-idle-minutes", &[("n", 5_i64.into())]);
        page.until(
            "the clinic's own limit is told",
            "return document.querySelector('section[lang=ar]').textContent
                .replace(/[\\u2066-\\u2069]/g, '').includes(arguments[0])",
            &[json!(limit)],
        )
        .await;
        press_staff(page, "ar", 4).await;
        forward(page, 6).await;
        press_staff(page, "ar", 4).await;
        assert_eq!(page.count(".pad").await, 0, "too slow is no gesture");
        press_staff(page, "ar", 1).await;
        page.until_heading(&text(lang("ar")).plain("staff-code"))
            .await;
        enter(page, CODE).await;
        page.until_heading(&text(lang("ar")).plain("staff")).await;
        let told = page.text_of(".staff-facts").await;
        assert!(told.contains(VERSION) && told.contains(BUILD_ID), "{told}");
        // Left open, it closes by itself.
        forward(page, 330).await;
        until_start(page).await;
    })
    .await;
}

#[tokio::test]
async fn wrong_codes_slow_down_and_loading_again_does_not_help() {
    with_browser(with_code(), async |page: &Page| {
        open_start(page).await;
        press_staff(page, "en", 5).await;
        page.find(".pad").await;
        for wait in [2_u32, 4, 8, 16, 32, 64] {
            enter(page, "1111").await;
            let told = text(lang("en")).plain_with("staff-wrong", &[("n", i64::from(wait).into())]);
            assert_eq!(without_marks(&page.text_of("#staff-told").await), told);
            if wait < 64 {
                forward(page, wait).await;
            }
        }
        // Even the right one is refused before its time, and does not cost a try.
        enter(page, CODE).await;
        assert!(!is_staff_page(page).await);
        page.reload().await;
        open_start(page).await;
        press_staff(page, "en", 5).await;
        enter(page, CODE).await;
        assert!(
            !is_staff_page(page).await,
            "the wait survives loading again"
        );
        // The clocks began anew with the page, so the waits put forward are still to come.
        forward(page, 140).await;
        enter(page, CODE).await;
        page.until_heading(&text(lang("en")).plain("staff")).await;
        // A right code forgets the wrong ones.
        let kept: String = page
            .read(
                "return localStorage.getItem(arguments[0])",
                &[json!(DEVICE)],
            )
            .await;
        assert_eq!(kept, "0 0");
    })
    .await;
}

#[tokio::test]
async fn wrong_codes_are_remembered_through_a_visit() {
    with_browser(with_code(), async |page: &Page| {
        open_start(page).await;
        press_staff(page, "en", 5).await;
        enter(page, "9999").await;
        page.click(".staff-page > .quiet").await;
        until_start(page).await;
        begin(page, lang("ar")).await;
        page.click("#kiosk-finish").await;
        until_start(page).await;
        let kept: String = page
            .read(
                "return localStorage.getItem(arguments[0])",
                &[json!(DEVICE)],
            )
            .await;
        assert!(kept.starts_with("1 "), "{kept}");
    })
    .await;
}

#[tokio::test]
async fn leaving_makes_an_ordinary_device() {
    with_browser(with_code(), async |page: &Page| {
        page.load("?kiosk").await;
        page.until_path(START).await;
        until_start(page).await;
        press_staff(page, "en", 5).await;
        enter(page, CODE).await;
        page.click("#staff-leave").await;
        page.click(".confirm .button-second").await;
        page.until_path("en/").await;
        page.hydrated().await;
        let keys = kept(page).await;
        assert!(!keys.contains(&DEVICE.to_owned()), "{keys:?}");
        page.open_page("ar/check/").await;
        assert_eq!(page.path().await, "ar/check/");
    })
    .await;
}

#[tokio::test]
async fn without_a_code_nobody_leaves() {
    with_browser(tablet(), async |page: &Page| {
        open_start(page).await;
        press_staff(page, "en", 5).await;
        page.until_heading(&text(lang("en")).plain("staff")).await;
        assert_eq!(page.count("#staff-leave").await, 0);
        let told = page.text_of(".staff-page .note").await;
        assert_eq!(told, text(lang("en")).plain("staff-no-code"));
    })
    .await;
}

#[tokio::test]
async fn the_staff_sees_when_the_guide_is_kept_for_use_without_a_network() {
    let slow = TOP.keys().find(|name| name.starts_with("text-ar-plan-"));
    let slow = slow.expect("there are texts");
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.resize(TABLET).await;
        host.break_off(slow, Fault::Late);
        open_start(page).await;
        press_staff(page, "ar", 5).await;
        page.until_heading(&text(lang("ar")).plain("staff")).await;
        let words = text(lang("ar"));
        let told = page.text_of(".staff-facts").await;
        assert!(
            told.contains(&words.plain("staff-offline-missing")),
            "{told}"
        );
        // It says so by itself when all has come.
        host.mend();
        let says =
            "return document.querySelector('.staff-facts').textContent.includes(arguments[0])";
        let ready = json!(words.plain("staff-offline-ready"));
        page.until("it is ready", says, &[ready]).await;
        host.stop();
        open_start(page).await;
        press_staff(page, "en", 5).await;
        let told = page.text_of(".staff-facts").await;
        assert!(
            told.contains(&text(lang("en")).plain("staff-offline-ready")),
            "{told}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_test_print_is_one_sheet_with_what_the_staff_needs_to_know() {
    let options = Options {
        size: TABLET,
        ..Options::prepared("window.printed = 0; window.print = () => { window.printed += 1 }")
    };
    with_browser(options, async |page: &Page| {
        open_start(page).await;
        press_staff(page, "en", 5).await;
        page.click("#staff-print").await;
        assert_eq!(page.read::<u32>("return window.printed", &[]).await, 1);
        let printed = page.printed().await;
        assert_eq!(page.sheets(&printed).await, 1);
        let letters = page.letters(&printed, false).await;
        // The reader of paper takes the line of the build for two columns.
        let (build, _) = BUILD_ID.split_at(8);
        assert!(
            letters.contains(VERSION) && letters.contains(build),
            "{letters}"
        );
    })
    .await;
}

#[tokio::test]
async fn without_printing_there_is_no_test_print() {
    let options = Options {
        size: TABLET,
        ..Options::prepared("window.print = undefined")
    };
    with_browser(options, async |page: &Page| {
        open_start(page).await;
        press_staff(page, "en", 5).await;
        page.until_heading(&text(lang("en")).plain("staff")).await;
        assert_eq!(page.count("#staff-print").await, 0);
    })
    .await;
}

#[tokio::test]
async fn no_screen_of_the_staff_has_a_barrier() {
    let mut options = with_code();
    let scripts = options.before_pages.unwrap_or_default();
    options.before_pages = Some(format!("{scripts};\n{}", AXE.as_str()));
    with_browser(options, async |page: &Page| {
        for lang in &LANGUAGES {
            open_start(page).await;
            press_staff(page, lang.tag, 5).await;
            page.find(".pad").await;
            examine(page, "the pad for the code").await;
            enter(page, "1").await;
            page.find("#staff-told").await;
            examine(page, "a wrong code").await;
            forward(page, 330).await;
            until_start(page).await;
            press_staff(page, lang.tag, 5).await;
            enter(page, CODE).await;
            page.until_heading(&text(lang).plain("staff")).await;
            examine(page, "the staff's page").await;
            page.click("#staff-leave").await;
            page.find(".confirm .button-second").await;
            examine(page, "before the tablet is an ordinary device").await;
            page.reload().await;
        }
    })
    .await;
}

#[tokio::test]
async fn bad_fields_of_the_clinic_are_told_to_the_staff() {
    let options = tablet_of(&json!({ "kiosk": { "idle": 5 }, "accent": "red" }));
    with_browser(options, async |page: &Page| {
        for field in ["kiosk.idle", "accent"] {
            page.announce(field);
        }
        open_start(page).await;
        press_staff(page, "en", 5).await;
        page.until_heading(&text(lang("en")).plain("staff")).await;
        let told = page.text_of(".staff-page .problems").await;
        assert!(
            told.contains("kiosk.idle") && told.contains("accent"),
            "{told}"
        );
    })
    .await;
}
