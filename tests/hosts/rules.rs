//! Reads `_headers`: an address or a pattern on a line, its headers indented below it.
//!
//! Must not know: what is in it.

use crate::Headers;

/// The rules in their order.
pub struct Rules(Vec<(String, Headers)>);

/// Reads the file, and stops at a line that is nothing of it.
pub fn read(text: &str) -> Rules {
    let mut rules: Vec<(String, Headers)> = Vec::new();
    for line in text.lines() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        if line.starts_with('/') {
            rules.push((line.to_owned(), Headers::new()));
            continue;
        }
        let (name, value) = line
            .strip_prefix("  ")
            .and_then(|line| line.split_once(": "))
            .unwrap_or_else(|| panic!("neither a pattern nor a header: {line}"));
        let (_, headers) = rules.last_mut().expect("a header stands below a pattern");
        let before = headers.insert(name.to_lowercase(), value.to_owned());
        assert!(before.is_none(), "twice in one rule: {line}");
    }
    Rules(rules)
}

impl Rules {
    /// What is sent for an address. No two rules may set the same header for it, because
    /// hosts differ in what they make of that.
    pub fn of(&self, path: &str) -> Headers {
        let mut all = Headers::new();
        for (pattern, headers) in &self.0 {
            if !matches(pattern, path) {
                continue;
            }
            for (name, value) in headers {
                let before = all.insert(name.clone(), value.clone());
                assert!(before.is_none(), "two rules set {name} for {path}");
            }
        }
        all
    }
}

fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, end)) => path
            .strip_prefix(start)
            .is_some_and(|rest| rest.ends_with(end)),
    }
}

#[test]
fn a_star_stands_for_anything() {
    assert!(matches("/en/*", "/en/") && matches("/en/*", "/en/guide/what/"));
    assert!(matches("/*.ftl", "/a/b.ftl") && matches("/a-*", "/a-1.js"));
    assert!(!matches("/en/*", "/ends/") && !matches("/", "/en/"));
}
