//! The plan of a course: sessions on days, what comes before and after each, and
//! what holds it up.
//!
//! No regimen of mesotherapy is proved, so a plan only puts in order what a
//! patient and a doctor agreed on. What a source does settle is refused or held
//! here: a fat-dissolving acid more often than its label allows, tranexamic acid
//! after a clot, a stroke or fits, a product that nobody can name, and any session
//! while something new has not been seen by a doctor.
//! Must not know: how anything is worded, drawn or stored, or what time it is now
//! (callers tell the day).

mod caution;
mod course;
mod courses;
mod dates;
mod entries;
mod table;
#[cfg(test)]
mod tests;

pub use caution::{Hold, fat_rule, holds};
pub use course::{Check, Course, State, Step, Wish};
pub use courses::Courses;
pub use dates::dates;
pub use entries::{AHEAD, Entry, LOOK_BACK, LOOKS, THINK, entries};
pub use table::{ASKS, Ask, BEFORE, KINDS, Kind, PRODUCTS, Sign};

use crate::domain::source::SourceId;

/// The fewest sessions that a plan is made for.
pub const FEWEST: usize = 3;
/// The most sessions that a plan is made for: what clinics say at most.
pub const MOST: usize = 15;
/// The longest interval between two sessions, in days.
pub const LONGEST: u16 = 365;
/// The session after which it is looked at together whether this helps.
pub const REVIEW_AFTER: usize = 3;

/// What a product asks of a plan.
#[derive(Debug, PartialEq, Eq)]
pub enum Rule {
    /// Nothing beyond what every plan asks.
    None,
    /// Questions about the person; any answer but "no" holds the plan.
    Ask(&'static [Ask]),
    /// No more than `sessions`, each at least a calendar month after the last.
    Monthly {
        /// The most sessions.
        sessions: usize,
    },
    /// What it is must be asked first.
    Name,
}

/// What is to be injected, as far as the reader knows.
#[derive(Debug, PartialEq, Eq)]
pub struct Product {
    /// Names the message `plan-product-<id>`; stored, so it never changes.
    pub id: &'static str,
    /// What it asks of a plan.
    pub rule: Rule,
    /// What the rule rests on; empty where there is none.
    pub sources: &'static [SourceId],
}

impl Product {
    /// The product with this id. One that this version does not know is one that
    /// the reader does not know.
    pub fn find(id: &str) -> &'static Self {
        let [.., unknown] = &PRODUCTS;
        PRODUCTS
            .iter()
            .find(|product| product.id == id)
            .unwrap_or(unknown)
    }
}

/// Why a plan cannot be made or changed as it was wished.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Fewer than [`FEWEST`] sessions or more than [`MOST`].
    Count,
    /// No interval, or longer than [`LONGEST`].
    Every,
    /// "Monthly after session N", where the plan has no such session before the last.
    MonthlyAfter,
    /// More than a year ago.
    Past,
    /// More than two years ahead, or beyond the calendar.
    Far,
    /// More sessions of a fat-dissolving acid than its label allows.
    FatCount,
    /// Sessions of a fat-dissolving acid less than a month apart.
    FatSpacing,
    /// The day of another session, or on its other side.
    Order,
    /// It cannot have taken place yet.
    Early,
}

impl Refusal {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Count,
        Self::Every,
        Self::MonthlyAfter,
        Self::Past,
        Self::Far,
        Self::FatCount,
        Self::FatSpacing,
        Self::Order,
        Self::Early,
    ];

    /// Names the message that says what is wrong.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Count => "plan-error-count",
            Self::Every => "plan-error-every",
            Self::MonthlyAfter => "plan-error-monthly",
            Self::Past => "plan-error-past",
            Self::Far => "plan-error-far",
            Self::FatCount => "plan-error-fat-count",
            Self::FatSpacing => "plan-error-fat-spacing",
            Self::Order => "plan-error-order",
            Self::Early => "plan-error-early",
        }
    }

    /// What it rests on, where it is a medical rule: the label of the one licensed
    /// fat-dissolving acid. The others are about the calendar.
    pub const fn sources(self) -> &'static [SourceId] {
        match self {
            Self::FatCount | Self::FatSpacing => table::FAT_SOURCES,
            _ => &[],
        }
    }
}
