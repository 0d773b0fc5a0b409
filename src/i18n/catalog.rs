//! The messages of one language, and how a page asks for them.
//!
//! Must not know: where the Fluent text came from or how it is drawn. A message
//! is named `id` or `id.attribute`. A missing one gives an empty string and is
//! reported; the native tests make sure that no build has one.

use std::fmt;
use std::sync::Arc;

use fluent_syntax::{ast, parser};

use super::resolve::Scope;
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

/// Variables that every message may use: their names and values.
pub type Constants = Vec<(&'static str, String)>;

/// A message as it was parsed: its words and its attributes.
type Parsed = ast::Message<&'static str>;

/// The messages of one language.
pub struct Catalog {
    lang: Lang,
    /// In the order of their ids.
    messages: Vec<Parsed>,
    constants: Constants,
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
    ///
    /// The text is kept for as long as the program runs: messages point into it.
    pub fn new(
        lang: Lang,
        source: String,
        constants: impl IntoIterator<Item = (&'static str, String)>,
        report: fn(&Problem),
    ) -> Self {
        let source: &'static str = Box::leak(source.into_boxed_str());
        let resource = parser::parse_runtime(source).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                report(&Problem::Resource(detail(&error)));
            }
            resource
        });
        let mut messages: Vec<Parsed> = Vec::with_capacity(resource.body.len());
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            match place(&messages, message.id.name) {
                Ok(_) => report(&Problem::Resource(format!("{} twice", message.id.name))),
                Err(place) => messages.insert(place, message),
            }
        }
        Self {
            lang,
            messages,
            constants: constants.into_iter().collect(),
            report,
        }
    }

    /// The words of a message or an attribute as they were parsed.
    fn pattern(&self, id: &str) -> Option<&ast::Pattern<&'static str>> {
        let (id, attribute) = match id.split_once('.') {
            None => (id, None),
            Some((id, attribute)) => (id, Some(attribute)),
        };
        let message = self.messages.get(place(&self.messages, id).ok()?)?;
        let Some(attribute) = attribute else {
            return message.value.as_ref();
        };
        let mut attributes = message.attributes.iter();
        let attribute = attributes.find(|other| other.id.name == attribute)?;
        Some(&attribute.value)
    }

    /// Whether there is such a message (`id` or `id.attribute`).
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The formatted message with its marks and Western digits, as the file has it.
    fn format(&self, id: &str, constants: &Constants, args: &[(&str, Arg<'_>)]) -> String {
        let mut words = String::new();
        let Some(pattern) = self.pattern(id) else {
            (self.report)(&Problem::Missing(id.to_owned()));
            return words;
        };
        let mut scope = Scope {
            lang: self.lang,
            constants,
            args,
            find: &|id| self.pattern(id),
            failed: false,
            depth: 0,
        };
        scope.write(pattern, &mut words);
        if scope.failed {
            (self.report)(&Problem::Format(id.to_owned()));
        }
        words
    }
}

/// Where a message stands, or where it would.
fn place(messages: &[Parsed], id: &str) -> Result<usize, usize> {
    messages.binary_search_by(|message| message.id.name.cmp(id))
}

/// A language's messages in the reader's digits: what pages hold and pass on.
#[derive(Clone, Debug)]
pub struct Text {
    catalog: Arc<Catalog>,
    digits: Digits,
    /// The variables of all messages, where they are not those of the catalog.
    constants: Option<Arc<Constants>>,
}

impl Text {
    /// Messages in the language's own digits.
    pub fn new(catalog: Catalog) -> Self {
        let digits = catalog.lang.digits;
        Self {
            catalog: Arc::new(catalog),
            digits,
            constants: None,
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
            digits,
            ..self.clone()
        }
    }

    /// The same messages with other variables that all of them may use.
    #[must_use]
    pub fn with_constants(&self, constants: Constants) -> Self {
        Self {
            constants: Some(Arc::new(constants)),
            ..self.clone()
        }
    }

    fn constants(&self) -> &Constants {
        self.constants.as_deref().unwrap_or(&self.catalog.constants)
    }

    /// A variable that all messages may use, without the marks of a literal.
    pub fn constant(&self, name: &str) -> &str {
        let mut constants = self.constants().iter();
        let found = constants.find(|(other, _)| *other == name);
        found.map_or("", |(_, value)| value.trim_matches('`'))
    }

    /// Whether both show every message alike.
    pub fn same_as(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.catalog, &other.catalog)
            && self.digits == other.digits
            && self.constants() == other.constants()
    }

    fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.catalog.format(id, self.constants(), args)
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
        markup::plain(&self.format(id, args), self.digits)
    }

    /// Characters only, with Western digits: for what is written in another
    /// language, such as the title of a source.
    pub fn western(&self, id: &str) -> String {
        markup::plain(&self.format(id, &[]), Digits::Western)
    }

    /// The pieces of one line.
    pub fn runs(&self, id: &str) -> Vec<Run> {
        self.runs_with(id, &[])
    }

    /// The pieces of one line, with variables.
    pub fn runs_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Vec<Run> {
        markup::runs(&self.format(id, args), self.digits)
    }

    /// Paragraphs and lists.
    pub fn blocks(&self, id: &str) -> Vec<Block> {
        markup::blocks(&self.format(id, &[]), self.digits)
    }

    /// A number that stands alone.
    pub fn number(&self, number: usize) -> String {
        self.digits.apply(&number.to_string())
    }
}
