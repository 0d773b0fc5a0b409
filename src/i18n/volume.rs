//! The volumes that a language's messages are bound in: a page loads only those
//! that it needs, so that a reader on a poor network waits for nothing else.
//!
//! A volume is a folder, `locales/<language>/<volume>/`; what all languages share
//! stands in `locales/` itself. Must not know: which page needs which volume.

use std::path::Path;
use std::{fs, io};

use super::Lang;

/// A part of a language's messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Volume {
    /// What every page needs: names of places, notices, errors.
    Core,
    /// Words explained, warning signs, how good the proof is, pictures.
    Words,
    /// The chapters, and how the guide was made.
    Guide,
    /// Short answers to what people ask.
    Answers,
    /// What people type when they look for something.
    Find,
    /// The self-check and its result.
    Check,
    /// The decision.
    Decide,
    /// What to ask about the cost, and the sum.
    Costs,
    /// What an offer is called, and its questions in short.
    Offer,
    /// The course: dates, recovery, records, the sheet for the doctor.
    Plan,
    /// A clinic's tablet: its start screen, its questions, the staff's page.
    Kiosk,
    /// Taking everything to another device: what is in a code or a file.
    Take,
}

/// A text that all languages share: a file of `locales`, and a text resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharedText {
    /// Drawings and icons.
    Drawings,
    /// Titles, authors and places of sources, in their own language.
    Sources,
}

impl SharedText {
    /// Every one of them.
    pub const ALL: [Self; 2] = [Self::Drawings, Self::Sources];

    /// Names its file and its text resource.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Drawings => "drawings",
            Self::Sources => "sources",
        }
    }

    /// Its messages as they stand on disk: for the prerender and the tests.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read(self, locales: &Path) -> io::Result<String> {
        fs::read_to_string(locales.join(self.id()).with_extension("ftl"))
    }
}

impl Volume {
    /// Every volume.
    pub const ALL: [Self; 12] = [
        Self::Core,
        Self::Words,
        Self::Guide,
        Self::Answers,
        Self::Find,
        Self::Check,
        Self::Decide,
        Self::Costs,
        Self::Offer,
        Self::Plan,
        Self::Kiosk,
        Self::Take,
    ];

    /// Its folder.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Words => "words",
            Self::Guide => "guide",
            Self::Answers => "answers",
            Self::Find => "find",
            Self::Check => "check",
            Self::Decide => "decide",
            Self::Costs => "costs",
            Self::Offer => "offer",
            Self::Plan => "plan",
            Self::Kiosk => "kiosk",
            Self::Take => "take",
        }
    }

    /// Names the text resource of a language.
    pub fn key(self, lang: Lang) -> String {
        format!("{}-{}", lang.tag, self.id())
    }

    /// Its messages as they stand on disk: for the prerender and the tests.
    ///
    /// # Errors
    /// When a file or the folder cannot be read.
    pub fn read(self, locales: &Path, lang: Lang) -> io::Result<String> {
        read_folder(&locales.join(lang.tag).join(self.id()))
    }
}

/// Every message of a language and those that all languages share, as they stand
/// on disk: for the prerender and the tests.
///
/// # Errors
/// When a file or a folder cannot be read.
pub fn read_all(locales: &Path, lang: Lang) -> io::Result<String> {
    let mut all = read_folder(locales)?;
    for volume in Volume::ALL {
        all.push_str(&volume.read(locales, lang)?);
    }
    Ok(all)
}

/// Every Fluent file of a folder, one after another.
///
/// # Errors
/// When a file or the folder cannot be read.
pub fn read_folder(folder: &Path) -> io::Result<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let mut all = String::new();
    for file in files {
        all.push_str(&fs::read_to_string(file)?);
        all.push('\n');
    }
    Ok(all)
}
