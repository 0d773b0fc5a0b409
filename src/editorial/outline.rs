//! The messages in reading order: the chapters as the table of chapters has them,
//! then file by file what the other pages say.
//!
//! Must not know: the wording.

use std::collections::BTreeSet;

use super::manuscript::Manuscript;
use crate::content::chapters::{self, Chapter, Section as Part, Show};
use crate::content::evidence::{EVIDENCE, Rating};
use crate::domain::warning::{CARE_CARDS, FIRST_AID};
use crate::i18n::Volume;

/// The volumes as a reader comes to them; what stands on every page comes last.
const VOLUMES: [Volume; 8] = [
    Volume::Guide,
    Volume::Check,
    Volume::Decide,
    Volume::Plan,
    Volume::Take,
    Volume::Kiosk,
    Volume::Words,
    Volume::Core,
];

/// A stretch of messages that is read, measured and signed as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The message of the chapter's title, or the file: `guide-risks`, `plan/recovery`.
    pub id: String,
    /// The chapter, if it is one.
    pub is_chapter: bool,
    /// Its messages and attributes.
    pub messages: Vec<String>,
}

/// Every message once, where it is met first.
pub fn sections(manuscript: &Manuscript) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut placed = BTreeSet::new();
    for chapter in chapters::all() {
        let mut messages = chapter_messages(manuscript, chapter);
        messages.retain(|id| !placed.contains(id));
        placed.extend(messages.iter().cloned());
        sections.push(Section {
            id: format!("guide-{}", chapter.id),
            is_chapter: true,
            messages,
        });
    }
    for volume in VOLUMES {
        let start = format!("{}/", volume.id());
        let entries = manuscript.entries.iter();
        for entry in entries.filter(|entry| entry.file.starts_with(&start)) {
            if placed.contains(&entry.id) {
                continue;
            }
            match sections.last_mut() {
                Some(last) if last.id == entry.file => last.messages.push(entry.id.clone()),
                _ => sections.push(Section {
                    id: entry.file.clone(),
                    is_chapter: false,
                    messages: vec![entry.id.clone()],
                }),
            }
        }
    }
    sections
}

/// Everything that stands in a chapter, also what another chapter shows as well.
pub fn chapter_messages(manuscript: &Manuscript, chapter: &Chapter) -> Vec<String> {
    let mut list = List {
        manuscript,
        messages: Vec::new(),
    };
    let id = format!("guide-{}", chapter.id);
    list.add(&id);
    for section in chapter.sections {
        list.add(&format!("{id}-{}", section.id));
        shown(section, &mut list);
        for word in section.words {
            list.add(&format!("word-{word}"));
        }
    }
    list.messages
}

/// What stands with a section beside its text.
fn shown(section: &Part, list: &mut List<'_>) {
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
            list.add("first-aid");
            for step in FIRST_AID {
                list.add(&format!("first-aid-{step}"));
            }
        }
        // The words of drawings have a file, and so a section, of their own.
        _ => {}
    }
}

struct List<'a> {
    manuscript: &'a Manuscript,
    messages: Vec<String>,
}

impl List<'_> {
    /// A message with its attributes in the order of the file.
    fn add(&mut self, id: &str) {
        for entry in self.manuscript.family(id) {
            if !self.messages.contains(&entry.id) {
                self.messages.push(entry.id.clone());
            }
        }
    }
}
