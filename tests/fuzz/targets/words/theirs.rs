//! Fluent's own runtime, asked as the guide's catalog is.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use mesotherapy_guide::i18n::Lang;

use crate::Value;

/// Messages of a language.
pub struct Theirs {
    bundle: FluentBundle<FluentResource>,
    ids: Vec<String>,
    replaced: u32,
}

/// What the runtime says.
#[derive(Debug)]
pub struct Said {
    /// The words, whatever went wrong.
    pub words: String,
    /// Whether something did.
    pub failed: bool,
}

impl Theirs {
    /// Reads messages; what is no message is passed over, as the guide does.
    pub fn new(lang: Lang, source: String) -> Self {
        let tag = lang.tag.parse().expect("a language tag");
        let mut theirs = Self {
            bundle: FluentBundle::new(vec![tag]),
            ids: Vec::new(),
            replaced: 0,
        };
        theirs.replace(source);
        theirs
    }

    /// Puts messages in the place of those of the same names.
    pub fn replace(&mut self, source: String) {
        let resource = match FluentResource::try_new(source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.ids.clear();
        self.replaced += 1;
        for entry in resource.entries() {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                if message.value.is_some() {
                    self.ids.push(message.id.name.to_owned());
                }
                for attribute in &message.attributes {
                    self.ids
                        .push(format!("{}.{}", message.id.name, attribute.id.name));
                }
            }
        }
        self.bundle.add_resource_overriding(resource);
    }

    /// Whether so much was replaced that a new one takes less room: nothing goes.
    pub fn is_full(&self) -> bool {
        self.replaced > 500
    }

    /// Every message and attribute.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// The words of one.
    pub fn words(&self, id: &str, values: &[(String, Value)]) -> Said {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Value::Number(number) => args.set(name.as_str(), *number),
                Value::Messages(text) => args.set(name.as_str(), text.as_str()),
            }
        }
        let (message, attribute) = match id.split_once('.') {
            None => (id, None),
            Some((message, attribute)) => (message, Some(attribute)),
        };
        let message = self.bundle.get_message(message).expect("it was listed");
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|found| found.value()),
        };
        let pattern = pattern.expect("it was listed");
        let mut errors = Vec::new();
        let words = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        Said {
            words: words.into_owned(),
            failed: !errors.is_empty(),
        }
    }
}
