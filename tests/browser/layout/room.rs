//! Room for whoever sees little: a page four times as large, letters twice as large, lines
//! and words further apart. Nothing is cut off, nothing lies over anything, nothing scrolls
//! sideways, and what has the focus can be seen.
//!
//! # How it is measured
//! - *Four times as large*: a window of 1280 × 1024 has 320 × 256 pixels of the page left.
//! - *Letters twice as large*: the reader's own setting of the browser, on a small phone.
//! - *Further apart*: what WCAG 1.4.12 says, put in as a reader's style sheet is. Letters of
//!   Arabic are joined and would be torn apart: the script knows no such spacing, and the
//!   criterion leaves out what a script does not know. Its lines are further apart than 1.5
//!   already, and get more.
//! - *Text* is where its letters stand, not its line: boxes of lines overlap without harm.

use serde_json::json;

use super::WIDE;
use crate::harness::{PHONE, Page};

/// What the page is 320 pixels wide for.
const ZOOMED: (u32, u32) = (320, 256);

/// The spacing of WCAG 1.4.12.
const SPACED: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
        * { line-height: 1.5 !important; word-spacing: 0.16em !important }
        *:lang(ar) { line-height: 2 !important }
        *:not(:lang(ar)) { letter-spacing: 0.12em !important }
        p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = arguments[0] ? [sheet] : []";

