//! What a first visit to each page of a finished site downloads.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::budget::Kind;
use super::html::{self, Reference};
use super::weigh::{self, Weight};
use crate::package::site;

/// A file of a visit.
#[derive(Debug)]
pub struct File {
    /// Its path in the site.
    pub path: String,
    /// What it is for.
    pub kind: Kind,
    /// What it costs.
    pub weight: Weight,
}

/// An address that is no file of the site.
#[derive(Debug)]
pub struct Fault {
    /// The file that names it, as a path in the site.
    pub named_by: String,
    /// The address, and what is wrong with it.
    pub what: String,
}

/// A first visit to one page.
#[derive(Debug)]
pub struct Visit {
    /// The page's path in the site: `en/check/`, `404.html`, or empty for the first page.
    pub page: String,
    /// The language of the page.
    pub language: String,
    /// All that is downloaded, the page first.
    pub files: Vec<File>,
    /// What is wrong with addresses that the page, its styles or its scripts name.
    pub faults: Vec<Fault>,
}

impl Visit {
    /// What all files of a kind cost together.
    pub fn total(&self, kind: Kind) -> Weight {
        self.files
            .iter()
            .filter(|file| file.kind == kind)
            .map(|file| file.weight)
            .sum()
    }
}

/// The scripts whose fonts a page of a language needs. Font files say theirs in
/// their name; with `unicode-range` a browser loads a font only for its script.
/// Arabic pages also show Latin names and doses.
fn font_scripts(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["arabic", "latin"],
        _ => &["latin"],
    }
}

/// First visits to all pages of the site in `dist`.
///
/// # Errors
/// When a file cannot be read, or there is no page that starts the program. An address
/// that leads nowhere or to another host is no error but a [fault](Visit::faults).
pub fn all(dist: &Path) -> Result<Vec<Visit>> {
    let mut pages = site::paths(dist)
        .with_context(|| format!("could not read the site in {}", dist.display()))?;
    pages.retain(|path| is_page(path));
    pages.sort();
    let visits = pages
        .iter()
        .map(|page| Found::by(dist, page))
        .collect::<Result<Vec<_>>>()?;
    let everything: BTreeSet<&String> =
        visits.iter().flat_map(|found| found.files.keys()).collect();
    if !everything.iter().any(|path| has_extension(path, "wasm")) {
        bail!(
            "no page in {} names a wasm file: this is no finished site",
            dist.display()
        );
    }
    let everything: Vec<String> = everything.into_iter().cloned().collect();
    let weights = weigh::all(dist, &everything)?;
    Ok(visits
        .into_iter()
        .map(|found| found.weighed(&weights))
        .collect())
}

/// Whether a file is a page. Hidden folders are Trunk's own, and hosts do not serve them.
fn is_page(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let hidden = path.starts_with('.') || path.contains("/.");
    !hidden && ["index.html", "404.html"].contains(&name)
}

/// What a page makes the browser download, before anything is weighed.
struct Found<'a> {
    dist: &'a Path,
    page: &'a str,
    language: String,
    files: BTreeMap<String, Kind>,
    faults: Vec<Fault>,
}

impl<'a> Found<'a> {
    /// All that `page` names, and what that names in turn.
    fn by(dist: &'a Path, page: &'a str) -> Result<Self> {
        let html = html::page(&read(dist, page)?);
        let files = BTreeMap::from([(page.to_owned(), Kind::Page)]);
        let mut found = Self {
            dist,
            page,
            language: html.language,
            files,
            faults: Vec::new(),
        };
        for Reference {
            address,
            certain,
            later,
        } in &html.references
        {
            let Some(path) = found.resolve(page, address, *certain) else {
                continue;
            };
            // The reader waits for no styles of other pages, or of paper.
            let kind = if *later { Kind::Rest } else { Kind::of(&path) };
            found.files.insert(path.clone(), kind);
            found.add_named_by(&path)?;
        }
        Ok(found)
    }

    /// Adds what a stylesheet or a script names, and what that names in turn.
    fn add_named_by(&mut self, path: &str) -> Result<()> {
        // A quoted text in a script that looks like an address need not be one.
        let (addresses, certain) = if has_extension(path, "css") {
            (html::css_urls(&read(self.dist, path)?), true)
        } else if has_extension(path, "js") {
            (html::script_addresses(&read(self.dist, path)?), false)
        } else {
            return Ok(());
        };
        for address in addresses {
            let Some(inner) = self.resolve(path, &address, certain) else {
                continue;
            };
            if is_font_for_others(&inner, &self.language) || self.files.contains_key(&inner) {
                continue;
            }
            self.files.insert(inner.clone(), Kind::of(&inner));
            self.add_named_by(&inner)?;
        }
        Ok(())
    }

    /// The path in the site of an address that `from` names, when there is such a file.
    fn resolve(&mut self, from: &str, address: &str, certain: bool) -> Option<String> {
        match resolve(self.dist, from, address) {
            Ok(path) => path,
            Err(fault) => {
                if certain {
                    self.faults.push(Fault {
                        named_by: from.to_owned(),
                        what: fault.to_string(),
                    });
                }
                None
            }
        }
    }

    fn weighed(self, weights: &BTreeMap<String, Weight>) -> Visit {
        let file = |(path, kind): (String, Kind)| {
            let weight = weights.get(&path).copied().unwrap_or_default();
            File { path, kind, weight }
        };
        let mut files: Vec<File> = self.files.into_iter().map(file).collect();
        files.sort_by_key(|file| (file.kind, file.path != self.page));
        let page = self
            .page
            .strip_suffix("index.html")
            .unwrap_or(self.page)
            .to_owned();
        Visit {
            page,
            language: self.language,
            files,
            faults: self.faults,
        }
    }
}

fn is_font_for_others(path: &str, language: &str) -> bool {
    let font = ["woff2", "woff", "ttf", "otf"]
        .iter()
        .any(|font| has_extension(path, font));
    // `latin-ext` has only the letters that neither language uses.
    font && (path.contains("latin-ext")
        || !font_scripts(language)
            .iter()
            .any(|script| path.contains(script)))
}

/// The path in the site of an address that the file `from` names; `None` for data in the address.
fn resolve(dist: &Path, from: &str, address: &str) -> Result<Option<String>> {
    let address = address.split(['#', '?']).next().unwrap_or_default();
    if address.starts_with("data:") || address.is_empty() {
        return Ok(None);
    }
    if address.contains(':') || address.starts_with("//") {
        bail!("{address} is not on the guide's own host");
    }
    let is_file = |path: &str| !path.is_empty() && dist.join(path).is_file();
    let found = if let Some(absolute) = address.strip_prefix('/') {
        // The site may be built for a sub-path, which is no folder of it.
        let mut tail = Some(absolute);
        while let Some(path) = tail.filter(|path| !is_file(path)) {
            tail = path.split_once('/').map(|(_, rest)| rest);
        }
        tail.map(str::to_owned)
    } else {
        Some(join(from, address)).filter(|path| is_file(path))
    };
    found
        .map(Some)
        .with_context(|| format!("{address} is not in the site"))
}

/// `relative` as seen from the folder of `from`.
fn join(from: &str, relative: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn has_extension(path: &str, extension: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, last)| last.eq_ignore_ascii_case(extension))
}

fn read(dist: &Path, path: &str) -> Result<String> {
    let path = dist.join(path);
    fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))
}

#[cfg(test)]
mod tests;
