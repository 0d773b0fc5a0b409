//! The head of a document: what browsers, search engines and link previews read.
//!
//! Must not know: what stands in the body.

use std::fmt::Write;

use mesotherapy_guide::BUILD_ID;
use mesotherapy_guide::i18n::{LANGUAGES, Messages};
use mesotherapy_guide::routes::Page;

use crate::Site;
use crate::assets::Assets;
use crate::policy::POLICY;
use crate::{manifest, structured};

/// Phones make links of what looks like a number, a day or an address, and put elements
/// into a page that is about to be taken over. The numbers to call are links already.
const DETECTORS: [(&str, &str); 2] = [
    (
        "format-detection",
        "telephone=no, date=no, address=no, email=no",
    ),
    ("chrome", "nointentdetection"),
];

/// Paper by day and by night, as in the style sheet.
pub const PAPER: [(&str, &str); 2] = [("light", "#faf6ef"), ("dark", "#14191a")];

/// Escapes characters for an attribute or for text.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// The attributes of the root element, which also tell the app where it lies. Few: before
/// them and the head's first line a browser has read 1024 bytes at most, in which it looks
/// for the encoding.
pub fn root_attributes(site: &Site, page: Page) -> String {
    let lang = page.lang;
    let mut root = format!(
        "lang=\"{}\" dir=\"{}\" data-build=\"{BUILD_ID}\" data-base=\"{}\"",
        lang.tag,
        lang.direction.as_str(),
        site.base,
    );
    if page == Page::KIOSK {
        // Its start screen shows each language in its own script.
        root.push_str(" class=\"kiosk\"");
    } else {
        let _ = write!(root, " data-letters=\"{}\"", lang.script);
    }
    if page.route.tells_of_own() {
        root.push_str(" data-own");
    }
    root
}

/// What every document's head has: its title and description, and what runs before it is
/// drawn.
pub fn common(site: &Site, assets: &Assets, told: [&str; 2]) -> String {
    let [title, description] = told;
    let base = &site.base;
    let mut head = String::new();
    let mut line = |text: std::fmt::Arguments<'_>| {
        let _ = head.write_fmt(text);
        head.push('\n');
    };
    line(format_args!("<meta charset=\"utf-8\">"));
    line(format_args!(
        "<meta http-equiv=\"content-security-policy\" content=\"{POLICY}\">"
    ));
    line(format_args!(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
    ));
    line(format_args!("<title>{}</title>", escape(title)));
    line(format_args!(
        "<meta name=\"description\" content=\"{}\">",
        escape(description)
    ));
    line(format_args!(
        "<meta name=\"referrer\" content=\"no-referrer\">"
    ));
    for (name, content) in DETECTORS {
        line(format_args!("<meta name=\"{name}\" content=\"{content}\">"));
    }
    for (scheme, colour) in PAPER {
        line(format_args!(
            "<meta name=\"theme-color\" content=\"{colour}\" media=\"(prefers-color-scheme: {scheme})\">"
        ));
    }
    // Before the styles: no script runs while a style sheet before it is on its way, and
    // nothing behind such a script is asked for meanwhile.
    line(format_args!("<script>{}</script>", assets.early));
    line(format_args!(
        "<link rel=\"stylesheet\" href=\"{base}{}\">",
        assets.style
    ));
    line(format_args!(
        "<link rel=\"stylesheet\" href=\"{base}{}\" media=\"print\">",
        assets.print_style
    ));
    line(format_args!(
        "<link rel=\"icon\" href=\"{base}icons/icon.svg\" type=\"image/svg+xml\">"
    ));
    line(format_args!(
        "<link rel=\"apple-touch-icon\" href=\"{base}icons/icon-180.png\">"
    ));
    head
}

/// The head of a page of the app.
pub fn page(site: &Site, assets: &Assets, page: Page, texts: &[Messages]) -> String {
    let mut head = String::new();
    if let Some(&text) = texts.first() {
        let id = page.route.message();
        let name = text.plain(&id);
        let title = text.plain_with("title-page", &[("page", (&name).into())]);
        let description = text.plain(&format!("{id}.description"));
        head.push_str(&common(site, assets, [&title, &description]));
        if page == Page::KIOSK {
            // Nothing that anybody should find or pass on.
            let _ = writeln!(
                head,
                "<meta name=\"robots\" content=\"noindex\">\n<link rel=\"stylesheet\" href=\"{}{}\">",
                site.base, assets.kiosk_style
            );
        } else {
            head.push_str(&found(site, page, text, &name, &description));
        }
    }
    head.push_str(&program(site, assets, page));
    head
}

