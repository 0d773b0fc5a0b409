//! A page that something else has changed: a translation that wraps every word, a finder of
//! numbers, a password manager's button. Before the start and while the program runs, the
//! guide goes on, and the reader loses neither an answer nor the place.

use serde_json::json;

use crate::harness::words::{lang, text};
use crate::harness::{Options, Page, with_browser};
use crate::plan::make;
use crate::reader::{answers, ticks};
use mesotherapy_guide::domain::screening::{SCREENS, assess};
use mesotherapy_guide::i18n::LANGUAGES;

/// Defines what changes a page. `moves` puts each text into an element, as finders of
/// numbers do; `copies` puts a copy in its place, as translations do; `cuts` takes a text
/// apart around an element; `adds` puts nodes first in the main places and into fields'
/// neighbourhoods, as password managers and writing assistants do.
const CHANGES: &str = "
    const change = (kind) => {
        const app = document.getElementById('app');
        if (kind === 'adds') {
            for (const css of ['#app', 'header', 'main', 'main h1', 'main p', '.bar ul', 'form', 'fieldset']) {
                for (const place of document.querySelectorAll(css)) {
                    if (place.firstElementChild?.matches('[data-added]')) continue;
                    const added = document.createElement('div');
                    added.dataset.added = '';
                    place.prepend(added);
                }
            }
            return;
        }
        const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            if (!text.data.trim() || text.parentNode.localName === 'font' || text.parentNode.closest('svg')) continue;
            const font = document.createElement('font');
            if (kind === 'cuts') {
                if (text.data.length < 4) continue;
                const rest = text.splitText(2);
                rest.splitText(1);
                rest.replaceWith(font);
                font.append(rest);
            } else {
                text.replaceWith(font);
                font.append(kind === 'moves' ? text : text.data);
            }
        }
    };
";

const KINDS: [&str; 4] = ["moves", "copies", "cuts", "adds"];

/// The words of the page without the seams of texts, whoever put them in elements.
const WORDS: &str = "return document.getElementById('app').innerText.replace(/\\s+/g, ' ').trim()";

impl Page {
    async fn change(&self, kind: &str) {
        self.run(&format!("{CHANGES} change(arguments[0])"), &[json!(kind)])
            .await;
    }
}

/// A browser in which the program is held back until it is let go.
fn held() -> Options {
    Options {
        patient: false,
        ..Options::default()
    }
}

async fn hold(page: &Page) {
    let wasm = json!({ "patterns": [{ "urlPattern": "*.wasm" }] });
    page.devtools("Fetch.enable", wasm).await;
}

async fn let_go(page: &Page) {
    page.devtools("Fetch.disable", json!({})).await;
    page.hydrated().await;
    page.drawn().await;
}

#[tokio::test]
async fn what_came_into_a_page_before_the_start_does_not_stop_it() {
    with_browser(held(), async |page: &Page| {
        for path in [
            "en/check/",
            "ar/guide/warning/",
            "ar/decide/freshness/",
            "en/plan/",
        ] {
            page.open_page(path).await;
            page.drawn().await;
            let expected: String = page.read(WORDS, &[]).await;
            for kind in KINDS {
                hold(page).await;
                page.load(path).await;
                page.change(kind).await;
                let_go(page).await;
                let words: String = page.read(WORDS, &[]).await;
                assert_eq!(words, expected, "{path} when something {kind}");
                assert_eq!(page.count("#app font, #app [data-added]").await, 0);
            }
        }
        page.open_page("en/check/").await;
        page.click(".check .button").await;
        page.answer(text(lang("en")), &SCREENS[0], &["none"]).await;
    })
    .await;
}

/// What is there before the first script of the guide runs is noticed too: the page tells
/// how many elements it has.
#[tokio::test]
async fn what_came_in_before_the_first_script_does_not_stop_it() {
    for kind in KINDS {
        let early = format!(
            "{CHANGES} document.addEventListener('readystatechange', () => {{
                if (document.readyState === 'interactive') {{ change('{kind}'); window.changed = true; }}
            }})"
        );
        with_browser(Options::prepared(early), async |page: &Page| {
            page.open_page("ar/guide/risks/").await;
            let there = "return [window.changed, document.querySelectorAll('#app font, #app [data-added]').length]";
            let there: (bool, usize) = page.read(there, &[]).await;
            assert_eq!(there, (true, 0), "when something {kind}");
            page.click(".bar a[href$='/check/']").await;
            page.until_heading(&text(lang("ar")).plain("check")).await;
        })
        .await;
    }
}

