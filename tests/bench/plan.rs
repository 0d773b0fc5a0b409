//! How long the operations of plans take with 1 course and with 100 of the longest.

use criterion::{BenchmarkId, Criterion};
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::domain::plan::{CourseRequest, Courses, Known, MOST, entries, holds};
use mesotherapy_guide::domain::screening::Answers;

/// Runs all of them.
pub fn run(criterion: &mut Criterion) {
    for count in [1, 100] {
        let courses = filled(count);
        let id = BenchmarkId::new("plan: steps and holds of the newest", count);
        criterion.bench_with_input(id, &courses, |bencher, courses| {
            let newest = courses.newest();
            bencher.iter(|| {
                newest.map(|course| {
                    (
                        entries(course),
                        holds(
                            courses,
                            course,
                            Known {
                                check: &Answers::new(),
                                checkin: None,
                            },
                        ),
                    )
                })
            });
        });
        let id = BenchmarkId::new("plan: decode", count);
        let json = serde_json::to_string(&courses).unwrap_or_default();
        criterion.bench_with_input(id, &json, |bencher, json| {
            bencher.iter(|| serde_json::from_str::<Courses>(json));
        });
    }
}

/// So many courses of the most sessions.
fn filled(count: usize) -> Courses {
    let mut courses = Courses::default();
    let today = Day::FIRST.add_days(40_000).unwrap_or(Day::FIRST);
    let wish = CourseRequest {
        first: today,
        count: MOST,
        every: 10,
        monthly_after: Some(4),
        product: "tranexamic".to_owned(),
        area: None,
    };
    for _ in 0..count {
        let made = courses.add(&wish, today, 0);
        assert!(made.is_ok(), "a plan that the rules allow");
    }
    courses
}
