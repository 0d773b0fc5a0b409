//! The ten goals, each with its four options in the order of `Way::ALL`: nothing,
//! creams and medicines, mesotherapy, other procedures.
//!
//! The ratings are our summary, not the sources', and no clinician has reviewed
//! them yet. Must not know: the wording.

use super::Promise::{Own, Row};
use super::figures::{CHIN, MICRODROPLETS};
use super::harms::{
    self, ASK, BOTULINUM, CAUSE, FAT, FILLER, HAIR, Harm, LATER, MARKS, MEDICINE, MISS, NEEDLE,
    PROCEDURE, RARE, STAY, TRANEXAMIC,
};
use super::{Choice, Goal, Promise};
use crate::content::evidence::Rating::{Good, Weak};
use crate::domain::source::SourceId::{
    K14, M26, M27, M28, M30, M31, M32, M33, M34, M35, M36, M37, M42, P32, P62, R1,
};

/// What bothers people, in the order of the article: face, body, hair.
pub static GOALS: [Goal; 10] = [
    Goal {
        id: "freshness",
        words: &["hyaluronic-acid", "filler"],
        options: [
            NOTHING,
            care(&[Own("goal-freshness-care.may", None, &[])]),
            choice(&[Row("freshness"), Row("wrinkles")], &[&NEEDLE, &RARE]),
            choice(
                &[
                    Row("ha-microdroplets"),
                    Own("goal-freshness-other.may", None, &[]),
                ],
                &[&FILLER, &PROCEDURE],
            ),
        ],
        figures: Some(&MICRODROPLETS),
        sources: &[],
    },
    Goal {
        id: "pigmentation",
        words: &["melasma", "tranexamic-acid"],
        options: [
            NOTHING_WITH_CAUSE,
            // Reviews disagree on the way of giving it, and it is not licensed for this.
            Choice {
                promises: &[Own("goal-pigmentation-care.may", Some(Weak), &[M31, M32])],
                harms: &[&MEDICINE, &TRANEXAMIC],
            },
            choice(
                &[Row("pigmentation")],
                &[&NEEDLE, &RARE, &TRANEXAMIC, &MARKS],
            ),
            choice(&[UNWEIGHED], &[&PROCEDURE, &ASK]),
        ],
        figures: None,
        sources: &[],
    },
    Goal {
        id: "dark-circles",
        words: &["prp", "filler"],
        options: [
            NOTHING_WITH_CAUSE,
            care(&[Own("goal-dark-circles-care.may", Some(Weak), &[M33])]),
            choice(&[Row("dark-circles")], &[&NEEDLE, &RARE, &harms::PRP]),
            choice(
                &[Own("goal-dark-circles-other.may", Some(Weak), &[M33, M34])],
                &[&PROCEDURE, &FILLER],
            ),
        ],
        figures: None,
        sources: &[M33],
    },
    Goal {
        id: "acne-scars",
        words: &["prp"],
        options: [
            NOTHING,
            care(&[Own("goal-acne-scars-care.may", None, &[])]),
            choice(&[Row("acne-scars")], &[&NEEDLE, &RARE, &harms::PRP]),
            choice(
                &[Own("goal-acne-scars-other.may", None, &[M36, M37])],
                &[&PROCEDURE, &ASK],
            ),
        ],
        figures: None,
        sources: &[],
    },
    Goal {
        id: "pores",
        words: &["botulinum"],
        options: [
            NOTHING,
            care(&[UNWEIGHED]),
            choice(&[Row("pores")], &[&NEEDLE, &RARE, &BOTULINUM]),
            choice(&[UNWEIGHED], &[&PROCEDURE, &ASK]),
        ],
        figures: None,
        sources: &[],
    },
    Goal {
        id: "thin-face",
        words: &["filler"],
        options: [
            NOTHING_WITH_CAUSE,
            care(&[Own("goal-thin-face-care.may", None, &[])]),
            choice(&[Row("thin-face")], &[&NEEDLE, &RARE]),
            choice(
                &[Own("goal-thin-face-other.may", None, &[])],
                &[&FILLER, &PROCEDURE],
            ),
        ],
        figures: None,
        sources: &[],
    },
    Goal {
        id: "stretch-marks",
        words: &["prp"],
        options: [
            NOTHING,
            care(&[Own("may-stretch-marks", Some(Weak), &[K14])]),
            choice(&[Row("stretch-marks")], &[&NEEDLE, &RARE, &harms::PRP]),
            choice(
                &[Own("may-stretch-marks", Some(Weak), &[K14])],
                &[&PROCEDURE, &ASK],
            ),
        ],
        figures: None,
        sources: &[M35],
    },
    Goal {
        id: "cellulite-fat",
        words: &["cellulite", "fat-dissolving"],
        options: [
            NOTHING,
            care(&[Own("goal-cellulite-fat-care.may", Some(Weak), &[M27])]),
            choice(
                &[Row("cellulite"), Row("body-fat"), Row("fat-dissolving")],
                &[&NEEDLE, &RARE, &FAT],
            ),
            choice(
                &[
                    Own("may-chin", Some(Good), &[R1]),
                    Own("may-cellulite", Some(Weak), &[M27, M28]),
                ],
                &[&harms::CHIN, &PROCEDURE],
            ),
        ],
        figures: Some(&CHIN),
        sources: &[M26, M27],
    },
    Goal {
        id: "loose-skin",
        words: &[],
        options: [
            NOTHING,
            care(&[UNWEIGHED]),
            choice(&[Row("sagging")], &[&NEEDLE, &RARE]),
            choice(&[UNWEIGHED], &[&PROCEDURE, &ASK]),
        ],
        figures: None,
        sources: &[],
    },
    Goal {
        id: "hair",
        words: &[],
        options: [
            NOTHING_WITH_CAUSE,
            // Licensed medicines; only for the kind of hair loss that was studied.
            Choice {
                promises: &[Own("goal-hair-care.may", Some(Good), &[M42, P62, P32])],
                harms: &[&HAIR, &LATER],
            },
            choice(&[Row("hair")], &[&NEEDLE, &RARE, &HAIR]),
            choice(&[UNWEIGHED], &[&PROCEDURE, &ASK]),
        ],
        figures: None,
        sources: &[M30, M42],
    },
];

/// Proof that this guide did not weigh.
const UNWEIGHED: Promise = Own("may-unweighed", None, &[]);

const NOTHING: Choice = Choice {
    promises: NO_PROMISE,
    harms: &[&STAY, &MISS],
};

/// Where the cause may need care of its own.
const NOTHING_WITH_CAUSE: Choice = Choice {
    promises: NO_PROMISE,
    harms: &[&STAY, &MISS, &CAUSE],
};

const NO_PROMISE: &[Promise] = &[Own("may-none", None, &[]), Own("may-later", None, &[])];

/// Creams, medicines and habits with their general harms.
const fn care(promises: &'static [Promise]) -> Choice {
    choice(promises, &CARE_HARMS)
}

static CARE_HARMS: [&Harm; 2] = [&MEDICINE, &LATER];

const fn choice(promises: &'static [Promise], harms: &'static [&'static Harm]) -> Choice {
    Choice { promises, harms }
}
