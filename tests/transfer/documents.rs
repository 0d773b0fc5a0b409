//! Documents as readers could have them, and parts of another version.

use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::look::Look;
use mesotherapy_guide::domain::record::Typed;
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::{Answer, SCREENS};
use mesotherapy_guide::i18n::Digits;
use mesotherapy_guide::storage::{Condition, Document, decode};
use proptest::prelude::*;

use crate::at;

/// A document as a reader could have it, made of a few numbers.
pub fn document(seed: &[u8]) -> Document {
    let mut document = Document::default();
    for (place, number) in seed.iter().enumerate() {
        let place = place % 32;
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
                document.answers.set(screen, answer);
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
                let typed = Typed {
                    day: (number % 4 > 0).then(|| at(u32::from(number % 3) + 1, 0).day()),
                    area: None,
                    fields: IdMap::default(),
                };
                let session = session(number);
                let id = document.records.save(None, session, typed);
                if number % 2 == 0 {
                    document.records.remove(id);
                }
            }
            27..=30 => document.looks.put(Look {
                session: session(number),
                day: at(u32::from(number % 3) + 1, 0).day(),
                minute: u16::from(number) % 3,
                signs: IdMap::default(),
            }),
            _ => document
                .questions
                .set_own(&word(["هل هذا آمن؟", "Why?\nHow?", "\""])),
        }
    }
    document
}

/// Documents with parts of another version as well.
pub fn documents() -> impl Strategy<Value = Document> {
    (
        prop::collection::vec(any::<u8>(), 0..96),
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
