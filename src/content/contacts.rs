//! The telephone numbers that the guide prints: the one place where they stand.
//!
//! Must not know: where they are shown. Messages use them as variables.

/// The ambulance in Egypt.
/// Source: health ministry spokesman, July 2025 (R19).
pub const EMERGENCY: &str = "123";

/// The Egyptian Drug Authority's line for side effects and suspect products.
/// Source: N34.
pub const REPORT: &str = "15301";

/// Variables that every message may use: the name, and the value as a literal
/// that keeps Western digits and its direction (see `i18n::markup`).
pub fn variables() -> [(&'static str, String); 2] {
    variables_with(EMERGENCY)
}

/// The same where another emergency number is dialled.
pub fn variables_with(emergency: &str) -> [(&'static str, String); 2] {
    [
        ("emergency", format!("`{emergency}`")),
        ("report", format!("`{REPORT}`")),
    ]
}
