//! The expiry date as it is printed on a box.
//!
//! Boxes write it in many orders, and only the month is common. Where the readings
//! that are possible disagree, or there is none, the reader is asked to look again:
//! silence would be taken for a promise.
//! Must not know: what follows from it.

use crate::domain::day::{Day, digit};

/// A number as it is written: its value, and with how many digits.
type Number = (u32, u32);

/// The longest that a sealed product is kept, in days: about five years.
const LONGEST: i32 = 5 * 366;

/// What a date on a box says about a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// Nothing is written, or in every way of reading it the day is not past it.
    Open,
    /// It can be read in several ways that disagree, or in none.
    Unclear,
    /// In every way of reading it, the product must not be used any more.
    Passed,
}

/// Whether the product may still be used on this day. Words before the first digit do
/// not matter ("EXP 05/2027"). A reading more than about five years ahead counts only
/// where there is no other.
pub fn expiry(text: &str, on: Day) -> Expiry {
    if text.trim().is_empty() {
        return Expiry::Open;
    }
    let (mut passed, mut open, mut far) = (false, false, false);
    for last in last_days(text).into_iter().flatten() {
        match on.days_until(last) {
            ..0 => passed = true,
            0..=LONGEST => open = true,
            _ => far = true,
        }
    }
    match (passed, open || far && !passed) {
        (true, false) => Expiry::Passed,
        (false, true) => Expiry::Open,
        _ => Expiry::Unclear,
    }
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
    use super::{Day, Expiry, expiry, last_days};

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
    fn where_readings_disagree_the_reader_looks_again() {
        let today = Day::from_ymd(2026, 11, 24).unwrap_or(Day::FIRST);
        let cases = [
            ("", Expiry::Open),
            // 31 December 2024, or 24 December 2031: too far ahead.
            ("31.12.24", Expiry::Passed),
            ("31.12.26", Expiry::Open),
            // 26 December 2012, or 12 December 2026.
            ("26/12/12", Expiry::Unclear),
            // 5 December 2026, or 12 May.
            ("05/12/2026", Expiry::Unclear),
            // 12 March 2026, as Egypt writes it, or 3 December.
            ("12/03/26", Expiry::Unclear),
            ("05/11/2026", Expiry::Passed),
            // May 2011, or November 2005.
            ("05/11", Expiry::Passed),
            // Far ahead in its only reading.
            ("2040", Expiry::Open),
            ("05 JAN 2026", Expiry::Unclear),
            ("soon", Expiry::Unclear),
        ];
        for (text, said) in cases {
            assert_eq!(expiry(text, today), said, "{text}");
        }
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
