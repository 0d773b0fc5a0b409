//! The review pack holds everything, marks what changed, and is always the same.

use std::collections::BTreeMap;
use std::path::PathBuf;

use mesotherapy_guide::i18n::LANGUAGES;

use super::{Pack, markup};
use crate::reviewed::Reviewed;

fn pack(reviewed: Reviewed) -> Pack {
    let locales = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales");
    Pack::read(&locales, reviewed).expect("the locales are readable")
}

fn html(pack: &Pack) -> String {
    pack.html().expect("a document")
}

/// The document from one message to the end of it.
fn message<'a>(html: &'a str, id: &str) -> &'a str {
    let start = format!("<div class=\"message\" id=\"m-{id}\">");
    let (_, after) = html.split_once(&start).expect("the message is there");
    after
        .split("<div class=\"message\"")
        .next()
        .unwrap_or(after)
}

#[test]
fn every_message_of_every_language_is_in_the_pack_once() {
    let pack = pack(Reviewed::default());
    let html = html(&pack);
    let mut parts = BTreeMap::new();
    for part in html.split("<div class=\"message\" id=\"m-").skip(1) {
        let (id, part) = part.split_once('"').expect("an id");
        assert!(parts.insert(id, part).is_none(), "{id} twice");
    }
    assert_eq!(pack.manuscripts.len(), LANGUAGES.len());
    for manuscript in &pack.manuscripts {
        assert_eq!(
            manuscript.entries.len(),
            parts.len(),
            "{}",
            manuscript.lang.tag
        );
        for entry in &manuscript.entries {
            let part = parts.get(entry.id.as_str());
            let words = markup::message(entry, manuscript.lang);
            let there = part.is_some_and(|part| part.contains(&words));
            assert!(there, "{} {}", manuscript.lang.tag, entry.id);
        }
    }
}

#[test]
fn every_row_of_every_table_is_in_the_pack_with_its_sources() {
    let pack = pack(Reviewed::default());
    let html = html(&pack);
    for row in pack.claims() {
        let start = format!("id=\"r-{}\">", row.key);
        let (_, after) = html.split_once(&start).expect("the row is there");
        let part = after.split("<div class=\"row\"").next().unwrap_or(after);
        for source in &row.sources {
            let tag = format!("<b>{}</b>", source.tag());
            assert!(part.contains(&tag), "{} {tag}", row.key);
        }
    }
}

#[test]
fn before_the_first_review_nothing_is_marked() {
    let pack = pack(Reviewed::default());
    assert!(pack.summary().contains("Nothing has been reviewed yet"));
    assert!(!html(&pack).contains("class=\"mark\""));
}

#[test]
fn only_what_changed_since_the_review_is_marked() {
    let mut reviewed = pack(Reviewed::default())
        .reviewed_by("A, nurse, today")
        .expect("a review");
    assert!(!html(&pack(reviewed.clone())).contains("class=\"mark\""));

    let languages = reviewed.messages.get_mut("guide-risks").expect("a message");
    languages.insert("ar".to_owned(), "another".to_owned());
    reviewed.messages.remove("guide-what");
    reviewed.messages.insert("long-gone".to_owned(), [].into());
    reviewed
        .rules
        .insert("risk-under-18".to_owned(), "another".to_owned());
    reviewed
        .sources
        .insert("M6".to_owned(), "another".to_owned());
    reviewed
        .sources
        .insert("M999".to_owned(), "taken out".to_owned());
    let html = html(&pack(reviewed));
    let (before, marked) = message(&html, "guide-risks")
        .split_once("lang=\"ar\"")
        .expect("both languages");
    assert!(marked.contains(">changed</p>") && !before.contains("class=\"mark\""));
    assert_eq!(
        message(&html, "guide-what").matches(">new</p>").count(),
        LANGUAGES.len()
    );
    assert!(html.contains("long-gone"));
    assert!(html.contains("M999"));
    // The messages in their section; the row in its table; the source in the list.
    assert_eq!(html.matches(">changed</p>").count(), 3);
    assert_eq!(html.matches(">new</p>").count(), LANGUAGES.len());
}

#[test]
fn the_same_texts_give_the_same_document() {
    let one = html(&pack(Reviewed::default()));
    assert_eq!(one, html(&pack(Reviewed::default())));
    assert!(!one.contains(env!("CARGO_MANIFEST_DIR")));
}

#[test]
fn a_review_without_a_name_is_none() {
    assert!(pack(Reviewed::default()).reviewed_by(" ").is_err());
}
