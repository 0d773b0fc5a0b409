//! A clinic's own: shown apart from the guide's words, and whatever stands in its
//! file, the guide stays whole.

mod accent;

use serde_json::json;

use crate::accessibility::examine;
use crate::harness::words::{lang, other, text};
use crate::harness::{AXE, Options, Page, with_browser};
use crate::layout::misfits;
use mesotherapy_guide::clinic::parse;
use mesotherapy_guide::content::contacts::EMERGENCY;
use mesotherapy_guide::i18n::{Digits, LANGUAGES, Lang};

/// A clinic that gave everything that is shown.
const GOOD: &str = r#"{
    "name": { "en": "Nile Skin Clinic", "ar": "عيادة النيل للجلدية" },
    "address": { "en": "12 Tahrir Street, Cairo", "ar": "12 شارع التحرير، القاهرة" },
    "hours": { "en": "Saturday to Thursday, 10–6", "ar": "السبت إلى الخميس، من 10 إلى 6" },
    "phone": "(٠٢) 2345-6789",
    "whatsapp": "+20 100 123 4567"
}"#;

async fn shows_the_clinic(lang: Lang) {
    let options = Options {
        before_pages: Some(AXE.clone()),
        ..Options::of_clinic(GOOD)
    };
    with_browser(options, async |page: &Page| {
        let (clinic, text) = (parse(GOOD), text(lang));
        page.open_page(&format!("{}/", lang.tag)).await;
        page.find("section.clinic").await;
        let digits = |words: &str| match lang.tag {
            "ar" => Digits::ArabicIndic.apply(words),
            _ => words.to_owned(),
        };
        let own = "return [...document.querySelectorAll('.clinic bdi')].map((own) => own.textContent)";
        let shown: Vec<String> = page.read(own, &[]).await;
        let expected = [&clinic.name, &clinic.address, &clinic.hours].map(|words| digits(words.get(lang).unwrap()));
        let numbers = [&clinic.phone, &clinic.whatsapp].map(|number| number.clone().unwrap());
        assert_eq!(shown, expected.into_iter().chain(numbers).collect::<Vec<_>>());
        // Apart from the guide's words, and told so.
        assert_eq!(page.count("main .clinic, .foot .clinic").await, 0);
        let card = page.text_of(".clinic").await;
        for message in ["clinic", "clinic-note", "clinic-address", "clinic-hours", "clinic-phone", "clinic-whatsapp"] {
            assert!(card.contains(&text.plain(message)), "{message}: {card}");
        }
        let links = "return [...document.querySelectorAll('.clinic a')].map((link) => link.getAttribute('href'))";
        let links: Vec<String> = page.read(links, &[]).await;
        assert_eq!(links, ["tel:0223456789", "https://wa.me/201001234567"]);
        examine(page, "the clinic's card").await;
        let misfits = misfits(page, "the clinic's card").await;
        assert!(misfits.is_empty(), "{}", misfits.join("\n"));
        // In the other language the other words, and on every page.
        page.mark_document().await;
        page.click("#language").await;
        let there = other(lang);
        page.until_path(&format!("{}/", there.tag)).await;
        let name = clinic.name.get(there).unwrap();
        let named = "return document.querySelector('.clinic strong')?.textContent === arguments[0]";
        page.until("the other name", named, &[json!(name)]).await;
        page.follow(&format!("{}/guide/warning/", there.tag)).await;
        page.until("the name on another page", named, &[json!(name)]).await;
        assert!(page.is_same_document().await);
    })
    .await;
}

