//! What is known beside a look: the sessions in the same place, and earlier looks.
//!
//! A course of injections is a history of weeks: a lump of the first session shows
//! while the fourth is fresh. So what lasts is counted from the earliest session of
//! the last twelve weeks in the same place, and a sign that comes back is told from
//! one that never went.
//! Must not know: what a sign means.

#[cfg(test)]
mod tests;

use super::{Alarms, Background, CheckIn, CheckIns, LAST, NONE, SIGNS, triage};
use crate::domain::day::Moment;
use crate::domain::ids::IdSet;
use crate::domain::recovery::{Area, Session, Sessions};
use crate::domain::screening::{Answers, SCREENS};

/// The risks of the self-check with which an infection is more dangerous.
const WEAKENING: [&str; 4] = [
    "weak-immunity",
    "immune-medicine",
    "diabetes-controlled",
    "diabetes-uncontrolled",
];

/// Where a session was.
#[derive(Clone, Copy, Debug)]
pub struct SessionPlace<'a>(Option<&'a str>);

impl<'a> SessionPlace<'a> {
    /// The place of the session with this id; none where it is gone.
    pub fn of(sessions: &'a Sessions, session: Option<u32>) -> Self {
        let session = session.and_then(|id| sessions.find(id));
        Self(session.map(|session| session.area.as_str()))
    }

    /// Whether the same skin may be meant: several places, and one that is not known,
    /// may be any.
    fn may_be(self, other: Self) -> bool {
        let any = |place: Option<&str>| place.is_none_or(|id| id == Area::Several.id());
        any(self.0) || any(other.0) || self.0 == other.0
    }

    /// Whether the same skin is surely meant.
    fn is(self, other: Self) -> bool {
        self.0.is_some_and(|id| id != Area::Several.id()) && self.0 == other.0
    }
}

/// The sessions of the twelve weeks before `at` that may lie in a place, in any order.
pub fn sessions_of<'a>(
    sessions: &'a Sessions,
    place: SessionPlace<'a>,
    at: Moment,
) -> impl Iterator<Item = &'a Session> {
    let recent =
        move |session: &&Session| (0..=LAST).contains(&session.at.day().days_until(at.day()));
    let here = move |session: &&Session| place.may_be(SessionPlace(Some(&session.area)));
    sessions.newest_first().filter(recent).filter(here)
}

/// What a look is judged by. `weak` as [`is_weak`] tells.
pub fn background(
    checkins: &CheckIns,
    sessions: &Sessions,
    checkin: &CheckIn,
    weak: bool,
) -> Background {
    let session = checkin.session.and_then(|id| sessions.find(id));
    let (Some(session), Some(at)) = (session, checkin.at()) else {
        return Background {
            weak,
            ..Background::default()
        };
    };
    let place = SessionPlace(Some(&session.area));
    let days = session.at.day().days_until(checkin.day);
    let first = sessions_of(sessions, place, at)
        .map(|other| other.at.day().days_until(checkin.day))
        .fold(days, i32::max);
    let mut background = Background {
        days: Some(days),
        first: Some(first),
        gone: IdSet::default(),
        returned: IdSet::default(),
        stayed: IdSet::default(),
        weak,
    };
    let mut is_last = true;
    for earlier in checkins.iter() {
        let Some(then) = earlier.at().filter(|then| *then < at) else {
            continue;
        };
        if then.day().days_until(checkin.day) > LAST {
            break;
        }
        if !place.may_be(SessionPlace::of(sessions, earlier.session)) {
            continue;
        }
        let since = then >= session.at;
        for sign in &SIGNS {
            match earlier.signs.get(sign.id) {
                Some(choice) if choice == NONE && since => {
                    background.gone.insert(sign.id.to_owned());
                }
                Some(choice) if choice == NONE => {}
                Some(_) if since && background.gone.contains(sign.id) => {
                    background.returned.insert(sign.id.to_owned());
                }
                Some(_) if !since && is_last => {
                    background.stayed.insert(sign.id.to_owned());
                }
                _ => {}
            }
        }
        is_last &= since;
    }
    background
}

/// Keeps a look, with what it means and what it ends.
pub fn store(
    checkins: &mut CheckIns,
    alarms: &mut Alarms,
    sessions: &Sessions,
    checkin: CheckIn,
    weak: bool,
) {
    let verdict = triage(
        &checkin.signs,
        &background(checkins, sessions, &checkin, weak),
    );
    let place = SessionPlace::of(sessions, checkin.session);
    let same_place = |session: Option<u32>| {
        session == checkin.session || place.is(SessionPlace::of(sessions, session))
    };
    alarms.merge_findings(&checkin, &verdict, &same_place);
    checkins.put(checkin);
}

impl Alarms {
    /// The alarms of looks that were kept before alarms were: as if each look were
    /// taken now, the oldest first.
    pub fn of_checkins(checkins: &CheckIns, sessions: &Sessions) -> Self {
        let mut alarms = Self::default();
        let mut before = CheckIns::default();
        let mut oldest_first: Vec<&CheckIn> = checkins.iter().collect();
        oldest_first.reverse();
        for checkin in oldest_first {
            store(&mut before, &mut alarms, sessions, checkin.clone(), false);
        }
        alarms
    }
}

/// Whether the self-check tells of a body that fights infections less well.
pub fn is_weak(check: &Answers) -> bool {
    WEAKENING.iter().any(|id| {
        SCREENS.iter().any(|screen| {
            let answer = check.get(screen).zip(screen.risk(id));
            answer.is_some_and(|(answer, risk)| answer.has(risk))
        })
    })
}
