//! How long the operations of the recovery list take with 1, 100 and 10 000 sessions,
//! and those of plans, records and looks.
//!
//! `cargo xtask bench --only rules` runs it. Must not know: the browser, or anything but `domain`.

mod plan;
mod records;

use criterion::{BatchSize, BenchmarkId, Criterion};
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::recovery::{Area, ITEMS, Sessions, list, progress};

/// A patient's first session, more than the longest course, and far more than that.
const COUNTS: [usize; 3] = [1, 100, 10_000];
/// The id of the session added first, which is found last.
const OLDEST: u32 = 1;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for count in COUNTS {
        let sessions = filled(count);
        add(&mut criterion, &sessions);
        find_oldest(&mut criterion, &sessions);
        toggle_newest(&mut criterion, &sessions);
        list_newest(&mut criterion, &sessions);
        list_every(&mut criterion, &sessions);
        decode(&mut criterion, &sessions);
    }
    plan::run(&mut criterion);
    records::run(&mut criterion);
    criterion.final_summary();
}

/// Noon, so many days after the first day there is.
fn noon(days: i32) -> Moment {
    Day::FIRST
        .add_days(days)
        .and_then(|day| Moment::new(day, 720))
        .unwrap_or_else(|| unreachable!("{days} days are in the range"))
}

/// When every session was.
fn then() -> Moment {
    noon(40_000)
}

/// Three days later, when the list has items of every state.
fn now() -> Moment {
    noon(40_003)
}

/// So many sessions over all areas, each with a third of the items ticked.
fn filled(count: usize) -> Sessions {
    let mut sessions = Sessions::default();
    for area in Area::ALL.into_iter().cycle().take(count) {
        let id = sessions.add(then(), area);
        for item in ITEMS.iter().step_by(3) {
            sessions.toggle(id, item.id);
        }
    }
    sessions
}

fn add(criterion: &mut Criterion, sessions: &Sessions) {
    let id = BenchmarkId::new("add", sessions.len());
    criterion.bench_with_input(id, sessions, |bencher, sessions| {
        bencher.iter_batched_ref(
            || sessions.clone(),
            |sessions| sessions.add(then(), Area::Face),
            BatchSize::LargeInput,
        );
    });
}

fn find_oldest(criterion: &mut Criterion, sessions: &Sessions) {
    let id = BenchmarkId::new("find oldest", sessions.len());
    criterion.bench_with_input(id, sessions, |bencher, sessions| {
        bencher.iter(|| sessions.find(OLDEST).map(progress));
    });
}

fn toggle_newest(criterion: &mut Criterion, sessions: &Sessions) {
    let id = format!("toggle newest/{}", sessions.len());
    let mut sessions = sessions.clone();
    let newest = sessions.newest().map_or(OLDEST, |session| session.id);
    criterion.bench_function(&id, |bencher| {
        bencher.iter(|| sessions.toggle(newest, "sun"));
    });
}

fn list_newest(criterion: &mut Criterion, sessions: &Sessions) {
    let id = BenchmarkId::new("list newest", sessions.len());
    criterion.bench_with_input(id, sessions, |bencher, sessions| {
        bencher.iter(|| sessions.newest().map(|session| list(session, now())));
    });
}

/// What the page of earlier sessions does: the list of each.
fn list_every(criterion: &mut Criterion, sessions: &Sessions) {
    let id = BenchmarkId::new("list every", sessions.len());
    criterion.bench_with_input(id, sessions, |bencher, sessions| {
        bencher.iter(|| {
            sessions
                .newest_first()
                .map(|session| list(session, now()).len())
                .sum::<usize>()
        });
    });
}

fn decode(criterion: &mut Criterion, sessions: &Sessions) {
    let id = BenchmarkId::new("decode", sessions.len());
    let json = serde_json::to_string(sessions).unwrap_or_default();
    criterion.bench_with_input(id, &json, |bencher, json| {
        bencher.iter(|| serde_json::from_str::<Sessions>(json));
    });
}
