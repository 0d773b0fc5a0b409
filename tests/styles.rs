//! House rules of the style sheets: every class belongs to one, and none says what an
//! engine that the guide is read in does not know.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first thing that is wrong"
)]

#[path = "styles/layers.rs"]
mod layers;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Sheets that say again, for paper or for browsers without layers, what others say.
const RESTATE: [&str; 2] = ["print", "old"];

/// Classes that a second sheet begins a selector with, each for a reason: `kiosk` makes
/// targets larger for fingers in gloves, `pictures` draws them in forced colours, and the
/// rest stands beside the class of a page in the same selector.
const SHARED: [(&str, &str); 14] = [
    ("chip", "kiosk"),
    ("choice", "base"),
    ("course", "kiosk"),
    ("digits-latn", "decide"),
    ("door", "base"),
    ("field", "kiosk"),
    ("field", "records"),
    ("goal-drawing", "pictures"),
    ("legend", "plan"),
    ("now-choices", "kiosk"),
    ("path", "kiosk"),
    ("quiet", "kiosk"),
    ("resume", "kiosk"),
    ("summary", "kiosk"),
];

fn sheets() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app/style");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut sheets = BTreeMap::new();
    for entry in entries {
        let file = entry.expect("the entry is readable").path();
        let name = file.file_stem().and_then(|name| name.to_str());
        let css = fs::read_to_string(&file).expect("the sheet is readable");
        sheets.insert(
            name.expect("a name of letters").to_owned(),
            without_comments(&css),
        );
    }
    sheets
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| {
        kept + part.split_once("*/").map_or("", |(_, after)| after)
    })
}

/// The selectors of a sheet, each of a list for itself.
fn selectors(css: &str) -> Vec<String> {
    let mut found = Vec::new();
    for before in css.split('{').filter(|part| !part.is_empty()) {
        let rule = before.rsplit(['}', ';']).next().unwrap_or_default().trim();
        if rule.is_empty() || rule.starts_with('@') {
            continue;
        }
        let (mut depth, mut one) = (0, String::new());
        for letter in rule.chars() {
            match letter {
                '(' => depth += 1,
                ')' => depth -= 1,
                ',' if depth == 0 => {
                    found.push(std::mem::take(&mut one));
                    continue;
                }
                _ => {}
            }
            one.push(letter);
        }
        found.push(one);
    }
    found.iter().map(|one| one.trim().to_owned()).collect()
}

/// The classes that a selector begins with: whose matter it is.
fn owners(selector: &str) -> BTreeSet<String> {
    let first = selector.split([' ', '>', '+', '~']).next();
    let first = match selector.strip_prefix(":is(") {
        Some(list) => list.split_once(')').map(|(list, _)| list),
        None => first,
    };
    let parts = first.unwrap_or_default().split('.').skip(1);
    parts
        .map(|part| {
            let end = part.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
            part[..end.unwrap_or(part.len())].to_owned()
        })
        .filter(|class| !class.is_empty())
        .collect()
}

