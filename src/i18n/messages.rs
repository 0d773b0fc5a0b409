//! The messages of one language as one reader sees them: what pages hold and pass on.
//!
//! Must not know: how a message is worded.

use std::fmt;

use super::catalog::{Arg, Catalog, Constants, Rendition};
use super::{Block, Digits, Lang, Run, markup};

/// A language's messages in the reader's digits: what pages hold and pass on.
///
/// A handle that is copied: what it stands for is kept for as long as the program runs.
/// There are a few catalogs (one for each set of volumes that a page needs, in each
/// language), and a few renditions of each, each kept once.
#[derive(Clone, Copy)]
pub struct Messages {
    catalog: &'static Catalog,
    rendition: &'static Rendition,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.catalog.fmt(f)
    }
}

impl Messages {
    /// Messages in the language's own digits.
    pub fn new(catalog: Catalog) -> Self {
        let catalog: &'static Catalog = Box::leak(Box::new(catalog));
        Self::in_rendition(
            catalog,
            Rendition {
                digits: catalog.lang.digits,
                constants: None,
            },
        )
    }

    fn in_rendition(catalog: &'static Catalog, rendition: Rendition) -> Self {
        let rendition = catalog.rendition(rendition);
        Self { catalog, rendition }
    }

    /// The same messages in other digits. A language without a choice keeps its own.
    #[must_use]
    pub fn with_digits(self, digits: Digits) -> Self {
        let digits = if self.lang().has_digit_choice() {
            digits
        } else {
            self.lang().digits
        };
        let constants = self.rendition.constants.clone();
        Self::in_rendition(self.catalog, Rendition { digits, constants })
    }

    /// The same messages with other variables that all of them may use.
    #[must_use]
    pub fn with_constants(self, constants: Constants) -> Self {
        let rendition = Rendition {
            digits: self.rendition.digits,
            constants: Some(constants),
        };
        Self::in_rendition(self.catalog, rendition)
    }

    fn constants(self) -> &'static Constants {
        let own = &self.catalog.constants;
        self.rendition.constants.as_ref().unwrap_or(own)
    }

    /// A variable that all messages may use, without the marks of a literal.
    pub fn constant(self, name: &str) -> &'static str {
        let mut constants = self.constants().iter();
        let found = constants.find(|(other, _)| *other == name);
        found.map_or("", |(_, value)| value.trim_matches('`'))
    }

    /// Whether both show every message alike.
    pub fn same_as(self, other: Self) -> bool {
        std::ptr::eq(self.catalog, other.catalog)
            && self.rendition.digits == other.rendition.digits
            && self.constants() == other.constants()
    }

    fn format(self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.catalog.format(id, self.constants(), args)
    }

    /// The language.
    pub fn lang(self) -> Lang {
        self.catalog.lang
    }

    /// The digits in use.
    pub fn digits(self) -> Digits {
        self.rendition.digits
    }

    /// Whether there is such a message.
    pub fn has(self, id: &str) -> bool {
        self.catalog.has(id)
    }

    /// Characters only: for titles, `aria-label` and the like.
    pub fn plain(self, id: &str) -> String {
        self.plain_with(id, &[])
    }

    /// Characters only, with variables.
    pub fn plain_with(self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        markup::plain(&self.format(id, args), self.rendition.digits)
    }

    /// Characters only, with Western digits: for what is written in another
    /// language, such as the title of a source.
    pub fn western(self, id: &str) -> String {
        markup::plain(&self.format(id, &[]), Digits::Western)
    }

    /// The pieces of one line.
    pub fn runs(self, id: &str) -> Vec<Run> {
        self.runs_with(id, &[])
    }

    /// The pieces of one line, with variables.
    pub fn runs_with(self, id: &str, args: &[(&str, Arg<'_>)]) -> Vec<Run> {
        markup::runs(&self.format(id, args), self.rendition.digits)
    }

    /// Paragraphs and lists.
    pub fn blocks(self, id: &str) -> Vec<Block> {
        markup::blocks(&self.format(id, &[]), self.rendition.digits)
    }

    /// A number that stands alone.
    pub fn number(self, number: usize) -> String {
        self.rendition.digits.apply(&number.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::LANGUAGES;

    #[test]
    fn a_tablet_that_stays_on_keeps_each_wording_once() {
        let [_, arabic] = &LANGUAGES;
        let constants = || vec![("emergency", "123".to_owned())];
        let text = Messages::new(Catalog::new(
            arabic,
            "n = { $emergency }".to_owned(),
            constants(),
            |_| (),
        ));
        for _ in 0..100 {
            let western = text.with_digits(Digits::Western);
            assert_eq!(western.plain("n"), "123");
            let clinic = western.with_constants(vec![("emergency", "998".to_owned())]);
            assert_eq!(clinic.plain("n"), "998");
            assert!(
                !clinic.same_as(western) && clinic.with_constants(constants()).same_as(western)
            );
        }
        let renditions = text.catalog.renditions.lock();
        assert!(renditions.is_ok_and(|known| known.len() == 4));
    }
}
