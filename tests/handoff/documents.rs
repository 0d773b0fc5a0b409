//! Documents as they could lie in a browser, also one that a newer version wrote in.

use mesotherapy_guide::content::decide::GOALS;
use mesotherapy_guide::domain::cost;
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::domain::decision::{Leaning, QUIZ, Reply, STATEMENTS, SURE, Weight};
use mesotherapy_guide::domain::ids::{IdMap, IdSet};
use mesotherapy_guide::domain::plan::{
    Course, Courses, PRE_CHECK, PRODUCTS, PlannedSession, Product, SessionStatus,
};
use mesotherapy_guide::domain::questions;
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::{Answer, SCREENS};
use mesotherapy_guide::i18n::Digits;
use mesotherapy_guide::storage::Document;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use crate::left::{alarms, past};

/// What a newer version may have stored.
const NEWER: &str = "of-a-newer-version";

/// The ids of questions about a product.
pub fn asks() -> Vec<&'static str> {
    let mut ids: Vec<&str> = PRODUCTS.iter().flat_map(Product::questions).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The options of the questions about what was read.
pub fn quiz() -> impl Iterator<Item = (&'static str, &'static str)> {
    let options = |question: &'static mesotherapy_guide::domain::decision::QuizQuestion| {
        question.options.iter().map(|option| (question.id, *option))
    };
    QUIZ.iter().flat_map(options)
}

fn one(mut ids: Vec<&'static str>, newer: bool) -> BoxedStrategy<String> {
    if newer {
        ids.push(NEWER);
    }
    select(ids).prop_map(str::to_owned).boxed()
}

/// A day of the calendar.
pub fn day() -> impl Strategy<Value = Day> {
    // Mostly about now, sometimes anywhere.
    prop_oneof![4 => 46_000_i32..47_500, 1 => 0_i32..109_937]
        .prop_map(|days| Day::FIRST.add_days(days).expect("a day of the calendar"))
}

/// Some of these ids.
pub fn set(ids: Vec<&'static str>, newer: bool) -> impl Strategy<Value = IdSet> {
    vec(one(ids, newer), 0..4).prop_map(IdSet::from)
}

fn map(
    ids: Vec<&'static str>,
    values: Vec<&'static str>,
    newer: bool,
) -> impl Strategy<Value = IdMap<String>> {
    vec((one(ids, newer), one(values, newer)), 0..6).prop_map(|entries| {
        let mut map = IdMap::default();
        for (id, value) in entries {
            map.insert(id, value);
        }
        map
    })
}

fn step(newer: bool) -> impl Strategy<Value = PlannedSession> {
    let mut signs: Vec<_> = PRE_CHECK.iter().map(|sign| sign.id).collect();
    signs.push("unsure");
    let found = (of(set(signs, newer)), of(-3_i32..3), any::<bool>());
    let happened = (
        select(vec![
            SessionStatus::Planned,
            SessionStatus::Done,
            SessionStatus::Skipped,
        ]),
        found,
        set(PRE_CHECK.iter().map(|sign| sign.id).collect(), newer),
        of(one(
            PRODUCTS.iter().map(|product| product.id).collect(),
            newer,
        )),
    );
    prop_oneof![
        3 => Just((SessionStatus::Planned, (None, None, false), IdSet::default(), None)),
        1 => happened,
    ]
    .prop_map(|(state, (before, checked, cleared), lifted, product)| {
        let day = Day::FIRST;
        let checked = checked.and_then(|days| Day::FIRST.add_days(days + 40_000));
        PlannedSession {
            state,
            before,
            checked,
            cleared,
            lifted,
            product,
            ..PlannedSession::new(day)
        }
    })
}

