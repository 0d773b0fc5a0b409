//! When an alarm ends, and that nothing else ends it.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]
#![allow(clippy::indexing_slicing, reason = "likewise")]

mod apart;

use super::*;
use crate::domain::checkin::{Background, CheckIns, store, triage};
use crate::domain::recovery::{Area, Sessions};

fn day(days: i32) -> Day {
    Day::from_ymd(2026, 2, 20).unwrap().add_days(days).unwrap()
}

fn moment(days: i32, minute: u16) -> Moment {
    Moment::new(day(days), minute).unwrap()
}

/// A patient with two sessions in the face and one on the body.
struct Patient {
    sessions: Sessions,
    checkins: CheckIns,
    alarms: Alarms,
}

impl Patient {
    fn new() -> Self {
        let mut sessions = Sessions::default();
        sessions.add(moment(0, 600), Area::Face);
        sessions.add(moment(0, 620), Area::Body);
        sessions.add(moment(7, 600), Area::Face);
        Self {
            sessions,
            checkins: CheckIns::default(),
            alarms: Alarms::default(),
        }
    }

    /// A look at which these signs were found, and no other.
    fn checkin(&mut self, session: u32, days: i32, found: &[(&str, &str)]) {
        let mut signs = IdMap::default();
        for sign in SIGNS
            .iter()
            .chain([&NOW, &crate::domain::checkin::HAD_BEFORE])
        {
            signs.insert(sign.id.to_owned(), NONE.to_owned());
        }
        for (sign, choice) in found {
            signs.insert((*sign).to_owned(), (*choice).to_owned());
        }
        let checkin = CheckIn {
            session: Some(session),
            day: day(days),
            minute: 720,
            signs,
        };
        store(
            &mut self.checkins,
            &mut self.alarms,
            &self.sessions,
            checkin,
            false,
        );
    }

    fn stands(&self, days: i32) -> Option<Advice> {
        let now = Some(moment(days, 1_000));
        self.alarms.strongest(now).map(|alarm| alarm.answer)
    }

    fn see(&mut self) {
        let like = self.alarms.strongest(None).unwrap().clone();
        self.alarms.see(&like);
    }
}

#[test]
fn an_emergency_stands_until_a_doctor_has_seen_it_and_three_days_have_passed() {
    let mut patient = Patient::new();
    patient.checkin(1, 1, &[("now", "stroke")]);
    for days in 1..60 {
        patient.checkin(1, days, &[]);
        assert_eq!(patient.stands(days), Some(Advice::Emergency), "day {days}");
    }
    let mut patient = Patient::new();
    patient.checkin(1, 1, &[("now", "sight")]);
    patient.see();
    assert_eq!(patient.stands(1), Some(Advice::Emergency));
    let at = |hours: i64| {
        let minutes = 720 + hours * 60;
        let minute = u16::try_from(minutes % 1_440).unwrap();
        let days = 1 + i32::try_from(minutes / 1_440).unwrap();
        patient.alarms.strongest(Some(moment(days, minute)))
    };
    assert!(at(71).is_some());
    assert!(at(72).is_none());
    assert!(patient.alarms.strongest(None).is_some(), "without a clock");
    assert!(
        patient.alarms.strongest(Some(moment(-5, 0))).is_some(),
        "a clock that went back"
    );
}

#[test]
fn a_call_ends_with_a_doctor_or_two_later_days_without_its_sign() {
    let mut patient = Patient::new();
    patient.checkin(1, 2, &[("swelling", "more")]);
    patient.checkin(1, 2, &[]);
    assert_eq!(
        patient.stands(2),
        Some(Advice::Call),
        "the day counts as its worst look"
    );
    patient.checkin(1, 3, &[]);
    patient.checkin(1, 3, &[]);
    assert_eq!(
        patient.stands(3),
        Some(Advice::Call),
        "two looks of one day are one"
    );
    patient.checkin(1, 4, &[]);
    assert_eq!(patient.stands(4), None);

    let mut patient = Patient::new();
    patient.checkin(1, 2, &[("swelling", "more")]);
    patient.checkin(1, 3, &[]);
    patient.checkin(1, 4, &[("swelling", "little")]);
    patient.checkin(1, 5, &[]);
    assert_eq!(
        patient.stands(5),
        Some(Advice::Call),
        "it was there in between"
    );
    patient.see();
    assert_eq!(
        patient.stands(5),
        Some(Advice::Call),
        "what came back is another one"
    );
    patient.see();
    assert_eq!(patient.stands(5), None);
}

#[test]
fn only_looks_at_the_same_place_end_a_call() {
    let mut patient = Patient::new();
    patient.checkin(1, 5, &[("lump", "new")]);
    for days in 6..10 {
        patient.checkin(2, days, &[]);
    }
    assert_eq!(
        patient.stands(10),
        Some(Advice::Call),
        "the body says nothing of the face"
    );
    patient.checkin(3, 10, &[]);
    patient.checkin(3, 11, &[]);
    assert_eq!(
        patient.stands(11),
        None,
        "the next session in the face does"
    );
}

#[test]
fn what_a_look_does_not_answer_ends_nothing() {
    let mut patient = Patient::new();
    patient.checkin(1, 2, &[("pain", "more")]);
    for days in 3..8 {
        let mut signs = IdMap::default();
        signs.insert(NOW.id.to_owned(), NONE.to_owned());
        let checkin = CheckIn {
            session: Some(1),
            day: day(days),
            minute: 0,
            signs,
        };
        store(
            &mut patient.checkins,
            &mut patient.alarms,
            &patient.sessions,
            checkin,
            false,
        );
    }
    assert!(
        patient
            .alarms
            .iter()
            .any(|alarm| alarm.sign == "pain" && alarm.choice == "more" && alarm.stands(None))
    );
}

