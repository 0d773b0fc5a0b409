//! Writes every page of the guide as a complete document, in every language.
//!
//! Trunk runs it after the wasm is built (`post_build`). It reads the shell in
//! the staging folder for the names of the program's files, puts styles, texts
//! and scripts beside them under names that carry a hash of their content, and
//! writes the pages over the shell.
//! Must not know: what stands on a page (`app::view` draws it).

mod assets;
mod chunks;
mod head;
mod manifest;
mod offline;
mod parts;
mod plain;
mod policy;
mod resources;
mod structured;
mod texts;

use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use leptos::prelude::*;
use mesotherapy_guide::app::{self, State};
use mesotherapy_guide::editorial::readability::Report;
use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::i18n::{LANGUAGES, Messages};
use mesotherapy_guide::routes::Page;

use assets::Assets;

/// Where the site will lie, from Trunk's public URL.
pub struct Site {
    /// The path with slashes at both ends.
    pub base: String,
    /// Scheme and host, such as `https://clinic.example`; empty where they are not known.
    pub origin: String,
}

impl Site {
    fn from_public_url(url: &str) -> Result<Self> {
        let (origin, path) = match url.split_once("://") {
            None => (String::new(), url.to_owned()),
            Some((scheme, rest)) => {
                let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
                (format!("{scheme}://{host}"), format!("/{path}"))
            }
        };
        ensure!(
            path.starts_with('/'),
            "the public URL must be a path or an address: {url}"
        );
        let path = path.trim_end_matches('/');
        Ok(Self {
            base: format!("{path}/"),
            origin,
        })
    }

    /// The whole address of a path below the base, where the host is known. Half of one
    /// is refused or misread by search engines and previews.
    pub fn address(&self, path: &str) -> Option<String> {
        let known = !self.origin.is_empty();
        known.then(|| format!("{}{}{path}", self.origin, self.base))
    }
}

fn main() -> Result<()> {
    let begun = Instant::now();
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    if let [option, site, out] = arguments.as_slice()
        && option == "--parts"
    {
        return parts_of(Path::new("."), Path::new(site), Path::new(out));
    }
    ensure!(
        arguments.is_empty(),
        "usage: prerender [--parts <finished site> <folder to write to>]"
    );
    let folder = |name: &str, default: &str| {
        env::var_os(name).map_or_else(|| PathBuf::from(default), PathBuf::from)
    };
    let staging = folder("TRUNK_STAGING_DIR", "dist");
    let source = folder("TRUNK_SOURCE_DIR", ".");
    let url = env::var("TRUNK_PUBLIC_URL").unwrap_or_else(|_| "/".to_owned());
    let mut site = Site::from_public_url(&url)?;
    if let Ok(origin) = env::var("GUIDE_ORIGIN") {
        site.origin = origin;
    }
    let locales = source.join("locales");
    texts::ensure_readable(&Report::of(&locales)?)?;
    let files = Texts::open(&locales)?;
    let assets = Assets::write(&source, &staging, &files)?;

    let sources = LANGUAGES
        .iter()
        .map(|lang| Ok((lang, files.all(lang)?)))
        .collect::<Result<_>>()?;
    let texts = texts::read(sources)?;

    for page in Page::all() {
        let html = document(&site, &assets, page, texts::of_page(&files, page)?);
        write(&staging, &format!("{}index.html", page.path()), &html)?;
    }
    let tablet = texts::of_page(&files, Page::KIOSK)?;
    let html = document(&site, &assets, Page::KIOSK, tablet);
    write(
        &staging,
        &format!("{}index.html", Page::KIOSK.path()),
        &html,
    )?;
    write(&staging, "index.html", &plain::door(&site, &assets, &texts))?;
    write(
        &staging,
        "404.html",
        &plain::missing(&site, &assets, &texts),
    )?;
    for &text in &texts {
        let manifest = manifest::of(&site.base, text);
        write(&staging, &manifest::name(text.lang()), &manifest)?;
    }
    if let Some(map) = plain::sitemap(&site) {
        write(&staging, "sitemap.xml", &map)?;
    }
    write(&staging, "robots.txt", &plain::robots(&site))?;
    if env::var("GUIDE_PARTS").as_deref() == Ok("yes") {
        parts::write_all(&staging, &staging, &texts)?;
    }
    texts::ensure_whole()?;
    // Last, because it names every other file.
    offline::write(&source, &staging)?;
    println!(
        "prerendered {} pages under {} in {:.1} s",
        Page::all().count(),
        site.base,
        begun.elapsed().as_secs_f64()
    );
    Ok(())
}

