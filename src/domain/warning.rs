//! Warning signs after injections, sorted by how soon a doctor must see them,
//! and what helps until help is there.
//!
//! Rows hold ids and sources; what a sign looks like is said in `locales/`
//! (`care-<urgency>`, `sign-<id>`, `aid-<aid>`, `aid-<aid>-<step>`).
//! Must not know: wording, language, telephone numbers, or how a card is drawn.
//!
//! Grouping: the red-flag table of the guide's fact base as corrected by its
//! source check. It is a proposal that no clinician has reviewed yet.

mod aid;
#[cfg(test)]
mod tests;

use super::source::SourceId::{
    self, K4, K5, K7, K8, K17, M6, M7, M8, M9, M16, M29, N1, N4, N8, N9, N10, N11, N12, N13, N15,
    N17, N23, N28, N30, N31, P1, P6, P7, P9b, P11, P12, P14, P17, P19, P23, P33, R1, R3, R4, R5,
    R11, R13, R14, R15, R20,
};

pub use aid::{AIDS, ALLERGY, Aid, VESSEL};

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

impl Sign {
    /// What helps with this sign until the ambulance is there; none for signs that
    /// can wait for a doctor.
    pub fn aid(&self) -> Option<&'static Aid> {
        AIDS.into_iter().find(|aid| aid.signs.contains(&self.id))
    }
}

const fn sign(id: &'static str, sources: &'static [SourceId]) -> Sign {
    Sign { id, sources }
}

/// The signs that need help equally soon, shown together on one card.
#[derive(Debug)]
pub struct CareCard {
    /// How soon.
    pub urgency: Urgency,
    /// At most nine, the most dangerous first. Each emergency with a first aid of
    /// its own has a line of its own.
    pub signs: &'static [Sign],
}

/// The three care cards, the most urgent first.
#[rustfmt::skip] // A row on one line is what a clinician can read.
pub static CARE_CARDS: [CareCard; 3] = [
    CareCard { urgency: Urgency::Now, signs: &[
        // Breathing, throat, collapse; hives or nausea count only with faintness.
        sign("severe-allergy", &[R13, N9, N10]),
        // After numbing products, at any time, with or without an infection.
        sign("blue-lips", &[P6, P14]),
        // Fillers, platelet-rich plasma; also from scalp, hairline and forehead.
        sign("sight", &[R4, N1, P17, P19]),
        sign("stroke", &[R4, P23]),
        // A blocked vein may come late and without pain: pain is not required.
        sign("blocked-vessel", &[R4, K17, N12, N13]),
        // Labels of tranexamic acid warn of clots.
        sign("clot-lung", &[P9b]),
        sign("sepsis", &[N11, R20]),
        // Numbing products taken up in bulk; kidney failure after untrained injectors.
        sign("whole-body", &[R5, P7, N23, R15]),
        // Hours to weeks after botulinum.
        sign("weakness", &[P33]),
    ] },
    CareCard { urgency: Urgency::Today, signs: &[
        sign("spreading", &[R20]),
        sign("fever", &[R20, N11]),
        // Medicine against HIV begins within hours, never after 72.
        sign("unsafe-needle", &[P1, P11, P12, R14, R11]),
        // Blisters may be a blocked vessel days later; the label names sores and
        // bleeding; a slow infection drains.
        sign("skin-breaks", &[N13, K17, M16, R1, M7]),
        sign("eyelid", &[R20, R13]),
        sign("clot-leg", &[P9b]),
        sign("hives", &[R13]),
        sign("weak-muscle", &[R1, R4]),
        sign("cold-sore", &[K8, K7]),
    ] },
    CareCard { urgency: Urgency::Days, signs: &[
        sign("lump", &[M7, M8, M9, N4, N28, N30, N31]),
        sign("antibiotics", &[M7, R11]),
        sign("itchy-patches", &[M16]),
        sign("scar-or-marks", &[K4, M6, R1]),
        sign("new-patches", &[K5, N15, N17]),
        sign("dents", &[R3, R1, N8, M29]),
    ] },
];
