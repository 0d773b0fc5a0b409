//! Codes of every version that was ever published, each with what it says: read for
//! ever. And that everything the guide can ask today has its place in a code.
//!
//! A fixture has the code on its first line and the document as JSON on its second.
//! `cargo xtask fixtures handoff` writes those of a new version.

use std::path::PathBuf;
use std::{fs, iter};

use mesotherapy_guide::content::decide::GOALS;
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::domain::decision::{Leaning, Reply, STATEMENTS, SURE, Weight};
use mesotherapy_guide::domain::ids::IdSet;
use mesotherapy_guide::domain::plan::{Course, Courses, PRE_CHECK, PRODUCTS, SessionStatus};
use mesotherapy_guide::domain::questions;
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::{Answer, SCREENS, Screen};
use mesotherapy_guide::handoff::{Packed, VERSION, decode, encode};
use mesotherapy_guide::i18n::Digits;
use mesotherapy_guide::storage::{self, Condition, Document};

use crate::documents::{agreed, asks, quiz};
use crate::full::{everything, full_course};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/handoff")
}

/// Every fixture of a version: its name, the code, the document.
fn fixtures(version: u32) -> Vec<(String, String, Document)> {
    let mut fixtures = Vec::new();
    for entry in fs::read_dir(folder()).expect("the folder is there") {
        let entry = entry.expect("the entry is readable");
        let name = entry.file_name().into_string().expect("a plain name");
        if !name.starts_with(&format!("v{version}-")) {
            continue;
        }
        let text = fs::read_to_string(entry.path()).expect("it is readable");
        let (code, document) = text.split_once('\n').expect("it has two lines");
        let (document, condition) = storage::decode(Some(document.trim()));
        assert_eq!(condition, Condition::Whole, "{name}");
        fixtures.push((name, code.to_owned(), document));
    }
    fixtures
}

#[test]
fn every_code_ever_made_says_what_it_said() {
    for version in 1..=VERSION {
        let fixtures = fixtures(version);
        assert!(fixtures.len() >= 16, "fixtures of version {version}");
        for (name, code, document) in fixtures {
            assert_eq!(decode(&code), Ok(document.clone()), "{name}");
            if version == VERSION {
                let again = encode(&document).map(|packed| packed.code);
                assert_eq!(again, Ok(code), "{name}: what is written has changed");
            }
        }
    }
}

/// Where one stands in no table of `src/handoff/tables.rs`, add it there to a new
/// version, which every later code then has; see `docs/formats.md`.
#[test]
fn everything_that_the_guide_asks_has_its_place_in_a_code() {
    let mut missing = Vec::new();
    let mut ask = |what: &str, id: &str, change: &mut dyn FnMut(&mut Document)| {
        let mut document = Document::default();
        change(&mut document);
        let carried = encode(&document).map(|packed| packed.carried);
        if carried != Ok(document) {
            missing.push(format!("{what} {id}"));
        }
    };
    for screen in &SCREENS {
        ask("screen", screen.id, &mut |document| {
            document.answers.set(screen, Answer::none());
        });
        for risk in screen.risks() {
            ask("risk", risk.id, &mut |document| {
                document.answers.set(screen, Answer::risk(risk));
            });
        }
        ask("again", screen.id, &mut |document| {
            document.answers.set(screen, Answer::none());
            document.answers.repeat(&[screen.id]);
        });
    }
    for goal in &GOALS {
        ask("goal", goal.id, &mut |document| {
            document.decision.goal = Some(goal.id.to_owned());
        });
    }
    for leaning in Leaning::ALL.map(Leaning::id) {
        ask("leaning", leaning, &mut |document| {
            document.decision.leaning = Some(leaning.to_owned());
        });
    }
    for statement in STATEMENTS {
        for weight in Weight::ALL.map(Weight::id) {
            ask(
                "statement",
                &format!("{statement}: {weight}"),
                &mut |document| {
                    document
                        .decision
                        .values
                        .insert(statement.to_owned(), weight.to_owned());
                },
            );
        }
    }
    for question in SURE {
        for reply in Reply::ALL.map(Reply::id) {
            ask("sure", &format!("{question}: {reply}"), &mut |document| {
                document
                    .decision
                    .sure
                    .insert(question.to_owned(), reply.to_owned());
            });
        }
    }
    for (question, option) in quiz() {
        ask("quiz", &format!("{question}: {option}"), &mut |document| {
            document
                .decision
                .quiz
                .insert(question.to_owned(), option.to_owned());
        });
    }
    for question in questions::all() {
        ask("question", question.id, &mut |document| {
            document.questions.pick(question.id, true);
        });
    }
    for digits in [Digits::Western, Digits::ArabicIndic] {
        ask("digits", digits.numbering_system(), &mut |document| {
            document.digits = Some(digits);
        });
    }
    assert!(missing.is_empty(), "in no table: {}", missing.join(", "));
}

