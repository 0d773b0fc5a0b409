//! Every day of the three centuries, walked one by one, and the odd inputs.
//! Must not know: anything outside `day`.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::*;

/// Every day there is, in order.
fn every_day() -> impl Iterator<Item = Day> {
    std::iter::successors(Some(Day::FIRST), |day| day.add_days(1))
}

/// The same text with its Western digits replaced by those from `zero`.
fn in_digits(text: &str, zero: char) -> String {
    text.chars()
        .map(|letter| match letter.to_digit(10) {
            Some(value) => char::from_u32(u32::from(zero) + value).unwrap(),
            None => letter,
        })
        .collect()
}

/// Counts days the plain way, month by month, as an independent reading of the
/// calendar, and holds every conversion against it.
#[test]
fn every_day_of_three_centuries() {
    let week = [
        // 1900-01-01 was a Monday.
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
    let mut days = every_day();
    let mut weekdays = week.iter().cycle();
    let mut count = 0;
    for year in 1900..=2200_u32 {
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        let february = if leap { 29 } else { 28 };
        let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, length) in (1..).zip(lengths) {
            for day_of_month in 1..=length {
                let day = days.next().unwrap();
                assert_eq!(day.to_ymd(), (year, month, day_of_month));
                assert_eq!(Day::from_ymd(year, month, day_of_month), Some(day));
                assert_eq!(Some(&day.weekday()), weekdays.next());
                assert_eq!(Day::FIRST.days_until(day), count);
                assert_eq!(Day::FIRST.add_days(count), Some(day));
                assert_eq!(Day::parse(&day.to_string()), Some(day));
                count += 1;
            }
            assert_eq!(Day::from_ymd(year, month, 0), None);
            assert_eq!(Day::from_ymd(year, month, length + 1), None);
        }
        assert_eq!(Day::from_ymd(year, 0, 1), None);
        assert_eq!(Day::from_ymd(year, 13, 1), None);
    }
    assert_eq!(days.next(), None);
    assert_eq!(Day::from_ymd(2200, 12, 31), Some(Day::LAST));
}

#[test]
fn the_epoch_and_a_few_known_days() {
    assert_eq!(Day::from_ymd(1970, 1, 1), Some(Day(0)));
    assert_eq!(Day(0).weekday(), Weekday::Thursday);
    let day = Day::from_ymd(2026, 11, 22).unwrap();
    assert_eq!(day.weekday(), Weekday::Sunday);
    assert_eq!(day.to_string(), "2026-11-22");
    assert_eq!(Day::from_ymd(1900, 2, 29), None);
    assert!(Day::from_ymd(2000, 2, 29).is_some());
    assert_eq!(Day::from_ymd(2100, 2, 29), None);
}

#[test]
fn the_range_ends_on_both_sides() {
    assert_eq!(Day::from_ymd(1899, 12, 31), None);
    assert_eq!(Day::from_ymd(2201, 1, 1), None);
    assert_eq!(Day::from_ymd(u32::MAX, u32::MAX, u32::MAX), None);
    assert_eq!(Day::FIRST.add_days(-1), None);
    assert_eq!(Day::LAST.add_days(1), None);
    assert_eq!(Day::LAST.add_days(i32::MAX), None);
    assert_eq!(Day::FIRST.add_days(i32::MIN), None);
    assert_eq!(Day::LAST.days_until(Day::FIRST), -109_937);
}

#[test]
fn three_sets_of_digits_are_read() {
    for day in every_day().step_by(97) {
        let text = day.to_string();
        for zero in ['\u{0660}', '\u{06F0}'] {
            assert_eq!(Day::parse(&in_digits(&text, zero)), Some(day));
        }
    }
    let day = Day::from_ymd(2026, 3, 5);
    for text in [
        " 2026-03-05 ",
        "\u{200F}٢٠٢٦-٠٣-٠٥\u{200F}",
        "۲۰۲۶-۰۳-۰۵\n",
        "2026-٠٣-05",
    ] {
        assert_eq!(Day::parse(text), day, "{text:?}");
    }
}

#[test]
fn nonsense_is_no_day() {
    for text in [
        "",
        " ",
        "-",
        "--",
        "today",
        "2026",
        "2026-03",
        "2026-3-5",
        "26-03-05",
        "2026-03-05-",
        "-2026-03-05",
        "2026-03-05T10:00",
        "2026/03/05",
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "02026-01-01",
        "2026- 1-01",
        "2026-+1-01",
        "٢٠٢٦٠٣٠٥",
        "1899-12-31",
        "2201-01-01",
        "9999-99-99",
        "²⁰²⁶-01-01",
        "२०२६-01-01",
    ] {
        assert_eq!(Day::parse(text), None, "{text:?}");
    }
}

