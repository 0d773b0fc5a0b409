//! The texts as the site serves them: the Fluent files on disk, and the measured
//! scores, which are messages too.
//!
//! Must not know: which page needs which volume.

use std::io;
use std::path::PathBuf;

use super::readability::Report;
use crate::i18n::{self, Lang, SharedText, Volume};

/// The volume of the page that tells the scores.
const SCORES: Volume = Volume::About;

/// The texts of a checkout.
#[derive(Debug)]
pub struct Texts {
    locales: PathBuf,
    scores: String,
}

impl Texts {
    /// The texts in this folder, measured.
    ///
    /// # Errors
    /// When a file or a folder cannot be read, or is not Fluent.
    pub fn open(locales: impl Into<PathBuf>) -> io::Result<Self> {
        let locales = locales.into();
        let scores = Report::of(&locales)?.messages();
        Ok(Self { locales, scores })
    }

    /// A text that all languages share.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn shared(&self, text: SharedText) -> io::Result<String> {
        text.read(&self.locales)
    }

    /// A volume of a language.
    ///
    /// # Errors
    /// When a file or the folder cannot be read.
    pub fn volume(&self, lang: Lang, volume: Volume) -> io::Result<String> {
        let mut text = volume.read(&self.locales, lang)?;
        if volume == SCORES {
            text.push_str(&self.scores);
        }
        Ok(text)
    }

    /// Every message of a language and those that all languages share.
    ///
    /// # Errors
    /// When a file or a folder cannot be read.
    pub fn all(&self, lang: Lang) -> io::Result<String> {
        Ok(i18n::read_all(&self.locales, lang)? + &self.scores)
    }
}
