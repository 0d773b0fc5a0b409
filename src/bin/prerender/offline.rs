//! The service worker with the list of every file that it keeps, each with a hash
//! of its content.
//!
//! Must not know: what the worker does with it (`public/scripts/sw.js`).

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use anyhow::{Context, Result};
use mesotherapy_guide::BUILD_ID;
use sha2::{Digest, Sha256};

use crate::assets::without_js_comments;

/// Files that no page shows and so nobody needs offline: they are for search engines,
/// link previews, the moment of installing, hosts and lawyers. A clinic's file changes
/// without a build and is kept apart by the worker.
const LEFT_OUT: [&str; 10] = [
    "sw.js",
    "sitemap.xml",
    "robots.txt",
    "clinic.json",
    "clinic.schema.json",
    "_headers",
    ".htaccess",
    "nginx.conf",
    "fonts/OFL.txt",
    "icons/",
];

/// Those among them that pages do name.
const LEFT_IN: [&str; 2] = ["icons/icon.svg", "icons/icon-180.png"];

/// A file as the worker is told of it: its address below the base, and its hash.
type CachedFile = (String, String);

/// Whether the site is to be kept by browsers: not while it is worked on.
pub fn is_wanted() -> bool {
    env::var("GUIDE_OFFLINE").as_deref() != Ok("no")
}

/// Writes the worker beside the finished pages. Its name never changes, so that the
/// browser finds the next version of it.
pub fn write(source: &Path, staging: &Path) -> Result<()> {
    let name = if is_wanted() { "sw" } else { "sw-off" };
    let script = source.join(format!("public/scripts/{name}.js"));
    let script =
        fs::read_to_string(&script).with_context(|| format!("reading {}", script.display()))?;
    let mut files = Vec::new();
    collect(staging, "", &mut files)?;
    files.sort();
    let worker = worker(&script, &files);
    let file = staging.join("sw.js");
    fs::write(&file, worker).with_context(|| format!("writing {}", file.display()))
}

/// The script with what it has to know.
fn worker(script: &str, files: &[CachedFile]) -> String {
    let mut list = String::new();
    for (path, hash) in files {
        let _ = writeln!(list, "{path} {hash}");
    }
    let list = list.trim_end();
    // Two sites of one build may differ by the tools that made them.
    let own = &hash(list.as_bytes())[..8];
    without_js_comments(script)
        .replace("{build}", BUILD_ID)
        .replace("{list}", own)
        .replace("{files}", list)
}

fn collect(staging: &Path, folder: &str, files: &mut Vec<CachedFile>) -> Result<()> {
    let entries = staging.join(folder);
    let entries =
        fs::read_dir(&entries).with_context(|| format!("reading {}", entries.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{folder}{name}");
        if name.starts_with('.') {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(staging, &format!("{path}/"), files)?;
        } else if is_kept(&path) {
            let content = fs::read(entry.path()).with_context(|| format!("reading {path}"))?;
            files.push((address(&path), hash(&content)));
        }
    }
    Ok(())
}

fn is_kept(path: &str) -> bool {
    LEFT_IN.contains(&path) || !LEFT_OUT.iter().any(|left| path.starts_with(left))
}

/// A page is asked for by its folder.
fn address(path: &str) -> String {
    let folder = path.strip_suffix("index.html");
    let folder = folder.filter(|folder| folder.is_empty() || folder.ends_with('/'));
    folder.unwrap_or(path).to_owned()
}

/// Half of the SHA-256 of a content: enough to tell any two files apart.
fn hash(content: &[u8]) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(content).iter().take(16) {
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::{address, hash, is_kept, worker};

    #[test]
    fn hashes_are_those_that_browsers_compute() {
        assert_eq!(hash(b"abc"), "ba7816bf8f01cfea414140de5dae2223");
    }

    #[test]
    fn a_page_is_kept_under_its_folder() {
        for (path, at) in [
            ("index.html", ""),
            ("en/check/index.html", "en/check/"),
            ("404.html", "404.html"),
            ("style-1.css", "style-1.css"),
        ] {
            assert_eq!(address(path), at);
        }
    }

    #[test]
    fn what_no_page_shows_is_left_out() {
        for path in [
            "icons/icon-512.png",
            "clinic.json",
            "sw.js",
            "icons/screenshot-a.png",
            ".htaccess",
        ] {
            assert!(!is_kept(path), "{path}");
        }
        for path in ["icons/icon.svg", "en/index.html", "pictures/new.png"] {
            assert!(is_kept(path), "{path}");
        }
    }

    #[test]
    fn another_file_makes_another_worker() {
        let script = "// why\nBUILD = \"{build}\" LIST = \"{list}\" FILES = `{files}`\n";
        let files = |hash: &str| {
            [
                (String::new(), hash.to_owned()),
                ("a".to_owned(), "1".to_owned()),
            ]
        };
        let (one, two) = (worker(script, &files("1")), worker(script, &files("2")));
        assert!(one.ends_with("FILES = ` 1\na 1`\n"), "{one}");
        assert_ne!(one.split("FILES").next(), two.split("FILES").next());
    }
}
