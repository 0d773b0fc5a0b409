//! The signs of the daily look, their choices, and what each means on which day.
//!
//! A row is read: from this day on, this answer, for this reason. The first days
//! are what clinics describe, which is no evidence, so “usual” rows cite nothing.
//! “Usual” for pain, swelling and itching ends after day 7: that is how long they
//! lasted after skin needling (P58) and, by one maker, after fillers (N33); nobody
//! measured it for mesotherapy. For bruises and colour it ends after day 14, as a
//! caution. That spreading or growing trouble is not usual on any day is general
//! caution as well; what may be behind it is cited. Feeling comes before seeing and
//! colour last, because redness and paleness are harder to see on brown and black skin.
//! Must not know: the words.

use super::Advice::{Call, Emergency, Hospital, Usual};
use super::{Advice, CheckInSign, Rule, SignChoice};
use crate::domain::source::SourceId::{
    self, K4, K5, K7, K8, K17, M6, M7, M8, M9, M16, N1, N4, N7, N9, N10, N11, N12, N13, N15, N17,
    N23, N28, N30, N31, N33, P6, P7, P9b, P14, P17, P19, P23, P33, P58, R1, R4, R5, R11, R13, R15,
    R20,
};
use crate::domain::warning::{self, CARE_CARDS};

/// The first day on which what is usual at first has to be fading.
pub(super) const FADING: i32 = 3;
/// The first day on which pain, swelling and itching should be gone.
const GONE: i32 = 8;
/// The first day on which nothing of the session should be left.
const LATE: i32 = 15;

/// A blocked vessel, with or without pain.
const BLOCKED: &[SourceId] = &[R4, K17, N12, N13];
/// A slow infection or a late lump.
const LUMP: &[SourceId] = &[M7, M8, M9, N4, N28, N30, N31];
/// What the emergency signs rest on, each once.
#[rustfmt::skip]
const ALL_NOW: &[SourceId] = &[
    R13, N9, N10, P6, P14, R4, N1, P17, P19, P23, K17, N12, N13, P9b, N11, R20, R5, P7, N23, R15, P33,
];

/// The signs of the first question: those of the card for the ambulance. Each is a
/// choice of that question, and names the message `look-now-<id>`.
pub static EMERGENCY_SIGNS: &[warning::Sign] = CARE_CARDS[0].signs;

/// What counts for whatever this version does not know, and for what is missing.
pub static DOUBT: Rule = rule(0, Call, "unknown", &[]);
/// What is there again after a look without it, or begins when it should be fading.
pub static BACK: Rule = rule(0, Call, "back", &[]);
/// Fever together with skin that is hot, growing worse or open.
pub static FEVER_AND_SKIN: Rule = rule(0, Hospital, "fever-skin", &[R20, N11]);
/// Fever or spreading trouble of somebody whose body fights infections less well.
pub static WEAK: Rule = rule(0, Hospital, "weak", &[R20, N11]);
/// An emergency sign of an earlier look, which nobody with training has seen yet.
pub static STANDS_EMERGENCY: Rule = rule(0, Hospital, "stands-emergency", ALL_NOW);
/// What sent the reader to a hospital, and nobody with training has seen yet.
pub static STANDS_HOSPITAL: Rule = rule(0, Hospital, "stands-hospital", &[R20, N11]);
/// An emergency sign of an earlier look, which a doctor has seen, in the three days
/// after it (N7).
pub static STANDS_QUIET: Rule = rule(0, Call, "stands-quiet", &[N7]);
/// Something of an earlier look that was not usual and that nobody has seen yet.
pub static STANDS_CALL: Rule = rule(0, Call, "stands-call", &[]);

/// What is added to the findings of the single signs.
pub static ADDED: [&Rule; 7] = [
    &BACK,
    &FEVER_AND_SKIN,
    &WEAK,
    &STANDS_EMERGENCY,
    &STANDS_HOSPITAL,
    &STANDS_QUIET,
    &STANDS_CALL,
];

/// The choice that every sign offers first.
pub const NONE: &str = "none";
/// The choice that every sign offers last.
pub const UNSURE: &str = "unsure";
/// What was stored for the first question before it asked which sign it is.
pub const YES: &str = "yes";
/// The first days on which the rules change.
pub const WINDOWS: [i32; 4] = [0, FADING, GONE, LATE];

/// Trouble in the skin that grows, spreads or opens.
pub(super) const SPREADING: [(&str, &str); 7] = [
    ("pain", "more"),
    ("pain", "strong"),
    ("swelling", "more"),
    ("swelling", "eye"),
    ("heat", "hot"),
    ("lump", "sore"),
    ("colour", "more"),
];

