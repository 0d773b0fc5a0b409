//! How hard the guide is to read, measured on the plain words that a reader sees.
//!
//! English: Flesch-Kincaid grade and SMOG. Arabic: OSMAN and LIX. What was
//! approximated stands in `docs/translating.md`. A formula knows lengths of words
//! and sentences and nothing else: it says what to look at, not what is understood.
//! Must not know: how the scores are printed.

mod arabic;
mod english;
mod sentences;
mod syllables;

use std::fmt::Write;
use std::io;
use std::path::Path;

pub use arabic::Arabic;
pub use english::{English, SMOG_SENTENCES};
pub use sentences::sentences;
pub use syllables::syllables;

use super::manuscript::Manuscript;
use super::outline;
use crate::content::chapters;
use crate::find::TYPED;
use crate::i18n::{self, Volume};

/// The school grade that no English text may exceed.
pub const HIGHEST_GRADE: f64 = 8.0;
/// The school grade that English texts aim at.
pub const AIM: f64 = 6.0;
/// Below so many words a formula says nothing, and nothing is demanded.
pub const FEWEST_WORDS: usize = 100;

/// What is measured as one beside the chapters, named by the first, and its volumes.
const WHOLES: [(Volume, &[Volume]); 3] = [
    (Volume::Check, &[Volume::Check]),
    (Volume::Decide, &[Volume::Decide]),
    (
        Volume::Plan,
        &[
            Volume::Course,
            Volume::Plan,
            Volume::Recovery,
            Volume::CheckIn,
            Volume::Records,
            Volume::Sheet,
        ],
    ),
];

/// One row of the report.
#[derive(Clone, Debug)]
pub struct Row {
    /// The chapter's message, the file, or the volume.
    pub id: String,
    /// The English text.
    pub english: English,
    /// The Arabic text.
    pub arabic: Arabic,
}

/// How hard every part of the guide is to read.
#[derive(Debug)]
pub struct Report {
    /// Each chapter with all that stands in it.
    pub chapters: Vec<Row>,
    /// Each file of the other pages.
    pub files: Vec<Row>,
    /// All chapters together, and [`WHOLES`].
    pub wholes: Vec<Row>,
}

impl Report {
    /// Measures the texts in this folder.
    ///
    /// # Errors
    /// When a file cannot be read or is not Fluent.
    pub fn of(locales: &Path) -> io::Result<Self> {
        let read = |tag| {
            let lang = i18n::find(tag).ok_or_else(|| io::Error::other(format!("no {tag}")))?;
            Manuscript::read(locales, lang)
        };
        let (english, arabic) = (read("en")?, read("ar")?);
        let row = |id: &str, messages: &[String]| Row {
            id: id.to_owned(),
            english: English::of(&text(&english, messages)),
            arabic: Arabic::of(&text(&arabic, messages)),
        };
        let mut report = Self {
            chapters: Vec::new(),
            files: Vec::new(),
            wholes: Vec::new(),
        };
        let mut guide = Vec::new();
        for chapter in chapters::all() {
            let messages = outline::chapter_messages(&english, chapter);
            report
                .chapters
                .push(row(&format!("guide-{}", chapter.id), &messages));
            guide.extend(messages);
        }
        guide.sort();
        guide.dedup();
        report.wholes.push(row(Volume::Guide.id(), &guide));
        let sections = outline::measured(&english);
        let others = sections.iter().filter(|section| !section.is_chapter);
        report
            .files
            .extend(others.map(|section| row(&section.id, &section.messages)));
        for (whole, volumes) in WHOLES {
            let is_own = |id: &str| {
                let folder = id.split('/').next();
                volumes.iter().any(|volume| folder == Some(volume.id()))
            };
            let own = sections.iter().filter(|section| is_own(&section.id));
            let messages: Vec<_> = own.flat_map(|section| section.messages.clone()).collect();
            report.wholes.push(row(whole.id(), &messages));
        }
        Ok(report)
    }

    /// The chapters and files whose English is above the highest grade.
    pub fn too_hard(&self) -> impl Iterator<Item = &Row> {
        self.above(HIGHEST_GRADE)
    }

