//! Every rule and every statement that rests on sources, read from the tables
//! themselves: what it is about, how strong it is, and what it rests on.
//!
//! A new table of the guide gets a function here, so that its rows are reviewed.
//! Must not know: the wording, or how a review is printed.

mod check;
mod checkin;
mod decide;
mod guide;
mod plan;
mod recovery;

use super::manuscript::fingerprint;
use crate::domain::source::SourceId;

/// A table of the guide.
#[derive(Debug)]
pub struct Table {
    /// Begins the keys of its rows.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// How its rows are read.
    pub reading: &'static str,
    /// Where it stands in the code.
    pub file: &'static str,
    /// Whether rows decide what the guide does. Else they only say what a text
    /// rests on.
    pub decides: bool,
    /// Its rows in order.
    pub rows: Vec<Claim>,
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct Claim {
    /// The row's name, unique among all tables: `screening/under-18`.
    pub key: String,
    /// The messages that say it, the one that names it first.
    pub messages: Vec<String>,
    /// The message that names how strong it is.
    pub level: Option<String>,
    /// What else the row says, for people: `from hour 0 until hour 72; face`.
    pub terms: String,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

impl Claim {
    fn new(key: impl Into<String>, sources: &[SourceId]) -> Self {
        Self {
            key: key.into(),
            sources: sources.to_vec(),
            ..Self::default()
        }
    }

    /// With the message that names it, and attributes that say more.
    fn said(mut self, id: &str, attributes: &[&str]) -> Self {
        self.messages.push(id.to_owned());
        let more = attributes
            .iter()
            .map(|attribute| format!("{id}.{attribute}"));
        self.messages.extend(more);
        self
    }

    fn level(mut self, message: String) -> Self {
        self.level = Some(message);
        self
    }

    fn terms(mut self, terms: String) -> Self {
        self.terms = terms;
        self
    }

    /// A number that changes with what the row decides, which messages say it and what
    /// it rests on. The words of a message have a number of their own.
    pub fn fingerprint(&self) -> String {
        let level = self.level.as_deref().unwrap_or_default();
        let sources = self.sources.iter().map(|source| source.tag());
        let messages = self.messages.iter().map(String::as_str);
        let terms = [level, self.terms.as_str()];
        fingerprint(terms.into_iter().chain(messages).chain(sources))
    }
}

/// Every table, in the order in which a reader meets what it says.
pub fn tables() -> Vec<Table> {
    vec![
        guide::chapters(),
        guide::evidence(),
        guide::warning_signs(),
        guide::first_aid(),
        check::screening(),
        decide::goals(),
        decide::promises(),
        decide::harms(),
        decide::figures(),
        decide::readiness(),
        decide::doctor(),
        plan::products(),
        plan::before(),
        plan::steps(),
        recovery::items(),
        checkin::signs(),
        guide::about(),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::{Table, tables};
    use crate::domain::source::SourceId;
    use crate::editorial::manuscript::Manuscript;
    use crate::i18n::LANGUAGES;

    #[test]
    fn every_row_has_a_name_of_its_own_and_messages_that_exist() {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let text = Manuscript::read(&locales, &LANGUAGES[0]).expect("the locales are readable");
        let mut keys = BTreeSet::new();
        for row in tables().iter().flat_map(|table| &table.rows) {
            assert!(keys.insert(row.key.clone()), "{} twice", row.key);
            assert!(!row.messages.is_empty(), "{}", row.key);
            for id in row.messages.iter().chain(&row.level) {
                assert!(text.get(id).is_some(), "{}: no message {id}", row.key);
            }
        }
    }

    #[test]
    fn a_row_changes_with_everything_that_it_says() {
        let row = super::Claim {
            key: "x".to_owned(),
            messages: vec!["a".to_owned()],
            level: Some("b".to_owned()),
            terms: "c".to_owned(),
            sources: vec![SourceId::M6],
        };
        let (mut message, mut level) = (row.clone(), row.clone());
        let (mut terms, mut sources) = (row.clone(), row.clone());
        message.messages = vec!["d".to_owned()];
        level.level = None;
        terms.terms = "from day 2".to_owned();
        sources.sources.clear();
        for changed in [message, level, terms, sources] {
            assert_ne!(changed.fingerprint(), row.fingerprint(), "{changed:?}");
        }
    }

    /// The days on which a plan and the daily look stand are reviewed as rules are.
    #[test]
    fn every_step_and_the_rhythm_of_looks_say_their_days() {
        let tables = tables();
        let rows = |id: &str| {
            let table = tables.iter().find(|table| table.id == id);
            table.expect("a table").rows.clone()
        };
        for row in rows("steps") {
            assert!(!row.terms.is_empty(), "{}", row.key);
        }
        let says = |id: &str, key: &str, words: &str| {
            let row = rows(id).into_iter().find(|row| row.key == key);
            let terms = row.expect("a row").terms;
            assert!(terms.contains(words), "{key}: {terms}");
        };
        says("steps", "plan-step-look-8", "8 weeks");
        says("steps", "plan-step-review", "session 3");
        says("look", "look-rhythm", "day 84");
    }

    #[test]
    fn every_source_supports_a_row() {
        let tables = tables();
        let rows = tables.iter().flat_map(|table| &table.rows);
        let cited: BTreeSet<_> = rows.flat_map(|row| row.sources.iter().copied()).collect();
        let all: BTreeSet<_> = SourceId::ALL.iter().copied().collect();
        let left: Vec<_> = all.difference(&cited).collect();
        assert!(left.is_empty(), "in no table of the review: {left:?}");
    }

    /// A new table of the guide that cites sources must not be forgotten here.
    #[test]
    fn every_file_that_cites_sources_is_a_table_of_the_review() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let tables = tables();
        let mut folders = vec![root.join("src/domain"), root.join("src/content")];
        let mut seen = 0;
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("the folder is readable") {
                let path = entry.expect("the entry is readable").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let code = fs::read_to_string(&path).expect("the file is readable");
                if !code.contains("source::SourceId::{") {
                    continue;
                }
                seen += 1;
                let file = path.strip_prefix(root).expect("below the root");
                let file = file.to_string_lossy().replace('\\', "/");
                let stem = |file: &str| file.trim_end_matches(".rs").to_owned();
                let known = |table: &Table| {
                    file.starts_with(&stem(table.file)) || table.file.starts_with(&stem(&file))
                };
                assert!(tables.iter().any(known), "{file} is in no table");
            }
        }
        assert!(seen > 10, "tables name their sources in another way now");
    }

    #[test]
    fn rows_of_rules_have_a_level_or_terms() {
        for table in tables().iter().filter(|table| table.decides) {
            for row in &table.rows {
                assert!(row.level.is_some() || !row.terms.is_empty(), "{}", row.key);
            }
        }
    }
}
