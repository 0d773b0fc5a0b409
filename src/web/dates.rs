//! Days as the reader writes them, as the browser words them.
//!
//! On the server: the ISO form. Always the Gregorian calendar, and always the
//! digits that the reader chose.

use wasm_bindgen::JsValue;

use super::promise::call_for;
use crate::domain::day::Day;

/// A day in words, such as "Sunday 22 November 2026". `locale` is a language tag
/// with a region, `digits` a numbering system (`latn`, `arab`).
pub fn format_date(day: Day, locale: &str, digits: &str) -> String {
    format(
        day,
        locale,
        digits,
        &[
            ("weekday", "long"),
            ("day", "numeric"),
            ("month", "long"),
            ("year", "numeric"),
        ],
    )
    .unwrap_or_else(|| day.to_string())
}

/// The month of a day, such as "November 2026".
pub fn format_month(day: Day, locale: &str, digits: &str) -> String {
    let parts = [("month", "long"), ("year", "numeric")];
    format(day, locale, digits, &parts).unwrap_or_else(|| day.to_string())
}

/// The weekday of a day: `long` as a word, else as short as there is room for.
pub fn format_weekday(day: Day, locale: &str, long: bool) -> String {
    let width = if long { "long" } else { "short" };
    format(day, locale, "latn", &[("weekday", width)]).unwrap_or_else(|| day.to_string())
}

fn format(day: Day, locale: &str, digits: &str, parts: &[(&str, &str)]) -> Option<String> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let epoch = Day::from_ymd(1970, 1, 1)?;
    let options = js_sys::Object::new();
    let settings = [
        ("numberingSystem", digits),
        ("calendar", "gregory"),
        ("timeZone", "UTC"),
    ];
    for (name, value) in settings.iter().chain(parts) {
        js_sys::Reflect::set(
            &options,
            &JsValue::from_str(name),
            &JsValue::from_str(value),
        )
        .ok()?;
    }
    let locales = js_sys::Array::of1(&JsValue::from_str(locale));
    let milliseconds = f64::from(epoch.days_until(day)) * 86_400_000.0;
    let date = js_sys::Date::new(&JsValue::from_f64(milliseconds));
    // By the date's own function and not by `Intl`: what throws there is caught here.
    call_for(&date, "toLocaleString", &[&locales, &options])?.as_string()
}
