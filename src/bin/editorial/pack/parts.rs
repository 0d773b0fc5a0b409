//! The parts of the review pack: contents, messages, tables, sources, what is gone.
//!
//! Must not know: what has been reviewed (`Pack` tells what became of a message).

use std::collections::BTreeSet;
use std::fmt::{self, Write};

use mesotherapy_guide::content::sources::{ADDRESSES, source};
use mesotherapy_guide::domain::source::SourceId;
use mesotherapy_guide::editorial::claims::{Claim, Table};
use mesotherapy_guide::editorial::outline::Stretch;

use super::Pack;
use super::markup::{self, escape};
use crate::reviewed::Since;

/// Where a reviewer signs.
const SIGN: &str = include_str!("sign.html");

impl Pack {
    pub(super) fn contents(&self, out: &mut String) -> fmt::Result {
        out.push_str("<nav>\n<h2>Contents</h2>\n<ol>\n");
        let sections = self.sections.iter();
        let sections = sections.map(|section| (section.id.clone(), self.title(section)));
        let tables = self.tables.iter();
        let tables = tables.map(|table| (table.id.to_owned(), escape(table.title)));
        let last = [("sources".to_owned(), "Sources".to_owned())];
        for (id, title) in sections.chain(tables).chain(last) {
            writeln!(out, "<li><a href=\"#{}\">{title}</a></li>", anchor(&id))?;
        }
        out.push_str("</ol>\n</nav>\n");
        Ok(())
    }

    /// The title of a chapter in every language, or the name of a file.
    fn title(&self, section: &Stretch) -> String {
        if !section.is_chapter {
            return format!("File <code>{}.ftl</code>", section.id);
        }
        let titles = self.manuscripts.iter().filter_map(|manuscript| {
            let entry = manuscript.get(&section.id)?;
            let tag = manuscript.lang.tag;
            Some(format!(
                "<bdi lang=\"{tag}\">{}</bdi>",
                escape(&entry.plain)
            ))
        });
        titles.collect::<Vec<_>>().join(" · ")
    }

    pub(super) fn section(&self, out: &mut String, section: &Stretch) -> fmt::Result {
        let title = self.title(section);
        writeln!(
            out,
            "<section id=\"{}\">\n<h2>{title}</h2>",
            anchor(&section.id)
        )?;
        let mut cited = BTreeSet::new();
        for id in &section.messages {
            self.message(out, id, &mut cited)?;
        }
        if !cited.is_empty() {
            out.push_str("<h3>Sources of this section</h3>\n");
            self.references(out, cited.into_iter())?;
        }
        writeln!(out, "{SIGN}</section>")
    }

    /// A message in every language, side by side, and what it rests on.
    fn message(&self, out: &mut String, id: &str, cited: &mut BTreeSet<SourceId>) -> fmt::Result {
        write!(
            out,
            "<div class=\"message\" id=\"m-{id}\"><p class=\"id\">{id}"
        )?;
        if let Some(rests) = self.rests.get(id).filter(|rests| !rests.is_empty()) {
            let tags: Vec<_> = rests.iter().map(|id| id.tag()).collect();
            write!(
                out,
                " <span class=\"tags\">rests on {}</span>",
                tags.join(" ")
            )?;
            cited.extend(rests);
        }
        out.push_str("</p>\n");
        self.wordings(out, id)?;
        // Attributes share the note of their message.
        let mut notes = self.manuscripts.iter().filter_map(|text| text.get(id));
        let note = notes.find(|entry| !entry.note.is_empty() && !id.contains('.'));
        if let Some(entry) = note {
            write!(out, "<p class=\"note\">{}</p>", escape(&entry.note))?;
        }
        out.push_str("</div>\n");
        Ok(())
    }

    /// The words of a message, a column for each language.
    fn wordings(&self, out: &mut String, id: &str) -> fmt::Result {
        out.push_str("<div class=\"languages\">");
        for manuscript in &self.manuscripts {
            let lang = manuscript.lang;
            let (class, mark) = mark(self.since(manuscript, id));
            let words = manuscript.get(id).map_or_else(
                || "<p class=\"mark\">missing</p>".to_owned(),
                |entry| markup::message(entry, lang),
            );
            write!(
                out,
                "<div lang=\"{}\" dir=\"{}\"{class}>{mark}{words}</div>",
                lang.tag,
                lang.direction.as_str()
            )?;
        }
        out.push_str("</div>\n");
        Ok(())
    }