fn course(newer: bool) -> impl Strategy<Value = Course> {
    let products: Vec<_> = PRODUCTS.iter().map(|product| product.id).collect();
    let areas: Vec<_> = Area::ALL.iter().map(|area| area.id()).collect();
    let replies = vec!["no", "yes", "unsure"];
    let numbers = (
        prop_oneof![4 => 0_u32..9, 1 => any::<u32>()],
        any::<u16>(),
        prop_oneof![4 => 0_u32..9, 1 => any::<u32>()],
    );
    let rhythm = (1_u16..366, of(0_u8..20));
    let agreed = any::<bool>();
    (
        (numbers, rhythm, agreed),
        (
            one(products, newer),
            of(one(areas, newer)),
            map(asks(), replies, newer),
        ),
        (day(), -400_i32..800),
        vec(
            (step(newer), prop_oneof![3 => Just(0), 1 => 1_i32..40]),
            1..=15,
        ),
    )
        .prop_map(
            |(
                ((id, minute, revision), (every, monthly_after), agreed),
                (product, area, mut answers),
                (made, first),
                steps,
            )| {
                if agreed {
                    answers.insert("agreed".to_owned(), "yes".to_owned());
                }
                let mut day = made.add_days(first).unwrap_or(made);
                let mut sound = Vec::new();
                for (mut step, more) in steps {
                    step.checked = step
                        .checked
                        .and_then(|checked| day.add_days(Day::FIRST.days_until(checked) - 40_000));
                    step.day = day;
                    sound.push(step);
                    let Some(next) = day.add_days(i32::from(every) + more) else {
                        break;
                    };
                    day = next;
                }
                Course {
                    id,
                    area,
                    product,
                    every,
                    monthly_after,
                    answers,
                    steps: sound,
                    revision,
                    made,
                    minute,
                }
            },
        )
}

/// Documents with everything that a code carries, and a little that it does not.
pub fn documents(newer: bool) -> impl Strategy<Value = Document> {
    let mut screens = Vec::new();
    for screen in &SCREENS {
        let mut ids: Vec<_> = screen.risks().iter().map(|risk| risk.id).collect();
        ids.extend(["unsure", "again"]);
        screens.push(of(set(ids, newer)));
    }
    let questions: Vec<_> = questions::all().map(|question| question.id).collect();
    let decision = (
        of(one(GOALS.iter().map(|goal| goal.id).collect(), newer)),
        of(one(Leaning::ALL.map(Leaning::id).to_vec(), newer)),
        map(
            STATEMENTS.to_vec(),
            Weight::ALL.map(Weight::id).to_vec(),
            newer,
        ),
        map(SURE.to_vec(), Reply::ALL.map(Reply::id).to_vec(), newer),
        vec(select(quiz().collect::<Vec<_>>()), 0..6),
        any::<bool>(),
    );
    (
        of(select(vec![Digits::Western, Digits::ArabicIndic])),
        (screens, of(day())),
        decision,
        set(questions, newer),
        (vec(course(newer), 0..4), past(newer), alarms()),
        any::<bool>(),
    )
        .prop_map(
            |(digits, (screens, answered_on), decision, picked, (courses, past, alarms), own)| {
                let mut document = Document {
                    digits,
                    answered_on,
                    ..Document::default()
                };
                for (screen, answer) in SCREENS.iter().zip(screens) {
                    if let Some(answer) = answer {
                        document.answers.set(screen, Answer::of(answer));
                    }
                }
                let said = &mut document.decision;
                (
                    said.goal,
                    said.leaning,
                    said.values,
                    said.sure,
                    _,
                    said.doctor_decides,
                ) = decision.clone();
                for (question, option) in decision.4 {
                    said.quiz.insert(question.to_owned(), option.to_owned());
                }
                document.questions.picked = picked;
                document.courses = agreed(courses, &document);
                *document.courses.past_mut() = past;
                document.alarms = alarms;
                if own {
                    document.language = Some("en".to_owned());
                    document.questions.set_own("Am I Nadia?");
                    document.read.insert("risks".to_owned());
                    let mut offer = IdMap::default();
                    offer.insert("place".to_owned(), "Nadia".to_owned());
                    cost::save(&mut document.costs, None, offer);
                }
                document
            },
        )
}

/// Courses in which a doctor has agreed to what is known, where one was marked as agreed
/// and can be.
pub fn agreed(courses: Vec<Course>, document: &Document) -> Courses {
    let settled = courses.into_iter().map(|mut course| {
        if course.answers.get("agreed").is_some() {
            course.agree(&document.answers);
            if !course.is_agreed(&document.answers) {
                course.answers.remove("agreed");
            }
        }
        course
    });
    Courses::try_from(settled.collect::<Vec<_>>()).expect("they are sound")
}
