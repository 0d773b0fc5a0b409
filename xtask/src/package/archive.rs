//! Writing a zip whose bytes follow from its files alone: one order, one time, one set of
//! permissions, and a list of checksums in it. Knows no file but that list.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::Files;

/// The list of checksums, as `sha256sum --check` reads it.
const SUMS: &str = "SHA256SUMS";

/// `files` in a folder `name`, with their checksums.
pub fn zip(name: &str, mut files: Files) -> Result<Vec<u8>> {
    let mut sums = String::new();
    for (path, bytes) in &files {
        let _ = writeln!(sums, "{}  {path}", digest(bytes));
    }
    files.insert(SUMS.to_owned(), sums.into_bytes());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        let options = SimpleFileOptions::default()
            .compression_method(method(&path))
            // The first moment that a zip can name: when it was packed says nothing.
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
            .system(System::Unix);
        zip.start_file(format!("{name}/{path}"), options)
            .and_then(|()| Ok(zip.write_all(&bytes)?))
            .with_context(|| format!("could not pack {path}"))?;
    }
    let packed = zip.finish().context("could not finish the archive")?;
    Ok(packed.into_inner())
}

/// What is compressed already only gets larger.
fn method(path: &str) -> CompressionMethod {
    let packed = [".br", ".gz", ".woff2", ".png"];
    if packed.iter().any(|end| path.ends_with(end)) {
        CompressionMethod::Stored
    } else {
        CompressionMethod::Deflated
    }
}

/// The checksum as people compare it.
pub fn digest(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;
    use std::io::Read;

    fn files() -> Files {
        let text = "a patient guide; ".repeat(50).into_bytes();
        Files::from([
            ("site/index.html".to_owned(), text.clone()),
            ("site/index.html.br".to_owned(), vec![1, 2, 3]),
            ("READ-ME-FIRST.txt".to_owned(), text),
        ])
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        assert_eq!(zip("a", files()).unwrap(), zip("a", files()).unwrap());
    }

    #[test]
    fn everything_comes_out_again_and_its_checksum_is_right() {
        let bytes = zip("guide-1", files()).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut read = |path: &str| {
            let mut file = archive.by_name(&format!("guide-1/{path}")).unwrap();
            assert_eq!(file.unix_mode().unwrap() & 0o777, 0o644);
            assert_eq!(file.last_modified().unwrap().year(), 1980);
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            bytes
        };
        let sums = String::from_utf8(read(SUMS)).unwrap();
        assert_eq!(sums.lines().count(), files().len());
        for line in sums.lines() {
            let (sum, path) = line.split_once("  ").unwrap();
            assert_eq!(sum, digest(&read(path)), "{path}");
            assert_eq!(Some(&read(path)), files().get(path), "{path}");
        }
    }

    #[test]
    fn a_checksum_is_the_one_that_others_compute() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(digest(b""), empty);
    }
}
