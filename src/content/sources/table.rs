//! One row for each source: tag, kind, whether it was read, where to find it.
//!
//! `read`: the paper, its official abstract or the body's own page was read.
//! `reported`: only news reports, summaries, copies or references were. A row
//! without an identifier ends in `Locator::None`; none is ever guessed.
//! Must not know: titles and authors.

use super::Locator::{Doi, Pmc, Pmid, Web};
use super::{Kind, Locator, Source};
use crate::domain::source::SourceId;

/// Writes the rows as one match, so that the compiler misses no source.
macro_rules! table {
    (@secondary read) => { false };
    (@secondary reported) => { true };
    ($($id:ident $kind:ident $seen:ident $locator:expr;)+) => {
        /// The facts about a source.
        pub const fn source(id: SourceId) -> &'static Source {
            match id {
                $(SourceId::$id => &Source {
                    id: SourceId::$id,
                    kind: Kind::$kind,
                    locator: $locator,
                    secondary: table!(@secondary $seen),
                },)+
            }
        }
    };
}

table! {
    M1 Statement read Pmc("PMC7305548");
    M2 Guideline read Locator::None;
    M3 NarrativeReview read Web("www.dermatoljournal.com/articles/intradermal-therapy-mesotherapy-in-dermatology.html");
    M4 NarrativeReview read Doi("10.4103/0976-500X.64529");
    M5 NarrativeReview read Doi("10.1097/SCS.0000000000007557");
    M6 SystematicReview read Doi("10.1111/jocd.13115");
    M7 SystematicReview read Locator::None;
    M8 CaseReports read Pmid("17550571");
    M9 CaseReports read Doi("10.2147/IDR.S517138");
    M10 OutbreakReport read Doi("10.1016/j.eimc.2011.03.006");
    M16 CaseReports read Web("actasdermo.org/es-intense-local-reaction-at-sites-articulo-S1578219017303384");
    M19 BeforeAfter read Doi("10.1007/s13555-012-0018-2");
    M20 BeforeAfter read Locator::None;
    M21 BeforeAfter read Web("insights.ovid.com/jewds/201501000/01287624-201501000-00009");
    M22 Trial read Doi("10.1097/01.prs.0000304611.71480.0a");
    M23 Trial read Doi("10.1111/j.1524-4725.2007.34009.x");
    M24 Trial reported Doi("10.1111/j.1610-0387.2007.06571.x");
    M25 NarrativeReview read Pmid("16681654");
    M26 NarrativeReview read Pmid("16414902");
    M27 SystematicReview read Doi("10.1007/s40257-015-0129-5");
    M28 SystematicReview read Doi("10.1007/s00266-024-04365-8");
    M29 SystematicReview read Doi("10.1080/09546634.2023.2245084");
    M30 SystematicReview read Doi("10.5812/htaa.14078");
    M31 SystematicReview read Pmc("PMC10810386");
    M32 SystematicReview reported Pmid("39574359");
    M33 SystematicReview read Doi("10.1097/DSS.0000000000002484");
    M34 SystematicReview read Doi("10.1155/dth/9155535");
    M35 SystematicReview read Pmid("33738930");
    M36 NarrativeReview read Web("jcadonline.com/platelet-stem-cutaneous/");
    M37 SystematicReview read Doi("10.5935/2177-1235.2019RBCP0145");
    M38 Trial read Doi("10.1080/09546634.2019.1708241");
    M40 Trial read Doi("10.1097/DSS.0000000000003802");
    M41 SystematicReview read Doi("10.1111/jocd.16353");
    M42 NarrativeReview read Doi("10.1007/s40257-014-0077-5");
    M44 NarrativeReview read Locator::None;
    M45 NarrativeReview read Doi("10.1016/j.cps.2008.11.002");

    R1 Label read Web("www.accessdata.fda.gov/drugsatfda_docs/label/2022/206333s005lbl.pdf");
    R3 Regulator reported Locator::None;
    R4 Regulator reported Web("www.fda.gov/MedicalDevices/Safety/AlertsandNotices/ucm448255.htm");
    R5 Regulator read Web("www.fda.gov/Drugs/DrugSafety/DrugSafetyPodcasts/ucm079046.htm");
    R6 Press reported Web("uspharmacist.com/article/fda-alerts-public-about-danger-of-skin-numbing-products");
    R9 HealthService read Web("www.nhs.uk/conditions/cosmetic-procedures/choosing-who-will-do-your-procedure/");
    R10 HealthService read Web("www.nhs.uk/conditions/cosmetic-procedures/advice/");
    R11 OutbreakReport read Pmid("16280971");
    R13 HealthService read Web("www.nhs.uk/conditions/anaphylaxis/");
    R14 OutbreakReport read Web("www.cdc.gov/mmwr/volumes/73/wr/mm7316a3.htm");
    R15 OutbreakReport read Web("www.cdc.gov/mmwr/preview/mmwrhtml/mm5717a1.htm");
    R16 Law read Web("www.gov.uk/government/publications/botulinum-toxin-and-cosmetic-fillers-for-under-18s");
    R17 Press reported Web("vetogate.com/5517560");
    R18 Press reported Web("www.masrawy.com/news/news_regions/details/2026/2/21/2946311/");
    R19 Press reported Web("elmhata.com/archives/4548");
    R20 HealthService reported Locator::None;
    R21 HealthService read Web("epvc.gov.eg/faqs/1");
    R22 Press reported Web("youm7.com/6455051");

    K1 Guideline read Web("health.ucsd.edu/for-health-care-professionals/anticoagulation-guidelines/perioperative/procedure-recommendations/pages/dermatology.aspx");
    K2 NarrativeReview read Doi("10.1111/bjd.13362");
    K3 NarrativeReview read Doi("10.4065/78.11.1392");
    K4 Reference read Locator::None;
    K5 NarrativeReview read Locator::None;
    K7 Guideline read Web("jcadonline.com/guideline-management-herpes-simplex-1-cosmetic");
    K8 Guideline read Web("jcadonline.com/aesthetic-complications-herpetic-infections/");
    K9 SystematicReview read Doi("10.1007/s00266-023-03348-5");
    K10 Guideline read Doi("10.1097/DSS.0000000000001166");
    K12 Reference read Web("medcell.org/histology/skin_lab/skin.php");
    K14 NarrativeReview read Locator::None;
    K17 Guideline read Web("jcadonline.com/management-vascular-occlusion/");

    E1 Standard read Pmid("23963501");
    E3 Standard read Web("decisionaid.ohri.ca/IPDAS");
    E4 Standard read Pmc("PMC5013503");
    E9 Standard read Web("www.ahrq.gov/professionals/prevention-chronic-care/improve/self-mgmt/pemat/pemat9.html");
    E10 Standard read Web("www.cdc.gov/healthcommunication/clearcommunicationindex/");
    E11 Standard read Web("design-system.service.gov.uk");
    E12 Standard read Web("service-manual.nhs.uk");
    E14 Study read Doi("10.3928/24748307-20190528-01");
    E15 Study read Web("jamanetwork.com/journals/jamadermatology/article-abstract/2522758");
    E16 SystematicReview read Doi("10.1002/14651858.CD001431.pub6");

    N1 CaseReports read Doi("10.1080/01658107.2020.1740936");
    N2 Press reported Locator::None;
    N3 BeforeAfter read Doi("10.1111/j.1524-4725.2006.32353.x");
    N4 SystematicReview read Pmid("39395754");
    N5 NarrativeReview read Doi("10.1016/j.jaad.2024.01.096");
    N7 SystematicReview read Locator::None;
    N8 Label reported Web("oncologynurseadvisor.com/drug/kybella/");
    N9 Regulator read Web("www.gov.uk/drug-safety-update/adrenaline-auto-injectors-aais-new-guidance-and-resources-for-safe-use");
    N10 HealthService read Web("anaphylaxis.org.uk/what-to-do-in-an-emergency");
    N11 HealthService reported Locator::None;
    N12 Guideline read Pmc("PMC8211329");
    N13 NarrativeReview read Doi("10.1177/1090820X14525035");
    N14 Regulator read Web("www.fda.gov/medical-devices/cosmetic-devices/dermal-fillers-soft-tissue-fillers");
    N15 Reference read Web("statpearls.com/point-of-care/23943");
    N16 Study read Locator::None;
    N17 Study read Web("synapse.koreamed.org/articles/1095870");
    N18 Study read Pmid("39005205");
    N19 SystematicReview read Pmid("28658462");
    N20 SystematicReview read Doi("10.3390/healthcare12131333");
    N21 SystematicReview read Doi("10.1016/j.bjps.2022.04.098");
    N22 SystematicReview read Doi("10.1007/s00266-017-0869-0");
    N23 Regulator reported Locator::None;
    N24 Label read Locator::None;
    N25 NarrativeReview read Doi("10.1007/s00105-024-05443-3");
    N26 NarrativeReview read Doi("10.1055/s-0041-1731460");
    N27 Study read Pmid("26166260");
    N28 Guideline read Doi("10.1097/GOX.0000000000002730");
    N29 Guideline read Pmc("PMC5300719");
    N30 CaseReports read Web("synapse.koreamed.org/articles/1095854");
    N31 CaseReports read Doi("10.25259/IJDVL_896_2025");
    N32 SystematicReview read Locator::None;
    N33 Label read Web("juvederm.ca/safety-and-side-effects");
    N34 Press reported Web("vetogate.com/5578266");
    N35 Press reported Locator::None;
    N36 Reference read Locator::None;
}
