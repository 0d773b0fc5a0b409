//! The guide words its messages as Fluent's own runtime does, and counts as
//! Unicode's plural rules say.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use mesotherapy_guide::content::contacts;
use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::i18n::{self, LANGUAGES};
use unic_langid::LanguageIdentifier;

use crate::NUMBERS;
use crate::messages::{messages, root, text};

#[test]
fn messages_read_as_with_fluent_s_own_runtime() {
    let mut compared = 0;
    for lang in &LANGUAGES {
        let text = text(lang);
        let id: LanguageIdentifier = lang.tag.parse().expect("a language tag");
        let texts = Texts::open(root().join("locales")).expect("messages are readable");
        let source = texts.all(lang).expect("messages are readable");
        let resource = FluentResource::try_new(source).expect("messages are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.add_resource(resource).expect("no message twice");
        for (id, used) in messages(lang) {
            let (message, attribute) = match id.split_once('.') {
                None => (id.as_str(), None),
                Some((message, attribute)) => (message, Some(attribute)),
            };
            let message = bundle.get_message(message).expect("the message is there");
            let pattern = match attribute {
                None => message.value(),
                Some(name) => message.get_attribute(name).map(|found| found.value()),
            };
            let pattern = pattern.expect("the message has words");
            let own: Vec<_> = used
                .variables
                .iter()
                .filter(|name| contacts::variables().iter().all(|(other, _)| other != name))
                .collect();
            // Above that, the runtime's library takes 103 for "other" in Arabic.
            for number in NUMBERS.into_iter().filter(|number| *number <= 102) {
                for as_words in [false, true] {
                    let word = format!("{number} > {number}");
                    let mut theirs = FluentArgs::new();
                    for (name, value) in contacts::variables() {
                        theirs.set(name, value);
                    }
                    let mut ours = Vec::new();
                    for name in &own {
                        if as_words {
                            theirs.set(name.as_str(), word.clone());
                            ours.push((name.as_str(), (&word).into()));
                        } else {
                            theirs.set(name.as_str(), number);
                            ours.push((name.as_str(), number.into()));
                        }
                    }
                    let mut errors = Vec::new();
                    let words = bundle.format_pattern(pattern, Some(&theirs), &mut errors);
                    assert!(errors.is_empty(), "{} {id}: {errors:?}", lang.tag);
                    let words = i18n::plain(&words, text.digits());
                    assert_eq!(text.plain_with(&id, &ours), words, "{} {id}", lang.tag);
                    compared += 1;
                    if own.is_empty() {
                        break;
                    }
                }
                if own.is_empty() {
                    break;
                }
            }
        }
    }
    assert!(compared > 2_000, "only {compared} compared");
}

/// CLDR's own examples, and the edges between them. `tests/browser/digits.rs` asks
/// the browser for many more.
#[test]
fn plural_categories_are_those_of_unicode() {
    let arabic = [
        ("zero", &[0][..]),
        ("one", &[1]),
        ("two", &[2]),
        ("few", &[3, 10, 103, 110, 1003]),
        ("many", &[11, 26, 99, 111, 1011, 1099]),
        ("other", &[100, 101, 102, 200, 202, 300, 1_000, 10_000]),
    ];
    let english = [("one", &[1][..]), ("other", &[0, 2, 11, 21, 101, 1_000])];
    for (tag, rules) in [("ar", &arabic[..]), ("en", &english)] {
        let lang = i18n::find(tag).expect("a language of the guide");
        for (category, numbers) in rules {
            for number in *numbers {
                assert_eq!((lang.plural)(*number), *category, "{tag} {number}");
            }
        }
    }
}