#[tokio::test]
async fn a_clinic_is_shown_apart_from_the_guide_in_english() {
    shows_the_clinic(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn a_clinic_is_shown_apart_from_the_guide_in_arabic() {
    shows_the_clinic(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn without_a_clinic_there_is_no_card() {
    // As it is shipped, missing, out of reach.
    let answers = [
        "ask(...all)",
        "Promise.resolve(new Response('gone', { status: 404 }))",
        "Promise.reject(new TypeError('offline'))",
    ];
    for answer in answers {
        let instead = format!(
            "const ask = window.fetch;
            window.fetch = (...all) => {{
                if (!String(all[0]).endsWith('/clinic.json')) return ask(...all);
                const answer = {answer};
                const told = () => {{ window.clinicAnswered = true; }};
                answer.then(told, told);
                return answer;
            }}"
        );
        with_browser(Options::prepared(instead), async |page: &Page| {
            page.open_page("ar/guide/warning/").await;
            page.until(
                "the file was asked for",
                "return window.clinicAnswered",
                &[],
            )
            .await;
            page.drawn().await;
            assert_eq!(page.count(".clinic").await, 0, "{answer}");
            assert_eq!(page.count("#language:not([hidden])").await, 1, "{answer}");
        })
        .await;
    }
}

/// Everything that somebody could put into the file to break the guide.
fn hostile() -> String {
    json!({
        "name": "<script>alert(1)</script><img src=x onerror=alert(2)>`**{$emergency}",
        "address": "a\u{202e}b",
        "hours": "w".repeat(10_000),
        "phone": "javascript:alert(3)",
        "whatsapp": { "en": "+20" },
        "emergency": "0",
        "digits": 5,
        "languages": ["xx"],
        "accent": "red;background:url(https://example.com)",
        "kiosk": { "idle": 0, "code": "0", "wipe": false },
        "outcome": "safe",
    })
    .to_string()
}

#[tokio::test]
async fn a_hostile_file_breaks_nothing_and_is_told() {
    with_browser(Options::of_clinic(hostile()), async |page: &Page| {
        let clinic = parse(&hostile());
        assert_eq!(clinic.problems.len(), 12);
        for problem in &clinic.problems {
            page.announce(problem.line());
        }
        for lang in &LANGUAGES {
            let text = text(lang);
            page.open_page(&format!("{}/guide/warning/", lang.tag))
                .await;
            page.find(".clinic").await;
            // It is text as it stands, and nothing else.
            assert_eq!(
                page.count(".clinic bdi *, .clinic img, .clinic script")
                    .await,
                0
            );
            assert_eq!(
                page.text_of(".clinic bdi").await,
                clinic.name.get(lang).unwrap()
            );
            assert_eq!(page.count(".clinic dl, :root[data-accent]").await, 0);
            assert_eq!(page.count("#language:not([hidden])").await, 1);
            page.until_heading(&text.plain("guide-warning")).await;
            assert!(page.text_of("main").await.contains(EMERGENCY));
            let misfits = misfits(page, "a hostile name").await;
            assert!(misfits.is_empty(), "{}", misfits.join("\n"));
        }
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_no_json_is_told_once_a_page() {
    let portal = "<!doctype html><title>Sign in</title>";
    with_browser(Options::of_clinic(portal), async |page: &Page| {
        page.announce(parse(portal).problems[0].line());
        page.open_page("en/").await;
        page.drawn().await;
        assert_eq!(page.count(".clinic").await, 0);
        page.follow("en/check/").await;
    })
    .await;
}

/// Every number that is dialled, and whether the guide's own still stands somewhere.
const DIALLED: &str = "return [
    [...new Set([...document.querySelectorAll('a[href^=tel]')].map((link) => link.getAttribute('href')))],
    [...document.querySelectorAll('main bdi[dir=ltr]')].filter((number) => number.textContent === arguments[0]).length,
    [...document.querySelectorAll('main bdi[dir=ltr]')].filter((number) => number.textContent === arguments[1]).length,
]";

#[tokio::test]
async fn the_clinic_s_emergency_number_stands_in_every_text_and_is_dialled() {
    let number = "112";
    let options = Options::of_clinic(json!({ "emergency": number }).to_string());
    with_browser(options, async |page: &Page| {
        for (step, path) in ["ar/guide/warning/", "en/guide/warning/", "en/today/"]
            .into_iter()
            .enumerate()
        {
            if step == 0 {
                page.open_page(path).await;
            } else if step == 1 {
                page.click("#language").await;
                page.until_path(path).await;
            } else {
                page.follow(path).await;
            }
            let link = format!("a[href='tel:{number}']");
            page.find(&link).await;
            let (dialled, theirs, ours): (Vec<String>, usize, usize) =
                page.read(DIALLED, &[json!(number), json!(EMERGENCY)]).await;
            assert_eq!(dialled, [format!("tel:{number}")], "{path}");
            assert!(theirs > 0, "{path}");
            assert_eq!(ours, 0, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_clinic_s_digits_are_those_of_readers_who_chose_none() {
    let options = Options::of_clinic(r##"{ "digits": "western", "accent": "#7a1fa2" }"##);
    with_browser(options, async |page: &Page| {
        page.open_page("ar/check/").await;
        page.find("main.digits-latn").await;
        // The reader's own choice is stronger, also the next time.
        page.click("#digits").await;
        page.find("main.digits-arab").await;
        page.reload().await;
        page.find(":root[data-accent]").await;
        page.drawn().await;
        assert_eq!(page.count("main.digits-arab").await, 1);
        assert_eq!(page.stored().await["digits"], json!("arab"));
    })
    .await;
}

#[tokio::test]
async fn only_the_clinic_s_languages_are_offered() {
    let (ar, en) = (lang("ar"), lang("en"));
    let options = Options::of_clinic(r#"{ "languages": ["ar"] }"#);
    with_browser(options, async |page: &Page| {
        page.open_page("ar/").await;
        page.find(".choices nav[hidden]").await;
        assert!(
            !page
                .client()
                .find(fantoccini::Locator::Id("language"))
                .await
                .unwrap()
                .is_displayed()
                .await
                .unwrap()
        );
        // Who comes by an old address finds the way.
        page.open_page("en/about/").await;
        page.click(&format!("#language[lang={}]", ar.tag)).await;
        page.until_path("ar/about/").await;
        page.find(".choices nav[hidden]").await;
    })
    .await;
    // The first page goes on to a language that is offered, whatever was asked for.
    for (languages, offered) in [("en", ar), ("fr", ar), ("ar", en)] {
        let options = Options {
            languages,
            ..Options::of_clinic(json!({ "languages": [offered.tag] }).to_string())
        };
        with_browser(options, async |page: &Page| {
            page.load("").await;
            page.until_path(&format!("{}/", offered.tag)).await;
            page.hydrated().await;
        })
        .await;
    }
}

#[tokio::test]
async fn whatever_the_file_says_the_first_page_goes_on() {
    let files = [
        "null",
        "[]",
        "<p>",
        r#"{ "languages": [] }"#,
        r#"{ "languages": ["ar", "xx"] }"#,
        r#"{ "languages": "ar" }"#,
    ];
    for file in files {
        let options = Options {
            languages: "fr",
            ..Options::of_clinic(file)
        };
        with_browser(options, async |page: &Page| {
            page.load("").await;
            // The same file again: the first page has its own by then.
            page.run("return fetch('clinic.json').then(() => null)", &[])
                .await;
            page.drawn().await;
            assert_eq!(page.path().await, "", "{file}");
            assert_eq!(
                page.count("section:not([hidden]) a.button").await,
                LANGUAGES.len(),
                "{file}"
            );
        })
        .await;
    }
    // Also where it never answers.
    let silent = Options::prepared("window.fetch = () => new Promise(() => {})");
    with_browser(silent, async |page: &Page| {
        page.load("").await;
        page.until(
            "another page",
            "return location.pathname.endsWith('/en/')",
            &[],
        )
        .await;
    })
    .await;
}
