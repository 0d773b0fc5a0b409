//! The manifest of each language: how the guide stands on a home screen.
//!
//! Must not know: how a page links it.

use mesotherapy_guide::i18n::{Lang, Messages};
use mesotherapy_guide::routes::{Page, Route};
use serde_json::{Value, json};

use crate::head::PAPER;

/// A picture in `public/icons`: its name without the extension, and its size.
type IconFile = (&'static str, u32, u32);

/// The picture of the guide as files of dots; the drawing itself stands before them.
const ICONS: [IconFile; 2] = [("icon-192", 192, 192), ("icon-512", 512, 512)];
/// The same with room around it, for systems that cut a shape out of it.
const MASKABLE: IconFile = ("icon-maskable-512", 512, 512);

/// Pictures of pages for the moment of installing: the page, the name before
/// `-<language>`, the size. On a phone, then on a tablet.
const SCREENS: [(fn() -> Route, IconFile); 4] = [
    (|| Route::Home, ("screen-home-narrow", 720, 1480)),
    (Route::warning, ("screen-warning-narrow", 720, 1480)),
    (|| Route::Plan, ("screen-plan-narrow", 720, 1480)),
    (|| Route::Home, ("screen-home-wide", 1280, 800)),
];

/// What a long press on the picture offers.
const SHORTCUTS: [fn() -> Route; 3] = [Route::warning, || Route::CheckIn, || Route::Plan];

/// The name of a language's manifest. It never changes, because installed guides
/// are looked up by it.
pub fn name(lang: Lang) -> String {
    format!("manifest-{}.webmanifest", lang.tag)
}

/// The manifest in the words of a language.
pub fn of(base: &str, text: Messages) -> String {
    let lang = text.lang();
    let start = format!("{base}{}/", lang.tag);
    let address = |route: Route| format!("{base}{}", Page { lang, route }.path());
    let picture = |name: &str, (width, height): (u32, u32)| {
        json!({
            "src": format!("{base}icons/{name}.png"),
            "type": "image/png",
            "sizes": format!("{width}x{height}"),
        })
    };
    let mut icons = vec![json!({
        "src": format!("{base}icons/icon.svg"),
        "type": "image/svg+xml",
        "sizes": "any",
    })];
    icons.extend(ICONS.map(|(name, width, height)| picture(name, (width, height))));
    let (name, width, height) = MASKABLE;
    icons.push(with(picture(name, (width, height)), "purpose", "maskable"));
    let screens = SCREENS.map(|(route, (name, width, height))| {
        let screen = picture(&format!("{name}-{}", lang.tag), (width, height));
        let form = if width > height { "wide" } else { "narrow" };
        let label = text.plain(&route().message());
        with(with(screen, "form_factor", form), "label", &label)
    });
    let shortcuts = SHORTCUTS.map(|route| {
        let name = text.plain(&route().message());
        json!({ "name": name, "url": address(route()) })
    });
    let manifest = json!({
        // Of its own in each language: one guide with two names would ask its reader
        // about a change of name whenever the language changes.
        "id": start,
        "start_url": start,
        "scope": base,
        "name": text.plain("site-name"),
        "short_name": text.plain("site-name.icon-name"),
        "description": text.plain("site-what"),
        "lang": lang.tag,
        "dir": lang.direction.as_str(),
        "display": "standalone",
        "theme_color": PAPER[0].1,
        "background_color": PAPER[0].1,
        "categories": ["health", "medical", "education"],
        "icons": icons,
        "screenshots": screens,
        "shortcuts": shortcuts,
    });
    manifest.to_string()
}

fn with(mut picture: Value, name: &str, value: &str) -> Value {
    if let Some(picture) = picture.as_object_mut() {
        picture.insert(name.to_owned(), json!(value));
    }
    picture
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use mesotherapy_guide::app;
    use mesotherapy_guide::i18n::{self, LANGUAGES};
    use mesotherapy_guide::routes::Page;
    use serde_json::Value;

    use super::of;

    const BASE: &str = "/clinic/guide/";

    fn manifests() -> Vec<(&'static str, Value)> {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let all = LANGUAGES.iter().map(|lang| {
            let source = i18n::read_all(&locales, lang).unwrap_or_default();
            let manifest = of(BASE, app::text(lang, source));
            (
                lang.tag,
                serde_json::from_str(&manifest).unwrap_or_default(),
            )
        });
        all.collect()
    }

    /// Width and height, as they stand at the beginning of a PNG.
    fn size(png: &[u8]) -> Option<String> {
        let number = |at: usize| -> Option<u32> {
            Some(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?))
        };
        let png = png.starts_with(b"\x89PNG");
        png.then_some(format!("{}x{}", number(16)?, number(20)?))
    }

    #[test]
    fn every_picture_of_a_manifest_is_there_in_its_size() {
        let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
        let mut seen = 0;
        for (tag, manifest) in manifests() {
            let all = ["icons", "screenshots"].map(|kind| manifest[kind].as_array());
            for picture in all.into_iter().flatten().flatten() {
                let address = picture["src"].as_str().unwrap_or_default();
                let path = address.strip_prefix(BASE).unwrap_or_default();
                let file = fs::read(public.join(path)).unwrap_or_default();
                if picture["type"] == "image/png" {
                    assert_eq!(size(&file).as_deref(), picture["sizes"].as_str(), "{path}");
                    assert!(file.len() < 120_000, "{path}: {} bytes", file.len());
                } else {
                    assert!(file.starts_with(b"<svg"), "{path}");
                }
                seen += 1;
            }
            let forms = |form: &str| {
                let screens = manifest["screenshots"].as_array().into_iter().flatten();
                screens
                    .filter(|screen| screen["form_factor"] == form)
                    .count()
            };
            assert!(forms("narrow") > 0 && forms("wide") > 0, "{tag}");
        }
        assert_eq!(seen, LANGUAGES.len() * 8);
    }

    #[test]
    fn every_manifest_says_what_installing_needs() {
        for (tag, manifest) in manifests() {
            let word = |name: &str| manifest[name].as_str().unwrap_or_default().to_owned();
            assert_eq!(word("start_url"), format!("{BASE}{tag}/"));
            assert_eq!(word("scope"), BASE);
            assert_eq!(word("lang"), tag);
            for name in [
                "id",
                "name",
                "short_name",
                "description",
                "dir",
                "theme_color",
            ] {
                assert_ne!(word(name), "", "{tag} {name}");
            }
            assert!(word("short_name").chars().count() <= 12, "{tag}");
            assert!(manifest.get("orientation").is_none(), "{tag}");
            let shortcuts = manifest["shortcuts"].as_array().into_iter().flatten();
            for shortcut in shortcuts {
                let url = shortcut["url"].as_str().unwrap_or_default();
                let page = url.strip_prefix(BASE).and_then(Page::parse);
                assert_eq!(page.map(|page| page.lang.tag), Some(tag), "{url}");
            }
        }
    }
}
