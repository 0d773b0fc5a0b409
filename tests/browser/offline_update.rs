//! A new version: offered and never forced, taken with one reload and everything
//! kept; and what happens where several versions meet.

mod tablet;

use std::sync::LazyLock;

use serde_json::json;

use crate::harness::builds::{TOP, another};
use crate::harness::words::{lang, text};
use crate::harness::{Fault, Files, Host, Page};
use crate::offline::with_host;
use crate::reader::{NONE, answers, document, ticks};

/// Two later builds, which say other words on every page.
static SECOND: LazyLock<Files> = LazyLock::new(|| later(2));
static THIRD: LazyLock<Files> = LazyLock::new(|| later(3));

/// Words that stand on every page in English.
fn words() -> String {
    text(lang("en")).plain("foot-about")
}

/// The same words as a later build has them.
fn words_of(number: u8) -> String {
    let words = words();
    let (_, rest) = words.split_at(1);
    format!("{number}{rest}")
}

fn later(number: u8) -> Files {
    another(&TOP, number, &words(), &words_of(number))
}

/// The page knows of a new version.
const WAITS: &str = "return document.documentElement.dataset.update === 'waiting'";

/// Counts how often a document is loaded in this window.
const LOADS: &str = "return Number(sessionStorage.getItem('loads'))";

impl Page {
    /// Has the browser ask for a new version, as it does by itself from time to time,
    /// and waits until it is there or given up.
    async fn look_for_update(&self) {
        let script = "return navigator.serviceWorker.getRegistration()
            .then((there) => there.update()).then(() => true)";
        self.run(script, &[]).await;
        let done =
            "return navigator.serviceWorker.getRegistration().then((there) => !there.installing)";
        self.until("the new version is there or given up", done, &[])
            .await;
    }

    /// The words at the foot of the page.
    async fn foot(&self) -> String {
        self.text_of(".foot-links a").await
    }

    async fn until_offered(&self) {
        self.find("#update").await;
    }

    /// Accepts the new version and waits until the page is loaded with its words.
    async fn update(&self, number: u8) {
        self.click("#update .button").await;
        let says = "return document.documentElement.classList.contains('hydrated')
            && document.querySelector('.foot-links a')?.textContent === arguments[0]";
        self.until("the new version is shown", says, &[json!(words_of(number))])
            .await;
    }

    /// Waits until one version alone is kept, and which.
    async fn caches_kept(&self) -> Vec<String> {
        let one = "return caches.keys().then((names) => names.filter((name) => !name.endsWith('clinic')).length === 1)";
        self.until("one version is kept", one, &[]).await;
        let mut names = self.caches().await;
        names.retain(|name| !name.ends_with("clinic"));
        names
    }
}

#[tokio::test]
async fn a_new_version_waits_for_the_reader_and_keeps_everything() {
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.before_pages(
            "sessionStorage.setItem('loads', 1 + Number(sessionStorage.getItem('loads')))",
        )
        .await;
        page.visit("en/check/").await;
        let today = page.today().await;
        page.store(&document(answers(&ticks(&[("heart", &["unsure"])])), today))
            .await;
        page.look_for_update().await;
        assert_eq!(page.count("#update").await, 0, "there is nothing new");

        let first = page.caches_kept().await;
        host.serve(SECOND.clone());
        host.asked();
        page.open_page("en/check/#heart").await;
        page.look_for_update().await;
        page.until("the page knows", WAITS, &[]).await;
        page.drawn().await;
        assert_eq!(page.count("#update").await, 0, "not on a question");
        // What has not changed is not loaded again.
        let asked = host.asked();
        let again = |start: &str| asked.iter().any(|path| path.starts_with(start));
        assert!(again("text-en-core") && again("en/"), "{asked:?}");
        assert!(
            !again("fonts/") && !again("style-") && !again("boot-"),
            "{asked:?}"
        );

        page.tick(&[NONE]).await;
        page.follow("en/guide/").await;
        page.until_offered().await;
        assert_eq!(page.foot().await, words());
        let before = page.stored().await;
        let loads: u32 = page.read(LOADS, &[]).await;
        page.update(2).await;
        assert_eq!(page.read::<u32>(LOADS, &[]).await, loads + 1, "one reload");
        assert_eq!(page.path().await, "en/guide/");
        assert_eq!(page.stored().await, before);
        assert_eq!(page.count("#update").await, 0);
        assert_ne!(page.caches_kept().await, first);
        host.stop();
        page.open_page("en/sources/").await;
        assert_eq!(page.foot().await, words_of(2));
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_or_put_off_is_not_disturbed() {
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.visit("en/plan/").await;
        host.serve(SECOND.clone());
        page.look_for_update().await;
        page.until_offered().await;
        page.fill("plan-count", "4").await;
        page.until(
            "the offer goes",
            "return !document.getElementById('update')",
            &[],
        )
        .await;
        // A form that is open and holds nothing is nobody's work.
        page.follow("en/recovery/").await;
        page.find("#session-date").await;
        page.until_offered().await;
        page.follow("en/about/").await;
        page.until_offered().await;
        page.click("#update .quiet").await;
        page.until(
            "the offer goes",
            "return !document.getElementById('update')",
            &[],
        )
        .await;
        page.follow("en/").await;
        assert_eq!(page.count("#update").await, 0, "put off");
        page.reload().await;
        page.until_offered().await;
        assert_eq!(page.foot().await, words());
    })
    .await;
}

