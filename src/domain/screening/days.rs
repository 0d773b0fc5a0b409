//! On which day each answer of the self-check was given, and when answers are too old.
//!
//! An answer is true for its own day: changing one makes no other newer, and where the
//! day of one is not known it counts as too old. Must not know: what an answer means.

use super::{Answers, SCREENS};
use crate::domain::day::Day;
use crate::domain::ids::IdMap;

/// Days for which answers count as of today: four weeks. No source sets it.
pub const FRESH: i32 = 28;

/// The days of answers.
#[derive(Clone, Copy, Debug)]
pub struct Days<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// The day of each answer that has one of its own, by screen.
    pub own: &'a IdMap<Day>,
    /// The day of all others; none where it is not known.
    pub others: Option<Day>,
}

impl Days<'_> {
    /// The day of an answer.
    pub fn of(self, screen: &str) -> Option<Day> {
        self.own.get(screen).copied().or(self.others)
    }

    /// The oldest day of all answers; none where one is not known, or nothing is
    /// answered.
    pub fn oldest(self) -> Option<Day> {
        let mut oldest = None;
        for screen in SCREENS
            .iter()
            .filter(|screen| self.answers.get(screen).is_some())
        {
            let day = self.of(screen.id)?;
            oldest = Some(oldest.map_or(day, |oldest: Day| oldest.min(day)));
        }
        oldest
    }

    /// Whether an answer is older than [`FRESH`] days, or than the last session, so that
    /// the check has to be answered again. Without answers there is nothing to repeat.
    pub fn are_old(self, last_session: Option<Day>, today: Day) -> bool {
        if self.answers.answered() == 0 {
            return false;
        }
        let Some(oldest) = self.oldest() else {
            return true;
        };
        oldest.days_until(today) > FRESH || last_session.is_some_and(|session| session > oldest)
    }

    /// The days of all answers, those of `other` taken in: of two answers to one screen
    /// the older day counts, and what is not known stays so.
    #[must_use]
    pub fn merge(self, other: Days<'_>) -> IdMap<Day> {
        let mut both = IdMap::default();
        for screen in &SCREENS {
            let here = self.answers.get(screen).map(|_| self.of(screen.id));
            let there = other.answers.get(screen).map(|_| other.of(screen.id));
            let day = match (here, there) {
                (Some(here), Some(there)) => here.min(there),
                (one, None) | (None, one) => one.flatten(),
            };
            if let Some(day) = day {
                both.insert(screen.id.to_owned(), day);
            }
        }
        both
    }
}

#[cfg(test)]
mod tests {
    use super::super::Answer;
    use super::*;

    fn day(days: i32) -> Day {
        Day::from_ymd(2026, 11, 1)
            .and_then(|day| day.add_days(days))
            .unwrap_or(Day::FIRST)
    }

    fn complete() -> Answers {
        let mut answers = Answers::new();
        for screen in &SCREENS {
            answers.set(screen, Answer::none());
        }
        answers
    }

    #[test]
    fn one_changed_answer_makes_no_other_newer() {
        let answers = complete();
        let mut own = IdMap::default();
        own.insert("age".to_owned(), day(40));
        let days = Days {
            answers: &answers,
            own: &own,
            others: Some(day(0)),
        };
        assert_eq!(
            (days.of("age"), days.of("blood")),
            (Some(day(40)), Some(day(0)))
        );
        assert_eq!(days.oldest(), Some(day(0)));
        assert!(!days.are_old(None, day(FRESH)) && days.are_old(None, day(FRESH + 1)));
        assert!(
            days.are_old(Some(day(1)), day(2)),
            "older than the last session"
        );
        assert!(!days.are_old(Some(day(0)), day(2)));
    }

    #[test]
    fn what_has_no_day_is_too_old() {
        let (answers, own) = (complete(), IdMap::default());
        let days = Days {
            answers: &answers,
            own: &own,
            others: None,
        };
        assert_eq!(days.oldest(), None);
        assert!(days.are_old(None, day(0)));
        let none = Answers::new();
        let nothing = Days {
            answers: &none,
            own: &own,
            others: None,
        };
        assert!(!nothing.are_old(None, day(0)));
    }

    #[test]
    fn bringing_together_makes_no_answer_newer() {
        let (answers, none) = (complete(), IdMap::default());
        let of = |others| Days {
            answers: &answers,
            own: &none,
            others,
        };
        for (here, there, expected) in [
            (Some(day(0)), Some(day(9)), Some(day(0))),
            (Some(day(9)), Some(day(0)), Some(day(0))),
            (None, Some(day(9)), None),
            (Some(day(9)), None, None),
        ] {
            let both = of(here).merge(of(there));
            assert_eq!(both.get("blood").copied(), expected);
        }
        let nothing = Answers::new();
        let alone = of(Some(day(3))).merge(Days {
            answers: &nothing,
            own: &none,
            others: Some(day(0)),
        });
        assert_eq!(alone.get("blood").copied(), Some(day(3)));
    }
}
