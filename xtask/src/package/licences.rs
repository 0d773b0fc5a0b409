//! The licences of all parts: the guide's own, the fonts', and those of every crate that is
//! compiled into the program, as cargo knows them and as they lie in the crates themselves.
//! Knows no crate by its name.
//!
//! Not by `cargo-about`: that is one more program to install, which takes minutes, and of a
//! crate with two licences it gives one, where this gives every text and notice in the crate.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::Files;
use crate::project::Project;
use crate::{ready, run};

/// The files of the checkout, and their names in the archive.
const OWN: [(&str, &str); 4] = [
    ("public/hosts/LICENSES.txt", "LICENSES/README.txt"),
    ("LICENSE-MIT", "LICENSES/LICENSE-MIT"),
    ("LICENSE-APACHE", "LICENSES/LICENSE-APACHE"),
    ("public/fonts/OFL.txt", "LICENSES/fonts-OFL.txt"),
];

/// How files begin that hold a licence or belong to one, in capitals.
const NAMES: [&str; 6] = [
    "LICENSE",
    "LICENCE",
    "COPYING",
    "COPYRIGHT",
    "NOTICE",
    "UNLICENSE",
];

/// A crate in the program.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    name: String,
    version: String,
    licence: String,
    authors: String,
    repository: String,
    folder: PathBuf,
}

/// All licences, by their path in the archive.
///
/// # Errors
/// When cargo does not say what is in the program, or a file cannot be read.
pub fn all(project: &Project) -> Result<Files> {
    let mut files = Files::new();
    for (source, path) in OWN {
        let bytes = fs::read(project.root.join(source))
            .with_context(|| format!("could not read {source}"))?;
        files.insert(path.to_owned(), bytes);
    }
    let parts = parts(project)?;
    ensure!(
        !parts.is_empty(),
        "cargo names no crate that is in the program"
    );
    files.insert("LICENSES/program.txt".to_owned(), document(&parts)?.into());
    Ok(files)
}

/// The crates that are compiled into the program, without those that only run while it is
/// compiled.
fn parts(project: &Project) -> Result<BTreeSet<Part>> {
    let cargo = |words: String| {
        let features = "--no-default-features --features mesotherapy-guide/hydrate";
        let mut command = project.cargo(&format!("{words} --locked --offline {features}"));
        run::output(&mut command)
            .with_context(|| format!("command failed: {}", run::show(&command)))
    };
    let target = ready::TARGET;
    let kinds = "--edges=normal,no-proc-macro --prefix=none --format={p}";
    let tree = cargo(format!(
        "tree --package=mesotherapy-guide --target={target} {kinds}"
    ))?;
    let metadata = cargo(format!(
        "metadata --format-version=1 --filter-platform={target}"
    ))?;
    let metadata: Value = serde_json::from_str(&metadata).context("reading cargo's metadata")?;
    let packages = metadata
        .get("packages")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let known: BTreeMap<_, _> = packages
        .filter(|package| package["source"].is_string())
        .filter_map(part)
        .map(|part| ((part.name.clone(), part.version.clone()), part))
        .collect();
    Ok(in_tree(&tree)
        .filter_map(|id| known.get(&id).cloned())
        .collect())
}

/// Names and versions in what `cargo tree` prints.
fn in_tree(tree: &str) -> impl Iterator<Item = (String, String)> {
    tree.lines().filter_map(|line| {
        let (name, rest) = line.split_once(" v")?;
        let version = rest.split(' ').next()?;
        Some((name.to_owned(), version.to_owned()))
    })
}

/// A crate, as cargo's metadata describes it.
fn part(package: &Value) -> Option<Part> {
    let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
    let authors = package["authors"].as_array().into_iter().flatten();
    Some(Part {
        name: text("name"),
        version: text("version"),
        licence: text("license"),
        authors: authors
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(", "),
        repository: text("repository"),
        folder: Path::new(package["manifest_path"].as_str()?)
            .parent()?
            .to_owned(),
    })
}

