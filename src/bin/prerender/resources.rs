//! The text resources: what a language's volumes and what all languages share hold, in
//! files that a page asks for.
//!
//! Must not know: which page needs which.

use std::path::Path;

use anyhow::{Context, Result};
use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::i18n::{self, LANGUAGES, SharedText};
use mesotherapy_guide::routes;

use crate::assets::{hashed, put, write_file};

/// Writes the text resources and names them as pages do.
pub fn write(staging: &Path, texts: &Texts) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for text in SharedText::ALL {
        let name = format!("text-{}", text.id());
        names.push(put(staging, &name, "ftl", compact(&texts.shared(text)?))?);
    }
    for lang in &LANGUAGES {
        let mut volumes = Vec::new();
        for volume in routes::all_volumes() {
            volumes.push((volume.key(lang), compact(&texts.volume(lang, volume)?)));
        }
        let all: Vec<_> = volumes
            .iter()
            .flat_map(|(key, text)| [key.as_str(), text])
            .collect();
        let key = format!("text-{}", i18n::key_of_volumes(lang));
        let name = hashed(&key, "ftl", all.concat().as_bytes());
        for (key, text) in &volumes {
            let file = i18n::file_of(&name, key).context("a volume without a name")?;
            write_file(&staging.join(file), text)?;
        }
        names.push(name);
    }
    Ok(names)
}

/// What only the prerender words: descriptions for search engines, the name below an icon.
const UNNEEDED: [&str; 2] = [".description =", ".icon-name ="];

/// A text resource without what only translators and the prerender need: the
/// comments, [`UNNEEDED`], deep indentation, and empty lines that part no paragraphs.
fn compact(text: &str) -> String {
    let mut compact = String::with_capacity(text.len());
    let mut empty = false;
    let unneeded = |line: &&str| {
        let words = line.trim_start();
        line.starts_with('#') || UNNEEDED.iter().any(|part| words.starts_with(part))
    };
    for line in text.lines().filter(|line| !unneeded(line)) {
        let words = line.trim();
        if words.is_empty() {
            empty = true;
            continue;
        }
        let inside = line.starts_with(' ');
        if empty && inside && !words.starts_with('.') {
            compact.push('\n');
        }
        empty = false;
        if inside {
            compact.push(' ');
        }
        compact.push_str(words);
        compact.push('\n');
    }
    compact
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn comments_are_for_translators() {
        let text =
            "# a\nid = b\n    .description = c\n\n    .body =\n        d\n\n        - e\n\nf = g\n";
        assert_eq!(compact(text), "id = b\n .body =\n d\n\n - e\nf = g\n");
    }
}
