//! Pages fit every screen from a small phone to a tablet, what is pressed is large enough
//! for a finger, and there is room for larger letters (`room`).
//!
//! # What is large enough
//! Of every link, button, field and summary that can be seen, at least 44 pixels
//! of height around its middle lead to it (on a clinic's tablet 56, and as many of
//! width): its own box or what its style adds. Under a dialog nothing is pressed. A
//! box or circle to tick is pressed on its label. Left out are a link within a sentence,
//! whose height is the line's: one drawn inline beside other words of its paragraph
//! (WCAG 2.5.5 leaves it out too); and the skip link, which is not there for fingers.

mod room;

use serde_json::json;

use crate::harness::words::text;
use crate::harness::{Options, PHONE, Page, TABLET, with_browser};
use crate::reader::{UNSURE, answers, document, ticks};
use mesotherapy_guide::i18n::{LANGUAGES, Lang};
use mesotherapy_guide::routes::{self, Route};

const SIZES: [(u32, u32); 4] = [(320, 640), PHONE, (768, 1024), TABLET];

/// What reaches beyond the sides of the screen, whose width is the argument.
pub const WIDE: &str = "
    const width = arguments[0];
    if (document.documentElement.scrollWidth <= width && innerWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 1 && element.checkVisibility() && (right > width + 1 || left < -1);
    });
    return ['the page is ' + document.documentElement.scrollWidth + ' wide',
        ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))]";

/// What cannot be pressed well; see the head of this file.
const SMALL: &str = "
    const inSentence = (element) => {
        if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
        const block = element.closest('p, li, dd, dt');
        return block && block.textContent.trim() !== element.textContent.trim();
    };
    const leadsTo = (element, x, y) => element.contains(document.elementFromPoint(x, y));
    const small = [];
    const shown = document.querySelector('dialog:modal') ?? document;
    for (const element of shown.querySelectorAll('a[href], button, input, select, summary')) {
        if (!element.checkVisibility() || element.matches('.skip') || inSentence(element)) continue;
        const ticked = ['checkbox', 'radio'].includes(element.type);
        const target = ticked && element.labels?.[0] || element;
        target.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = target.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const reach = (dx, dy) => {
            let far = 0;
            while (far < 35 && leadsTo(target, x + dx * (far + 1), y + dy * (far + 1))) far += 1;
            return far;
        };
        const [high, wide] = [reach(0, -1) + reach(0, 1), reach(-1, 0) + reach(1, 0)];
        if (high < arguments[0] - 1 || wide < arguments[1] - 1) {
            // What ends it: the target itself, the screen, or what lies over it.
            const over = [reach(0, -1), -reach(0, 1)].map((far) =>
                document.elementFromPoint(x, y - far - Math.sign(far || 1))?.outerHTML.slice(0, 80));
            small.push(wide + ' x ' + high + ' px: ' + element.outerHTML.slice(0, 160)
                + ' at ' + [left, top, right, bottom, scrollY, innerHeight].map(Math.round)
                + ' between ' + over.join(' and '));
        }
    }
    window.scrollTo(0, 0);
    return small";

/// Links without a frame that follow each other on a line and lie over each other with
/// the room around their words: they would be read as one.
const CROWDED: &str = "
    return [...document.querySelectorAll('.quiet + .quiet')].filter((link) => {
        const [before, own] = [link.previousElementSibling, link].map((one) => one.getBoundingClientRect());
        const apart = Math.max(own.left - before.right, before.left - own.right);
        return link.checkVisibility() && own.top < before.bottom && apart < -0.5;
    }).map((link) => 'too close: ' + link.outerHTML.slice(0, 160))";

/// What cannot be pressed well when a target should be so many pixels high and wide.
pub async fn small(page: &Page, what: &str, pixels: u32) -> Vec<String> {
    let sizes = [json!(pixels), json!(pixels)];
    let mut found: Vec<String> = page.read(SMALL, &sizes).await;
    // On a busy machine a bar that sticks to the edge was measured while the page moved
    // below it. What is small stays small.
    if !found.is_empty() {
        page.drawn().await;
        page.drawn().await;
        found = page.read(SMALL, &sizes).await;
    }
    let named = found.into_iter().map(|found| format!("{what}: {found}"));
    named.collect()
}

/// What does not fit on the page as it stands, at any size.
pub async fn misfits(page: &Page, what: &str) -> Vec<String> {
    let mut all = Vec::new();
    page.unfold().await;
    for size in SIZES {
        page.resize(size).await;
        page.drawn().await;
        let mut found: Vec<String> = page.read(WIDE, &[json!(size.0)]).await;
        found.extend(page.read::<Vec<String>>(CROWDED, &[]).await);
        if size == SIZES[0] || size == TABLET {
            found.extend(
                page.read::<Vec<String>>(SMALL, &[json!(44), json!(0)])
                    .await,
            );
        }
        all.extend(
            found
                .into_iter()
                .map(|found| format!("{what} at {} px: {found}", size.0)),
        );
    }
    all.extend(room::cramped(page, what).await);
    all
}

async fn pages_fit(lang: Lang) {
    with_browser(Options::default(), async |page: &Page| {
        let at = |path: &str| format!("{}/{path}", lang.tag);
        let mut all = Vec::new();
        for route in Route::all() {
            let path = routes::Page { lang, route }.path();
            page.open_page(&path).await;
            all.extend(misfits(page, &path).await);
        }
        page.open_page(&at("check/#allergies")).await;
        page.until_heading(&text(lang).plain("check-allergies"))
            .await;
        page.click("form button[type=submit]").await;
        page.until_focus("error-summary").await;
        all.extend(misfits(page, "a question without an answer").await);
        let given = ticks(&[("skin-today", &["acne"]), ("heart", &[UNSURE])]);
        let today = page.today().await;
        page.store(&document(answers(&given), today)).await;
        for (path, css) in [
            ("check/#answers", ".summary"),
            ("result/", ".reason"),
            ("recovery/", "#list-title"),
        ] {
            page.open_page(&at(path)).await;
            page.find(css).await;
            all.extend(misfits(page, path).await);
        }
        assert!(all.is_empty(), "{}", all.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn english_pages_fit_screens_fingers_and_larger_letters() {
    pages_fit(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn arabic_pages_fit_screens_fingers_and_larger_letters() {
    pages_fit(&LANGUAGES[1]).await;
}
