//! The chapter `after`: the first days after a session, and the weeks to watch.
//!
//! Must not know: the recovery list (`domain::recovery`), which gives the same
//! times one by one; change both together.

use super::{Chapter, GuidePicture, NextStep, Section, Show};
use crate::domain::source::SourceId::{
    K2, K3, K8, K17, M2, M6, M7, M8, M9, N4, N5, R1, R4, R13, R20,
};

/// After the session: back to life, usual marks, what to do and for how long.
pub(super) const AFTER: Chapter = Chapter {
    id: "after",
    sections: &[
        // What comes after the first sentence is general advice.
        Section {
            id: "life",
            show: None,
            words: &[],
            sources: &[M2, R13],
        },
        // The days are what clinics describe; the text says so.
        Section {
            id: "usual",
            show: Some(Show::Picture(GuidePicture::Healing)),
            words: &["fat-dissolving"],
            sources: &[M6, R1, K8, R20],
        },
        // Clinic leaflets only, which are no evidence: general advice.
        Section {
            id: "care",
            show: None,
            words: &[],
            sources: &[],
        },
        Section {
            id: "medicines",
            show: None,
            words: &["blood-thinner"],
            sources: &[K2, K3, N5],
        },
        Section {
            id: "look",
            show: None,
            words: &["mycobacteria"],
            sources: &[M7, M8, M9, N4, R4, R13, K17],
        },
    ],
    next: NextStep::Recovery,
};
