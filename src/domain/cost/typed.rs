//! What was typed about an offer, and everything that can be wrong with it.
//!
//! Must not know: what the form looks like.

use super::{CostKind, FIELDS, MOST_SESSIONS, NO, YES};
use crate::domain::day::digit;
use crate::domain::ids::IdMap;
use crate::domain::marks::without_unseen;
use crate::domain::record::clean;

/// The most digits of an amount. A sum of the largest ones has room in 64 bits.
const DIGITS: usize = 9;

/// What can be wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostError {
    /// Nothing was typed at all.
    Empty,
    /// The field with this id is no whole number, or a number beyond all prices.
    Amount(&'static str),
    /// The sessions are no number from 1 to [`MOST_SESSIONS`].
    Sessions,
    /// The field with this id has more characters than it may have.
    TooLong(&'static str),
}

impl CostError {
    /// The id of the field it belongs to.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Empty => FIELDS[0].id,
            Self::Sessions => super::SESSIONS,
            Self::Amount(field) | Self::TooLong(field) => field,
        }
    }
}

/// Reads what was typed, or says everything that is wrong with it. `typed` gives what
/// stands in each of [`FIELDS`]. Numbers come back in Western digits.
///
/// # Errors
/// With everything that is wrong, in the order of the form.
pub fn read(typed: &dyn Fn(&str) -> String) -> Result<IdMap<String>, Vec<CostError>> {
    let mut wrong = Vec::new();
    let mut read = IdMap::default();
    for field in &FIELDS {
        let text = clean(&typed(field.id), false);
        if text.is_empty() {
            continue;
        }
        let found = match field.kind {
            CostKind::Words(limit) if text.chars().count() > limit => {
                Err(CostError::TooLong(field.id))
            }
            CostKind::Words(_) => Ok(text),
            CostKind::Amount => amount(&text)
                .map(|amount| amount.to_string())
                .ok_or(CostError::Amount(field.id)),
            CostKind::Sessions => amount(&text)
                .filter(|count| (1..=MOST_SESSIONS).contains(count))
                .map(|count| count.to_string())
                .ok_or(CostError::Sessions),
            CostKind::Reply if text == YES || text == NO => Ok(text),
            CostKind::Reply => continue,
        };
        match found {
            Ok(text) => read.insert(field.id.to_owned(), text),
            Err(error) => wrong.push(error),
        }
    }
    if read.is_empty() && wrong.is_empty() {
        wrong.push(CostError::Empty);
    }
    if wrong.is_empty() {
        Ok(read)
    } else {
        Err(wrong)
    }
}

/// Reads an amount as people write one: in any of the three digit sets, with thousands
/// apart or not (`12,500`, `١٢٬٥٠٠`, `12 500`), and with a point where nothing but
/// noughts follows it (`500.00`). A point is never taken for what parts thousands:
/// where the smallest coin is a thousandth, `25.500` is far less than it looks.
pub fn amount(text: &str) -> Option<u64> {
    let text = without_unseen(text);
    let text = text.trim();
    let (whole, rest) = match text.split_once(['.', '٫']) {
        Some((whole, rest)) => (whole, rest),
        None => (text, "0"),
    };
    let noughts = rest.chars().all(|letter| digit(letter) == Some(0));
    if rest.is_empty() || rest.chars().count() > 3 || !noughts {
        return None;
    }
    let mut value = 0;
    let mut digits = 0;
    // Since the last mark between thousands, if there was one.
    let mut since: Option<usize> = None;
    for letter in whole.chars() {
        if let Some(digit) = digit(letter) {
            digits += 1;
            since = since.map(|since| since + 1);
            value = value * 10 + u64::from(digit);
        } else if is_between_thousands(letter) && (1..=3).contains(&since.unwrap_or(digits)) {
            if since.is_some_and(|since| since != 3) {
                return None;
            }
            since = Some(0);
        } else {
            return None;
        }
        if digits > DIGITS {
            return None;
        }
    }
    (digits > 0 && since.is_none_or(|since| since == 3)).then_some(value)
}

fn is_between_thousands(letter: char) -> bool {
    matches!(letter, ',' | '،' | '٬' | '\'' | '’') || letter.is_whitespace()
}
