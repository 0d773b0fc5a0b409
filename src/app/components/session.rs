//! How a session is called: “Session of 22 November, face”.
//!
//! Must not know: what a page says about it.

use super::date::date;
use crate::domain::day::Moment;
use crate::i18n::Messages;

/// The area with this id, or the name of several areas for one that this version
/// does not know.
pub fn area_name(text: Messages, area: &str) -> String {
    let area = format!("area-{area}");
    if text.has(&area) {
        text.plain(&area)
    } else {
        text.plain("area-several")
    }
}

/// A session by its day and area.
pub fn session_name(text: Messages, at: Moment, area: &str) -> String {
    let (date, area) = (date(text, at.day()), area_name(text, area));
    text.plain_with(
        "recovery-session-name",
        &[("date", (&date).into()), ("area", (&area).into())],
    )
}

/// How long ago it was: in hours, then days, then weeks.
pub fn since(text: Messages, hours: i64) -> String {
    let (id, n) = match hours {
        ..0 => return text.plain("recovery-since-future"),
        0..72 => ("recovery-since", hours),
        72..336 => ("recovery-since-days", hours / 24),
        _ => ("recovery-since-weeks", hours / 168),
    };
    text.plain_with(id, &[("n", n.into())])
}
