//! What is printed: a result on one sheet for the doctor, and on every page words that
//! can be read, all that is closed on the screen, ticks, and whole cards.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use crate::reader::{UNSURE, answers, document, ticks};
use crate::sheet::{documents::usual, letters};
use mesotherapy_guide::domain::screening::{SCREENS, assess};
use mesotherapy_guide::i18n::LANGUAGES;

#[tokio::test]
async fn a_result_with_three_reasons_prints_on_one_page() {
    let given = ticks(&[
        ("skin-today", &["acne"]),
        ("medicines", &["blood-thinner"]),
        ("heart", &[UNSURE]),
    ]);
    let answers = answers(&given);
    assert_eq!(assess(&answers).findings.len(), 3);
    with_browser(Options::default(), async |page: &Page| {
        for lang in &LANGUAGES {
            page.open_page(&format!("{}/result/", lang.tag)).await;
            let today = page.today().await;
            page.store(&document(answers.clone(), today)).await;
            page.until_heading(&text(lang).plain("outcome-wait")).await;
            let printed = page.printed().await;
            assert_eq!(page.sheets(&printed).await, 1, "in {}", lang.tag);

            // On paper: every answer in short, and nothing that only a screen can do.
            page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
            assert_eq!(page.text_of(".only-print h2").await, text(lang).plain("answers-all"));
            assert_eq!(page.count(".only-print dt").await, SCREENS.len());
            let seen = "return [...document.querySelectorAll('button, nav, header, footer, .bar')]
                .filter((element) => element.checkVisibility()).map((element) => element.className)";
            let seen: Vec<String> = page.read(seen, &[]).await;
            assert!(seen.is_empty(), "printed too: {seen:?}");
            page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        }
    })
    .await;
}

/// Somebody who has used the guide: a result with reasons, a plan, a list, weighed reasons.
async fn used(page: &Page) {
    page.open_page("en/plan/").await;
    let today = page.today().await;
    page.store(&usual(today).encode()).await;
    page.find("#plan-next").await;
}

const PAGES: [&str; 9] = [
    "guide/warning/",
    "today/",
    "plan/",
    "decide/weigh/",
    "decide/ready/",
    "decide/freshness/",
    "recovery/",
    "result/",
    "guide/risks/",
];

async fn on_paper(page: &Page, paper: bool) {
    let media = if paper { "print" } else { "" };
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": media }))
        .await;
}

/// Grounds are mostly not printed: every word must be dark enough on white, and where
/// somebody asks for grounds there are none that would hide dark words.
#[tokio::test]
async fn every_word_is_dark_on_white_paper() {
    let faint = "const light = (colour) => {
            const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => part / 255)
                .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const found = new Set();
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const { data, parentElement } = walker.currentNode;
            if (!data.trim() || !parentElement.checkVisibility()) continue;
            const style = getComputedStyle(parentElement);
            const colour = parentElement.closest('svg') ? style.fill : style.color;
            const contrast = 1.05 / (light(colour) + 0.05);
            if (contrast < 4.5) found.add(`${data.trim().slice(0, 40)}: ${contrast.toFixed(1)}`);
        }
        for (const element of document.querySelectorAll('main *')) {
            if (element.matches('.sheet-notes, .sheet-write')) continue;
            for (const part of [null, '::before', '::after']) {
                const { backgroundColor, backgroundImage } = getComputedStyle(element, part);
                if (backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none')
                    found.add(`${element.localName}.${element.className} has a ground`);
            }
        }
        return [...found]";
    with_browser(Options::default(), async |page: &Page| {
        used(page).await;
        for scheme in ["light", "dark"] {
            for path in PAGES {
                page.open_page(&format!("en/{path}")).await;
                page.drawn().await;
                let features = json!({ "media": "print", "features": [
                    { "name": "prefers-color-scheme", "value": scheme } ] });
                page.devtools("Emulation.setEmulatedMedia", features).await;
                let found: Vec<String> = page.read(faint, &[]).await;
                assert_eq!(found, [""; 0], "{path} in a {scheme} browser");
                on_paper(page, false).await;
            }
        }
    })
    .await;
}

