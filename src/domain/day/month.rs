//! The days of a month in weeks, as a calendar on the wall shows them.
//!
//! Weeks begin on Saturday, as they do in Egypt.
//! Must not know: how a month is named or drawn.

use super::Day;

/// A month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first: Day,
}

/// The days of a week from Saturday to Friday; `None` where they belong to
/// another month.
pub type Week = [Option<Day>; 7];

impl Month {
    /// The month in which this day lies.
    pub fn of(day: Day) -> Self {
        let (year, month, _) = day.to_ymd();
        Self {
            // Every month that has a day has a first one.
            first: Day::from_ymd(year, month, 1).unwrap_or(day),
        }
    }

    /// Its first day.
    pub fn first(self) -> Day {
        self.first
    }

    /// The month so many months later (earlier when negative); `None` out of range.
    pub fn later(self, months: i32) -> Option<Self> {
        let first = self.first.add_months(months)?;
        Some(Self { first })
    }

    /// Its weeks in order: four to six.
    pub fn weeks(self) -> Vec<Week> {
        let mut weeks = Vec::with_capacity(6);
        let mut week = [None; 7];
        let mut next = Some(self.first);
        while let Some(day) = next.filter(|day| Self::of(*day) == self) {
            let place = day.weekday() as usize;
            if place == 0 && day != self.first {
                weeks.push(week);
                week = [None; 7];
            }
            if let Some(cell) = week.get_mut(place) {
                *cell = Some(day);
            }
            next = day.add_days(1);
        }
        weeks.push(week);
        weeks
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, Month};
    use crate::domain::day::Weekday;

    /// Every month of the three centuries: each of its days once, in its column.
    #[test]
    fn every_day_stands_once_in_the_column_of_its_weekday() {
        let mut month = Month::of(Day::FIRST);
        let mut day = Some(Day::FIRST);
        let mut months = 0;
        loop {
            let weeks = month.weeks();
            assert!((4..=6).contains(&weeks.len()));
            for (place, cell) in weeks.iter().flat_map(|week| week.iter().enumerate()) {
                if cell.is_some() {
                    assert_eq!(*cell, day);
                    assert_eq!(day.map(|day| day.weekday() as usize), Some(place));
                    day = day.and_then(|day| day.add_days(1));
                }
            }
            months += 1;
            match month.later(1) {
                Some(next) => month = next,
                None => break,
            }
        }
        assert_eq!(months, 301 * 12);
        assert_eq!(day, None);
    }

    #[test]
    fn weeks_begin_on_saturday() {
        let Some(day) = Day::from_ymd(2026, 11, 24) else {
            return;
        };
        let weeks = Month::of(day).weeks();
        // 1 November 2026 is a Sunday: Saturday is empty.
        let first = weeks.first().copied().unwrap_or_default();
        assert_eq!(first[0], None);
        assert_eq!(first[1], Some(Month::of(day).first()));
        let saturdays = weeks.iter().filter_map(|week| week[0]);
        assert!(
            saturdays
                .into_iter()
                .all(|day| day.weekday() == Weekday::Saturday)
        );
        assert_eq!(Month::of(Day::FIRST).later(-1), None);
        assert_eq!(Month::of(Day::LAST).later(1), None);
    }
}