    pub(super) fn table(&self, out: &mut String, table: &Table) -> fmt::Result {
        writeln!(
            out,
            "<section id=\"{}\">\n<h2>{}</h2>\n<p>{}</p>\n<p class=\"id\">{}</p>",
            anchor(table.id),
            escape(table.title),
            escape(table.reading),
            table.file
        )?;
        for row in &table.rows {
            self.row(out, row, table.decides)?;
        }
        writeln!(out, "{SIGN}</section>")
    }

    /// A row: what it is about, how strong, on what terms, and what it rests on.
    fn row(&self, out: &mut String, row: &Claim, decides: bool) -> fmt::Result {
        let (class, mark) = mark(self.since_rule(row));
        writeln!(
            out,
            "<div class=\"row\" id=\"r-{0}\"><p class=\"id\">{0}</p><div{class}>{mark}",
            row.key
        )?;
        // A statement and its sources stand with the messages already.
        if decides {
            for id in row.level.iter().chain(&row.messages) {
                let of_level = Some(id) == row.level.as_ref();
                let class = if of_level { "level" } else { "say" };
                writeln!(out, "<div class=\"{class}\">")?;
                self.wordings(out, id)?;
                out.push_str("</div>\n");
            }
        }
        if !row.terms.is_empty() {
            writeln!(out, "<p class=\"terms\">{}</p>", escape(&row.terms))?;
        }
        if row.sources.is_empty() {
            out.push_str("<p class=\"tags\">no source</p>\n");
        } else if decides {
            self.references(out, row.sources.iter().copied())?;
        } else {
            let tags = row.sources.iter().map(|id| format!("<b>{}</b>", id.tag()));
            let tags: Vec<_> = tags.collect();
            writeln!(out, "<p class=\"tags\">rests on {}</p>", tags.join(" "))?;
        }
        out.push_str("</div></div>\n");
        Ok(())
    }

    pub(super) fn sources(&self, out: &mut String) -> fmt::Result {
        out.push_str("<section id=\"sources\">\n<h2>Sources</h2>\n<ul class=\"sources\">\n");
        for id in SourceId::ALL.iter().copied() {
            let (class, mark) = mark(self.since_source(id));
            let words = escape(&self.reference(id));
            writeln!(out, "<li{class}>{mark}<b>{}</b> {words}</li>", id.tag())?;
        }
        writeln!(out, "</ul>\n{SIGN}</section>")
    }

    /// Sources with tag, title and address.
    fn references(&self, out: &mut String, ids: impl Iterator<Item = SourceId>) -> fmt::Result {
        out.push_str("<ul class=\"sources\">\n");
        for id in ids {
            let words = escape(&self.reference(id));
            writeln!(out, "<li><b>{}</b> {words}</li>", id.tag())?;
        }
        out.push_str("</ul>\n");
        Ok(())
    }

    /// All that the guide says of a source: authors, title, place, kind, whether the
    /// original was read, address.
    pub(super) fn reference(&self, id: SourceId) -> String {
        let message = format!("source-{}", id.tag().to_ascii_lowercase());
        let part = |name: &str| {
            let id = format!("{message}.{name}");
            self.text.has(&id).then(|| self.text.western(&id))
        };
        let address = ADDRESSES
            .iter()
            .find_map(|(name, start)| Some(format!("{start}{}", part(name)?)));
        let kind = format!("kind-{}", source(id).kind.id());
        let parts = [
            part("by"),
            Some(self.text.western(&message)),
            part("in"),
            Some(self.text.western(&kind)),
            source(id).secondary.then(|| "original not read".to_owned()),
            address,
        ];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        parts.join(". ")
    }

    /// What was reviewed and has been taken out.
    pub(super) fn gone_part(&self, out: &mut String) -> fmt::Result {
        let gone = self.gone();
        if gone.is_empty() {
            return Ok(());
        }
        out.push_str("<section id=\"gone\">\n<h2>Taken out since the last review</h2>\n<ul>\n");
        for id in gone {
            writeln!(out, "<li class=\"id\">{}</li>", escape(id))?;
        }
        writeln!(out, "</ul>\n{SIGN}</section>")
    }
}

/// A place in the document.
fn anchor(id: &str) -> String {
    format!("part-{}", id.replace('/', "-"))
}

/// The class and the words of a mark.
fn mark(since: Since) -> (&'static str, &'static str) {
    match since {
        Since::Same => ("", ""),
        Since::Changed => (
            " class=\"changed\"",
            "<p class=\"mark\" dir=\"ltr\">changed</p>",
        ),
        Since::New => (
            " class=\"changed\"",
            "<p class=\"mark\" dir=\"ltr\">new</p>",
        ),
    }
}
