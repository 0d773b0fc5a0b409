//! The pages drawn as text, natively, in every language: what a browser gets
//! before any script runs.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first thing that is wrong"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use leptos::prelude::*;
use mesotherapy_guide::app::{self, State};
use mesotherapy_guide::content::chapters;
use mesotherapy_guide::content::contacts::EMERGENCY;
use mesotherapy_guide::content::decide::{GOALS, Way};
use mesotherapy_guide::domain::recovery::ITEMS;
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::domain::source::SourceId;
use mesotherapy_guide::domain::warning::CARE_CARDS;
use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::i18n::{LANGUAGES, Lang, Messages};
use mesotherapy_guide::routes::{Page, Route, Step};
use scraper::{ElementRef, Html, Selector};

const BASE: &str = "/some/where/";

/// Read and measured once.
static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    Texts::open(locales).expect("the messages are readable")
});

fn text(lang: Lang) -> Messages {
    let source = TEXTS.all(lang).expect("the messages are readable");
    app::text(lang, source)
}

fn draw(page: Page, text: Messages) -> Html {
    let state = || State::new(BASE, page, vec![text], Vec::new());
    let html = Owner::new().with(|| app::view(state()).to_html());
    Html::parse_fragment(&html)
}

fn all(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector).map(words).collect()
}

/// The words of an element, without the invisible marks around variables.
fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    let text = text.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn attributes(html: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector)
        .filter_map(|element| element.value().attr(name).map(str::to_owned))
        .collect()
}

/// Every page in every language.
fn pages() -> impl Iterator<Item = (Page, Messages, Html)> {
    LANGUAGES.iter().flat_map(|lang| {
        let text = text(lang);
        Route::all().map(move |route| {
            let page = Page { lang, route };
            (page, text, draw(page, text))
        })
    })
}

#[test]
fn every_page_has_one_title_and_orderly_headings() {
    for (page, _, html) in pages() {
        let path = page.path();
        assert_eq!(all(&html, "h1").len(), 1, "{path}");
        assert_eq!(all(&html, "h1#title[tabindex='-1']").len(), 1, "{path}");
        let levels = Selector::parse("h1, h2, h3, h4").expect("a selector");
        let mut before = 0;
        for heading in html.select(&levels) {
            let level = heading
                .value()
                .name()
                .trim_start_matches('h')
                .parse()
                .unwrap_or(9);
            assert!(
                level <= before + 1,
                "{path}: {} skips a level",
                words(heading)
            );
            assert!(!words(heading).is_empty(), "{path}: an empty heading");
            before = level;
        }
    }
}

#[test]
fn ids_are_unique_and_what_they_are_named_for_is_there() {
    for (page, _, html) in pages() {
        let path = page.path();
        let ids = attributes(&html, "[id]", "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{path}: an id twice");
        for name in ["aria-labelledby", "aria-describedby", "for"] {
            for target in attributes(&html, &format!("[{name}]"), name) {
                for id in target.split_whitespace() {
                    assert!(unique.contains(&id.to_owned()), "{path}: {name}={id}");
                }
            }
        }
    }
}

#[test]
fn every_link_inside_the_guide_leads_to_a_page_and_a_place() {
    let drawn: Vec<_> = pages().map(|(page, _, html)| (page, html)).collect();
    let places: BTreeMap<_, BTreeSet<_>> = drawn
        .iter()
        .map(|(page, html)| {
            (
                page.path(),
                attributes(html, "[id]", "id").into_iter().collect(),
            )
        })
        .collect();
    for (page, html) in &drawn {
        let path = page.path();
        for link in attributes(html, "a[href]", "href") {
            if link.starts_with("https://") || link == format!("tel:{EMERGENCY}") {
                continue;
            }
            let (address, fragment) = link.split_once('#').unwrap_or((&link, ""));
            let target = match address {
                "" => Some(*page),
                address => address.strip_prefix(BASE).and_then(Page::parse),
            };
            let target = target.unwrap_or_else(|| panic!("{path}: {link} leads nowhere"));
            let there = places
                .get(&target.path())
                .is_some_and(|ids| ids.contains(fragment));
            // A step of a page is a place too.
            let there = there || Step::parse(target.route, fragment).is_some();
            assert!(fragment.is_empty() || there, "{path}: no place {link}");
        }
    }
}

