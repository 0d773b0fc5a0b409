//! The self-check as a table: which questions, which risks, how strong, on what
//! grounds. Written to be read by a clinician from top to bottom.
//!
//! A new risk is a row here and its messages `risk-<id>`; a new question is a
//! block here and its messages `check-<id>`. Sources are named by their tags in
//! `domain::source`; a row without sources is a general caution (see `Basis`).
//! Must not know: what the rows are used for.

use super::Level::{self, Ask, Stop, Wait};
use super::QuestionKind::{Choices, YesNo};
use super::{Risk, Screen};
use crate::domain::source::SourceId::{
    self, K1, K2, K3, K4, K5, K7, K8, K9, K10, M4, M6, M7, M8, M9, M23, N4, N5, N7, N9, N15, N16,
    N17, N18, N19, N20, N21, N24, N25, N26, N28, N29, N30, N31, N32, N33, N35, N36, P4, P9b, P14,
    P15, P24, P25, P26, P27, P28, P33, P35, P36, P37, P38, P39, P41, P42, P43, P47, P48, P59, P60,
    R1, R5, R9, R10, R11, R13, R14, R15, R16, R17, R20,
};

/// The questions in the order they are asked. The article's nine groups of
/// people "prohibited" from mesotherapy are all here, and none of them ends in
/// "go ahead"; several are a doctor's decision rather than a ban.
pub static SCREENS: [Screen; 15] = [
    Screen {
        id: "age",
        kind: YesNo(row("under-18", Stop, &[R1, N33, R16])),
    },
    Screen {
        id: "pregnancy",
        // No label forbids it; none of the products was tested.
        kind: YesNo(row("pregnant-breastfeeding", Stop, &[N32, N33, N24])),
    },
    Screen {
        id: "cancer",
        // No source speaks of cancer: the article's caution, and M6 for how
        // little is known.
        kind: Choices(&[
            row("cancer-now", Stop, &[M6]),
            row("cancer-past", Ask, &[M6]),
            // A changing mole is looked at first, and no needle goes into it.
            row("mole", Wait, &[P42]),
        ]),
    },
    Screen {
        id: "skin-today",
        kind: Choices(&[
            row("skin-infection", Wait, &[R1]),
            // A slow infection shows between sessions: no further session
            // before a doctor has seen it.
            row("new-lump", Stop, &[N4, M7, M8, M9, R20]),
            row("acne", Wait, &[]),
            row("sunburn", Wait, &[]),
            row("fever", Wait, &[]),
            // An antibiotic now means an infection now; swelling near fillers has followed
            // infections and vaccines.
            row("antibiotics", Wait, &[R1, P24]),
            row("vaccine", Wait, &[P24, P28]),
        ]),
    },
    Screen {
        id: "cold-sores",
        kind: Choices(&[
            row("cold-sore-now", Wait, &[K7, K8]),
            row("cold-sores-return", Ask, &[K7, K8]),
            row("teeth", Wait, &[P24, P26]),
            // Nobody studied needles after such an infection: the doctor who treated it says.
            row("past-slow-infection", Ask, &[]),
        ]),
    },
    Screen {
        id: "allergies",
        kind: Choices(&[
            row("allergy-product", Stop, &[R13]),
            row("anaphylaxis", Ask, &[R13, N7, N9]),
            row("allergy-anaesthetic", Ask, &[R5]),
            row("allergy-stings", Ask, &[K9, N18]),
            // M23: mixtures hold phosphatidylcholine. That it comes from soy or
            // egg has no citable source, so the words only ask.
            row("allergy-soy-egg", Ask, &[M23]),
            row("allergy-metal", Ask, &[]),
            row("severe-asthma", Ask, &[R13]),
        ]),
    },
    Screen {
        id: "allergies-more",
        // What is near every injection, and what today's products are made of. That fish,
        // iodine or antibiotic allergies matter for them has no source: the words ask.
        kind: Choices(&[
            row("allergy-latex", Ask, &[P38]),
            row("allergy-antiseptic", Ask, &[P37]),
            row("allergy-antibiotic", Ask, &[]),
            row("allergy-sulfite", Ask, &[P39]),
            row("allergy-fish", Ask, &[P59]),
        ]),
    },
    Screen {
        id: "medicines",
        kind: Choices(&[
            // Never to be stopped without the prescriber: stopping can cause a
            // clot or a stroke, while a cosmetic injection can wait.
            row("blood-thinner", Ask, &[K1, K2, K3, N5, R1]),
            row("heart-medicine", Ask, &[]),
            // Kept apart from prescribed thinners on purpose.
            row("painkillers", Ask, &[R1]),
            row("supplements", Ask, &[]),
            // The pill, patch, ring and hormone treatment add to the risk of clots.
            row("hormones", Ask, &[P4, P9b]),
            // So that nobody who takes something else ends at "nothing found".
            row("other-medicine", Ask, &[P48]),
        ]),
    },
    Screen {
        id: "blood",
        kind: Choices(&[
            row("bleeding-disorder", Ask, &[R1]),
            row("low-platelets", Stop, &[]),
            row("blood-disease", Ask, &[]),
            // N24: the labels of tranexamic acid forbid it with a clot now.
            row("clot-now", Stop, &[N24]),
            row("clot-past", Ask, &[N24]),
            row("stroke", Ask, &[N24]),
            // Numbing products with prilocaine, and vitamin C in high doses.
            row("g6pd", Ask, &[P14, P15]),
        ]),
    },
    Screen {
        id: "heart",
        kind: Choices(&[
            row("heart-disease", Ask, &[R5]),
            row("heart-rhythm", Ask, &[R5]),
            row("blood-pressure", Wait, &[]),
            // Planned operations are put off for months; nobody studied these injections.
            row("heart-recent", Stop, &[P35]),
            row("stroke-recent", Stop, &[P36]),
            row("clotting-family", Ask, &[P4]),
        ]),
    },
    Screen {
        id: "diabetes",
        // No source sets a sugar limit or bans people who use insulin.
        kind: Choices(&[
            row("diabetes-controlled", Ask, &[N25, N26]),
            row("diabetes-uncontrolled", Wait, &[N25, N26]),
            row("kidney-liver-mild", Ask, &[P4, P48, R15]),
        ]),
    },
    Screen {
        id: "immune",
        // N4 says how long an infection takes to treat; that weak immunity bars
        // treatment is the article's caution.
        kind: Choices(&[
            row("autoimmune", Ask, &[N29]),
            row("weak-immunity", Stop, &[N4]),
            row("immune-medicine", Stop, &[N4]),
            row("sarcoidosis", Ask, &[P41, N30, N31]),
            row("muscle-nerve", Ask, &[P33]),
        ]),
    },
    Screen {
        id: "skin-reacts",
        kind: Choices(&[
            row("keloid-here", Stop, &[K4, N36]),
            row("keloid-elsewhere", Ask, &[K4, N36]),
            row("psoriasis-active", Stop, &[K5, N15, N16, N17]),
            row("psoriasis-quiet", Ask, &[K5, N15, N16, N17]),
            row("isotretinoin", Ask, &[K10, N19]),
            // Whenever it was done: what stays under the skin stays.
            row("implants", Ask, &[P24, P25, P27, P60]),
        ]),
    },
    Screen {
        id: "other",
        kind: Choices(&[
            row("kidney-liver", Stop, &[R15, M6]),
            row("gallstones", Ask, &[]),
            row("epilepsy", Ask, &[R5, N24]),
            row("thyroid", Ask, &[M4]),
            row("swallowing", Ask, &[R1]),
            row("recent-procedure", Wait, &[N28]),
            // So that nobody with another illness ends at "nothing found".
            row("other-illness", Ask, &[P47, P48, N33]),
        ]),
    },
    Screen {
        id: "circumstances",
        kind: Choices(&[
            // An hour a day or more. That it should wait is caution.
            row("looks-worry", Wait, &[P43, N20, N21]),
            row("mental-health", Ask, &[R10]),
            row("fainting", Ask, &[]),
            row("pressure", Wait, &[R9, R10]),
            row("not-licensed", Stop, &[R11, R14, R15, R17]),
            row("unknown-product", Stop, &[R11, N35]),
        ]),
    },
];

