//! The guide words its messages as Fluent's own runtime does, and counts as
//! Unicode's plural rules say.

use mesotherapy_guide::editorial::runtime;
use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::i18n::{self, LANGUAGES};

use crate::messages::{root, text};

/// The prerender refuses a guide in which they differ; here it is seen without a build.
#[test]
fn messages_read_as_with_fluent_s_own_runtime() {
    for lang in &LANGUAGES {
        let texts = Texts::open(root().join("locales")).expect("messages are readable");
        let source = texts.all(lang).expect("messages are readable");
        let compared = runtime::compare(text(lang), source);
        let compared = compared.unwrap_or_else(|error| panic!("{error}"));
        assert!(compared > 2_000, "only {compared} compared");
    }
}

#[test]
fn a_message_that_reads_otherwise_is_found() {
    let lang = &LANGUAGES[0];
    let own = |source: &str| mesotherapy_guide::app::text(lang, source.to_owned());
    for (said, written) in [
        ("a = 1\n", "a = 2\n"),
        (
            "a = { $n ->\n    [one] 1\n   *[other] 2\n }\n",
            "a = { $n ->\n    [one] 3\n   *[other] 2\n }\n",
        ),
        ("a =\n    .b = { $n } c\n", "a =\n    .b = { $n } d\n"),
        ("a = b\n", "a = b\nc = d\n"),
    ] {
        let found = runtime::compare(own(said), written.to_owned());
        assert!(found.is_err(), "{written}");
        assert!(runtime::compare(own(said), said.to_owned()).is_ok());
    }
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
