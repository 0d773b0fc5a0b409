//! Taking it home: the picture on the sheet read by a camera, the address opened on
//! another phone, and codes that are not right, which change nothing.

mod camera;
mod shown;

use std::cell::RefCell;

use serde_json::json;

use crate::harness::words::{lang, text};
use crate::harness::{AXE, Options, PHONE, Page, TABLET, with_browser};
use crate::reader::{answers, document, ticks};
use crate::sheet::documents::{longest, usual};
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::handoff::{self, CodeRefusal, VERSION};
use mesotherapy_guide::i18n::{LANGUAGES, Messages};
use mesotherapy_guide::storage::transfer::merge;
use mesotherapy_guide::storage::{self, Document};

/// Everything that a page can read of where it came from and what it keeps.
const TRACES: &str = "return [location.href, document.referrer, document.documentElement.outerHTML,
    JSON.stringify(history.state), JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }),
    JSON.stringify(navigation.entries().map((step) => [step.url, step.getState()]))].join()";

/// Another page, from which a code is opened. Not the site's first one: it sends its
/// reader on to a language, at times only after the code was opened.
const AWAY: &str = "en/sources/";

fn code(document: &Document) -> String {
    handoff::encode(document).expect("it fits").code
}

fn without_marks(words: &str) -> String {
    words.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "")
}

impl Page {
    /// The document that is kept here.
    async fn kept(&self) -> Document {
        let script = "return localStorage.getItem('mesotherapy-guide:document') ?? ''";
        let raw: String = self.read(script, &[]).await;
        storage::decode(Some(&raw)).0
    }

    /// Looks at the code that is opened, and takes it in.
    async fn merge(&self, replace: bool) {
        self.until_focus("take-found").await;
        if replace {
            self.click("#take-replace").await;
            self.click(".import .confirm .button-second").await;
        } else {
            self.click("#take-merge").await;
        }
        self.until_focus("take-told").await;
    }

    /// Puts another fragment into the address bar while the page stands open.
    async fn paste(&self, fragment: &str) {
        self.run("location.hash = arguments[0]", &[json!(fragment)])
            .await;
    }

    async fn sees(&self, scheme: &str, forced: &str) {
        let features = json!({ "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "forced-colors", "value": forced },
        ]});
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }
}

/// What is said of how much there is in a document.
fn counts(words: Messages, document: &Document) -> Vec<String> {
    let counts = storage::transfer::counts(document).into_iter();
    let said = counts.map(|(id, n)| words.plain_with(&format!("has-{id}"), &[("n", n.into())]));
    said.collect()
}

/// The picture of a document as a camera reads it off the sheet, in every light.
async fn photographed(tag: &str, document: fn(Day) -> Document) -> (String, Document) {
    let seen = RefCell::new(None);
    with_browser(Options::default(), async |page: &Page| {
        page.open_page(&format!("{tag}/sheet/")).await;
        let document = document(page.today().await);
        page.store(&document.encode()).await;
        page.find("#take-show").await;
        assert_eq!(page.photographed().await, None, "not asked for");
        page.click("#take-show").await;
        page.until_focus("take-shown").await;
        for (scheme, forced) in [
            ("light", "none"),
            ("dark", "none"),
            ("light", "active"),
            ("dark", "active"),
        ] {
            page.sees(scheme, forced).await;
            let found = page.photographed().await.expect("there is a code");
            let before = seen.replace(Some((found.clone(), document.clone())));
            assert!(
                before.is_none_or(|(before, _)| before == found),
                "{scheme} {forced}"
            );
        }
    })
    .await;
    seen.into_inner().expect("it was photographed")
}

