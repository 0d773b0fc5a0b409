//! The messages in reading order: the chapters as the table of chapters has them,
//! then file by file what the other pages say, as a reader meets them.
//!
//! Must not know: the wording.

use std::collections::BTreeSet;

use super::manuscript::Manuscript;
use crate::content::chapters::{self, Chapter, GuidePicture, Section as Part, Show};
use crate::content::evidence::{EVIDENCE, Rating};
use crate::domain::warning::{AIDS, CARE_CARDS};

/// What is met before the first chapter.
const FIRST: [&str; 1] = ["core/home"];

/// The other files as a reader comes to them; what stands on every page comes last.
/// What the chapters show of a file stands with them.
const FILES: [&str; 34] = [
    "answers/answers",
    "find/find",
    "check/check-page",
    "check/check",
    "check/result",
    "decide/decide",
    "decide/goals",
    "decide/options",
    "decide/weigh",
    "decide/ready",
    "costs/costs",
    "offer/offer",
    "course/titles",
    "course/session",
    "plan/plan",
    "recovery/recovery",
    "today/today",
    "records/records",
    "sheet/sheet",
    "sheet/code",
    "take/take",
    "take/contents",
    "about/about",
    "guide/voice",
    "about/your-data",
    "about/transfer",
    "guide/sources",
    "sources/sources",
    "kiosk/kiosk",
    "kiosk/clinic",
    "words/words",
    "evidence/evidence",
    "signs/warning",
    "pictures/pictures",
];

/// What stands around every page.
const LAST: [&str; 2] = ["core/listen", "core/ui"];

/// A stretch of messages that is read, measured and signed as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The message of the chapter's title, or the file: `guide-risks`, `recovery/recovery`.
    pub id: String,
    /// The chapter, if it is one.
    pub is_chapter: bool,
    /// Its messages and attributes.
    pub messages: Vec<String>,
}

/// Every message once, where it is met first: the words of a drawing in the chapter
/// that shows it.
pub fn sections(manuscript: &Manuscript) -> Vec<Stretch> {
    in_order(manuscript, true)
}

/// The same with the words of drawings apart: they are no sentences, and would make a
/// chapter look easier than it is.
pub fn measured(manuscript: &Manuscript) -> Vec<Stretch> {
    in_order(manuscript, false)
}

fn in_order(manuscript: &Manuscript, drawings: bool) -> Vec<Stretch> {
    let mut sections = Vec::new();
    let mut placed = BTreeSet::new();
    let mut add = |id: String, is_chapter: bool, mut messages: Vec<String>| {
        messages.retain(|id| placed.insert(id.clone()));
        if !messages.is_empty() {
            sections.push(Stretch {
                id,
                is_chapter,
                messages,
            });
        }
    };
    let file = |name: &str| -> Vec<String> {
        let entries = manuscript.entries.iter();
        let own = entries.filter(|entry| entry.file == name);
        own.map(|entry| entry.id.clone()).collect()
    };
    for name in FIRST {
        add(name.to_owned(), false, file(name));
    }
    for chapter in chapters::all() {
        let messages = messages_of(manuscript, chapter, drawings);
        add(format!("guide-{}", chapter.id), true, messages);
    }
    for name in FILES.into_iter().chain(LAST) {
        add(name.to_owned(), false, file(name));
    }
    // A test names a file that has no place above; nothing is lost all the same.
    for entry in &manuscript.entries {
        add(entry.file.clone(), false, vec![entry.id.clone()]);
    }
    sections
}

/// Everything that stands in a chapter, also what another chapter shows as well.
/// The words of drawings are left out.
pub fn chapter_messages(manuscript: &Manuscript, chapter: &Chapter) -> Vec<String> {
    messages_of(manuscript, chapter, false)
}

fn messages_of(manuscript: &Manuscript, chapter: &Chapter, drawings: bool) -> Vec<String> {
    let mut list = Outline {
        manuscript,
        messages: Vec::new(),
    };
    let id = format!("guide-{}", chapter.id);
    list.add(&id);
    for section in chapter.sections {
        list.add(&format!("{id}-{}", section.id));
        if let (Some(Show::Picture(picture)), true) = (section.show, drawings) {
            list.add_all(name_of(picture));
        }
        shown(section, &mut list);
        for word in section.words {
            list.add(&format!("word-{word}"));
        }
    }
    list.messages
}

