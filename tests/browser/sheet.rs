//! The page for the doctor: what is picked and said stands on it, on one sheet of
//! paper that can be read back, and the same words are shared and copied.

pub mod documents;

use crate::accessibility::examine;
use crate::harness::words::{lang, text};
use crate::harness::{AXE, Options, Page, TABLET, with_browser};
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::storage::Document;
use serde_json::json;

use documents::{held, longest, usual};

/// The reader's own question, in two languages and with what must not reach a page.
const OWN: &str = "هل يناسب هذا دواء الضغط؟\nAnd my \u{202E}<b>pills</b>?";
/// What is kept of it.
const KEPT: &str = "هل يناسب هذا دواء الضغط؟\nAnd my <b>pills</b>?";

/// Letters alone, of the script of a language: what can be read back from paper
/// without knowing where a word ends.
pub fn letters(tag: &str, words: &str) -> String {
    let is_letter = |letter: &char| match tag {
        "ar" => matches!(letter, 'ء'..='غ' | 'ف'..='ي'),
        _ => letter.is_ascii_alphabetic(),
    };
    words.chars().filter(is_letter).collect()
}

impl Page {
    /// What stands on the page for the doctor, piece by piece.
    async fn sheet_lines(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('.paper h3, .paper li')]
            .map((line) => line.textContent)";
        self.read(script, &[]).await
    }
}

/// A browser in which copying works, or does not.
const COPIES: [&str; 2] = [
    "navigator.clipboard.writeText = () => Promise.resolve()",
    "navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))",
];

