//! Reads `nginx.conf` as far as ours goes: words that end in `;`, blocks in braces, one
//! `map` over the address, the types, and headers that stand in the server block.
//!
//! Must not know: what is in it.

use regex::Regex;

use crate::Headers;

/// A directive: its words, and what stands in its braces.
struct Directive {
    words: Vec<String>,
    inside: Vec<Directive>,
}

impl Directive {
    fn is(&self, name: &str) -> bool {
        self.words.first().is_some_and(|word| word == name)
    }
}

/// What the file says of headers.
pub struct Nginx {
    /// The name of the variable, and what it holds for which addresses.
    map: (String, Vec<(Regex, String)>, String),
    types: Vec<(String, Vec<String>)>,
    charset: String,
    with_charset: Vec<String>,
    headers: Vec<(String, String)>,
    /// What is switched on or off.
    switches: Vec<(String, bool)>,
}

/// Reads the file.
pub fn read(text: &str) -> Nginx {
    let all = block(&mut words(text).into_iter());
    let map = all.iter().find(|one| one.is("map")).expect("a map");
    assert_eq!(map.words[1], "$uri", "the map is one of addresses");
    let mut patterns = Vec::new();
    let mut default = None;
    for row in &map.inside {
        let (pattern, value) = (&row.words[0], row.words[1].clone());
        match pattern.strip_prefix('~') {
            Some(regex) => patterns.push((Regex::new(regex).expect("a pattern"), value)),
            None if pattern == "default" => default = Some(value),
            None => panic!("neither a pattern nor the default: {pattern}"),
        }
    }
    let servers: Vec<_> = all.iter().filter(|one| one.is("server")).collect();
    let [redirect, server] = servers.as_slice() else {
        panic!("one server block for http and one for https");
    };
    assert!(redirect.inside.iter().any(|one| one.is("return")));
    let rows = |name: &'static str| server.inside.iter().filter(move |one| one.is(name));
    let one = |name| rows(name).next().unwrap_or_else(|| panic!("no {name}"));
    // Any header in a location would take the place of all that stand here.
    for location in rows("location") {
        assert!(!location.inside.iter().any(|one| one.is("add_header")));
    }
    let headers = rows("add_header").map(|row| {
        assert_eq!(
            row.words.get(3).map(String::as_str),
            Some("always"),
            "{:?}",
            row.words
        );
        (row.words[1].to_lowercase(), row.words[2].clone())
    });
    assert!(rows("access_log").all(|row| row.words[1] == "off"));
    Nginx {
        map: (map.words[2].clone(), patterns, default.expect("a default")),
        types: one("types")
            .inside
            .iter()
            .map(|row| (row.words[0].clone(), row.words[1..].to_vec()))
            .collect(),
        charset: one("charset").words[1].clone(),
        with_charset: one("charset_types").words[1..].to_vec(),
        headers: headers.collect(),
        switches: server
            .inside
            .iter()
            .filter_map(|row| match row.words.as_slice() {
                [name, state] if state == "on" => Some((name.clone(), true)),
                [name, state] if state == "off" => Some((name.clone(), false)),
                _ => None,
            })
            .collect(),
    }
}

impl Nginx {
    /// Whether something is switched on.
    pub fn has(&self, name: &str) -> bool {
        self.switches.contains(&(name.to_owned(), true))
    }

    /// What is sent for an address.
    pub fn of(&self, path: &str) -> Headers {
        let (variable, patterns, default) = &self.map;
        let held = patterns.iter().find(|(regex, _)| regex.is_match(path));
        let held = held.map_or(default, |(_, value)| value);
        let mut sent = Headers::new();
        for (name, value) in &self.headers {
            let value = if value == variable { held } else { value };
            let before = sent.insert(name.clone(), value.clone());
            assert!(before.is_none(), "{name} is set twice");
        }
        let file = if path.ends_with('/') {
            "index.html"
        } else {
            path
        };
        let (_, extension) = file.rsplit_once('.').expect("files have extensions");
        let kind = self
            .types
            .iter()
            .find(|(_, extensions)| extensions.iter().any(|one| one == extension));
        if let Some((kind, _)) = kind {
            // nginx adds it to HTML by itself.
            let text = kind == "text/html" || self.with_charset.contains(kind);
            let charset = if text {
                format!("; charset={}", self.charset)
            } else {
                String::new()
            };
            sent.insert("content-type".to_owned(), format!("{kind}{charset}"));
        }
        sent
    }
}

/// Words, quoted ones without their quotes, and `;`, `{` and `}` as words of their own.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for line in text.lines() {
        let mut rest = line.trim();
        while !rest.is_empty() && !rest.starts_with('#') {
            let (word, after) = if let Some(quoted) = rest.strip_prefix('"') {
                quoted
                    .split_once('"')
                    .expect("a quote is closed on its line")
            } else if rest.starts_with([';', '{', '}']) {
                rest.split_at(1)
            } else {
                let end = rest.find([' ', ';']).unwrap_or(rest.len());
                rest.split_at(end)
            };
            words.push(word.to_owned());
            rest = after.trim_start();
        }
    }
    words
}

fn block(words: &mut impl Iterator<Item = String>) -> Vec<Directive> {
    let mut directives = Vec::new();
    let mut current = Vec::new();
    while let Some(word) = words.next() {
        let inside = match word.as_str() {
            ";" => Vec::new(),
            "{" => block(words),
            "}" => break,
            _ => {
                current.push(word);
                continue;
            }
        };
        directives.push(Directive {
            words: std::mem::take(&mut current),
            inside,
        });
    }
    assert!(current.is_empty(), "no end: {current:?}");
    directives
}
