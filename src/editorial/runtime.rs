//! Holds what the guide says against Fluent's own runtime: every message, with numbers and
//! with words in the place of its variables. The prerender builds no guide in which they
//! differ, because translators write for Fluent and not for `i18n::resolve`.
//!
//! Must not know: what a message says.

use std::collections::BTreeSet;

use anyhow::{Context, Result, anyhow, bail, ensure};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

use crate::content::contacts;
use crate::i18n::{self, Messages};

/// What stands for each variable: every form of the guide's languages. Above 102 the
/// runtime's plural rules are wrong in Arabic (`docs/decisions/003`).
const NUMBERS: [i64; 10] = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102];

/// Words every message of this source, which `text` was made of, with both; how many
/// wordings were compared.
///
/// # Errors
/// The first message whose words are not the same, or which only one of the two can word.
pub fn compare(text: Messages, source: String) -> Result<usize> {
    let lang = text.lang();
    let id: LanguageIdentifier = lang.tag.parse()?;
    let resource = FluentResource::try_new(source)
        .map_err(|(_, errors)| anyhow!("{}: messages cannot be read: {errors:?}", lang.tag))?;
    let patterns = patterns(&resource);
    let known: Vec<_> = patterns
        .iter()
        .map(|(id, pattern)| (id.clone(), variables(pattern)))
        .collect();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle
        .add_resource(resource)
        .map_err(|errors| anyhow!("{}: {errors:?}", lang.tag))?;
    let mut compared = 0;
    for (id, variables) in known {
        let (name, attribute) = match id.split_once('.') {
            None => (id.as_str(), None),
            Some((name, attribute)) => (name, Some(attribute)),
        };
        let message = bundle.get_message(name).context("a message was read")?;
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|found| found.value()),
        };
        let pattern = pattern.context("a message has words")?;
        let constants = contacts::variables();
        let own: Vec<_> = variables
            .iter()
            .filter(|name| constants.iter().all(|(other, _)| other != name))
            .collect();
        let tries = if own.is_empty() { 1 } else { NUMBERS.len() };
        for number in NUMBERS.into_iter().take(tries) {
            for as_words in [false, true] {
                let word = format!("{number} > {number}");
                let mut theirs = FluentArgs::new();
                for (name, value) in &constants {
                    theirs.set(*name, value.clone());
                }
                let mut ours = Vec::new();
                for name in &own {
                    if as_words {
                        theirs.set(name.as_str(), word.clone());
                        ours.push((name.as_str(), (&word).into()));
                    } else {
                        theirs.set(name.as_str(), number);
                        ours.push((name.as_str(), number.into()));
                    }
                }
                let mut errors = Vec::new();
                let words = bundle.format_pattern(pattern, Some(&theirs), &mut errors);
                if !errors.is_empty() {
                    bail!("{} {id}: Fluent's runtime says {errors:?}", lang.tag);
                }
                let words = i18n::plain(&words, text.digits());
                let said = text.plain_with(&id, &ours);
                ensure!(
                    said == words,
                    "{} {id}: the guide says “{said}”, Fluent's runtime “{words}”",
                    lang.tag
                );
                compared += 1;
            }
        }
    }
    Ok(compared)
}

/// Every message and attribute with words, by its name.
fn patterns(resource: &FluentResource) -> Vec<(String, &Pattern<&str>)> {
    let mut found = Vec::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            let value = message.value.iter();
            found.extend(value.map(|value| (message.id.name.to_owned(), value)));
            let attributes = message.attributes.iter();
            found.extend(attributes.map(|attribute| {
                let name = format!("{}.{}", message.id.name, attribute.id.name);
                (name, &attribute.value)
            }));
        }
    }
    found
}

/// The names of the variables of a message.
fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            let (inline, variants) = match expression {
                Expression::Inline(inline) => (inline, &[][..]),
                Expression::Select { selector, variants } => (selector, &variants[..]),
            };
            if let InlineExpression::VariableReference { id } = inline {
                found.insert(id.name.to_owned());
            }
            for variant in variants {
                collect(&variant.value, found);
            }
        }
    }
}
