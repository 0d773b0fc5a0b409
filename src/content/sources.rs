//! What a source is worth: its kind, and whether it was read itself. Titles,
//! authors, journals and addresses stand in `locales/sources.ftl`
//! (`source-<tag in small letters>` with `.by`, `.in` and an address).
//!
//! Must not know: which statements rest on which source.

mod table;

pub use table::source;

use crate::domain::source::SourceId;

/// What sort of source it is. The message `kind-<id>` names it; `.strength` says
/// in a few words what it can prove, and `.meaning` why.
///
/// There is no rank here on purpose: a review of poor studies proves less than
/// one good trial, so a kind alone does not say how strong the proof is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// Advice that a group of experts agreed on, or a hospital's written rule.
    Guideline,
    /// What a society of doctors says in its own name.
    Statement,
    /// All studies on a question, looked for by a stated method; also pooled numbers.
    SystematicReview,
    /// People, or sides of a body, compared with others by a plan made before.
    Trial,
    /// The same people before and after, with nobody to compare them with.
    BeforeAfter,
    /// People observed, asked or tested once.
    Study,
    /// What happened to single patients or small groups of patients.
    CaseReports,
    /// An overview by authors who chose what to include.
    NarrativeReview,
    /// What health officials found when several people fell ill.
    OutbreakReport,
    /// A warning or a page of an authority that licenses medicines and devices.
    Regulator,
    /// What a health service, a public body or a patient charity tells patients.
    HealthService,
    /// The official leaflet of a product, or a page of its maker.
    Label,
    /// A law, a court order, or a government's explanation of one.
    Law,
    /// A news report.
    Press,
    /// A textbook page or a reference work.
    Reference,
    /// A standard or a tool for writing health information.
    Standard,
}

impl SourceKind {
    /// Every kind.
    pub const ALL: [Self; 16] = [
        Self::Guideline,
        Self::Statement,
        Self::SystematicReview,
        Self::Trial,
        Self::BeforeAfter,
        Self::Study,
        Self::CaseReports,
        Self::NarrativeReview,
        Self::OutbreakReport,
        Self::Regulator,
        Self::HealthService,
        Self::Label,
        Self::Law,
        Self::Press,
        Self::Reference,
        Self::Standard,
    ];

    /// Names the message `kind-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Guideline => "guideline",
            Self::Statement => "statement",
            Self::SystematicReview => "systematic-review",
            Self::Trial => "trial",
            Self::BeforeAfter => "before-after",
            Self::Study => "study",
            Self::CaseReports => "case-reports",
            Self::NarrativeReview => "narrative-review",
            Self::OutbreakReport => "outbreak-report",
            Self::Regulator => "regulator",
            Self::HealthService => "health-service",
            Self::Label => "label",
            Self::Law => "law",
            Self::Press => "press",
            Self::Reference => "reference",
            Self::Standard => "standard",
        }
    }
}

/// The attributes of a source's message that say where it can be found, each with
/// what makes an address of it. A source has at most one.
pub const ADDRESSES: [(&str, &str); 4] = [
    ("doi", "https://doi.org/"),
    ("pmid", "https://pubmed.ncbi.nlm.nih.gov/"),
    ("pmc", "https://pmc.ncbi.nlm.nih.gov/articles/"),
    ("web", "https://"),
];

/// The facts about a source that are the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its tag; also names its message.
    pub id: SourceId,
    /// What sort of source it is.
    pub kind: SourceKind,
    /// Not read itself: known only from news reports, summaries, copies on other
    /// sites or the reference lists of others.
    pub secondary: bool,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{SourceKind, source};
    use crate::domain::source::SourceId;

    #[test]
    fn every_row_is_found_under_its_own_name() {
        for id in SourceId::ALL {
            assert_eq!(source(*id).id, *id);
        }
    }

    #[test]
    fn every_kind_is_used_and_has_its_own_name() {
        let names: BTreeSet<_> = SourceKind::ALL.iter().map(|kind| kind.id()).collect();
        assert_eq!(names.len(), SourceKind::ALL.len());
        for kind in SourceKind::ALL {
            assert!(
                SourceId::ALL.iter().any(|id| source(*id).kind == kind),
                "{kind:?}"
            );
        }
    }
}
