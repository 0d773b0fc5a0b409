//! Each benefit that the source article promises, with how good its proof is.
//!
//! Two licensed products stand at the end for comparison. A row names the
//! message `evidence-<id>` with `.found`; a step names `rating-<id>` with
//! `.meaning`. Must not know: the wording, or how a step is drawn.

use crate::domain::source::SourceId::{
    self, K14, M3, M5, M19, M20, M21, M22, M23, M24, M26, M27, M28, M29, M30, M31, M32, M33, M34,
    M35, M36, M37, M38, M40, M41, M42, N3, N14, R1, R3, R4,
};

/// How good the proof for a benefit is, in four steps. This is our summary, not
/// the sources', and no clinician has reviewed it yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// No study was found that shows it, or a controlled one saw no difference.
    None,
    /// Few, small or poor studies, or studies that disagree.
    Weak,
    /// At least one good comparison, for one product and one place.
    Some,
    /// A regulator weighed the studies and licensed it for this one use.
    Good,
}

impl Rating {
    /// Every step, lowest first.
    pub const ALL: [Self; 4] = [Self::None, Self::Weak, Self::Some, Self::Good];

    /// Names the message `rating-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Weak => "weak",
            Self::Some => "some",
            Self::Good => "good",
        }
    }

    /// How many of the three marks are filled.
    pub const fn marks(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Weak => 1,
            Self::Some => 2,
            Self::Good => 3,
        }
    }
}

/// What was found for one promised benefit.
#[derive(Debug)]
pub struct Evidence {
    /// Names the message `evidence-<id>` with `.found`.
    pub id: &'static str,
    /// How good the proof is.
    pub rating: Rating,
    /// What the finding rests on; never empty.
    pub sources: &'static [SourceId],
}

/// Every benefit the article promises (face, body, hair), then the licensed
/// products for comparison: the text of the chapter says "the last two".
pub static EVIDENCE: [Evidence; 16] = [
    row("freshness", Rating::Weak, &[N3, M19]),
    row("wrinkles", Rating::Weak, &[M20, M21, M5]),
    // Reviews disagree; M32 was seen in a summary only.
    row("pigmentation", Rating::Weak, &[M31, M32, M41]),
    row("dark-circles", Rating::Weak, &[M33, M34]),
    row("acne-scars", Rating::Weak, &[M36, M37]),
    // Botulinum toxin only.
    row("pores", Rating::Weak, &[M38]),
    // No study found; R4 is for the risk of the other treatment named.
    row("thin-face", Rating::None, &[R4]),
    row("stretch-marks", Rating::Weak, &[M35, K14]),
    row("cellulite", Rating::None, &[M26, M27, M28]),
    row("sagging", Rating::None, &[M3]),
    row("circulation", Rating::None, &[M26]),
    row("body-fat", Rating::None, &[M22]),
    row("fat-dissolving", Rating::Weak, &[M23, M24, R3]),
    // Between weak and some for single drugs; the lower step, because the
    // studies are poor and no regimen is standard.
    row("hair", Rating::Weak, &[M29, M30, M42]),
    // 57.9 % against 4.5 % at month 1, compared with no treatment.
    row("ha-microdroplets", Rating::Some, &[M40, N14]),
    row("chin-fat", Rating::Good, &[R1]),
];

/// The row with this id, if there is one.
pub fn find(id: &str) -> Option<&'static Evidence> {
    EVIDENCE.iter().find(|row| row.id == id)
}

/// One row of the table.
const fn row(id: &'static str, rating: Rating, sources: &'static [SourceId]) -> Evidence {
    Evidence {
        id,
        rating,
        sources,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{EVIDENCE, Rating};

    #[test]
    fn every_row_is_unique_and_has_a_source() {
        let ids: BTreeSet<_> = EVIDENCE.iter().map(|row| row.id).collect();
        assert_eq!(ids.len(), EVIDENCE.len());
        for row in &EVIDENCE {
            assert!(!row.sources.is_empty(), "{} has no source", row.id);
        }
    }

    #[test]
    fn steps_go_up_one_mark_at_a_time() {
        let marks = Rating::ALL.map(Rating::marks);
        assert_eq!(marks, [0, 1, 2, 3]);
    }

    #[test]
    fn only_licensed_products_reach_the_upper_steps() {
        for row in EVIDENCE.iter().filter(|row| row.rating >= Rating::Some) {
            assert!(
                matches!(row.id, "ha-microdroplets" | "chin-fat"),
                "{}",
                row.id
            );
        }
    }
}
