//! What a contrast theme of the system takes from a page: it replaces colours, draws no
//! shadow, gives every ground the colour of the page, and draws frames that were invisible.
//! axe knows nothing of this.
//!
//! Must not know: which page it is.

use crate::harness::{CONTRAST, Page};

/// Remembers, while colours are the guide's own, what has a shadow or a frame that is not seen.
const BEFORE: &str = "
    window.rings = [];
    window.frames = [];
    for (const element of document.querySelectorAll('body *')) {
        if (!element.checkVisibility()) continue;
        const own = getComputedStyle(element);
        if (own.boxShadow !== 'none' && !element.matches('label, :focus')) window.rings.push(element);
        for (const side of ['Top', 'Right', 'Bottom', 'Left']) {
            if (parseFloat(own[`border${side}Width`]) > 0 && painted(own[`border${side}Color`])[3] === 0)
                window.frames.push([element, side]);
        }
    }";

/// What is lost or appears in the reader's own colours: marks and empty boxes that were
/// nothing but a ground, pictures of which nothing can be seen, the place where the reader is,
/// rings that were shadows, frames that should not be seen.
const LOST: &str = "
    const found = new Set();
    const say = (what, element) => found.add(what + ': ' + element.outerHTML.slice(0, 140));
    const style = (element, part) => getComputedStyle(element, part);
    const stands = (colour) => painted(colour)[3] >= 128 && contrast(colour, 'Canvas') >= 3;
    const sides = ['Top', 'Right', 'Bottom', 'Left'];
    const framed = (own) => sides.some((side) => parseFloat(own[`border${side}Width`]) >= 1
        && stands(own[`border${side}Color`]));
    const vanishes = (own) => own.display !== 'none' && own.visibility === 'visible'
        && own.forcedColorAdjust !== 'none' && painted(own.backgroundColor)[3] > 0
        && parseFloat(own.inlineSize) > 0 && parseFloat(own.blockSize) > 0 && !framed(own);
    for (const element of document.querySelectorAll('body *')) {
        if (!element.checkVisibility() || element.closest('svg')) continue;
        for (const part of ['::before', '::after']) {
            const own = style(element, part);
            const native = element.localName === 'input' && style(element).appearance !== 'none';
            if (own.content === '\"\"' && vanishes(own) && !native) say('a mark vanishes', element);
        }
        if (!element.childNodes.length && !element.matches('input, textarea, select, br, img')
            && vanishes(style(element))) say('it vanishes', element);
    }
    for (const svg of document.querySelectorAll('svg')) {
        if (!svg.checkVisibility() || style(svg).forcedColorAdjust === 'none') continue;
        const shapes = [...svg.querySelectorAll('path, circle, rect, line, polyline, ellipse, polygon')];
        const can = shapes.some((shape) => style(shape).display !== 'none'
            && [style(shape).stroke, style(shape).fill].some((ink) => ink !== 'none' && stands(ink)));
        if (!can) say('nothing of a picture is seen', svg);
    }
    const LOOK = ['fontWeight', 'textDecorationLine', 'outlineStyle', ...sides.flatMap((side) =>
        ['Width', 'Style', 'Color'].map((what) => `border${side}${what}`))];
    const look = (element) => [element, element.firstElementChild ?? element].map((one) =>
        LOOK.map((name) => style(one)[name]).join()).join();
    for (const here of document.querySelectorAll('[aria-current], [aria-pressed=true]')) {
        const list = here.closest('nav, ul, table, div');
        const other = [...list.querySelectorAll(here.localName)].find((one) =>
            one.checkVisibility() && !one.matches('[aria-current], [aria-pressed=true]'));
        if (here.checkVisibility() && other && look(other) === look(here)) say('here looks like elsewhere', here);
    }
    for (const element of window.rings)
        if (element.isConnected && style(element).outlineStyle === 'none') say('a ring is lost', element);
    for (const [element, side] of window.frames) {
        const [wide, colour] = ['Width', 'Color'].map((what) => style(element)[`border${side}${what}`]);
        if (element.isConnected && parseFloat(wide) > 0 && painted(colour)[3] > 0
            && contrast(colour, 'Canvas') > 1.2) say('a frame appears', element);
    }
    return [...found]";

/// To be called while colours are the guide's own.
pub async fn remember(page: &Page) {
    page.run(&format!("{CONTRAST}{BEFORE}"), &[]).await;
}

/// What the reader's own colours take from the page as it was remembered.
pub async fn lost(page: &Page) -> Vec<String> {
    page.read(&format!("{CONTRAST}{LOST}"), &[]).await
}
