//! The looks a patient took, one for each session and day, and when the next is due.
//!
//! Must not know: the signs.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Deserializer, Serialize, de};

use super::{Answer, judge};
use crate::domain::day::Day;
use crate::domain::ids::IdMap;
use crate::domain::same::Links;

/// Days after the session for which a look is due daily: two weeks.
pub const DAILY: i32 = 14;
/// Days between two looks after that.
pub const WEEK: i32 = 7;
/// The day after the session on which the last look is due: slow infections are
/// reported up to about three months later (M8, N4).
pub const LAST: i32 = 12 * WEEK;
/// Minutes in a civil day.
const MINUTES: u16 = 24 * 60;

/// One look. Ids that this version does not know are kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Look {
    /// The session of the recovery list that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<u32>,
    /// When it was.
    pub day: Day,
    /// Minutes after midnight, 0 to 1439.
    #[serde(deserialize_with = "minute")]
    pub minute: u16,
    /// The choice for each sign.
    #[serde(default)]
    pub signs: IdMap<String>,
}

fn minute<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let minute = u16::deserialize(deserializer)?;
    if minute < MINUTES {
        Ok(minute)
    } else {
        Err(de::Error::custom("a day has only 1440 minutes"))
    }
}

/// Every look of a patient, the newest day first: at most one for each session and
/// day. Kept in this order, so that drawing never sorts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<Look>")]
pub struct Looks(Vec<Look>);

/// In any order, as somebody may have edited them; of two for the same session and
/// day the later one counts.
impl From<Vec<Look>> for Looks {
    fn from(found: Vec<Look>) -> Self {
        let mut looks = Self(Vec::with_capacity(found.len()));
        for look in found {
            let known = looks.find(look.session, look.day);
            if known.is_none_or(|known| known.minute <= look.minute) {
                looks.put(look);
            }
        }
        looks
    }
}

impl Looks {
    /// Keeps a look, in place of an earlier one of the same session and day.
    pub fn put(&mut self, look: Look) {
        match self.place(look.session, look.day) {
            Ok(place) => {
                if let Some(before) = self.0.get_mut(place) {
                    *before = look;
                }
            }
            Err(place) => self.0.insert(place, look),
        }
    }

    /// Takes in the looks of another device, whose sessions have the numbers of
    /// `links` here. Of two looks at a session on one day the later one counts.
    pub fn take_in(&mut self, other: Self, links: &Links) {
        for mut look in other.0 {
            look.session = links.follow(look.session);
            let known = self.find(look.session, look.day);
            if known.is_none_or(|known| known.minute < look.minute) {
                self.put(look);
            }
        }
    }

    /// Takes a look out; whether there was one.
    pub fn remove(&mut self, session: Option<u32>, day: Day) -> bool {
        let place = self.place(session, day);
        if let Ok(place) = place {
            self.0.remove(place);
        }
        place.is_ok()
    }

    /// The look of a session on a day.
    pub fn find(&self, session: Option<u32>, day: Day) -> Option<&Look> {
        self.0.get(self.place(session, day).ok()?)
    }

    /// The looks of a session, the newest first.
    pub fn of(&self, session: Option<u32>) -> impl DoubleEndedIterator<Item = &Look> {
        self.0.iter().filter(move |look| look.session == session)
    }

    /// Every look, the newest day first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Look> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn place(&self, session: Option<u32>, day: Day) -> Result<usize, usize> {
        self.0
            .binary_search_by(|look| day.cmp(&look.day).then(session.cmp(&look.session)))
    }
}

/// The newest of these sessions (id and day) at whose last look something was not
/// usual. A look from long before `today` counts no more: it was another time.
pub fn unsettled(
    looks: &Looks,
    mut sessions: impl Iterator<Item = (u32, Day)>,
    today: Day,
) -> Option<u32> {
    let unsettled = |(id, day): &(u32, Day)| {
        looks.of(Some(*id)).next().is_some_and(|look| {
            look.day.days_until(today) <= LAST
                && judge(&look.signs, Some(day.days_until(look.day))).answer > Answer::Usual
        })
    };
    sessions.find(unsettled).map(|(id, _)| id)
}

/// When the next look is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Next {
    /// Today.
    Now,
    /// On a later day.
    On(Day),
    /// Twelve weeks have passed.
    Over,
}

/// When the next look at this session is due: daily for two weeks, then weekly
/// until week 12; and the day after a look that was not usual.
pub fn next(looks: &Looks, session: Option<u32>, session_day: Day, today: Day) -> Next {
    let wanted = match looks.of(session).next() {
        None => Some(session_day),
        Some(look) => {
            let days = session_day.days_until(look.day);
            let daily = days < DAILY || judge(&look.signs, Some(days)).answer > Answer::Usual;
            look.day.add_days(if daily { 1 } else { WEEK })
        }
    };
    let last = session_day.add_days(LAST).unwrap_or(Day::LAST);
    match wanted {
        Some(day) if day <= last && day > today => Next::On(day),
        Some(day) if day <= last && today <= last => Next::Now,
        _ => Next::Over,
    }
}
