//! Every page in every language: the same words as a file, taken over by the
//! app, and reached inside the app; and what its head says.
//!
//! # What is compared
//! Every piece of text and every link of the whole app element, in order. What
//! differs by design is left out:
//! * `.home-now`, `.resume`, `.read` (contents): tell what this reader has read;
//! * `.no-voice` (chapters): tells that this device has none;
//! * `.all-questions` (check): for those whose scripts are off;
//! * `.only-static` and `.only-hydrated`: what stands there for those whose scripts
//!   are off, and what only a page that is alive can offer;
//! * `.session-form` (recovery), and the line in its place that says what needs scripts;
//! * `#delete` (about): deletes, so it needs scripts;
//! * the result as a whole: as a file it explains the four results, alive it
//!   tells the reader's own. Only its alive forms are compared.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use crate::harness::builds::TOP;
use crate::harness::words::text;
use crate::harness::{Fault, Host, Options, Page, with_browser};
use crate::offline::with_host;
use mesotherapy_guide::content::answers;
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::{self, Route};

/// What differs by design.
const LIVE: &str = ".home-now, .resume, .read, .no-voice, .all-questions, .session-form, #delete, .only-static, .only-hydrated";

/// What a document's head and frame say.
#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Head {
    status: u16,
    title: String,
    lang: String,
    dir: String,
    headings: usize,
    canonical: String,
    alternates: Vec<(String, String)>,
    description: String,
}

const HEAD: &str = "
    const value = (css, name) => document.head.querySelector(css)?.getAttribute(name) ?? '';
    return {
        status: performance.getEntriesByType('navigation')[0].responseStatus,
        title: document.title,
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        headings: document.querySelectorAll('h1').length,
        canonical: value('link[rel=canonical]', 'href'),
        alternates: [...document.head.querySelectorAll('link[rel=alternate]')]
            .map((link) => [link.hreflang, link.getAttribute('href')]),
        description: value('meta[name=description]', 'content'),
    }";

/// The head that a page should have on a site at the top of its host.
fn expected(page: routes::Page) -> Head {
    let text = text(page.lang);
    let id = page.route.message();
    let name = text.plain(&id);
    Head {
        status: 200,
        title: text.plain_with("title-page", &[("page", (&name).into())]),
        lang: page.lang.tag.to_owned(),
        dir: page.lang.direction.as_str().to_owned(),
        headings: 1,
        // Half an address is none: where the host is not known, none is given.
        canonical: String::new(),
        alternates: Vec::new(),
        description: text.plain(&format!("{id}.description")),
    }
}

/// The words of a page, without the line of the recovery list that stands where
/// the form will be.
async fn words(page: &Page, lang: Lang) -> Vec<String> {
    without_static_line(page.words(LIVE).await, lang)
}

fn without_static_line(mut words: Vec<String>, lang: Lang) -> Vec<String> {
    let line = text(lang).plain("recovery-static");
    words.retain(|words| *words != line);
    words
}

async fn compare(lang: Lang) {
    with_browser(Options::default(), async |page: &Page| {
        let mut hydrated = Vec::new();
        for route in Route::all() {
            let path = routes::Page { lang, route }.path();
            page.open_page(&path).await;
            let head: Head = page.read(HEAD, &[]).await;
            assert_eq!(head, expected(routes::Page { lang, route }), "{path}");
            let taken_over = words(page, lang).await;
            if route != Route::Result {
                let on_server = page.words_on_server(&path, LIVE).await;
                assert_eq!(without_static_line(on_server, lang), taken_over, "{path}");
            }
            assert!(taken_over.len() > 20, "{path}: {taken_over:?}");
            hydrated.push((path, taken_over));
        }
        page.mark_document().await;
        for (path, taken_over) in hydrated {
            page.follow(&path).await;
            assert_eq!(words(page, lang).await, taken_over, "{path} by a link");
        }
        assert!(page.is_same_document().await);
    })
    .await;
}

