//! The chapters of the part "learn": what it is, where the needle goes, what
//! people hope for, who should wait or ask first.
//!
//! Must not know: wording, how good a proof is (`content::evidence`), or the
//! levels of the self-check (`domain::screening`), which `who` sums up.

use super::{Chapter, GuidePicture, NextStep, Section, Show};
use crate::domain::source::SourceId::{
    K1, K2, K3, K4, K5, K7, K9, K10, K12, M1, M2, M3, M4, M5, M6, M7, M8, M20, M22, M26, M27, M29,
    M31, M33, M35, M36, M38, M40, M45, N1, N4, N5, N15, N16, N18, N19, N20, N21, N22, N24, N25,
    N26, N29, N32, N33, N36, P40, P54, P55, P59, R1, R3, R4, R5, R9, R10, R11, R13, R15, R16, R17,
};

/// Chapters in reading order.
pub(super) static CHAPTERS: [Chapter; 4] = [WHAT, WHERE, HOPES, WHO];

const WHAT: Chapter = Chapter {
    id: "what",
    sections: &[
        Section {
            id: "definition",
            show: None,
            words: &["mesotherapy"],
            sources: &[M1, M2, M4],
        },
        Section {
            id: "origin",
            show: None,
            words: &[],
            sources: &[M1, M3, M4, M45],
        },
        Section {
            id: "syringe",
            show: None,
            words: &["hyaluronic-acid", "tranexamic-acid", "prp", "batch-number"],
            sources: &[M4, M6, P40, P54, P55, P59, R11],
        },
        Section {
            id: "needle",
            show: None,
            words: &["infection"],
            sources: &[M2, M6, M7, R11, R17],
        },
        Section {
            id: "proof",
            show: None,
            words: &[],
            sources: &[M4, M5, M20, M22, M29],
        },
    ],
    next: NextStep::Chapter,
};

const WHERE: Chapter = Chapter {
    id: "where",
    sections: &[
        Section {
            id: "layers",
            show: Some(Show::Picture(GuidePicture::SkinLayers)),
            words: &["epidermis", "dermis", "fat-layer"],
            sources: &[K12, M1, M2, M4],
        },
        // The range of 1 to 4 mm is the article's; M1 and M4 carry the layers
        // only, so the text calls it "often named" and not a rule.
        Section {
            id: "depth",
            show: None,
            words: &[],
            sources: &[M1, M4, R1],
        },
        Section {
            id: "slow",
            show: None,
            words: &[],
            sources: &[M1, M2],
        },
        Section {
            id: "place",
            show: None,
            words: &["fat-dissolving", "filler", "blocked-vessel", "prp"],
            sources: &[R1, R4, N1, R3, M6],
        },
    ],
    next: NextStep::Chapter,
};

const HOPES: Chapter = Chapter {
    id: "hopes",
    sections: &[
        // How the guide itself judged; no medical statement.
        Section {
            id: "steps",
            show: None,
            words: &["controlled-trial"],
            sources: &[],
        },
        Section {
            id: "proof",
            show: Some(Show::Evidence),
            words: &["melasma", "tranexamic-acid"],
            sources: &[M4, M5, M29, M31, M40, R1],
        },
        Section {
            id: "compare",
            show: None,
            words: &["botulinum"],
            sources: &[M38, M22],
        },
        Section {
            id: "promises",
            show: None,
            words: &["prp", "review"],
            sources: &[M5, M26, M36],
        },
        Section {
            id: "nothing",
            show: None,
            words: &["cellulite"],
            sources: &[M26, M27, M33, M35],
        },
    ],
    next: NextStep::Chapter,
};

const WHO: Chapter = Chapter {
    id: "who",
    sections: &[
        // Cancer and weak immunity: the article's caution; M6 for how little is
        // known.
        Section {
            id: "not-now",
            show: None,
            words: &[],
            sources: &[R1, N33, R16, N32, M6, N24, R13, R15, N4, M7, M8, R11, R17],
        },
        Section {
            id: "wait",
            show: None,
            words: &["infection", "inflammation", "filler"],
            sources: &[R1, K7, N25, N26, R9, R10],
        },
        Section {
            id: "illness",
            show: None,
            words: &["autoimmune", "tranexamic-acid"],
            sources: &[N24, N25, N29, R5],
        },
        Section {
            id: "medicines",
            show: None,
            words: &["blood-thinner", "prescriber"],
            sources: &[K1, K2, K3, N5],
        },
        Section {
            id: "skin",
            show: None,
            words: &["keloid", "psoriasis", "isotretinoin", "anaphylaxis"],
            sources: &[K4, N36, K5, N15, N16, K7, K9, N18, K10, N19, R5, R13],
        },
        Section {
            id: "mind",
            show: None,
            words: &[],
            sources: &[N20, N21, N22, R10],
        },
    ],
    next: NextStep::Check,
};