#[test]
fn everything_that_a_plan_asks_has_its_place_in_a_code() {
    let mut missing = Vec::new();
    let mut course = |what: &str, id: &str, change: &dyn Fn(&mut Course)| {
        let mut course = full_course(0);
        change(&mut course);
        let document = Document {
            courses: Courses::try_from(vec![course]).expect("it is sound"),
            ..Document::default()
        };
        let carried = encode(&document).map(|packed| packed.carried);
        if carried != Ok(document) {
            missing.push(format!("{what} {id}"));
        }
    };
    for product in &PRODUCTS {
        course("product", product.id, &|course| {
            product.id.clone_into(&mut course.product);
        });
    }
    for area in Area::ALL {
        course("area", area.id(), &|course| {
            course.area = Some(area.id().to_owned());
        });
    }
    for id in asks() {
        for answer in ["no", "yes", "unsure"] {
            course("ask", &format!("{id}: {answer}"), &|course| {
                course.answers.clear();
                course.answers.insert(id.to_owned(), answer.to_owned());
            });
        }
    }
    for sign in &PRE_CHECK {
        course("before", sign.id, &|course| {
            course.steps[3].before = Some(vec![sign.id.to_owned()].into());
        });
    }
    assert!(missing.is_empty(), "in no table: {}", missing.join(", "));
}

/// Sixteen documents that tell all rows of all tables apart: a row is in those that
/// its number has as a bit, so that two rows which change places are noticed.
fn samples() -> Vec<(String, Document)> {
    let mut samples = vec![
        ("nothing".to_owned(), Document::default()),
        ("everything".to_owned(), everything(1)),
    ];
    for number in 0..16 {
        samples.push((format!("sample-{number:02}"), sample(number)));
    }
    samples
}

