//! The messages of one language, and how a page asks for them.
//!
//! Must not know: where the Fluent text came from or how it is drawn. A message
//! is named `id` or `id.attribute`. A missing one gives an empty string and is
//! reported; the native tests make sure that no build has one.

use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Block, Digits, Lang, Run, markup};

/// Something wrong with a text: a fault of the build, never of the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The Fluent text has junk or a message twice.
    Resource(String),
    /// No such message or attribute.
    Missing(String),
    /// The message could not be formatted, for example for want of a variable.
    Format(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Resource(what) => write!(f, "text resource: {what}"),
            Self::Missing(id) => write!(f, "missing message: {id}"),
            Self::Format(what) => write!(f, "message not formatted: {what}"),
        }
    }
}

/// What exactly is wrong, for those who build the guide. The words for it are not
/// carried into the browser, where nobody could act on them.
fn detail(error: &dyn fmt::Display) -> String {
    if cfg!(target_arch = "wasm32") {
        String::new()
    } else {
        error.to_string()
    }
}

/// A value for a variable of a message.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// A whole number; chooses the plural category.
    Number(i64),
    /// Words.
    Text(&'a str),
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

/// The messages of one language.
pub struct Catalog {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    constants: Vec<(&'static str, String)>,
    report: fn(&Problem),
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog")
            .field("lang", &self.lang.tag)
            .finish_non_exhaustive()
    }
}

impl Catalog {
    /// Reads the Fluent text of one language. `constants` are variables that
    /// every message may use; `report` hears of every problem.
    pub fn new(
        lang: Lang,
        source: String,
        constants: impl IntoIterator<Item = (&'static str, String)>,
        report: fn(&Problem),
    ) -> Self {
        let id: LanguageIdentifier = lang.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                report(&Problem::Resource(detail(&error)));
            }
            resource
        });
        for error in bundle.add_resource(resource).err().unwrap_or_default() {
            report(&Problem::Resource(detail(&error)));
        }
        Self {
            lang,
            bundle,
            constants: constants.into_iter().collect(),
            report,
        }
    }

    /// Whether there is such a message (`id` or `id.attribute`).
    pub fn has(&self, id: &str) -> bool {
        match id.split_once('.') {
            None => self
                .bundle
                .get_message(id)
                .is_some_and(|m| m.value().is_some()),
            Some((id, attribute)) => {
                let message = self.bundle.get_message(id);
                message.is_some_and(|m| m.get_attribute(attribute).is_some())
            }
        }
    }

    /// The formatted message with its marks and Western digits, as the file has it.
    fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let (message, attribute) = match id.split_once('.') {
            None => (id, None),
            Some((message, attribute)) => (message, Some(attribute)),
        };
        let message = self.bundle.get_message(message);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|a| a.value()),
        });
        let Some(pattern) = pattern else {
            (self.report)(&Problem::Missing(id.to_owned()));
            return String::new();
        };
        let mut values = FluentArgs::new();
        for (name, value) in &self.constants {
            values.set(*name, value.as_str());
        }
        for (name, value) in args {
            match value {
                Arg::Number(number) => values.set((*name).to_owned(), FluentValue::from(*number)),
                Arg::Text(text) => values.set((*name).to_owned(), *text),
            }
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors);
        for error in errors {
            (self.report)(&Problem::Format(format!("{id} {}", detail(&error))));
        }
        text.into_owned()
    }
}

/// A language's messages in the reader's digits: what pages hold and pass on.
#[derive(Clone, Debug)]
pub struct Text {
    catalog: Arc<Catalog>,
    digits: Digits,
}

impl Text {
    /// Messages in the language's own digits.
    pub fn new(catalog: Catalog) -> Self {
        let digits = catalog.lang.digits;
        Self {
            catalog: Arc::new(catalog),
            digits,
        }
    }

    /// The same messages in other digits. A language without a choice keeps its own.
    #[must_use]
    pub fn with_digits(&self, digits: Digits) -> Self {
        let digits = if self.lang().has_digit_choice() {
            digits
        } else {
            self.lang().digits
        };
        Self {
            catalog: Arc::clone(&self.catalog),
            digits,
        }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.catalog.lang
    }

    /// The digits in use.
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.catalog.has(id)
    }

    /// Characters only: for titles, `aria-label` and the like.
    pub fn plain(&self, id: &str) -> String {
        self.plain_with(id, &[])
    }

    /// Characters only, with variables.
    pub fn plain_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        markup::plain(&self.catalog.format(id, args), self.digits)
    }

    /// Characters only, with Western digits: for what is written in another
    /// language, such as the title of a source.
    pub fn western(&self, id: &str) -> String {
        markup::plain(&self.catalog.format(id, &[]), Digits::Western)
    }

    /// The pieces of one line.
    pub fn runs(&self, id: &str) -> Vec<Run> {
        self.runs_with(id, &[])
    }

    /// The pieces of one line, with variables.
    pub fn runs_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Vec<Run> {
        markup::runs(&self.catalog.format(id, args), self.digits)
    }

    /// Paragraphs and lists.
    pub fn blocks(&self, id: &str) -> Vec<Block> {
        markup::blocks(&self.catalog.format(id, &[]), self.digits)
    }

    /// A number that stands alone.
    pub fn number(&self, number: usize) -> String {
        self.digits.apply(&number.to_string())
    }
}
