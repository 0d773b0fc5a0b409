//! The questions before a session and the steps of a plan as tables. Written to be read
//! by a clinician from top to bottom.
//!
//! A row without sources is general advice: only clinics say it, or nobody
//! does, and the words then state no medical fact.
//! Must not know: what the rows are used for.

use crate::domain::source::SourceId::{
    self, K1, K2, K3, K7, K8, K17, M7, M8, M9, M16, N4, N5, N9, N11, N13, N24, N28, N32, N33, R1,
    R9, R10, R11, R13, R20,
};

/// Something that is asked before every session.
#[derive(Debug, PartialEq, Eq)]
pub struct Sign {
    /// Names the message `plan-before-<id>`, with `.next`: whom to see. Stored among
    /// what was found, so it never changes.
    pub id: &'static str,
    /// What the hold rests on; empty for a general caution.
    pub sources: &'static [SourceId],
}

/// What is asked before every session: "since last time, is there a new …?" Each
/// yes holds the plan. Feeling comes before colour.
#[rustfmt::skip]
pub static BEFORE: [Sign; 8] = [
    // A slow infection shows between sessions: mean 3 weeks (M9), 1 to 12 (M8). Late lumps: N28.
    Sign { id: "lump", sources: &[M7, M8, M9, N4, N28] },
    // Draining (M7), blisters and tissue damage (N13, K17, M16).
    Sign { id: "sore", sources: &[M7, M8, M16, N13, K17] },
    // Pain, heat or swelling that grows (R20); hives or a severe allergy (R13, N9).
    Sign { id: "trouble", sources: &[R20, R13, N9] },
    // A blocked vein shows later, with little pain or none, as dark skin.
    Sign { id: "colour", sources: &[K17, N13] },
    // Fever between sessions may be the infection of the last one: the same day.
    Sign { id: "fever", sources: &[R20, N11] },
    // Never into infected skin (R1); a cold sore waits (K7, K8).
    Sign { id: "illness", sources: &[R1, K7, K8] },
    // A medicine is talked over with whoever prescribed it, and never stopped alone.
    Sign { id: "medicine", sources: &[K2, K3, N5] },
    // No label forbids it; none of the products was tested.
    Sign { id: "pregnancy", sources: &[N24, N32, N33] },
];

/// A step of a plan.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// Names the message `plan-step-<id>`, with `.what`; part of the event's name in a
    /// calendar file, so it never changes.
    pub id: &'static str,
    /// What it rests on; empty for general advice.
    pub sources: &'static [SourceId],
}

/// The steps, in the order in which they stand on one day.
#[rustfmt::skip]
pub static KINDS: [Kind; 10] = [
    // Meet the person who injects and take time (R9, R10); approved products only (R11).
    Kind { id: "consult", sources: &[R9, R10, R11] },
    // Experts advise to carry on with prescribed blood thinners.
    Kind { id: "medicines", sources: &[K1, K2, K3, N5] },
    // The day before. Infected skin and cold sores have sources; leaving out alcohol is
    // what clinics say.
    Kind { id: "eve", sources: &[R1, K7, K8] },
    Kind { id: "session", sources: &[] },
    // The list itself names its sources.
    Kind { id: "after", sources: &[] },
    // No source sets a review point.
    Kind { id: "review", sources: &[] },
    Kind { id: "look-2", sources: &[M7, M9, N4] },
    Kind { id: "look-4", sources: &[M7, N4] },
    Kind { id: "look-8", sources: &[M7, M9] },
    Kind { id: "look-12", sources: &[M8, N4] },
];