/// Text that is cut off, reaches out of its frame, or lies over other text. What stays on
/// the screen while the page moves below it is compared with itself alone.
const CUT: &str = "
    const found = [];
    const say = (what, text) => found.push(`${what}: “${text.data.trim().slice(0, 50)}” in `
        + text.parentElement.outerHTML.slice(0, 100));
    const style = (element) => getComputedStyle(element);
    const stays = (element) => element && (['fixed', 'sticky'].includes(style(element).position)
        ? element : stays(element.parentElement));
    const lines = [];
    const shown = document.querySelector('dialog:modal') ?? document.body;
    const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode());) {
        const parent = text.parentElement;
        if (!text.data.trim() || parent.closest('svg, .visually-hidden, .skip, script, noscript, select')
            // Words that only screen readers are told, where a picture stands for them.
            || style(parent).clipPath === 'inset(50%)'
            || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const boxes = [];
        for (let box = parent; box !== document.body; box = box.parentElement) {
            const own = style(box);
            if (['inline', 'contents'].includes(own.display)) continue;
            if (['auto', 'scroll'].includes(own.overflowX)) break;
            const cuts = own.overflowX !== 'visible' || own.overflowY !== 'visible';
            const framed = parseFloat(own.borderBlockStartWidth) > 0 && parseFloat(own.borderInlineStartWidth) > 0;
            if (cuts || framed) boxes.push([box.getBoundingClientRect(), cuts ? 'cut off' : 'out of its frame']);
        }
        const range = document.createRange();
        range.selectNodeContents(text);
        const half = parseFloat(style(parent).fontSize) * 0.3;
        for (const { left, right, top, bottom, width } of range.getClientRects()) {
            if (width < 1) continue;
            const middle = (top + bottom) / 2;
            const line = { left: left + 1, right: right - 1, top: middle - half, bottom: middle + half,
                text, over: stays(parent) };
            const out = boxes.find(([box]) => line.left < box.left - 1 || line.right > box.right + 1
                || line.top < box.top - 1 || line.bottom > box.bottom + 1);
            if (out) say(out[1], text);
            lines.push(line);
        }
    }
    lines.sort((one, other) => one.top - other.top);
    lines.forEach((one, index) => {
        for (let next = index + 1; next < lines.length && lines[next].top < one.bottom - 1; next += 1) {
            const other = lines[next];
            const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            if (one.text !== other.text && one.over === other.over && shared > 1)
                say(`over “${other.text.data.trim().slice(0, 50)}”`, one.text);
        }
    });
    return found.slice(0, 8)";

/// How much of the screen's height is covered by what stays there, when it is more than half;
/// and what has the focus and cannot be seen whole though there is room for it. The focus is
/// moved as Tab moves it, which scrolls the page in the same way.
const HIDDEN: &str = "
    const found = [];
    const style = (element) => getComputedStyle(element);
    const shown = document.querySelector('dialog:modal') ?? document;
    const over = shown !== document ? [] : [...document.body.querySelectorAll('*')].filter((one) =>
        ['fixed', 'sticky'].includes(style(one).position) && one.checkVisibility());
    const high = over.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
    if (high > innerHeight / 2) found.push(`${Math.round(high)} of ${innerHeight} pixels are covered`);
    const before = document.activeElement;
    scrollTo(0, 0);
    for (const element of shown.querySelectorAll('a[href], button, input, select, textarea, summary')) {
        if (!element.checkVisibility({ visibilityProperty: true }) || element.disabled) continue;
        element.focus({ focusVisible: true });
        const box = (style(element).opacity === '0' && element.labels?.[0] || element).getBoundingClientRect();
        let [from, to] = [0, innerHeight];
        for (const one of over) {
            if (one.contains(element)) continue;
            const { top, bottom } = one.getBoundingClientRect();
            if (top <= 1) from = Math.max(from, bottom);
            else if (bottom >= innerHeight - 1) to = Math.min(to, top);
        }
        const fits = box.height <= to - from;
        if (fits ? box.top < from - 1 || box.bottom > to + 1 : box.bottom <= from || box.top >= to)
            found.push('hidden while it has the focus, ' + [box.top, box.bottom, from, to].map(Math.round)
                + ': ' + element.outerHTML.slice(0, 140));
    }
    before.focus({ preventScroll: true });
    if (before === document.body) document.activeElement.blur();
    scrollTo(0, 0);
    return found.slice(0, 8)";

/// Short words of what is pressed, or what stands over something, that are torn apart: letter
/// below letter, an emergency's number is not read by anyone. `anywhere` in `base.css` tears
/// rather than lets a page grow wider than the screen.
const TORN: &str = r"
    const found = [];
    const pressed = 'a.button, button, .choice label, .door, th, td, legend, h1, h2, h3, dt';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode());) {
        const parent = text.parentElement;
        if (!parent.closest(pressed) || !parent.checkVisibility({ visibilityProperty: true })
            || getComputedStyle(parent).clipPath === 'inset(50%)') continue;
        for (const { 0: word, index } of text.data.matchAll(/[^\s\/–—-]+/gu)) {
            if (word.replace(/\p{M}/gu, '').length > 9) continue;
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lines = [...range.getClientRects()].filter(({ width }) => width >= 1);
            if (lines.some(({ top }) => Math.abs(top - lines[0].top) > 8))
                found.push(`torn: “${word}” in ` + parent.closest(pressed).outerHTML.slice(0, 140));
        }
    }
    return found.slice(0, 8)";

/// What does not hold when the page as it stands is four times as large, its letters are
/// twice as large, or lines and words are further apart.
pub async fn cramped(page: &Page, what: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut add = |how: &str, found: Vec<String>| {
        all.extend(
            found
                .into_iter()
                .map(|found| format!("{what}, {how}: {found}")),
        );
    };
    page.resize(ZOOMED).await;
    page.drawn().await;
    add(
        "four times as large",
        read(page, ZOOMED, &[WIDE, CUT, HIDDEN]).await,
    );

    page.resize(PHONE).await;
    page.drawn().await;
    add("on a phone", read(page, PHONE, &[CUT, HIDDEN]).await);

    page.run(SPACED, &[json!(true)]).await;
    page.drawn().await;
    add("further apart", read(page, PHONE, &[WIDE, CUT]).await);
    page.run(SPACED, &[json!(false)]).await;

    page.letter_size(32).await;
    page.drawn().await;
    add(
        "letters twice as large",
        read(page, PHONE, &[WIDE, CUT, HIDDEN, TORN]).await,
    );
    page.letter_size(16).await;
    page.drawn().await;
    all
}

async fn read(page: &Page, (width, _): (u32, u32), scripts: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for script in scripts {
        found.extend(page.read::<Vec<String>>(script, &[json!(width)]).await);
    }
    found
}
