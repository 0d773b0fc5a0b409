//! What was typed about a session, and everything that can be wrong with it.
//!
//! Must not know: what the form looks like.

use crate::domain::day::{Day, Moment, parse_time};
use crate::domain::recovery::Area;

/// The oldest session a list makes sense for, in days.
const OLDEST: i32 = 366;

/// What can be wrong with what was typed, and the field it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    DateMissing,
    DateInvalid,
    DateFuture,
    DateOld,
    TimeInvalid,
    AreaMissing,
}

impl Wrong {
    /// What to tell the reader.
    pub const fn message(self) -> &'static str {
        match self {
            Self::DateMissing => "recovery-error-date-missing",
            Self::DateInvalid => "recovery-error-date-wrong",
            Self::DateFuture => "recovery-error-date-future",
            Self::DateOld => "recovery-error-date-old",
            Self::TimeInvalid => "recovery-error-time-wrong",
            Self::AreaMissing => "recovery-error-area-missing",
        }
    }

    /// The id of the field.
    pub const fn field(self) -> &'static str {
        match self {
            Self::DateMissing | Self::DateInvalid | Self::DateFuture | Self::DateOld => DATE,
            Self::TimeInvalid => TIME,
            Self::AreaMissing => "area-face",
        }
    }
}

/// The id of the field of the date.
pub const DATE: &str = "session-date";
/// The id of the field of the time.
pub const TIME: &str = "session-time";

/// What was typed, and what was wrong with it when it was last sent.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub date: String,
    pub time: String,
    pub area: Option<Area>,
    pub wrong: Vec<Wrong>,
}

impl Typed {
    /// What stands in the field of the date or of the time.
    pub fn get(&self, field: &str) -> &str {
        if field == DATE {
            &self.date
        } else {
            &self.time
        }
    }

    /// What stands in the form, to be remembered.
    pub fn values(&self) -> Vec<String> {
        let area = self.area.map_or("", Area::id).to_owned();
        vec![self.date.clone(), self.time.clone(), area]
    }

    /// A form from what was remembered.
    pub fn from_values(values: Vec<String>) -> Option<Self> {
        let mut values = values.into_iter();
        Some(Self {
            date: values.next()?,
            time: values.next()?,
            area: values.next().and_then(|area| Area::from_id(&area)),
            wrong: Vec::new(),
        })
    }

    /// Takes in what stands in the field of the date or of the time.
    pub fn set(&mut self, field: &str, value: String) {
        if field == DATE {
            self.date = value;
        } else {
            self.time = value;
        }
    }
}

/// Reads what was typed, or says everything that is wrong with it. A time left
/// empty is midday, halfway through the day it could have been.
pub fn read(typed: &Typed, now: Option<Moment>) -> Result<(Moment, Area), Vec<Wrong>> {
    const MIDDAY: u16 = 12 * 60;
    let mut wrong = Vec::new();
    let day = match Day::parse(&typed.date) {
        _ if typed.date.trim().is_empty() => Err(Wrong::DateMissing),
        None => Err(Wrong::DateInvalid),
        Some(day) => in_range(day, now),
    };
    let day = day.map_err(|error| wrong.push(error)).ok();
    let minute = match parse_time(&typed.time) {
        _ if typed.time.trim().is_empty() => Some(MIDDAY),
        minute => minute,
    };
    if minute.is_none() {
        wrong.push(Wrong::TimeInvalid);
    }
    if typed.area.is_none() {
        wrong.push(Wrong::AreaMissing);
    }
    match (day, minute, typed.area) {
        (Some(day), Some(minute), Some(area)) => Moment::new(day, minute)
            .map(|at| (at, area))
            .ok_or_else(|| vec![Wrong::TimeInvalid]),
        _ => Err(wrong),
    }
}

fn in_range(day: Day, now: Option<Moment>) -> Result<Day, Wrong> {
    let Some(now) = now else { return Ok(day) };
    match day.days_until(now.day()) {
        days if days < 0 => Err(Wrong::DateFuture),
        days if days > OLDEST => Err(Wrong::DateOld),
        _ => Ok(day),
    }
}

#[cfg(test)]
mod tests {
    use super::{Area, Day, Moment, Typed, Wrong, read};

    fn now() -> Option<Moment> {
        Day::from_ymd(2026, 11, 22).and_then(|day| Moment::new(day, 600))
    }

    fn typed(date: &str, time: &str, area: Option<Area>) -> Typed {
        Typed {
            date: date.to_owned(),
            time: time.to_owned(),
            area,
            wrong: Vec::new(),
        }
    }

    #[test]
    fn every_mistake_is_named() {
        let face = Some(Area::Face);
        let cases = [
            (
                typed("", "", None),
                vec![Wrong::DateMissing, Wrong::AreaMissing],
            ),
            (typed("2026-13-01", "", face), vec![Wrong::DateInvalid]),
            (
                typed("31.12.26", "25:00", face),
                vec![Wrong::DateInvalid, Wrong::TimeInvalid],
            ),
            (typed("2026-11-23", "", face), vec![Wrong::DateFuture]),
            (typed("2024-02-29", "", face), vec![Wrong::DateOld]),
            (typed("2026-02-29", "", face), vec![Wrong::DateInvalid]),
        ];
        for (typed, wrong) in cases {
            assert_eq!(read(&typed, now()), Err(wrong), "{typed:?}");
        }
    }

    #[test]
    fn dates_in_arabic_digits_are_read() {
        let read = read(&typed("٢٠٢٦-١١-٢٠", "١٨:٣٠", Some(Area::Scalp)), now());
        let at = Day::from_ymd(2026, 11, 20).and_then(|day| Moment::new(day, 18 * 60 + 30));
        assert_eq!(read.ok(), at.map(|at| (at, Area::Scalp)));
    }
}
