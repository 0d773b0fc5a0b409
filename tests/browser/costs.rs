//! The cost worksheet: offers side by side with their sums, which are there again after a
//! reload and stand on the page for the doctor; what is wrong is said, and a tablet takes
//! none of it.

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{AXE, Options, PHONE, Page, with_browser};
use crate::kiosk::tablet;
use crate::kiosk::visitor::{begin, go, open_start, until_start};
use crate::layout::misfits;
use mesotherapy_guide::domain::cost;
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::i18n::{LANGUAGES, Lang, Messages};
use mesotherapy_guide::routes::Route;
use mesotherapy_guide::storage::Document;

impl Page {
    /// Opens the form of a new offer from the list.
    async fn new_offer(&self, text: Messages) {
        self.click(".offers a[href='#new']").await;
        self.until_heading(&text.plain("costs-form")).await;
    }

    /// Waits until the sum beside the form says this.
    async fn until_sum(&self, expected: &str) {
        let script = "return document.querySelector('.cost-sum').textContent === arguments[0]";
        self.until(
            &format!("the sum is “{expected}”"),
            script,
            &[json!(expected)],
        )
        .await;
    }

    /// Sends the form shown, and comes back to the list.
    async fn keep_offer(&self, text: Messages) {
        self.click("form button[type=submit]").await;
        self.until_heading(&text.plain("costs")).await;
        self.find(".cost-offer").await;
    }

    /// The name and the sum of each offer in the list.
    async fn offers(&self) -> Vec<[String; 2]> {
        let script = "return [...document.querySelectorAll('.cost-offer')].map((offer) =>
            [offer.querySelector('h3').textContent, offer.querySelector('.cost-total dd').textContent.trim()])";
        self.read(script, &[]).await
    }
}

/// A sum in words and in the reader's digits, as it is given with Western ones.
fn sum(text: Messages, western: &str) -> String {
    let sum = match text.lang().tag {
        "ar" => western.replace(',', "٬"),
        _ => western.to_owned(),
    };
    text.plain_with("cost-sum-is", &[("sum", (&sum).into())])
}

/// The same without the words.
fn shown(text: Messages, western: &str) -> String {
    let before = text.plain_with("cost-sum-is", &[("sum", "".into())]);
    sum(text, western).replace(&before, "")
}

async fn offers_stand_side_by_side(lang: Lang) {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang);
        let arabic = lang.tag == "ar";
        page.open_page(&format!("{}/costs/", lang.tag)).await;
        page.new_offer(text).await;
        page.until_sum(&text.plain("cost-sum-open")).await;
        page.fill("place", "عيادة <b>A</b>").await;
        page.fill("price", if arabic { "١٬٥٠٠" } else { "1,500" })
            .await;
        page.fill("sessions", if arabic { "٦" } else { "6" }).await;
        page.until_sum(&sum(text, "9,000")).await;
        // A figure that nobody can read makes no smaller sum.
        page.fill("each", "12.50").await;
        page.until_sum(&text.plain("cost-sum-open")).await;
        page.fill("each", "100").await;
        page.fill("once", "300").await;
        page.fill("money", "EGP").await;
        page.click("label[for=refund-no]").await;
        // Not sent yet, and still there.
        page.reload().await;
        page.find("#refund-no:checked").await;
        page.until_sum(&sum(text, "9,900")).await;
        page.keep_offer(text).await;

        page.new_offer(text).await;
        page.fill("price", "2000").await;
        page.fill("sessions", "3").await;
        page.click("label[for=receipt]").await;
        page.keep_offer(text).await;
        let first = ["عيادة <b>A</b>".to_owned(), shown(text, "9,900") + " EGP"];
        let place = |n: usize| text.plain_with("cost-offer", &[("n", n.into())]);
        let second = [place(2), shown(text, "6,000")];
        page.reload().await;
        page.find(".cost-offer + .cost-offer").await;
        assert_eq!(page.offers().await, [second, first.clone()]);
        let told = page.text_of(".cost-offer + .cost-offer").await;
        for message in ["cost-short-refund", "cost-open", "cost-short-treat"] {
            assert!(told.contains(&text.plain(message)), "{message} in {told}");
        }

        // What is typed again stands there in the reader's own digits.
        page.click("a[href='#change-2']").await;
        page.until_heading(&text.plain("costs-form")).await;
        let typed: String = page
            .read("return document.getElementById('price').value", &[])
            .await;
        assert_eq!(typed, text.digits().apply("2000"));
        page.fill("sessions", "4").await;
        page.keep_offer(text).await;
        assert_eq!(page.offers().await[0][1], shown(text, "8,000"));

        // Both stand on the page for the doctor.
        page.follow(&format!("{}/sheet/", lang.tag)).await;
        page.find(".paper .sheet-costs").await;
        let paper = page.text_of(".paper .sheet-costs").await;
        for words in [
            place(1),
            place(2),
            shown(text, "9,900"),
            shown(text, "8,000"),
            "EGP".to_owned(),
            text.plain("cost-short-treat"),
        ] {
            assert!(paper.contains(&words), "{words} in {paper}");
        }
        // One of them has not been asked this, and both are told at once.
        assert_eq!(paper.matches(&text.plain("cost-short-refund")).count(), 1);

        page.follow(&format!("{}/costs/", lang.tag)).await;
        page.click("#cost-delete-2").await;
        page.click(".confirm .button-second").await;
        page.until_focus("title").await;
        assert_eq!(page.offers().await, [first]);
        let stored = page.stored().await["costs"].clone();
        assert_eq!(stored.as_array().map(Vec::len), Some(1));
        assert_eq!(stored[0]["fields"]["price"], json!("1500"));
    })
    .await;
}

