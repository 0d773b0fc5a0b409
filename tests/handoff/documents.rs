//! Documents as they could lie in a browser, also one that a newer version wrote in.

use mesotherapy_guide::content::decide::GOALS;
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::domain::decision::{Leaning, QUIZ, Reply, STATEMENTS, SURE, Weight};
use mesotherapy_guide::domain::ids::{IdMap, IdSet};
use mesotherapy_guide::domain::plan::{BEFORE, Course, Courses, PRODUCTS, Product, State, Step};
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
    let options = |question: &'static mesotherapy_guide::domain::decision::Question| {
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

fn step(newer: bool) -> impl Strategy<Value = Step> {
    let mut signs: Vec<_> = BEFORE.iter().map(|sign| sign.id).collect();
    signs.push("unsure");
    let found = (of(set(signs, newer)), of(-3_i32..3), any::<bool>());
    let happened = (
        select(vec![State::Planned, State::Done, State::Skipped]),
        found,
        set(BEFORE.iter().map(|sign| sign.id).collect(), newer),
        of(one(
            PRODUCTS.iter().map(|product| product.id).collect(),
            newer,
        )),
    );
    prop_oneof![
        3 => Just((State::Planned, (None, None, false), IdSet::default(), None)),
        1 => happened,
    ]
    .prop_map(|(state, (before, checked, cleared), lifted, product)| {
        let day = Day::FIRST;
        let checked = checked.and_then(|days| Day::FIRST.add_days(days + 40_000));
        Step {
            state,
            before,
            checked,
            cleared,
            lifted,
            product,
            ..Step::new(day)
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
        ids.push("unsure");
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

/// A course of fifteen sessions with something found before each, made on a day of
/// its own.
pub fn full_course(number: u32) -> Course {
    let made = Day::from_ymd(2026, 11, 1).expect("a day");
    let made = made
        .add_days(i32::try_from(number).expect("a small number"))
        .expect("a day");
    let mut steps = Vec::new();
    for place in 0..15 {
        let mut step = Step::new(made.add_days(7 * place + 1).expect("a day"));
        let all = BEFORE.iter().map(|sign| sign.id.to_owned());
        step.before = Some(all.chain(["unsure".to_owned()]).collect::<Vec<_>>().into());
        step.checked = Some(step.day);
        step.state = if place < 14 {
            State::Done
        } else {
            State::Planned
        };
        steps.push(step);
    }
    let mut answers = IdMap::default();
    for ask in asks() {
        answers.insert(ask.to_owned(), "yes".to_owned());
    }
    Course {
        id: number,
        area: Some("face".to_owned()),
        product: "tranexamic".to_owned(),
        every: 7,
        monthly_after: None,
        answers,
        steps,
        revision: 20,
        made,
        minute: 1_000,
    }
}

/// A document with all there can be, and so many courses with all there can be.
pub fn everything(courses: u32) -> Document {
    let mut document = Document {
        digits: Some(Digits::Western),
        answered_on: Day::from_ymd(2026, 11, 22),
        ..Document::default()
    };
    for screen in &SCREENS {
        let all = screen.risks().iter();
        document
            .answers
            .set(screen, all.fold(Answer::unsure(), Answer::with));
    }
    let said = &mut document.decision;
    said.goal = GOALS.last().map(|goal| goal.id.to_owned());
    said.leaning = Some(Leaning::Other.id().to_owned());
    for statement in STATEMENTS {
        said.values
            .insert(statement.to_owned(), Weight::Lot.id().to_owned());
    }
    for question in SURE {
        said.sure
            .insert(question.to_owned(), Reply::Unsure.id().to_owned());
    }
    for (question, option) in quiz() {
        said.quiz.insert(question.to_owned(), option.to_owned());
    }
    said.doctor_decides = true;
    for question in questions::all() {
        document.questions.pick(question.id, true);
    }
    document.courses = Courses::try_from((0..courses).map(full_course).collect::<Vec<_>>())
        .expect("they are sound");
    document
}
