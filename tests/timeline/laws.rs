//! What was known before an event, and what must hold after it.

use std::collections::BTreeSet;

use mesotherapy_guide::domain::checkin::{Advice, Alarm, NONE, NOW, SIGNS, meaning, triage};
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::domain::plan::{PRE_CHECK, PlannedSession, SessionStatus};
use mesotherapy_guide::domain::screening::{SCREENS, assess};
use mesotherapy_guide::storage::Document;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::steps::{Event, checkin, noon, on};

/// What a document told before an event.
pub struct Before {
    document: Document,
    alarms: Vec<Alarm>,
    stands: Option<Advice>,
}

/// The strongest that stands at noon of a day.
fn stands(document: &Document, day: i32) -> Option<Advice> {
    let strongest = document.alarms.strongest(Some(noon(day)));
    strongest.map(|alarm| alarm.answer)
}

/// What an alarm is about, wherever it is counted.
fn about(alarm: &Alarm) -> (i64, &str, &str) {
    (
        i64::from(on(0).days_until(alarm.day)) * 1_440 + i64::from(alarm.minute),
        &alarm.sign,
        &alarm.choice,
    )
}

/// Everything found before a session that is not lifted.
fn open(document: &Document) -> BTreeSet<String> {
    let steps = document.courses.iter().flat_map(|course| &course.steps);
    let open = steps
        .map(PlannedSession::open)
        .chain([document.courses.past().found.clone()]);
    open.flat_map(|open| open.iter().cloned().collect::<Vec<_>>())
        .collect()
}

/// How many days had a session with a product whose label counts them.
fn fat_had(document: &Document) -> usize {
    let mut days: BTreeSet<Day> = document.courses.past().fat.iter().copied().collect();
    for course in document.courses.iter() {
        let had = course
            .steps
            .iter()
            .filter(|step| step.state == SessionStatus::Done);
        let counted = had.filter(|step| course.product_of(step).is_counted());
        days.extend(counted.map(|step| step.day));
    }
    days.len()
}

impl Before {
    /// What it tells on a day.
    pub fn of(document: &Document, day: i32) -> Self {
        Self {
            alarms: document.alarms.iter().cloned().collect(),
            stands: stands(document, day),
            document: document.clone(),
        }
    }

    /// Nothing became milder by what happened.
    pub fn holds_after(
        &self,
        after: &Document,
        event: &Event,
        day: i32,
    ) -> Result<(), TestCaseError> {
        if let Event::Swap = event {
            return Ok(());
        }
        // No alarm is lost, and none is lowered: an emergency stays one for good.
        for alarm in &self.alarms {
            let kept = after
                .alarms
                .iter()
                .filter(|other| about(other) == about(alarm));
            let kept = kept.map(|other| other.answer).max();
            prop_assert!(kept >= Some(alarm.answer), "{alarm:?} became {kept:?}");
        }
        match event {
            // The only ways in which something ends.
            Event::Seen(_) => {}
            Event::Look(session, choices) => {
                self.a_look_is_judged(after, *session, choices, day)?;
            }
            _ => prop_assert!(stands(after, day) >= self.stands, "{event:?}"),
        }
        // What was found before a session stays with the person until it is lifted itself.
        let lifted = match event {
            Event::Lift(sign) => PRE_CHECK[*sign].id,
            _ => "",
        };
        let still = open(after);
        for found in open(&self.document) {
            prop_assert!(
                found == lifted || still.contains(&found),
                "{found} after {event:?}"
            );
        }
        // What the self-check said stays said, and no answer becomes newer.
        if !matches!(event, Event::Check(..)) {
            let said = |document: &Document| -> Vec<_> {
                let findings = assess(&document.answers).findings;
                findings
                    .iter()
                    .map(|found| (found.screen.id, found.level()))
                    .collect()
            };
            let now = said(after);
            prop_assert!(said(&self.document).iter().all(|found| now.contains(found)));
            for screen in SCREENS
                .iter()
                .filter(|screen| self.document.answers.get(screen).is_some())
            {
                let (was, is) = (
                    self.document.days().of(screen.id),
                    after.days().of(screen.id),
                );
                prop_assert!(is <= was, "{}: {was:?} became {is:?}", screen.id);
            }
        }
        // A session with a counted product that was had makes no room for another.
        prop_assert!(fat_had(after) >= fat_had(&self.document), "{event:?}");
        // An emergency that no doctor has seen stands on every later day.
        for alarm in after.alarms.iter() {
            if alarm.answer == Advice::Emergency && !alarm.seen {
                prop_assert_eq!(stands(after, day + 1_000), Some(Advice::Emergency));
            }
        }
        Ok(())
    }

    fn a_look_is_judged(
        &self,
        after: &Document,
        session: usize,
        choices: &[Option<usize>],
        day: i32,
    ) -> Result<(), TestCaseError> {
        let checkin = checkin(&self.document, session, choices, day);
        let answer = self.document.verdict_of(&checkin).answer;
        if answer > Advice::Usual {
            prop_assert!(after.alarms.of(&checkin) >= Some(answer), "{checkin:?}");
            prop_assert!(
                after.alarms.worst_of(checkin.day) >= Some(answer),
                "the worst of a day"
            );
            prop_assert!(stands(after, day).is_some());
        }
        // Usual means that everything was asked, known, and usual by its own row.
        if answer == Advice::Usual {
            let now = checkin.signs.get(NOW.id).map(String::as_str);
            prop_assert_eq!(now, Some(NONE));
            for sign in &SIGNS {
                let choice = checkin.signs.get(sign.id).unwrap();
                prop_assert!(meaning(sign, choice, Some(0)).answer == Advice::Usual);
            }
        }
        // A worse choice for any sign is never milder, before the same background.
        for sign in &SIGNS {
            let chosen = checkin.signs.get(sign.id).cloned().unwrap_or_default();
            let place = sign.choices.iter().position(|choice| choice.id == chosen);
            let worse = sign
                .choices
                .iter()
                .skip(place.map_or(usize::MAX, |place| place + 1));
            for worse in worse.filter(|choice| choice.id != "unsure") {
                if place.is_some_and(|place| place + 1 == sign.choices.len()) {
                    continue;
                }
                let mut changed = checkin.clone();
                changed
                    .signs
                    .insert(sign.id.to_owned(), worse.id.to_owned());
                let found = self.document.verdict_of(&changed).answer;
                prop_assert!(found >= answer, "{} {} after {chosen}", sign.id, worse.id);
            }
        }
        // Nothing that is known beside a look lowers it: alone it is at most as strong.
        let days = checkin
            .session
            .and_then(|id| self.document.sessions.find(id));
        let days = days.map(|session| session.at.day().days_until(checkin.day));
        let alone = triage(
            &checkin.signs,
            &mesotherapy_guide::domain::checkin::Background::on(days),
        );
        prop_assert!(answer >= alone.answer);
        // An emergency lasts through everything that is said later on the same day.
        if self.stands == Some(Advice::Emergency) {
            let seen = self
                .alarms
                .iter()
                .all(|alarm| alarm.answer < Advice::Emergency || alarm.seen);
            prop_assert!(seen || stands(after, day) == Some(Advice::Emergency));
        }
        Ok(())
    }
}
