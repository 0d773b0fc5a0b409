//! The expiry date as it is printed on a box.
//!
//! Boxes write it in many orders, and only the month is common. Where more than
//! one reading is possible, one that lies a few years ahead counts: a warning that
//! is wrong would make readers doubt the next one.
//! Must not know: what follows from it.

use crate::domain::day::{Day, digit};

/// A number as it is written: its value, and with how many digits.
type Number = (u32, u32);

/// The longest that a sealed product is kept, in days: about five years.
const LONGEST: i32 = 5 * 366;

/// Whether the product must not be used any more on this day. Words before the
/// first digit do not matter ("EXP 05/2027"); what is no date has not expired.
pub fn expired(text: &str, on: Day) -> bool {
    let mut expired = false;
    for last in last_days(text).into_iter().flatten() {
        match on.days_until(last) {
            ..0 => expired = true,
            0..=LONGEST => return false,
            _ => {}
        }
    }
    expired
}

/// The last day on which it may be used, in each way of reading it.
fn last_days(text: &str) -> [Option<Day>; 3] {
    let Some((numbers, count)) = numbers(text) else {
        return [None; 3];
    };
    let [a, b, c] = numbers;
    match count {
        1 => [month(a, (12, 2)), None, None],
        2 => [month(b, a), month(a, b), None],
        _ => [day(c, b, a), day(c, a, b), day(a, b, c)],
    }
}

/// One to three numbers with signs between them, and nothing else after the first.
fn numbers(text: &str) -> Option<([Number; 3], usize)> {
    let mut numbers = [(0, 0); 3];
    let mut count = 0;
    let mut inside = false;
    for letter in text.chars() {
        match (digit(letter), letter) {
            (Some(value), _) => {
                count += usize::from(!inside);
                inside = true;
                let number = numbers.get_mut(count - 1)?;
                *number = (number.0 * 10 + value, number.1 + 1);
                if number.1 > 4 {
                    return None;
                }
            }
            (None, '/' | '-' | '.' | ' ') => inside = false,
            // A month written as a word: reading on would take the day for it.
            (None, _) if count > 0 => return None,
            (None, _) => {}
        }
    }
    (count > 0).then_some((numbers, count))
}

/// A year as it is written, with four digits or two.
fn year((value, digits): Number) -> Option<u32> {
    match digits {
        2 => Some(2_000 + value),
        4 => Some(value),
        _ => None,
    }
}

/// The last day of a month.
fn month(in_year: Number, (month, digits): Number) -> Option<Day> {
    let year = year(in_year)?;
    if digits > 2 || !(1..=12).contains(&month) {
        return None;
    }
    Day::from_ymd(year + month / 12, month % 12 + 1, 1)?.add_days(-1)
}

fn day(in_year: Number, month: Number, day: Number) -> Option<Day> {
    if month.1 > 2 || day.1 > 2 {
        return None;
    }
    Day::from_ymd(year(in_year)?, month.0, day.0)
}

#[cfg(test)]
mod tests {
    use super::{Day, expired, last_days};

    fn readings(text: &str) -> Vec<String> {
        let days = last_days(text).into_iter().flatten();
        days.map(|day| day.to_string()).collect()
    }

    #[test]
    fn dates_of_boxes_are_read() {
        let cases = [
            ("05/2027", "2027-05-31"),
            ("5/2027", "2027-05-31"),
            ("12.2026", "2026-12-31"),
            ("2028-02", "2028-02-29"),
            ("2027/2", "2027-02-28"),
            ("11/26", "2026-11-30"),
            ("26/11", "2026-11-30"),
            ("2027-03-15", "2027-03-15"),
            ("15/03/2027", "2027-03-15"),
            ("٠٥/٢٠٢٧", "2027-05-31"),
            ("۱۵/۰۳/۲۰۲۷", "2027-03-15"),
            ("EXP: 05 / 2027 ", "2027-05-31"),
            ("صالح حتى ٠٥/٢٠٢٧", "2027-05-31"),
            ("2026", "2026-12-31"),
        ];
        for (text, day) in cases {
            assert_eq!(readings(text), [day], "{text}");
        }
    }

    #[test]
    fn of_several_readings_one_shortly_ahead_counts() {
        let on = |text| Day::from_ymd(2026, 11, 24).is_some_and(|day| expired(text, day));
        // 31 December 2024, or 24 December 2031: too far ahead.
        assert!(on("31.12.24"));
        assert!(!on("31.12.26"));
        // 26 November 2012, or 12 December 2026.
        assert!(!on("26/12/12"));
        // 5 December 2026, or 12 May.
        assert!(!on("05/12/2026"));
        assert!(on("05/11/2026"));
        // May 2011, or November 2005.
        assert!(on("05/11"));
        // Far ahead in its only reading.
        assert!(!on("2040"));
    }

    #[test]
    fn what_is_no_date_is_no_date() {
        for text in [
            "",
            "soon",
            "05 JAN 2027",
            "Jan 5th",
            "2027-13",
            "0/2027",
            "13/2027",
            "30/02/2027",
            "1/2/3/2027",
            "20270531",
            "99999999999999999999",
            "205",
            "1/2/202",
            "12/2200",
            "💉",
        ] {
            assert_eq!(readings(text), [""; 0], "{text}");
        }
    }
}
