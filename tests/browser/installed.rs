//! On a home screen: what the guide is called there in each language, and its pictures.
//!
//! Must not know: how it is kept for use without a network (`offline` tests that).

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::i18n::LANGUAGES;

#[tokio::test]
async fn each_language_has_a_manifest_that_its_pages_name() {
    with_browser(Options::default(), async |page: &Page| {
        for lang in &LANGUAGES {
            page.open_page(&format!("{}/guide/", lang.tag)).await;
            let script = "const link = document.querySelector('link[rel=manifest]');
                return fetch(link.href).then((answer) => answer.json())
                    .then((manifest) => [manifest.lang, manifest.name, manifest.start_url])";
            let [tag, name, start]: [String; 3] = page.read(script, &[]).await;
            assert_eq!(tag, lang.tag);
            assert_eq!(name, text(lang).plain("site-name"));
            page.open_page(start.trim_start_matches('/')).await;
            page.until_heading(&text(lang).plain("home")).await;
        }
    })
    .await;
}

/// The size of every picture that is named, and how much of its edge can be seen through.
const PICTURES: &str = "return (async () => {
    const seen = [];
    for (const [address, sizes, purpose] of arguments[0]) {
        const blob = await (await fetch(address)).blob();
        const picture = await createImageBitmap(blob);
        const { width, height } = picture;
        const paper = new OffscreenCanvas(width, height).getContext('2d');
        paper.drawImage(picture, 0, 0);
        const dots = paper.getImageData(0, 0, width, height).data;
        let clear = 0;
        for (let x = 0; x < width; x += 1)
            for (const y of [0, x % height, height - 1]) clear += dots[4 * (y * width + x) + 3] < 255;
        seen.push([sizes, `${width}x${height}`, purpose, clear]);
    }
    return seen;
})()";

/// The pictures that the page's manifest and the page itself name for a home screen.
const NAMED: &str = "return (async () => {
    const link = document.querySelector('link[rel=manifest]').href;
    const manifest = await (await fetch(link)).json();
    const pictures = [...manifest.icons, ...manifest.screenshots].filter(({ type }) => type === 'image/png');
    const apple = document.querySelector('link[rel=apple-touch-icon]').href;
    return [...pictures.map(({ src, sizes, purpose, form_factor }) => [new URL(src, link).href, sizes, purpose ?? form_factor ?? '']),
        [apple, '180x180', 'apple']];
})()";

#[tokio::test]
async fn pictures_for_a_home_screen_are_as_large_as_they_say() {
    with_browser(Options::default(), async |page: &Page| {
        for lang in &LANGUAGES {
            page.open_page(&format!("{}/", lang.tag)).await;
            let named: serde_json::Value = page.read(NAMED, &[]).await;
            let seen: Vec<(String, String, String, u32)> = page.read(PICTURES, &[named]).await;
            for (said, is, purpose, clear) in &seen {
                assert_eq!(said, is, "{purpose}");
                // A shape is cut out of these, and iPhone paints what is clear black.
                if ["maskable", "apple"].contains(&purpose.as_str()) {
                    assert_eq!(*clear, 0, "{purpose} can be seen through");
                }
            }
            let count = |of: &str| {
                seen.iter()
                    .filter(|(_, _, purpose, _)| purpose == of)
                    .count()
            };
            let counts = ["", "maskable", "apple", "narrow", "wide"].map(count);
            assert_eq!(counts, [2, 1, 1, 3, 1]);
        }
    })
    .await;
}
