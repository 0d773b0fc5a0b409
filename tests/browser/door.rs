//! The documents without the app: the first page goes on to the reader's
//! language, and an unknown address is told so in every language.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::i18n::LANGUAGES;

fn wanting(languages: &'static str) -> Options {
    Options {
        languages,
        ..Options::default()
    }
}

/// The first page offers every language by its own name.
async fn offers_languages(page: &Page) {
    let links =
        "return [...document.querySelectorAll('a.button')].map((a) => [a.hreflang, a.textContent])";
    let links: Vec<(String, String)> = page.read(links, &[]).await;
    let names = LANGUAGES
        .iter()
        .map(|lang| (lang.tag.to_owned(), lang.name.to_owned()));
    assert_eq!(links, names.collect::<Vec<_>>());
}

#[tokio::test]
async fn the_first_page_goes_on_to_the_browsers_language() {
    for (languages, path) in [
        ("ar-EG,ar,en", "ar/"),
        ("en-GB,en", "en/"),
        ("fr,ar,en", "ar/"),
        ("arz,en", "ar/"),
        ("apc-LB,en", "ar/"),
        ("ary-MA,fr,en", "ar/"),
        ("en-EG,arz", "en/"),
    ] {
        with_browser(wanting(languages), async |page: &Page| {
            page.load("").await;
            page.until_path(path).await;
            page.hydrated().await;
        })
        .await;
    }
}

#[tokio::test]
async fn the_first_page_goes_on_to_the_language_stored() {
    with_browser(wanting("en"), async |page: &Page| {
        page.open_page("ar/about/").await;
        page.load("").await;
        page.until_path("ar/").await;
        page.hydrated().await;
        // It stands in nobody's way back.
        page.client().back().await.expect("there is a page before");
        page.until_path("ar/about/").await;
        page.hydrated().await;
        page.load("en/").await;
        page.hydrated().await;
        page.load("").await;
        page.until_path("en/").await;
        page.hydrated().await;
    })
    .await;
}

#[tokio::test]
async fn the_first_page_stays_for_readers_of_other_languages() {
    with_browser(wanting("fr"), async |page: &Page| {
        page.load("").await;
        page.drawn().await;
        assert_eq!(page.path().await, "");
        offers_languages(page).await;
        page.click("a[hreflang=ar]").await;
        page.until_path("ar/").await;
        page.hydrated().await;
    })
    .await;
}

#[tokio::test]
async fn the_first_page_stays_without_scripts() {
    let options = Options {
        scripts: false,
        ..wanting("ar")
    };
    with_browser(options, async |page: &Page| {
        page.load("").await;
        assert_eq!(page.path().await, "");
        offers_languages(page).await;
        page.click("a[hreflang=en]").await;
        page.until_path("en/").await;
    })
    .await;
}

#[tokio::test]
async fn an_unknown_address_is_told_in_every_language() {
    with_browser(Options::default(), async |page: &Page| {
        page.announce("the server responded with a status of 404");
        for path in ["nothing", "en/guide/nothing/", "fr/", "ar/check/nothing.html"] {
            page.load(path).await;
            let status = "return performance.getEntriesByType('navigation')[0].responseStatus";
            assert_eq!(page.read::<u16>(status, &[]).await, 404, "{path}");
            for lang in &LANGUAGES {
                let section = format!("section[lang={}][dir={}]", lang.tag, lang.direction.as_str());
                assert!(page.text_of(&section).await.contains(&text(lang).plain("missing")));
                let links = "return Promise.all([...document.querySelector(arguments[0]).querySelectorAll('a')]
                    .map((a) => fetch(a.href).then((answer) => answer.status)))";
                let statuses: Vec<u16> = page.read(links, &[json!(section)]).await;
                assert_eq!(statuses, [200, 200, 200]);
            }
        }
    })
    .await;
}
