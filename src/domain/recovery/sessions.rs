//! The sessions a patient had, each with its own ticks.
//!
//! A new list never replaces an old one: slow infections show weeks later, when
//! the next session has often taken place.
//! Must not know: what the items are, or where sessions are stored.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize, Serializer};

use super::Area;
use crate::domain::day::{Day, Moment};
use crate::domain::ids::IdSet;
use crate::domain::lists::free_id;
use crate::domain::matching::{IdRemap, find_same};

/// One session and what is ticked on its list.
///
/// Stored flat: `{ "id", "day", "minute", "area", "done" }`. Ids that this
/// version does not know are kept, for they may come from a newer one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "Stored<String, IdSet>")]
pub struct Session {
    /// Tells the sessions of one patient apart; has no other meaning.
    pub id: u32,
    /// When it was, on the patient's own clock.
    pub at: Moment,
    /// The id of the area; see [`Session::known_area`].
    pub area: String,
    /// The ids of the ticked items.
    pub done: IdSet,
}

impl Session {
    /// The area, if this version knows it.
    pub fn known_area(&self) -> Option<Area> {
        Area::from_id(&self.area)
    }

    /// Ticks the item with this id, or takes the tick away; whether it is ticked now.
    pub fn toggle(&mut self, item: &str) -> bool {
        let ticked = !self.done.remove(item);
        if ticked {
            self.done.insert(item.to_owned());
        }
        ticked
    }
}

/// The stored form of a session, owned when read and borrowed when written.
/// By hand, because serde's `flatten` would read every session twice and bring
/// the code for that into the wasm.
#[derive(Serialize, Deserialize)]
struct Stored<Text, Ids> {
    id: u32,
    day: Day,
    minute: u16,
    area: Text,
    done: Ids,
}

impl Serialize for Session {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Stored {
            id: self.id,
            day: self.at.day(),
            minute: self.at.minute(),
            area: &self.area,
            done: &self.done,
        }
        .serialize(serializer)
    }
}

impl TryFrom<Stored<String, IdSet>> for Session {
    type Error = &'static str;

    fn try_from(stored: Stored<String, IdSet>) -> Result<Self, Self::Error> {
        let at = Moment::new(stored.day, stored.minute).ok_or("a day has only 1440 minutes")?;
        Ok(Self {
            id: stored.id,
            at,
            area: stored.area,
            done: stored.done,
        })
    }
}

/// Every session of a patient. Kept in the order in which they were added, so
/// that adding one moves nothing, and read from the newest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sessions(Vec<Session>);

impl Sessions {
    /// Begins the list of a new session, keeping the old ones; its new id.
    pub fn add(&mut self, at: Moment, area: Area) -> u32 {
        let id = self.free_id();
        self.0.push(Session {
            id,
            at,
            area: area.id().to_owned(),
            done: IdSet::default(),
        });
        id
    }

    /// Every session, the last added first.
    pub fn newest_first(&self) -> impl ExactSizeIterator<Item = &Session> {
        self.0.iter().rev()
    }

    /// The session added last.
    pub fn newest(&self) -> Option<&Session> {
        self.0.last()
    }

    /// The session with this id; the newest one should an id occur twice.
    pub fn find(&self, id: u32) -> Option<&Session> {
        self.0.iter().rfind(|session| session.id == id)
    }

    /// The same session, to change its moment or area; its ticks stay.
    pub fn find_mut(&mut self, id: u32) -> Option<&mut Session> {
        self.0.iter_mut().rfind(|session| session.id == id)
    }

    /// Ticks an item of a session, or takes the tick away; whether it is ticked
    /// now, or `None` when there is no such session.
    pub fn toggle(&mut self, session: u32, item: &str) -> Option<bool> {
        self.find_mut(session).map(|session| session.toggle(item))
    }

    /// Takes in the sessions of another device, and tells which number each has here.
    ///
    /// A session at the same time on the same area is the same session: what is
    /// ticked on either list is ticked. Others are added, under a free number
    /// where theirs is taken.
    pub fn merge(&mut self, other: Self) -> IdRemap {
        let is_same = |here: usize, there: usize| match (self.0.get(here), other.0.get(there)) {
            (Some(here), Some(there)) => here.at == there.at && here.area == there.area,
            _ => false,
        };
        let same = find_same(self.0.len(), other.0.len(), &is_same);
        let mut remap = IdRemap::default();
        for (mut session, same) in other.0.into_iter().zip(same) {
            let there = session.id;
            if let Some(own) = same.and_then(|place| self.0.get_mut(place)) {
                own.done.merge(session.done);
                remap.add(there, own.id);
                continue;
            }
            if self.find(there).is_some() {
                session.id = self.free_id();
            }
            remap.add(there, session.id);
            self.0.push(session);
        }
        remap.reserve(self.0.iter().map(|session| session.id));
        remap
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// An id that no session has.
    fn free_id(&self) -> u32 {
        free_id(self.0.iter().map(|session| session.id))
    }
}
