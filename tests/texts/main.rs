//! The languages compared: the same messages, nothing missing, nothing unused,
//! nothing that cannot be formatted.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is wrong"
)]

mod glossary;
mod ipdas;
mod messages;
mod numbers;
mod runtime;
mod strength;

use std::collections::{BTreeMap, BTreeSet};

use mesotherapy_guide::clinic::Fault;
use mesotherapy_guide::content::about::ABOUT;
use mesotherapy_guide::content::decide::{
    DECIDING_SOURCES, FIGURES, GOALS, HARMS, UNCERTAIN_SOURCES,
};
use mesotherapy_guide::content::evidence::EVIDENCE;
use mesotherapy_guide::content::sources::ADDRESSES;
use mesotherapy_guide::content::{self, chapters};
use mesotherapy_guide::domain::checkin::SIGNS;
use mesotherapy_guide::domain::decision::{QUIZ, SURE_SOURCES};
use mesotherapy_guide::domain::plan::{PRE_CHECK, PRODUCTS};
use mesotherapy_guide::domain::recovery::ITEMS;
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::domain::source::SourceId;
use mesotherapy_guide::domain::warning::{AIDS, CARE_CARDS};
use mesotherapy_guide::handoff;
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::routes::Route;
use mesotherapy_guide::storage::transfer::{self, ImportRefusal};
use mesotherapy_guide::storage::{Document, Notice};

use messages::{Use, files, messages, read, root, text};

/// The plural categories that a language has, beside `other`.
const PLURALS: [(&str, &[&str]); 2] = [
    ("en", &["one"]),
    ("ar", &["zero", "one", "two", "few", "many"]),
];

/// Values in every plural category of Arabic, and at their edges.
const NUMBERS: [i64; 12] = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111];

#[test]
fn the_languages_have_the_same_messages_variables_and_numbers() {
    let first = &LANGUAGES[0];
    let ours = messages(first);
    for lang in &LANGUAGES[1..] {
        let theirs = messages(lang);
        let names = |all: &BTreeMap<String, Use>| all.keys().cloned().collect::<BTreeSet<_>>();
        let (ours_only, theirs_only): (Vec<_>, Vec<_>) = (
            names(&ours).difference(&names(&theirs)).cloned().collect(),
            names(&theirs).difference(&names(&ours)).cloned().collect(),
        );
        assert!(ours_only.is_empty(), "not in {}: {ours_only:?}", lang.tag);
        assert!(
            theirs_only.is_empty(),
            "only in {}: {theirs_only:?}",
            lang.tag
        );
        for (id, used) in &ours {
            let other = &theirs[id];
            assert_eq!(
                used.variables, other.variables,
                "variables of {id} in {}",
                lang.tag
            );
            let keys = |used: &Use| used.numbers.keys().cloned().collect::<BTreeSet<_>>();
            assert_eq!(keys(used), keys(other), "numbers of {id} in {}", lang.tag);
        }
    }
}

#[test]
fn every_plural_has_all_categories_of_its_language() {
    for (tag, categories) in PLURALS {
        let lang = mesotherapy_guide::i18n::find(tag).expect("a language of the guide");
        for (id, used) in messages(lang) {
            for (variable, keys) in used.selectors {
                assert!(keys.contains("other"), "{tag} {id}: no other");
                for category in categories {
                    assert!(
                        keys.contains(*category),
                        "{tag} {id}: ${variable} has no [{category}], only {keys:?}"
                    );
                }
            }
        }
    }
    assert_eq!(
        PLURALS.len(),
        LANGUAGES.len(),
        "a language without its plural categories"
    );
}

