//! House rules that the compiler does not know: which module may use which, what
//! a style sheet may say, how long a file may be.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first thing that is wrong"
)]

#[path = "architecture/documents.rs"]
mod documents;
#[path = "architecture/elements.rs"]
mod elements;
#[path = "architecture/layers.rs"]
mod layers;
#[path = "architecture/named.rs"]
mod named;
#[path = "architecture/names.rs"]
mod names;
#[path = "architecture/parts.rs"]
mod parts;
#[path = "architecture/patches.rs"]
mod patches;
#[path = "architecture/volumes.rs"]
mod volumes;

use std::fs;
use std::path::{Path, PathBuf};

use mesotherapy_guide::storage::device::DEVICE;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the entry is readable").path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Lines of code: without comments, which may name anything.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text
        .lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[test]
fn storage_is_reached_only_through_the_seam() {
    for file in files(&root().join("src"), "rs") {
        let text = read(&file);
        let names_storage = code(&text)
            .any(|(_, line)| line.contains("gloo_storage") || line.contains(".local_storage("));
        assert!(
            !names_storage || file.ends_with("storage/browser.rs"),
            "{} reaches the browser's storage itself",
            file.display()
        );
    }
}

#[test]
fn every_file_says_what_it_is_for_and_stays_readable() {
    const LONGEST: usize = 330;
    for folder in ["src", "vendor", "tests", "xtask/src"] {
        for file in files(&root().join(folder), "rs") {
            let text = read(&file);
            assert!(
                text.starts_with("//!"),
                "{} does not say what it is for",
                file.display()
            );
            let lines = text.lines().count();
            assert!(lines <= LONGEST, "{} has {lines} lines", file.display());
        }
    }
}

#[test]
fn nothing_stops_the_program_outside_tests() {
    let shipped = ["src", "vendor"].map(|folder| files(&root().join(folder), "rs"));
    for file in shipped.concat() {
        if file.ends_with("tests.rs")
            || file.components().any(|part| {
                ["bin", "tests"].contains(&part.as_os_str().to_str().unwrap_or_default())
            })
        {
            continue;
        }
        let text = read(&file);
        let (text, _) = text
            .split_once("#[cfg(test)]\nmod tests {")
            .unwrap_or((&text, ""));
        for (number, line) in code(text) {
            for word in [
                ".unwrap()",
                ".expect(",
                "panic!(",
                "todo!(",
                "unreachable!(",
                "unimplemented!(",
            ] {
                assert!(!line.contains(word), "{}:{number}: {word}", file.display());
            }
        }
    }
}

#[test]
fn style_sheets_know_no_left_and_right() {
    let mut wrong = Vec::new();
    for file in files(&root().join("src/app/style"), "css") {
        for (index, line) in read(&file).lines().enumerate() {
            let Some((property, value)) = line.trim().split_once(':') else {
                continue;
            };
            let physical_property = ["left", "right", "top", "bottom"].iter().any(|side| {
                property == *side
                    || property.ends_with(&format!("-{side}"))
                    || property.contains(&format!("-{side}-"))
            }) || [
                "width",
                "height",
                "min-width",
                "max-width",
                "min-height",
                "max-height",
            ]
            .contains(&property);
            let physical_value = matches!(property, "text-align" | "float" | "clear")
                && (value.contains("left") || value.contains("right"));
            if physical_property || physical_value {
                wrong.push(format!("{}:{}: {}", file.display(), index + 1, line.trim()));
            }
            let forbidden = ["letter-spacing", "text-transform"].contains(&property)
                || (property == "font-style" && value.contains("italic"))
                || (property == "text-align" && value.contains("justify"));
            assert!(
                !forbidden,
                "{}:{} breaks Arabic: {line}",
                file.display(),
                index + 1
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pages_carry_no_style_of_their_own() {
    for file in files(&root().join("src"), "rs") {
        let text = read(&file);
        for (number, line) in code(&text) {
            assert!(
                !line.contains(".attr(\"style\"") && !line.contains(" style=\\\""),
                "{}:{number}: the pages' policy refuses style attributes",
                file.display()
            );
        }
    }
}

/// `tsc` reads them (`xtask/src/lints.rs`), and the prerender takes out comments line by line:
/// it would take out what stands behind one.
#[test]
fn comments_of_scripts_have_lines_of_their_own() {
    for file in files(&root().join("public/scripts"), "js") {
        let script = read(&file);
        assert!(
            script.starts_with("// @ts-check\n"),
            "{} is not checked",
            file.display()
        );
        for (index, line) in script.lines().map(str::trim).enumerate() {
            let begins = line.find("/*").is_none_or(|at| at == 0);
            let ends = line.find("*/").is_none_or(|at| at + 2 == line.len());
            assert!(begins && ends, "{}:{}: {line}", file.display(), index + 1);
        }
    }
}

#[test]
fn scripts_know_a_tablet_as_the_program_does() {
    let script = read(&root().join("public/scripts/tablet.js"));
    let key = format!("localStorage.getItem(\"{DEVICE}\")");
    assert!(script.contains(&key), "tablet.js asks for another key");
    for name in ["boot", "door"] {
        let script = read(&root().join(format!("public/scripts/{name}.js")));
        assert!(!script.contains(DEVICE), "{name}.js has a rule of its own");
    }
}

/// These run before the program does, also in browsers that are too old for it: one word
/// that such a browser does not know, and the page could not even say so.
#[test]
fn the_first_scripts_have_words_of_every_browser() {
    for name in ["early", "tablet", "boot"] {
        let script = read(&root().join(format!("public/scripts/{name}.js")));
        for (number, line) in code(&script) {
            for word in ["?.", "??", "||=", "&&=", "catch {", "static {"] {
                assert!(!line.contains(word), "{name}.js:{number}: {word}");
            }
        }
    }
}
