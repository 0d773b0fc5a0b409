//! What was typed about a session, and everything that can be wrong with it.
//!
//! Must not know: what the form looks like.

use super::Area;
use crate::domain::day::{Day, Moment, parse_time};

/// The oldest session a list makes sense for, in days.
const OLDEST: i32 = 366;

/// What can be wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionError {
    /// No day.
    DateMissing,
    /// No day that there is.
    DateInvalid,
    /// A day that is still to come.
    DateFuture,
    /// A day so long ago that a list makes no sense.
    DateOld,
    /// No time that there is.
    TimeInvalid,
    /// No place on the body.
    AreaMissing,
}

impl SessionError {
    /// Each of them.
    pub const ALL: [Self; 6] = [
        Self::DateMissing,
        Self::DateInvalid,
        Self::DateFuture,
        Self::DateOld,
        Self::TimeInvalid,
        Self::AreaMissing,
    ];

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
}

/// What was typed, as it stands in the fields.
#[derive(Clone, Copy, Debug, Default)]
pub struct TypedSession<'a> {
    /// The day, as a field for a day gives it, in any digits.
    pub date: &'a str,
    /// The time; empty where it is not known.
    pub time: &'a str,
    /// The id of the place on the body.
    pub area: &'a str,
}

/// Reads what was typed, or says everything that is wrong with it. A time left
/// empty is midday, halfway through the day it could have been.
///
/// # Errors
/// All that is wrong, in the order of the fields.
pub fn parse_session(
    typed: TypedSession<'_>,
    now: Option<Moment>,
) -> Result<(Moment, Area), Vec<SessionError>> {
    const MIDDAY: u16 = 12 * 60;
    let mut wrong = Vec::new();
    let day = match Day::parse(typed.date) {
        _ if typed.date.trim().is_empty() => Err(SessionError::DateMissing),
        None => Err(SessionError::DateInvalid),
        Some(day) => in_range(day, now),
    };
    let day = day.map_err(|error| wrong.push(error)).ok();
    let minute = match parse_time(typed.time) {
        _ if typed.time.trim().is_empty() => Some(MIDDAY),
        minute => minute,
    };
    if minute.is_none() {
        wrong.push(SessionError::TimeInvalid);
    }
    let area = Area::from_id(typed.area);
    if area.is_none() {
        wrong.push(SessionError::AreaMissing);
    }
    match (day, minute, area) {
        (Some(day), Some(minute), Some(area)) => Moment::new(day, minute)
            .map(|at| (at, area))
            .ok_or_else(|| vec![SessionError::TimeInvalid]),
        _ => Err(wrong),
    }
}

fn in_range(day: Day, now: Option<Moment>) -> Result<Day, SessionError> {
    let Some(now) = now else { return Ok(day) };
    match day.days_until(now.day()) {
        days if days < 0 => Err(SessionError::DateFuture),
        days if days > OLDEST => Err(SessionError::DateOld),
        _ => Ok(day),
    }
}

#[cfg(test)]
mod tests {
    use super::{Area, Day, Moment, SessionError, TypedSession, parse_session};

    fn now() -> Option<Moment> {
        Day::from_ymd(2026, 11, 22).and_then(|day| Moment::new(day, 600))
    }

    fn typed<'a>(date: &'a str, time: &'a str, area: &'a str) -> TypedSession<'a> {
        TypedSession { date, time, area }
    }

    #[test]
    fn every_mistake_is_named() {
        let face = "face";
        let cases = [
            (
                typed("", "", ""),
                vec![SessionError::DateMissing, SessionError::AreaMissing],
            ),
            (
                typed("2026-13-01", "", face),
                vec![SessionError::DateInvalid],
            ),
            (
                typed("31.12.26", "25:00", face),
                vec![SessionError::DateInvalid, SessionError::TimeInvalid],
            ),
            (
                typed("2026-11-23", "", face),
                vec![SessionError::DateFuture],
            ),
            (typed("2024-02-29", "", face), vec![SessionError::DateOld]),
            (
                typed("2026-02-29", "", face),
                vec![SessionError::DateInvalid],
            ),
        ];
        for (typed, wrong) in cases {
            assert_eq!(parse_session(typed, now()), Err(wrong), "{typed:?}");
        }
    }

    #[test]
    fn dates_in_arabic_digits_are_read() {
        let read = parse_session(typed("٢٠٢٦-١١-٢٠", "١٨:٣٠", "scalp"), now());
        let at = Day::from_ymd(2026, 11, 20).and_then(|day| Moment::new(day, 18 * 60 + 30));
        assert_eq!(read.ok(), at.map(|at| (at, Area::Scalp)));
    }
}
