//! The keyboard alone is enough, and arrow keys stay inside a question.

use fantoccini::key::Key;
use serde_json::json;

use crate::harness::words::{lang, text};
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::domain::screening::{QuestionKind, SCREENS};

/// Goes on with Tab until an element has the focus. On the way nothing that has
/// the focus may be hidden under the bar at the bottom.
async fn tab_to(page: &Page, css: &str) {
    let script = "const active = document.activeElement;
        const bar = document.querySelector('.bar');
        const covers = getComputedStyle(bar).position === 'fixed' && !bar.contains(active);
        const shown = active.labels?.[0] ?? active;
        const { top, bottom } = shown.getBoundingClientRect();
        const edge = covers ? bar.getBoundingClientRect().top : innerHeight;
        const hidden = active !== document.body && (top >= edge - 8 || bottom <= 8);
        return [active.matches(arguments[0]), hidden && active.outerHTML.slice(0, 200)]";
    for _ in 0..150 {
        page.press(Key::Tab, false).await;
        page.drawn().await;
        let (there, hidden): (bool, serde_json::Value) = page.read(script, &[json!(css)]).await;
        assert_eq!(hidden, json!(false), "hidden while it has the focus");
        if there {
            return;
        }
    }
    panic!("Tab never reaches {css} at {}", page.path().await);
}

const ARROWS: [Key; 4] = [Key::Left, Key::Right, Key::Up, Key::Down];

/// Arrow keys lead nowhere.
async fn arrows_stay(page: &Page) {
    let before = page.path().await;
    for arrow in ARROWS {
        page.press(arrow, false).await;
    }
    page.drawn().await;
    assert_eq!(page.path().await, before);
}

#[tokio::test]
async fn the_arabic_check_is_finished_by_the_keyboard_alone() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("ar"));
        page.open_page("ar/check/").await;
        page.mark_document().await;
        tab_to(page, ".check a.button").await;
        page.press(Key::Enter, false).await;
        for (index, screen) in SCREENS.iter().enumerate() {
            page.until_heading(&text.plain(&format!("check-{}", screen.id)))
                .await;
            page.until_focus("title").await;
            if index == 2 {
                arrows_stay(page).await;
            }
            match screen.kind {
                QuestionKind::YesNo(_) => {
                    tab_to(page, "[name=answer]").await;
                    // Down goes from yes, which has the focus, to no and ticks it.
                    page.press(Key::Down, false).await;
                    page.find("#answer-none:checked").await;
                    // In Arabic the next choice is to the left, the one before to the right.
                    page.press(Key::Left, false).await;
                    page.find("#answer-unsure:checked").await;
                    page.press(Key::Right, false).await;
                    page.find("#answer-none:checked").await;
                    arrows_stay(page).await;
                    page.find("#answer-none:checked").await;
                    page.press(Key::Enter, false).await;
                }
                QuestionKind::Choices(_) => {
                    let choice = if screen.id == "skin-today" {
                        "acne"
                    } else {
                        "none"
                    };
                    tab_to(page, &format!("#answer-{choice}")).await;
                    page.press(Key::Space, false).await;
                    page.find(&format!("#answer-{choice}:checked")).await;
                    arrows_stay(page).await;
                    tab_to(page, "button[type=submit]").await;
                    page.press(Key::Enter, false).await;
                }
            }
        }
        page.until_heading(&text.plain("answers")).await;
        page.until_focus("title").await;
        tab_to(page, ".review > p a.button").await;
        page.press(Key::Enter, false).await;
        page.until_heading(&text.plain("outcome-wait")).await;
        page.until_focus("title").await;
        assert!(page.is_same_document().await);
    })
    .await;
}

#[tokio::test]
async fn an_error_is_reached_and_left_by_the_keyboard() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/check/#allergies").await;
        page.find("[name=answer]").await;
        tab_to(page, "button[type=submit]").await;
        page.press(Key::Enter, false).await;
        page.until_focus("error-summary").await;
        tab_to(page, "#error-summary a").await;
        page.press(Key::Enter, false).await;
        page.until_focus("answer-allergy-product").await;
        page.press(Key::Space, false).await;
        // "None of these" and the others exclude each other.
        tab_to(page, "#answer-none").await;
        page.press(Key::Space, false).await;
        page.find("#answer-none:checked").await;
        assert_eq!(page.count("[name=answer]:checked").await, 1);
        page.press(Key::Tab, true).await;
        page.until_focus("answer-unsure").await;
    })
    .await;
}

/// Not every browser keeps to `scroll-padding` when it moves the focus.
#[tokio::test]
async fn the_bar_hides_no_focus_where_the_browser_leaves_it_no_room() {
    let careless = "document.addEventListener('readystatechange', () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { scroll-padding: 0 !important }');
        document.adoptedStyleSheets = [sheet];
    })";
    for size in [(360, 740), (500, 900)] {
        let options = Options {
            size,
            ..Options::prepared(careless)
        };
        with_browser(options, async |page: &Page| {
            for path in ["ar/check/#allergies", "en/guide/warning/"] {
                page.open_page(path).await;
                page.find("main a, main button").await;
                tab_to(page, "footer a").await;
            }
        })
        .await;
    }
}