#[test]
fn the_warning_signs_and_the_other_language_are_one_tap_away_everywhere() {
    for (page, _, html) in pages() {
        let links = attributes(&html, "a[href]", "href");
        let warning = format!(
            "{BASE}{}",
            Page {
                lang: page.lang,
                route: Route::warning()
            }
            .path()
        );
        assert!(links.contains(&warning), "{}", page.path());
        for lang in LANGUAGES.iter().filter(|lang| *lang != page.lang) {
            let same = format!(
                "{BASE}{}",
                Page {
                    lang,
                    route: page.route
                }
                .path()
            );
            let selector = format!("a[hreflang='{}'][lang='{}']", lang.tag, lang.tag);
            assert!(
                attributes(&html, &selector, "href").contains(&same),
                "{}",
                page.path()
            );
            assert_eq!(all(&html, &selector), [lang.name]);
        }
    }
}

#[test]
fn without_scripts_everything_is_there_to_read() {
    for lang in &LANGUAGES {
        let text = text(lang);
        let drawn = |route| all(&draw(Page { lang, route }, text), "main").join(" ");
        let check = drawn(Route::Check);
        for screen in &SCREENS {
            assert!(
                check.contains(&text.plain(&format!("check-{}", screen.id))),
                "{}",
                screen.id
            );
            for risk in screen.risks() {
                let reason = text.plain(&format!("risk-{}.reason", risk.id));
                assert!(check.contains(&reason), "{}", risk.id);
            }
        }
        let recovery = drawn(Route::Recovery);
        for item in &ITEMS {
            let name = text.plain(&format!("item-{}", item.id));
            assert!(recovery.contains(&name), "{}: {name}", item.id);
        }
        let warning = drawn(Route::warning());
        for sign in CARE_CARDS.iter().flat_map(|card| card.signs) {
            assert!(
                warning.contains(&text.plain(&format!("sign-{}", sign.id))),
                "{}",
                sign.id
            );
        }
        let list = drawn(Route::Sources);
        for id in SourceId::ALL {
            let title = text.western(&format!("source-{}", id.tag().to_ascii_lowercase()));
            let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(list.contains(&title), "{}: {title}", id.tag());
        }
        for chapter in chapters::all() {
            let words = drawn(Route::Chapter(chapter));
            let point = text.plain(&format!("guide-{}.point", chapter.id));
            let point = point.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains(&point), "{}", chapter.id);
        }
    }
}

#[test]
fn numbers_on_arabic_pages_are_of_one_kind() {
    for (page, _, html) in pages().filter(|(page, ..)| page.lang.has_digit_choice()) {
        let literal = Selector::parse("bdi[dir=ltr], [lang=en]").expect("a selector");
        let literals: BTreeSet<_> = html
            .select(&literal)
            .flat_map(|element| {
                element
                    .descendants()
                    .map(|node| node.id())
                    .collect::<Vec<_>>()
            })
            .collect();
        for node in html
            .tree
            .nodes()
            .filter(|node| !literals.contains(&node.id()))
        {
            let Some(text) = node.value().as_text() else {
                continue;
            };
            let western = text.chars().any(|c| c.is_ascii_digit());
            assert!(!western, "{}: {}", page.path(), &**text);
        }
    }
}

/// The cards of warning signs hold two more: each emergency has a first aid of its own.
#[test]
fn lists_hold_at_most_seven_points() {
    for (page, _, html) in pages() {
        let lists = Selector::parse(".prose ul, .prose ol, .card-body > ul").expect("a selector");
        for list in html.select(&lists) {
            let points = list
                .children()
                .filter(|child| child.value().is_element())
                .count();
            let card = list.value().attr("role").is_some();
            assert!(
                points <= if card { 9 } else { 7 },
                "{}: {points} points: {}",
                page.path(),
                words(list)
            );
        }
    }
}

#[test]
fn every_promise_of_every_option_says_how_good_its_proof_is() {
    for lang in &LANGUAGES {
        let text = text(lang);
        let unweighed = text.plain("proof-unweighed");
        for goal in &GOALS {
            let route = Route::Goal(goal);
            let html = draw(Page { lang, route }, text);
            for (way, choice) in goal.ways() {
                let option = format!("#option-{}", way.id());
                let proofs = all(&html, &format!("{option} .row-may li .rating"));
                let place = format!("{} {} {option}", lang.tag, goal.id);
                if way == Way::Nothing {
                    assert_eq!(proofs, [text.plain("fact-no-promise")], "{place}");
                    continue;
                }
                let expected: Vec<_> = choice
                    .promises
                    .iter()
                    .map(|promise| match promise.rating() {
                        Some(rating) => text.plain(&format!("rating-{}", rating.id())),
                        None => unweighed.clone(),
                    })
                    .collect();
                assert_eq!(proofs, expected, "{place}");
            }
            assert_eq!(all(&html, ".option").len(), 4, "{}", goal.id);
        }
    }
}
