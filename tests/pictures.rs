//! The drawings, as the pages hold them in every language: each has a caption,
//! words for those who cannot see it, and labels that stand inside it and apart.

#![allow(
    clippy::expect_used,
    reason = "a test stops at the first thing that is wrong"
)]

use std::collections::BTreeSet;
use std::path::PathBuf;

use leptos::prelude::*;
use mesotherapy_guide::app::{self, State};
use mesotherapy_guide::i18n::{self, LANGUAGES, Lang};
use mesotherapy_guide::routes::{Page, Route};
use scraper::{ElementRef, Html, Selector};

/// What a letter of a label is wide at most on the average, in units of the
/// drawing, measured with the guide's own letters at 14 units.
const LETTER: f32 = 8.0;
/// How far letters reach above and below the line they stand on.
const ABOVE: f32 = 12.0;
const BELOW: f32 = 5.0;

fn select(within: ElementRef<'_>, selector: &str) -> Vec<Html> {
    let selector = Selector::parse(selector).expect("a selector");
    let found = within.select(&selector);
    found
        .map(|element| Html::parse_fragment(&element.html()))
        .collect()
}

fn words(html: &Html) -> String {
    let text: String = html.root_element().text().collect();
    let marks = |c| matches!(c, '\u{2066}'..='\u{2069}');
    text.replace(marks, "").trim().to_owned()
}

fn attribute(html: &Html, name: &str) -> Option<String> {
    let first = html.root_element().first_child()?;
    first.value().as_element()?.attr(name).map(str::to_owned)
}

/// Every page of a language, as a browser gets it.
fn pages(lang: Lang) -> Vec<(Page, Html)> {
    let locales = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales");
    let source = i18n::read_all(&locales, lang).expect("the messages are readable");
    let text = app::text(lang, source);
    let mut found = Vec::new();
    for route in Route::all() {
        let page = Page { lang, route };
        let state = || State::new("/", page, vec![text], Vec::new());
        let html = Owner::new().with(|| app::view(state()).to_html());
        found.push((page, Html::parse_fragment(&html)));
    }
    found
}

/// Every figure of every page of a language, with its class.
fn figures(lang: Lang) -> Vec<(String, Html)> {
    let mut found = Vec::new();
    for (_, html) in pages(lang) {
        for figure in select(html.root_element(), "figure") {
            let class = attribute(&figure, "class").unwrap_or_default();
            found.push((class, figure));
        }
    }
    found
}

/// Also dots, signs and small pictures outside of figures.
#[test]
fn nothing_is_drawn_that_words_do_not_say() {
    let selector = Selector::parse("svg").expect("a selector");
    for lang in &LANGUAGES {
        let mut named = 0;
        for (page, html) in pages(lang) {
            for drawing in html.select(&selector) {
                let (value, path) = (drawing.value(), page.path());
                let label = value.attr("aria-label").unwrap_or_default();
                if value.attr("aria-hidden").is_none() {
                    assert_eq!(value.attr("role"), Some("img"), "{path}");
                    assert!(!label.is_empty(), "{path}: a drawing without words");
                    named += 1;
                    continue;
                }
                // Decoration stands beside the words that it repeats.
                let around = drawing.ancestors().filter_map(ElementRef::wrap).take(2);
                let says = |element: ElementRef<'_>| {
                    element.value().attr("aria-label").is_some()
                        || element.text().any(|text| !text.trim().is_empty())
                };
                assert!(
                    around.into_iter().any(says),
                    "{path}: nothing says {:?}",
                    value.attr("class")
                );
            }
        }
        assert!(named > 10, "drawings are made in another way now");
    }
}

#[test]
fn every_drawing_has_a_caption_in_every_language() {
    for lang in &LANGUAGES {
        let mut seen = BTreeSet::new();
        for (class, figure) in figures(lang) {
            let root = figure.root_element();
            let captions = select(root, "figcaption");
            let caption = captions.first().map(words).unwrap_or_default();
            assert!(
                !caption.is_empty(),
                "{class} has no caption in {}",
                lang.tag
            );
            assert!(!select(root, "path").is_empty(), "{class} is empty");
            seen.extend(class.split(' ').map(str::to_owned));
        }
        for class in ["skin", "steps", "spacing", "late", "healing"] {
            let class = format!("picture-{class}");
            assert!(seen.contains(&class), "{class} stands on no page");
        }
    }
}

/// A drawing speaks for itself, or stands in an element whose words say the same.
#[test]
fn every_drawing_has_words_for_those_who_cannot_see_it() {
    for lang in &LANGUAGES {
        for (class, figure) in figures(lang) {
            for drawing in select(figure.root_element(), "svg:not([aria-hidden])") {
                assert_eq!(
                    attribute(&drawing, "role").as_deref(),
                    Some("img"),
                    "{class}"
                );
                let label = attribute(&drawing, "aria-label").unwrap_or_default();
                assert!(!label.is_empty(), "{class} says nothing in {}", lang.tag);
            }
            let alone = select(figure.root_element(), ":not(li) > svg[aria-hidden]");
            assert!(alone.is_empty(), "{class}: a drawing without words");
            for item in select(figure.root_element(), "li") {
                assert!(!words(&item).is_empty(), "{class}: a mark without words");
            }
        }
    }
}

/// Where a label reaches: across from and to, down from and to.
fn reach(label: &Html) -> (f32, f32, f32, f32) {
    let place = |name| -> f32 {
        let value = attribute(label, name).expect("a label has a place");
        value.parse().expect("a place is a number")
    };
    // Marks above and below Arabic letters take no place of their own.
    let marks = |c: char| matches!(c, '\u{64b}'..='\u{652}');
    let letters = words(label).replace(marks, "").chars().count();
    let half = f32::from(u8::try_from(letters).expect("a label is short")) * LETTER / 2.0;
    let (x, y) = (place("x"), place("y"));
    (x - half, x + half, y - ABOVE, y + BELOW)
}

#[test]
fn labels_stand_inside_their_drawing_and_apart() {
    for lang in &LANGUAGES {
        for (class, figure) in figures(lang) {
            for drawing in select(figure.root_element(), "svg") {
                let view_box = attribute(&drawing, "viewBox").expect("a drawing has a size");
                let size: Vec<f32> = view_box.split(' ').flat_map(str::parse).collect();
                let labels = select(drawing.root_element(), "text");
                let places: Vec<_> = labels
                    .iter()
                    .map(|label| (words(label), reach(label)))
                    .collect();
                for (index, (label, (left, right, top, bottom))) in places.iter().enumerate() {
                    assert!(!label.is_empty(), "{class}: an empty label in {}", lang.tag);
                    let width = size.get(2).copied().unwrap_or_default();
                    let height = size.get(3).copied().unwrap_or_default();
                    assert!(
                        *left >= 0.0 && *right <= width && *top >= 0.0 && *bottom <= height,
                        "{class}: {label} reaches out of the drawing in {}",
                        lang.tag
                    );
                    for (other, (from, to, above, below)) in places.iter().skip(index + 1) {
                        assert!(
                            right <= from || to <= left || bottom <= above || below <= top,
                            "{class}: {label} lies over {other} in {}",
                            lang.tag
                        );
                    }
                }
            }
        }
    }
}
