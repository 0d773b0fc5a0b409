//! The file `_headers` in a site: what its host is to send with which address. Hosts that
//! read such a file agree on what is used here: an address on a line, at most one `*` in
//! it that stands for anything, and headers indented below. Knows no particular header.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};
use axum::http::{HeaderName, HeaderValue};

/// The rules of a site.
#[derive(Debug, Default)]
pub struct Headers(Vec<Rule>);

#[derive(Debug)]
struct Rule {
    pattern: String,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Headers {
    /// The rules in `dist`, or none where it has no such file.
    ///
    /// # Errors
    /// When the file cannot be read, or says something that is no rule.
    pub fn read(dist: &Path) -> Result<Self> {
        let file = dist.join("_headers");
        match fs::read_to_string(&file) {
            Ok(text) => Self::parse(&text).with_context(|| format!("in {}", file.display())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error).with_context(|| format!("could not read {}", file.display())),
        }
    }

    fn parse(text: &str) -> Result<Self> {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().map(str::trim_end) {
            let words = line.trim_start();
            if words.is_empty() || words.starts_with('#') {
                continue;
            }
            if line.starts_with('/') {
                rules.push(Rule {
                    pattern: line.to_owned(),
                    headers: Vec::new(),
                });
                continue;
            }
            let (Some(rule), Some((name, value))) = (rules.last_mut(), words.split_once(':'))
            else {
                bail!("neither an address nor a header: {line}");
            };
            let name = name.parse().with_context(|| line.to_owned())?;
            let value = value.trim().parse().with_context(|| line.to_owned())?;
            rule.headers.push((name, value));
        }
        Ok(Self(rules))
    }

    /// What is sent with `path`; a header that several rules set stands there as often.
    pub fn of(&self, path: &str) -> impl Iterator<Item = &(HeaderName, HeaderValue)> {
        let rules = self.0.iter().filter(move |rule| rule.is_for(path));
        rules.flat_map(|rule| &rule.headers)
    }
}

impl Rule {
    fn is_for(&self, path: &str) -> bool {
        match self.pattern.split_once('*') {
            None => self.pattern == path,
            Some((start, end)) => path
                .strip_prefix(start)
                .is_some_and(|rest| rest.ends_with(end)),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    fn sent(text: &str, path: &str) -> Vec<String> {
        let headers = Headers::parse(text).unwrap();
        let shown = |(name, value): &(HeaderName, HeaderValue)| {
            format!("{name}: {}", value.to_str().unwrap())
        };
        headers.of(path).map(shown).collect()
    }

    #[test]
    fn rules_are_found_by_address() {
        let text =
            "# why\n/*\n  X-A: 1; b=c:d\n\n/en/*\n  X-B: 2\n/*.ftl\n  X-C: 3\n/sw.js\n  X-D: 4\n";
        assert_eq!(sent(text, "/"), ["x-a: 1; b=c:d"]);
        assert_eq!(sent(text, "/en/"), ["x-a: 1; b=c:d", "x-b: 2"]);
        assert_eq!(
            sent(text, "/en/a.ftl"),
            ["x-a: 1; b=c:d", "x-b: 2", "x-c: 3"]
        );
        assert_eq!(sent(text, "/sw.js"), ["x-a: 1; b=c:d", "x-d: 4"]);
        assert_eq!(sent(text, "/en/sw.js"), ["x-a: 1; b=c:d", "x-b: 2"]);
    }

    #[test]
    fn what_is_no_rule_is_named() {
        for text in ["  X-A: 1", "/a\n  nothing", "/a\n  X A: 1"] {
            assert!(Headers::parse(text).is_err(), "{text}");
        }
        assert!(
            Headers::read(Path::new("no such folder"))
                .unwrap()
                .0
                .is_empty()
        );
    }
}
