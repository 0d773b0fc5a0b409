//! Finding what a page, a stylesheet or a script makes the browser download.
//! Reads text only; whether the files exist is [`super::visit`]'s matter.

/// A tag of a page with its attributes.
#[derive(Debug, PartialEq, Eq)]
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(each, _)| each == name)
            .map(|(_, value)| value.as_str())
    }
}

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

/// Reads a page.
pub fn page(html: &str) -> Page {
    let mut page = Page::default();
    for tag in tags(html) {
        let address = match tag.name.as_str() {
            "html" => {
                tag.get("lang")
                    .unwrap_or_default()
                    .clone_into(&mut page.language);
                None
            }
            "link" => tag.get("href").filter(|_| {
                let rel = tag.get("rel").unwrap_or_default().to_ascii_lowercase();
                rel.split_ascii_whitespace()
                    .any(|rel| LOADED.contains(&rel))
            }),
            "script" | "img" | "source" | "iframe" | "embed" => tag.get("src"),
            "use" | "image" => tag.get("href"),
            "object" => tag.get("data"),
            _ => None,
        };
        // `#part` alone is a picture inside the page.
        if let Some(address) = address.filter(|address| !address.starts_with('#')) {
            // Browsers show the page before they have what only paper needs.
            page.add(address, true, tag.get("media") == Some("print"));
        }
        for (name, value) in &tag.attributes {
            if !name.starts_with("data-") || value.is_empty() {
                continue;
            }
            // `data-texts` names the texts of every page, for later.
            if name != "data-texts" {
                for address in value.split_ascii_whitespace() {
                    page.add(address, DATA_FILES.contains(&&**name), name == LATER);
                }
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

/// All opening tags of a page; comments and the insides of scripts and styles hold none.
fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        rest = if let Some(comment) = after.strip_prefix("!--") {
            // `<!-->` is a whole comment, and hydration writes `<!>`, which is no tag either.
            comment
                .strip_prefix('>')
                .or_else(|| comment.split_once("-->").map(|(_, r)| r))
                .unwrap_or("")
        } else if after.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, after) = tag(after);
            let raw = matches!(tag.name.as_str(), "script" | "style");
            let end = format!("</{}", tag.name);
            tags.push(tag);
            if raw {
                after.split_once(&end).map_or("", |(_, rest)| rest)
            } else {
                after
            }
        } else {
            after
        };
    }
    tags
}

/// The tag that `text` begins with, without its `<`, and what comes after it.
fn tag(text: &str) -> (Tag, &str) {
    let ends_name = |c: char| c.is_ascii_whitespace() || c == '>' || c == '/';
    let (name, mut rest) = text.split_at(text.find(ends_name).unwrap_or(text.len()));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            rest = after;
            break;
        }
        if rest.is_empty() {
            break;
        }
        let end = rest
            .find(|c: char| ends_name(c) || c == '=')
            .unwrap_or(rest.len());
        // An attribute that begins with `=` is malformed; its first character belongs to its name.
        let (attribute, after) =
            rest.split_at(end.max(rest.chars().next().map_or(0, char::len_utf8)));
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(value) => attribute_value(value.trim_start()),
            None => ("", after),
        };
        attributes.push((attribute.to_ascii_lowercase(), value.replace("&amp;", "&")));
        rest = after;
    }
    (
        Tag {
            name: name.to_ascii_lowercase(),
            attributes,
        },
        rest,
    )
}

fn attribute_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    text.split_at(
        text.find(|c: char| c.is_ascii_whitespace() || c == '>')
            .unwrap_or(text.len()),
    )
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
        let expected = [
            "/guide-12.css",
            "/icon.svg",
            "/fonts/arabic.woff2",
            "/boot.js",
            "/a.js",
            "/a.wasm",
            "/c.wasm",
            "/d.wasm",
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
        let html =
            r#"<html lang="ar" data-texts="en.ftl ar.ftl"><script data-words="/a.ftl /ar.ftl">"#;
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
