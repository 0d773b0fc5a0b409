//! The review pack: one printable document with both languages side by side, every
//! message in reading order, every row of every table, every source, and a place to
//! sign. What has changed since the last review is marked.
//!
//! Must not know: how a page of the guide is drawn. The same texts always give the
//! same document.

mod markup;
mod parts;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use anyhow::{Result, ensure};
use mesotherapy_guide::VERSION;
use mesotherapy_guide::domain::source::SourceId;
use mesotherapy_guide::editorial::claims::{self, Claim, Table};
use mesotherapy_guide::editorial::manuscript::{Entry, Manuscript, fingerprint};
use mesotherapy_guide::editorial::outline::{self, Stretch};
use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::i18n::{LANGUAGES, Messages};

use crate::reviewed::{Reviewed, Since};

/// Everything that is to be reviewed.
pub struct Pack {
    manuscripts: Vec<Manuscript>,
    sections: Vec<Stretch>,
    tables: Vec<Table>,
    /// What each message rests on.
    rests: BTreeMap<String, BTreeSet<SourceId>>,
    reviewed: Reviewed,
    /// The sources, which are the same in every language.
    text: Messages,
}

impl Pack {
    /// Reads the texts in this folder, to be compared with what was reviewed last.
    pub fn read(locales: &Path, reviewed: Reviewed) -> Result<Self> {
        let mut manuscripts = Vec::new();
        for lang in &LANGUAGES {
            manuscripts.push(Manuscript::read(locales, lang)?);
        }
        let tables = claims::tables();
        let mut rests: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for row in tables.iter().flat_map(|table| &table.rows) {
            for message in &row.messages {
                let sources = rests.entry(message.clone()).or_default();
                sources.extend(row.sources.iter().copied());
            }
        }
        let source = Texts::open(locales)?.all(&LANGUAGES[0])?;
        Ok(Self {
            sections: manuscripts
                .first()
                .map(outline::sections)
                .unwrap_or_default(),
            manuscripts,
            tables,
            rests,
            reviewed,
            text: mesotherapy_guide::app::text(&LANGUAGES[0], source),
        })
    }

    /// All of it as reviewed by these people.
    pub fn reviewed_by(&self, by: &str) -> Result<Reviewed> {
        ensure!(
            !by.trim().is_empty(),
            "who has reviewed it: name, role and date"
        );
        let mut messages: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for manuscript in &self.manuscripts {
            for entry in &manuscript.entries {
                let languages = messages.entry(entry.id.clone()).or_default();
                languages.insert(manuscript.lang.tag.to_owned(), entry.fingerprint());
            }
        }
        let rules = self
            .claims()
            .map(|claim| (claim.key.clone(), claim.fingerprint()));
        Ok(Reviewed {
            by: by.trim().to_owned(),
            messages,
            rules: rules.collect(),
            sources: SourceId::ALL
                .iter()
                .map(|id| (id.tag().to_owned(), self.source_fingerprint(*id)))
                .collect(),
        })
    }

    /// What is in it, in a line or two.
    pub fn summary(&self) -> String {
        let messages = self.sections.iter().map(|section| section.messages.len());
        let counted = format!(
            "{} messages in {} sections, {} rows in {} tables",
            messages.sum::<usize>(),
            self.sections.len(),
            self.claims().count(),
            self.tables.len(),
        );
        if !self.reviewed.is_anything() {
            return format!("{counted}. Nothing has been reviewed yet.");
        }
        let texts = self.manuscripts.iter().flat_map(|manuscript| {
            let since = |id: &str| self.since(manuscript, id);
            manuscript.entries.iter().map(move |entry| since(&entry.id))
        });
        let rules = self.claims().map(|claim| self.since_rule(claim));
        let sources = SourceId::ALL.iter().map(|id| self.since_source(*id));
        let changed = texts
            .chain(rules)
            .chain(sources)
            .filter(|since| *since != Since::Same)
            .count();
        format!(
            "{counted}. Last reviewed by {}; new or changed since: {changed}, gone: {}.",
            self.reviewed.by,
            self.gone().len(),
        )
    }

    /// The whole document.
    pub fn html(&self) -> Result<String> {
        let mut out = String::new();
        write!(
            out,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Review of the mesotherapy guide</title>\n<style>\n{}</style>\n</head>\n<body>\n",
            include_str!("pack/pack.css")
        )?;
        writeln!(
            out,
            "<header>\n<h1>Review of the mesotherapy guide</h1>\n<p>Version {VERSION}. {}</p>\n{}</header>",
            markup::escape(&self.summary()),
            include_str!("pack/intro.html"),
        )?;
        self.contents(&mut out)?;
        for section in &self.sections {
            self.section(&mut out, section)?;
        }
        for table in &self.tables {
            self.table(&mut out, table)?;
        }
        self.sources(&mut out)?;
        self.gone_part(&mut out)?;
        out.push_str("</body>\n</html>\n");
        Ok(out)
    }

    fn claims(&self) -> impl Iterator<Item = &Claim> {
        self.tables.iter().flat_map(|table| &table.rows)
    }

    /// What became of a message in a language. Before the first review nothing is
    /// marked: all of it is new.
    fn since(&self, manuscript: &Manuscript, id: &str) -> Since {
        let now = manuscript.get(id).map(Entry::fingerprint);
        if self.reviewed.is_anything() {
            self.reviewed
                .message(id, manuscript.lang.tag, &now.unwrap_or_default())
        } else {
            Since::Same
        }
    }

    fn since_rule(&self, claim: &Claim) -> Since {
        if self.reviewed.is_anything() {
            self.reviewed.rule(&claim.key, &claim.fingerprint())
        } else {
            Since::Same
        }
    }

    fn since_source(&self, id: SourceId) -> Since {
        if self.reviewed.is_anything() {
            self.reviewed.source(id.tag(), &self.source_fingerprint(id))
        } else {
            Since::Same
        }
    }

    /// A number that changes with anything that the guide says of a source.
    fn source_fingerprint(&self, id: SourceId) -> String {
        fingerprint([self.reference(id).as_str()])
    }

    /// What was reviewed and is no longer there.
    fn gone(&self) -> Vec<&str> {
        let known = |id: &str| self.manuscripts.iter().any(|text| text.get(id).is_some());
        let messages = self.reviewed.messages.keys().filter(|id| !known(id));
        let rules = self.reviewed.rules.keys();
        let rules = rules.filter(|key| self.claims().all(|claim| claim.key != **key));
        let sources = self.reviewed.sources.keys();
        let sources = sources.filter(|tag| SourceId::ALL.iter().all(|id| id.tag() != tag.as_str()));
        let gone = messages.chain(rules).chain(sources);
        gone.map(String::as_str).collect()
    }
}
