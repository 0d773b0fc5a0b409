//! Finding what a page, a stylesheet or a script makes the browser download.
//! Reads text only; whether the files exist is [`super::visit`]'s matter.

use scraper::Html;

/// An address that a page names.
#[derive(Debug, PartialEq, Eq)]
pub struct Reference {
    /// The address as written.
    pub address: String,
    /// Whether it is certainly the address of a file. Other `data-` values may be anything.
    pub certain: bool,
    /// Whether the page is shown before it is loaded.
    pub later: bool,
}

/// What a page says about itself.
#[derive(Debug, Default)]
pub struct Page {
    /// The language of its `<html lang>`.
    pub language: String,
    /// All that it makes the browser download.
    pub references: Vec<Reference>,
}

/// Link types that make the browser download something on a first visit.
const LOADED: [&str; 8] = [
    "stylesheet",
    "icon",
    "apple-touch-icon",
    "mask-icon",
    "manifest",
    "preload",
    "modulepreload",
    "prefetch",
];
/// Our own attributes that always name files, beside those of texts (see `boot.js`).
const DATA_FILES: [&str; 5] = ["data-js", "data-wasm", "data-chunk", "data-words", LATER];
/// Names a style sheet that is loaded with the program, for other pages.
const LATER: &str = "data-style";

/// Reads a page as a browser does in which scripts are on.
pub fn page(html: &str) -> Page {
    let mut page = Page::default();
    let html = Html::parse_document(html);
    let nodes = html.tree.root().descendants();
    for tag in nodes.filter_map(|node| node.value().as_element()) {
        let address = match tag.name() {
            "html" => {
                tag.attr("lang")
                    .unwrap_or_default()
                    .clone_into(&mut page.language);
                None
            }
            "link" => tag.attr("href").filter(|_| {
                let rel = tag.attr("rel").unwrap_or_default().to_ascii_lowercase();
                rel.split_ascii_whitespace()
                    .any(|rel| LOADED.contains(&rel))
            }),
            "script" | "img" | "source" | "iframe" | "embed" => tag.attr("src"),
            "use" | "image" => tag.attr("href"),
            "object" => tag.attr("data"),
            _ => None,
        };
        // `#part` alone is a picture inside the page.
        if let Some(address) = address.filter(|address| !address.starts_with('#')) {
            // Browsers show the page before they have what only paper needs.
            page.add(address, true, tag.attr("media") == Some("print"));
        }
        // `data-texts` names the texts of every page, for later.
        let of_ours = |name: &str| name.starts_with("data-") && name != "data-texts";
        for (name, value) in tag.attrs().filter(|(name, _)| of_ours(name)) {
            for address in value.split_ascii_whitespace() {
                page.add(address, DATA_FILES.contains(&name), name == LATER);
            }
        }
    }
    page
}

impl Page {
    fn add(&mut self, address: &str, certain: bool, later: bool) {
        self.references.push(Reference {
            address: address.to_owned(),
            certain,
            later,
        });
    }
}

/// The addresses in `url(…)` of a stylesheet.
pub fn css_urls(css: &str) -> Vec<String> {
    let after_each = css.split("url(").skip(1);
    after_each
        .filter_map(|rest| rest.split_once(')'))
        .map(|(inside, _)| inside.trim().trim_matches(['"', '\'']).to_owned())
        .filter(|address| !address.is_empty() && !address.starts_with("data:"))
        .collect()
}

/// The quoted addresses in a script that begin with `./` or `../`, as imports do.
pub fn script_addresses(script: &str) -> Vec<String> {
    let mut found = Vec::new();
    for quote in ['"', '\'', '`'] {
        for beginning in ["./", "../"] {
            for rest in script.split(&format!("{quote}{beginning}")).skip(1) {
                if let Some((inside, _)) = rest.split_once(quote) {
                    found.push(format!("{beginning}{inside}"));
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(html: &str) -> Vec<String> {
        page(html)
            .references
            .into_iter()
            .map(|reference| reference.address)
            .collect()
    }

    #[test]
    fn a_page_names_its_files() {
        let html = r##"<!DOCTYPE html><html lang="ar" dir="rtl"><head>
            <link rel="stylesheet" href="/guide-12.css"><link rel=icon href=/icon.svg>
            <link rel="preload" as="font" type="font/woff2" href="/fonts/arabic.woff2" crossorigin>
            <link rel="canonical" href="https://example.org/ar/"><link rel="alternate" href="/en/">
            <script type="module" src="/boot.js" data-js="/a.js" data-wasm="/a.wasm" data-chunk="/c.wasm /d.wasm" data-words="/ar.ftl"></script>
            </head><body><a href="/ar/check/">x</a><img src='/p.svg?a=1&amp;b=2' alt="a > b"/>
            <svg><use href="/icons.svg#drop"/><use href="#inside"/></svg></body></html>"##;
        // Attributes have no order in a tag, and come by their names.
        let expected = [
            "/guide-12.css",
            "/icon.svg",
            "/fonts/arabic.woff2",
            "/boot.js",
            "/c.wasm",
            "/d.wasm",
            "/a.js",
            "/a.wasm",
            "/ar.ftl",
            "/p.svg?a=1&b=2",
            "/icons.svg#drop",
        ];
        assert_eq!(addresses(html), expected);
        assert_eq!(page(html).language, "ar");
    }

    #[test]
    fn comments_and_script_bodies_name_nothing() {
        let html = r#"<!-- <img src="/a.png"> --><p><!>x<!----></p>
            <script>if (1 < 2) document.write('<img src="/b.png">')</script><img src="/c.png">"#;
        assert_eq!(addresses(html), ["/c.png"]);
    }

    #[test]
    fn other_data_attributes_are_only_perhaps_files() {
        let page = page(r#"<main data-state="ready" data-wasm="/x.wasm">"#);
        let certain: Vec<_> = page.references.iter().map(|each| each.certain).collect();
        assert_eq!(certain, [false, true]);
    }

    #[test]
    fn the_texts_of_other_pages_are_for_later() {
        let html = r#"<div id="app" data-texts="en.ftl ar.ftl"></div><script data-words="/a.ftl /ar.ftl">"#;
        assert_eq!(addresses(html), ["/a.ftl", "/ar.ftl"]);
    }

    #[test]
    fn broken_html_ends_somewhere() {
        for html in [
            "<", "<a", "<a b", "<a b=", "<a b=\"", "<a =x>", "<!--", "<script>", "< a>",
        ] {
            let _ = page(html);
        }
    }

    #[test]
    fn styles_and_scripts_name_files_too() {
        let css =
            "@font-face{src:url(\"fonts/latin.woff2\") format('woff2')} i{background:url(data:x)}";
        assert_eq!(css_urls(css), ["fonts/latin.woff2"]);
        let script = "import{a}from'./snippets/a.js';import(\"../b.js\");x='c.js'";
        assert_eq!(script_addresses(script), ["../b.js", "./snippets/a.js"]);
    }
}
