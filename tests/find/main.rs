//! Whether people find what they look for: questions as they are typed, and the places
//! that answer them, one of which must be among the first three.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first thing that is wrong"
)]

mod arabic;
mod english;

use std::path::Path;
use std::sync::LazyLock;

use mesotherapy_guide::content::{answers, contacts};
use mesotherapy_guide::domain::source::SourceId;
use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::find::{Habits, Index, Place, Query, places};
use mesotherapy_guide::i18n::{
    Block, Catalog, LANGUAGES, Lang, MessageProblem, Messages, Run, find,
};
use mesotherapy_guide::routes::Route;

/// A question, and the places that answer it: address below the language's folder.
type Asked = (&'static str, &'static [&'static str]);

/// How many of the 60 questions of a language must be answered among the first three.
const LEAST: usize = 55;

/// Read and measured once.
static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    Texts::open(locales).expect("the messages are readable")
});

/// The messages that the page has, and no others; one that is missing fails.
fn text(lang: Lang) -> Messages {
    let mut source = String::new();
    for shared in Route::Find.shared_texts() {
        source.push_str(
            &TEXTS
                .shared(*shared)
                .expect("the shared messages are readable"),
        );
    }
    for volume in Route::Find.volumes() {
        let volume = TEXTS.volume(lang, volume);
        source.push_str(&volume.expect("a volume is readable"));
    }
    let report = |problem: &MessageProblem| panic!("{problem}");
    Messages::new(Catalog::new(lang, source, contacts::variables(), report))
}

struct Library {
    places: Vec<Place>,
    index: Index,
    habits: Habits,
}

fn library(tag: &str) -> Library {
    let text = text(find(tag).expect("a language"));
    let places = places(text);
    let index = Index::new(&places);
    let habits = Habits::new(
        &rows(text, "find-alike"),
        &text.plain("find-idle"),
        &rows(text, "find-urgent"),
    );
    Library {
        places,
        index,
        habits,
    }
}

fn rows(text: Messages, id: &str) -> Vec<String> {
    let mut rows = Vec::new();
    for block in text.blocks(id) {
        let Block::List(lines) = block else {
            panic!("{id} is a list");
        };
        rows.extend(lines.into_iter().map(|line| {
            line.into_iter()
                .map(|run| match run {
                    Run::Text(words) | Run::Strong(words) | Run::Ltr(words) => words,
                })
                .collect::<String>()
        }));
    }
    rows
}

impl Library {
    fn first(&self, typed: &str, count: usize) -> Vec<String> {
        let found = self.index.find(&Query::new(typed, &self.habits));
        let places = found
            .iter()
            .filter_map(|found| self.places.get(found.place));
        places.take(count).map(address).collect()
    }
}

fn address(place: &Place) -> String {
    let path = place.route.path();
    match place.fragment.as_str() {
        "" => path,
        fragment => format!("{path}#{fragment}"),
    }
}

fn questions(tag: &str) -> &'static [Asked] {
    match tag {
        "en" => &english::ASKED,
        "ar" => &arabic::ASKED,
        _ => panic!("no questions in {tag}"),
    }
}

#[test]
fn questions_as_people_type_them_are_answered_among_the_first_three() {
    for lang in &LANGUAGES {
        let library = library(lang.tag);
        let asked = questions(lang.tag);
        assert_eq!(asked.len(), 60, "{}", lang.tag);
        let mut missed = Vec::new();
        for (typed, answers) in asked {
            let known: Vec<_> = library.places.iter().map(address).collect();
            for answer in *answers {
                let is_known = known.iter().any(|place| place == answer);
                assert!(is_known, "{typed}: there is no {answer}");
            }
            let first = library.first(typed, 3);
            if !first.iter().any(|place| answers.contains(&place.as_str())) {
                missed.push(format!("{typed}: {first:?}, not {answers:?}"));
            }
        }
        let found = asked.len() - missed.len();
        assert!(
            found >= LEAST,
            "{}: {found} of {}\n{}",
            lang.tag,
            asked.len(),
            missed.join("\n")
        );
    }
}

/// However it is asked: none of these may miss, as some of the sixty may.
#[test]
fn whoever_asks_about_a_pregnancy_finds_the_answer_among_the_first_three() {
    let typed = [
        ("en", "is it safe in pregnancy"),
        ("en", "pregnancy"),
        ("en", "safe during lactation"),
        ("en", "can i do it while nursing"),
        ("ar", "هل هو امان للحامل"),
        ("ar", "اثناء الحمل"),
        ("ar", "ينفع وانا برضع"),
        ("ar", "الرضاعه"),
    ];
    let answers = ["answers/#pregnancy", "guide/who/#not-now"];
    for (tag, typed) in typed {
        let first = library(tag).first(typed, 3);
        let is_there = first.iter().any(|place| answers.contains(&place.as_str()));
        assert!(is_there, "{typed}: {first:?}");
    }
}

#[test]
fn each_short_answer_is_found_first_by_its_own_question() {
    for lang in &LANGUAGES {
        let library = library(lang.tag);
        let text = text(lang);
        for answer in answers::GROUPS.iter().flat_map(|group| group.answers) {
            let question = text.plain(&format!("short-{}", answer.id));
            let address = format!("answers/#{}", answer.id);
            assert_eq!(library.first(&question, 1), [address], "{question}");
        }
    }
}

#[test]
fn words_of_an_emergency_lead_to_the_warning_signs_and_others_do_not() {
    for lang in &LANGUAGES {
        let library = library(lang.tag);
        let (urgent, calm): (&[&str], &[&str]) = match lang.tag {
            "en" => (&english::URGENT, &english::CALM),
            _ => (&arabic::URGENT, &arabic::CALM),
        };
        for (typed, expected) in urgent
            .iter()
            .map(|typed| (typed, true))
            .chain(calm.iter().map(|typed| (typed, false)))
        {
            let query = Query::new(typed, &library.habits);
            assert_eq!(query.is_urgent(), expected, "{typed}");
            if expected {
                let first = library.first(typed, 3);
                let signs = first.iter().any(|place| {
                    place.starts_with(&Route::warning().path()) || place.ends_with("#serious")
                });
                assert!(signs, "{typed}: {first:?}");
            }
        }
    }
}

#[test]
fn every_place_has_words_and_every_source_is_found_by_its_title() {
    for lang in &LANGUAGES {
        let library = library(lang.tag);
        for place in &library.places {
            assert!(!place.title.is_empty(), "{place:?}");
            assert!(
                !place.body.is_empty() || place.route == Route::Sources,
                "{place:?}"
            );
        }
        let sources = library
            .places
            .iter()
            .filter(|place| place.route == Route::Sources);
        assert_eq!(sources.count(), SourceId::ALL.len());
        let text = text(lang);
        let title = text.western("source-m4");
        assert_eq!(library.first(&title, 1), ["sources/#source-m4"]);
    }
}

#[test]
fn what_is_in_no_text_finds_nothing() {
    for lang in &LANGUAGES {
        let library = library(lang.tag);
        for typed in ["qqqqzzzz", "ضضضضظظظظ", "", "?!"] {
            assert!(library.first(typed, 1).is_empty(), "{typed}");
        }
    }
}
