//! What looks found that was not usual, for as long as it stands.
//!
//! A look that finds something leaves an alarm for each sign. An alarm outlives its
//! look and its session: deleting, moving or merging them takes none away and makes
//! none milder. It ends in one way only: a doctor has seen it; a call, also when two
//! later days are free of its sign. An emergency stands for three days in any case,
//! for a severe allergy can come back that long (N7).
//! Must not know: how an alarm is worded, or what time it is (callers tell).

#[cfg(test)]
mod tests;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    Advice, CheckIn, NONE, NOW, SIGNS, STANDS_CALL, STANDS_EMERGENCY, STANDS_HOSPITAL,
    STANDS_QUIET, Triage,
};
use crate::domain::day::{Day, Moment};
use crate::domain::ids::IdMap;
use crate::domain::lists::put_in_order;
use crate::domain::matching::IdRemap;

/// Hours after an emergency in which nothing counts as usual: three days (N7).
pub const QUIET: i64 = 72;
/// Days free of a sign, after which a call for it ends.
pub const FREE: usize = 2;

impl Serialize for Advice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// An answer of a newer version is read as the strongest of this one.
impl<'de> Deserialize<'de> for Advice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        let known = Self::ALL.into_iter().find(|answer| answer.id() == id);
        Ok(known.unwrap_or(Self::Emergency))
    }
}

/// One thing that a look found and that was not usual.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Alarm {
    /// The session that was looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<u32>,
    /// When it was looked at.
    pub day: Day,
    /// Minutes after midnight, 0 to 1439.
    #[serde(deserialize_with = "super::checkins::minute")]
    pub minute: u16,
    /// The id of the sign; empty for what concerns no single one.
    #[serde(default)]
    pub sign: String,
    /// What was chosen for it: for the first question, which emergency sign.
    #[serde(default)]
    pub choice: String,
    /// How strong it was.
    pub answer: Advice,
    /// A doctor has seen it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub seen: bool,
    /// Later days on which a look did not find it any more, one after the other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub free: Vec<Day>,
}

impl Alarm {
    /// When it was found; minutes beyond a day do not pass the reader.
    pub fn at(&self) -> Option<Moment> {
        Moment::new(self.day, self.minute)
    }

    /// That something of this strength was found on a day, and no more: for where looks
    /// are not carried.
    pub fn bare(day: Day, answer: Advice) -> Self {
        Self {
            session: None,
            day,
            minute: 0,
            sign: String::new(),
            choice: String::new(),
            answer,
            seen: false,
            free: Vec::new(),
        }
    }

    /// Whether it still stands. Without a clock, or one that went back, it does.
    pub fn stands(&self, now: Option<Moment>) -> bool {
        if self.answer == Advice::Emergency {
            let over = |at: Moment| now.is_some_and(|now| now.hours_since(at) >= QUIET);
            return !self.seen || !self.at().is_some_and(over);
        }
        !self.seen && self.free.len() < FREE
    }

    /// Whether it is about the same thing as another one.
    pub fn is_like(&self, other: &Self) -> bool {
        self.answer == other.answer && self.sign == other.sign && self.choice == other.choice
    }

    fn is_same(&self, other: &Self) -> bool {
        self.session == other.session
            && (self.day, self.minute) == (other.day, other.minute)
            && self.sign == other.sign
            && self.choice == other.choice
    }

    fn is_of(&self, checkin: &CheckIn) -> bool {
        self.session == checkin.session && (self.day, self.minute) == (checkin.day, checkin.minute)
    }

    /// A later look at the same place: it ends a call, or begins the wait anew.
    fn look_again(&mut self, checkin: &CheckIn) {
        if self.answer == Advice::Emergency || !self.stands(None) || checkin.day <= self.day {
            return;
        }
        if is_free(&self.sign, &checkin.signs) {
            if self.free.last().is_none_or(|last| *last < checkin.day) {
                self.free.push(checkin.day);
            }
        } else {
            self.free.clear();
        }
    }
}

/// Whether a look did not find a sign. What it does not answer it does not deny.
fn is_free(sign: &str, signs: &IdMap<String>) -> bool {
    let known = |id: &str| {
        [NOW.id, super::HAD_BEFORE.id].contains(&id) || SIGNS.iter().any(|sign| sign.id == id)
    };
    match sign {
        "" => signs.iter().all(|(id, _)| known(id)),
        sign => signs.get(sign).is_some_and(|choice| choice == NONE),
    }
}

/// Every alarm, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<Alarm>")]
pub struct Alarms(Vec<Alarm>);

/// In any order, as somebody may have edited them.
impl From<Vec<Alarm>> for Alarms {
    fn from(found: Vec<Alarm>) -> Self {
        let mut alarms = Self::default();
        for alarm in found {
            alarms.put(alarm);
        }
        alarms
    }
}