/// Writes the page of all parts alone, with the styles of a finished site.
fn parts_of(source: &Path, site: &Path, out: &Path) -> Result<()> {
    let files = Texts::open(source.join("locales"))?;
    let sources = LANGUAGES
        .iter()
        .map(|lang| Ok((lang, files.all(lang)?)))
        .collect::<Result<_>>()?;
    parts::write_all(site, out, &texts::read(sources)?)?;
    texts::ensure_whole()
}

/// A page of the app as a document.
fn document(site: &Site, assets: &Assets, page: Page, texts: Vec<Messages>) -> String {
    let base: &'static str = Box::leak(site.base.clone().into_boxed_str());
    let head = head::page(site, assets, page, &texts);
    let root = head::root_attributes(site, page);
    let notices = plain::notices(&texts);
    let body = Owner::new().with(|| app::view(State::new(base, page, texts, Vec::new())).to_html());
    let elements = elements(&body);
    let files = assets.texts.join(" ");
    format!(
        "<!doctype html>\n<html {root}>\n<head>\n{head}</head>\n<body>\n{notices}<div id=\"app\" data-elements=\"{elements}\" data-texts=\"{files}\">{body}</div>\n</body>\n</html>\n",
    )
}

/// How many elements a piece of a page has: by this `boot.js` sees whether something
/// else came in before it. In texts and attributes a `<` is written as an entity.
fn elements(html: &str) -> usize {
    let begins = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic());
    html.split('<').skip(1).filter(|rest| begins(rest)).count()
}

/// How much of a document browsers read before they guess its encoding, in bytes, where the
/// host does not name it: <https://html.spec.whatwg.org/multipage/semantics.html#charset>.
const BEGINNING: usize = 1024;

/// Whether a document says in time that it is UTF-8.
fn names_encoding(html: &str) -> bool {
    let (name, html) = (b"<meta charset=\"utf-8\">", html.as_bytes());
    let beginning = html.get(..BEGINNING).unwrap_or(html);
    beginning.windows(name.len()).any(|place| place == name)
}

fn write(staging: &Path, path: &str, html: &str) -> Result<()> {
    ensure!(
        !html.starts_with("<!doctype html>") || names_encoding(html),
        "{path} names its encoding too late: Arabic would not be read"
    );
    let file = staging.join(path);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
    }
    fs::write(&file, html).with_context(|| format!("writing {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::{BEGINNING, Site, elements, names_encoding};

    #[test]
    fn an_encoding_that_is_named_late_is_not_named() {
        let page = |before: usize| format!("{}<meta charset=\"utf-8\">", "ع".repeat(before / 2));
        assert!(names_encoding(&page(0)));
        assert!(names_encoding(&page(BEGINNING - 22)));
        assert!(!names_encoding(&page(BEGINNING - 20)));
        assert!(!names_encoding("<html>"));
    }

    #[test]
    fn elements_are_counted_as_a_browser_does() {
        let html =
            "<p class=\"a\">1 &lt; 2<!><br><!----></p><svg viewBox=\"0\"><path d=\"M0\"/></svg>";
        assert_eq!(elements(html), 4);
    }

    #[test]
    fn a_public_url_is_a_path_or_an_address() {
        let site = |url| {
            Site::from_public_url(url)
                .map(|site| (site.base, site.origin))
                .ok()
        };
        let pair = |base: &str, origin: &str| Some((base.to_owned(), origin.to_owned()));
        assert_eq!(site("/"), pair("/", ""));
        assert_eq!(site("/clinic/guide"), pair("/clinic/guide/", ""));
        assert_eq!(
            site("https://a.example/g/"),
            pair("/g/", "https://a.example")
        );
        assert_eq!(site("https://a.example"), pair("/", "https://a.example"));
        assert_eq!(site("./"), None);
    }
}
