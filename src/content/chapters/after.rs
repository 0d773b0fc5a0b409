//! The chapters of the part "after": healing, what can go wrong, warning signs.
//!
//! Must not know: wording, or which sign stands on which card
//! (`domain::warning`).

#[path = "after_care.rs"]
mod after_care;

use super::{Chapter, GuidePicture, NextStep, Section, Show};
use crate::domain::source::SourceId::{
    K4, K7, K8, K17, M4, M6, M7, M8, M9, M10, M16, M44, N1, N2, N4, N7, N8, N9, N10, N11, N13, N15,
    N16, N17, N23, N24, N27, N28, N30, N31, N34, P8, P16, P45, P61, R1, R3, R4, R5, R11, R13, R14,
    R15, R19, R20, R21,
};

/// Chapters in reading order.
pub(super) static CHAPTERS: [Chapter; 3] = [after_care::AFTER, RISKS, WARNING];

const RISKS: Chapter = Chapter {
    id: "risks",
    sections: &[
        Section {
            id: "usual",
            show: None,
            words: &["inflammation", "infection", "keloid", "side-effect"],
            sources: &[M6, R1, R3, M7, R13, K4, K7, K8, R20],
        },
        Section {
            id: "serious",
            show: None,
            words: &["anaphylaxis", "blocked-vessel", "numbing-cream"],
            sources: &[M6, R13, N7, R4, K17, N13, N1, R5, N23, N11, R15],
        },
        Section {
            id: "slow",
            show: None,
            words: &["mycobacteria"],
            sources: &[N4, M7, M8, M9, M10],
        },
        Section {
            id: "late",
            show: Some(Show::Picture(GuidePicture::LateSigns)),
            words: &["filler", "hyaluronic-acid"],
            sources: &[M8, M9, N4, R3, N8, K4, N15, N16, N17, N27, N28, N30, N31],
        },
        Section {
            id: "products",
            show: None,
            words: &["fat-dissolving", "prp", "tranexamic-acid"],
            sources: &[R3, R1, N8, M16, N1, N2, R14, N30, N31, N24],
        },
        Section {
            id: "numbers",
            show: None,
            words: &[],
            sources: &[M6, M4, M44, R1],
        },
    ],
    next: NextStep::Chapter,
};

const WARNING: Chapter = Chapter {
    id: "warning",
    sections: &[
        // The cards come first: this page stands one tap away everywhere.
        Section {
            id: "cards",
            show: Some(Show::CareCards),
            words: &[],
            sources: &[M6, R4, R13, N11, R20, R19, P45, P61],
        },
        Section {
            id: "first-aid",
            show: Some(Show::FirstAid),
            words: &["anaphylaxis", "adrenaline-pen"],
            sources: &[R13, N9, N10, N7, P8, P16],
        },
        Section {
            id: "say",
            show: None,
            words: &["batch-number", "mycobacteria"],
            sources: &[M7, M9, R11, R14],
        },
        Section {
            id: "skin-tones",
            show: Some(Show::Picture(GuidePicture::Healing)),
            words: &["blocked-vessel"],
            sources: &[R20, N11, R4, K17, N13],
        },
        Section {
            id: "report",
            show: None,
            words: &["side-effect"],
            sources: &[R21, N34],
        },
    ],
    next: NextStep::Chapter,
};
