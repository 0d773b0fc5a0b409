//! The built site as files, and another build made of it: with another build id,
//! other words, and other names for what has changed.
//!
//! Must not know: the browser.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use super::host::Files;
use super::setting::setting;
use mesotherapy_guide::BUILD_ID;

/// The site at the top of its host.
pub static TOP: LazyLock<Files> = LazyLock::new(|| read(&setting("GUIDE_DIST"), ""));
/// The site below a path, as its host has it.
pub static SUB: LazyLock<Files> = LazyLock::new(|| {
    let address = setting("GUIDE_SUB_URL");
    let base = address.splitn(4, '/').last().unwrap_or_default();
    read(&setting("GUIDE_SUB_DIST"), base)
});

fn read(dist: &str, base: &str) -> Files {
    fn add(folder: &Path, below: &str, files: &mut Files) {
        for entry in fs::read_dir(folder).expect("the site is there") {
            let path = entry.expect("the site is readable").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let name = format!("{below}{name}");
            if path.is_dir() {
                add(&path, &format!("{name}/"), files);
            } else {
                files.insert(name, fs::read(&path).expect("the site is readable"));
            }
        }
    }
    let mut files = Files::new();
    add(Path::new(dist), base, &mut files);
    files
}

/// Another build of a site: number `number`, which says `after` where the first one
/// says `before`, in words of the same length.
pub fn another(first: &Files, number: u8, before: &str, after: &str) -> Files {
    assert_eq!(before.len(), after.len(), "the program knows the length");
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut changed = Files::new();
    for (name, content) in first {
        let mut content = replace(content, BUILD_ID, &id(BUILD_ID, number));
        if ["html", "ftl", "webmanifest"]
            .iter()
            .any(|kind| name.ends_with(kind))
        {
            content = replace(&content, before, after);
        }
        // The program's name stands in its glue, so both get another one.
        let hashed = (name.contains("_bg.") || name.contains("glue-") || name.contains("text-"))
            && content != first[name];
        if hashed || name.contains("glue-") {
            let file = name.rsplit('/').next().unwrap_or_default();
            let (stem, rest) = file.rsplit_once('-').expect("a name with a hash");
            let (hash, rest) = rest.split_at(16);
            let new = id(hash, number);
            if name.contains("text-") {
                // All texts of a language share a hash, and pages name them together.
                names.insert(format!("-{hash}{rest}"), format!("-{new}{rest}"));
            } else {
                names.insert(file.to_owned(), format!("{stem}-{new}{rest}"));
            }
        }
        changed.insert(name.clone(), content);
    }
    let mut site = Files::new();
    for (name, mut content) in changed {
        let mut path = name;
        for (old, new) in &names {
            content = replace(&content, old, new);
            path = path.replace(old.as_str(), new);
        }
        site.insert(path, content);
    }
    with_list(site)
}

/// The same site with a worker that knows its files as they are now.
pub fn with_list(mut site: Files) -> Files {
    let (name, worker) = site
        .iter()
        .find(|(name, _)| name.ends_with("sw.js"))
        .expect("there is a worker");
    let (name, worker) = (name.clone(), String::from_utf8_lossy(worker).into_owned());
    let base = name.trim_end_matches("sw.js");
    let (before, rest) = worker.split_once("new Map(`").expect("there is a list");
    let (old, after) = rest.split_once('`').expect("the list ends");
    let mut list = String::new();
    for path in old.lines().filter_map(|line| line.split(' ').next()) {
        let file = match path {
            folder if folder.is_empty() || folder.ends_with('/') => {
                format!("{base}{folder}index.html")
            }
            file => format!("{base}{file}"),
        };
        let content = site
            .get(&file)
            .unwrap_or_else(|| panic!("{file} is listed"));
        let _ = writeln!(list, "{path} {}", hash(content));
    }
    let list = list.trim_end();
    let (start, old_own) = before.split_once("LIST = \"").expect("the list has a name");
    let (_, end) = old_own.split_once('"').expect("the name ends");
    let own = &hash(list.as_bytes())[..8];
    let worker = format!("{start}LIST = \"{own}\"{end}new Map(`{list}`{after}");
    site.insert(name, worker.into_bytes());
    site
}

/// Another id of the same length.
fn id(id: &str, number: u8) -> String {
    format!("{number:02x}{}", &id[2..])
}

fn hash(content: &[u8]) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(content).iter().take(16) {
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

fn replace(content: &[u8], before: &str, after: &str) -> Vec<u8> {
    let mut replaced = Vec::with_capacity(content.len());
    let mut rest = content;
    while let Some(at) = find(rest, before.as_bytes()) {
        replaced.extend_from_slice(&rest[..at]);
        replaced.extend_from_slice(after.as_bytes());
        rest = &rest[at + before.len()..];
    }
    replaced.extend_from_slice(rest);
    replaced
}

fn find(content: &[u8], part: &[u8]) -> Option<usize> {
    content.windows(part.len()).position(|bytes| bytes == part)
}
