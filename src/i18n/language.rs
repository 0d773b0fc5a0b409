//! The languages of the guide: a new one is a line here and a folder in `locales/`.
//!
//! Must not know: any wording but each language's own name.

use super::Digits;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language in which the whole guide is written.
#[derive(Debug)]
pub struct Language {
    /// The tag in addresses, in `lang` and as the folder in `locales/`.
    pub tag: &'static str,
    /// The language's name in itself, as shown on the switch.
    pub name: &'static str,
    /// Which way it is written.
    pub direction: Direction,
    /// What it is written in: the name of the font file that has its letters.
    pub script: &'static str,
    /// The digits shown unless the reader chooses others.
    pub digits: Digits,
    /// The locale for dates: Egypt's Arabic has its own month names and digits.
    pub locale: &'static str,
    /// The same for link previews, which want an underscore.
    pub preview_locale: &'static str,
    /// What a voice that speaks it may be called at the beginning of its own tag, in small
    /// letters: browsers and systems do not agree.
    pub voices: &'static [&'static str],
    /// The plural category of a whole number, by the rules of Unicode's CLDR.
    pub plural: fn(u64) -> &'static str,
}

/// A language of the table below.
pub type Lang = &'static Language;

/// Every language, the most general first.
pub static LANGUAGES: [Language; 2] = [
    Language {
        tag: "en",
        name: "English",
        direction: Direction::Ltr,
        script: "latin",
        digits: Digits::Western,
        locale: "en-GB",
        preview_locale: "en_GB",
        voices: &["en", "eng"],
        plural: plural_en,
    },
    Language {
        tag: "ar",
        name: "العربية",
        direction: Direction::Rtl,
        script: "arabic",
        digits: Digits::ArabicIndic,
        locale: "ar-EG",
        preview_locale: "ar_EG",
        // The macrolanguage, modern standard Arabic, and Egypt's.
        voices: &["ar", "ara", "arb", "arz"],
        plural: plural_ar,
    },
];

fn plural_en(number: u64) -> &'static str {
    if number == 1 { "one" } else { "other" }
}

fn plural_ar(number: u64) -> &'static str {
    match (number, number % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..=99) => "many",
        _ => "other",
    }
}

/// The language with this tag; a region after it (`ar-EG`) does not matter.
pub fn find(tag: &str) -> Option<Lang> {
    let primary = tag.split(['-', '_']).next()?;
    LANGUAGES
        .iter()
        .find(|language| language.tag.eq_ignore_ascii_case(primary))
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Language {}

impl Language {
    /// Whether the reader can choose between two kinds of digits.
    pub fn has_digit_choice(&self) -> bool {
        self.digits != Digits::Western
    }
}
