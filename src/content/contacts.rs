//! The telephone numbers that the guide prints: the one place where they stand.
//!
//! Must not know: where they are shown. Messages use them as variables.

/// The ambulance in Egypt.
/// Sources: health ministry spokesman, July 2025 (R19); the ambulance authority's own
/// post, November 2025, in the press (P45). No official page was seen.
pub const EMERGENCY: &str = "123";

/// The police in Egypt, when the ambulance does not answer.
/// Source: health ministry spokesman on an outage of the ambulance's line, July 2025 (R19).
pub const POLICE: &str = "122";

/// What many countries answer on mobile phones.
/// Source: the standard of mobile phones (P61); who answers is each country's matter.
pub const ELSEWHERE: &str = "112";

/// The Egyptian Drug Authority's line for side effects and suspect products.
/// Source: N34.
pub const REPORT: &str = "15301";

/// Variables that every message may use: the name, and the value as a literal
/// that keeps Western digits and its direction (see `i18n::markup`).
pub fn variables() -> [(&'static str, String); 4] {
    variables_with(EMERGENCY)
}

/// The same where another emergency number is dialled.
pub fn variables_with(emergency: &str) -> [(&'static str, String); 4] {
    [
        ("emergency", format!("`{emergency}`")),
        ("report", format!("`{REPORT}`")),
        ("police", format!("`{POLICE}`")),
        ("elsewhere", format!("`{ELSEWHERE}`")),
    ]
}
