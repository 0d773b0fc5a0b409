//! The plan of a course: sessions on days, what comes before and after each, and
//! what holds it up.
//!
//! No regimen of mesotherapy is proved, so a plan only puts in order what a
//! patient and a doctor agreed on. Everything that the guide knows against a session
//! holds it: the self-check, the daily looks, what is asked before a session, and the
//! rules of products that a label or a warning sets. Each hold ends in its own way.
//! Must not know: how anything is worded, drawn or stored, or what time it is now
//! (callers tell the day).

mod course;
mod courses;
mod dates;
mod events;
mod holds;
mod past;
mod product;
mod table;
#[cfg(test)]
mod tests;

pub use course::{Course, CourseRequest, PlannedSession, PreCheck, SessionStatus};
pub use courses::Courses;
pub use dates::dates;
pub use events::{CONSULT_LEAD_DAYS, FINAL_REVIEW_DAYS, PlanEvent, REVIEW_LEAD_DAYS, entries};
pub use holds::{Against, Hold, Known, can_be_agreed, fat_rule, holds};
pub use past::Past;
pub use product::{Ask, NAMES, PRODUCTS, Product};
pub use table::{Ending, EventKind, FollowUp, PRE_CHECK, PreCheckItem};

use crate::domain::source::SourceId;

/// The fewest sessions that a plan is made for.
pub const FEWEST: usize = 1;
/// The most sessions that a plan is made for: what clinics say at most.
pub const MOST: usize = 15;
/// Days between two sessions below which a doctor has to say why: no plan that we saw in a
/// study was closer.
pub const CLOSEST: i32 = 7;
/// The longest interval between two sessions, in days.
pub const LONGEST: u16 = 365;
/// The session after which it is looked at together whether this helps.
pub const REVIEW_AFTER: usize = 3;

/// Why a plan cannot be made or changed as it was wished.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlanRefusal {
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

impl PlanRefusal {
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
            Self::FatCount | Self::FatSpacing => product::FAT_SOURCES,
            _ => &[],
        }
    }
}
