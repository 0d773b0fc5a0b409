//! What is wrong with a site that nobody would see before it is published: a file that
//! its host's rules forget, and traces of the machine that built it.

use std::path::{self, Path};
use std::{env, str};

use anyhow::{Result, bail};
use axum::http::header::CACHE_CONTROL;

use super::Files;
use crate::project::Project;
use crate::server::Headers;

/// Looks at every file of the site in `dist`, which was built from the checkout `project`.
///
/// # Errors
/// When something is wrong; the error names all of it.
pub fn publishable(project: &Project, dist: &Path, site: &Files) -> Result<()> {
    let headers = Headers::read(dist)?;
    let mut wrong = Vec::new();
    for path in site.keys().filter(|path| is_sent(path)) {
        let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(path));
        let caching: Vec<_> = headers
            .of(&address)
            .filter(|(name, _)| *name == CACHE_CONTROL)
            .filter_map(|(_, value)| value.to_str().ok())
            .collect();
        match caching.as_slice() {
            [one] if one.contains("immutable") == has_hash(path) => {}
            [one] => wrong.push(format!("{path}: `_headers` lets it be kept for “{one}”")),
            [] => wrong.push(format!(
                "{path}: no rule in `_headers` says how long it keeps"
            )),
            _ => wrong.push(format!("{path}: several rules say how long it keeps")),
        }
    }
    for (path, bytes) in site {
        for place in places_of_this_machine(project) {
            if holds(bytes, &place) {
                wrong.push(format!("{path}: names {place}, a folder of this machine"));
            }
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    bail!(
        "the site is not fit to be published:\n  {}",
        wrong.join("\n  ")
    );
}

/// Files for the host itself begin so.
fn is_sent(path: &str) -> bool {
    !path.starts_with(['.', '_'])
}

/// Where users keep what they build with, where the checkout is, and what cargo makes of it.
fn places_of_this_machine(project: &Project) -> Vec<String> {
    let homes = [dirs::home_dir(), env::var_os("CARGO_HOME").map(Into::into)];
    let target = path::absolute(project.target()).ok();
    let places = homes.into_iter().flatten().chain(target);
    places
        .chain([project.root.clone()])
        .map(|place| place.join(""))
        .filter_map(|place| place.to_str().map(str::to_owned))
        // The home of a machine without users is the root, and every address begins with it.
        .filter(|place| place.len() > 1)
        .collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|part| part == text.as_bytes())
}

/// Whether a file's name carries the hash of its content, as in `app-0123abcd.js`.
fn has_hash(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    let hash = stem
        .trim_end_matches("_bg")
        .rsplit_once('-')
        .map(|(_, hash)| hash);
    let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    name.contains('.') && hash.is_some_and(|hash| hash.len() >= 8 && hash.chars().all(hex))
}

#[cfg(test)]
mod tests {
    use super::has_hash;

    #[test]
    fn only_names_with_a_content_hash_are_kept_for_ever() {
        assert!(has_hash("guide-0123456789abcdef.js"));
        assert!(has_hash("guide-0123456789abcdef_bg.wasm"));
        assert!(has_hash("text/ar-89abcdef.ftl"));
        for path in [
            "boot.js",
            "en/guide/",
            "sw.js",
            "a-12345678/",
            "read-aloud.css",
            "a-1234567.js",
        ] {
            assert!(!has_hash(path), "{path}");
        }
    }
}