/// What stands with a section beside its text.
fn shown(section: &Part, list: &mut Outline<'_>) {
    match section.show {
        Some(Show::Evidence) => {
            for rating in Rating::ALL {
                list.add(&format!("rating-{}", rating.id()));
            }
            for row in &EVIDENCE {
                list.add(&format!("evidence-{}", row.id));
            }
        }
        Some(Show::CareCards) => {
            for card in &CARE_CARDS {
                list.add(&format!("care-{}", card.urgency.id()));
                for sign in card.signs {
                    list.add(&format!("sign-{}", sign.id));
                }
            }
        }
        Some(Show::FirstAid) => {
            for aid in AIDS {
                list.add(&format!("aid-{}", aid.id));
                for step in aid.steps {
                    list.add(&format!("aid-{}-{step}", aid.id));
                }
            }
        }
        Some(Show::Picture(_) | Show::Costs) | None => {}
    }
}

/// Begins the messages of a drawing.
const fn name_of(picture: GuidePicture) -> &'static str {
    match picture {
        GuidePicture::SkinLayers => "picture-skin",
        GuidePicture::SessionSteps => "picture-steps",
        GuidePicture::Spacing => "picture-spacing",
        GuidePicture::LateSigns => "picture-late",
        GuidePicture::Healing => "picture-healing",
    }
}

struct Outline<'a> {
    manuscript: &'a Manuscript,
    messages: Vec<String>,
}

impl Outline<'_> {
    /// A message with its attributes in the order of the file.
    fn add(&mut self, id: &str) {
        for entry in self.manuscript.family(id) {
            if !self.messages.contains(&entry.id) {
                self.messages.push(entry.id.clone());
            }
        }
    }

    /// Every message whose name begins so.
    fn add_all(&mut self, start: &str) {
        let entries = self.manuscript.entries.iter();
        for entry in entries.filter(|entry| entry.id.starts_with(start)) {
            if !self.messages.contains(&entry.id) {
                self.messages.push(entry.id.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::{FILES, FIRST, LAST, measured, sections};
    use crate::editorial::manuscript::Manuscript;
    use crate::i18n::LANGUAGES;

    fn read() -> Manuscript {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        Manuscript::read(&locales, &LANGUAGES[0]).expect("the locales are readable")
    }

    #[test]
    fn every_file_has_its_place_in_the_order_of_reading() {
        let manuscript = read();
        let there: BTreeSet<_> = manuscript
            .entries
            .iter()
            .map(|entry| entry.file.as_str())
            .filter(|file| !file.starts_with("chapters/") && *file != "guide/contents")
            .collect();
        let named = || FIRST.into_iter().chain(FILES).chain(LAST);
        assert_eq!(there, named().collect());
        assert_eq!(there.len(), named().count(), "a file is named twice");

        let sections = sections(&manuscript);
        let order: Vec<_> = sections
            .iter()
            .filter(|section| !section.is_chapter)
            .map(|section| section.id.as_str())
            .collect();
        let with_words: Vec<_> = named().filter(|file| order.contains(file)).collect();
        assert_eq!(order, with_words);
        let place = |id: &str| sections.iter().position(|section| section.id == id);
        assert!(place("core/home") < place("guide-what"));
        assert!(place("guide-warning") < place("check/check"));
        assert!(place("today/today") < place("core/ui"));
    }

    #[test]
    fn the_words_of_a_drawing_stand_with_the_chapter_that_shows_it() {
        let manuscript = read();
        let holds = |sections: Vec<super::Stretch>, message: &str| {
            let section = sections
                .into_iter()
                .find(|section| section.messages.iter().any(|id| id == message));
            section.expect("every message has a place").is_chapter
        };
        for entry in &manuscript.entries {
            if entry.file == "pictures/pictures" {
                assert!(holds(sections(&manuscript), &entry.id), "{}", entry.id);
                assert!(!holds(measured(&manuscript), &entry.id), "{}", entry.id);
            }
        }
    }
}