#[tokio::test]
async fn english_offers_stand_side_by_side_with_their_sums() {
    offers_stand_side_by_side(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn arabic_offers_stand_side_by_side_with_their_sums() {
    offers_stand_side_by_side(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn what_is_wrong_with_an_offer_is_said_and_led_to() {
    with_browser(Options::default(), async |page: &Page| {
        for lang in &LANGUAGES {
            let text = text(lang);
            page.open_page(&format!("{}/costs/#new", lang.tag)).await;
            page.until_heading(&text.plain("costs-form")).await;
            page.click("form button[type=submit]").await;
            page.until_focus("error-summary").await;
            let wrong = page.text_of("#error-summary").await;
            assert!(wrong.contains(&text.plain("cost-error-empty")), "{wrong}");
            page.fill("price", "25.500").await;
            page.fill("sessions", "100").await;
            page.click("form button[type=submit]").await;
            page.until_focus("error-summary").await;
            let wrong = page.text_of("#error-summary").await;
            for message in ["cost-error-amount", "cost-error-sessions"] {
                assert!(wrong.contains(&text.plain(message)), "{wrong}");
            }
            page.click("#error-summary li:nth-child(2) a").await;
            page.until_focus("sessions").await;
            assert_eq!(page.stored().await["costs"], json!(null));
            page.click("form .quiet").await;
            page.until_heading(&text.plain("costs")).await;
        }
    })
    .await;
}

/// A document with so many offers, all of each as long as it can be.
fn written(count: usize) -> Document {
    let mut fields = IdMap::default();
    for (field, stands) in [
        ("place", "عيادةطويلةالاسم".repeat(13)),
        ("product", "Product ".repeat(25)),
        ("price", "999999999".to_owned()),
        ("each", "999999999".to_owned()),
        ("once", "999999999".to_owned()),
        ("sessions", "99".to_owned()),
        ("money", "جنيه مصري".to_owned()),
        ("harm", "w".repeat(200)),
        ("refund", "yes".to_owned()),
        ("treat", "no".to_owned()),
    ] {
        fields.insert(field.to_owned(), stands);
    }
    let mut document = Document::default();
    for _ in 0..count {
        cost::save(&mut document.costs, None, fields.clone());
    }
    document
}

#[tokio::test]
async fn three_offers_are_enough_and_more_that_came_from_elsewhere_are_shown() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/costs/").await;
        page.store(&written(2).encode()).await;
        page.find(".offers a[href='#new']").await;
        page.store(&written(4).encode()).await;
        page.find(".cost-offer:nth-child(4)").await;
        assert_eq!(page.count(".offers a[href='#new']").await, 0);
        page.open_page("en/costs/#new").await;
        page.find(".cost-offer:nth-child(4)").await;
    })
    .await;
}

#[tokio::test]
async fn whoever_reads_of_a_price_is_led_to_the_worksheet() {
    with_browser(Options::default(), async |page: &Page| {
        for path in ["ar/guide/clinic/", "ar/answers/", "ar/plan/", "ar/sheet/"] {
            page.open_page(path).await;
            page.find("main a[href$='/costs/']").await;
            assert_eq!(page.count("main a[href$='/costs/']").await, 1, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_tablet_takes_no_offer_and_shows_what_to_ask() {
    with_browser(tablet(), async |page: &Page| {
        open_start(page).await;
        for lang in &LANGUAGES {
            let text = text(lang);
            begin(page, lang).await;
            go(page, lang, Route::Costs).await;
            let main = page.text_of("main").await;
            for message in ["kiosk-costs", "costs-calm", "costs-ask"] {
                assert!(main.contains(&text.plain(message)), "{message} in {main}");
            }
            assert_eq!(page.count("main input, .offers").await, 0);
            go(page, lang, Route::Sheet).await;
            page.find(".sheet-missing").await;
            assert_eq!(page.count(".sheet-missing a[href$='/costs/']").await, 0);
            page.click("#kiosk-finish").await;
            until_start(page).await;
        }
    })
    .await;
}

#[tokio::test]
async fn no_state_of_the_worksheet_has_a_barrier() {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        let examine = async |what: &str| {
            page.drawn().await;
            crate::accessibility::examine(page, what).await;
            let misfits = misfits(page, what).await;
            assert!(misfits.is_empty(), "{}", misfits.join("\n"));
            page.resize(PHONE).await;
        };
        for tag in ["ar", "en"] {
            page.open_page(&format!("{tag}/costs/")).await;
            page.store(&written(3).encode()).await;
            page.find(".cost-offer").await;
            page.click("#cost-delete-1").await;
            examine("offers, asking before deleting").await;
            page.click("a[href='#change-2']").await;
            page.fill("price", "x").await;
            page.click("form button[type=submit]").await;
            page.until_focus("error-summary").await;
            examine("the form with an error").await;
            page.click("form .quiet").await;
        }
    })
    .await;
}