#[test]
fn a_day_is_stored_as_its_iso_text() {
    let day = Day::from_ymd(2026, 11, 22).unwrap();
    let json = serde_json::to_string(&day).unwrap();
    assert_eq!(json, r#""2026-11-22""#);
    assert_eq!(serde_json::from_str::<Day>(&json).unwrap(), day);
    // An escape makes the reader hand over an owned text.
    assert_eq!(
        serde_json::from_str::<Day>(r#""2026\u002d11-22""#).unwrap(),
        day
    );
    for nonsense in [
        r#""""#,
        r#""2026-02-30""#,
        r#""soon""#,
        "20779",
        "null",
        "[]",
        "{}",
    ] {
        assert!(serde_json::from_str::<Day>(nonsense).is_err(), "{nonsense}");
    }
}

#[test]
fn every_minute_of_a_day_is_written_and_read() {
    let day = Day::from_ymd(2026, 11, 22).unwrap();
    for minute in 0..1440 {
        let moment = Moment::new(day, minute).unwrap();
        assert_eq!((moment.day(), moment.minute()), (day, minute));
        for zero in ['0', '\u{0660}', '\u{06F0}'] {
            assert_eq!(parse_time(&in_digits(&moment.time(), zero)), Some(minute));
        }
    }
    assert_eq!(Moment::new(day, 1440), None);
    assert_eq!(Moment::new(day, u16::MAX), None);
}

#[test]
fn times_as_people_write_them() {
    for (text, minute) in [
        ("9:30", Some(570)),
        (" 09:30 ", Some(570)),
        ("٩:٣٠", Some(570)),
    ] {
        assert_eq!(parse_time(text), minute, "{text:?}");
    }
    for text in [
        "", ":", "9", "930", "24:00", "12:60", "12:5", "012:00", "12:000", "12:30:00", "-1:30",
        "noon", "9:30 am", "９:30",
    ] {
        assert_eq!(parse_time(text), None, "{text:?}");
    }
}

#[test]
fn time_passes_across_midnight_and_backwards() {
    let day = Day::from_ymd(2026, 12, 31).unwrap();
    let next = day.add_days(1).unwrap();
    let late = Moment::new(day, 1439).unwrap();
    let early = Moment::new(next, 1).unwrap();
    assert_eq!(early.minutes_since(late), 2);
    assert_eq!(late.minutes_since(early), -2);
    assert_eq!(early.hours_since(late), 0);
    assert_eq!(late.hours_since(early), -1);
    assert_eq!(late.minutes_since(late), 0);
    assert!(late < early);
    let first = Moment::new(Day::FIRST, 0).unwrap();
    let last = Moment::new(Day::LAST, 1439).unwrap();
    assert_eq!(last.minutes_since(first), 109_938 * 1440 - 1);
}

/// Months are counted against a plain reading of the calendar.
#[test]
fn months_are_added_and_end_at_the_month_s_end() {
    let day = |y, m, d| Day::from_ymd(y, m, d).unwrap();
    let last = day(2027, 1, 31);
    let ends = [
        (0, (2027, 1, 31)),
        (1, (2027, 2, 28)),
        (2, (2027, 3, 31)),
        (3, (2027, 4, 30)),
        (13, (2028, 2, 29)),
        (-1, (2026, 12, 31)),
        (-2, (2026, 11, 30)),
    ];
    for (months, (y, m, d)) in ends {
        assert_eq!(last.add_months(months), Some(day(y, m, d)), "{months}");
    }
    assert_eq!(day(2028, 2, 29).add_months(12), Some(day(2029, 2, 28)));
    assert_eq!(day(2028, 2, 29).add_months(48), Some(day(2032, 2, 29)));
    for months in [i32::MIN, -40_000, 40_000, i32::MAX] {
        assert_eq!(last.add_months(months), None);
    }
    assert_eq!(Day::FIRST.add_months(-1), None);
    assert_eq!(Day::LAST.add_months(1), None);
    for first in every_day().step_by(13) {
        let (year, month, of_month) = first.to_ymd();
        for months in 0..30_u32 {
            let index = month - 1 + months;
            let (year, month) = (year + index / 12, index % 12 + 1);
            let plain = (1..=of_month)
                .rev()
                .find_map(|of_month| Day::from_ymd(year, month, of_month));
            assert_eq!(first.add_months(i32::try_from(months).unwrap()), plain);
        }
    }
}

#[test]
fn numbers_are_read_in_three_sets_of_digits() {
    for text in ["12", " 12 ", "١٢", "۱۲", "\u{200F}١٢", "0012"] {
        assert_eq!(parse_number(text), Some(12), "{text:?}");
    }
    for text in [
        "", " ", "-1", "+1", "1.5", "1٫5", "12345", "ten", "1 2", "²",
    ] {
        assert_eq!(parse_number(text), None, "{text:?}");
    }
}

/// What phones put around and into a number that is copied, before it is pasted.
#[test]
fn marks_that_nobody_sees_do_not_spoil_a_number_a_day_or_a_time() {
    let marks = [
        "\u{AD}", "\u{61C}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}",
        "\u{202C}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2069}", "\u{FE0F}", "\u{FEFF}",
    ];
    for mark in marks {
        let pasted = |text: &str| -> String {
            let marked = text
                .chars()
                .flat_map(|letter| [mark.to_owned(), letter.to_string()]);
            format!(" {}{mark} {mark}", marked.collect::<String>())
        };
        assert_eq!(parse_number(&pasted("12")), Some(12), "{mark:?}");
        assert_eq!(parse_number(&pasted("٦")), Some(6), "{mark:?}");
        assert_eq!(parse_time(&pasted("9:05")), Some(545), "{mark:?}");
        assert_eq!(
            Day::parse(&pasted("2026-04-24")),
            Day::from_ymd(2026, 4, 24),
            "{mark:?}"
        );
        assert!(Day::parse(&pasted("2026-04-24")).is_some(), "{mark:?}");
        assert_eq!(parse_number(mark), None, "{mark:?}");
    }
    assert_eq!(parse_number("1 2"), None, "a space inside is seen");
}
