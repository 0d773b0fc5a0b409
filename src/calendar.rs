//! Calendar files (iCalendar, RFC 5545): events in, text out.
//!
//! An event lasts a whole day and has no time zone: it stands on the same date
//! wherever the file is opened and whatever the clocks there do. Exported again,
//! an event has the same name and a higher number, so that a calendar takes it in
//! place of the old one. Must not know: what an event is about, or how the text
//! reaches a calendar.

#[cfg(test)]
mod tests;

use crate::domain::day::{Day, Moment};

/// The most octets of a line, without its end.
const LINE: usize = 75;
/// When a reminder sounds: at 18:00 on the day before.
const REMINDER: &str = "TRIGGER:-PT6H";

/// What a file says about all its events.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    /// The language of the words, by its tag.
    pub language: &'a str,
    /// Under what the events are grouped.
    pub category: &'a str,
    /// When the file is written, in universal time.
    pub written: Moment,
    /// How often the events were changed since they were first made.
    pub sequence: u32,
}

/// An event that lasts one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its name for all calendars in the world; the same whenever it is written.
    pub uid: String,
    /// The day.
    pub day: Day,
    /// What it is, on one line.
    pub summary: String,
    /// What there is to know; may have several lines.
    pub description: String,
    /// Whether it takes place.
    pub status: Status,
}

/// Whether an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It does.
    Confirmed,
    /// Something must be settled first.
    Tentative,
    /// It does not any more.
    Cancelled,
}

/// The file.
pub fn write(calendar: &Calendar<'_>, events: &[Event]) -> String {
    let mut out = String::new();
    for fixed in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Mesotherapy guide//EN",
        "CALSCALE:GREGORIAN",
    ] {
        line(&mut out, fixed);
    }
    for event in events {
        write_event(&mut out, calendar, event);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn write_event(out: &mut String, calendar: &Calendar<'_>, event: &Event) {
    let words = |out: &mut String, name: &str, text: &str| {
        let (language, text) = (calendar.language, escaped(text));
        line(out, &format!("{name};LANGUAGE={language}:{text}"));
    };
    let stamp = date(calendar.written.day());
    let time = calendar.written.time().replace(':', "");
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", escaped(&event.uid)));
    line(out, &format!("DTSTAMP:{stamp}T{time}00Z"));
    line(out, &format!("SEQUENCE:{}", calendar.sequence));
    line(out, &format!("DTSTART;VALUE=DATE:{}", date(event.day)));
    // The end is the day after; without one the event lasts its day all the same.
    if let Some(end) = event.day.add_days(1) {
        line(out, &format!("DTEND;VALUE=DATE:{}", date(end)));
    }
    words(out, "SUMMARY", &event.summary);
    words(out, "DESCRIPTION", &event.description);
    words(out, "CATEGORIES", calendar.category);
    line(out, "TRANSP:TRANSPARENT");
    line(
        out,
        match event.status {
            Status::Confirmed => "STATUS:CONFIRMED",
            Status::Tentative => "STATUS:TENTATIVE",
            Status::Cancelled => "STATUS:CANCELLED",
        },
    );
    if event.status != Status::Cancelled {
        line(out, "BEGIN:VALARM");
        line(out, "ACTION:DISPLAY");
        line(out, REMINDER);
        words(out, "DESCRIPTION", &event.summary);
        line(out, "END:VALARM");
    }
    line(out, "END:VEVENT");
}

/// A day as `YYYYMMDD`.
fn date(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// A text as a value: what has a meaning in the format is marked as a letter, and
/// what is no letter at all is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

/// Adds a line, folded so that none of its parts is too long and no letter is cut.
fn line(out: &mut String, text: &str) {
    let mut length = 0;
    for letter in text.chars() {
        if length + letter.len_utf8() > LINE {
            // The space that begins a folded line counts.
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out.push_str("\r\n");
}