/// By what a page is found, and how it looks when it is passed on.
fn found(site: &Site, page: Page, text: Messages, name: &str, description: &str) -> String {
    let lang = page.lang;
    let mut head = String::new();
    let mut line = |text: std::fmt::Arguments<'_>| {
        let _ = head.write_fmt(text);
        head.push('\n');
    };
    line(format_args!(
        "<link rel=\"manifest\" href=\"{}{}\">",
        site.base,
        manifest::name(lang)
    ));
    if page.route.is_for_search() {
        let what = structured::block(site, page, text, name, description);
        line(format_args!("{what}"));
    } else {
        line(format_args!("<meta name=\"robots\" content=\"noindex\">"));
    }
    let properties = [
        ("og:type", "article"),
        ("og:title", name),
        ("og:description", description),
        ("og:site_name", &text.plain("site-name")),
        ("og:locale", lang.preview_locale),
    ];
    for (property, content) in properties {
        line(format_args!(
            "<meta property=\"{property}\" content=\"{}\">",
            escape(content)
        ));
    }
    line(format_args!(
        "<meta name=\"twitter:card\" content=\"summary_large_image\">"
    ));
    head.push_str(&addresses(site, page).unwrap_or_default());
    head
}

/// The whole addresses of a page, where the host is known.
fn addresses(site: &Site, page: Page) -> Option<String> {
    let mut head = String::new();
    let own = site.address(&page.path())?;
    let _ = writeln!(head, "<link rel=\"canonical\" href=\"{own}\">");
    let mut alternates = Vec::new();
    for other in &LANGUAGES {
        let route = page.route;
        let address = site.address(&Page { lang: other, route }.path())?;
        alternates.push((other.tag, address));
    }
    alternates.push(("x-default", site.address("")?));
    for (tag, address) in alternates {
        let _ = writeln!(
            head,
            "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">"
        );
    }
    let preview = site.address(&format!("icons/preview-{}.png", page.lang.tag))?;
    for (property, content) in [("og:url", &own), ("og:image", &preview)] {
        let _ = writeln!(head, "<meta property=\"{property}\" content=\"{content}\">");
    }
    Some(head)
}

/// The exact files that a page is taken over with.
fn program(site: &Site, assets: &Assets, page: Page) -> String {
    let base = &site.base;
    let mut head = String::new();
    let mut line = |text: std::fmt::Arguments<'_>| {
        let _ = head.write_fmt(text);
        head.push('\n');
    };
    let tools = &assets.tool_style;
    let later = if page.route.is_tool() || page == Page::KIOSK {
        line(format_args!(
            "<link rel=\"stylesheet\" href=\"{base}{tools}\">"
        ));
        String::new()
    } else {
        // Loaded with the program, for the pages that it can show.
        format!(" data-style=\"{base}{tools}\"")
    };
    let (js, wasm) = (&assets.js, &assets.wasm);
    let texts: Vec<_> = assets
        .texts_of(page)
        .iter()
        .map(|file| format!("{base}{file}"))
        .collect();
    let chunk: Vec<_> = assets
        .chunks_of(page)
        .iter()
        .map(|file| format!("{base}{file}"))
        .collect();
    if !page.route.is_for_reading() {
        for script in [&assets.loader, js] {
            line(format_args!(
                "<link rel=\"modulepreload\" href=\"{base}{script}\">"
            ));
        }
        // Without `crossorigin`: WebKit does not find again what it has preloaded with it,
        // and `boot.js` asks in the same way.
        for file in [format!("{base}{wasm}")].iter().chain(&chunk).chain(&texts) {
            line(format_args!(
                "<link rel=\"preload\" href=\"{file}\" as=\"fetch\">"
            ));
        }
    }
    // What is asked for at once on a page that people come to answer on.
    let at_once = if page.route.is_for_reading() {
        ""
    } else {
        " data-at-once"
    };
    let chunk = chunk.join(" ");
    line(format_args!(
        "<script type=\"module\" src=\"{base}{boot}\" data-js=\"{base}{js}\" data-wasm=\"{base}{wasm}\" data-words=\"{words}\" data-chunk=\"{chunk}\"{later}{at_once}></script>",
        boot = assets.boot,
        words = texts.join(" "),
    ));
    head
}
