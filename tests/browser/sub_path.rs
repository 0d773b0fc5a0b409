//! The same site below a path of its host, on a tablet: everything in short.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, Page, Site, TABLET, with_browser};
use crate::reader::{NONE, answers, ticks};
use mesotherapy_guide::domain::screening::{Screen, assess};
use mesotherapy_guide::i18n::LANGUAGES;

fn below() -> Options {
    Options {
        site: Site::Sub,
        size: TABLET,
        ..Options::default()
    }
}

#[tokio::test]
async fn below_a_path_a_reader_finishes_and_finds_all_again() {
    with_browser(below(), async |page: &Page| {
        let english = text(&LANGUAGES[0]);
        page.load("").await;
        page.until_path("en/").await;
        page.hydrated().await;
        page.mark_document().await;
        page.click(".door a[href$='/guide/']").await;
        page.click(".contents a").await;
        page.until_path("en/guide/what/").await;
        page.click(".bar a[href$='/check/']").await;
        page.click(".check .button").await;
        let given = ticks(&[]);
        for (screen, values) in &given {
            page.answer(english, screen, values).await;
        }
        page.click(".review .button").await;
        let outcome = assess(&answers(&given)).outcome().expect("a whole check");
        page.until_heading(&english.plain(&format!("outcome-{}", outcome.id())))
            .await;
        page.until_path("en/result/").await;
        page.click("#language").await;
        page.until_path("ar/result/").await;
        assert!(page.is_same_document().await);
        page.reload().await;
        let arabic = text(&LANGUAGES[1]);
        page.until_heading(&arabic.plain(&format!("outcome-{}", outcome.id())))
            .await;
        page.run("history.go(-1)", &[]).await;
        page.until_path("en/result/").await;
    })
    .await;
}

#[tokio::test]
async fn below_a_path_addresses_lead_deep_and_files_are_found() {
    with_browser(below(), async |page: &Page| {
        page.open_page("ar/check/#blood").await;
        page.until_heading(&text(&LANGUAGES[1]).plain("check-blood"))
            .await;
        page.answer(
            text(&LANGUAGES[1]),
            Screen::find("blood").expect("a screen"),
            &[NONE],
        )
        .await;
        page.until_path("ar/check/#heart").await;
        let files = "return performance.getEntriesByType('resource')
            .filter((file) => !file.name.startsWith(arguments[0]) || file.responseStatus >= 400)
            .map((file) => file.name)";
        let astray: Vec<String> = page.read(files, &[json!(page.address(""))]).await;
        assert!(astray.is_empty(), "{astray:?}");
        let fonts = "return document.fonts.ready.then(() => [...document.fonts]
            .filter((font) => font.status === 'loaded').length)";
        assert!(
            page.read::<usize>(fonts, &[]).await > 0,
            "the type is loaded"
        );
        // This build was told its host, so what others find it by is whole.
        let whole = |path: &str| format!("https://clinic.example/clinic/guide/{path}");
        let addresses =
            "return [...document.querySelectorAll('link[rel=canonical], link[rel=alternate]')]
            .map((link) => [link.hreflang, link.getAttribute('href')])";
        let found: Vec<(String, String)> = page.read(addresses, &[]).await;
        let expected = [
            ("", "ar/check/"),
            ("en", "en/check/"),
            ("ar", "ar/check/"),
            ("x-default", ""),
        ];
        let expected = expected.map(|(tag, path)| (tag.to_owned(), whole(path)));
        assert_eq!(found, expected);
        for (file, says) in [
            ("sitemap.xml", format!("<loc>{}</loc>", whole("ar/check/"))),
            ("robots.txt", format!("Sitemap: {}", whole("sitemap.xml"))),
        ] {
            let script = "return fetch(arguments[0]).then((file) => file.text())";
            let text: String = page.read(script, &[json!(page.address(file))]).await;
            assert!(text.contains(&says), "{text}");
        }
    })
    .await;
}