/// The screens that ask more than they did when answers of the first stored version were
/// given.
pub static GREW: [&str; 9] = [
    "cancer",
    "cold-sores",
    "medicines",
    "blood",
    "heart",
    "diabetes",
    "immune",
    "skin-reacts",
    "other",
];

/// One row of the table.
const fn row(id: &'static str, level: Level, sources: &'static [SourceId]) -> Risk {
    Risk { id, level, sources }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::Basis;
    use super::super::answers::UNSURE;
    use super::*;

    #[test]
    fn the_table_is_well_formed() {
        let mut screens = BTreeSet::new();
        let mut risks = BTreeSet::new();
        let kebab = |id: &str| {
            !id.is_empty()
                && id
                    .chars()
                    .all(|c| c == '-' || c.is_ascii_lowercase() || c.is_ascii_digit())
        };
        for screen in &SCREENS {
            assert!(
                kebab(screen.id) && screens.insert(screen.id),
                "{}",
                screen.id
            );
            assert!((1..=7).contains(&screen.risks().len()), "{}", screen.id);
            for risk in screen.risks() {
                assert!(kebab(risk.id) && risks.insert(risk.id), "{}", risk.id);
                assert_ne!(risk.id, UNSURE);
                assert_eq!(risk.basis() == Basis::Caution, risk.sources.is_empty());
            }
        }
    }

    /// The nine groups that the article calls prohibited, in its order.
    #[test]
    fn each_group_of_the_article_is_asked_about() {
        let groups: [(&str, &[&str]); 9] = [
            ("heart disease", &["heart-disease", "heart-rhythm"]),
            (
                "diabetes",
                &["diabetes-controlled", "diabetes-uncontrolled"],
            ),
            ("pregnancy and breastfeeding", &["pregnant-breastfeeding"]),
            ("cancer", &["cancer-now", "cancer-past"]),
            (
                "blood clots, blood diseases, strokes",
                &[
                    "clot-now",
                    "clot-past",
                    "bleeding-disorder",
                    "low-platelets",
                    "blood-disease",
                    "stroke",
                ],
            ),
            (
                "heart medicines and blood thinners",
                &["heart-medicine", "blood-thinner"],
            ),
            (
                "infected or inflamed skin",
                &["skin-infection", "new-lump", "acne", "sunburn"],
            ),
            ("psoriasis", &["psoriasis-active", "psoriasis-quiet"]),
            (
                "immune diseases",
                &["autoimmune", "weak-immunity", "immune-medicine"],
            ),
        ];
        for (group, ids) in groups {
            for id in ids {
                let asked = SCREENS.iter().any(|screen| screen.risk(id).is_some());
                assert!(asked, "{group}: {id}");
            }
        }
    }

    /// Where sources settled a level, a change of it must be on purpose.
    #[test]
    fn settled_levels_stay() {
        let settled = [
            ("under-18", Level::Stop),
            ("pregnant-breastfeeding", Level::Stop),
            ("cancer-now", Level::Stop),
            ("skin-infection", Level::Wait),
            ("new-lump", Level::Stop),
            ("cold-sore-now", Level::Wait),
            ("allergy-product", Level::Stop),
            ("blood-thinner", Level::Ask),
            ("clot-now", Level::Stop),
            ("diabetes-controlled", Level::Ask),
            ("diabetes-uncontrolled", Level::Wait),
            ("weak-immunity", Level::Stop),
            ("keloid-here", Level::Stop),
            ("psoriasis-active", Level::Stop),
            ("kidney-liver", Level::Stop),
            ("not-licensed", Level::Stop),
        ];
        for (id, level) in settled {
            let risk = SCREENS.iter().find_map(|screen| screen.risk(id));
            assert_eq!(risk.map(|risk| risk.level), Some(level), "{id}");
        }
    }
}
