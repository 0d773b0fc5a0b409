//! Offline: after the first visit the whole guide is there without a network, and
//! nothing that the network brings instead is taken for it.

use serde_json::json;

use crate::harness::builds::{SUB, TOP};
use crate::harness::words::{lang, text};
use crate::harness::{Fault, Files, Host, Options, Page, Site, with_browser};
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::routes::{self, Route};

/// The first visit is over: everything is kept.
const READY: &str = "return document.documentElement.dataset.offline === 'ready'
    && !!navigator.serviceWorker.controller";

/// What a browser says when a file that it asks for cannot be had.
const FAILED: &str = "Failed to load resource";

/// Runs a test in a browser that visits a host of the test's own and may keep the guide.
pub async fn with_host(files: Files, test: impl AsyncFnOnce(&Page, &Host)) {
    let host = Host::start(files).await;
    let options = Options::served_by(&host);
    with_browser(options, async |page: &Page| test(page, &host).await).await;
}

impl Page {
    /// Visits a page and waits until the whole guide is kept.
    pub async fn visit(&self, path: &str) {
        self.open_page(path).await;
        self.until("the guide is kept", READY, &[]).await;
    }

    /// The names of the caches that pages of this host have.
    pub async fn caches(&self) -> Vec<String> {
        let mut names: Vec<String> = self.read("return caches.keys()", &[]).await;
        names.sort();
        names
    }

    /// The status, type and text of what a script gets for a path; the name of the
    /// error in place of the type where there is none.
    async fn fetched(&self, path: &str) -> (u16, String, String) {
        let script = "return fetch(arguments[0]).then(
            async (answer) => [answer.status, answer.headers.get('content-type') ?? '', await answer.text()],
            (error) => [0, error.name, ''])";
        self.read(script, &[json!(self.address(path))]).await
    }
}

/// A browser that tells of a line on which letters come too late to be shown.
const SLOW: &str = "Object.defineProperty(Navigator.prototype, 'connection',
    { value: { rtt: 150, downlink: 1.4 }, configurable: true })";

/// The letters that a page asked for, and those that it could have shown.
const LETTERS: &str = "return document.fonts.ready.then(() => [
    performance.getEntriesByType('resource').filter((file) => file.name.includes('.woff2')).length,
    [...document.fonts].filter((font) => font.status === 'loaded').length])";

