//! What a patient wrote down about each session: when, where, who, what was in
//! the syringe, and how it went.
//!
//! Everything is optional: half a record is better than none. Written records are
//! what lets doctors find the cause months later (R14, R11).
//! Must not know: how a record is typed in or shown, or where it is stored.

mod expiry;
#[cfg(test)]
mod tests;
mod typed;

pub use expiry::Expiry;
pub use typed::{RecordError, TypedRecord, clean, parse};

use serde::{Deserialize, Serialize};

use super::day::Day;
use super::ids::IdMap;
use super::lists::{free_id, put_in_order};
use super::matching::{IdRemap, find_same};
use super::recovery::{Area, Session};

/// One thing that can be written down.
#[derive(Debug)]
pub struct Field {
    /// Names the message `record-<id>`; stored, so it never changes.
    pub id: &'static str,
    /// The most characters it may have.
    pub limit: usize,
    /// Whether it may have several lines.
    pub lines: bool,
}

const fn field(id: &'static str) -> Field {
    Field {
        id,
        limit: 200,
        lines: false,
    }
}

/// Every field besides day and area, in the order in which they are asked for.
pub static FIELDS: [Field; 9] = [
    field("place"),
    field("doctor"),
    field("product"),
    field("maker"),
    field("batch"),
    // As printed on the box.
    field(EXPIRY),
    field("numbing"),
    field("outcome"),
    Field {
        id: "note",
        limit: 1_000,
        lines: true,
    },
];

/// The id of the field of the expiry date.
const EXPIRY: &str = "expiry";

/// What is written down about one session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Record {
    /// Tells the records of one patient apart; has no other meaning.
    pub id: u32,
    /// The session of the recovery list that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<u32>,
    /// The day of the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// The id of the area; see [`Record::known_area`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// What stands in each field that is not empty. Ids that this version does not
    /// know are kept, for they may come from a newer one.
    #[serde(default, skip_serializing_if = "IdMap::is_empty")]
    pub fields: IdMap<String>,
}

impl Record {
    /// The area, if it was told and this version knows it.
    pub fn known_area(&self) -> Option<Area> {
        self.area.as_deref().and_then(Area::from_id)
    }

    /// What stands in a field; nothing when it is empty.
    pub fn get(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", String::as_str)
    }

    /// Whether everything but the number is the same.
    fn tells_the_same(&self, other: &Self) -> bool {
        self.session == other.session
            && self.day == other.day
            && self.area == other.area
            && self.fields == other.fields
    }

    /// What the date on the box said on the day of the session; without a day nothing.
    pub fn expiry(&self) -> Expiry {
        let said = |day| expiry::expiry(self.get(EXPIRY), day);
        self.day.map_or(Expiry::Open, said)
    }
}

/// Every record of a patient: the newest day first, those without a day last, and
/// what was added later first within a day.
///
/// Kept in this order, so that drawing never sorts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<Record>")]
pub struct Records(Vec<Record>);

/// In any order, as somebody may have edited them. Equal days keep theirs.
impl From<Vec<Record>> for Records {
    fn from(mut found: Vec<Record>) -> Self {
        if !found.is_sorted_by(|a, b| a.day >= b.day) {
            let mut records = Self(Vec::with_capacity(found.len()));
            for record in found {
                put_in_order(&mut records.0, record, |other, record| {
                    other.day >= record.day
                });
            }
            found = records.0;
        }
        Self(found)
    }
}

impl Records {
    /// Keeps what was typed: in place of the record `change` if there is one, else
    /// as a new record of the recovery session `session`. Its id.
    pub fn save(&mut self, change: Option<u32>, session: Option<u32>, typed: TypedRecord) -> u32 {
        let asked = FIELDS.iter().map(|field| field.id).collect::<Vec<_>>();
        self.save_of(&asked, change, session, typed)
    }

    /// The same where these fields are asked for; others stay as they are.
    pub(super) fn save_of(
        &mut self,
        asked: &[&str],
        change: Option<u32>,
        session: Option<u32>,
        typed: TypedRecord,
    ) -> u32 {
        let before = change.and_then(|id| self.remove(id));
        let mut record = before.unwrap_or_else(|| Record {
            id: self.free_id(),
            session,
            ..Record::default()
        });
        record.day = typed.day;
        // An area of another version cannot be chosen here, so leaving it open keeps it.
        if typed.area.is_some() || record.known_area().is_some() {
            record.area = typed.area;
        }
        for field in asked {
            match typed.fields.get(field) {
                Some(text) => record.fields.insert((*field).to_owned(), text.clone()),
                None => {
                    record.fields.remove(field);
                }
            }
        }
        let id = record.id;
        self.put(record);
        id
    }

    /// Takes in the records of another device, whose sessions have the numbers of
    /// `links` here. What is already written down word for word stays one record.
    pub fn merge(&mut self, other: Self, remap: &IdRemap) {
        let mut incoming = other.0;
        for record in &mut incoming {
            record.session = remap.map(record.session);
        }
        let is_same = |here: usize, there: usize| match (self.0.get(here), incoming.get(there)) {
            (Some(here), Some(there)) => here.tells_the_same(there),
            _ => false,
        };
        let same = find_same(self.0.len(), incoming.len(), &is_same);
        // Each goes before those of its day, so the last one is first.
        for (mut record, same) in incoming.into_iter().zip(same).rev() {
            if same.is_some() {
                continue;
            }
            if self.find(record.id).is_some() {
                record.id = self.free_id();
            }
            self.put(record);
        }
    }

    /// Takes a record out.
    pub fn remove(&mut self, id: u32) -> Option<Record> {
        let place = self.0.iter().position(|record| record.id == id)?;
        Some(self.0.remove(place))
    }

    /// The record with this id.
    pub fn find(&self, id: u32) -> Option<&Record> {
        self.0.iter().find(|record| record.id == id)
    }

    /// Every record, the newest day first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Record> {
        self.0.iter()
    }

    /// The records of one area, the newest day first; `None` asks for those whose
    /// area was not told, or is of another version.
    pub fn of_area(&self, area: Option<Area>) -> impl Iterator<Item = &Record> {
        self.0
            .iter()
            .filter(move |record| record.known_area() == area)
    }

    /// Whether there is a record of this recovery session.
    pub fn tell_of(&self, session: &Session) -> bool {
        self.0
            .iter()
            .any(|record| record.session == Some(session.id))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// An id that no record has.
    fn free_id(&self) -> u32 {
        free_id(self.0.iter().map(|record| record.id))
    }

    /// Puts a record before those of its day.
    fn put(&mut self, record: Record) {
        put_in_order(&mut self.0, record, |other, record| other.day > record.day);
    }
}