#[tokio::test]
async fn the_page_is_one_sheet_of_paper_and_can_be_read_back() {
    with_browser(Options::default(), async |page: &Page| {
        for lang in &LANGUAGES {
            page.open_page(&format!("{}/sheet/", lang.tag)).await;
            let today = page.today().await;
            let all: [fn(Day) -> Document; 4] = [|_| Document::default(), usual, longest, held];
            for document in all {
                page.store(&document(today).encode()).await;
                page.find(".paper").await;
                let lines = page.sheet_lines().await;
                let printed = page.printed().await;
                assert_eq!(page.sheets(&printed).await, 1, "in {}: {lines:?}", lang.tag);
                page.is_a4(&printed).await;
                let to_left = lang.tag == "ar";
                let paper = letters(lang.tag, &page.letters(&printed, to_left).await);
                for line in lines {
                    // Where somebody writes in another script, order is theirs.
                    let other = if to_left { "en" } else { "ar" };
                    if letters(other, &line).is_empty() {
                        let expected = letters(lang.tag, &line);
                        assert!(paper.contains(&expected), "{line} in {paper}");
                    }
                }
                // The rest of the guide stays on the screen.
                for message in [
                    "sheet-pick",
                    "sheet-copy",
                    "course-recovery",
                    "foot-purpose",
                ] {
                    let words = letters(lang.tag, &text(lang).plain(message));
                    assert!(!paper.contains(&words), "{message} is printed");
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_picked_and_written_stands_on_the_page_and_stays() {
    with_browser(Options::default(), async |page: &Page| {
        let words = text(&LANGUAGES[1]);
        page.open_page("ar/sheet/").await;
        page.click("label[for=question-night]").await;
        page.click("label[for=question-licence]").await;
        page.fill("own-question", OWN).await;
        let expected = [
            words.plain("question-licence"),
            words.plain("question-night"),
            KEPT.to_owned(),
        ];
        for reloaded in [false, true] {
            if reloaded {
                page.reload().await;
            }
            page.find(".sheet-questions").await;
            let lines = page.sheet_lines().await;
            let asked = &lines[lines.len() - 3..];
            assert_eq!(asked, expected);
            assert_eq!(page.count(".paper b").await, 0);
        }
        // In the other language the same questions, and the reader's own as it is.
        page.click("#language").await;
        page.until_heading(&text(lang("en")).plain("sheet")).await;
        page.find("#question-night:checked").await;
        assert_eq!(
            page.sheet_lines().await.last().map(String::as_str),
            Some(KEPT)
        );

        page.click("label[for=question-night]").await;
        page.click("#sheet-all").await;
        page.until(
            "all are picked",
            "return !document.querySelector('#sheet-all')",
            &[],
        )
        .await;
        assert_eq!(page.count(".sheet-pick input:checked").await, 11);
        assert_eq!(page.count(".sheet-questions li").await, 12);
    })
    .await;
}

#[tokio::test]
async fn what_is_missing_is_asked_for_and_who_leaves_it_to_the_doctor_says_so() {
    with_browser(Options::default(), async |page: &Page| {
        let words = text(lang("en"));
        page.open_page("en/sheet/").await;
        // Every page asks about medicines.
        let asked = [
            words.plain("sheet-medicines"),
            words.plain("sheet-medicine"),
        ];
        page.find(".paper").await;
        assert_eq!(page.sheet_lines().await, asked);
        assert_eq!(page.count(".sheet-missing a").await, 7);
        assert_eq!(page.count(".sheet-decide").await, 0);

        let mut document = usual(page.today().await);
        document.decision.doctor_decides = true;
        page.store(&document.encode()).await;
        page.find(".sheet-decide").await;
        assert_eq!(
            page.text_of(".sheet-decide").await,
            words.plain("sheet-decide")
        );
        assert_eq!(page.count(".sheet-missing").await, 0);
        let lines = page.sheet_lines().await.join("\n");
        for message in [
            "goal-acne-scars",
            "outcome-ask",
            "risk-blood-thinner",
            "statement-needles",
            "plan-product-tranexamic",
        ] {
            assert!(
                lines.contains(&words.plain(message)),
                "{message} in {lines}"
            );
        }
    })
    .await;
}

/// A browser with a share sheet that its reader closes and a clipboard that works.
const OFFERS: &str = "
    navigator.share = (data) => { window.shared = data; return Promise.reject(new DOMException('', 'AbortError')); };
    Object.defineProperty(navigator, 'clipboard', { value: {
        writeText: (text) => { window.copied = text; return Promise.resolve(); } } });";

/// A browser that has neither, nor a printer.
const REFUSES: &str = "
    delete Navigator.prototype.share;
    window.print = undefined;
    Object.defineProperty(navigator, 'clipboard', { value: {
        writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) } });";

#[tokio::test]
async fn the_same_words_are_shared_and_copied() {
    with_browser(Options::prepared(OFFERS), async |page: &Page| {
        let words = text(&LANGUAGES[1]);
        page.open_page("ar/sheet/").await;
        page.store(&usual(page.today().await).encode()).await;
        page.click("#sheet-share").await;
        page.click("#sheet-copy").await;
        let told = words.plain("sheet-copied");
        page.until(
            "it is told",
            "return document.querySelector('.sheet-ways [role=status]').innerText === arguments[0]",
            &[json!(told)],
        )
        .await;
        let [shared, copied]: [String; 2] = page
            .read("return [window.shared.text, window.copied]", &[])
            .await;
        assert_eq!(shared, copied);
        assert!(!copied.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']));
        for line in page.sheet_lines().await {
            let line = line.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "");
            assert!(copied.contains(&line), "{line} in {copied}");
        }
        assert!(copied.contains("\n١. "), "{copied}");
        assert!(copied.ends_with(&format!("{}\n", words.plain("sheet-by"))));
    })
    .await;
}

#[tokio::test]
async fn what_a_browser_cannot_do_is_not_offered_or_done_by_hand() {
    with_browser(Options::prepared(REFUSES), async |page: &Page| {
        page.open_page("en/sheet/").await;
        page.find("#sheet-copy").await;
        assert_eq!(page.count("#sheet-print, #sheet-share").await, 0);
        page.click("#sheet-copy").await;
        page.until_focus("sheet-text").await;
        let marked: String = page.read("return getSelection().toString()", &[]).await;
        assert!(
            marked.contains(&text(lang("en")).plain("sheet-medicine")),
            "{marked}"
        );
        let told = page.text_of(".sheet-ways [role=status]").await;
        assert!(
            told.starts_with(&text(lang("en")).plain("sheet-copy-failed")),
            "{told}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_browser_inside_an_app_offers_no_printing() {
    let agent = "Object.defineProperty(navigator, 'userAgent', { value:
        'Mozilla/5.0 (Linux; Android 14; SM-X200; wv) AppleWebKit/537.36 Chrome/140.0 Safari/537.36' })";
    with_browser(Options::prepared(agent), async |page: &Page| {
        page.open_page("en/sheet/").await;
        page.find("#sheet-copy").await;
        assert_eq!(page.count("#sheet-print").await, 0);
    })
    .await;
}

#[tokio::test]
async fn the_page_for_the_doctor_has_no_barrier() {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        for (tag, size) in [("ar", (320, 640)), ("en", TABLET)] {
            page.resize(size).await;
            page.open_page(&format!("{tag}/sheet/")).await;
            for document in [usual, longest] {
                page.store(&document(page.today().await).encode()).await;
                page.find(".paper").await;
                examine(page, tag).await;
                let wider = "return document.documentElement.scrollWidth > innerWidth";
                assert!(
                    !page.read::<bool>(wider, &[]).await,
                    "{tag} scrolls sideways"
                );
            }
            for copies in COPIES {
                page.run(copies, &[]).await;
                page.click("#sheet-copy").await;
                let told = "return document.querySelector('.sheet-ways [role=status]').innerText.trim() !== ''";
                page.until("what came of it is told", told, &[]).await;
                examine(page, "after copying").await;
            }
        }
    })
    .await;
}
