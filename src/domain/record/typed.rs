//! What was typed about a session, and everything that can be wrong with it.
//!
//! Whatever is typed or pasted is kept as text that cannot disturb the page:
//! without control characters, and without the marks that turn the direction of
//! everything after them. Must not know: what the form looks like.

use super::FIELDS;
use crate::domain::day::Day;
use crate::domain::ids::IdMap;

/// The first year that a session can lie in. Mesotherapy began in the 1950s (M45).
const FIRST_YEAR: u32 = 1950;
/// The name of the field of the day.
const DAY: &str = "day";
/// The name of the field of the area.
const AREA: &str = "area";

/// What can be wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// Nothing was typed at all.
    Empty,
    /// The day is no day of the calendar.
    DayInvalid,
    /// The day is still to come.
    DayFuture,
    /// The day lies before 1950.
    DayOld,
    /// The field with this id has more characters than it may have.
    TooLong(&'static str),
}

impl RecordError {
    /// The field it belongs to: `day`, or the id of a field.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Empty | Self::DayInvalid | Self::DayFuture | Self::DayOld => DAY,
            Self::TooLong(field) => field,
        }
    }
}

/// What was typed, read and found good.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedRecord {
    /// The day of the session.
    pub day: Option<Day>,
    /// The id of the area.
    pub area: Option<String>,
    /// The fields that are not empty.
    pub fields: IdMap<String>,
}

/// Reads what was typed, or says everything that is wrong with it. `typed` gives
/// what stands in `day`, in `area` and in each of [`FIELDS`]; without knowing
/// `checkin` no day is too late.
///
/// # Errors
/// With everything that is wrong, in the order of the form.
pub fn parse(
    typed: &dyn Fn(&str) -> String,
    today: Option<Day>,
) -> Result<TypedRecord, Vec<RecordError>> {
    let mut wrong = Vec::new();
    let mut read = TypedRecord::default();
    let day = clean(&typed(DAY), false);
    if !day.is_empty() {
        match in_range(&day, today) {
            Ok(day) => read.day = Some(day),
            Err(error) => wrong.push(error),
        }
    }
    let area = clean(&typed(AREA), false);
    if !area.is_empty() {
        read.area = Some(area);
    }
    for field in &FIELDS {
        let text = clean(&typed(field.id), field.lines);
        if text.chars().count() > field.limit {
            wrong.push(RecordError::TooLong(field.id));
        } else if !text.is_empty() {
            read.fields.insert(field.id.to_owned(), text);
        }
    }
    if wrong.is_empty() && read == TypedRecord::default() {
        wrong.push(RecordError::Empty);
    }
    if wrong.is_empty() {
        Ok(read)
    } else {
        Err(wrong)
    }
}

fn in_range(day: &str, today: Option<Day>) -> Result<Day, RecordError> {
    let day = Day::parse(day).ok_or(RecordError::DayInvalid)?;
    if today.is_some_and(|today| day > today) {
        Err(RecordError::DayFuture)
    } else if day.to_ymd().0 < FIRST_YEAR {
        Err(RecordError::DayOld)
    } else {
        Ok(day)
    }
}

/// Text as it is kept: without control characters and without the marks that turn
/// the direction, trimmed, and empty if nothing in it can be seen. Where there are
/// no `lines`, their ends are spaces.
pub fn clean(text: &str, lines: bool) -> String {
    let end = if lines { '\n' } else { ' ' };
    let mut kept = String::new();
    let mut before = '\0';
    for letter in text.chars() {
        match letter {
            // Two characters, one end of a line.
            '\n' if before == '\r' => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push(end),
            '\t' => kept.push(' '),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            _ if letter.is_control() => {}
            _ => kept.push(letter),
        }
        before = letter;
    }
    let unseen = |letter: char| {
        letter.is_whitespace()
            || matches!(
                letter,
                '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{61C}' | '\u{FEFF}'
            )
    };
    if kept.chars().all(unseen) {
        return String::new();
    }
    kept.trim().to_owned()
}