/// Every message formats without an error in every plural category, leaves no
/// variable unnamed, and has words.
#[test]
fn every_message_formats() {
    for lang in &LANGUAGES {
        let text = text(lang);
        for (id, used) in messages(lang) {
            for number in NUMBERS {
                let args: Vec<_> = used
                    .variables
                    .iter()
                    .filter(|name| !["emergency", "report"].contains(&name.as_str()))
                    .map(|name| (name.as_str(), number.into()))
                    .collect();
                let words = text.plain_with(&id, &args);
                assert!(!words.trim().is_empty(), "{} {id} is empty", lang.tag);
                assert!(
                    !words.contains(['{', '}', '`']),
                    "{} {id}: {words}",
                    lang.tag
                );
                assert!(!words.contains("**"), "{} {id}: {words}", lang.tag);
                if used.variables.is_empty() {
                    break;
                }
            }
        }
    }
}

/// The ids that the pages name themselves: every string in `src/app` and the
/// prerender that has the form of an id of a message.
fn named_by_pages(known: &BTreeSet<String>) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    let mut sources = files(&root().join("src/app"), "rs");
    sources.extend(files(&root().join("src/bin"), "rs"));
    sources.extend(files(&root().join("src/find"), "rs"));
    // The page of all parts borrows words; what only it names, no reader sees.
    sources.retain(|file| !file.starts_with(root().join("src/bin/prerender/parts")));
    for file in sources {
        for literal in read(&file).split('"').skip(1).step_by(2) {
            if known.contains(literal) {
                named.insert(literal.to_owned());
            }
            // A message named with its attributes built on: `{id}.question`.
            let attributes = ["question", "yes", "no", "hint", "what", "reason", "next"];
            for attribute in attributes {
                let id = format!("{literal}.{attribute}");
                if known.contains(&id) {
                    named.insert(id);
                }
            }
        }
    }
    named
}

fn used() -> BTreeSet<String> {
    let mut used: BTreeSet<String> = content::messages::all().into_iter().collect();
    for route in Route::all().chain([Route::Kiosk]) {
        used.insert(route.message());
        used.insert(format!("{}.description", route.message()));
    }
    // `icon(text, "…")` draws these; shapes are no words.
    let icons = [
        "drop", "book", "find", "scales", "calendar", "check", "leaf", "warning", "next", "back",
        "done", "phone", "print", "letters", "again", "finish", "question", "speaker", "pause",
        "play", "stop", "before", "slower",
    ];
    used.extend(icons.map(|icon| format!("icon-{icon}")));
    let counts = transfer::all_counts(&Document::default());
    used.extend(counts.iter().map(|(id, _)| format!("has-{id}")));
    used.extend(transfer::PARTS.map(|id| format!("stored-{id}")));
    used.extend(
        ImportRefusal::ALL
            .iter()
            .map(|refusal| refusal.message().to_owned()),
    );
    used.extend(Fault::ALL.iter().map(|fault| fault.message().to_owned()));
    used.extend(
        handoff::CodeRefusal::ALL
            .iter()
            .map(|refusal| refusal.message().to_owned()),
    );
    used.extend(Notice::ALL.iter().map(|notice| notice.message().to_owned()));
    used
}

#[test]
fn every_message_that_a_table_names_is_there() {
    for lang in &LANGUAGES {
        let known: BTreeSet<_> = messages(lang).into_keys().collect();
        let missing: Vec<_> = used().difference(&known).cloned().collect();
        assert!(missing.is_empty(), "not in {}: {missing:#?}", lang.tag);
    }
}

#[test]
fn no_message_is_unused() {
    let known: BTreeSet<_> = messages(&LANGUAGES[0]).into_keys().collect();
    let mut used = used();
    used.extend(named_by_pages(&known));
    let unused: Vec<_> = known
        .iter()
        .filter(|id| !used.contains(*id))
        // What is known of a source is shown where it is known.
        .filter(|id| !(id.starts_with("source-") && id.contains('.')))
        .collect();
    assert!(unused.is_empty(), "unused: {unused:#?}");
}

