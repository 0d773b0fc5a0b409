//! The Fluent files as they stand in `locales/`, and what each message uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::i18n::{Lang, Messages, Volume};

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the entry is readable").path();
        if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        } else if path.is_dir() && extension == "rs" {
            found.extend(files(&path, extension));
        }
    }
    found.sort();
    found
}

pub fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The files of a language and those that all languages share.
fn locale_files(lang: Lang) -> Vec<PathBuf> {
    let locales = root().join("locales");
    let mut all = files(&locales, "ftl");
    let folders = Volume::FOLDERS.map(Volume::id).into_iter();
    for folder in folders.chain([Volume::CHAPTERS]) {
        all.extend(files(&locales.join(lang.tag).join(folder), "ftl"));
    }
    all
}

/// Read and measured once.
static TEXTS: LazyLock<Texts> =
    LazyLock::new(|| Texts::open(root().join("locales")).expect("the messages are readable"));

pub fn text(lang: Lang) -> Messages {
    let source = TEXTS.all(lang).expect("the messages are readable");
    mesotherapy_guide::app::text(lang, source)
}

/// What a message, or an attribute of one, uses.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Use {
    /// The variables.
    pub variables: BTreeSet<String>,
    /// For each selector: its variable and its keys.
    pub selectors: Vec<(String, BTreeSet<String>)>,
    /// Numbers of two or more digits in the words.
    pub numbers: BTreeMap<String, usize>,
    /// The words of all wordings, marks and all, with each variable as `{ $name }`.
    pub words: String,
}

/// Every message and attribute of a language; duplicates and junk fail.
pub fn messages(lang: Lang) -> BTreeMap<String, Use> {
    let mut found = BTreeMap::new();
    for file in locale_files(lang) {
        let name = file.display();
        let resource = fluent_syntax::parser::parse(read(&file))
            .unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let parts = message
                        .attributes
                        .into_iter()
                        .map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.value));
                    let value = message.value.map(|value| (id.clone(), value));
                    for (id, pattern) in value.into_iter().chain(parts) {
                        let mut used = Use::default();
                        collect(&pattern, &mut used);
                        assert!(
                            found.insert(id.clone(), used).is_none(),
                            "{name}: {id} twice"
                        );
                    }
                }
                Entry::Term(term) => panic!("{name}: terms are not used here: {}", term.id.name),
                Entry::Junk { content } => panic!("{name}: {content}"),
                _ => {}
            }
        }
    }
    found
}

fn collect(pattern: &Pattern<String>, used: &mut Use) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                numbers(value, used);
                used.words.push_str(value);
            }
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => {
                    let name = variable(inline);
                    let shown = name.as_ref().map(|name| format!("{{ ${name} }}"));
                    used.words.extend(shown);
                    used.variables.extend(name);
                }
                Expression::Select { selector, variants } => {
                    let name = variable(selector).expect("a selector is a variable");
                    used.variables.insert(name.clone());
                    let key = |key: &VariantKey<String>| match key {
                        VariantKey::Identifier { name } => name.clone(),
                        VariantKey::NumberLiteral { value } => value.clone(),
                    };
                    let keys = variants.iter().map(|variant| key(&variant.key)).collect();
                    used.selectors.push((name, keys));
                    for variant in variants {
                        collect(&variant.value, used);
                        used.words.push('\n');
                    }
                }
            },
        }
    }
}

fn variable(inline: &InlineExpression<String>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.clone()),
        _ => None,
    }
}

/// Small numbers may be words ("يومان"); larger ones are facts and must agree.
fn numbers(text: &str, used: &mut Use) {
    for number in text.split(|c: char| !c.is_ascii_digit()) {
        if number.len() > 1 && number.parse::<u64>().is_ok_and(|number| number > 10) {
            *used.numbers.entry(number.to_owned()).or_default() += 1;
        }
    }
}
