//! What a visitor of a tablet may not reach, what is large enough for a finger in a
//! glove, and the screen that is being cleaned.

use serde_json::{Value, json};

use super::screens::every_screen;
use super::{
    CLOCKS, answer_first, begin, forward, go, open_start, staff, tablet, tablet_of, until_start,
};
use crate::accessibility::examine;
use crate::harness::words::{lang, text};
use crate::harness::{AXE, Options, Page, TABLET, with_browser};
use crate::layout::{WIDE, small};
use crate::reader::UNSURE;
use mesotherapy_guide::domain::kiosk::{CLEANING, COUNTDOWN, IDLE};
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::Route;

/// What leads out of the guide or takes words of one's own.
const WAYS_OUT: &str = "
    const own = location.origin;
    const links = [...document.querySelectorAll('a[href], area[href], form[action]')]
        .filter((link) => new URL(link.href ?? link.action, location).origin !== own
            || !new URL(link.href ?? link.action, location).protocol.startsWith('http'));
    const others = document.querySelectorAll('[target], [download], iframe, textarea, [contenteditable], '
        // The one field for words: it is forgotten with the visit (`find`).
        + 'input:not([type=radio], [type=checkbox], [type=date], [type=time], #find-words)');
    return [...links, ...others].map((element) => element.outerHTML.slice(0, 160))";

const PHONE: &str = "+20 2 1234 5678";
const WHATSAPP: &str = "+20 100 123 4567";
const EMERGENCY: &str = "999";

/// The tablet of a clinic that gave every number it may give.
fn with_numbers() -> Options {
    tablet_of(&json!({
        "name": "Nile clinic",
        "phone": PHONE,
        "whatsapp": WHATSAPP,
        "emergency": EMERGENCY,
    }))
}

async fn no_way_out(lang: Lang) {
    with_browser(with_numbers(), async |page: &Page| {
        open_start(page).await;
        page.mark_document().await;
        let mut missing = vec![PHONE, WHATSAPP, EMERGENCY];
        every_screen(page, lang, async |screen| {
            let found: Vec<String> = page.read(WAYS_OUT, &[]).await;
            assert!(found.is_empty(), "{screen}: {found:?}");
            let shown = page.text_of("#app").await;
            missing.retain(|number| !shown.contains(number));
        })
        .await;
        assert_eq!(missing, [""; 0], "never shown");
        assert!(page.is_same_document().await);
    })
    .await;
}

