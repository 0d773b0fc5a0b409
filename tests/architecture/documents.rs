//! What documents say about the code: a test that is named holds what stands beside it, so
//! it has to exist.

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
