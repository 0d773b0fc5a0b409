//! What may go wrong, as lines that several options share.
//!
//! Must not know: the wording, or which option has which harm (`goals`).

use crate::domain::source::SourceId::{
    self, K17, M6, N1, N2, N4, N8, N24, N27, P5b, P10, P29, P32, P33, P62, R1, R3, R4, R13, R14,
};

/// Something that may go wrong.
#[derive(Debug)]
pub struct Harm {
    /// The message `harm-<id>`.
    pub id: &'static str,
    /// What it rests on; empty for general advice.
    pub sources: &'static [SourceId],
}

/// It may stay, or change.
pub(super) static STAY: Harm = harm("stay", &[]);
/// A possible benefit is given up.
pub(super) static MISS: Harm = harm("miss", &[]);
/// A cause that needs care may be missed.
pub(super) static CAUSE: Harm = harm("cause", &[]);
/// Side effects of creams and medicines in general.
pub(super) static MEDICINE: Harm = harm("medicine", &[]);
/// What happens when it is stopped.
pub(super) static LATER: Harm = harm("later", &[]);
/// Marks of the needle for days.
pub(super) static NEEDLE: Harm = harm("needle", &[M6]);
/// Rare and serious, never counted: what the statements about harm rest on, too.
pub static RARE: Harm = harm("rare", &[M6, R13, N4, R4, K17]);
/// New dark marks.
pub(super) static MARKS: Harm = harm("marks", &[M6]);
/// Clots, fits, sight: labels for another use.
pub(super) static TRANEXAMIC: Harm = harm("tranexamic", &[N24]);
/// Loss of sight after injection in the face; a virus passed on.
pub(super) static PRP: Harm = harm("prp", &[N1, N2, R14]);
/// Unapproved fat-dissolving injections, and the approved one's label.
pub(super) static FAT: Harm = harm("fat", &[R3, R1, N8]);
/// A medicine that weakens muscles.
pub(super) static BOTULINUM: Harm = harm("botulinum", &[P33]);
/// Lasers, peels and surgery in general.
pub(super) static PROCEDURE: Harm = harm("procedure", &[]);
/// What to ask about harm before another procedure.
pub(super) static ASK: Harm = harm("ask", &[]);
/// A blocked vessel; late lumps.
pub(super) static FILLER: Harm = harm("filler", &[R4, K17, N27]);
/// The counted harms of the licensed drug for fat under the chin.
pub(super) static CHIN: Harm = harm("chin", &[R1, P5b]);

/// Medicines for hair, swallowed or injected: labels of tablets and foam.
pub(super) static HAIR: Harm = harm("hair", &[P10, P29, P62, P32]);

/// Every line.
pub static HARMS: [&Harm; 17] = [
    &HAIR,
    &STAY,
    &MISS,
    &CAUSE,
    &MEDICINE,
    &LATER,
    &NEEDLE,
    &RARE,
    &MARKS,
    &TRANEXAMIC,
    &PRP,
    &FAT,
    &BOTULINUM,
    &PROCEDURE,
    &ASK,
    &FILLER,
    &CHIN,
];

/// One line.
const fn harm(id: &'static str, sources: &'static [SourceId]) -> Harm {
    Harm { id, sources }
}