#[tokio::test]
async fn nothing_leads_out_of_an_english_visit() {
    no_way_out(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn nothing_leads_out_of_an_arabic_visit() {
    no_way_out(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn menus_drags_and_other_windows_are_kept_away() {
    with_browser(tablet(), async |page: &Page| {
        open_start(page).await;
        begin(page, lang("en")).await;
        let script = "const link = document.querySelector('main a[href]');
            const tried = [['contextmenu', {}], ['dragstart', {}], ['selectstart', {}], ['auxclick', { button: 1 }],
                ['click', { ctrlKey: true }], ['click', { shiftKey: true }], ['click', { metaKey: true }]];
            return tried.filter(([name, more]) => link.dispatchEvent(
                new MouseEvent(name, { bubbles: true, cancelable: true, ...more }))).map(([name]) => name)";
        let allowed: Vec<String> = page.read(script, &[]).await;
        assert!(allowed.is_empty(), "{allowed:?}");
        let styles = "const style = getComputedStyle(document.documentElement);
            return [style.overscrollBehaviorY, style.userSelect, document.querySelector('meta[name=viewport]').content]";
        let styles: [String; 3] = page.read(styles, &[]).await;
        assert_eq!(styles[..2], ["none", "none"]);
        assert!(!styles[2].contains("user-scalable") && !styles[2].contains("maximum-scale"), "{}", styles[2]);
        let windows = page.client().windows().await.expect("windows are counted");
        assert_eq!(windows.len(), 1);
    })
    .await;
}

/// Where the two ways to end a visit stand.
const ENDS: &str = "return ['kiosk-again', 'kiosk-finish'].map((id) => {
    const { left, top } = document.getElementById(id).getBoundingClientRect();
    return [Math.round(left), Math.round(top)] })";

async fn screens_fit(lang: Lang) {
    with_browser(tablet(), async |page: &Page| {
        open_start(page).await;
        let (mut all, mut places) = (Vec::new(), Vec::<Vec<[i64; 2]>>::new());
        every_screen(page, lang, async |screen| {
            all.extend(small(page, screen, 56).await);
            if page.count("#kiosk-finish").await == 0 {
                assert_eq!(screen, "the start screen");
                return;
            }
            page.run("window.scrollTo(0, 400)", &[]).await;
            page.drawn().await;
            let there: Vec<[i64; 2]> = page.read(ENDS, &[]).await;
            assert!(
                there.iter().all(|[_, top]| (0..40).contains(top)),
                "{there:?} on {screen}"
            );
            places.push(there);
            assert_eq!(places.first(), places.last(), "{screen}");
        })
        .await;
        assert!(places.len() > 50, "{}", places.len());
        staff::press_staff(page, lang.tag, 5).await;
        page.until_heading(&text(lang).plain("staff")).await;
        all.extend(small(page, "the staff's page", 56).await);
        assert!(all.is_empty(), "{}", all.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn english_visits_are_made_for_fingers_in_gloves() {
    screens_fit(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn arabic_visits_are_made_for_fingers_in_gloves() {
    screens_fit(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn letters_twice_as_large_fit() {
    with_browser(tablet(), async |page: &Page| {
        for lang in &LANGUAGES {
            open_start(page).await;
            begin(page, lang).await;
            let size = "return parseFloat(getComputedStyle(document.documentElement).fontSize)";
            let before: f64 = page.read(size, &[]).await;
            page.click("#kiosk-size").await;
            page.click("#kiosk-size").await;
            let after: f64 = page.read(size, &[]).await;
            assert!(after / before >= 1.99, "{before} {after}");
            for route in [
                Route::Home,
                Route::Check,
                Route::Decide,
                Route::Plan,
                Route::Sheet,
                Route::warning(),
            ] {
                go(page, lang, route).await;
                let wide: Vec<String> = page.read(WIDE, &[json!(TABLET.0)]).await;
                assert!(wide.is_empty(), "{} {}: {wide:?}", lang.tag, route.path());
            }
            page.click("#kiosk-size").await;
            assert!((page.read::<f64>(size, &[]).await - before).abs() < 0.1);
        }
    })
    .await;
}

#[tokio::test]
async fn no_screen_of_a_tablet_has_a_barrier() {
    let options = Options {
        size: TABLET,
        ..Options::prepared(format!("{CLOCKS};\n{}", AXE.as_str()))
    };
    with_browser(options, async |page: &Page| {
        open_start(page).await;
        examine(page, "the start screen").await;
        for lang in &LANGUAGES {
            begin(page, lang).await;
            examine(page, "the first page").await;
            answer_first(page, lang, UNSURE).await;
            page.click("#kiosk-finish").await;
            page.find("dialog[open]").await;
            examine(page, "before finishing").await;
            page.click("dialog[open] .button:not(.button-second)").await;
            go(page, lang, Route::Plan).await;
            examine(page, "the form of a plan").await;
            forward(page, IDLE).await;
            page.find("dialog[open] .countdown").await;
            examine(page, "when nobody is there").await;
            forward(page, COUNTDOWN).await;
            until_start(page).await;
        }
        page.click("section[lang=ar] .start-small .quiet:not(.staff)")
            .await;
        page.find("dialog[open]").await;
        examine(page, "while the screen is cleaned").await;
    })
    .await;
}

#[tokio::test]
async fn a_screen_that_is_cleaned_takes_no_touch_and_comes_back() {
    with_browser(tablet(), async |page: &Page| {
        open_start(page).await;
        page.click("section[lang=ar] .start-small .quiet:not(.staff)").await;
        page.find("dialog[open] .countdown").await;
        let heading = page.text_of("dialog h2").await;
        assert_eq!(heading, text(lang("ar")).plain("kiosk-clean.question"));
        // Wiped with a cloth: touches everywhere, and keys.
        let wiping = "const button = document.querySelector('.begin');
            for (const target of [button, document.querySelector('dialog')])
                for (const [name, kind] of [['pointerdown', PointerEvent], ['click', MouseEvent], ['keydown', KeyboardEvent], ['keyup', KeyboardEvent]])
                    target.dispatchEvent(new kind(name, { bubbles: true, cancelable: true, key: 'Escape' }))";
        for _ in 0..3 {
            page.run(wiping, &[]).await;
            page.press(fantoccini::key::Key::Escape, false).await;
            page.drawn().await;
            assert_eq!(page.count("dialog[open]").await, 1);
            assert_eq!(page.count("main .start").await, 1);
        }
        forward(page, CLEANING).await;
        until_start(page).await;
        begin(page, lang("ar")).await;
    })
    .await;
}

#[tokio::test]
async fn the_screen_stays_awake_during_a_visit_and_no_longer() {
    let options = Options {
        size: TABLET,
        ..Options::prepared(format!(
            "{CLOCKS};
            window.locks = 0;
            Object.defineProperty(navigator, 'wakeLock', {{ value: {{ request: async (kind) => {{
                window.locks += kind === 'screen' ? 1 : 100;
                return {{ release: async () => {{ window.locks -= 1 }} }};
            }} }} }})"
        ))
    };
    with_browser(options, async |page: &Page| {
        let locks = async |count: i64| {
            page.until(
                &format!("{count} locks"),
                "return window.locks === arguments[0]",
                &[json!(count)],
            )
            .await;
        };
        open_start(page).await;
        locks(0).await;
        begin(page, lang("en")).await;
        locks(1).await;
        // Asked again when the page is shown again, and never held twice.
        for event in ["focus", "pageshow", "focus"] {
            page.run(
                "window.dispatchEvent(new Event(arguments[0]))",
                &[json!(event)],
            )
            .await;
        }
        page.drawn().await;
        locks(1).await;
        page.click("#kiosk-finish").await;
        until_start(page).await;
        locks(0).await;
        let none: Value = page.read("return window.locks", &[]).await;
        assert_eq!(none, json!(0));
    })
    .await;
}
