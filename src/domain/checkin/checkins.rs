//! Every look a patient took, and when the next is due.
//!
//! No look takes the place of another: what was seen in the morning is true in the
//! evening too. Must not know: the signs.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Deserializer, Serialize, de};

use super::{Advice, Alarm, Alarms, Background, triage};
use crate::domain::day::{Day, Moment};
use crate::domain::ids::IdMap;
use crate::domain::matching::IdRemap;

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
pub struct CheckIn {
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

/// A minute of a day, as it is stored; one that no day has is refused.
pub(super) fn minute<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let minute = u16::deserialize(deserializer)?;
    if minute < MINUTES {
        Ok(minute)
    } else {
        Err(de::Error::custom("a day has only 1440 minutes"))
    }
}

impl CheckIn {
    /// When it was; minutes beyond a day do not pass the reader.
    pub fn at(&self) -> Option<Moment> {
        Moment::new(self.day, self.minute)
    }

    /// In which order looks stand: the newest first.
    fn order(&self) -> (Day, u16, Option<u32>) {
        (self.day, self.minute, self.session)
    }
}

/// Every look of a patient, the newest first. Kept in this order, so that drawing
/// never sorts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<CheckIn>")]
pub struct CheckIns(Vec<CheckIn>);

/// In any order, as somebody may have edited them.
impl From<Vec<CheckIn>> for CheckIns {
    fn from(found: Vec<CheckIn>) -> Self {
        let mut checkins = Self(Vec::with_capacity(found.len()));
        // The last first: of one minute the one put last stands first.
        for checkin in found.into_iter().rev() {
            checkins.put(checkin);
        }
        checkins
    }
}

impl CheckIns {
    /// Keeps a look beside all others; the very same one is kept once.
    pub fn put(&mut self, checkin: CheckIn) {
        let newer = |own: &CheckIn| own.order() > checkin.order();
        let place = self.0.partition_point(newer);
        let mut same = self.0.iter().skip(place);
        let mut same = same
            .by_ref()
            .take_while(|own| own.order() == checkin.order());
        if same.all(|own| own.signs != checkin.signs) {
            self.0.insert(place, checkin);
        }
    }

    /// Takes in the looks of another device, whose sessions have the numbers of
    /// `links` here.
    pub fn merge(&mut self, other: Self, remap: &IdRemap) {
        for mut checkin in other.0 {
            checkin.session = remap.map(checkin.session);
            self.put(checkin);
        }
    }

    /// Takes a look out; whether there was one. What it found stands on (`Alarms`).
    pub fn remove(&mut self, session: Option<u32>, at: Moment) -> bool {
        let place = self.place(session, at);
        place.map(|place| self.0.remove(place)).is_some()
    }

    /// The look of a session at this moment.
    pub fn find(&self, session: Option<u32>, at: Moment) -> Option<&CheckIn> {
        self.0.get(self.place(session, at)?)
    }

    /// Whether there is a look at a session on a day.
    pub fn has(&self, session: Option<u32>, day: Day) -> bool {
        self.of(session).any(|checkin| checkin.day == day)
    }

    /// The looks of a session, the newest first.
    pub fn of(&self, session: Option<u32>) -> impl DoubleEndedIterator<Item = &CheckIn> {
        self.0
            .iter()
            .filter(move |checkin| checkin.session == session)
    }

    /// Every look, the newest first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &CheckIn> {
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

    fn place(&self, session: Option<u32>, at: Moment) -> Option<usize> {
        let order = (at.day(), at.minute(), session);
        self.0.iter().position(|checkin| checkin.order() == order)
    }
}

/// When the next look is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NextCheckIn {
    /// Today.
    Now,
    /// On a later day.
    On(Day),
    /// Twelve weeks have passed.
    Over,
}

/// When the next look at this session is due: daily for two weeks, then weekly
/// until week 12; and the day after a look that was not usual, for as long as that
/// stands.
pub fn next(
    checkins: &CheckIns,
    alarms: &Alarms,
    session: Option<u32>,
    session_day: Day,
    today: Day,
) -> NextCheckIn {
    let wanted = match checkins.of(session).next() {
        None => Some(session_day),
        Some(checkin) => {
            let days = session_day.days_until(checkin.day);
            let verdict = triage(&checkin.signs, &Background::on(Some(days)));
            let stands = |alarm: &Alarm| alarm.session == session && !alarm.seen;
            let stands = alarms.standing(None).any(stands);
            let daily = days < DAILY || verdict.answer > Advice::Usual || stands;
            checkin.day.add_days(if daily { 1 } else { WEEK })
        }
    };
    let last = session_day.add_days(LAST).unwrap_or(Day::LAST);
    match wanted {
        Some(day) if day <= last && day > today => NextCheckIn::On(day),
        Some(day) if day <= last && today <= last => NextCheckIn::Now,
        _ => NextCheckIn::Over,
    }
}
