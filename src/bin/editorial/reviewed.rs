//! What was reviewed last, and by whom: a fingerprint of each message in each
//! language, of each row of a table and of each source. No words are kept: the history has them.
//!
//! Must not know: how a review is printed.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

/// Fingerprints as they were reviewed. Empty: nothing has been reviewed yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewed {
    /// Name, role and date of those who reviewed it.
    pub by: String,
    /// Message, language, fingerprint.
    pub messages: BTreeMap<String, BTreeMap<String, String>>,
    /// Row of a table, fingerprint.
    pub rules: BTreeMap<String, String>,
    /// Tag of a source, fingerprint.
    pub sources: BTreeMap<String, String>,
}

/// What became of something since it was reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// It is as it was.
    Same,
    /// It was reviewed and is different now.
    Changed,
    /// It was never reviewed.
    New,
}

impl Since {
    fn of(before: Option<&String>, now: &str) -> Self {
        match before {
            None => Self::New,
            Some(before) if before == now => Self::Same,
            Some(_) => Self::Changed,
        }
    }
}

impl Reviewed {
    /// Reads the file; without one, nothing has been reviewed.
    pub fn read(file: &Path) -> Result<Self> {
        let text = match fs::read_to_string(file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            text => text.with_context(|| format!("reading {}", file.display()))?,
        };
        serde_json::from_str(&text).with_context(|| format!("{} is not readable", file.display()))
    }

    /// Writes the file.
    pub fn write(&self, file: &Path) -> Result<()> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let text = serde_json::to_string_pretty(self)? + "\n";
        fs::write(file, text).with_context(|| format!("writing {}", file.display()))
    }

    /// Whether anything has been reviewed.
    pub fn is_anything(&self) -> bool {
        !self.by.is_empty()
    }

    /// What became of a message in a language.
    pub fn message(&self, id: &str, language: &str, now: &str) -> Since {
        let before = self.messages.get(id);
        Since::of(before.and_then(|languages| languages.get(language)), now)
    }

    /// What became of a row.
    pub fn rule(&self, key: &str, now: &str) -> Since {
        Since::of(self.rules.get(key), now)
    }

    /// What became of a source.
    pub fn source(&self, tag: &str, now: &str) -> Since {
        Since::of(self.sources.get(tag), now)
    }
}

#[cfg(test)]
mod tests {
    use super::{Reviewed, Since};

    #[test]
    fn what_was_reviewed_is_compared_language_by_language() {
        let languages = [("en".to_owned(), "1".to_owned())].into();
        let reviewed = Reviewed {
            by: "somebody".to_owned(),
            messages: [("a".to_owned(), languages)].into(),
            rules: [("r".to_owned(), "2".to_owned())].into(),
            sources: [("M1".to_owned(), "3".to_owned())].into(),
        };
        assert_eq!(reviewed.message("a", "en", "1"), Since::Same);
        assert_eq!(reviewed.message("a", "en", "2"), Since::Changed);
        assert_eq!(reviewed.message("a", "ar", "1"), Since::New);
        assert_eq!(reviewed.rule("r", "2"), Since::Same);
        assert_eq!(reviewed.rule("s", "2"), Since::New);
        assert_eq!(reviewed.source("M1", "4"), Since::Changed);
        assert_eq!(reviewed.source("M2", "3"), Since::New);
        assert!(reviewed.is_anything() && !Reviewed::default().is_anything());
    }

    #[test]
    fn the_kept_file_is_readable() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(root.join(crate::REVIEWED).is_file());
        assert!(Reviewed::read(&root.join(crate::REVIEWED)).is_ok());
    }
}
