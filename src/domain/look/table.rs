//! The signs of the daily look, their choices, and what each means on which day.
//!
//! A row is read: from this day on, this answer, for this reason. The first days
//! are what clinics describe, which is no evidence, so “usual” rows cite nothing.
//! That spreading or growing trouble after the first 48 hours is not usual is
//! general caution as well; what may be behind it is cited. Feeling comes before
//! seeing and colour last, because redness and paleness are harder to see on
//! brown and black skin.
//! Must not know: the words.

use super::Answer::{Call, Emergency, Usual};
use super::{Answer, Choice, Rule, Sign};
use crate::domain::source::SourceId::{
    self, K4, K5, K7, K8, K17, M6, M7, M8, M9, M16, N1, N4, N9, N10, N11, N12, N13, N15, N17, N23,
    N28, N30, N31, R1, R4, R5, R11, R13, R15, R20,
};
use crate::domain::warning::{self, CARE_CARDS};

/// The first day on which what is usual at first has to be fading.
const FADING: i32 = 3;
/// The first day on which nothing of the session should be left.
const LATE: i32 = 15;

/// A blocked vessel, with or without pain.
const BLOCKED: &[SourceId] = &[R4, K17, N12, N13];
/// A slow infection or a late lump.
const LUMP: &[SourceId] = &[M7, M8, M9, N4, N28, N30, N31];
/// What the emergency signs rest on, each once.
const ALL_NOW: &[SourceId] = &[R13, N9, N10, R4, N1, K17, N12, N13, N11, R20, R5, N23, R15];

/// The signs of the first question: those of the card for the ambulance. Each names
/// the message `look-now-<id>`.
pub static EMERGENCY_SIGNS: &[warning::Sign] = CARE_CARDS[0].signs;

/// What counts for whatever this version does not know, and for what is missing.
pub static DOUBT: Rule = rule(0, Call, "unknown", &[]);
/// The choice that every sign offers first.
pub const NONE: &str = "none";
/// The choice that every sign offers last.
pub const UNSURE: &str = "unsure";
/// The first days on which the rules change: of the session, of fading, of the end.
pub const WINDOWS: [i32; 3] = [0, FADING, LATE];

const fn rule(
    from_day: i32,
    answer: Answer,
    why: &'static str,
    sources: &'static [SourceId],
) -> Rule {
    Rule {
        from_day,
        answer,
        why,
        sources,
    }
}

/// Not there.
const ABSENT: Choice = Choice {
    id: NONE,
    rules: &[rule(0, Usual, "", &[])],
};
/// Nobody can tell: a doubt.
const NOT_SURE: Choice = Choice {
    id: UNSURE,
    rules: &[rule(0, Call, "unsure", &[])],
};
/// What clinics describe at first, less each day; after two weeks it should be gone.
const LITTLE: &[Rule] = &[
    rule(0, Usual, "early", &[]),
    rule(FADING, Usual, "fading", &[]),
    rule(LATE, Call, "stays", &[M7, M9, N4]),
];

/// “Any of these now?”: asked first and alone.
#[rustfmt::skip] // A row on one line is what a clinician can read.
pub static NOW: Sign = Sign { id: "now", choices: &[
    ABSENT,
    Choice { id: "yes", rules: &[rule(0, Emergency, "now", ALL_NOW)] },
    Choice { id: UNSURE, rules: &[rule(0, Call, "now-unsure", ALL_NOW)] },
] };

/// The signs in the order in which they are asked.
#[rustfmt::skip] // A row on one line is what a clinician can read.
pub static SIGNS: [Sign; 8] = [
    Sign { id: "pain", choices: &[
        ABSENT,
        Choice { id: "little", rules: LITTLE },
        // Growing pain in the first hours may be a blocked vessel, later an infection.
        Choice { id: "more", rules: &[rule(0, Call, "pain-more", &[R20, R4, K17])] },
        Choice { id: "strong", rules: &[rule(0, Emergency, "pain-strong", BLOCKED)] },
        NOT_SURE,
    ] },
    // With hardness, which can be felt in every skin tone.
    Sign { id: "swelling", choices: &[
        ABSENT,
        Choice { id: "little", rules: LITTLE },
        Choice { id: "more", rules: &[rule(0, Call, "swelling-more", &[R20])] },
        Choice { id: "eye", rules: &[rule(0, Call, "eye", &[R20])] },
        NOT_SURE,
    ] },
    // Clinics do not describe heat after the first days.
    Sign { id: "heat", choices: &[
        ABSENT,
        Choice { id: "little", rules: &[rule(0, Usual, "early", &[]), rule(FADING, Call, "heat-late", &[R20])] },
        Choice { id: "hot", rules: &[rule(0, Call, "heat-more", &[R20])] },
        Choice { id: "cold", rules: &[rule(0, Emergency, "cold", BLOCKED)] },
        NOT_SURE,
    ] },
    // Points that stay are lumps: a slow infection often begins as a “pimple”.
    Sign { id: "lump", choices: &[
        ABSENT,
        Choice { id: "points", rules: &[rule(0, Usual, "early", &[]), rule(FADING, Call, "lump", LUMP)] },
        Choice { id: "new", rules: &[rule(0, Call, "lump", LUMP)] },
        Choice { id: "sore", rules: &[rule(0, Call, "sore", &[N13, K17, M16, R1, R20, M7])] },
        NOT_SURE,
    ] },
    // Plaques that itch come about a week after a fat-dissolving mix.
    Sign { id: "itching", choices: &[
        ABSENT,
        Choice { id: "little", rules: LITTLE },
        Choice { id: "strong", rules: &[rule(0, Call, "itching-strong", &[M16, R13])] },
        Choice { id: "rash", rules: &[rule(0, Call, "rash", &[R13])] },
        NOT_SURE,
    ] },
    Sign { id: "fever", choices: &[
        ABSENT,
        Choice { id: "yes", rules: &[rule(0, Call, "fever", &[R20, N11])] },
        NOT_SURE,
    ] },
    Sign { id: "colour", choices: &[
        ABSENT,
        Choice { id: "little", rules: &[rule(0, Usual, "early", &[]), rule(FADING, Usual, "fading", &[]), rule(LATE, Call, "marks", &[M6, R1])] },
        Choice { id: "more", rules: &[rule(0, Call, "colour-more", &[R20, K17, N13]), rule(LATE, Call, "marks", &[K4, K5, N15, N17, M6, R1])] },
        Choice { id: "pale", rules: &[rule(0, Emergency, "pale", BLOCKED)] },
        NOT_SURE,
    ] },
    // Whatever else stands on the cards: a crooked smile, trouble swallowing, a cold
    // sore, an infection that antibiotics do not help.
    Sign { id: "other", choices: &[
        ABSENT,
        Choice { id: "yes", rules: &[rule(0, Call, "other", &[R1, R4, K7, K8, M7, R11])] },
        NOT_SURE,
    ] },
];