#[tokio::test]
async fn what_a_camera_reads_off_the_sheet_is_there_on_another_phone() {
    for (language, from) in LANGUAGES.iter().zip([usual, longest]) {
        let (address, document) = photographed(language.tag, from).await;
        let words = text(language);
        with_browser(Options::default(), async |page: &Page| {
            let path = format!("{}/take/", language.tag);
            let code = address
                .strip_prefix(&page.address(&path))
                .expect("its own site");
            let code = code.trim_start_matches('#');
            page.load(&format!("{path}#{code}")).await;
            page.until_focus("take-found").await;
            let carried = handoff::decode(code).expect("a code of this build");
            let found = page.text_of(".import").await;
            for said in counts(words, &carried) {
                assert!(without_marks(&found).contains(&said), "{said} in {found}");
            }
            // Nothing is here before the reader says so, and the code is nowhere.
            assert!(page.kept().await.answers.first_unanswered() == Some(0));
            let traces: String = page.read(TRACES, &[]).await;
            assert!(!traces.contains(code), "{traces}");
            page.until_path(&path).await;
            page.merge(false).await;
            assert_eq!(page.text_of("#take-told").await, words.plain("take-done"));

            let here = page.kept().await;
            assert_eq!(here.answers, document.answers);
            assert_eq!(here.days().oldest(), document.days().oldest());
            assert_eq!(here.decision, document.decision);
            // Two plans of one minute are one plan, here as wherever they are added.
            let mut added = Document::default();
            mesotherapy_guide::storage::transfer::merge(&mut added, document.clone());
            assert_eq!(here.courses, added.courses);
            assert_eq!(here.questions.picked, document.questions.picked);
            assert_eq!(here.questions.own(), "");
            assert!(here.records.is_empty() && here.sessions.is_empty());
            // Going back and forward brings no code back, and neither does reloading.
            page.follow(&format!("{}/plan/", language.tag)).await;
            page.until_path(&format!("{}/plan/", language.tag)).await;
            page.run("history.back()", &[]).await;
            page.until_path(&path).await;
            let traces: String = page.read(TRACES, &[]).await;
            assert!(!traces.contains(code), "{traces}");
            page.reload().await;
            page.until_path(&path).await;
            page.hydrated().await;
            assert_eq!(page.count(".import").await, 0);
            // Nor does leaving the guide altogether and coming back.
            page.load(AWAY).await;
            page.client().back().await.expect("there is a page before");
            page.until_path(&path).await;
            page.hydrated().await;
            assert_eq!(page.count(".import").await, 0);
            let traces: String = page.read(TRACES, &[]).await;
            assert!(!traces.contains(code), "{traces}");
        })
        .await;
    }
}

#[tokio::test]
async fn a_code_is_added_to_what_is_here_or_put_in_its_place() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/take/").await;
        let today = page.today().await;
        let (_, words) = (page.find("#title").await, text(lang("en")));
        let mut here = usual(today);
        here.language = Some("en".to_owned());
        let mut there = longest(today.add_days(-9).expect("a day"));
        there.decision.goal = Some("hair".to_owned());
        for replace in [false, true] {
            page.store(&here.encode()).await;
            page.paste(&code(&there)).await;
            page.until_path("en/take/").await;
            page.merge(replace).await;
            let incoming = handoff::decode(&code(&there)).expect("a code");
            let mut expected = here.clone();
            if replace {
                handoff::replace_carried(&mut expected, incoming);
            } else {
                merge(&mut expected, incoming);
            }
            assert_eq!(page.kept().await, expected, "replace: {replace}");
        }
        // Opened once more, it is all here; and leaving it leaves everything.
        let before = page.kept().await;
        page.paste(&code(&there)).await;
        page.until_focus("take-found").await;
        let found = page.text_of(".import").await;
        assert!(found.contains(&words.plain("take-nothing")), "{found}");
        assert_eq!(page.count("#take-merge, #take-replace").await, 0);
        page.click(".import .quiet").await;
        page.until_focus("title").await;
        assert_eq!(
            (page.count(".import").await, page.kept().await),
            (0, before)
        );
    })
    .await;
}

