//! Which alarm is which, what a look is told of others, and what counts as free of a sign.

use super::*;

fn call() -> Alarm {
    Alarm {
        session: Some(1),
        minute: 5,
        sign: "pain".to_owned(),
        choice: "more".to_owned(),
        ..Alarm::bare(day(1), Advice::Call)
    }
}

#[test]
fn alarms_that_differ_in_anything_but_strength_stand_side_by_side() {
    let mut others: Vec<Alarm> = (0..5).map(|_| call()).collect();
    others[0].session = None;
    others[1].day = day(2);
    others[2].minute = 6;
    others[3].sign = "heat".to_owned();
    others[4].choice = "little".to_owned();
    for other in others {
        let both: Alarms = vec![call(), other.clone()].into();
        assert_eq!(both.len(), 2, "{other:?}");
    }
    let stronger = Alarm {
        answer: Advice::Hospital,
        ..call()
    };
    let both: Alarms = vec![call(), stronger.clone()].into();
    assert!(both.iter().eq([&stronger]));
}

#[test]
fn of_two_alarms_with_as_many_free_days_the_own_days_stay() {
    let free = |days| Alarm {
        free: vec![day(days)],
        ..call()
    };
    let both: Alarms = vec![free(3), free(4)].into();
    assert!(both.iter().eq([&free(3)]));
}

#[test]
fn free_days_are_counted_for_a_call_that_stands_and_for_nothing_else() {
    let mut patient = Patient::new();
    patient.checkin(1, 1, &[("now", "stroke"), ("swelling", "more")]);
    for days in 2..8 {
        patient.checkin(1, days, &[]);
    }
    let free = |answer| {
        let mut own = patient.alarms.iter().filter(|alarm| alarm.answer == answer);
        own.next().map(|alarm| alarm.free.len())
    };
    assert_eq!(free(Advice::Emergency), Some(0));
    assert_eq!(free(Advice::Call), Some(2));
}

#[test]
fn what_concerns_no_sign_ends_only_with_looks_in_which_all_is_known() {
    let mut signs = IdMap::default();
    for id in [NOW.id, crate::domain::checkin::HAD_BEFORE.id, "pain"] {
        signs.insert(id.to_owned(), NONE.to_owned());
    }
    assert!(is_free("", &signs) && is_free("pain", &signs));
    assert!(!is_free("heat", &signs), "it was not answered");
    signs.insert("of-a-newer-version".to_owned(), NONE.to_owned());
    assert!(!is_free("", &signs));
}

#[test]
fn a_look_is_told_its_own_answer_and_once_what_else_stands() {
    let mut patient = Patient::new();
    patient.checkin(1, 1, &[("swelling", "more")]);
    patient.checkin(1, 2, &[("pain", "more")]);
    patient.checkin(2, 3, &[]);
    let checkin = |days| {
        patient
            .checkins
            .iter()
            .find(|checkin| checkin.day == day(days))
    };
    let (second, third) = (checkin(2).unwrap(), checkin(3).unwrap());
    assert_eq!(patient.alarms.of(second), Some(Advice::Call));
    assert_eq!(patient.alarms.of(third), None);
    let verdict = triage(&third.signs, &Background::on(Some(3)));
    let now = Some(moment(3, 800));
    let told = patient.alarms.told(third, verdict, now);
    let stands = told
        .findings
        .iter()
        .filter(|found| found.rule == &STANDS_CALL);
    assert_eq!((stands.count(), told.answer), (1, Advice::Call));
    // Its own alarm does not speak a second time.
    let own = triage(&second.signs, &Background::on(Some(2)));
    let alone: Alarms = patient
        .alarms
        .iter()
        .filter(|own| own.is_of(second))
        .cloned()
        .collect::<Vec<_>>()
        .into();
    let before = own.findings.len();
    assert_eq!(alone.told(second, own, now).findings.len(), before);
}
