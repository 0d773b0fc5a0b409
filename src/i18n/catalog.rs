//! The messages of one language, as they were read.
//!
//! Must not know: where the Fluent text came from or how it is drawn. A message
//! is named `id` or `id.attribute`. A missing one gives an empty string and is
//! reported; the native tests make sure that no build has one.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use fluent_syntax::{ast, parser};

use super::resolve::Scope;
use super::{Digits, Lang};

/// Something wrong with a text: a fault of the build, never of the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageProblem {
    /// The Fluent text has junk or a message twice.
    Resource(String),
    /// No such message or attribute.
    Missing(String),
    /// The message could not be formatted, for example for want of a variable.
    Format(String),
}

impl fmt::Display for MessageProblem {
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
    pub(super) lang: Lang,
    /// In the order of their ids.
    messages: Vec<Parsed>,
    pub(super) constants: Constants,
    report: fn(&MessageProblem),
    /// The renditions in which its messages were asked for so far.
    pub(super) renditions: Mutex<Vec<&'static Rendition>>,
}

/// The messages of a catalog as one reader sees them.
#[derive(PartialEq, Eq)]
pub(super) struct Rendition {
    pub(super) digits: Digits,
    /// The variables of all messages, where they are not those of the catalog.
    pub(super) constants: Option<Constants>,
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
        report: fn(&MessageProblem),
    ) -> Self {
        let source: &'static str = Box::leak(source.into_boxed_str());
        let resource = parser::parse_runtime(source).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                report(&MessageProblem::Resource(detail(&error)));
            }
            resource
        });
        let mut messages: Vec<Parsed> = Vec::with_capacity(resource.body.len());
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            match place(&messages, message.id.name) {
                Ok(_) => report(&MessageProblem::Resource(format!(
                    "{} twice",
                    message.id.name
                ))),
                Err(place) => messages.insert(place, message),
            }
        }
        Self {
            lang,
            messages,
            constants: constants.into_iter().collect(),
            report,
            renditions: Mutex::default(),
        }
    }

    /// A rendition of these messages, kept once.
    pub(super) fn rendition(&self, rendition: Rendition) -> &'static Rendition {
        let mut renditions = self
            .renditions
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let known = renditions
            .iter()
            .find(|known| ***known == rendition)
            .copied();
        known.unwrap_or_else(|| {
            let rendition: &'static Rendition = Box::leak(Box::new(rendition));
            renditions.push(rendition);
            rendition
        })
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
    pub(super) fn format(
        &self,
        id: &str,
        constants: &Constants,
        args: &[(&str, Arg<'_>)],
    ) -> String {
        let mut words = String::new();
        let Some(pattern) = self.pattern(id) else {
            (self.report)(&MessageProblem::Missing(id.to_owned()));
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
            (self.report)(&MessageProblem::Format(id.to_owned()));
        }
        words
    }
}

/// Where a message stands, or where it would.
fn place(messages: &[Parsed], id: &str) -> Result<usize, usize> {
    messages.binary_search_by(|message| message.id.name.cmp(id))
}