#[tokio::test]
async fn a_code_that_is_not_right_changes_nothing_and_says_why() {
    with_browser(Options::default(), async |page: &Page| {
        for language in &LANGUAGES {
            let words = text(language);
            let path = format!("{}/take/", language.tag);
            page.open_page(&path).await;
            let today = page.today().await;
            page.store(&document(answers(&ticks(&[])), today)).await;
            let before = page.kept().await;
            let whole = code(&usual(today));
            let newer = whole.replacen(&VERSION.to_string(), "99", 1);
            let changed = whole.replacen('A', "B", 1);
            let cases = [
                ("something-else", CodeRefusal::Foreign),
                ("1.%D8%B4%D9%83%D8%B1%D8%A7", CodeRefusal::Damaged),
                (&whole[..whole.len() - 3], CodeRefusal::Damaged),
                (&changed, CodeRefusal::Damaged),
                (&newer, CodeRefusal::Newer),
                ("0.AAAAAAAA", CodeRefusal::Foreign),
                (&"1.AAAA".repeat(1_700), CodeRefusal::TooLong),
            ];
            for (place, (code, refusal)) in cases.into_iter().enumerate() {
                // As a camera opens it, and into the page that stands open.
                if place % 2 == 0 {
                    page.load(AWAY).await;
                    page.load(&format!("{path}#{code}")).await;
                } else {
                    page.paste(code).await;
                }
                let told = format!("{} {}", words.plain(refusal.message()), words.plain("refused"));
                let says = r"return document.getElementById('take-told')?.textContent.trim() === arguments[0]";
                page.until(&told, says, &[json!(told)]).await;
                page.until_focus("take-told").await;
                page.until_path(&path).await;
                let again = page.text_of(".import").await;
                assert!(again.contains(&words.plain("take-again")), "{again}");
                assert_eq!(page.count("#take-merge, #take-replace").await, 0);
                assert_eq!(page.kept().await, before, "{told}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_chat_programs_make_of_an_address_is_still_read() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("ar/take/").await;
        let whole = code(&usual(page.today().await));
        let bytes: Vec<_> = whole.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let encoded = bytes.concat();
        for met in [
            encoded.replace('%', "%25"),
            encoded,
            format!("{whole})."),
            format!("{whole}\u{200F}"),
        ] {
            page.load(AWAY).await;
            page.load(&format!("ar/take/#{met}")).await;
            page.until_focus("take-found").await;
            page.until_path("ar/take/").await;
        }
        // The way to the content is a place on the page and no code.
        page.run("document.querySelector('.skip').click()", &[])
            .await;
        page.until_focus("main").await;
        page.until_path("ar/take/").await;
        page.find("#take-found").await;
        // Nor is the address that a browser without the program would have made of it.
        page.run("location.hash = 'main'", &[]).await;
        page.until_path("ar/take/#main").await;
        page.find("#take-found").await;
    })
    .await;
}

#[tokio::test]
async fn showing_a_code_and_opening_one_has_no_barrier() {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        for (tag, size) in [("ar", (320, 640)), ("en", PHONE), ("ar", TABLET)] {
            page.resize(size).await;
            let examine = async |state: &str| {
                crate::accessibility::examine(page, &format!("{tag} {state}")).await;
                let wider = "return document.documentElement.scrollWidth > innerWidth";
                assert!(
                    !page.read::<bool>(wider, &[]).await,
                    "{tag} {state} scrolls sideways"
                );
            };
            page.open_page(&format!("{tag}/sheet/")).await;
            let document = longest(page.today().await);
            page.store(&document.encode()).await;
            page.click("#take-show").await;
            page.find(".take-picture").await;
            examine("a code").await;
            page.run("localStorage.clear()", &[]).await;
            page.open_page(&format!("{tag}/take/#{}", code(&document)))
                .await;
            page.click("#take-replace").await;
            examine("what is in a code").await;
            page.paste("nothing").await;
            page.find("#take-told").await;
            examine("a refusal").await;
        }
    })
    .await;
}
