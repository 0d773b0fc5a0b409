//! Documents as readers could have them, and parts of another version.

use mesotherapy_guide::domain::checkin::CheckIn;
use mesotherapy_guide::domain::cost;
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::plan::CourseRequest;
use mesotherapy_guide::domain::record::TypedRecord;
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::{Answer, Answers, SCREENS};
use mesotherapy_guide::i18n::Digits;
use mesotherapy_guide::storage::{Condition, Document, decode};
use proptest::prelude::*;

use crate::at;

/// A document as a reader could have it, made of a few numbers.
pub fn document(seed: &[u8]) -> Document {
    let mut document = Document::default();
    for (place, number) in seed.iter().enumerate() {
        let place = place % 46;
        let number = *number;
        let newest = document.sessions.newest().map(|session| session.id);
        // Of the newest session, of none, or of one that is not there.
        let session = |number: u8| match number % 3 {
            0 => None,
            1 => newest,
            _ => Some(77),
        };
        let word = |words: [&str; 3]| words[usize::from(number) % 3].to_owned();
        match place {
            0 => document.language = Some(word(["ar", "en", "fr"])),
            1 => document.digits = Some(Digits::Western),
            2..=4 => {
                document.read.insert(word(["what", "risks", "newer"]));
            }
            5 => document.last_chapter = Some(word(["what", "risks", "newer"])),
            6..=9 => {
                let screen = &SCREENS[usize::from(number) % SCREENS.len()];
                let risk = &screen.risks()[usize::from(number) % screen.risks().len()];
                let answers = [Answer::none(), Answer::unsure(), Answer::risk(risk)];
                let answer = answers[place % 3].clone();
                if place == 9 {
                    document.answer(screen, answer, Day::from_ymd(2026, 11, 3));
                } else {
                    document.answers.set(screen, answer);
                }
            }
            10 => document.answered_on = Day::from_ymd(2026, 11, u32::from(number % 28) + 1),
            11..=15 => {
                let at = at(u32::from(number % 3) + 1, u16::from(number % 2));
                let id = document.sessions.add(at, Area::ALL[0]);
                document
                    .sessions
                    .toggle(id, &word(["signs", "sun", "newer"]));
            }
            16 => document.decision.goal = Some(word(["scars", "hair", "newer"])),
            17..=18 => document.decision.values.insert(
                word(["pain", "cost", "newer"]),
                ["lot", "not"][place % 2].to_owned(),
            ),
            19 => document.decision.doctor_decides = number % 2 == 0,
            20..=22 => document
                .questions
                .pick(&word(["night", "home", "newer"]), true),
            23..=26 => {
                let typed = TypedRecord {
                    day: (number % 4 > 0).then(|| at(u32::from(number % 3) + 1, 0).day()),
                    area: (number % 4 > 0).then(|| word(["face", "scalp", "newer"])),
                    fields: map(
                        &word(["product", "batch", "newer"]),
                        &word(["منتج «أ»", "LOT 7\n\"x\"", ""]),
                    ),
                };
                let session = session(number);
                let id = document.records.save(None, session, typed);
                if number.is_multiple_of(2) {
                    document.records.remove(id);
                }
            }
            27..=30 => document.store_checkin(CheckIn {
                session: session(number),
                day: at(u32::from(number % 3) + 1, 0).day(),
                minute: u16::from(number) % 3,
                signs: map(
                    &word(["pain", "now", "newer"]),
                    ["none", "more", "unsure", "newer"][usize::from(number) % 4],
                ),
            }),
            31..=32 => {
                let wish = CourseRequest {
                    first: at(u32::from(number % 20) + 1, 0).day(),
                    count: usize::from(number % 3) + 3,
                    every: 31,
                    monthly_after: None,
                    product: word(["tranexamic", "fat", "newer"]),
                    area: None,
                };
                let minute = u16::from(number % 2);
                let _ = document.courses.add(&wish, at(1, 0).day(), minute);
            }
            33..=38 => change_course(&mut document, place, number),
            40 => document.decision.leaning = Some(word(["nothing", "other", "newer"])),
            41 => document.decision.sure.insert(
                word(["choice", "support", "newer"]),
                ["yes", "no", "unsure"][place % 3].to_owned(),
            ),
            42 => document
                .decision
                .quiz
                .insert(word(["proof", "lump", "newer"]), word(["weak", "x", "y"])),
            43 => document.copied = u32::from(number),
            44..=45 => change_offer(&mut document, number),
            _ => document
                .questions
                .set_own(&word(["هل هذا آمن؟", "Why?\nHow?", "\""])),
        }
    }
    document
}

fn map(id: &str, said: &str) -> IdMap<String> {
    let mut map = IdMap::default();
    map.insert(id.to_owned(), said.to_owned());
    map
}

/// Writes an offer down, new or in place of another, and sometimes deletes it.
fn change_offer(document: &mut Document, number: u8) {
    let field = ["place", "price", "newer"][usize::from(number) % 3];
    let stands = ["عيادة «أ»", "1500", "\""][usize::from(number) % 3];
    let change = (number % 4 == 3).then_some(1);
    let id = cost::save(&mut document.costs, change, map(field, stands));
    if number % 8 == 1 {
        document.costs.remove(id);
    }
}

/// Changes a course as a reader does, where there is one.
fn change_course(document: &mut Document, place: usize, number: u8) {
    let Some(id) = document.courses.newest().map(|course| course.id) else {
        return;
    };
    let (courses, today) = (&mut document.courses, at(28, 0).day());
    let step = usize::from(number % 4);
    match place {
        33 => {
            let _ = courses.skip(id, step, number.is_multiple_of(2));
        }
        34 => {
            let session = document.sessions.newest().map_or(77, |session| session.id);
            let _ = courses.done(id, step, session, today);
        }
        35 => {
            let signs = ["lump", "ill", "newer"];
            let found = signs.into_iter().take(usize::from(number % 4));
            let found: Vec<_> = found.map(str::to_owned).collect();
            courses.found(id, step, found.into(), today);
        }
        36 => courses.lift("lump", today),
        37 => {
            let answer = ["no", "yes", "unsure"][usize::from(number) % 3];
            courses.answer(id, "clot", answer);
        }
        _ => courses.agree(id, &Answers::new()),
    }
}

/// Documents with parts of another version as well.
pub fn documents() -> impl Strategy<Value = Document> {
    (
        prop::collection::vec(any::<u8>(), 0..120),
        prop::option::of("[a-z]{1,2}"),
    )
        .prop_map(|(seed, unknown)| {
            let document = document(&seed);
            let Some(name) = unknown else { return document };
            let stored = document.encode();
            let part = format!("\"x-{name}\": [ 1,  {{\"deep\": null}} ]");
            let stored = format!("{{{part},{}", stored.trim_start_matches('{'));
            let (document, condition) = decode(Some(&stored));
            assert_eq!(condition, Condition::Whole, "{stored}");
            document
        })
}
