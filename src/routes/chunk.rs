//! Which part of the program a page's code comes in.
//!
//! Must not know: how the program is cut, or how a part of it is loaded.

/// A part of the program that is loaded with the first page that needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    /// The dates of a course, and the days after a session.
    Course,
    /// What is written down, taken along and handed on.
    Papers,
    /// The search.
    Find,
}

impl Chunk {
    /// What the program and its files call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Course => "course",
            Self::Papers => "papers",
            Self::Find => "find",
        }
    }
}
