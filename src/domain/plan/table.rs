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
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct PreCheckItem {
    /// Names the message `plan-before-<id>`, with `.next`: whom to see. Stored among
    /// what was found, so it never changes.
    pub id: &'static str,
    /// How the hold ends.
    pub ends: Ending,
    /// What the hold rests on; empty for a general caution.
    pub sources: &'static [SourceId],
}

/// What must be true of something that was found before a session, so that it holds the
/// plan no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// A doctor has looked at it and agrees.
    Cleared,
    /// A doctor has looked at it, and it is tested or healed.
    Healed,
    /// It is over: no doctor's look ends a pregnancy.
    Over,
}

/// What is asked before every session: "since last time, is there a new …?" Each
/// yes holds the plan. Feeling comes before colour.
#[rustfmt::skip]
pub static PRE_CHECK: [PreCheckItem; 8] = [
    // A slow infection shows between sessions: mean 3 weeks (M9), 1 to 12 (M8). Late lumps: N28.
    PreCheckItem { id: "lump", ends: Ending::Healed, sources: &[M7, M8, M9, N4, N28] },
    // Draining (M7), blisters and tissue damage (N13, K17, M16).
    PreCheckItem { id: "sore", ends: Ending::Healed, sources: &[M7, M8, M16, N13, K17] },
    // Pain, heat or swelling that grows (R20); hives or a severe allergy (R13, N9).
    PreCheckItem { id: "trouble", ends: Ending::Cleared, sources: &[R20, R13, N9] },
    // A blocked vein shows later, with little pain or none, as dark skin.
    PreCheckItem { id: "colour", ends: Ending::Healed, sources: &[K17, N13] },
    // Fever between sessions may be the infection of the last one: the same day.
    PreCheckItem { id: "fever", ends: Ending::Cleared, sources: &[R20, N11] },
    // Never into infected skin (R1); a cold sore waits (K7, K8).
    PreCheckItem { id: "illness", ends: Ending::Cleared, sources: &[R1, K7, K8] },
    // A medicine is talked over with whoever prescribed it, and never stopped alone.
    PreCheckItem { id: "medicine", ends: Ending::Cleared, sources: &[K2, K3, N5] },
    // No label forbids it; none of the products was tested.
    PreCheckItem { id: "pregnancy", ends: Ending::Over, sources: &[N24, N32, N33] },
];

/// When the skin is looked at after the last session, in weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FollowUp {
    /// After two weeks.
    Two,
    /// After four weeks.
    Four,
    /// After eight weeks.
    Eight,
    /// After twelve weeks.
    Twelve,
}

impl FollowUp {
    /// Each of them, the soonest first.
    pub const ALL: [Self; 4] = [Self::Two, Self::Four, Self::Eight, Self::Twelve];

    /// How many weeks after the last session.
    pub const fn weeks(self) -> i32 {
        match self {
            Self::Two => 2,
            Self::Four => 4,
            Self::Eight => 8,
            Self::Twelve => 12,
        }
    }
}

/// A step of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// Meeting the person who injects, with time to think.
    Consult,
    /// Talking over one's medicines.
    Medicines,
    /// The day before a session.
    Eve,
    /// A session.
    Session,
    /// What follows on the day of a session.
    After,
    /// Looking together whether it helps.
    Review,
    /// Looking at the skin weeks after the last session.
    FollowUp(FollowUp),
}

impl EventKind {
    /// Each kind, in the order in which they stand on one day.
    pub const ALL: [Self; 10] = [
        Self::Consult,
        Self::Medicines,
        Self::Eve,
        Self::Session,
        Self::After,
        Self::Review,
        Self::FollowUp(FollowUp::Two),
        Self::FollowUp(FollowUp::Four),
        Self::FollowUp(FollowUp::Eight),
        Self::FollowUp(FollowUp::Twelve),
    ];

    /// Names the message `plan-step-<id>`, with `.what`; part of the event's name in a
    /// calendar file, so it never changes.
    pub const fn id(self) -> &'static str {
        self.row().0
    }

    /// What it rests on; empty for general advice.
    pub const fn sources(self) -> &'static [SourceId] {
        self.row().1
    }

    #[rustfmt::skip]
    const fn row(self) -> (&'static str, &'static [SourceId]) {
        match self {
            // Meet the person who injects and take time (R9, R10); approved products only (R11).
            Self::Consult => ("consult", &[R9, R10, R11]),
            // Experts advise to carry on with prescribed blood thinners.
            Self::Medicines => ("medicines", &[K1, K2, K3, N5]),
            // The day before. Infected skin and cold sores have sources; leaving out alcohol
            // is what clinics say.
            Self::Eve => ("eve", &[R1, K7, K8]),
            Self::Session => ("session", &[]),
            // The list itself names its sources.
            Self::After => ("after", &[]),
            // No source sets a review point.
            Self::Review => ("review", &[]),
            Self::FollowUp(FollowUp::Two) => ("look-2", &[M7, M9, N4]),
            Self::FollowUp(FollowUp::Four) => ("look-4", &[M7, N4]),
            Self::FollowUp(FollowUp::Eight) => ("look-8", &[M7, M9]),
            Self::FollowUp(FollowUp::Twelve) => ("look-12", &[M8, N4]),
        }
    }
}
