//! What needs no translation about a source: its kind, where it can be found, and
//! whether it was read itself. Titles, authors and journals stand in
//! `locales/sources.ftl` (`source-<tag in small letters>` with `.by` and `.in`).
//!
//! Must not know: which statements rest on which source.

mod table;

pub use table::source;

use crate::domain::source::SourceId;

/// What sort of source it is. The message `kind-<id>` names it, and its
/// `.meaning` says how far such a source can be trusted.
///
/// There is no rank here on purpose: a review of poor studies proves less than
/// one good trial, so a kind alone does not say how strong the proof is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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

impl Kind {
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

/// Where a source can be found. Only an identifier that was seen is written
/// down; a gap in what is known stays a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locator {
    /// A digital object identifier, `10.…`.
    Doi(&'static str),
    /// A number in the `PubMed` index.
    Pmid(&'static str),
    /// A number in the `PubMed` Central archive of free papers, `PMC…`.
    Pmc(&'static str),
    /// The address of a page, without `https://`.
    Web(&'static str),
    /// No address of the work itself was seen.
    None,
}

impl Locator {
    /// The address to open, if one is known.
    pub fn url(self) -> Option<String> {
        match self {
            Self::Doi(doi) => Some(format!("https://doi.org/{doi}")),
            Self::Pmid(id) => Some(format!("https://pubmed.ncbi.nlm.nih.gov/{id}/")),
            Self::Pmc(id) => Some(format!("https://pmc.ncbi.nlm.nih.gov/articles/{id}/")),
            Self::Web(address) => Some(format!("https://{address}")),
            Self::None => None,
        }
    }
}

/// The address to open, if one is known: [`Locator::url`] as a function.
pub fn url(locator: Locator) -> Option<String> {
    locator.url()
}

/// The facts about a source that are the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its tag; also names its message.
    pub id: SourceId,
    /// What sort of source it is.
    pub kind: Kind,
    /// Where it can be found.
    pub locator: Locator,
    /// Not read itself: known only from news reports, summaries, copies on other
    /// sites or the reference lists of others.
    pub secondary: bool,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Kind, Locator, source};
    use crate::domain::source::SourceId;

    #[test]
    fn every_row_is_found_under_its_own_name() {
        for id in SourceId::ALL {
            assert_eq!(source(*id).id, *id);
        }
    }

    #[test]
    fn identifiers_have_their_form() {
        let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
        for id in SourceId::ALL {
            let tag = id.tag();
            let no_blank = |text: &str| !text.contains(char::is_whitespace);
            match source(*id).locator {
                Locator::Doi(doi) => {
                    let (prefix, suffix) = doi.split_once('/').unwrap_or_default();
                    assert!(prefix.strip_prefix("10.").is_some_and(digits), "{tag}");
                    assert!(!suffix.is_empty() && no_blank(doi), "{tag}");
                }
                Locator::Pmid(pmid) => assert!(digits(pmid), "{tag}"),
                Locator::Pmc(pmc) => assert!(pmc.strip_prefix("PMC").is_some_and(digits), "{tag}"),
                Locator::Web(page) => {
                    assert!(!page.contains("://") && no_blank(page), "{tag}");
                    let host = page.split('/').next().unwrap_or_default();
                    assert!(host.contains('.') && !host.ends_with('.'), "{tag}");
                }
                Locator::None => assert!(source(*id).locator.url().is_none(), "{tag}"),
            }
        }
    }

    #[test]
    fn no_two_sources_share_an_address() {
        let urls: Vec<_> = SourceId::ALL
            .iter()
            .filter_map(|id| source(*id).locator.url())
            .collect();
        let different: BTreeSet<_> = urls.iter().collect();
        assert_eq!(different.len(), urls.len());
    }

    #[test]
    fn every_kind_is_used_and_has_its_own_name() {
        let names: BTreeSet<_> = Kind::ALL.iter().map(|kind| kind.id()).collect();
        assert_eq!(names.len(), Kind::ALL.len());
        for kind in Kind::ALL {
            assert!(
                SourceId::ALL.iter().any(|id| source(*id).kind == kind),
                "{kind:?}"
            );
        }
    }
}