/// The look of an hour later says nothing milder, nor does the one of an hour before
/// while it is still today; what a doctor has seen asks for care, not for a hospital.
#[test]
fn what_stands_speaks_in_every_look_of_its_day() {
    let mut patient = Patient::new();
    patient.checkin(1, 1, &[]);
    let calm = patient.checkins.iter().next().unwrap().clone();
    let emergency = CheckIn {
        minute: calm.minute + 60,
        ..calm.clone()
    };
    let mut signs = emergency.signs.clone();
    signs.insert("now".to_owned(), "stroke".to_owned());
    let emergency = CheckIn { signs, ..emergency };
    let after = CheckIn {
        minute: calm.minute + 120,
        ..calm.clone()
    };
    for checkin in [&emergency, &after] {
        let (checkins, alarms) = (&mut patient.checkins, &mut patient.alarms);
        store(checkins, alarms, &patient.sessions, checkin.clone(), false);
    }
    let told = |alarms: &Alarms, checkin: &CheckIn, now| {
        let own = triage(&checkin.signs, &Background::on(Some(1)));
        let verdict = alarms.told(checkin, own, now);
        let why = verdict
            .findings
            .first()
            .map_or("", |finding| finding.rule.why);
        (verdict.answer, why)
    };
    let (today, later) = (Some(moment(1, 900)), Some(moment(2, 900)));
    let stands = (Advice::Hospital, "stands-emergency");
    for checkin in [&calm, &after] {
        assert_eq!(told(&patient.alarms, checkin, today), stands);
        assert_eq!(told(&patient.alarms, checkin, None), stands);
    }
    assert_eq!(
        told(&patient.alarms, &emergency, today),
        (Advice::Emergency, "now")
    );
    assert_eq!(told(&patient.alarms, &calm, later), (Advice::Usual, ""));
    assert_eq!(told(&patient.alarms, &after, later), stands);
    patient.see();
    let quiet = (Advice::Call, "stands-quiet");
    assert_eq!(told(&patient.alarms, &after, today), quiet);
    assert_eq!(
        told(&patient.alarms, &after, Some(moment(5, 0))),
        (Advice::Usual, "")
    );
}

#[test]
fn bringing_together_never_ends_an_alarm() {
    let mut here = Patient::new();
    here.checkin(1, 1, &[("now", "stroke"), ("pain", "more")]);
    let there = here.alarms.clone();
    here.see();
    here.checkin(1, 2, &[]);
    here.checkin(1, 3, &[]);
    let both = |mut one: Alarms, other: Alarms| {
        one.merge(other, &IdRemap::default());
        one
    };
    let one = both(here.alarms.clone(), there.clone());
    let other = both(there.clone(), here.alarms.clone());
    for alarms in [&one, &other] {
        assert_eq!(alarms.len(), there.len());
        assert!(
            alarms
                .iter()
                .all(|alarm| alarm.stands(Some(moment(100, 0))))
        );
    }
    assert_eq!(
        both(one.clone(), there),
        one,
        "the same again changes nothing"
    );
}

#[test]
fn an_alarm_is_read_as_it_was_written_and_an_unknown_answer_is_the_strongest() {
    let mut patient = Patient::new();
    patient.checkin(
        1,
        1,
        &[("now", "stroke"), ("fever", "yes"), ("heat", "hot")],
    );
    let text = serde_json::to_string(&patient.alarms).unwrap();
    assert_eq!(
        serde_json::from_str::<Alarms>(&text).unwrap(),
        patient.alarms
    );
    let newer = r#"[{"day":"2026-02-20","minute":0,"sign":"pain","answer":"of-tomorrow"}]"#;
    let alarms: Alarms = serde_json::from_str(newer).unwrap();
    assert_eq!(alarms.strongest(None).unwrap().answer, Advice::Emergency);
    assert!(
        serde_json::from_str::<Alarms>(r#"[{"day":"2026-02-20","minute":1440,"answer":"call"}]"#)
            .is_err()
    );
}

#[test]
fn what_is_usual_leaves_nothing_and_a_sign_leaves_one_alarm() {
    let mut patient = Patient::new();
    patient.checkin(1, 1, &[("swelling", "little"), ("pain", "little")]);
    assert!(patient.alarms.is_empty());
    // Fever is found twice: alone, and with skin that grows worse.
    patient.checkin(1, 2, &[("fever", "yes"), ("swelling", "more")]);
    let of = |sign: &str| patient.alarms.iter().filter(|own| own.sign == sign).count();
    assert_eq!((of("fever"), of("swelling")), (1, 1));
}

#[test]
fn the_strongest_speaks_and_of_several_the_newest() {
    let strongest = |alarms: &[(i32, Advice)]| {
        let bare = |(days, answer): &(i32, Advice)| Alarm::bare(day(*days), *answer);
        let alarms: Alarms = alarms.iter().map(bare).collect::<Vec<_>>().into();
        let found = alarms
            .strongest(None)
            .map(|alarm| (alarm.day, alarm.answer));
        (found, alarms.len())
    };
    let mixed = [
        (1, Advice::Call),
        (2, Advice::Hospital),
        (3, Advice::Hospital),
        (4, Advice::Call),
    ];
    let expected = (Some((day(3), Advice::Hospital)), 4);
    assert_eq!(strongest(&mixed), expected);
}
