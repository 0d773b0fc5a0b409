//! The chapters of the part "choose": the other options, and choosing a clinic.
//!
//! Must not know: wording, or how good a proof is (`content::evidence`).

use super::{Chapter, NextStep, Section, Show};
use crate::domain::source::SourceId::{
    E16, K2, K3, K14, K17, M5, M10, M26, M27, M28, M31, M32, M33, M34, M35, M38, M40, M42, N5, N14,
    N20, N21, N22, N24, N34, N35, R1, R3, R4, R9, R10, R11, R13, R14, R15, R17, R18, R21, R22,
};

/// Chapters in reading order.
pub(super) static CHAPTERS: [Chapter; 2] = [OPTIONS, CLINIC];

/// Doing nothing stands first and gets as much space as any other option.
const OPTIONS: Chapter = Chapter {
    id: "options",
    sections: &[
        Section {
            id: "nothing",
            show: None,
            words: &["cellulite"],
            sources: &[M5, M26, M27, M35],
        },
        Section {
            id: "medicines",
            show: None,
            words: &["melasma", "tranexamic-acid", "review"],
            sources: &[M31, M32, M33, M42, N24],
        },
        Section {
            id: "licensed",
            show: None,
            words: &["fat-dissolving", "hyaluronic-acid", "filler"],
            sources: &[R1, M40, N14, R4, R3],
        },
        Section {
            id: "procedures",
            show: None,
            words: &["cellulite", "botulinum", "blocked-vessel"],
            sources: &[M27, M28, M33, M34, M38, K14, R4, K17],
        },
        Section {
            id: "time",
            show: None,
            words: &[],
            sources: &[R9, R10, E16],
        },
        Section {
            id: "distress",
            show: None,
            words: &[],
            sources: &[N20, N21, N22, R10],
        },
    ],
    next: NextStep::Chapter,
};

const CLINIC: Chapter = Chapter {
    id: "clinic",
    sections: &[
        Section {
            id: "doctor",
            show: None,
            words: &["prp"],
            sources: &[R9, R11, R14, R15, R17],
        },
        Section {
            id: "place",
            show: None,
            words: &["batch-number", "infection"],
            sources: &[R9, R11, R18, N35, M10],
        },
        Section {
            id: "proof",
            show: Some(Show::Costs),
            words: &[],
            sources: &[R9, R11],
        },
        Section {
            id: "harm",
            show: None,
            words: &["anaphylaxis", "blocked-vessel", "prescriber"],
            sources: &[R4, R9, R13, K2, K3, N5],
        },
        Section {
            id: "hurry",
            show: None,
            words: &[],
            sources: &[R9, R10],
        },
        Section {
            id: "record",
            show: None,
            words: &["batch-number", "consent", "side-effect"],
            sources: &[R14, R17, R21, R22, N34],
        },
    ],
    next: NextStep::Decide,
};