#[tokio::test]
async fn of_two_waiting_versions_the_newer_one_is_taken() {
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.visit("en/").await;
        for files in [&SECOND, &THIRD] {
            host.serve(Files::clone(files));
            page.look_for_update().await;
            page.until_offered().await;
        }
        assert_eq!(page.foot().await, words());
        page.update(3).await;
        assert_eq!(page.caches_kept().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_version_that_is_taken_back_is_offered_no_more() {
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.visit("en/").await;
        let first = page.caches_kept().await;
        host.serve(SECOND.clone());
        page.look_for_update().await;
        page.until_offered().await;
        page.mark_document().await;
        host.serve(TOP.clone());
        page.look_for_update().await;
        page.until(
            "the offer goes",
            "return !document.getElementById('update')",
            &[],
        )
        .await;
        assert_eq!(page.caches_kept().await, first);
        assert!(page.is_same_document().await);

        // Taken back after it was taken: the old one is the newer one now.
        host.serve(SECOND.clone());
        page.look_for_update().await;
        page.until_offered().await;
        page.update(2).await;
        host.serve(TOP.clone());
        page.look_for_update().await;
        page.until_offered().await;
        page.click("#update .button").await;
        let says = "return document.querySelector('.foot-links a')?.textContent === arguments[0]";
        page.until("the first version is back", says, &[json!(words())])
            .await;
        assert_eq!(page.caches_kept().await, first);
    })
    .await;
}

#[tokio::test]
async fn an_old_page_goes_on_beside_new_files() {
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.announce("Failed to load resource");
        page.visit("en/check/").await;
        page.mark_document().await;
        host.serve(SECOND.clone());
        page.look_for_update().await;
        page.until_offered().await;
        let old = page.client().window().await.expect("a window");
        let new = page
            .client()
            .new_window(true)
            .await
            .expect("a window")
            .handle;
        page.client().switch_to_window(new).await.expect("a window");
        page.open_page("en/").await;
        page.until_offered().await;
        page.update(2).await;

        page.client().switch_to_window(old).await.expect("a window");
        page.drawn().await;
        assert!(page.is_same_document().await, "nobody asked this reader");
        assert_eq!(page.foot().await, words());
        page.until_offered().await;
        // What it has, it shows; for texts that are gone it loads the whole page.
        page.follow("en/result/").await;
        assert!(page.is_same_document().await);
        page.follow("en/guide/").await;
        page.hydrated().await;
        assert!(!page.is_same_document().await);
        assert_eq!(page.foot().await, words_of(2));
        assert_eq!(page.count("#update").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_failed_installation_leaves_the_old_version_whole() {
    let find = |part: &str| {
        let found = SECOND.keys().find(|name| name.contains(part));
        found.expect("such a file").clone()
    };
    let cases = [
        ("ar/plan/".to_owned(), Fault::Missing),
        (find("_bg.wasm"), Fault::Portal),
        (find("_bg.wasm"), Fault::Half),
        (find("text-en-core"), Fault::Other),
        (find("glue-"), Fault::Broken),
    ];
    for (path, fault) in cases {
        // Another browser each: what it once had rightly, it need not ask for again.
        with_host(TOP.clone(), async |page: &Page, host: &Host| {
            page.visit("en/").await;
            let first = page.caches_kept().await;
            host.serve(SECOND.clone());
            host.asked();
            host.break_off(&path, fault);
            page.look_for_update().await;
            assert!(host.asked().contains(&path), "{path}");
            assert_eq!(page.caches_kept().await, first, "{path} {fault:?}");
            let data =
                page.read::<Option<String>>("return document.documentElement.dataset.update", &[]);
            assert_eq!(data.await, None);
            host.mend();
            host.stop();
            page.open_page("ar/plan/").await;
            page.open_page("en/").await;
            assert_eq!(page.foot().await, words());
            host.go_on().await;
            page.look_for_update().await;
            page.until_offered().await;
        })
        .await;
    }
}
