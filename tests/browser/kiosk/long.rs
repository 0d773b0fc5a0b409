//! A long day: a thousand pages and two hundred visitors, and what memory they take.

use serde_json::json;

use super::{CLOCKS, begin, open_start, until_start};
use crate::harness::words::lang;
use crate::harness::{Options, Page, TABLET, with_browser};

/// Keeps hold of the program's memory, which only the program itself names.
const MEMORY: &str = "
    const from = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...all) => {
        const made = await from.apply(WebAssembly, all);
        window.memory = made.instance.exports.memory;
        return made;
    }";

fn a_day() -> Options {
    Options {
        size: TABLET,
        ..Options::prepared(format!("{CLOCKS};{MEMORY}"))
    }
}

/// Bytes: of scripts and the page after a clean-up, and of the program. And how many
/// nodes and listeners there are. The program gives closures back when the browser
/// cleans up, and its memory never shrinks: so it is cleaned up each time, as a browser
/// does in a long day, and not in the short while of a test.
async fn used(page: &Page) -> [f64; 4] {
    for _ in 0..2 {
        page.devtools("HeapProfiler.collectGarbage", json!({}))
            .await;
    }
    let heap = page.devtools("Runtime.getHeapUsage", json!({})).await;
    let counters = page.devtools("Memory.getDOMCounters", json!({})).await;
    let program: f64 = page
        .read("return window.memory.buffer.byteLength", &[])
        .await;
    let number = |value: &serde_json::Value| value.as_f64().expect("a number");
    [
        number(&heap["usedSize"]),
        program,
        number(&counters["nodes"]),
        number(&counters["jsEventListeners"]),
    ]
}

fn flat(before: [f64; 4], after: [f64; 4]) {
    println!("heap, program, nodes, listeners: {before:?} then {after:?}");
    for (before, after) in before.into_iter().zip(after) {
        assert!(
            after <= before * 1.1,
            "more than a tenth: {before} then {after}"
        );
    }
}

/// Shows pages of the guide one after another, by links that stand on them.
const PAGES: &str = "
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const pages = ['guide/', 'guide/risks/', 'decide/', 'decide/hair/', 'check/', 'plan/', 'recovery/',
        'today/', 'sheet/', 'sources/'];
    return (async () => {
        const tag = document.documentElement.lang;
        for (let count = 0; count < arguments[0]; count += 1) {
            const link = document.createElement('a');
            link.href = new URL(`../${tag}/${pages[count % pages.length]}`, location.href);
            document.querySelector('main').append(link);
            link.click();
            link.remove();
            await drawn();
        }
        return document.getElementById('title').textContent;
    })()";

#[tokio::test]
async fn a_thousand_pages_take_no_more_memory_than_a_hundred() {
    with_browser(a_day(), async |page: &Page| {
        open_start(page).await;
        begin(page, lang("ar")).await;
        let _: String = page.read(PAGES, &[json!(100)]).await;
        let before = used(page).await;
        let mut after = before;
        for _ in 0..9 {
            let _: String = page.read(PAGES, &[json!(100)]).await;
            after = used(page).await;
        }
        flat(before, after);
    })
    .await;
}

/// Visitors, each with an answer of the check, in turns in each language.
const VISITORS: &str = "
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const until = async (css) => {
        for (let tries = 0; tries < 300; tries += 1) {
            const found = document.querySelector(css);
            if (found) return found;
            await drawn();
        }
        throw new Error('there is no ' + css);
    };
    return (async () => {
        for (let count = 0; count < arguments[0]; count += 1) {
            const tag = count % 2 ? 'ar' : 'en';
            (await until(`#begin-${tag}`)).click();
            (await until(`.home a[href$='/${tag}/check/']`)).click();
            (await until('main a.button[href^=\"#\"]')).click();
            (await until('#answer-unsure')).click();
            (await until('form button[type=submit]')).click();
            await drawn();
            (await until('#kiosk-finish')).click();
            (await until('dialog[open] .button-second')).click();
            await until('.start .begin');
            await drawn();
        }
        return Object.keys(localStorage).length;
    })()";

#[tokio::test]
async fn two_hundred_visitors_take_no_more_memory_than_a_hundred() {
    with_browser(a_day(), async |page: &Page| {
        open_start(page).await;
        for _ in 0..10 {
            assert_eq!(page.read::<usize>(VISITORS, &[json!(10)]).await, 1);
        }
        let before = used(page).await;
        for _ in 0..10 {
            assert_eq!(page.read::<usize>(VISITORS, &[json!(10)]).await, 1);
        }
        until_start(page).await;
        flat(before, used(page).await);
    })
    .await;
}