fn sample(number: usize) -> Document {
    let picked = |place: usize| (place + 1) >> (number % 4) & 1 == 1;
    let nth = |ids: &[&str]| ids[number % ids.len()].to_owned();
    let some = |ids: &[&str]| -> IdSet {
        let ids = ids.iter().enumerate().filter(|(place, _)| picked(*place));
        ids.map(|(_, id)| (*id).to_owned())
            .collect::<Vec<_>>()
            .into()
    };
    let mut document = Document {
        digits: [None, Some(Digits::Western), Some(Digits::ArabicIndic)][number % 3],
        answered_on: Day::FIRST.add_days(46_000 + i32::try_from(number).expect("small") * 37),
        ..Document::default()
    };
    for (place, screen) in SCREENS.iter().enumerate() {
        let mut risks: Vec<_> = screen.risks().iter().map(|risk| risk.id).collect();
        risks.push("again");
        if number < 8 || picked(place) {
            let mut answer = Answer::of(some(&risks));
            if number.is_multiple_of(5) {
                answer = answer.with_unsure();
            }
            document.answers.set(screen, answer);
        }
    }
    let said = &mut document.decision;
    let goals: Vec<_> = GOALS.iter().map(|goal| goal.id).collect();
    said.goal = Some(nth(&goals));
    said.leaning = Some(nth(&Leaning::ALL.map(Leaning::id)));
    said.doctor_decides = number.is_multiple_of(2);
    for (place, statement) in STATEMENTS
        .iter()
        .enumerate()
        .filter(|(place, _)| picked(*place))
    {
        let weight = Weight::ALL[(place + number) % 3].id();
        said.values
            .insert((*statement).to_owned(), weight.to_owned());
    }
    for (place, question) in SURE.iter().enumerate().filter(|(place, _)| picked(*place)) {
        let reply = Reply::ALL[(place + number) % 3].id();
        said.sure.insert((*question).to_owned(), reply.to_owned());
    }
    for (question, option) in quiz().skip(number).step_by(4) {
        said.quiz.insert(question.to_owned(), option.to_owned());
    }
    let asked: Vec<_> = questions::all().map(|question| question.id).collect();
    document.questions.picked = some(&asked);
    let mut course = full_course(u32::try_from(number).expect("small") * 40);
    PRODUCTS[number % PRODUCTS.len()]
        .id
        .clone_into(&mut course.product);
    course.area = iter::once(None)
        .chain(Area::ALL.map(Some))
        .nth(number % 6)
        .flatten()
        .map(|area| area.id().to_owned());
    course.monthly_after = [None, Some(1), Some(3)][number % 3];
    course.answers.clear();
    for (place, ask) in asks()
        .into_iter()
        .enumerate()
        .filter(|(place, _)| picked(*place))
    {
        let answer = ["no", "yes", "unsure"][(place + number) % 3];
        course.answers.insert(ask.to_owned(), answer.to_owned());
    }
    if number.is_multiple_of(4) {
        course.answers.insert("agreed".to_owned(), "yes".to_owned());
    }
    course.steps.truncate(number % 5 + 3);
    let signs: Vec<_> = PRE_CHECK.iter().map(|sign| sign.id).collect();
    for (place, step) in course.steps.iter_mut().enumerate() {
        let states = [
            SessionStatus::Done,
            SessionStatus::Skipped,
            SessionStatus::Planned,
        ];
        step.state = states[(place + number) % 3];
        step.before = (place % 2 == 0).then(|| some(&signs));
        step.checked = step
            .checked
            .filter(|_| place % 3 > 0)
            .and_then(|day| day.add_days(-1));
        step.cleared = place % 4 == 1;
    }
    document.courses = agreed(vec![course], &document);
    document
}

/// Every id has to be in some fixture, or its place could change unseen.
#[test]
fn the_fixtures_know_everything_that_the_guide_asks() {
    for (name, expected) in samples() {
        let packed = encode(&expected).expect("it fits");
        assert_eq!(packed.carried, expected, "{name}");
        let file = folder().join(format!("v{VERSION}-{name}.txt"));
        assert!(file.is_file(), "{} is not there", file.display());
    }
    let all: Vec<String> = fixtures(VERSION)
        .iter()
        .map(|(_, _, document)| document.encode())
        .collect();
    let all = all.concat();
    let mut ids: Vec<&str> = SCREENS.iter().map(|screen| screen.id).collect();
    ids.extend(SCREENS.iter().flat_map(Screen::risks).map(|risk| risk.id));
    ids.extend(GOALS.iter().map(|goal| goal.id));
    ids.extend(Leaning::ALL.map(Leaning::id));
    ids.extend(STATEMENTS.iter().chain(&SURE));
    ids.extend(Weight::ALL.map(Weight::id));
    ids.extend(Reply::ALL.map(Reply::id));
    ids.extend(quiz().flat_map(|(question, option)| [question, option]));
    ids.extend(questions::all().map(|question| question.id));
    ids.extend(PRODUCTS.iter().map(|product| product.id));
    ids.extend(Area::ALL.map(Area::id));
    ids.extend(asks());
    ids.extend(PRE_CHECK.iter().map(|sign| sign.id));
    ids.retain(|id| !all.contains(&format!("\"{id}\"")));
    assert!(ids.is_empty(), "in no fixture: {}", ids.join(", "));
}

#[test]
#[ignore = "`cargo xtask fixtures handoff` writes the fixtures of a new version, and none that is there"]
fn write_the_fixtures_of_this_version() {
    for (name, document) in samples() {
        let file = folder().join(format!("v{VERSION}-{name}.txt"));
        let Packed { code, carried, .. } = encode(&document).expect("it fits");
        if !file.exists() {
            fs::write(&file, format!("{code}\n{}\n", carried.encode())).expect("it is written");
        }
    }
}
