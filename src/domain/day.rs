//! Civil days and times of day, by integer arithmetic alone.
//!
//! A session happens on a day of the wall calendar at about some time of the
//! patient's own clock, so that is what is kept: no time zone, no daylight
//! saving, no date library.
//! Must not know: how a date is shown (the browser's `Intl` does that), what
//! time it is now, or what a day is used for.

mod month;
#[cfg(test)]
mod tests;

pub use month::Month;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::marks::without_unseen;

/// The years that a day can lie in.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2200;
/// Days from 1 March of the year 0, where the arithmetic begins, to 1970-01-01.
const EPOCH: i32 = 719_468;
/// Days in 400 years, after which the calendar repeats.
const DAYS_IN_ERA: u32 = 146_097;
/// Minutes in a civil day; a day with a clock change counts as any other.
const MINUTES_IN_DAY: u16 = 24 * 60;

/// A civil day of the proleptic Gregorian calendar, in the years 1900 to 2200.
///
/// Kept as days since 1970-01-01; written and stored as `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// A day of the week, in the order of an Egyptian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Saturday,
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
}

impl Day {
    /// The first day there is, 1900-01-01.
    pub const FIRST: Self = Self(-25_567);
    /// The last day there is, 2200-12-31.
    pub const LAST: Self = Self(84_370);

    /// The day of this year, month (1 to 12) and day of the month (from 1);
    /// `None` when the calendar has no such day or the year is out of range.
    pub fn from_ymd(year: u32, month: u32, day: u32) -> Option<Self> {
        if !YEARS.contains(&year) || !(1..=days_in_month(year, month)?).contains(&day) {
            return None;
        }
        // Years that begin in March put the leap day last, where it disturbs nothing.
        let march_year = if month < 3 { year - 1 } else { year };
        let (era, year_of_era) = (march_year / 400, march_year % 400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        let days = i32::try_from(era * DAYS_IN_ERA + day_of_era).ok()?;
        Some(Self(days - EPOCH))
    }

    /// Year, month (1 to 12) and day of the month (from 1).
    pub fn to_ymd(self) -> (u32, u32, u32) {
        // Never negative: the first day there is lies long after the year 0.
        let days = (self.0 + EPOCH).unsigned_abs();
        let (era, day_of_era) = (days / DAYS_IN_ERA, days % DAYS_IN_ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * march_month + 2) / 5 + 1;
        let month = (march_month + 2) % 12 + 1;
        (era * 400 + year_of_era + u32::from(month < 3), month, day)
    }

    /// Reads `YYYY-MM-DD` as a date field or a keyboard gives it: the digits may
    /// be Western, Arabic-Indic or Persian, spaces around it are ignored.
    /// `None` when it is anything else, or no day of the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        let text = without_unseen(text);
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4, 4)?;
        let month = number(parts.next()?, 2, 2)?;
        let day = number(parts.next()?, 2, 2)?;
        match parts.next() {
            Some(_) => None,
            None => Self::from_ymd(year, month, day),
        }
    }

    /// The day so many days later (earlier when negative); `None` out of range.
    pub fn add_days(self, days: i32) -> Option<Self> {
        let day = Self(self.0.checked_add(days)?);
        (Self::FIRST..=Self::LAST).contains(&day).then_some(day)
    }

    /// The same day of the month so many months later (earlier when negative), or
    /// the last day of that month where it is shorter; `None` out of range. Counted
    /// from one day again and again, 31 January gives 28 February and 31 March.
    pub fn add_months(self, months: i32) -> Option<Self> {
        let (year, month, day) = self.to_ymd();
        let index = i32::try_from(year * 12 + month - 1).ok()?;
        let index = u32::try_from(index.checked_add(months)?).ok()?;
        let (year, month) = (index / 12, index % 12 + 1);
        Self::from_ymd(year, month, day.min(days_in_month(year, month)?))
    }

    /// How many days from this day to the other one; negative when that is earlier.
    pub fn days_until(self, other: Self) -> i32 {
        other.0 - self.0
    }

    /// Its day of the week.
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday, the sixth day from Saturday.
        match (self.0 + 5).rem_euclid(7) {
            0 => Weekday::Saturday,
            1 => Weekday::Sunday,
            2 => Weekday::Monday,
            3 => Weekday::Tuesday,
            4 => Weekday::Wednesday,
            5 => Weekday::Thursday,
            _ => Weekday::Friday,
        }
    }
}

/// As `YYYY-MM-DD`, always in Western digits.
impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.to_ymd();
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DayText;

        impl de::Visitor<'_> for DayText {
            type Value = Day;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a day as YYYY-MM-DD")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Day, E> {
                Day::parse(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }

        deserializer.deserialize_str(DayText)
    }
}

/// A minute of a civil day on the patient's own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    day: Day,
    minute: u16,
}

impl Moment {
    /// This many minutes after midnight; `None` when that is 1440 or more.
    pub fn new(day: Day, minute: u16) -> Option<Self> {
        (minute < MINUTES_IN_DAY).then_some(Self { day, minute })
    }

    /// The day.
    pub fn day(self) -> Day {
        self.day
    }

    /// Minutes after midnight, 0 to 1439.
    pub fn minute(self) -> u16 {
        self.minute
    }

    /// The time of day as `HH:MM` in Western digits, as a time field takes it.
    pub fn time(self) -> String {
        format!("{:02}:{:02}", self.minute / 60, self.minute % 60)
    }

    /// Minutes passed since the other moment; negative when that is later.
    pub fn minutes_since(self, earlier: Self) -> i64 {
        let days = i64::from(earlier.day.days_until(self.day));
        days * i64::from(MINUTES_IN_DAY) + i64::from(self.minute) - i64::from(earlier.minute)
    }

    /// Whole hours passed since the other moment, rounded down: a minute before
    /// it is already hour -1.
    pub fn hours_since(self, earlier: Self) -> i64 {
        self.minutes_since(earlier).div_euclid(60)
    }
}

/// Reads `HH:MM` (or `H:MM`) on the 24-hour clock as minutes after midnight, in
/// any of the three digit sets; `None` when it is anything else.
pub fn parse_time(text: &str) -> Option<u16> {
    let text = without_unseen(text);
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (number(hour, 1, 2)?, number(minute, 2, 2)?);
    if hour > 23 || minute > 59 {
        return None;
    }
    u16::try_from(hour * 60 + minute).ok()
}

/// Reads a whole number of one to four digits, in any of the three digit sets;
/// `None` when it is anything else.
pub fn parse_number(text: &str) -> Option<u32> {
    number(&without_unseen(text), 1, 4)
}

/// How many days a month has; `None` when there is no such month.
fn days_in_month(year: u32, month: u32) -> Option<u32> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => Some(if leap { 29 } else { 28 }),
        4 | 6 | 9 | 11 => Some(30),
        1..=12 => Some(31),
        _ => None,
    }
}

/// The number that `least` to `most` digits write, at most four.
fn number(text: &str, least: usize, most: usize) -> Option<u32> {
    let mut value = 0;
    let mut count = 0;
    for letter in text.chars() {
        count += 1;
        if count > most {
            return None;
        }
        value = value * 10 + digit(letter)?;
    }
    (count >= least).then_some(value)
}

/// The value of a Western, Arabic-Indic or Persian digit.
pub(super) fn digit(letter: char) -> Option<u32> {
    let zero = match letter {
        '0'..='9' => '0',
        '\u{0660}'..='\u{0669}' => '\u{0660}',
        '\u{06F0}'..='\u{06F9}' => '\u{06F0}',
        _ => return None,
    };
    Some(u32::from(letter) - u32::from(zero))
}
