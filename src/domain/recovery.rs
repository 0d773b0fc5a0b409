//! The recovery list: what to do, to leave and to check after a session, and when.
//!
//! Nobody has tested times of aftercare for mesotherapy. The limits in the table
//! are the careful ends of what clinics say, so rows that rest
//! on nothing better cite no source and are shown as general advice.
//! Must not know: what the items say (`locales/*/recovery.ftl` does), how they
//! are drawn, where ticks are stored, or what time it is now.

mod sessions;
mod table;
#[cfg(test)]
mod tests;
mod typed;

pub use sessions::{Session, Sessions};
pub use table::{ITEMS, WINDOWS};
pub use typed::{SessionError, TypedSession, parse_session};

use crate::domain::day::Moment;
use crate::domain::source::SourceId;

/// Where on the body the session was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// The face, with the skin around the eyes.
    Face,
    /// The scalp.
    Scalp,
    /// Chin and neck, where fat-dissolving products have harms of their own.
    Neck,
    /// Anywhere below the neck.
    Body,
    /// More than one of these, or another place: every item concerns it.
    Several,
}

impl Area {
    /// All areas, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Face,
        Self::Scalp,
        Self::Neck,
        Self::Body,
        Self::Several,
    ];

    /// Names the message `area-<id>`; stored, so it never changes.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Face => "face",
            Self::Scalp => "scalp",
            Self::Neck => "neck",
            Self::Body => "body",
            Self::Several => "several",
        }
    }

    /// The area with this id, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.id() == id)
    }
}

/// What kind of thing an item asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// Something to do.
    Do,
    /// Something to leave until its time is over.
    Avoid,
    /// Something to look at or to feel for.
    Look,
}

impl ItemKind {
    /// Names the message `recovery-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Avoid => "avoid",
            Self::Look => "look",
        }
    }
}

/// One line of the recovery list.
#[derive(Debug, PartialEq, Eq)]
pub struct Item {
    /// Names the message `item-<id>`; stored among the ticks, so it never changes.
    pub id: &'static str,
    /// What it asks for.
    pub kind: ItemKind,
    /// The hour after the session at which it begins.
    pub from_hours: u32,
    /// The hour after the session at which it no longer holds.
    pub until_hours: u32,
    /// The areas it concerns, besides `Several`, which everything concerns.
    pub areas: &'static [Area],
    /// What it rests on; empty for general advice.
    pub sources: &'static [SourceId],
}

impl Item {
    /// Whether the item concerns this area. An area that this version does not
    /// know (`None`) gets the whole list: too much is safer than too little.
    pub fn concerns(&self, area: Option<Area>) -> bool {
        area.is_none_or(|area| area == Area::Several || self.areas.contains(&area))
    }
}

/// A stretch of time after the session, under which the items that begin in it stand.
#[derive(Debug, PartialEq, Eq)]
pub struct Window {
    /// Names the message `window-<id>`.
    pub id: &'static str,
    /// The hour after the session at which it begins.
    pub from_hours: u32,
    /// The hour after the session at which the following window begins.
    pub until_hours: u32,
}

/// When an item is due, soonest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Due {
    /// It holds at this hour.
    Now,
    /// It begins in the window that comes next.
    Next,
    /// It begins after that.
    Later,
    /// Its time is over.
    Past,
}

impl Due {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 4] = [Self::Now, Self::Next, Self::Later, Self::Past];

    /// Names the message `due-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Next => "next",
            Self::Later => "later",
            Self::Past => "past",
        }
    }
}

/// The window in which the item begins.
pub fn window_of(item: &Item) -> &'static Window {
    WINDOWS
        .iter()
        .rfind(|window| window.from_hours <= item.from_hours)
        .unwrap_or(&WINDOWS[0])
}

/// When the item is due, so many whole hours after the session (negative before it).
pub fn due(item: &Item, hours_since: i64) -> Due {
    due_before(item, hours_since, coming_window(hours_since))
}

/// The whole list for the session, each item of its area once: what is due now
/// first, then next, later and past; within each, what is not ticked first, else
/// in the order of the table. With each item, whether it is ticked.
pub fn list(session: &Session, now: Moment) -> Vec<(Due, &'static Item, bool)> {
    let hours = now.hours_since(session.at);
    let coming = coming_window(hours);
    let rows: Vec<_> = items_of(session)
        .map(|item| {
            (
                due_before(item, hours, coming),
                item,
                session.done.contains(item.id),
            )
        })
        .collect();
    // Two dozen rows gathered in eight passes: a sort would weigh more than the list.
    let mut list = Vec::with_capacity(rows.len());
    for due in Due::ALL {
        for done in [false, true] {
            let of_this = |row: &&(Due, &Item, bool)| row.0 == due && row.2 == done;
            list.extend(rows.iter().filter(of_this).copied());
        }
    }
    list
}

/// How many items of the list are ticked, and how many there are.
pub fn progress(session: &Session) -> (usize, usize) {
    items_of(session).fold((0, 0), |(done, all), item| {
        (done + usize::from(session.done.contains(item.id)), all + 1)
    })
}

/// The items that concern the session's area, in the order of the table.
fn items_of(session: &Session) -> impl Iterator<Item = &'static Item> {
    let area = session.known_area();
    ITEMS.iter().filter(move |item| item.concerns(area))
}

/// The nearest window that has not begun at this hour.
fn coming_window(hours_since: i64) -> Option<&'static Window> {
    WINDOWS
        .iter()
        .find(|window| i64::from(window.from_hours) > hours_since)
}

/// When the item is due, given the window that comes next.
fn due_before(item: &Item, hours_since: i64, coming: Option<&Window>) -> Due {
    if hours_since >= i64::from(item.until_hours) {
        Due::Past
    } else if hours_since >= i64::from(item.from_hours) {
        Due::Now
    } else if coming.is_some_and(|window| item.from_hours < window.until_hours) {
        Due::Next
    } else {
        Due::Later
    }
}
