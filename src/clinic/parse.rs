//! Reading the file, field by field, so that a bad one costs no other.
//!
//! Must not know: what a value of a field may be.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::checks;
use super::{Clinic, Fault, FieldProblem, KioskSettings, Words};
use crate::i18n::LANGUAGES;

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 16 * 1024;

/// How the file is called where a problem is one of the whole.
const FILE: &str = "clinic.json";

/// The most problems that are told; a file of another kind has them without end.
const MOST: usize = 20;

/// The longest name of an unknown field that is told, in characters.
const LONGEST_NAME: usize = 40;

/// Every field, for the tests of the schema.
pub const FIELDS: [&str; 13] = [
    "$schema",
    "name",
    "address",
    "hours",
    "phone",
    "whatsapp",
    "emergency",
    "contact",
    "look_answer",
    "digits",
    "languages",
    "accent",
    "kiosk",
];

/// Every field of `kiosk`.
pub const KIOSK_FIELDS: [&str; 3] = ["idle", "code", "read_aloud"];

/// The fields of an object as they stand in the file, unread, in its order.
struct Fields<'file>(Vec<(String, &'file RawValue)>);

impl<'file> Deserialize<'file> for Fields<'file> {
    fn deserialize<D: Deserializer<'file>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'file> Visitor<'file> for FieldsVisitor {
    type Value = Fields<'file>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fields")
    }

    fn visit_map<A: MapAccess<'file>>(self, mut entries: A) -> Result<Fields<'file>, A::Error> {
        let mut fields = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            fields.push(entry);
        }
        Ok(Fields(fields))
    }
}

/// An object that is being read, and what was found wrong in it so far.
struct Reader<'file, 'told> {
    fields: Vec<(String, &'file RawValue)>,
    /// What its fields are told by: `kiosk.` inside that field.
    prefix: &'static str,
    problems: &'told mut Vec<FieldProblem>,
}

impl<'file> Reader<'file, '_> {
    /// Takes a field out, unread; one that stands there twice is none.
    fn remove(&mut self, name: &str) -> Option<&'file str> {
        let mut found = None;
        let mut twice = false;
        self.fields.retain(|(other, raw)| {
            let here = other == name;
            if here {
                twice |= found.is_some();
                found = Some(raw.get());
            }
            !here
        });
        if twice {
            self.report(name, Fault::Twice);
            return None;
        }
        found
    }

    /// Takes a field that a check lets through.
    fn checked<T>(&mut self, name: &str, check: fn(&str) -> Result<T, Fault>) -> Option<T> {
        let found = check(self.remove(name)?);
        self.or_told(name, found)
    }

    /// What was found, unless something is wrong with it.
    fn or_told<T>(&mut self, name: &str, found: Result<T, Fault>) -> Option<T> {
        match found {
            Ok(value) => Some(value),
            Err(fault) => {
                self.report(name, fault);
                None
            }
        }
    }

    fn report(&mut self, name: &str, fault: Fault) {
        if self.problems.len() < MOST {
            let mut field = self.prefix.to_owned();
            let letters = name.chars().filter(|letter| !checks::turns(*letter));
            field.extend(letters.take(LONGEST_NAME));
            self.problems.push(FieldProblem { field, fault });
        }
    }

    /// Tells of what was not taken.
    fn end(mut self) {
        for (name, _) in std::mem::take(&mut self.fields) {
            self.report(&name, Fault::Unknown);
        }
    }

    /// The object in a field, or nothing where there is none.
    fn inside(&mut self, name: &str, prefix: &'static str) -> Option<Reader<'file, '_>> {
        let raw = self.remove(name)?;
        let fields = serde_json::from_str(raw).map_err(|_| Fault::Type);
        let Fields(fields) = self.or_told(name, fields)?;
        Some(Reader {
            fields,
            prefix,
            problems: self.problems,
        })
    }

    /// Words: one text for all languages, or one for each.
    fn words(&mut self, name: &str, prefix: &'static str, longest: usize) -> Option<Words> {
        let mut fields = self.fields.iter();
        let (_, raw) = fields.find(|(other, _)| other == name)?;
        if !raw.get().starts_with('{') {
            let found = checks::words(self.remove(name)?, longest);
            let words = self.or_told(name, found)?;
            let all = LANGUAGES.iter().map(|lang| (lang, words.clone()));
            return Some(Words(all.collect()));
        }
        let mut inside = self.inside(name, prefix)?;
        let mut words = Vec::new();
        for lang in &LANGUAGES {
            if let Some(raw) = inside.remove(lang.tag)
                && let Some(one) = inside.or_told(lang.tag, checks::words(raw, longest))
            {
                words.push((lang, one));
            }
        }
        inside.end();
        Some(Words(words))
    }
}

/// Reads what a clinic gave. Whatever the text is, this gives a clinic.
pub fn parse(json: &str) -> Clinic {
    let mut clinic = Clinic::default();
    let mut problems = Vec::new();
    match fields_of(json) {
        Ok(Fields(fields)) => parse_fields(
            Reader {
                fields,
                prefix: "",
                problems: &mut problems,
            },
            &mut clinic,
        ),
        Err(fault) => problems.push(FieldProblem {
            field: FILE.to_owned(),
            fault,
        }),
    }
    clinic.problems = problems;
    clinic
}

fn fields_of(json: &str) -> Result<Fields<'_>, Fault> {
    if json.len() > LARGEST {
        return Err(Fault::Large);
    }
    // Some programs put a byte order mark before a text that they save.
    let json = json.trim_start_matches('\u{FEFF}');
    serde_json::from_str(json).map_err(|_| Fault::Unreadable)
}

fn parse_fields(mut reader: Reader<'_, '_>, clinic: &mut Clinic) {
    // It tells programs that edit the file what may stand in it.
    let _ = reader.checked("$schema", checks::word);
    clinic.name = reader.words("name", "name.", 80).unwrap_or_default();
    clinic.address = reader.words("address", "address.", 200).unwrap_or_default();
    clinic.hours = reader.words("hours", "hours.", 200).unwrap_or_default();
    clinic.phone = reader.checked("phone", checks::phone);
    clinic.whatsapp = reader.checked("whatsapp", checks::whatsapp);
    clinic.emergency = reader.checked("emergency", checks::emergency);
    clinic.contact = reader.words("contact", "contact.", 200).unwrap_or_default();
    clinic.look_answer = reader
        .checked("look_answer", checks::switch)
        .unwrap_or(true);
    clinic.digits = reader.checked("digits", checks::digits);
    if let Some(languages) = reader.checked("languages", checks::languages) {
        clinic.languages = languages;
    }
    clinic.accent = reader.checked("accent", checks::colour);
    if let Some(mut inside) = reader.inside("kiosk", "kiosk.") {
        clinic.kiosk = KioskSettings {
            idle: inside.checked("idle", checks::idle).unwrap_or(super::IDLE),
            code: inside.checked("code", checks::code),
            read_aloud: inside
                .checked("read_aloud", checks::switch)
                .unwrap_or(false),
        };
        inside.end();
    }
    reader.end();
}
