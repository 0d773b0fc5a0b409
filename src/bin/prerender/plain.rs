//! The documents that are not taken over by the app: the first page with its two
//! languages, the page for an unknown address, the site map; and the lines above
//! a page that tell what does not work.
//!
//! Must not know: the app.

use std::fmt::Write;

use mesotherapy_guide::i18n::Messages;
use mesotherapy_guide::routes::{Page, Route};

use crate::Site;
use crate::assets::Assets;
use crate::head::{self, escape};

/// What a reader without scripts, or whose browser cannot start the app, is told.
/// Outside the app's root element, so that taking over never meets it. `boot.js` hides
/// the second line as soon as it runs; where it never does, the style sheet lets it stand.
pub fn notices(texts: &[Messages]) -> String {
    format!(
        "<noscript><p class=\"not-started\">{}</p></noscript>\n<p id=\"not-started\" class=\"not-started\">{}</p>\n",
        escape(&names(texts, "no-scripts")),
        escape(&names(texts, "not-started")),
    )
}

fn bilingual(site: &Site, assets: &Assets, title: &str, script: &str, parts: &str) -> String {
    let head = head::common(site, assets, [title, title]);
    format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n{head}{script}</head>\n<body class=\"door-page\">\n<main>\n{parts}</main>\n</body>\n</html>\n"
    )
}

/// The same message in every language, one after another.
fn names(texts: &[Messages], message: &str) -> String {
    let names: Vec<_> = texts.iter().map(|text| text.plain(message)).collect();
    names.join(" · ")
}

/// The first page: both languages, and a script that goes on by itself.
pub fn door(site: &Site, assets: &Assets, texts: &[Messages]) -> String {
    let mut parts = String::new();
    let mut alternates = String::new();
    for (index, text) in texts.iter().enumerate() {
        let lang = text.lang();
        let page = Page {
            lang,
            route: Route::Home,
        };
        let heading = if index == 0 { "h1" } else { "h2" };
        let _ = writeln!(
            parts,
            "<section lang=\"{tag}\" dir=\"{dir}\"><{heading}>{name}</{heading}><p>{what}</p><p><a class=\"button\" hreflang=\"{tag}\" href=\"{base}{path}\">{lang}</a></p></section>",
            tag = lang.tag,
            dir = lang.direction.as_str(),
            name = escape(&text.plain("site-name")),
            what = escape(&text.plain("site-what")),
            base = site.base,
            path = page.path(),
            lang = lang.name,
        );
        if let Some(address) = site.address(&page.path()) {
            let _ = writeln!(
                alternates,
                "<link rel=\"alternate\" hreflang=\"{}\" href=\"{address}\">",
                lang.tag,
            );
        }
    }
    let own = site.address("").map_or_else(String::new, |address| {
        format!("<link rel=\"canonical\" href=\"{address}\">\n")
    });
    let script = format!(
        "{own}{alternates}<script type=\"module\" src=\"{}{}\"></script>\n",
        site.base, assets.door,
    );
    bilingual(site, assets, &names(texts, "site-name"), &script, &parts)
}

/// The page for an address that leads nowhere.
pub fn missing(site: &Site, assets: &Assets, texts: &[Messages]) -> String {
    let mut parts = String::new();
    for (index, text) in texts.iter().enumerate() {
        let lang = text.lang();
        let link = |route: Route, message: &str| {
            let path = Page { lang, route }.path();
            format!(
                "<a href=\"{}{path}\">{}</a>",
                site.base,
                escape(&text.plain(message))
            )
        };
        let heading = if index == 0 { "h1" } else { "h2" };
        let _ = writeln!(
            parts,
            "<section lang=\"{tag}\" dir=\"{dir}\"><{heading}>{title}</{heading}><p>{what}</p><ul><li>{home}</li><li>{guide}</li><li>{warning}</li></ul></section>",
            tag = lang.tag,
            dir = lang.direction.as_str(),
            title = escape(&text.plain("missing")),
            what = escape(&text.plain("missing.what")),
            home = link(Route::Home, "bar-home"),
            guide = link(Route::Guide, "guide"),
            warning = link(Route::warning(), "bar-warning"),
        );
    }
    let robots = "<meta name=\"robots\" content=\"noindex\">\n";
    bilingual(site, assets, &names(texts, "missing"), robots, &parts)
}

/// Every page, for search engines; nothing where the host is not known.
pub fn sitemap(site: &Site) -> Option<String> {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in Page::all().filter(|page| page.route.is_for_search()) {
        let address = site.address(&page.path())?;
        let _ = writeln!(map, "<url><loc>{address}</loc></url>");
    }
    map.push_str("</urlset>\n");
    Some(map)
}

/// What search engines may read: everything. Pages that are not for them say so themselves.
pub fn robots(site: &Site) -> String {
    let map = site.address("sitemap.xml");
    let map = map.map_or_else(String::new, |map| format!("Sitemap: {map}\n"));
    format!("User-agent: *\nDisallow:\n{map}")
}
