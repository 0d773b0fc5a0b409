//! Refuses to build a guide in which a message is missing in a language, or goes
//! wrong on a page: a reader must never meet an empty place.
//!
//! Must not know: what the messages say.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Result, ensure};
use mesotherapy_guide::app::languages;
use mesotherapy_guide::content::{contacts, messages};
use mesotherapy_guide::editorial::readability::{HIGHEST_GRADE, Report};
use mesotherapy_guide::editorial::runtime;
use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::i18n::{Catalog, Lang, MessageProblem, Messages};
use mesotherapy_guide::routes::Page;

/// How many problems the pages drawn so far have had.
static PROBLEMS: AtomicUsize = AtomicUsize::new(0);

fn report(problem: &MessageProblem) {
    eprintln!("{problem}");
    PROBLEMS.fetch_add(1, Ordering::Relaxed);
}

/// The messages of every language, when all have the same, none is missing, and Fluent's own
/// runtime says the same.
pub fn read(sources: Vec<(Lang, String)>) -> Result<Vec<Messages>> {
    let mut all: BTreeSet<String> = messages::all().into_iter().collect();
    for (_, source) in &sources {
        all.extend(names(source));
    }
    for (lang, source) in &sources {
        let own = names(source);
        let missing: Vec<_> = all.difference(&own).collect();
        ensure!(
            missing.is_empty(),
            "messages not in {}: {missing:?}",
            lang.tag
        );
    }
    sources
        .into_iter()
        .map(|(lang, source)| {
            let catalog = Catalog::new(lang, source.clone(), contacts::variables(), report);
            let text = Messages::new(catalog);
            runtime::compare(text, source)?;
            Ok(text)
        })
        .collect()
}

/// The messages of a page's volumes, and no others, so that one that is missing is heard
/// of; in each language that the page speaks, its own first.
pub fn of_page(files: &Texts, page: Page) -> Result<Vec<Messages>> {
    languages(page)
        .into_iter()
        .map(|lang| {
            let mut source = String::new();
            for text in page.route.shared_texts() {
                source.push_str(&files.shared(*text)?);
            }
            for volume in page.route.volumes() {
                source.push_str(&files.volume(lang, volume)?);
            }
            let catalog = Catalog::new(lang, source, contacts::variables(), report);
            Ok(Messages::new(catalog))
        })
        .collect()
}

/// Fails when an English text is harder to read than was agreed.
pub fn ensure_readable(report: &Report) -> Result<()> {
    let hard: Vec<_> = report.too_hard().map(|row| row.id.as_str()).collect();
    ensure!(
        hard.is_empty(),
        "above school grade {HIGHEST_GRADE}: {}; `cargo xtask readability` tells more",
        hard.join(", ")
    );
    Ok(())
}

/// Fails when a page that was drawn asked for something that is not there.
pub fn ensure_whole() -> Result<()> {
    let problems = PROBLEMS.load(Ordering::Relaxed);
    ensure!(
        problems == 0,
        "{problems} problems with messages, named above"
    );
    Ok(())
}

/// The names of the messages and attributes of a Fluent text.
fn names(source: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut message = "";
    for line in source.lines() {
        let Some((name, _)) = line.split_once(" =") else {
            continue;
        };
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            message = name;
            names.insert(name.to_owned());
        } else if let Some(attribute) = name.trim_start().strip_prefix('.') {
            names.insert(format!("{message}.{attribute}"));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{names, read};
    use mesotherapy_guide::i18n::LANGUAGES;

    #[test]
    fn names_are_found() {
        let found = names("# a = b\nc = d\n    .e = f = g\n    h\ni =\n    j\n");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["c", "c.e", "i"]);
    }

    #[test]
    fn a_message_that_one_language_lacks_stops_the_build() {
        let sources = LANGUAGES
            .iter()
            .map(|lang| (lang, format!("only-{} = a\n", lang.tag)));
        assert!(read(sources.collect()).is_err());
    }
}