const fn rule(
    from_day: i32,
    answer: Advice,
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
const ABSENT: SignChoice = SignChoice {
    id: NONE,
    rules: &[rule(0, Usual, "", &[])],
};
/// Nobody can tell: a doubt.
const NOT_SURE: SignChoice = SignChoice {
    id: UNSURE,
    rules: &[rule(0, Call, "unsure", &[])],
};
/// What clinics describe at first, less each day; after a week it should be gone.
const LITTLE: &[Rule] = &[
    rule(0, Usual, "early", &[]),
    rule(FADING, Usual, "fading", &[]),
    rule(GONE, Call, "stays", &[P58, N33, M7, M9, N4]),
];

/// “Is one of these there now, and which?”: asked first and alone.
#[rustfmt::skip] // A row on one line is what a clinician can read.
pub static NOW: CheckInSign = CheckInSign { id: "now", choices: &[
    ABSENT,
    SignChoice { id: "severe-allergy", rules: &[rule(0, Emergency, "now", &[R13, N9, N10])] },
    SignChoice { id: "blue-lips", rules: &[rule(0, Emergency, "now", &[P6, P14])] },
    SignChoice { id: "sight", rules: &[rule(0, Emergency, "now", &[R4, N1, P17, P19])] },
    SignChoice { id: "stroke", rules: &[rule(0, Emergency, "now", &[R4, P23])] },
    SignChoice { id: "blocked-vessel", rules: &[rule(0, Emergency, "now", BLOCKED)] },
    SignChoice { id: "clot-lung", rules: &[rule(0, Emergency, "now", &[P9b])] },
    SignChoice { id: "sepsis", rules: &[rule(0, Emergency, "now", &[N11, R20])] },
    SignChoice { id: "whole-body", rules: &[rule(0, Emergency, "now", &[R5, P7, N23, R15])] },
    SignChoice { id: "weakness", rules: &[rule(0, Emergency, "now", &[P33])] },
    // Never offered: what was stored before the question asked which sign it is.
    SignChoice { id: YES, rules: &[rule(0, Emergency, "now", ALL_NOW)] },
    SignChoice { id: UNSURE, rules: &[rule(0, Call, "now-unsure", ALL_NOW)] },
] };

/// “Was any of this there before your last session?” Asked where there was an earlier
/// session in the same place: its answer says from which session the days are counted.
pub static HAD_BEFORE: CheckInSign = CheckInSign {
    id: "before",
    choices: &[
        ABSENT,
        SignChoice {
            id: YES,
            rules: &[rule(0, Usual, "", &[])],
        },
        SignChoice {
            id: UNSURE,
            rules: &[rule(0, Usual, "", &[])],
        },
    ],
};

/// The signs in the order in which they are asked.
#[rustfmt::skip] // A row on one line is what a clinician can read.
pub static SIGNS: [CheckInSign; 8] = [
    CheckInSign { id: "pain", choices: &[
        ABSENT,
        SignChoice { id: "little", rules: LITTLE },
        // Growing pain in the first hours may be a blocked vessel, later an infection.
        SignChoice { id: "more", rules: &[rule(0, Call, "pain-more", &[R20, R4, K17])] },
        SignChoice { id: "strong", rules: &[rule(0, Emergency, "pain-strong", BLOCKED)] },
        NOT_SURE,
    ] },
    // With hardness, which can be felt in every skin tone.
    CheckInSign { id: "swelling", choices: &[
        ABSENT,
        SignChoice { id: "little", rules: LITTLE },
        SignChoice { id: "more", rules: &[rule(0, Call, "swelling-more", &[R20])] },
        SignChoice { id: "eye", rules: &[rule(0, Call, "eye", &[R20, R13])] },
        NOT_SURE,
    ] },
    // Clinics do not describe heat after the first days.
    CheckInSign { id: "heat", choices: &[
        ABSENT,
        SignChoice { id: "little", rules: &[rule(0, Usual, "early", &[]), rule(FADING, Call, "heat-late", &[R20])] },
        SignChoice { id: "hot", rules: &[rule(0, Call, "heat-more", &[R20])] },
        SignChoice { id: "cold", rules: &[rule(0, Emergency, "cold", BLOCKED)] },
        NOT_SURE,
    ] },
    // Points that stay are lumps: a slow infection often begins as a “pimple”.
    CheckInSign { id: "lump", choices: &[
        ABSENT,
        SignChoice { id: "points", rules: &[rule(0, Usual, "early", &[]), rule(FADING, Call, "lump", LUMP)] },
        SignChoice { id: "new", rules: &[rule(0, Call, "lump", LUMP)] },
        SignChoice { id: "sore", rules: &[rule(0, Call, "sore", &[N13, K17, M16, R1, R20, M7])] },
        NOT_SURE,
    ] },
    // Plaques that itch come about a week after a fat-dissolving mix.
    CheckInSign { id: "itching", choices: &[
        ABSENT,
        SignChoice { id: "little", rules: LITTLE },
        SignChoice { id: "strong", rules: &[rule(0, Call, "itching-strong", &[M16, R13])] },
        SignChoice { id: "rash", rules: &[rule(0, Call, "rash", &[R13])] },
        NOT_SURE,
    ] },
    CheckInSign { id: "fever", choices: &[
        ABSENT,
        SignChoice { id: "yes", rules: &[rule(0, Call, "fever", &[R20, N11])] },
        NOT_SURE,
    ] },
    // “more” was once offered for new patches as well; it keeps the more urgent meaning.
    CheckInSign { id: "colour", choices: &[
        ABSENT,
        SignChoice { id: "little", rules: &[rule(0, Usual, "early", &[]), rule(FADING, Usual, "fading", &[]), rule(LATE, Call, "marks", &[M6, R1])] },
        SignChoice { id: "patches", rules: &[rule(0, Call, "marks", &[K4, K5, N15, N17, M6, R1])] },
        SignChoice { id: "more", rules: &[rule(0, Call, "colour-more", &[R20, K17, N13])] },
        SignChoice { id: "pale", rules: &[rule(0, Emergency, "pale", BLOCKED)] },
        NOT_SURE,
    ] },
    // Whatever else stands on the cards: a cold sore, bleeding, an infection that
    // antibiotics do not help.
    CheckInSign { id: "other", choices: &[
        ABSENT,
        SignChoice { id: "yes", rules: &[rule(0, Call, "other", &[R1, R4, K7, K8, M7, R11])] },
        NOT_SURE,
    ] },
];
