//! The device's clock as civil local time.
//!
//! On the server: there is no time. The clock may be wrong; what is shown from
//! it is never more than a reminder.

use crate::domain::day::{Day, Moment};
use crate::domain::kiosk::Clock;

/// The local time now.
pub type Now = Moment;

/// The local time now, as the device tells it.
pub fn now() -> Option<Now> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let date = js_sys::Date::new_0();
    let day = Day::from_ymd(date.get_full_year(), date.get_month() + 1, date.get_date())?;
    let minute = u16::try_from(date.get_hours() * 60 + date.get_minutes()).ok()?;
    Moment::new(day, minute)
}

/// The universal time now, for files that other devices read.
pub fn universal() -> Option<Moment> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let date = js_sys::Date::new_0();
    let (year, month) = (date.get_utc_full_year(), date.get_utc_month() + 1);
    let day = Day::from_ymd(year, month, date.get_utc_date())?;
    let minute = date.get_utc_hours() * 60 + date.get_utc_minutes();
    Moment::new(day, u16::try_from(minute).ok()?)
}

/// Both clocks of the device.
#[allow(
    clippy::cast_possible_truncation,
    reason = "milliseconds of thousands of years fit"
)]
pub fn clocks() -> Clock {
    if cfg!(not(target_arch = "wasm32")) {
        return Clock::default();
    }
    let steady = super::window().and_then(|window| {
        let performance = super::promise::part(window.as_ref(), "performance")?;
        super::promise::call_for(&performance, "now", &[])?.as_f64()
    });
    Clock {
        wall: js_sys::Date::now() as i64,
        steady: steady.unwrap_or(0.0) as i64,
    }
}
