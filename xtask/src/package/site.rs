//! The files of a finished site, and each one compressed where that is worth it.
//! Knows no file by its name.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use anyhow::{Context, Result, anyhow, ensure};

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

/// All files below `dist`, by their path with `/` between folders.
///
/// # Errors
/// When a file cannot be read, or there is no site.
pub fn read(dist: &Path) -> Result<Files> {
    let mut files = Files::new();
    walk(dist, "", &mut |path, file| {
        let bytes = fs::read(file).with_context(|| format!("could not read {}", file.display()))?;
        files.insert(path.to_owned(), bytes);
        Ok(())
    })?;
    ensure!(
        files.contains_key("index.html"),
        "there is no finished site in {}",
        dist.display()
    );
    Ok(files)
}

/// Copies a site, so that it lies elsewhere and is newer.
///
/// # Errors
/// When a file cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    walk(from, "", &mut |path, file| {
        let target = to.join(path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        // Not `fs::copy`, which keeps more of the old file than its content.
        fs::write(&target, fs::read(file)?)?;
        Ok(())
    })
}

/// The paths at which two sites do not have the same bytes, or only one has any.
pub fn differences(one: &Files, other: &Files) -> Vec<String> {
    let paths: BTreeSet<_> = one.keys().chain(other.keys()).collect();
    let different = paths
        .into_iter()
        .filter(|path| one.get(*path) != other.get(*path));
    different.cloned().collect()
}

fn walk(
    folder: &Path,
    path: &str,
    visit: &mut impl FnMut(&str, &Path) -> Result<()>,
) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_str().context("a file's name is not Unicode")?;
        let path = format!("{path}{name}");
        let file = entry.path();
        if file.is_dir() {
            walk(&file, &format!("{path}/"), visit)?;
        } else {
            visit(&path, &file)?;
        }
    }
    Ok(())
}

/// The compressed files to lie beside those of the site, where they are smaller.
///
/// # Errors
/// When a compressor fails.
pub fn compressed(site: &Files) -> Result<Files> {
    let queue = Mutex::new(site.iter().filter(|(path, _)| is_compressible(path)));
    let next = || queue.lock().ok().and_then(|mut queue| queue.next());
    let worker = || -> Result<Files> {
        let mut done = Files::new();
        while let Some((path, bytes)) = next() {
            let versions = [
                ("br", compress::brotli(bytes)?),
                ("gz", compress::gzip(bytes)?),
            ];
            for (extension, smaller) in versions {
                if smaller.len() < bytes.len() {
                    done.insert(format!("{path}.{extension}"), smaller);
                }
            }
        }
        Ok(done)
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        let mut all = Files::new();
        for each in workers {
            let part = each
                .join()
                .map_err(|_| anyhow!("a thread that compresses files broke off"))?;
            all.extend(part?);
        }
        Ok(all)
    })
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
