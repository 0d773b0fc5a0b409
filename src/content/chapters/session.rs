//! The part `session`: before it, the session itself, and a whole course.
//!
//! Must not know: the texts, which stand in `locales/*/guide-*.ftl`, and the
//! sources themselves, which stand with [`crate::domain::source`].
//! Sections without sources are general advice, and their texts say so.

use super::{Chapter, GuidePicture, NextStep, Section, Show};
use crate::domain::source::SourceId::{
    K1, K2, K3, K4, K7, K8, K9, K17, M1, M2, M4, M7, M8, M9, M10, M19, M20, M21, M22, M25, M29, N3,
    N4, N5, N7, N12, N15, N18, N19, N23, N24, N25, N29, N32, N35, R1, R4, R5, R6, R9, R10, R11,
    R13, R14, R17, R18,
};

/// The chapters of this part in reading order.
pub(super) static CHAPTERS: [Chapter; 3] = [BEFORE, SESSION, COURSE];

/// Preparing: puts "nothing to prepare" and "leave out blood thinners" right.
const BEFORE: Chapter = Chapter {
    id: "before",
    sections: &[
        Section {
            id: "talk",
            show: None,
            words: &[],
            sources: &[R9, R10, R11, R17],
        },
        Section {
            id: "list",
            show: None,
            words: &["keloid", "psoriasis", "isotretinoin"],
            sources: &[K4, K7, K9, N15, N18, N19, N24, N25, N29, N32, R10],
        },
        Section {
            id: "medicines",
            show: None,
            words: &["blood-thinner"],
            sources: &[K1, K2, K3, N5],
        },
        // General advice but for the numbing cream.
        Section {
            id: "days",
            show: None,
            words: &["numbing-cream"],
            sources: &[R5, N23],
        },
        // General advice but for the severe allergy.
        Section {
            id: "day",
            show: None,
            words: &[],
            sources: &[R13],
        },
        Section {
            id: "postpone",
            show: None,
            words: &["infection"],
            sources: &[R1, K7, K8, M8, N4, N25, N32, R9, R10],
        },
    ],
    next: NextStep::Chapter,
};

/// One session: what may be checked, and what happens.
const SESSION: Chapter = Chapter {
    id: "session",
    sections: &[
        Section {
            id: "check",
            show: None,
            words: &["batch-number", "infection"],
            sources: &[R11, R17, R18, N35, M10],
        },
        Section {
            id: "numbing",
            show: None,
            words: &["numbing-cream", "anaesthetic"],
            sources: &[R5, R6, N23],
        },
        // The depth and the movement are what is commonly said; the text says so.
        Section {
            id: "steps",
            show: Some(Show::Picture(GuidePicture::SessionSteps)),
            words: &["dermis"],
            sources: &[M1, M2, M4, M25],
        },
        Section {
            id: "speak",
            show: None,
            words: &["blocked-vessel"],
            sources: &[R4, R5, R13, K17, N12],
        },
        // The half hour is concluded from R13; the text says that no rule sets it.
        Section {
            id: "wait",
            show: None,
            words: &["anaphylaxis"],
            sources: &[R13, N7],
        },
        Section {
            id: "leave",
            show: None,
            words: &["batch-number"],
            sources: &[R11, R14],
        },
    ],
    next: NextStep::Chapter,
};

/// A whole course: what is said, what was studied, and when to stop.
const COURSE: Chapter = Chapter {
    id: "course",
    sections: &[
        Section {
            id: "common",
            show: Some(Show::Picture(GuidePicture::Spacing)),
            words: &["review"],
            sources: &[M4, M29],
        },
        Section {
            id: "studies",
            show: None,
            words: &["controlled-trial"],
            sources: &[M19, M20, M21, M22, N3],
        },
        Section {
            id: "fat",
            show: None,
            words: &["fat-dissolving"],
            sources: &[R1],
        },
        Section {
            id: "new",
            show: None,
            words: &["mycobacteria"],
            sources: &[M7, M8, M9, N4],
        },
        // General advice.
        Section {
            id: "review",
            show: None,
            words: &[],
            sources: &[],
        },
    ],
    next: NextStep::Chapter,
};
