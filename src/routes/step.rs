//! The steps of the pages that have any: a question, a form, a session. A step stands in
//! the fragment of the address, so that Back, Forward and bookmarks work; a fragment that
//! is no step is a place on its page.
//!
//! Must not know: what is shown at a step, or whether what it names is still there.

mod check;
mod checkin;
mod costs;
mod plan;
mod records;
mod recovery;
#[cfg(test)]
mod tests;

pub use check::CheckStep;
pub use checkin::CheckInStep;
pub use costs::CostStep;
pub use plan::{PlanStep, Verb};
pub use records::RecordStep;
pub use recovery::RecoveryStep;

use std::fmt;

use super::{Page, Route};

/// A step of one of the pages that have steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Of the self-check.
    Check(CheckStep),
    /// Of the cost worksheet.
    Costs(CostStep),
    /// Of the plan.
    Plan(PlanStep),
    /// Of the recovery list.
    Recovery(RecoveryStep),
    /// Of the daily look.
    CheckIn(CheckInStep),
    /// Of the records.
    Records(RecordStep),
}

impl Step {
    /// Reads the fragment of a page's address, if it is a step of that page. The empty one
    /// is the first step of a page that has steps.
    pub fn parse(route: Route, fragment: &str) -> Option<Self> {
        match route {
            Route::Check => CheckStep::parse(fragment).map(Self::Check),
            Route::Costs => CostStep::parse(fragment).map(Self::Costs),
            Route::Plan => PlanStep::parse(fragment).map(Self::Plan),
            Route::Recovery => RecoveryStep::parse(fragment).map(Self::Recovery),
            Route::CheckIn => CheckInStep::parse(fragment).map(Self::CheckIn),
            Route::Records => RecordStep::parse(fragment).map(Self::Records),
            _ => None,
        }
    }

    /// The fragment, without its sign.
    pub fn fragment(self) -> String {
        match self {
            Self::Check(step) => step.fragment(),
            Self::Costs(step) => step.fragment(),
            Self::Plan(step) => step.fragment(),
            Self::Recovery(step) => step.fragment(),
            Self::CheckIn(step) => step.fragment(),
            Self::Records(step) => step.fragment(),
        }
    }

    /// The page it is a step of.
    pub const fn route(self) -> Route {
        match self {
            Self::Check(_) => Route::Check,
            Self::Costs(_) => Route::Costs,
            Self::Plan(_) => Route::Plan,
            Self::Recovery(_) => Route::Recovery,
            Self::CheckIn(_) => Route::CheckIn,
            Self::Records(_) => Route::Records,
        }
    }

    /// Whether it is where its page begins.
    pub fn is_first(self) -> bool {
        Self::parse(self.route(), "") == Some(self)
    }

    /// What a link on its own page says.
    pub fn href(self) -> String {
        ["#", &self.fragment()].concat()
    }
}

/// A fragment that names something by its id. In one place, because what formats is large.
fn with_id(word: &str, id: u32) -> String {
    [word, &id.to_string()].concat()
}

/// A page in a language, and the step shown on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    /// The page.
    pub page: Page,
    /// The step, if it is not the page's first.
    pub step: Option<Step>,
}

impl fmt::Display for Address {
    /// The address relative to the guide's root.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.page.path())?;
        match self.step.map(Step::fragment) {
            Some(fragment) if !fragment.is_empty() => {
                out.write_str("#")?;
                out.write_str(&fragment)
            }
            _ => Ok(()),
        }
    }
}