#[tokio::test]
async fn on_a_slow_line_letters_wait_for_the_next_visit() {
    let host = Host::start(TOP.clone()).await;
    let options = Options {
        before_pages: Some(SLOW.to_owned()),
        ..Options::served_by(&host)
    };
    with_browser(options, async |page: &Page| {
        for lang in &LANGUAGES {
            let path = format!("{}/check/", lang.tag);
            page.visit(&path).await;
            if lang.tag == "en" {
                let first: [usize; 2] = page.read(LETTERS, &[]).await;
                assert_eq!(first, [0, 0], "{path}");
            }
            page.load(&path).await;
            let kept: [usize; 2] = page.read(LETTERS, &[]).await;
            assert_eq!(kept, [1, 1], "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn after_the_first_visit_every_page_works_without_a_network() {
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.visit("en/").await;
        host.stop();
        for shown in routes::Page::all() {
            page.open_page(&shown.path()).await;
            let styled = "const sheets = [...document.styleSheets];
                return sheets.length > 0 && sheets.every((sheet) => sheet.cssRules.length > 0)";
            assert!(page.read::<bool>(styled, &[]).await, "{}", shown.path());
        }
        page.open_page("kiosk/").await;
        page.open_page("en/").await;
        // Moving inside the app, to texts of another volume and language.
        for path in [
            "ar/check/",
            "en/decide/weigh/",
            "ar/guide/risks/",
            "ar/plan/",
        ] {
            page.mark_document().await;
            page.follow(path).await;
            assert!(page.is_same_document().await, "{path}");
        }
        // Other ways to write an address lead there too; the first page goes on.
        page.open_page("ar/guide/risks/index.html?from=home").await;
        page.open_page("ar/guide/risks").await;
        page.load("").await;
        page.until(
            "the first page goes on",
            "return location.pathname.length > 2",
            &[],
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn without_a_network_and_without_scripts_a_page_is_there_to_read() {
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.visit("en/").await;
        host.stop();
        let off = json!({ "value": true });
        page.devtools("Emulation.setScriptExecutionDisabled", off)
            .await;
        for (tag, route) in [("ar", Route::warning()), ("en", Route::Check)] {
            let shown = routes::Page {
                lang: lang(tag),
                route,
            };
            page.load(&shown.path()).await;
            let title = page.client().find(fantoccini::Locator::Css("#title")).await;
            let title = title.expect("a title").text().await.expect("it has words");
            let words = text(lang(tag));
            assert_eq!(title, words.plain(&route.message()));
        }
    })
    .await;
}

#[tokio::test]
async fn an_unknown_address_without_a_network_leads_to_pages_that_exist() {
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.announce(FAILED);
        page.visit("ar/").await;
        host.stop();
        page.load("ar/nothing/").await;
        let words = page.text_of("body").await;
        for lang in &LANGUAGES {
            assert!(words.contains(&text(lang).plain("missing")), "{words}");
        }
        page.click("a[href$='/en/guide/warning/']").await;
        page.hydrated().await;
        // A script never gets a page in the place of a file.
        let (status, error, _) = page.fetched("nothing.js").await;
        assert_eq!((status, error.as_str()), (0, "TypeError"));
    })
    .await;
}

#[tokio::test]
async fn a_first_visit_that_brings_something_else_keeps_nothing() {
    let texts = |name: &&String| name.starts_with("text-ar-plan-");
    let texts = TOP.keys().find(texts).expect("there are texts").as_str();
    let faults = [
        Fault::Missing,
        Fault::Portal,
        Fault::Half,
        Fault::Broken,
        Fault::Other,
        Fault::Type,
    ];
    for path in ["ar/guide/risks/", texts] {
        // Another browser each: what it once had rightly, it need not ask for again.
        with_host(TOP.clone(), async |page: &Page, host: &Host| {
            for fault in faults {
                host.break_off(path, fault);
                // The worker asks twice; the second time of before is no sign of now.
                host.asked();
                page.open_page("en/").await;
                host.until_asked(path).await;
                let gone =
                    "return navigator.serviceWorker.getRegistration().then((there) => !there)";
                page.until("the worker gives up", gone, &[]).await;
                assert_eq!(page.caches().await, [""; 0], "{path} {fault:?}");
                host.mend();
            }
            page.visit("en/").await;
        })
        .await;
    }
}

#[tokio::test]
async fn the_clinic_s_own_file_is_as_new_as_the_network_has_it() {
    let with_clinic = |content: &str| {
        let mut files = TOP.clone();
        files.insert("clinic.json".to_owned(), content.as_bytes().to_vec());
        files
    };
    with_host(
        with_clinic(r#"{"name":"one"}"#),
        async |page: &Page, host: &Host| {
            page.announce(FAILED);
            page.visit("en/").await;
            let says = async |what: &str| {
                let (status, kind, content) = page.fetched("clinic.json").await;
                assert_eq!((status, kind.as_str()), (200, "application/json"));
                assert_eq!(content, format!(r#"{{"name":"{what}"}}"#));
            };
            // Kept before any page asked for it under the worker.
            host.stop();
            says("one").await;
            host.go_on().await;
            host.serve(with_clinic(r#"{"name":"two"}"#));
            says("two").await;
            for fault in [Fault::Portal, Fault::Other, Fault::Half, Fault::Broken] {
                host.break_off("clinic.json", fault);
                says("two").await;
            }
            host.stop();
            says("two").await;
            host.go_on().await;
            host.break_off("clinic.json", Fault::Missing);
            assert_eq!(page.fetched("clinic.json").await.0, 404);
            host.stop();
            assert_eq!(page.fetched("clinic.json").await.0, 0);
        },
    )
    .await;
}

#[tokio::test]
async fn a_clinic_s_card_is_there_without_a_network() {
    let mut files = TOP.clone();
    let clinic = json!({ "name": "عيادة النيل", "phone": "0100 123 4567" });
    files.insert("clinic.json".to_owned(), clinic.to_string().into_bytes());
    with_host(files, async |page: &Page, host: &Host| {
        page.visit("ar/").await;
        host.stop();
        for path in ["ar/", "en/about/"] {
            page.open_page(path).await;
            page.find(".clinic").await;
            let card = page.text_of(".clinic").await;
            assert!(
                card.contains("عيادة النيل") && card.contains("0100 123 4567"),
                "{card}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn two_guides_on_one_host_do_not_touch_each_other() {
    let mut both = TOP.clone();
    both.extend(SUB.clone());
    with_host(both, async |page: &Page, host: &Host| {
        let address = Site::Sub.address();
        let base = address.splitn(4, '/').last().unwrap_or_default();
        let below = format!("{base}en/check/");
        page.visit("en/").await;
        let top = page.caches().await;
        page.visit(&below).await;
        let all = page.caches().await;
        assert_eq!(all.len(), top.len() * 2, "{all:?}");
        assert!(top.iter().all(|name| all.contains(name)), "{all:?}");
        host.stop();
        page.open_page(&below).await;
        page.until_heading(&text(lang("en")).plain("check")).await;
        page.open_page("ar/about/").await;
        page.until_heading(&text(lang("ar")).plain("about")).await;
    })
    .await;
}
