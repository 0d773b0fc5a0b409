//! Every page in every language: the same words as a file, taken over by the
//! app, and reached inside the app; and what its head says.
//!
//! # What is compared
//! Every piece of text and every link of the whole app element, in order. What
//! differs by design is left out:
//! * `.resume` (home), `.read` (contents): tell what this reader has read;
//! * `.all-questions` (check): for those whose scripts are off;
//! * `.only-static` and `.only-alive`: what stands there for those whose scripts
//!   are off, and what only a page that is alive can offer;
//! * `.session-form` (recovery), and the line in its place that says what needs scripts;
//! * `#delete` (about): deletes, so it needs scripts;
//! * the result as a whole: as a file it explains the four results, alive it
//!   tells the reader's own. Only its alive forms are compared.

use serde::Deserialize;
use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::{self, Route};

/// What differs by design.
const LIVE: &str =
    ".resume, .read, .all-questions, .session-form, #delete, .only-static, .only-alive";

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
        let mut alive = Vec::new();
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
            alive.push((path, taken_over));
        }
        page.mark_document().await;
        for (path, taken_over) in alive {
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