/// A page counts its own elements right: else each page would be asked for twice.
#[tokio::test]
async fn an_untouched_page_is_asked_for_once() {
    let counts = "window.asked = [];
        const ask = window.fetch;
        window.fetch = (what, ...more) => { asked.push(String(what.url ?? what)); return ask.call(window, what, ...more); }";
    with_browser(Options::prepared(counts), async |page: &Page| {
        // The tablet's page last: after it the device is one.
        for path in [
            "en/",
            "ar/check/",
            "en/decide/weigh/",
            "en/recovery/",
            "ar/sources/",
            "kiosk/",
        ] {
            page.open_page(path).await;
            let asked: Vec<String> = page.read("return asked", &[]).await;
            let again: Vec<_> = asked.iter().filter(|one| one.ends_with('/')).collect();
            assert_eq!(again, Vec::<&String>::new(), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_reader_s_place_survives_what_came_in() {
    with_browser(held(), async |page: &Page| {
        for kind in KINDS {
            hold(page).await;
            page.load("ar/guide/risks/").await;
            page.change(kind).await;
            let touch = "const details = document.querySelectorAll('main details')[1];
                details.open = true;
                const link = details.querySelector('a') ?? details.querySelector('summary');
                window.scrollTo(0, details.getBoundingClientRect().top + scrollY - 200);
                link.focus({ preventScroll: true });
                window.touched = { details, link, place: details.getBoundingClientRect().top };
                return scrollY";
            let scrolled: f64 = page.read(touch, &[]).await;
            assert!(scrolled > 300.0, "{scrolled}");
            let_go(page).await;
            let kept = "const { details, link, place } = window.touched;
                return [details.isConnected && details.open, document.activeElement === link,
                    Math.abs(details.getBoundingClientRect().top - place) < 40]";
            let kept: [bool; 3] = page.read(kept, &[]).await;
            assert_eq!(kept, [true; 3], "open, focus, place when something {kind}");
        }
    })
    .await;
}

/// Every text is wrapped anew before each step, as a translation does that goes on.
#[tokio::test]
async fn a_translation_while_it_runs_stops_no_answer() {
    let given = ticks(&[("skin-today", &["acne"]), ("medicines", &["blood-thinner"])]);
    let outcome = assess(&answers(&given)).outcome().expect("a whole check");
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang("en"));
        for kind in ["moves", "copies", "adds"] {
            page.open_page("en/check/").await;
            page.run("localStorage.clear()", &[]).await;
            page.reload().await;
            page.change(kind).await;
            page.click(".check .button").await;
            for (screen, values) in &given {
                page.until_heading(&text.plain(&format!("check-{}", screen.id)))
                    .await;
                page.change(kind).await;
                page.tick(values).await;
                page.change(kind).await;
                page.click("form button[type=submit]").await;
            }
            page.until_heading(&text.plain("answers")).await;
            page.change(kind).await;
            page.click(".review .button").await;
            page.until_heading(&text.plain(&format!("outcome-{}", outcome.id())))
                .await;
            let shown: String = page.read(WORDS, &[]).await;
            page.reload().await;
            page.until_heading(&text.plain(&format!("outcome-{}", outcome.id())))
                .await;
            assert_eq!(page.read::<String>(WORDS, &[]).await, shown, "{kind}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_translation_while_it_runs_stops_no_page_and_no_plan() {
    with_browser(Options::default(), async |page: &Page| {
        for kind in ["moves", "copies", "adds"] {
            page.open_page("en/").await;
            page.run("localStorage.clear()", &[]).await;
            page.reload().await;
            page.mark_document().await;
            for (link, message) in [
                (".bar a[href$='/decide/']", "decide"),
                (".bar a[href$='/guide/']", "guide"),
                (".contents a[href$='/risks/']", "guide-risks"),
                (".bar a[href$='/plan/']", "plan"),
            ] {
                page.change(kind).await;
                page.click(link).await;
                page.until_heading(&text(lang("en")).plain(message)).await;
            }
            page.change(kind).await;
            let first = page.today().await.add_days(7).expect("a day");
            make(page, &first.to_string()).await;
            page.change(kind).await;
            page.click(".course a[href$='/recovery/']").await;
            page.until_heading(&text(lang("en")).plain("recovery"))
                .await;
            page.change(kind).await;
            page.click("#language").await;
            page.until_heading(&text(&LANGUAGES[1]).plain("recovery"))
                .await;
            assert!(page.is_same_document().await);
            page.change(kind).await;
            page.run("history.go(-2)", &[]).await;
            page.find("#plan-next").await;
            let shown: String = page.read(WORDS, &[]).await;
            page.reload().await;
            page.find("#plan-next").await;
            assert_eq!(page.read::<String>(WORDS, &[]).await, shown, "{kind}");
        }
    })
    .await;
}
