//! What helps in each kind of emergency until the ambulance is there.
//!
//! What is right for one can be wrong for another: adrenaline and raised legs are
//! for a severe allergy alone. So every emergency sign has the steps of its own kind,
//! and no step stands under a sign that it was not meant for.
//! Must not know: the words (`aid-<aid>`, `aid-<aid>-<step>`).

use crate::domain::source::SourceId::{
    self, K17, N2, N7, N9, N10, N11, N12, N24, P6, P7, P8, P9b, P14, P16, P18, P20, P21, P22, P23,
    P33, R5, R13, R20,
};

/// First aid for one kind of emergency.
#[derive(Debug, PartialEq, Eq)]
pub struct Aid {
    /// Names the message `aid-<id>`; its steps are `aid-<id>-<step>`.
    pub id: &'static str,
    /// The emergency signs that it is for: ids of the card for the ambulance.
    pub signs: &'static [&'static str],
    /// The steps, in the order in which they are done.
    pub steps: &'static [&'static str],
    /// What the steps rest on.
    pub sources: &'static [SourceId],
}

/// A severe allergy: the British regulator, health service, resuscitation council and
/// allergy charity, and the world organisation for the steps; a meta-analysis for the
/// second wave.
pub static ALLERGY: Aid = Aid {
    id: "allergy",
    signs: &["severe-allergy"],
    steps: &[
        "pen",
        "call",
        "lie",
        "stay",
        "again",
        "breathing",
        "hospital",
        "tablets",
    ],
    sources: &[N9, R13, N10, P8, P16, N7],
};

/// A blocked vessel of the skin. Hours are from guidelines on fillers. That the skin must
/// not be cooled has no source of its own: the words forbid what nobody with training asked for.
pub static VESSEL: Aid = Aid {
    id: "vessel",
    signs: &["blocked-vessel"],
    steps: &["tell", "enzyme", "leave"],
    sources: &[K17, N12, P20, P21],
};

/// The kinds of emergency, each once, in the order of the card.
pub static AIDS: [&Aid; 8] = [
    &ALLERGY,
    &Aid {
        id: "blue",
        signs: &["blue-lips"],
        steps: &["name", "breathing"],
        sources: &[P6, P14],
    },
    &Aid {
        id: "sight",
        signs: &["sight"],
        steps: &["tell", "hospital", "leave"],
        sources: &[N2, N12, P18, P22],
    },
    &Aid {
        id: "stroke",
        signs: &["stroke"],
        steps: &["time", "nothing", "breathing"],
        sources: &[P23],
    },
    &VESSEL,
    &Aid {
        id: "clot",
        signs: &["clot-lung"],
        steps: &["say", "breathing"],
        sources: &[P9b, N24],
    },
    &Aid {
        id: "sepsis",
        signs: &["sepsis"],
        steps: &["say", "wait", "breathing"],
        sources: &[N11, R20],
    },
    &Aid {
        id: "poison",
        signs: &["whole-body", "weakness"],
        steps: &["name", "breathing", "better"],
        sources: &[P7, R5, P33],
    },
];
