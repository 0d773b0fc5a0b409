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
    /// The dates of a course, and the days after a session.
    Course,
    /// What is written down, taken along and handed on.
    Papers,
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
            Self::Course => "course",
            Self::Papers => "papers",
            Self::Find => "find",
            Self::Decision => "decision",
            Self::Tablet => "tablet",
        }
    }
}