#[tokio::test]
async fn english_pages_say_the_same_as_a_file_taken_over_and_by_a_link() {
    compare(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn arabic_pages_say_the_same_as_a_file_taken_over_and_by_a_link() {
    compare(&LANGUAGES[1]).await;
}

/// What a page tells search engines of itself, and the questions that stand on it with
/// their answers: letters and digits alone, because marks of direction differ.
const STRUCTURED: &str = "
    const block = document.head.querySelector('script[type=\"application/ld+json\"]');
    const runs = [...document.scripts].filter((script) => !script.src && script !== block);
    // The policy lets one run, by its hash.
    if (runs.length !== 1 || runs[0] !== document.scripts[0]) throw new Error('another script stands in the page');
    const bare = (text) => text.replace(/[^\\p{L}\\p{N}]/gu, '');
    const told = block && JSON.parse(block.textContent);
    const all = [...document.querySelectorAll('.short-one')];
    const stands = ({ name, acceptedAnswer }, at) =>
        bare(all[at]?.querySelector('h3').textContent ?? '') === bare(name)
        && bare(all[at].textContent).includes(bare(acceptedAnswer.text));
    return {
        told: told && [told['@type'], told.name, told.description, told.inLanguage].flat(),
        reviewed: Object.keys(told ?? {}).some((key) => key.includes('eview')),
        questions: told?.mainEntity?.length ?? 0,
        stand: (told?.mainEntity ?? []).filter(stands).length,
    }";

/// As that script gives it.
#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Structured {
    told: Option<Vec<String>>,
    reviewed: bool,
    questions: usize,
    stand: usize,
}

#[tokio::test]
async fn search_engines_are_told_what_stands_on_a_page_and_no_more() {
    with_browser(Options::default(), async |page: &Page| {
        for lang in &LANGUAGES {
            let text = text(lang);
            for route in Route::all() {
                let path = routes::Page { lang, route }.path();
                page.load(&path).await;
                let id = route.message();
                let mut told = vec!["MedicalWebPage".to_owned()];
                if route == Route::Answers {
                    told.push("FAQPage".to_owned());
                }
                let description = text.plain(&format!("{id}.description"));
                told.extend([text.plain(&id), description, lang.tag.to_owned()]);
                let found: Structured = page.read(STRUCTURED, &[]).await;
                let questions = if route == Route::Answers {
                    answers::GROUPS
                        .iter()
                        .map(|group| group.answers.len())
                        .sum()
                } else {
                    0
                };
                let expected = Structured {
                    told: route.is_for_search().then_some(told),
                    // Nobody has.
                    reviewed: false,
                    questions,
                    stand: questions,
                };
                assert_eq!(found, expected, "{path}");
            }
        }
    })
    .await;
}

/// Opens what is folded but for the sources, whose titles are in another language.
const OPENED: &str =
    "for (const group of document.querySelectorAll('details.words, details.short-one'))
    group.open = true";

/// The files of letters that a page loaded.
const FONTS: &str =
    "return document.fonts.ready.then(() => performance.getEntriesByType('resource')
    .map((file) => file.name.split('/').pop()).filter((name) => name.endsWith('.woff2')))";

#[tokio::test]
async fn a_page_loads_the_letters_of_its_own_language_alone() {
    // A browser for each language: letters that it has already cost nothing.
    for lang in &LANGUAGES {
        with_browser(Options::default(), async |page: &Page| {
            let mut wrong = Vec::new();
            let own = format!("vazirmatn-{}.woff2", lang.script);
            // What the sources are called is in their own language.
            for route in Route::all().filter(|route| *route != Route::Sources) {
                let path = routes::Page { lang, route }.path();
                page.open_page(&path).await;
                page.run(OPENED, &[]).await;
                page.drawn().await;
                let loaded: Vec<String> = page.read(FONTS, &[]).await;
                if loaded != [own.as_str()] {
                    wrong.push((path, loaded));
                }
            }
            // The question that names an abbreviation.
            let screen = SCREENS.iter().find(|screen| {
                let mut risks = screen.risks().iter();
                risks.any(|risk| risk.id == "g6pd")
            });
            let id = screen.expect("it is asked about").id;
            page.open_page(&format!("{}/check/#{id}", lang.tag)).await;
            page.until_heading(&text(lang).plain(&format!("check-{id}")))
                .await;
            page.drawn().await;
            let loaded: Vec<String> = page.read(FONTS, &[]).await;
            assert_eq!(loaded, [own.as_str()]);
            // In a label as in a line of text it is not torn.
            let torn = "return [...document.querySelectorAll('main bdi')]
                .filter((one) => one.getClientRects().length !== 1).map((one) => one.textContent)";
            let torn: Vec<String> = page.read(torn, &[]).await;
            assert!(torn.is_empty(), "{torn:?}");
            assert!(page.count(".choice label bdi").await > 0);
            assert!(wrong.is_empty(), "{wrong:?}");
        })
        .await;
    }
}

#[tokio::test]
async fn letters_that_come_late_are_not_made_good_by_those_of_another_script() {
    for lang in &LANGUAGES {
        with_host(TOP.clone(), async |page: &Page, host: &Host| {
            let own = format!("fonts/vazirmatn-{}.woff2", lang.script);
            assert!(TOP.contains_key(&own));
            host.break_off(&own, Fault::Late);
            let path = format!("{}/check/", lang.tag);
            let late = async {
                tokio::time::sleep(Duration::from_millis(1500)).await;
                host.mend();
            };
            tokio::join!(page.open_page(&path), late);
            let loaded: Vec<String> = page.read(FONTS, &[]).await;
            assert_eq!(loaded, [format!("vazirmatn-{}.woff2", lang.script)]);
        })
        .await;
    }
}

#[tokio::test]
async fn a_page_keeps_its_elements_when_it_is_taken_over() {
    // Keeps the elements of the static page, and looks whether they still stand there.
    let keep = "new MutationObserver((_, observer) => {
            const app = document.getElementById('app');
            if (!app || !document.querySelector('footer')) return;
            window.before = [...app.querySelectorAll('main h1, main p, footer, nav')];
            observer.disconnect();
        }).observe(document, { childList: true, subtree: true })";
    with_browser(Options::prepared(keep), async |page: &Page| {
        for path in ["en/", "ar/guide/risks/", "en/guide/", "ar/about/"] {
            page.open_page(path).await;
            let gone = "return window.before.filter((element) => !element.isConnected)
                .map((element) => element.outerHTML)";
            let gone: Vec<String> = page.read(gone, &[]).await;
            assert!(gone.is_empty(), "{path}: {gone:?}");
            let kept: usize = page.read("return window.before.length", &[]).await;
            assert!(kept >= 5, "{path}: {}", json!(kept));
        }
    })
    .await;
}
