//! How long records and looks of several years take to load, to change and to read.
//!
//! Must not know: the browser, or anything but `domain`.

use criterion::{BatchSize, Criterion};
use mesotherapy_guide::domain::checkin::{
    Alarms, Background, CheckIn, CheckIns, NOW, SIGNS, next, triage,
};
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::record::{FIELDS, Records, TypedRecord};
use mesotherapy_guide::domain::recovery::Area;

/// Several courses over years.
const COUNT: usize = 1_000;
/// The session of every look.
const SESSION: Option<u32> = Some(1);

/// So many days after the first day there is.
fn day(index: usize) -> Day {
    let days = i32::try_from(index).unwrap_or_default();
    Day::FIRST
        .add_days(days)
        .unwrap_or_else(|| unreachable!("{days} days are in the range"))
}

fn typed(index: usize) -> TypedRecord {
    let mut fields = IdMap::default();
    for field in &FIELDS {
        fields.insert(field.id.to_owned(), format!("{} {index}", field.id));
    }
    let area = Area::ALL.into_iter().cycle().nth(index % Area::ALL.len());
    TypedRecord {
        day: Some(day(index)),
        area: area.map(|area| area.id().to_owned()),
        fields,
    }
}

fn checkin(index: usize) -> CheckIn {
    let mut signs = IdMap::default();
    for sign in SIGNS.iter().chain([&NOW]) {
        signs.insert(sign.id.to_owned(), "none".to_owned());
    }
    CheckIn {
        session: SESSION,
        day: day(index),
        minute: 600,
        signs,
    }
}

/// Measures with [`COUNT`] of each.
pub fn run(criterion: &mut Criterion) {
    let mut records = Records::default();
    let mut checkins = CheckIns::default();
    for index in 0..COUNT {
        records.save(None, None, typed(index));
        checkins.put(checkin(index));
    }
    let of = |what: &str| format!("{what}/{COUNT}");
    criterion.bench_function(&of("records: decode"), |bencher| {
        let json = serde_json::to_string(&records).unwrap_or_default();
        bencher.iter(|| serde_json::from_str::<Records>(&json));
    });
    criterion.bench_function(&of("records: change the oldest"), |bencher| {
        bencher.iter_batched(
            || (records.clone(), typed(COUNT / 2)),
            |(mut records, typed)| records.save(Some(1), None, typed),
            BatchSize::LargeInput,
        );
    });
    criterion.bench_function(&of("records: by area"), |bencher| {
        let areas = || Area::ALL.into_iter().map(Some).chain([None]);
        bencher.iter(|| {
            areas()
                .map(|area| records.of_area(area).count())
                .sum::<usize>()
        });
    });
    criterion.bench_function(&of("looks: decode"), |bencher| {
        let json = serde_json::to_string(&checkins).unwrap_or_default();
        bencher.iter(|| serde_json::from_str::<CheckIns>(&json));
    });
    criterion.bench_function(&of("looks: put again"), |bencher| {
        bencher.iter_batched(
            || (checkins.clone(), checkin(COUNT / 2)),
            |(mut checkins, checkin)| checkins.put(checkin),
            BatchSize::LargeInput,
        );
    });
    criterion.bench_function(&of("looks: next due, and judge each"), |bencher| {
        bencher.iter(|| {
            let due = next(&checkins, &Alarms::default(), SESSION, day(0), day(COUNT));
            let answers = checkins
                .iter()
                .map(|checkin| triage(&checkin.signs, &Background::on(Some(1))).answer);
            (due, answers.max())
        });
    });
}
