//! What pages are made of: names that browsers know, and one way to write what every page
//! has. Elements are built by name (`app/element.rs`), so a slip is no error of the compiler.

use std::collections::BTreeSet;

use super::{code, files, read, root};

/// The elements of HTML that the guide uses.
const ELEMENTS: &[&str] = &[
    "a",
    "article",
    "bdi",
    "button",
    "caption",
    "cite",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "header",
    "input",
    "label",
    "legend",
    "li",
    "main",
    "mark",
    "nav",
    "ol",
    "option",
    "output",
    "p",
    "section",
    "select",
    "span",
    "strong",
    "summary",
    "table",
    "tbody",
    "td",
    "textarea",
    "th",
    "thead",
    "tr",
    "ul",
];

/// The events that it hears.
const EVENTS: &[&str] = &["cancel", "change", "click", "input", "submit", "toggle"];

/// What stands in `components/basics.rs`, without blanks.
const BASICS: [&str; 4] = [
    r#"el("h1")"#,
    r#".attr("role","list")"#,
    r#".attr("type","button")"#,
    r#".class("lead")"#,
];

/// The code of the app's files, by their path, without blanks and comments.
fn compact() -> Vec<(String, String)> {
    let files = files(&root().join("src/app"), "rs").into_iter();
    files
        .map(|file| {
            let text = read(&file);
            let lines = code(&text).map(|(_, line)| line);
            let compact = lines.flat_map(|line| line.split_whitespace()).collect();
            (file.display().to_string(), compact)
        })
        .collect()
}

/// What stands in quotes after each place where `call` stands.
fn named<'a>(text: &'a str, call: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(call).map(move |(at, _)| {
        let rest = &text[at + call.len()..];
        rest.split('"').next().unwrap_or_default()
    })
}

#[test]
fn every_element_and_event_is_one_that_browsers_know() {
    let mut used = BTreeSet::new();
    for (file, text) in compact() {
        // Not where the name of another function ends in these letters, as in `label("…")`.
        for at in text.match_indices("el(\"").map(|(at, _)| at) {
            if text[..at].ends_with(['_', 'b']) {
                continue;
            }
            let name = named(&text[at..], "el(\"").next().unwrap_or_default();
            assert!(ELEMENTS.contains(&name), "{file}: <{name}>");
            used.insert(name.to_owned());
        }
        for name in named(&text, ".on(\"") {
            assert!(EVENTS.contains(&name), "{file}: on {name}");
        }
    }
    assert_eq!(
        used.len(),
        ELEMENTS.len(),
        "only those of {used:?} are used"
    );
}

#[test]
fn what_every_page_has_is_written_in_one_way() {
    let mut own = 0;
    for (file, text) in compact() {
        let is_own = file.ends_with("components/basics.rs");
        for written in BASICS {
            let found = text.contains(written);
            assert!(
                !found || is_own,
                "{file}: {written}, see components/basics.rs"
            );
            own += usize::from(found);
        }
    }
    assert_eq!(own, BASICS.len());
}