/// A list of the crates, then every text once, with the crates that bring it.
fn document(parts: &BTreeSet<Part>) -> Result<String> {
    let mut list = String::from(
        "What is compiled into the program, besides the guide's own code and Rust's standard\n\
         library (The Rust Project Contributors, MIT OR Apache-2.0, https://www.rust-lang.org;\n\
         its file COPYRIGHT names what it is made of in turn). Some of it leaves no trace in\n\
         the finished file; it is named all the same. Where a part brings no text of its own,\n\
         its terms are those of LICENSE-MIT or LICENSE-APACHE beside this file, with its\n\
         authors in the place of ours.\n\n",
    );
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for part in parts {
        let name = format!("{} {}", part.name, part.version);
        let _ = writeln!(list, "{name}: {}", part.licence);
        for line in [&part.authors, &part.repository] {
            if !line.is_empty() {
                let _ = writeln!(list, "    {line}");
            }
        }
        let found = texts_in(&part.folder).with_context(|| format!("the licence of {name}"))?;
        if found.is_empty() {
            let _ = writeln!(list, "    brings no text of its own");
        }
        for text in found {
            texts.entry(text).or_default().insert(name.clone());
        }
    }
    let line = "-".repeat(78);
    for (text, names) in texts {
        let names: Vec<_> = names.into_iter().collect();
        let _ = write!(list, "\n{line}\n{}\n{line}\n\n{text}\n", names.join(", "));
    }
    Ok(list)
}

/// The texts of the licences in a crate's folder, with the line ends and ends of lines that
/// differ for no reason taken out.
fn texts_in(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut texts = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_uppercase();
        if !NAMES.iter().any(|start| name.starts_with(start)) || !entry.path().is_file() {
            continue;
        }
        let bytes = fs::read(entry.path())?;
        let text = String::from_utf8_lossy(&bytes);
        let lines: Vec<_> = text.lines().map(str::trim_end).collect();
        texts.insert(lines.join("\n").trim_matches('\n').to_owned());
    }
    Ok(texts)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn crates_are_read_from_the_tree() {
        let tree =
            "guide v0.1.0 (/a b)\nserde v1.0.2\nserde v1.0.2 (*)\nx-y v2.0.0-rc.1 (proc-macro)\n";
        let ids: Vec<_> = in_tree(tree)
            .map(|(name, version)| name + "@" + &version)
            .collect();
        assert_eq!(
            ids,
            [
                "guide@0.1.0",
                "serde@1.0.2",
                "serde@1.0.2",
                "x-y@2.0.0-rc.1"
            ]
        );
    }

    #[test]
    fn a_text_stands_there_once_with_all_who_bring_it() {
        let folder = tempfile::tempdir().unwrap();
        let part = |name: &str, text: Option<&str>| {
            let folder = folder.path().join(name);
            fs::create_dir_all(&folder).unwrap();
            if let Some(text) = text {
                fs::write(folder.join("LICENSE-MIT"), text).unwrap();
            }
            let package = serde_json::json!({
                "name": name, "version": "1.0.0", "license": "MIT", "authors": ["Somebody"],
                "manifest_path": folder.join("Cargo.toml"),
            });
            super::part(&package).unwrap()
        };
        let parts = [
            part("a", Some("Permission \r\nis granted\r\n")),
            part("b", Some("\nPermission\nis granted\n\n")),
            part("c", None),
        ];
        let text = document(&BTreeSet::from(parts)).unwrap();
        assert_eq!(text.matches("Permission\nis granted").count(), 1);
        assert!(text.contains("a 1.0.0, b 1.0.0\n"), "{text}");
        // No crate of ours names it, and all of them stand on it.
        let standard = "The Rust Project Contributors, MIT OR Apache-2.0";
        assert!(text.contains(standard), "{text}");
        assert!(
            text.contains("c 1.0.0: MIT\n    Somebody\n    brings no text"),
            "{text}"
        );
    }

    #[test]
    fn every_crate_in_the_program_has_a_licence() {
        let parts = parts(&Project::find().unwrap()).unwrap();
        assert!(parts.iter().any(|part| part.name == "leptos"));
        assert!(!parts.iter().any(|part| part.name == "mesotherapy-guide"));
        for part in parts {
            assert!(!part.licence.is_empty(), "{} {}", part.name, part.version);
        }
    }
}
