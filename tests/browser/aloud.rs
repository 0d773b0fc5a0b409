//! What begins to read aloud, and the bar while it reads: no barrier, room on every screen,
//! and nothing moves when it comes.

use crate::accessibility::examine;
use crate::harness::{AXE, Options, PHONE, Page, with_browser};
use crate::layout::misfits;
use crate::shift::{MOVED, moved};
use crate::stub::{stub, voice};
use mesotherapy_guide::i18n::{LANGUAGES, Lang};

/// A browser with a voice of each language, and what else a page is looked at with.
pub fn speaking(script: &str) -> Options {
    let voices = stub(&[voice("en-US", true), voice("ar-EG", true)]);
    Options::prepared(format!("{script};\n{voices}"))
}

async fn look_while_it_reads(lang: Lang) {
    with_browser(speaking(&AXE), async |page: &Page| {
        let mut faults = Vec::new();
        for (path, button) in [
            ("guide/risks/", "#listen-main"),
            ("guide/warning/", "#listen-care-now"),
            ("check/#heart", "#listen-main"),
        ] {
            page.open_page(&format!("{}/{path}", lang.tag)).await;
            page.find(button).await;
            examine(page, &format!("{path} with a button")).await;
            page.click(button).await;
            page.until_said(1).await;
            examine(page, &format!("{path} while it reads")).await;
            faults.extend(misfits(page, path).await);
            page.resize(PHONE).await;
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn while_an_english_page_is_read_aloud_it_has_no_barrier_and_fits() {
    look_while_it_reads(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn while_an_arabic_page_is_read_aloud_it_has_no_barrier_and_fits() {
    look_while_it_reads(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn nothing_moves_when_what_reads_aloud_appears() {
    with_browser(speaking(MOVED), async |page: &Page| {
        let mut faults = Vec::new();
        for lang in &LANGUAGES {
            for path in ["guide/risks/", "guide/warning/", "answers/"] {
                let path = format!("{}/{path}", lang.tag);
                // The letters may come late on a busy machine: see `shift`.
                if moved(page, &path).await.is_some() {
                    faults.extend(moved(page, &path).await);
                }
                page.find(".listen").await;
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}
