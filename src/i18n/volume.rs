//! The volumes that a language's messages are bound in: a page loads only those
//! that it needs, so that a reader on a poor network waits for nothing else.
//!
//! A volume is a folder, `locales/<language>/<volume>/`, but for the chapters of the
//! guide: each is a volume of its own, a file of `chapters/`, so that a chapter's page
//! does not grow with the number of chapters. What all languages share stands in
//! `locales/` itself. Must not know: which page needs which volume, or which chapters
//! there are.

use std::path::Path;
use std::{fs, io};

use super::Lang;

/// Begins the keys of all chapters after the language.
const CHAPTER: &str = "chapter-";

/// Stands for a volume in the one name that all volumes of a language share.
const ANY: &str = "*";

/// A part of a language's messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Volume {
    /// What every page needs: names of places, notices, errors.
    Core,
    /// Words explained.
    Words,
    /// How good the proof of each benefit is.
    Evidence,
    /// What stands in drawings.
    Pictures,
    /// Warning signs, and first aid.
    Signs,
    /// What the chapters are called and their points, and how to have them read aloud.
    Guide,
    /// What stands in a chapter, by its id.
    Chapter(&'static str),
    /// How the guide was made, and what it keeps.
    About,
    /// What kinds of sources there are, and what each can show.
    Sources,
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
    /// What all pages of the course say: areas of the body, sessions, kinds of product.
    Course,
    /// The dates of a course.
    Plan,
    /// The recovery list.
    Recovery,
    /// How it is today: the signs of a day, and what they say.
    CheckIn,
    /// What was injected, by whom and where.
    Records,
    /// The page for the doctor, and taking everything along as a code.
    Sheet,
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
    /// Every volume that is a folder: all but those of chapters.
    pub const FOLDERS: [Self; 22] = [
        Self::Core,
        Self::Words,
        Self::Evidence,
        Self::Pictures,
        Self::Signs,
        Self::Guide,
        Self::About,
        Self::Sources,
        Self::Answers,
        Self::Find,
        Self::Check,
        Self::Decide,
        Self::Costs,
        Self::Offer,
        Self::Course,
        Self::Plan,
        Self::Recovery,
        Self::CheckIn,
        Self::Records,
        Self::Sheet,
        Self::Kiosk,
        Self::Take,
    ];

    /// The folder of all chapters: a file for each, named by its id.
    pub const CHAPTERS: &'static str = "chapters";

    /// Its folder, or the id of the chapter.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Words => "words",
            Self::Evidence => "evidence",
            Self::Pictures => "pictures",
            Self::Signs => "signs",
            Self::Guide => "guide",
            Self::Chapter(id) => id,
            Self::About => "about",
            Self::Sources => "sources",
            Self::Answers => "answers",
            Self::Find => "find",
            Self::Check => "check",
            Self::Decide => "decide",
            Self::Costs => "costs",
            Self::Offer => "offer",
            Self::Course => "course",
            Self::Plan => "plan",
            Self::Recovery => "recovery",
            Self::CheckIn => "today",
            Self::Records => "records",
            Self::Sheet => "sheet",
            Self::Kiosk => "kiosk",
            Self::Take => "take",
        }
    }

    /// Names the text resource of a language.
    pub fn key(self, lang: Lang) -> String {
        let kind = if let Self::Chapter(_) = self {
            CHAPTER
        } else {
            ""
        };
        [lang.tag, "-", kind, self.id()].concat()
    }

    /// Its messages as they stand on disk: for the prerender and the tests.
    ///
    /// # Errors
    /// When a file or the folder cannot be read.
    pub fn read(self, locales: &Path, lang: Lang) -> io::Result<String> {
        let folder = locales.join(lang.tag);
        match self {
            Self::Chapter(id) => {
                let file = folder.join(Self::CHAPTERS).join(id);
                fs::read_to_string(file.with_extension("ftl"))
            }
            _ => read_folder(&folder.join(self.id())),
        }
    }
}

/// Every message of a language and those that all languages share, as they stand
/// on disk: for the prerender and the tests.
///
/// # Errors
/// When a file or a folder cannot be read.
pub fn read_all(locales: &Path, lang: Lang) -> io::Result<String> {
    let mut all = read_folder(locales)?;
    for volume in Volume::FOLDERS {
        all.push_str(&volume.read(locales, lang)?);
    }
    all.push_str(&read_folder(
        &locales.join(lang.tag).join(Volume::CHAPTERS),
    )?);
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

/// The key of all volumes of a language, which share a hash: `text-en-*-<hash>.ftl`. A page
/// names the files of its texts, and would grow if it named each volume.
pub fn key_of_volumes(lang: Lang) -> String {
    [lang.tag, "-", ANY].concat()
}

/// The file of a text resource among the names, parted by spaces, that a page knows.
pub fn file_of(names: &str, key: &str) -> Option<String> {
    names.split(' ').find_map(|name| {
        let rest = name.strip_prefix("text-")?;
        let Some((start, end)) = rest.split_once(ANY) else {
            let hash = rest.strip_prefix(key)?.strip_prefix('-')?;
            return (!hash.contains('-')).then(|| name.to_owned());
        };
        let id = key.strip_prefix(start)?;
        Some(["text-", start, id, end].concat())
    })
}

#[cfg(test)]
mod tests {
    use super::{Volume, file_of, key_of_volumes};
    use crate::i18n::LANGUAGES;

    #[test]
    fn a_text_is_found_among_the_names_of_all() {
        let lang = &LANGUAGES[0];
        let hash = "0123456789abcdef";
        let names = ["sources".to_owned(), key_of_volumes(lang)]
            .map(|key| format!("text-{key}-{hash}.ftl"))
            .join(" ");
        let file = |key: &str| file_of(&names, key);
        for volume in [Volume::Core, Volume::Find, Volume::Chapter("risks")] {
            let key = volume.key(lang);
            assert_eq!(file(&key), Some(format!("text-{key}-{hash}.ftl")));
        }
        assert!(file("sources").is_some());
        for other in ["source", "en", "xx-core", "take"] {
            assert_eq!(file(other), None, "{other}");
        }
    }
}
