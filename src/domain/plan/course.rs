//! One course: its sessions in order, and what was found before each.
//!
//! Must not know: the other courses, or where it is stored.

use serde::{Deserialize, Serialize};

use super::{LONGEST, MOST, Product};
use crate::domain::day::Day;
use crate::domain::ids::{IdMap, IdSet};
use crate::domain::recovery::Area;

/// What a new course should be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseRequest {
    /// The day of the first session.
    pub first: Day,
    /// How many sessions.
    pub count: usize,
    /// Days between two sessions, as long as they are not monthly.
    pub every: u16,
    /// The session after which they are monthly, if they ever are; 1 for monthly
    /// from the start.
    pub monthly_after: Option<u8>,
    /// What is to be injected, by its id.
    pub product: String,
    /// Where, if the reader said so.
    pub area: Option<Area>,
}

/// How a session stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SessionStatus {
    /// It is to take place.
    #[default]
    Planned,
    /// It took place.
    Done,
    /// It was left out.
    Skipped,
}

impl SessionStatus {
    /// Names the message `plan-state-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }

    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde asks with a reference"
    )]
    fn is_planned(&self) -> bool {
        *self == Self::Planned
    }
}

/// How the check before a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PreCheck {
    /// Its time has not come: it is due on the day before.
    Later,
    /// It has to be answered now.
    Due,
    /// Nothing new, said on the day before or on the day.
    Clear,
    /// Something new was found, and no doctor has agreed yet.
    Held,
}

/// One session of a course.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PlannedSession {
    /// The day it is planned for, or took place on.
    pub day: Day,
    /// How it stands.
    #[serde(default, skip_serializing_if = "SessionStatus::is_planned")]
    pub state: SessionStatus,
    /// The session among the recovery lists, once it took place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<u32>,
    /// What was found new before it; an empty set is "nothing new".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<IdSet>,
    /// The day on which that was said, or on which a doctor had agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Day>,
    /// Whether everything that was found is lifted, as earlier versions stored it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cleared: bool,
    /// What was found and is lifted, each in its own way.
    #[serde(default, skip_serializing_if = "IdSet::is_empty")]
    pub lifted: IdSet,
    /// What was injected, once it took place: a later change of the plan's product does
    /// not change it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
}

impl PlannedSession {
    /// A session planned for this day.
    pub fn new(day: Day) -> Self {
        Self {
            day,
            state: SessionStatus::Planned,
            session: None,
            before: None,
            checked: None,
            cleared: false,
            lifted: IdSet::default(),
            product: None,
        }
    }

    /// What was found and is not lifted yet. That the session was skipped or took place
    /// all the same does not end it.
    pub fn open(&self) -> IdSet {
        let mut open = IdSet::default();
        let found = self.before.as_ref().filter(|_| !self.cleared);
        for id in found.into_iter().flat_map(IdSet::iter) {
            if !self.lifted.contains(id) {
                open.insert(id.clone());
            }
        }
        open
    }

    /// Whether something was found that is not lifted yet.
    pub fn is_held(&self) -> bool {
        !self.open().is_empty()
    }

    /// How the check before it stands. What was said earlier than the day before
    /// the session does not count for it.
    pub fn check(&self, today: Day) -> PreCheck {
        let counts = |checked: Day| checked.days_until(self.day) <= 1;
        if self.is_held() {
            PreCheck::Held
        } else if self.before.is_some() && self.checked.is_some_and(counts) {
            PreCheck::Clear
        } else if today.days_until(self.day) <= 1 {
            PreCheck::Due
        } else {
            PreCheck::Later
        }
    }
}

/// One course of sessions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Course {
    /// Tells the courses of one patient apart; has no other meaning.
    pub id: u32,
    /// The id of the area, if the reader named one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// The id of the product; see [`Course::product`].
    pub product: String,
    /// Days between two sessions, as long as they are not monthly.
    pub every: u16,
    /// The session after which they are monthly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_after: Option<u8>,
    /// What the reader answered to the product's questions, by their ids.
    #[serde(default, skip_serializing_if = "IdMap::is_empty")]
    pub answers: IdMap<String>,
    /// The sessions in order.
    pub steps: Vec<PlannedSession>,
    /// How often it was changed: a calendar takes the higher number.
    #[serde(default)]
    pub revision: u32,
    /// The day on which it was made, and the minute of it: names its events for
    /// all calendars.
    pub made: Day,
    /// See `made`.
    #[serde(default)]
    pub minute: u16,
}

impl Course {
    /// What is to be injected.
    pub fn product(&self) -> &'static Product {
        Product::find(&self.product)
    }

    /// What a session is to be with, or was with.
    pub fn product_of(&self, step: &PlannedSession) -> &'static Product {
        step.product
            .as_deref()
            .map_or(self.product(), Product::find)
    }

    /// The area, where it was named and this version knows it.
    pub fn known_area(&self) -> Option<Area> {
        Area::from_id(self.area.as_deref()?)
    }

    /// The session with this index, the first being 0.
    pub fn step(&self, index: usize) -> Option<&PlannedSession> {
        self.steps.get(index)
    }

    /// The sessions that are not left out, with their indexes.
    pub fn active(&self) -> impl DoubleEndedIterator<Item = (usize, &PlannedSession)> {
        let steps = self.steps.iter().enumerate();
        steps.filter(|(_, step)| step.state != SessionStatus::Skipped)
    }

    /// The index of the session that comes next: the first that is still planned,
    /// even where its day has passed.
    pub fn next(&self) -> Option<usize> {
        let planned = |step: &PlannedSession| step.state == SessionStatus::Planned;
        self.steps.iter().position(planned)
    }

    /// Whether the days of the sessions that are not left out only go forward.
    pub fn is_in_order(&self) -> bool {
        let mut pairs = self.active().zip(self.active().skip(1));
        pairs.all(|((_, step), (_, next))| step.day < next.day)
    }

    /// Whether a stored course is one that this guide could have made. The fewest
    /// sessions are not asked for: nothing breaks on a short one.
    pub(super) fn is_sound(&self) -> bool {
        (1..=MOST).contains(&self.steps.len())
            && (1..=LONGEST).contains(&self.every)
            && self.is_in_order()
    }
}
