//! What documents say about the code: a test that is named holds what stands beside it, so
//! it has to exist.

use mesotherapy_guide::i18n::LANGUAGES;
use regex::Regex;

use super::{files, read, root};

/// So many words joined by `_` are the name of a test and of nothing else.
const SENTENCE: usize = 5;

/// The names between backticks that can only be those of tests.
fn tests_named(document: &str) -> impl Iterator<Item = &str> {
    let quoted = document.split('`').skip(1).step_by(2);
    quoted.filter(|name| {
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        name.chars().all(letters) && name.split('_').count() >= SENTENCE
    })
}

#[test]
fn every_test_that_a_document_names_is_there() {
    let mut all = String::new();
    for folder in ["src", "tests", "xtask/src"] {
        for file in files(&root().join(folder), "rs") {
            all.push_str(&read(&file));
        }
    }
    let mut documents = files(&root().join("docs"), "md");
    documents.extend([root().join("tests/README.md"), root().join("README.md")]);
    let mut named = 0;
    let mut missing = Vec::new();
    for document in documents {
        let text = read(&document);
        for name in tests_named(&text) {
            named += 1;
            if !all.contains(&format!("fn {name}(")) {
                missing.push(format!("{}: {name}", document.display()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    assert!(named > 50, "{named}");
}

#[test]
fn every_text_file_that_is_named_is_there() {
    let name = Regex::new(r"([a-z]+)/([a-z-]+\.ftl)").expect("a pattern");
    let mut sources = files(&root().join("docs"), "md");
    sources.extend(files(&root().join("src"), "rs"));
    sources.extend(files(&root().join("locales"), "ftl"));
    let mut named = 0;
    let mut missing = Vec::new();
    for source in sources {
        let text = read(&source);
        for found in name.captures_iter(&text) {
            named += 1;
            let (folder, file) = (&found[1], &found[2]);
            let is_there = |above: &str| root().join(above).join(folder).join(file).is_file();
            let everywhere = LANGUAGES
                .iter()
                .all(|lang| is_there(&format!("locales/{}", lang.tag)));
            if !everywhere && !is_there("") {
                missing.push(format!("{}: {folder}/{file}", source.display()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    assert!(named > 20, "{named}");
}
