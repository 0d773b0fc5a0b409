//! Which part of the program a page's code comes in.
//!
//! Must not know: how the program is cut, or how a part of it is loaded.

/// A part of the program that is loaded with the first page that needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    /// The first page, chapters, short answers and sources.
    Reading,
    /// The self-check and its result.
    Check,
    /// The dates of a course.
    Plan,
    /// The days after a session.
    Recovery,
    /// The daily look at the skin.
    CheckIn,
    /// What a course costs.
    Costs,
    /// What was injected, session by session.
    Records,
    /// What is taken along to the doctor.
    Sheet,
    /// Codes for another device, and what is stored here.
    HandOff,
    /// The search.
    Find,
    /// The choices side by side, and what matters to the reader.
    Decision,
    /// A clinic's tablet.
    Tablet,
}

impl Chunk {
    /// What the program and its files call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Check => "check",
            Self::Plan => "plan",
            Self::Recovery => "recovery",
            Self::CheckIn => "checkin",
            Self::Costs => "costs",
            Self::Records => "records",
            Self::Sheet => "sheet",
            Self::HandOff => "handoff",
            Self::Find => "find",
            Self::Decision => "decision",
            Self::Tablet => "tablet",
        }
    }
}