/// Ids that a page asks for by a literal must exist: `text.plain("…")` and its kin.
#[test]
fn every_message_that_a_page_names_is_there() {
    let known: BTreeSet<_> = messages(&LANGUAGES[0]).into_keys().collect();
    let asks = [
        "plain(\"",
        "plain_with(\"",
        "say(text, \"",
        "say(&text, \"",
        "say_with(text, \"",
        "prose(text, \"",
        "prose(&text, \"",
    ];
    let mut seen = 0;
    let mut sources = files(&root().join("src/app"), "rs");
    sources.extend(files(&root().join("src/bin"), "rs"));
    for file in sources {
        let code = read(&file).split_whitespace().collect::<Vec<_>>().join(" ");
        for ask in asks {
            for after in code.split(ask).skip(1) {
                let id = after.split('"').next().unwrap_or_default();
                assert!(known.contains(id), "{}: no message {id}", file.display());
                seen += 1;
            }
        }
    }
    assert!(
        seen > 50,
        "the pages name their messages in another way now: {seen} found"
    );
}

/// Where a source can be found: at most one identifier, each in its form.
#[test]
fn sources_have_well_formed_addresses() {
    let text = text(&LANGUAGES[0]);
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let mut seen = BTreeSet::new();
    for id in SourceId::ALL {
        let message = format!("source-{}", id.tag().to_ascii_lowercase());
        let found: Vec<_> = ADDRESSES
            .iter()
            .filter(|(name, _)| text.has(&format!("{message}.{name}")))
            .map(|(name, _)| (*name, text.western(&format!("{message}.{name}"))))
            .collect();
        assert!(found.len() <= 1, "{message}: {found:?}");
        let Some((name, address)) = found.into_iter().next() else {
            continue;
        };
        assert!(
            !address.contains(char::is_whitespace),
            "{message}: {address}"
        );
        let good = match name {
            "doi" => address
                .strip_prefix("10.")
                .is_some_and(|rest| rest.contains('/')),
            "pmid" => digits(&address),
            "pmc" => address.strip_prefix("PMC").is_some_and(digits),
            _ => address.contains('.') && !address.contains("://"),
        };
        assert!(good, "{message}: {name} {address}");
        assert!(seen.insert(address.clone()), "{message}: {address} twice");
    }
    assert!(seen.len() > 50);
}

/// A source that nothing rests on does not belong in the list.
#[test]
fn every_source_is_cited() {
    let mut cited: BTreeSet<&SourceId> = BTreeSet::new();
    let risks = SCREENS
        .iter()
        .flat_map(mesotherapy_guide::domain::screening::Screen::risks);
    cited.extend(risks.flat_map(|risk| risk.sources));
    cited.extend(ITEMS.iter().flat_map(|item| item.sources));
    let signs = CARE_CARDS.iter().flat_map(|card| card.signs);
    cited.extend(signs.flat_map(|sign| sign.sources));
    cited.extend(AIDS.iter().flat_map(|aid| aid.sources));
    cited.extend(PRODUCTS.iter().flat_map(|product| product.sources));
    cited.extend(HARMS.iter().flat_map(|harm| harm.sources));
    cited.extend(PRE_CHECK.iter().flat_map(|sign| sign.sources));
    let checkins = SIGNS.iter().flat_map(|sign| sign.choices);
    cited.extend(
        checkins
            .flat_map(|choice| choice.rules)
            .flat_map(|rule| rule.sources),
    );
    let sections = chapters::all().flat_map(|chapter| chapter.sections);
    cited.extend(sections.flat_map(|section| section.sources));
    cited.extend(EVIDENCE.iter().flat_map(|row| row.sources));
    cited.extend(ABOUT.iter().flat_map(|section| section.sources));
    cited.extend(SURE_SOURCES);
    cited.extend(DECIDING_SOURCES);
    cited.extend(UNCERTAIN_SOURCES);
    cited.extend(FIGURES.iter().flat_map(|figures| figures.sources));
    cited.extend(GOALS.iter().flat_map(|goal| goal.sources));
    cited.extend(QUIZ.iter().flat_map(|question| question.sources));
    let unused = SourceId::ALL.iter().filter(|id| !cited.contains(id));
    let unused: Vec<_> = unused.collect();
    assert!(unused.is_empty(), "cited nowhere: {unused:?}");
}
