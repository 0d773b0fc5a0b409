//! One row for each source: tag, kind, whether it was read.
//!
//! `read`: the paper, its official abstract or the body's own page was read.
//! `reported`: only news reports, summaries, copies or references were. Where
//! it can be found stands with its title in `locales/sources.ftl`.
//! Must not know: titles and authors.

use super::{Source, SourceKind};
use crate::domain::source::SourceId;

/// Writes the rows as one match, so that the compiler misses no source.
macro_rules! table {
    (@secondary read) => { false };
    (@secondary reported) => { true };
    ($($id:ident $kind:ident $seen:ident;)+) => {
        /// The facts about a source.
        pub const fn source(id: SourceId) -> &'static Source {
            match id {
                $(SourceId::$id => &Source {
                    id: SourceId::$id,
                    kind: SourceKind::$kind,
                    secondary: table!(@secondary $seen),
                },)+
            }
        }
    };
}

table! {
    M1 Statement read;
    M2 Guideline read;
    M3 NarrativeReview read;
    M4 NarrativeReview read;
    M5 NarrativeReview read;
    M6 SystematicReview read;
    M7 SystematicReview read;
    M8 CaseReports read;
    M9 CaseReports read;
    M10 OutbreakReport read;
    M16 CaseReports read;
    M19 BeforeAfter read;
    M20 BeforeAfter read;
    M21 BeforeAfter read;
    M22 Trial read;
    M23 Trial read;
    M24 Trial reported;
    M25 NarrativeReview read;
    M26 NarrativeReview read;
    M27 SystematicReview read;
    M28 SystematicReview read;
    M29 SystematicReview read;
    M30 SystematicReview read;
    M31 SystematicReview read;
    M32 SystematicReview reported;
    M33 SystematicReview read;
    M34 SystematicReview read;
    M35 SystematicReview read;
    M36 NarrativeReview read;
    M37 SystematicReview read;
    M38 Trial read;
    M40 Trial read;
    M41 SystematicReview read;
    M42 NarrativeReview read;
    M44 NarrativeReview read;
    M45 NarrativeReview read;

    R1 Label read;
    R3 Regulator reported;
    R4 Regulator reported;
    R5 Regulator read;
    R6 Press reported;
    R9 HealthService read;
    R10 HealthService read;
    R11 OutbreakReport read;
    R13 HealthService read;
    R14 OutbreakReport read;
    R15 OutbreakReport read;
    R16 Law read;
    R17 Press reported;
    R18 Press reported;
    R19 Press reported;
    R20 HealthService reported;
    R21 HealthService read;
    R22 Press reported;

    K1 Guideline read;
    K2 NarrativeReview read;
    K3 NarrativeReview read;
    K4 Reference read;
    K5 NarrativeReview read;
    K7 Guideline read;
    K8 Guideline read;
    K9 SystematicReview read;
    K10 Guideline read;
    K12 Reference read;
    K14 NarrativeReview read;
    K17 Guideline read;

    E1 Standard read;
    E3 Standard read;
    E4 Standard read;
    E9 Standard read;
    E10 Standard read;
    E11 Standard read;
    E12 Standard read;
    E14 Study read;
    E15 Study read;
    E16 SystematicReview read;
    E17 Study read;
    E18 Standard read;

    N1 CaseReports read;
    N2 Press reported;
    N3 BeforeAfter read;
    N4 SystematicReview read;
    N5 NarrativeReview read;
    N7 SystematicReview read;
    N8 Label reported;
    N9 Regulator read;
    N10 HealthService read;
    N11 HealthService reported;
    N12 Guideline read;
    N13 NarrativeReview read;
    N14 Regulator read;
    N15 Reference read;
    N16 Study read;
    N17 Study read;
    N18 Study read;
    N19 SystematicReview read;
    N20 SystematicReview read;
    N21 SystematicReview read;
    N22 SystematicReview read;
    N23 Regulator reported;
    N24 Label read;
    N25 NarrativeReview read;
    N26 NarrativeReview read;
    N27 Study read;
    N28 Guideline read;
    N29 Guideline read;
    N30 CaseReports read;
    N31 CaseReports read;
    N32 SystematicReview read;
    N33 Label read;
    N34 Press reported;
    N35 Press reported;
    N36 Reference read;

    P1 Guideline read;
    P3 Label reported;
    P4 Label read;
    P5b Label reported;
    P6 Regulator reported;
    P7 Guideline read;
    P8 Guideline read;
    P9b HealthService read;
    P10 NarrativeReview read;
    P11 Guideline read;
    P12 Guideline read;
    P13 Regulator reported;
    P14 Label read;
    P15 NarrativeReview read;
    P16 Guideline read;
    P17 CaseReports read;
    P18 Guideline read;
    P19 CaseReports read;
    P20 CaseReports read;
    P21 NarrativeReview read;
    P22 Statement reported;
    P23 HealthService read;
    P24 Regulator read;
    P25 NarrativeReview read;
    P26 Guideline read;
    P27 Guideline read;
    P28 Press reported;
    P29 Regulator read;
    P30 BeforeAfter reported;
    P31 Trial read;
    P32 Label reported;
    P33 Label read;
    P33b Statement read;
    P35 Guideline read;
    P36 Statement read;
    P37 Regulator reported;
    P38 HealthService read;
    P39 CaseReports read;
    P40 Guideline read;
    P41 CaseReports read;
    P42 HealthService read;
    P43 Guideline reported;
    P45 Press reported;
    P47 Guideline read;
    P48 Label reported;
    P49 Law reported;
    P51 Regulator read;
    P54 Regulator reported;
    P55 Press reported;
    P58 SystematicReview read;
    P59 NarrativeReview read;
    P60 Study read;
    P61 Standard reported;
    P62 Label read;
}
