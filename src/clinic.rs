//! What a clinic says of itself in `clinic.json`: its name, its numbers, its wishes.
//!
//! Must not know: where the file came from or how it is shown. Any text is accepted;
//! what cannot be taken costs only its own field, and is told to the staff.

mod checks;
mod parse;
#[cfg(test)]
mod tests;

use crate::i18n::{Digits, LANGUAGES, Lang};

pub use parse::{FIELDS, KIOSK_FIELDS, LARGEST, parse};

pub use crate::domain::kiosk::IDLE;

/// What a clinic gave. By default nothing is set, and every language is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clinic {
    /// Its name.
    pub name: Words,
    /// Where it is.
    pub address: Words,
    /// When it is open.
    pub hours: Words,
    /// Its telephone number as it is written, in Western digits.
    pub phone: Option<String>,
    /// Its `WhatsApp` number as it is written, with its country: it begins with `+`.
    pub whatsapp: Option<String>,
    /// The emergency number of the place, in place of the guide's own.
    pub emergency: Option<String>,
    /// Whom readers write to about an error in the guide.
    pub contact: Words,
    /// Whether the daily look tells a reader what it means. Without it the look is a
    /// diary beside the table of signs, which stays.
    pub look_answer: bool,
    /// The digits for readers who chose none, where a language has a choice.
    pub digits: Option<Digits>,
    /// The languages that it offers, never none.
    pub languages: Vec<Lang>,
    /// Its colour, as `#rrggbb` in small letters.
    pub accent: Option<String>,
    /// Its wishes for a shared tablet.
    pub kiosk: KioskSettings,
    /// What could not be taken, in the order of the fields.
    pub problems: Vec<FieldProblem>,
}

impl Default for Clinic {
    fn default() -> Self {
        Self {
            name: Words::default(),
            address: Words::default(),
            hours: Words::default(),
            phone: None,
            whatsapp: None,
            emergency: None,
            contact: Words::default(),
            look_answer: true,
            digits: None,
            languages: LANGUAGES.iter().collect(),
            accent: None,
            kiosk: KioskSettings::default(),
            problems: Vec::new(),
        }
    }
}

/// A clinic's wishes for a shared tablet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KioskSettings {
    /// How many seconds it may lie still.
    pub idle: u32,
    /// The code by which staff leave: four to eight Western digits.
    pub code: Option<String>,
    /// Whether it may read aloud in a room with other people.
    pub read_aloud: bool,
}

impl Default for KioskSettings {
    fn default() -> Self {
        Self {
            idle: IDLE,
            code: None,
            read_aloud: false,
        }
    }
}

/// A clinic's own words, in the languages in which it gave them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(Vec<(Lang, String)>);

impl Words {
    /// The words in a language.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        let mut words = self.0.iter();
        let found = words.find(|(other, _)| *other == lang)?;
        Some(&found.1)
    }
}

impl Clinic {
    /// Whether it says anything of itself to readers of this language.
    pub fn speaks(&self, lang: Lang) -> bool {
        let words = [&self.name, &self.address, &self.hours];
        words.iter().any(|words| words.get(lang).is_some())
            || self.phone.is_some()
            || self.whatsapp.is_some()
    }
}

/// What of a written number is dialled: its digits, and a `+` before them.
pub fn dialled(number: &str) -> String {
    let mut dialled = String::with_capacity(number.len());
    for letter in number.chars() {
        if letter == '+' || letter.is_ascii_digit() {
            dialled.push(letter);
        }
    }
    dialled
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is no JSON, or no object.
    Unreadable,
    /// The file is larger than [`LARGEST`].
    Large,
    /// There is no such field.
    Unknown,
    /// The field stands there twice.
    Twice,
    /// A number where a text should be, or the like.
    Type,
    /// The text is too long.
    Long,
    /// The text has control characters, or marks that turn its direction.
    Marks,
    /// The field cannot have this value.
    Value,
}

impl Fault {
    /// Every fault, for the tests of the texts.
    pub const ALL: [Self; 8] = [
        Self::Unreadable,
        Self::Large,
        Self::Unknown,
        Self::Twice,
        Self::Type,
        Self::Long,
        Self::Marks,
        Self::Value,
    ];

    /// The message that tells it to the staff, with the variable `field`.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Unreadable => "clinic-problem-unreadable",
            Self::Large => "clinic-problem-large",
            Self::Unknown => "clinic-problem-unknown",
            Self::Twice => "clinic-problem-twice",
            Self::Type => "clinic-problem-type",
            Self::Long => "clinic-problem-long",
            Self::Marks => "clinic-problem-marks",
            Self::Value => "clinic-problem-value",
        }
    }
}

/// A field that could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// Its name; inside another field, `kiosk.idle`. Of the whole file, its name.
    pub field: String,
    /// What is wrong with it.
    pub fault: Fault,
}

impl FieldProblem {
    /// The same in a line for the console.
    pub fn line(&self) -> String {
        let fault = self.fault.message().trim_start_matches("clinic-problem-");
        ["clinic.json: ", &self.field, ": ", fault].concat()
    }
}
