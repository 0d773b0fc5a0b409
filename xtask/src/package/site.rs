//! The files of a finished site, and each one compressed where that is worth it.
//! Knows no file by its name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{MAIN_SEPARATOR_STR, Path};

use anyhow::{Context, Result, ensure};
use rayon::prelude::*;
use walkdir::WalkDir;

use super::Files;
use crate::compress;

/// What browsers take compressed; pictures and fonts are so already. No JSON: a clinic
/// changes its file on the host, which would go on sending the compressed one of before.
const COMPRESSIBLE: [&str; 9] = [
    "html",
    "css",
    "js",
    "ftl",
    "wasm",
    "svg",
    "xml",
    "webmanifest",
    "txt",
];

/// The paths of all files below `dist`, with `/` between folders.
pub fn paths(dist: &Path) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in WalkDir::new(dist).follow_links(true) {
        let entry = entry?;
        if !entry.file_type().is_dir() {
            let path = entry.path().strip_prefix(dist)?.to_str();
            let path = path.context("a file's name is not Unicode")?;
            paths.push(path.replace(MAIN_SEPARATOR_STR, "/"));
        }
    }
    Ok(paths)
}

/// All files below `dist`, by their path.
///
/// # Errors
/// When a file cannot be read, or there is no site.
pub fn read(dist: &Path) -> Result<Files> {
    let mut files = Files::new();
    for path in paths(dist)? {
        let file = dist.join(&path);
        let bytes =
            fs::read(&file).with_context(|| format!("could not read {}", file.display()))?;
        files.insert(path, bytes);
    }
    ensure!(
        files.contains_key("index.html"),
        "there is no finished site in {}",
        dist.display()
    );
    Ok(files)
}

/// Writes files into a folder.
pub fn write(files: &Files, to: &Path) -> Result<()> {
    for (path, bytes) in files {
        let file = to.join(path);
        fs::create_dir_all(file.parent().unwrap_or(to))?;
        fs::write(&file, bytes)?;
    }
    Ok(())
}

/// The paths at which two sites do not have the same bytes, or only one has any.
pub fn differences(one: &Files, other: &Files) -> Vec<String> {
    let paths: BTreeSet<_> = one.keys().chain(other.keys()).collect();
    let different = paths
        .into_iter()
        .filter(|path| one.get(*path) != other.get(*path));
    different.cloned().collect()
}

/// The compressed files to lie beside those of the site, where they are smaller.
pub fn compressed(site: &Files) -> Result<Files> {
    let worth = site.par_iter().filter(|(path, _)| is_compressible(path));
    let versions = worth.map(|(path, bytes)| -> Result<_> {
        let (br, gz) = (compress::brotli(bytes)?, compress::gzip(bytes)?);
        let both = [(format!("{path}.br"), br), (format!("{path}.gz"), gz)];
        Ok(both
            .into_iter()
            .filter(move |(_, small)| small.len() < bytes.len()))
    });
    let all: Vec<_> = versions.collect::<Result<_>>()?;
    Ok(all.into_iter().flatten().collect())
}

/// Whether a file is sent compressed. A host's own files (`_headers`) are never sent.
fn is_compressible(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|found| COMPRESSIBLE.iter().any(|one| found == *one))
}

#[test]
fn a_file_that_differs_or_is_missing_is_a_difference() {
    let site = |files: &[(&str, &[u8])]| -> Files {
        let files = files.iter();
        files
            .map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec()))
            .collect()
    };
    let one = site(&[("a", b"1"), ("b", b"2"), ("c", b"3")]);
    assert!(differences(&one, &one).is_empty());
    let other = site(&[("a", b"1"), ("b", b"x"), ("d", b"4")]);
    assert_eq!(differences(&one, &other), ["b", "c", "d"]);
}
