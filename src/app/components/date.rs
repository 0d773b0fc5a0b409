//! How a day is called: “22 November 2026”.
//!
//! Must not know: what happens on it.

use crate::domain::day::Day;
use crate::i18n::Messages;
use crate::web;

/// A day in words, in the reader's language and digits.
pub fn date(text: Messages, day: Day) -> String {
    web::format_date(day, text.lang().locale, text.digits().numbering_system())
}