/// What is closed on the screen is on the paper, and a tick is.
#[tokio::test]
async fn closed_groups_and_ticks_are_printed() {
    // The words of the page as they are read from the file: what paper leaves out is left out.
    let words = "const left = '.visually-hidden, .sources, .words, .back, .no-print, .next, .neighbours, .buttons, .course, .month-buttons, svg';
        const found = [];
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const { data, parentElement } = walker.currentNode;
            if (parentElement.closest('details') && !parentElement.closest(left)) found.push(data);
        }
        return found.filter((data) => data.trim().length > 20)";
    with_browser(Options::default(), async |page: &Page| {
        used(page).await;
        for path in ["plan/", "recovery/", "decide/ready/"] {
            page.open_page(&format!("en/{path}")).await;
            page.find("main details").await;
            let words: Vec<String> = page.read(words, &[]).await;
            assert!(words.len() > 4, "{path} has closed groups: {words:?}");
            let printed = page.printed().await;
            let paper = letters("en", &page.lines(&printed, false).await.concat());
            for words in words {
                let words = letters("en", &words);
                assert!(paper.contains(&words), "{path}: {words} in {paper}");
            }
            assert_eq!(
                page.count("main details[open] > summary").await,
                page.count("main details[open]").await
            );
        }
        let boxes =
            "return [...document.querySelectorAll('main input:is([type=checkbox], [type=radio])')]
            .filter((input) => input.checkVisibility())
            .map((input) => getComputedStyle(input))
            .filter(({ appearance, opacity }) => appearance !== 'auto' || opacity !== '1').length";
        for path in [
            "recovery/",
            "decide/weigh/",
            "check/#allergies",
            "today/#new",
            "sheet/",
        ] {
            page.open_page(&format!("en/{path}")).await;
            page.drawn().await;
            on_paper(page, true).await;
            assert_eq!(page.read::<usize>(boxes, &[]).await, 0, "{path}");
            on_paper(page, false).await;
        }
    })
    .await;
}

/// A browser without that style opens the groups before it prints, and closes them again.
#[tokio::test]
async fn an_older_browser_opens_its_groups_for_paper_and_closes_them() {
    let old = "const knows = CSS.supports;
        CSS.supports = (...what) => !String(what).includes('details-content') && knows.apply(CSS, what)";
    with_browser(Options::prepared(old), async |page: &Page| {
        page.open_page("en/guide/warning/").await;
        page.click("main details summary").await;
        let all = page.count("main details").await;
        assert!(all > 1);
        page.run("dispatchEvent(new Event('beforeprint'))", &[])
            .await;
        assert_eq!(page.count("main details[open]").await, all);
        page.run("dispatchEvent(new Event('afterprint'))", &[])
            .await;
        assert_eq!(page.count("main details[open]").await, 1);
    })
    .await;
}

/// A card, a step or an item of the list stands on one sheet, and prints nothing twice.
#[tokio::test]
async fn no_card_and_no_step_is_cut_by_the_end_of_a_sheet() {
    let kept = ".card, .first-aid, .option, .entries > li, .tick, .reason, .plan-next";
    let cards = "return [...document.querySelectorAll(arguments[0])].map((card) => {
            const copy = card.cloneNode(true);
            copy.querySelectorAll('.visually-hidden, .sources, .words, .buttons, .no-print, svg').forEach((part) => part.remove());
            return copy.textContent;
        })";
    with_browser(Options::default(), async |page: &Page| {
        used(page).await;
        for path in [
            "guide/warning/",
            "plan/",
            "recovery/",
            "decide/freshness/",
            "result/",
        ] {
            page.open_page(&format!("en/{path}")).await;
            page.drawn().await;
            let cards: Vec<String> = page.read(cards, &[json!(kept)]).await;
            assert!(!cards.is_empty(), "{path} has cards");
            let printed = page.printed().await;
            let sheets = page.lines(&printed, false).await;
            let sheets: Vec<_> = sheets.iter().map(|sheet| letters("en", sheet)).collect();
            for card in cards {
                let card = letters("en", &card);
                let there = sheets.iter().filter(|sheet| sheet.contains(&card)).count();
                assert_eq!(there, 1, "{path}: {card} on {sheets:?}");
            }
        }
    })
    .await;
}
