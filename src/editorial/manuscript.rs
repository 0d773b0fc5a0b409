//! The messages of a language as they are written: in the order of the files, with
//! every wording that a plural or a choice can lead to.
//!
//! Must not know: what the messages are for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use fluent_syntax::ast::{
    Entry as Node, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use crate::i18n::{Lang, Volume};

/// Stands for a variable where only the plain words count.
const NEUTRAL: &str = "3";

/// One way in which a message can be worded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What leads to it: `n: one`; empty when there is only one way.
    pub case: String,
    /// The words, with marks, and variables as they are written: `{ $n }`.
    pub text: String,
}

/// A message, or an attribute of one.
#[derive(Clone, Debug)]
pub struct Entry {
    /// `id` or `id.attribute`.
    pub id: String,
    /// The file it stands in, below the language's folder: `about/about`.
    pub file: String,
    /// What its authors tell translators about it.
    pub note: String,
    /// Every way in which it can be worded.
    pub wordings: Vec<Wording>,
    /// The words of the ordinary case with a neutral value for each variable.
    pub plain: String,
}

impl Entry {
    /// A number that changes with any wording, and with nothing else.
    pub fn fingerprint(&self) -> String {
        let all = self.wordings.iter();
        fingerprint(all.flat_map(|wording| [wording.case.as_str(), wording.text.as_str()]))
    }
}

/// A number for some texts, as 16 characters. The same on every machine and in
/// every version of Rust, because it is kept in files (FNV-1a, 64 bits).
pub fn fingerprint<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for text in texts {
        // No text holds a byte 0xff, so that "a", "b" and "ab" differ.
        for byte in text.bytes().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

/// Every message of a language.
#[derive(Debug)]
pub struct Manuscript {
    /// The language.
    pub lang: Lang,
    /// Its messages, volume by volume, file by file.
    pub entries: Vec<Entry>,
    places: BTreeMap<String, usize>,
}

impl Manuscript {
    /// Reads the files of a language.
    ///
    /// # Errors
    /// When a file cannot be read or is not Fluent.
    pub fn read(locales: &Path, lang: Lang) -> io::Result<Self> {
        let mut entries = Vec::new();
        for folder in Volume::FOLDERS
            .map(Volume::id)
            .into_iter()
            .chain([Volume::CHAPTERS])
        {
            for path in fluent_files(&locales.join(lang.tag).join(folder))? {
                let name = path.file_stem().unwrap_or_default().to_string_lossy();
                let file = format!("{folder}/{name}");
                let found = parse(&file, fs::read_to_string(&path)?)
                    .map_err(|error| io::Error::other(format!("{}: {error}", path.display())))?;
                entries.extend(found);
            }
        }
        let names = entries.iter().map(|entry| entry.id.clone());
        let places = names.enumerate().map(|(place, id)| (id, place)).collect();
        Ok(Self {
            lang,
            entries,
            places,
        })
    }

    /// The message with this name.
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.entries.get(*self.places.get(id)?)
    }

    /// The message with this name and its attributes, in the order of the file.
    pub fn family<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Entry> {
        // A message without a value begins with its first attribute.
        let attributes = format!("{id}.");
        let first = self.places.get(id).copied().or_else(|| {
            let mut after = self.places.range(attributes.clone()..);
            let starts = |(name, _): &(&String, _)| name.starts_with(&attributes);
            after
                .by_ref()
                .take_while(starts)
                .map(|(_, place)| *place)
                .min()
        });
        let all = first.and_then(|first| self.entries.get(first..));
        all.unwrap_or_default()
            .iter()
            .take_while(move |entry| entry.id == id || entry.id.starts_with(&attributes))
    }
}

/// The Fluent files of a folder, in the order in which they are read.
fn fluent_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    Ok(files)
}

