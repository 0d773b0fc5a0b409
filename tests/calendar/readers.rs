//! Two readers of calendar files, each brought to the same form.
//!
//! Must not know: what stands in a file.

use calcard::icalendar::{
    ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use icalendar::parser::{Component, read_calendar, unfold};

/// An event as a reader understood it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    pub uid: String,
    /// As `YYYY-MM-DD`.
    pub day: String,
    pub summary: String,
    pub description: String,
    pub sequence: i64,
    pub cancelled: bool,
    pub tentative: bool,
    /// Whether it sounds on the evening before.
    pub reminds: bool,
}

type Reader = fn(&str) -> Vec<Read>;

/// Every reader by its name.
pub const READERS: [(&str, Reader); 2] = [("icalendar", first), ("calcard", second)];

fn first(file: &str) -> Vec<Read> {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).expect("icalendar reads the file");
    let value = |component: &Component<'_>, name: &str| {
        let property = component.find_prop(name);
        property.map_or(String::new(), |property| {
            property
                .val
                .as_ref()
                .replace("\\n", "\n")
                .replace("\\,", ",")
                .replace("\\;", ";")
        })
    };
    let is = |component: &&Component<'_>, name: &str| component.name == name;
    let events = calendar.components.iter().filter(|part| is(part, "VEVENT"));
    events
        .map(|event| {
            let start = event.find_prop("DTSTART").expect("an event has a start");
            let whole_day = start.params.iter().any(|parameter| {
                parameter.key == "VALUE"
                    && parameter
                        .val
                        .as_ref()
                        .is_some_and(|value| value.as_ref() == "DATE")
            });
            assert!(whole_day, "{start:?}");
            let date = value(event, "DTSTART");
            let alarm = event.components.iter().find(|part| is(part, "VALARM"));
            Read {
                uid: value(event, "UID"),
                day: format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]),
                summary: value(event, "SUMMARY"),
                description: value(event, "DESCRIPTION"),
                sequence: value(event, "SEQUENCE").parse().expect("a number"),
                cancelled: value(event, "STATUS") == "CANCELLED",
                tentative: value(event, "STATUS") == "TENTATIVE",
                reminds: alarm.is_some_and(|alarm| value(alarm, "TRIGGER") == "-PT6H"),
            }
        })
        .collect()
}

fn second(file: &str) -> Vec<Read> {
    let calendar = ICalendar::parse(file).expect("calcard reads the file");
    let value = |component: &calcard::icalendar::ICalendarComponent, name: ICalendarProperty| {
        let entry = component.entries.iter().find(|entry| entry.name == name);
        entry.and_then(|entry| entry.values.first()).cloned()
    };
    let text = |value: Option<ICalendarValue>| match value {
        Some(ICalendarValue::Text(text)) => text,
        other => panic!("no text: {other:?}"),
    };
    let of = |kind: ICalendarComponentType| {
        let parts = calendar.components.iter();
        parts.filter(move |part| part.component_type == kind)
    };
    of(ICalendarComponentType::VEvent)
        .map(|event| {
            let Some(ICalendarValue::PartialDateTime(start)) =
                value(event, ICalendarProperty::Dtstart)
            else {
                panic!("an event has a start");
            };
            assert!(
                start.hour.is_none() && start.tz_hour.is_none(),
                "a day: {start:?}"
            );
            let part = |part: Option<u8>| part.expect("a whole date");
            let Some(ICalendarValue::Integer(sequence)) = value(event, ICalendarProperty::Sequence)
            else {
                panic!("an event has a number");
            };
            let status = value(event, ICalendarProperty::Status);
            let alarm = event.component_ids.iter().find_map(|id| {
                let part = calendar.components.get(usize::try_from(*id).ok()?)?;
                (part.component_type == ICalendarComponentType::VAlarm).then_some(part)
            });
            let trigger = alarm.and_then(|alarm| value(alarm, ICalendarProperty::Trigger));
            let reminds = match trigger {
                Some(ICalendarValue::Duration(before)) => before.neg && before.hours == 6,
                _ => false,
            };
            Read {
                uid: text(value(event, ICalendarProperty::Uid)),
                day: format!(
                    "{}-{:02}-{:02}",
                    start.year.expect("a whole date"),
                    part(start.month),
                    part(start.day)
                ),
                summary: text(value(event, ICalendarProperty::Summary)),
                description: text(value(event, ICalendarProperty::Description)),
                sequence,
                cancelled: status == Some(ICalendarValue::Status(ICalendarStatus::Cancelled)),
                tentative: status == Some(ICalendarValue::Status(ICalendarStatus::Tentative)),
                reminds,
            }
        })
        .collect()
}
