//! What goes to the doctor is one sheet of paper, printed by this engine.
//!
//! `WebKitGTK`'s driver has no command that prints, and the page's own `print()` does
//! nothing while a driver has the browser: there `cargo xtask test` leaves these out.

use std::io::Read;

use fantoccini::wd::PrintConfiguration;
use flate2::read::ZlibDecoder;
use regex::bytes::Regex;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use crate::reader::{UNSURE, answers, document, ticks};
use mesotherapy_guide::i18n::{LANGUAGES, Lang};

/// What is written of every page of a file, and of nothing else.
const PAGE: &str = r"(?-u)/Type\s*/Page[^s]";

/// How many pages a printed file has.
fn pages(file: &[u8]) -> usize {
    let page = Regex::new(PAGE).expect("it is a pattern");
    let marks = file
        .windows(6)
        .enumerate()
        .filter(|(_, part)| part == b"stream");
    // Firefox packs the descriptions of pages; what is no packed text is left alone.
    let packed = marks.map(|(at, _)| {
        let body = file[at + 6..].trim_ascii_start();
        let mut text = Vec::new();
        let _ = ZlibDecoder::new(body).read_to_end(&mut text);
        page.find_iter(&text).count()
    });
    page.find_iter(file).count() + packed.sum::<usize>()
}

impl Page {
    /// How many sheets of A4 the page shown is.
    async fn sheets(&self) -> usize {
        let printed = self.client().print(PrintConfiguration::default()).await;
        pages(&printed.expect("the page is printed"))
    }
}

async fn print(lang: Lang) {
    with_browser(Options::default(), async |page: &Page| {
        let answers = answers(&ticks(&[
            ("skin-today", &["acne"]),
            ("medicines", &["blood-thinner"]),
            ("heart", &[UNSURE]),
        ]));
        page.open_page(&format!("{}/guide/risks/", lang.tag)).await;
        assert!(page.sheets().await > 1, "sheets are counted");
        let today = page.today().await;
        page.store(&document(answers, today)).await;
        page.open_page(&format!("{}/result/", lang.tag)).await;
        page.until_heading(&text(lang).plain("outcome-wait")).await;
        assert_eq!(page.sheets().await, 1, "the result");
        page.open_page(&format!("{}/sheet/", lang.tag)).await;
        page.find(".paper").await;
        assert_eq!(page.sheets().await, 1, "the page for the doctor");
    })
    .await;
}

#[tokio::test]
async fn an_english_result_and_sheet_are_one_sheet_of_paper_each() {
    print(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn an_arabic_result_and_sheet_are_one_sheet_of_paper_each() {
    print(&LANGUAGES[1]).await;
}
