//! The chapters of the guide, as rows that name messages.
//!
//! A row says which sections a chapter has, which picture or table stands with
//! a section, which words are explained there and on which sources it rests.
//! What is said stands in `locales/`: `guide-<chapter>` with `.point` and
//! `.description`, and `guide-<chapter>-<section>` with `.body`.
//! Must not know: how a chapter is drawn, or in which language.

mod after;
mod choose;
mod learn;
mod session;

use crate::domain::source::SourceId;

/// One chapter of the guide.
#[derive(Debug)]
pub struct Chapter {
    /// Names the messages (`guide-<id>`) and the folder (`/guide/<id>/`). Stored
    /// among the chapters read, so it never changes once published.
    pub id: &'static str,
    /// The sections in reading order.
    pub sections: &'static [Section],
    /// The one next step offered at the end.
    pub next: NextStep,
}

/// A chapter is told by its id.
impl PartialEq for Chapter {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Chapter {}

/// A short part of a chapter under its own heading.
#[derive(Debug)]
pub struct Section {
    /// Names the message `guide-<chapter>-<id>`.
    pub id: &'static str,
    /// What is shown after the text, if anything.
    pub show: Option<Show>,
    /// Words explained where they stand: the message `word-<id>` with `.meaning`.
    pub words: &'static [&'static str],
    /// What the statements of the section rest on; empty only for general advice.
    pub sources: &'static [SourceId],
}

/// What can stand with a section beside its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// A drawing made for this guide.
    Picture(GuidePicture),
    /// Each claimed benefit with how good its proof is (`content::evidence`).
    Evidence,
    /// The three care cards of warning signs (`domain::warning`).
    CareCards,
    /// First aid for a severe allergy, step by step (`domain::warning`).
    FirstAid,
    /// The way to the cost worksheet (`domain::cost`).
    Costs,
}

/// A drawing made for this guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuidePicture {
    /// Cross-section of the skin with needle depths in millimetres.
    SkinLayers,
    /// The session in four steps: numbing, points, depth and movement, drop.
    SessionSteps,
    /// Sessions on a line, weekly at first and then monthly, as commonly said.
    Spacing,
    /// Weeks after a session, and when slow infections mostly show.
    LateSigns,
    /// What healing looks like over the days on four skin tones, and what is not healing.
    Healing,
}

/// The one next step at the end of a chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// The following chapter.
    Chapter,
    /// The decision.
    Decide,
    /// The self-check.
    Check,
    /// The recovery list.
    Recovery,
}

/// A part of the guide: a name for a run of chapters.
#[derive(Debug)]
pub struct GuidePart {
    /// Names the message `part-<id>`.
    pub id: &'static str,
    /// Its chapters in reading order.
    pub chapters: &'static [Chapter],
}

/// The whole guide in reading order.
pub static PARTS: [GuidePart; 4] = [
    GuidePart {
        id: "learn",
        chapters: &learn::CHAPTERS,
    },
    GuidePart {
        id: "session",
        chapters: &session::CHAPTERS,
    },
    GuidePart {
        id: "after",
        chapters: &after::CHAPTERS,
    },
    GuidePart {
        id: "choose",
        chapters: &choose::CHAPTERS,
    },
];

/// Every chapter in reading order.
pub fn all() -> impl DoubleEndedIterator<Item = &'static Chapter> + Clone {
    PARTS.iter().flat_map(|part| part.chapters.iter())
}

/// The chapter with this id, if there is one.
pub fn find(id: &str) -> Option<&'static Chapter> {
    all().find(|chapter| chapter.id == id)
}

impl Chapter {
    /// Place in the guide, counted from 1.
    pub fn number(&self) -> usize {
        all()
            .position(|chapter| chapter.id == self.id)
            .map_or(1, |index| index + 1)
    }

    /// The chapter before this one.
    pub fn previous(&self) -> Option<&'static Chapter> {
        all().take_while(|chapter| chapter.id != self.id).last()
    }

    /// The chapter after this one.
    pub fn following(&self) -> Option<&'static Chapter> {
        all().skip_while(|chapter| chapter.id != self.id).nth(1)
    }
}