impl Alarms {
    /// Takes in what a new look means: `same_place` tells which sessions lie where it
    /// looked, so that what it does not find there any more can end.
    pub(super) fn merge_findings(
        &mut self,
        checkin: &CheckIn,
        verdict: &Triage,
        same_place: &dyn Fn(Option<u32>) -> bool,
    ) {
        for alarm in &mut self.0 {
            if same_place(alarm.session) {
                alarm.look_again(checkin);
            }
        }
        let mut found: Vec<Alarm> = Vec::new();
        for finding in &verdict.findings {
            // The strongest of a sign comes first.
            let told = found.iter().any(|alarm| alarm.sign == finding.sign);
            if finding.rule.answer == Advice::Usual || told {
                continue;
            }
            found.push(Alarm {
                session: checkin.session,
                day: checkin.day,
                minute: checkin.minute,
                sign: finding.sign.to_owned(),
                choice: checkin.signs.get(finding.sign).cloned().unwrap_or_default(),
                answer: finding.rule.answer,
                seen: false,
                free: Vec::new(),
            });
        }
        for alarm in found {
            self.put(alarm);
        }
    }

    /// Adds an alarm; of one that is there already the stronger half of each is kept.
    pub fn put(&mut self, alarm: Alarm) {
        if let Some(own) = self.0.iter_mut().find(|own| own.is_same(&alarm)) {
            own.answer = own.answer.max(alarm.answer);
            own.seen &= alarm.seen;
            if alarm.free.len() < own.free.len() {
                own.free = alarm.free;
            }
            return;
        }
        put_in_order(&mut self.0, alarm, |own, alarm| {
            (own.day, own.minute) >= (alarm.day, alarm.minute)
        });
    }

    /// Takes in the alarms of another device, whose sessions have the numbers of
    /// `links` here. What stands on either stands on both.
    pub fn merge(&mut self, other: Self, remap: &IdRemap) {
        for mut alarm in other.0 {
            alarm.session = remap.map(alarm.session);
            self.put(alarm);
        }
    }

    /// A doctor has seen what this alarm and all that are like it tell.
    pub fn see(&mut self, like: &Alarm) {
        for alarm in self.0.iter_mut().filter(|alarm| alarm.is_like(like)) {
            alarm.seen = true;
        }
    }

    /// Those that stand, the newest first.
    pub fn standing(&self, now: Option<Moment>) -> impl Iterator<Item = &Alarm> {
        self.0.iter().filter(move |alarm| alarm.stands(now))
    }

    /// The strongest that stands, and of several the newest.
    pub fn strongest(&self, now: Option<Moment>) -> Option<&Alarm> {
        let mut strongest: Option<&Alarm> = None;
        for alarm in self.standing(now) {
            if strongest.is_none_or(|other| other.answer < alarm.answer) {
                strongest = Some(alarm);
            }
        }
        strongest
    }

    /// What a look says now, when it means this by itself. On its own day all that
    /// stands counts, what was found an hour later too; on later days only what stood
    /// before it. What was told then holds, whatever was moved since.
    pub fn told(&self, checkin: &CheckIn, mut verdict: Triage, now: Option<Moment>) -> Triage {
        let today = now.is_none_or(|now| now.day() == checkin.day);
        for alarm in self.standing(now) {
            if alarm.is_of(checkin) || !today && alarm.at() >= checkin.at() {
                continue;
            }
            let rule = match (alarm.answer, alarm.seen) {
                (Advice::Emergency, true) => &STANDS_QUIET,
                (Advice::Emergency, false) => &STANDS_EMERGENCY,
                (Advice::Hospital, _) => &STANDS_HOSPITAL,
                (Advice::Call | Advice::Usual, _) => &STANDS_CALL,
            };
            if !verdict.findings.iter().any(|finding| finding.rule == rule) {
                verdict.add("", rule);
            }
        }
        verdict.answer = self
            .of(checkin)
            .map_or(verdict.answer, |told| told.max(verdict.answer));
        verdict
    }

    /// What a look was told to mean, as far as it was not usual.
    pub fn of(&self, checkin: &CheckIn) -> Option<Advice> {
        let own = self.0.iter().filter(|alarm| alarm.is_of(checkin));
        own.map(|alarm| alarm.answer).max()
    }

    /// The strongest of a day.
    pub fn worst_of(&self, day: Day) -> Option<Advice> {
        let own = self.0.iter().filter(|alarm| alarm.day == day);
        own.map(|alarm| alarm.answer).max()
    }

    /// Every alarm, the newest first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Alarm> {
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
}
