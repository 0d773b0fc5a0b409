//! Words: the guide's own wording of a message against Fluent's own runtime, on messages
//! made up for the occasion and on those of `locales/`, with any arguments.
//!
//! What the guide words, the runtime words alike. What the guide does not know of Fluent
//! (functions, terms, attributes of other messages, escapes) it has to report, never to
//! word in some other way.

#![no_main]

mod made_up;
mod theirs;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::path::Path;
use std::sync::LazyLock;

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use mesotherapy_guide::i18n::{
    Arg, Catalog, Digits, LANGUAGES, Lang, MessageProblem, Messages, Run, read_all,
};

use theirs::Theirs;

/// From 103 on the runtime's library of plural rules, `intl_pluralrules` 7, takes 103 for
/// "other" in Arabic, where Unicode has "few".
const HIGHEST_IN_ARABIC: i64 = 102;

/// What both hold exactly; the runtime counts with floating-point numbers.
const HIGHEST: i64 = 1 << 52;

/// An argument as both take it.
#[derive(Clone, Debug)]
pub enum Value {
    /// A whole number.
    Number(i64),
    /// Words without marks.
    Messages(String),
}

thread_local! {
    static FAILED: Cell<bool> = const { Cell::new(false) };
}

fn report(_: &MessageProblem) {
    FAILED.set(true);
}

fn number(input: &mut Unstructured<'_>, lang: Lang) -> Result<i64> {
    let highest = if lang.tag == "ar" {
        HIGHEST_IN_ARABIC
    } else {
        HIGHEST
    };
    if input.ratio(3_u8, 4_u8)? {
        input.int_in_range(-3..=highest.min(120))
    } else {
        input.int_in_range(-highest..=highest)
    }
}

/// What variables are given; some are not.
fn values(
    input: &mut Unstructured<'_>,
    lang: Lang,
    names: &[String],
) -> Result<Vec<(String, Value)>> {
    let mut values = Vec::new();
    for name in names {
        let value = match input.int_in_range(0..=8)? {
            0 => continue,
            1..=5 => Value::Number(number(input, lang)?),
            6 => Value::Messages((*input.choose(&made_up::WORDS)?).to_owned()),
            // Without the marks that the guide reads in a text.
            _ => Value::Messages(input.arbitrary::<&str>()?.replace(['`', '*'], "")),
        };
        values.push((name.clone(), value));
    }
    Ok(values)
}

/// The guide's words, with Western digits and without what it takes for marks; and
/// whether it reported something.
fn ours(text: Messages, id: &str, values: &[(String, Value)]) -> (String, bool) {
    FAILED.set(false);
    let args: Vec<_> = values
        .iter()
        .map(|(name, value)| match value {
            Value::Number(number) => (name.as_str(), Arg::Number(*number)),
            Value::Messages(text) => (name.as_str(), Arg::Text(text)),
        })
        .collect();
    let runs = text.runs_with(id, &args);
    let words = runs.into_iter().map(|run| match run {
        Run::Text(words) | Run::Strong(words) | Run::Ltr(words) => words,
    });
    (words.collect(), FAILED.get())
}

fn catalog(lang: Lang, source: String) -> Messages {
    let text = Messages::new(Catalog::new(lang, source, [], report));
    text.with_digits(Digits::Western)
}

thread_local! {
    /// The runtime in each language: making one takes longer than all else.
    static MADE_UP: RefCell<Vec<(Lang, Theirs)>> = const { RefCell::new(Vec::new()) };
}

/// A language as the guide ships it.
struct Shipped {
    lang: Lang,
    text: Messages,
    theirs: Theirs,
    /// Every message, with the variables that it or what it refers to may ask for.
    ids: Vec<(String, Vec<String>)>,
}

thread_local! {
    static SHIPPED: Vec<Shipped> = LANGUAGES.iter().map(|lang| {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales"));
        // Marks are tested elsewhere; without them the words are what the runtime says.
        let source = read_all(folder, lang).expect("the messages are readable");
        let source = source.replace('`', "").replace("**", "");
        let theirs = Theirs::new(lang, source.clone());
        let names = variables(&source);
        let ids = theirs.ids().iter().map(|id| {
            let message = id.split('.').next().unwrap_or_default();
            (id.clone(), names.get(message).cloned().unwrap_or_default())
        }).collect();
        Shipped { lang, ids, text: catalog(lang, source), theirs }
    }).collect();
}

/// The variables of every message of a file.
fn variables(source: &str) -> HashMap<&str, Vec<String>> {
    let mut all: HashMap<&str, Vec<String>> = HashMap::new();
    let mut message = "";
    for line in source.lines() {
        if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            message = name;
        }
        let names = all.entry(message).or_default();
        for rest in line.split('$').skip(1) {
            let letters = |c: &char| c.is_ascii_alphanumeric() || "-_".contains(*c);
            let name: String = rest.chars().take_while(letters).collect();
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    all
}

fn compare_shipped(input: &mut Unstructured<'_>) -> Result<()> {
    SHIPPED.with(|all| {
        let shipped = input.choose(all)?;
        let (id, names) = input.choose(&shipped.ids)?;
        let values = values(input, shipped.lang, names)?;
        let (words, failed) = ours(shipped.text, id, &values);
        let theirs = shipped.theirs.words(id, &values);
        assert_eq!(failed, theirs.failed, "{id}: {theirs:?}");
        if !failed {
            assert_eq!(
                words,
                Digits::Western.apply(&theirs.words),
                "{id} {values:?}"
            );
        }
        Ok(())
    })
}

fn compare_made_up(input: &mut Unstructured<'_>) -> Result<()> {
    let lang: Lang = input.choose(&LANGUAGES)?;
    let made = made_up::messages(input)?;
    let names: Vec<_> = made_up::NAMES.map(str::to_owned).to_vec();
    let values = values(input, lang, &names)?;
    MADE_UP.with_borrow_mut(|all| compare_in(all, lang, &made, &values));
    Ok(())
}

fn compare_in(
    all: &mut Vec<(Lang, Theirs)>,
    lang: Lang,
    made: &made_up::MadeUp,
    values: &[(String, Value)],
) {
    if !all.iter().any(|(other, _)| *other == lang) {
        all.push((lang, Theirs::new(lang, String::new())));
    }
    let Some((_, theirs)) = all.iter_mut().find(|(other, _)| *other == lang) else {
        return;
    };
    if theirs.is_full() {
        *theirs = Theirs::new(lang, String::new());
    }
    theirs.replace(made.source.clone());
    let text = catalog(lang, made.source.clone());
    for id in theirs.ids() {
        let id = id.as_str();
        let (words, failed) = ours(text, id, values);
        let theirs = theirs.words(id, values);
        let both = format!("{id} of\n{}{values:?}\n{theirs:?}", made.source);
        if !failed {
            assert!(!theirs.failed, "worded all the same: {both}");
            assert_eq!(words, Digits::Western.apply(&theirs.words), "{both}");
        } else if !theirs.failed {
            assert!(made.is_beyond, "not worded: {both}");
        }
    }
}

/// The messages of the guide are read once, before the first input.
static READY: LazyLock<()> = LazyLock::new(|| SHIPPED.with(|_| ()));

fuzz_target!(|data: &[u8]| {
    LazyLock::force(&READY);
    let mut input = Unstructured::new(data);
    // Input that ends too early makes nothing to compare.
    let _ = match input.int_in_range(0..=3) {
        Ok(0) => compare_shipped(&mut input),
        _ => compare_made_up(&mut input),
    };
});