    /// The chapters and files whose English is above this grade.
    pub fn above(&self, grade: f64) -> impl Iterator<Item = &Row> {
        let rows = self.chapters.iter().chain(&self.files);
        rows.filter(move |row| row.english.words >= FEWEST_WORDS && row.english.grade() > grade)
    }

    /// The scores as Fluent messages, for the page that tells them: `score-<whole>-…`,
    /// and `score-hardest-…` for the hardest chapter of each language.
    pub fn messages(&self) -> String {
        let mut messages = String::new();
        let mut say = |whole: &str, what: &str, score: f64, places: usize| {
            let _ = writeln!(messages, "score-{whole}-{what} = {score:.places$}");
        };
        for row in &self.wholes {
            say(&row.id, "grade", row.english.grade(), 1);
            say(&row.id, "smog", row.english.smog(), 1);
            say(&row.id, "osman", row.arabic.osman(), 0);
        }
        let chapters = || self.chapters.iter();
        let hardest = chapters()
            .map(|row| row.english.grade())
            .fold(0.0, f64::max);
        say("hardest", "grade", hardest, 1);
        let hardest = chapters()
            .map(|row| row.arabic.osman())
            .fold(f64::MAX, f64::min);
        say("hardest", "osman", hardest, 0);
        messages
    }
}

/// The plain words of some messages, one after another. What only search engines
/// see, and what people type, is left out.
fn text(manuscript: &Manuscript, messages: &[String]) -> String {
    let seen = messages
        .iter()
        .filter(|id| !id.ends_with(".description") && !TYPED.contains(&id.as_str()));
    let entries = seen.filter_map(|id| manuscript.get(id));
    entries.fold(String::new(), |all, entry| all + &entry.plain + "\n\n")
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::Report;

    fn report() -> Report {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        Report::of(&locales).expect("the locales are readable")
    }

    #[test]
    fn no_english_text_is_above_the_highest_grade() {
        let report = report();
        let hard: Vec<_> = report
            .too_hard()
            .map(|row| (row.id.as_str(), row.english.grade()))
            .collect();
        assert!(hard.is_empty(), "{hard:?}");
    }

    #[test]
    fn every_chapter_has_words_in_both_languages() {
        let report = report();
        for row in &report.chapters {
            assert!(
                row.english.words > 100 && row.arabic.words > 100,
                "{}",
                row.id
            );
        }
    }

    #[test]
    fn scores_are_messages_once_each() {
        let messages = report().messages();
        let mut names: Vec<_> = messages
            .lines()
            .filter_map(|line| line.split(" =").next())
            .collect();
        let all = names.len();
        names.dedup();
        assert_eq!((names.len(), all), (14, 14), "{messages}");
    }

    /// The guide's texts with one English chapter made hard, in a folder of their own.
    fn made_hard() -> PathBuf {
        fn copy(from: &Path, to: &Path) {
            fs::create_dir_all(to).expect("a folder");
            for entry in fs::read_dir(from).expect("the folder is readable") {
                let from = entry.expect("the entry is readable").path();
                let to = to.join(from.file_name().expect("a name"));
                if from.is_dir() {
                    copy(&from, &to);
                } else {
                    fs::copy(&from, &to).expect("the file is copied");
                }
            }
        }
        let name = format!("mesotherapy-guide-made-hard-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        copy(&locales, &folder);
        let file = folder.join("en/chapters/risks.ftl");
        let text = fs::read_to_string(&file).expect("the chapter is readable");
        let hard = "Extraordinarily complicated considerations regarding immunological \
            hypersensitivity, notwithstanding comprehensive multidisciplinary evaluation, \
            necessitate individualised pharmacological deliberation. ";
        let body = format!("    .body =\n        {}\n\n", hard.repeat(60).trim());
        let text = text.replacen("    .body =\n", &body, 1);
        fs::write(file, text).expect("the chapter is written");
        folder
    }

    #[test]
    fn a_chapter_that_is_too_hard_is_found_by_its_name() {
        let folder = made_hard();
        let report = Report::of(&folder).expect("the texts are readable");
        fs::remove_dir_all(folder).expect("the folder is removed");
        let hard: Vec<_> = report.too_hard().map(|row| row.id.as_str()).collect();
        assert_eq!(hard, ["guide-risks"]);
    }
}
