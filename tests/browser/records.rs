//! A record of a session: what is typed comes back as it was typed and does
//! nothing else, what is wrong is said, and thousands of records are no burden.

mod many;

use serde_json::json;

use crate::harness::words::{other, text};
use crate::harness::{AXE, Options, PHONE, Page, with_browser};
use crate::layout::misfits;
use mesotherapy_guide::domain::record::FIELDS;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};

/// What a reader might paste: a mark that turns the direction, a script, an
/// emoji of several parts, Arabic digits.
const PASTED: &str = "\u{202E}<script>alert(1)</script> <b>x</b> 👩🏽\u{200D}⚕️ ٢٢أ٨١٧";
/// What is kept of it.
const KEPT: &str = "<script>alert(1)</script> <b>x</b> 👩🏽\u{200D}⚕️ ٢٢أ٨١٧";

impl Page {
    /// What stands in the rows of the record shown.
    async fn written(&self) -> Vec<String> {
        let script =
            "return [...document.querySelectorAll('.typed')].map((row) => row.textContent)";
        self.read(script, &[]).await
    }

    /// Sends the form shown, which has something wrong; what the summary says.
    async fn sent_in_vain(&self) -> String {
        self.click("form button[type=submit]").await;
        self.until_focus("error-summary").await;
        self.text_of("#error-summary").await
    }
}

async fn a_record_is_kept(lang: Lang) {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang);
        let today = page.today().await;
        page.open_page(&format!("{}/records/", lang.tag)).await;
        page.click(".records a[href='#new']").await;
        page.until_heading(&text.plain("records-form")).await;
        page.fill("day", &today.to_string()).await;
        page.click("label[for=area-scalp]").await;
        let typed = FIELDS.iter().filter(|field| field.id != "numbing");
        for field in typed.clone() {
            match field.id {
                "expiry" => page.fill(field.id, "٠٥/٢٠٢٠").await,
                "note" => page.fill(field.id, "one\n two").await,
                _ => page.fill(field.id, PASTED).await,
            }
        }
        page.click("form button[type=submit]").await;
        page.find(".summary").await;
        for reloaded in [false, true] {
            if reloaded {
                page.reload().await;
                page.find(".summary").await;
            }
            let expected: Vec<&str> = typed
                .clone()
                .map(|field| match field.id {
                    "expiry" => "٠٥/٢٠٢٠",
                    "note" => "one\n two",
                    _ => KEPT,
                })
                .collect();
            assert_eq!(page.written().await, expected);
            assert_eq!(page.count("main script, main b").await, 0);
            let main = page.text_of("main").await;
            for words in ["area-scalp", "record-expired"] {
                assert!(main.contains(&text.plain(words)), "{words} in {main}");
            }
        }
        let stored = page.stored().await["records"].clone();
        assert_eq!(stored[0]["day"], json!(today.to_string()));
        assert_eq!(stored[0]["fields"]["batch"], json!(KEPT));

        // A change stays the same record; the list names it by its day and product.
        page.click("a[href='#change-1']").await;
        page.find("#area-scalp:checked").await;
        page.fill("expiry", "").await;
        page.click("form button[type=submit]").await;
        page.find(".summary").await;
        assert!(
            !page
                .text_of("main")
                .await
                .contains(&text.plain("record-expired"))
        );
        page.click(".back a").await;
        page.until_heading(&text.plain("records")).await;
        assert_eq!(page.text_of(".rows bdi").await, KEPT);

        page.click(".rows a").await;
        page.click("#record-delete").await;
        page.click(".confirm .button-second").await;
        page.until_heading(&text.plain("records")).await;
        let list = page.text_of(".written").await;
        assert!(list.contains(&text.plain("records-empty")), "{list}");
        assert_eq!(page.stored().await["records"], json!(null));
    })
    .await;
}

#[tokio::test]
async fn an_english_record_comes_back_as_it_was_typed() {
    a_record_is_kept(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn an_arabic_record_comes_back_as_it_was_typed() {
    a_record_is_kept(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn what_is_wrong_with_a_record_is_said_and_led_to() {
    with_browser(Options::default(), async |page: &Page| {
        let lang = &LANGUAGES[1];
        let words = text(lang);
        page.open_page("ar/records/#new").await;
        page.until_heading(&words.plain("records-form")).await;
        let wrong = page.sent_in_vain().await;
        assert!(
            wrong.contains(&words.plain("record-error-empty")),
            "{wrong}"
        );
        let tomorrow = page.today().await.add_days(1).expect("a tomorrow");
        page.fill("day", &tomorrow.to_string()).await;
        page.fill("place", &"ن".repeat(201)).await;
        let wrong = page.sent_in_vain().await;
        for message in ["record-error-day-future", "record-error-long"] {
            assert!(wrong.contains(&words.plain(message)), "{wrong}");
        }
        page.click("#error-summary li:nth-child(2) a").await;
        page.until_focus("place").await;
        assert_eq!(page.stored().await["records"], json!(null));

        // The other language loses nothing of it.
        page.click("#language").await;
        page.until_heading(&text(other(lang)).plain("records-form"))
            .await;
        let typed: String = page
            .read("return document.getElementById('place').value", &[])
            .await;
        assert_eq!(typed.chars().count(), 201);
    })
    .await;
}

#[tokio::test]
async fn no_state_of_a_record_has_a_barrier() {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        let today = page.today().await;
        page.open_page("ar/records/").await;
        page.store(&many::years(today, 3).encode()).await;
        let examine = async |what: &str| {
            page.drawn().await;
            crate::accessibility::examine(page, what).await;
            let misfits = misfits(page, what).await;
            assert!(misfits.is_empty(), "{}", misfits.join("\n"));
            page.resize(PHONE).await;
        };
        page.find(".rows").await;
        examine("the list").await;
        page.click(".rows a[href='#record-1']").await;
        page.click("#record-delete").await;
        examine("a record, asking before deleting").await;
        page.open_page("en/records/#new").await;
        page.sent_in_vain().await;
        examine("the form with an error").await;
    })
    .await;
}
