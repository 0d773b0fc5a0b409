//! Warning signs after injections, sorted by how soon a doctor must see them,
//! and the first-aid steps for a severe allergy.
//!
//! Rows hold ids and sources; what a sign looks like is said in `locales/`
//! (`care-<urgency>`, `sign-<id>`, `first-aid-<step>`).
//! Must not know: wording, language, telephone numbers, or how a card is drawn.
//!
//! Grouping: the red-flag table of the guide's fact base as corrected by its
//! source check. It is a proposal that no clinician has reviewed yet.

use super::source::SourceId::{
    self, K4, K5, K7, K8, K17, M6, M7, M8, M9, M16, M29, N1, N4, N7, N8, N9, N10, N11, N12, N13,
    N15, N17, N23, N28, N30, N31, R1, R3, R4, R5, R11, R13, R14, R15, R20,
};

/// How soon help is needed, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Call the ambulance at once.
    Now,
    /// A doctor or a hospital on the same day.
    Today,
    /// A doctor within days, before any further session.
    Days,
}

impl Urgency {
    /// Names the message `care-<id>` with `.urgency` and `.action`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Today => "today",
            Self::Days => "days",
        }
    }
}

/// One warning sign.
#[derive(Debug)]
pub struct Sign {
    /// Names the message `sign-<id>`.
    pub id: &'static str,
    /// What the sign and its urgency rest on; never empty.
    pub sources: &'static [SourceId],
}

/// The signs that need help equally soon, shown together on one card.
#[derive(Debug)]
pub struct CareCard {
    /// How soon.
    pub urgency: Urgency,
    /// At most seven, the most dangerous first.
    pub signs: &'static [Sign],
}

/// The three care cards, the most urgent first.
pub static CARE_CARDS: [CareCard; 3] = [
    CareCard {
        urgency: Urgency::Now,
        signs: &[
            // Breathing, throat, collapse; hives or nausea count only with faintness.
            Sign {
                id: "severe-allergy",
                sources: &[R13, N9, N10],
            },
            // Fillers, and platelet-rich plasma injected into the face.
            Sign {
                id: "sight",
                sources: &[R4, N1],
            },
            Sign {
                id: "stroke",
                sources: &[R4],
            },
            // A blocked vein may come late and without pain: pain is not required.
            Sign {
                id: "blocked-vessel",
                sources: &[R4, K17, N12, N13],
            },
            Sign {
                id: "sepsis",
                sources: &[N11, R20],
            },
            Sign {
                id: "sepsis-skin",
                sources: &[N11, R20],
            },
            // Numbing products taken up in bulk; kidney failure after untrained injectors.
            Sign {
                id: "whole-body",
                sources: &[R5, N23, R15],
            },
        ],
    },
    CareCard {
        urgency: Urgency::Today,
        signs: &[
            Sign {
                id: "spreading",
                sources: &[R20],
            },
            Sign {
                id: "fever",
                sources: &[R20, N11],
            },
            // Blisters may be a blocked vessel days later; the label names sores and bleeding.
            Sign {
                id: "skin-breaks",
                sources: &[N13, K17, M16, R1],
            },
            Sign {
                id: "eyelid",
                sources: &[R20],
            },
            Sign {
                id: "hives",
                sources: &[R13],
            },
            Sign {
                id: "weak-muscle",
                sources: &[R1, R4],
            },
            Sign {
                id: "cold-sore",
                sources: &[K8, K7],
            },
        ],
    },
    CareCard {
        urgency: Urgency::Days,
        signs: &[
            Sign {
                id: "lump",
                sources: &[M7, M8, M9, N4, N28, N30, N31],
            },
            Sign {
                id: "antibiotics",
                sources: &[M7, R11],
            },
            Sign {
                id: "itchy-patches",
                sources: &[M16],
            },
            Sign {
                id: "scar-or-marks",
                sources: &[K4, M6, R1],
            },
            Sign {
                id: "new-patches",
                sources: &[K5, N15, N17],
            },
            Sign {
                id: "dents",
                sources: &[R3, R1, N8, M29],
            },
            Sign {
                id: "unsafe-needle",
                sources: &[R14, R11],
            },
        ],
    },
];

/// First aid for a severe allergy: the steps in the order in which they are done.
/// Each names the message `first-aid-<id>`.
pub static FIRST_AID: [&str; 6] = ["pen", "call", "lie", "stay", "again", "hospital"];

/// What the first-aid steps rest on: the British regulator, health service and
/// allergy charity for the steps, a meta-analysis for the second wave.
pub static FIRST_AID_SOURCES: &[SourceId] = &[N9, R13, N10, N7];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{CARE_CARDS, FIRST_AID, FIRST_AID_SOURCES, Sign, Urgency};

    fn signs() -> impl Iterator<Item = &'static Sign> {
        CARE_CARDS.iter().flat_map(|card| card.signs)
    }

    #[test]
    fn a_card_can_be_read_at_a_glance() {
        for card in &CARE_CARDS {
            assert!(
                (1..=7).contains(&card.signs.len()),
                "{:?} has {} signs",
                card.urgency,
                card.signs.len()
            );
        }
    }

    #[test]
    fn no_sign_stands_on_two_cards() {
        let mut seen = BTreeSet::new();
        for sign in signs() {
            assert!(seen.insert(sign.id), "{} stands twice", sign.id);
        }
    }

    #[test]
    fn every_sign_rests_on_a_source_named_once() {
        for sign in signs() {
            assert!(!sign.sources.is_empty(), "{} has no source", sign.id);
            for (index, source) in sign.sources.iter().enumerate() {
                let again = sign
                    .sources
                    .iter()
                    .skip(index + 1)
                    .any(|other| other == source);
                assert!(!again, "{} names {source:?} twice", sign.id);
            }
        }
        assert!(!FIRST_AID_SOURCES.is_empty());
    }

    #[test]
    fn each_urgency_has_one_card_and_the_most_urgent_is_first() {
        let order: Vec<Urgency> = CARE_CARDS.iter().map(|card| card.urgency).collect();
        assert_eq!(order, [Urgency::Now, Urgency::Today, Urgency::Days]);
        assert!(order.is_sorted());
    }

    #[test]
    fn ids_can_name_messages() {
        let urgencies = CARE_CARDS.iter().map(|card| card.urgency.id());
        let ids = signs()
            .map(|sign| sign.id)
            .chain(FIRST_AID)
            .chain(urgencies);
        for id in ids {
            assert!(
                id.starts_with(|c: char| c.is_ascii_lowercase())
                    && id.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
                "{id} cannot name a message"
            );
        }
    }

    #[test]
    fn first_aid_steps_are_each_named_once_and_help_is_called_before_lying_down() {
        let distinct: BTreeSet<&str> = FIRST_AID.into_iter().collect();
        assert_eq!(distinct.len(), FIRST_AID.len());
        let place = |step| FIRST_AID.iter().position(|id| *id == step);
        assert!(place("pen") < place("call") && place("call") < place("lie"));
        assert!(place("lie") < place("stay") && place("stay") < place("again"));
    }
}