#[test]
fn every_class_belongs_to_one_sheet() {
    let mut owned: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, css) in sheets() {
        if RESTATE.contains(&name.as_str()) {
            continue;
        }
        for class in selectors(&css).iter().flat_map(|one| owners(one)) {
            owned.entry(class).or_default().insert(name.clone());
        }
    }
    assert!(owned.len() > 200, "the sheets are read");
    let mut needed = BTreeSet::new();
    let mut wrong = Vec::new();
    for (class, mut sheets) in owned {
        for (shared, sheet) in SHARED {
            if shared == class && sheets.remove(sheet) {
                needed.insert((shared, sheet));
            }
        }
        if sheets.len() > 1 {
            wrong.push(format!(".{class} begins selectors in {sheets:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let stale: Vec<_> = SHARED.iter().filter(|one| !needed.contains(one)).collect();
    assert!(stale.is_empty(), "no longer shared: {stale:?}");
}

/// What the oldest engines that start the guide (`docs/browsers.md`) do not know and would
/// pass over, and what stands in its place.
#[test]
fn sheets_say_nothing_that_old_engines_pass_over() {
    for (name, css) in sheets() {
        for (word, instead) in [
            (":dir(", "[dir=\"rtl\"]"),
            ("scale:", "transform: scale(…)"),
            ("translate:", "transform: translate(…)"),
            ("rotate:", "transform: rotate(…)"),
            ("@container", "@media"),
            ("@scope", "a class"),
            ("color-mix(", "a colour of its own"),
            ("100dvh", "100vh"),
            ("\n    & ", "the whole selector"),
        ] {
            assert!(!css.contains(word), "{name}: instead of {word} {instead}");
        }
        let prefixed = css.matches("-webkit-print-color-adjust:").count();
        let all = css.matches("print-color-adjust:").count();
        assert_eq!(
            all,
            2 * prefixed,
            "{name}: Chrome before 136 wants a prefix"
        );
    }
}

/// A fieldset is no grid: `WebKit` does not lay out a legend in one again when the phone
/// is turned, and the page can then be pushed sideways.
#[test]
fn no_fieldset_is_a_grid() {
    let fieldsets = ["fieldset", ".now", ".chips"];
    for (name, css) in sheets() {
        for rule in css.split('}') {
            let Some((before, body)) = rule.rsplit_once('{') else {
                continue;
            };
            let selector = before.rsplit(['{', ';']).next().unwrap_or_default();
            let ends = |one: &str| {
                let last = one.trim().rsplit(' ').next().unwrap_or_default();
                fieldsets.contains(&last)
            };
            let grid = body.contains("display: grid");
            assert!(
                !(grid && selector.split(',').any(ends)),
                "{name}: {selector} is a grid"
            );
        }
    }
}

/// The rules of a sheet: selectors and declarations.
fn rules(css: &str) -> impl Iterator<Item = (&str, &str)> {
    css.split('}').filter_map(|rule| {
        let (before, body) = rule.rsplit_once('{')?;
        Some((
            before.rsplit(['{', ';']).next().unwrap_or_default().trim(),
            body,
        ))
    })
}

/// What may change under a pointer and with the focus: colours and lines, no words and no
/// places. Only the skip link comes into view, because that is what it is for.
#[test]
fn nothing_appears_under_a_pointer_or_with_the_focus() {
    let may = [
        "background",
        "border",
        "color",
        "outline",
        "box-shadow",
        "text-decoration",
    ];
    for (name, css) in sheets() {
        for (selector, body) in rules(&css) {
            if ![":hover", ":focus"]
                .iter()
                .any(|state| selector.contains(state))
                || selector.starts_with(".skip")
            {
                continue;
            }
            let names = body.split(';').filter_map(|one| one.split_once(':'));
            for (property, _) in names {
                let known = may.iter().any(|may| property.trim().starts_with(may));
                assert!(known, "{name}: {selector} changes {property}");
            }
        }
    }
}

/// Nothing moves by itself; one line comes at once after a time. What changes in steps does so
/// only for readers who have not asked for less motion.
#[test]
fn nothing_moves_and_nothing_at_all_for_who_wants_no_motion() {
    for (name, css) in sheets() {
        assert!(
            !css.contains("infinite") && !css.contains(" scroll-behavior"),
            "{name}"
        );
        for (selector, body) in rules(&css) {
            for (property, value) in body.split(';').filter_map(|one| one.split_once(':')) {
                let (property, value) = (property.trim(), value.trim());
                let still = value.starts_with("none");
                if property.starts_with("animation") {
                    let comes = ["come 1ms ", "waited 1ms "];
                    let comes = comes.iter().any(|one| value.starts_with(one));
                    assert!(still || comes, "{name}: {selector} moves by {value}");
                }
                if property.starts_with("transition") && !still {
                    let before = css.split(value).next().unwrap_or_default();
                    let media = before.rsplit("@media").next().unwrap_or_default();
                    let asked = media
                        .trim_start()
                        .starts_with("(prefers-reduced-motion: no-preference)");
                    assert!(asked, "{name}: {selector} changes slowly for everybody");
                }
            }
        }
    }
}

/// Where colours are the reader's own, a transparent frame is drawn like any other.
#[test]
fn no_frame_is_transparent() {
    for (name, css) in sheets() {
        for (selector, body) in rules(&css) {
            let transparent = body
                .split(';')
                .any(|one| one.trim().starts_with("border") && one.contains("transparent"));
            assert!(
                !transparent,
                "{name}: {selector}: instead of transparent var(--gone)"
            );
        }
    }
}
