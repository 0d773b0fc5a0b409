//! A browser that knows no layers: nothing but `old.css` counts, and every page can be read.

use crate::harness::{Options, Page, with_browser};

/// Leaves of all styles what stands apart for such a browser.
const OLD: &str = "
    const sheets = [...document.styleSheets];
    const apart = sheets.flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSSupportsRule && rule.conditionText.includes('revert-layer'))
        .flatMap((rule) => [...rule.cssRules].map((inner) => inner.cssText));
    const outside = sheets.flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSStyleRule).length;
    sheets.forEach((sheet) => { sheet.disabled = true; });
    const old = new CSSStyleSheet();
    old.replaceSync(apart.join(''));
    document.adoptedStyleSheets = [old];
    return [apart.length, outside]";

#[tokio::test]
async fn a_browser_without_layers_can_read_every_page() {
    with_browser(Options::default(), async |page: &Page| {
        for path in [
            "ar/",
            "ar/guide/warning/",
            "en/check/",
            "en/guide/what/",
            "ar/decide/freshness/",
        ] {
            page.open_page(path).await;
            let (apart, outside): (usize, usize) = page.read(OLD, &[]).await;
            assert!(apart > 10, "{path}: the rules for old browsers are there");
            assert_eq!(
                outside, 0,
                "{path}: a rule outside layers would win over them"
            );
            page.drawn().await;
            let seen = "const width = (css) => Math.max(0, ...[...document.querySelectorAll(css)]
                    .map((part) => part.getBoundingClientRect().width));
                const text = document.querySelector('main p');
                return [width('.icon, .dots, .mark'), width('svg') - innerWidth,
                    document.documentElement.scrollWidth - innerWidth,
                    document.querySelector('h1').getBoundingClientRect().top,
                    parseFloat(getComputedStyle(text).fontSize)]";
            let [icon, picture, page_over, heading, letters]: [f64; 5] = page.read(seen, &[]).await;
            assert!(icon <= 40.0, "{path}: an icon of {icon} px");
            assert!(picture <= 0.0 && page_over <= 0.0, "{path} is too wide");
            assert!(
                heading < 400.0,
                "{path}: the heading stands at {heading} px"
            );
            assert!(letters >= 16.0, "{path}: letters of {letters} px");
        }
    })
    .await;
}
