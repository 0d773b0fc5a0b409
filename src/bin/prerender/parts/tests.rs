//! What stands on the page of all parts is what pages have: no class of its own, no id
//! twice, every message there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::i18n::{LANGUAGES, Messages};

use super::{Preset, document, linked};

/// Classes of the app that no style sheet names: they tell elements apart for its tests,
/// or are one of several of which another has a style.
const WITHOUT_STYLE: [&str; 14] = [
    "aids",
    "digits-arab",
    "entry",
    "picture-healing",
    "picture-late",
    "picture-skin",
    "picture-spacing",
    "picture-steps",
    "prev",
    "row-cost",
    "row-living",
    "row-soon",
    "row-visits",
    "sheet-medicines",
];

fn pages() -> Vec<String> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let files = Texts::open(locales).expect("the messages are readable");
    let text = |lang| {
        let source = files.all(lang).expect("the messages are readable");
        mesotherapy_guide::app::text(lang, source)
    };
    let draw = |text: Messages| document(text, "/", "");
    LANGUAGES.iter().map(|lang| draw(text(lang))).collect()
}

/// The values of an attribute.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once(&start) {
        let (value, after) = after.split_once('"').unwrap_or((after, ""));
        found.push(value);
        rest = after;
    }
    found
}

#[test]
fn every_class_has_its_style() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app/style");
    let sheets: String = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| fs::read_to_string(entry.expect("an entry").path()).expect("a sheet"))
        .collect();
    let named = |class: &str| {
        let start = format!(".{class}");
        sheets.match_indices(&start).any(|(at, _)| {
            let next = sheets[at + start.len()..].chars().next();
            next.is_none_or(|next| !(next.is_ascii_alphanumeric() || next == '-'))
        })
    };
    let mut bare = BTreeSet::new();
    for page in pages() {
        for class in values(&page, "class")
            .iter()
            .flat_map(|list| list.split(' '))
        {
            if !class.is_empty() && !named(class) {
                bare.insert(class.to_owned());
            }
        }
    }
    let expected: BTreeSet<_> = WITHOUT_STYLE.map(str::to_owned).into();
    assert_eq!(bare, expected);
}

#[test]
fn every_id_is_there_once_and_every_message_has_words() {
    for page in pages() {
        let ids = values(&page, "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{ids:?}");
        for empty in [
            "<p></p>",
            "<h3></h3>",
            "<dt></dt>",
            "<dd></dd>",
            "<legend></legend>",
        ] {
            assert!(!page.contains(empty), "{empty}");
        }
        assert!(!page.contains(" style=") && !page.contains("<script"));
    }
}

#[test]
fn what_is_set_stands_at_its_element() {
    let mut set = Preset::default();
    set.tick("a");
    set.fill("b", "1 < 2");
    set.fill("c", "words");
    let html =
        "<input id=\"a\"><input class=\"x\" id=\"b\"><textarea id=\"c\" rows=\"3\"><!></textarea>";
    assert_eq!(
        set.put_into(html),
        "<input id=\"a\" checked><input class=\"x\" id=\"b\" value=\"1 &lt; 2\">\
        <textarea id=\"c\" rows=\"3\">words</textarea>"
    );
}

#[test]
fn a_page_without_its_styles_is_no_model() {
    assert!(linked("<link rel=\"icon\" href=\"a\">\n<script src=\"b\"></script>").is_err());
}