/// The messages of one file.
fn parse(file: &str, source: String) -> Result<Vec<Entry>, String> {
    let resource = parser::parse(source).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut entries = Vec::new();
    for node in resource.body {
        let Node::Message(message) = node else {
            continue;
        };
        let note = message
            .comment
            .map_or(String::new(), |comment| comment.content.join(" "));
        let mut add = |id: String, pattern: &Pattern<String>| {
            entries.push(Entry {
                id,
                file: file.to_owned(),
                note: note.clone(),
                wordings: wordings(pattern),
                plain: plain(pattern),
            });
        };
        let id = message.id.name;
        if let Some(pattern) = &message.value {
            add(id.clone(), pattern);
        }
        for attribute in &message.attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    Ok(entries)
}

/// Every way through the choices of a pattern.
fn wordings(pattern: &Pattern<String>) -> Vec<Wording> {
    let mut all = vec![Wording {
        case: String::new(),
        text: String::new(),
    }];
    for element in &pattern.elements {
        let ways = match element {
            PatternElement::TextElement { value } => vec![(String::new(), value.clone())],
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => vec![(String::new(), format!("{{ {} }}", name(inline)))],
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => variants
                .iter()
                .flat_map(|variant| {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = &variant.key;
                    let case = format!("{}: {key}", name(selector).trim_start_matches('$'));
                    wordings(&variant.value)
                        .into_iter()
                        .map(move |inner| (join(&case, &inner.case), inner.text))
                })
                .collect(),
        };
        all = all
            .iter()
            .flat_map(|before| {
                ways.iter().map(|(case, text)| Wording {
                    case: join(&before.case, case),
                    text: format!("{}{text}", before.text),
                })
            })
            .collect();
    }
    all
}

fn join(one: &str, other: &str) -> String {
    let parts = [one, other];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// A variable or a message that is named, as it is written.
fn name(inline: &InlineExpression<String>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::MessageReference { id, .. } => id.name.clone(),
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value.clone()
        }
        _ => "…".to_owned(),
    }
}

fn plain(pattern: &Pattern<String>) -> String {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(_),
            } => words.push_str(NEUTRAL),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                let ordinary = variants.iter().find(|variant| variant.default);
                words.push_str(&ordinary.map_or(String::new(), |variant| plain(&variant.value)));
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{fingerprint, parse};

    const FILE: &str = "# a note\nid = one { $day }\n    .body =\n        { $n ->\n            [one] a day\n           *[other] { $n } days\n        } more\n";

    #[test]
    fn every_wording_of_a_message_is_found() {
        let entries = parse("guide/file", FILE.to_owned()).unwrap_or_default();
        let found: Vec<_> = entries
            .iter()
            .map(|entry| {
                let ways = entry.wordings.iter();
                let ways = ways.map(|way| format!("[{}] {}", way.case, way.text));
                (
                    entry.id.as_str(),
                    ways.collect::<Vec<_>>(),
                    entry.plain.as_str(),
                )
            })
            .collect();
        let words = |all: &[&str]| {
            all.iter()
                .map(|text| (*text).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            found,
            [
                ("id", words(&["[] one { $day }"]), "one 3"),
                (
                    "id.body",
                    words(&["[n: one] a day more", "[n: other] { $n } days more"]),
                    "3 days more"
                ),
            ]
        );
        assert_eq!(entries[0].note, "a note");
    }

    #[test]
    fn a_fingerprint_changes_with_every_wording() {
        let of = |source: String| -> Vec<String> {
            let entries = parse("guide/file", source).unwrap_or_default();
            entries.iter().map(super::Entry::fingerprint).collect()
        };
        let before = of(FILE.to_owned());
        let after = of(FILE.replace("a day", "one day"));
        assert_eq!(before[0], after[0]);
        assert_ne!(before[1], after[1]);
        // The published test vector of FNV-1a with the separator's byte after it.
        assert_eq!(fingerprint([]), "cbf29ce484222325");
        assert_ne!(fingerprint(["a", "b"]), fingerprint(["ab"]));
    }
}
