//! What assistive technology is told of ten main pages, as Chromium tells it, in both
//! languages: `tests/fixtures/accessibility/<language>/<page>.txt`.
//!
//! A tree has landmarks, headings, lists and their length, links, controls and their states,
//! pictures and tables, in order and with their names. It has no running text, no values, no
//! ids and no cells, so that a tree changes when the page is told differently and not
//! whenever a sentence is. Pages are those of a reader who has used the whole guide, on one
//! day and at one minute that never change.
//!
//! When a heading or a button is worded anew on purpose, one command writes all trees again;
//! `tests/README.md` tells it. Look at what changed before you commit it.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::aloud::speaking;
use crate::harness::{Page, with_browser};
use crate::sheet::documents::usual;
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};

/// Name of the file, and the page.
const PAGES: [(&str, &str); 10] = [
    ("home", ""),
    ("chapter", "guide/risks/"),
    ("warning", "guide/warning/"),
    ("decide", "decide/"),
    ("question", "check/#heart"),
    ("result", "result/"),
    ("plan", "plan/"),
    ("recovery", "recovery/"),
    ("today", "today/"),
    ("about", "about/"),
];

/// The day of every page.
pub const TODAY: &str = "2027-01-14";

/// The clock stands at ten in the morning of that day.
pub const CLOCK: &str = "
    const Real = Date;
    const now = new Real(2027, 0, 14, 10).getTime();
    window.Date = class extends Real {
        constructor(...parts) {
            if (parts.length) super(...parts);
            else super(now);
        }
        static now() { return now; }
    };";

/// What is left out itself, though not what stands in it: text, what only holds others
/// together, and what is counted by what it stands in.
const UNTOLD: [&str; 24] = [
    "Abbr",
    "Canvas",
    "DescriptionList",
    "InlineTextBox",
    "LabelText",
    "Legend",
    "LineBreak",
    "ListMarker",
    "StaticText",
    "cell",
    "columnheader",
    "definition",
    "deletion",
    "emphasis",
    "generic",
    "gridcell",
    "listitem",
    "none",
    "paragraph",
    "row",
    "rowgroup",
    "rowheader",
    "strong",
    "term",
];

/// States that are told, each where it is not what is usual.
const STATES: [&str; 12] = [
    "level",
    "checked",
    "expanded",
    "pressed",
    "selected",
    "required",
    "invalid",
    "disabled",
    "multiline",
    "modal",
    "live",
    "hasPopup",
];

/// As much of a name as tells it from others.
const NAME: usize = 90;

fn file(lang: Lang, name: &str) -> PathBuf {
    let fixtures = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/accessibility");
    fixtures.join(lang.tag).join(format!("{name}.txt"))
}

/// Each page with the tree that the browser tells now.
async fn trees(page: &Page, lang: Lang, mut each: impl FnMut(&str, String)) {
    let today = Day::parse(TODAY).expect("it is a day");
    page.open_page(&format!("{}/about/", lang.tag)).await;
    page.store(&usual(today).encode()).await;
    for (name, path) in PAGES {
        page.load("404.html").await;
        page.open_page(&format!("{}/{path}", lang.tag)).await;
        page.find("#title, h1").await;
        page.drawn().await;
        let told = page
            .devtools("Accessibility.getFullAXTree", json!({}))
            .await;
        each(name, tree(&told));
    }
}

/// A tree in lines, each as far in as what holds it.
fn tree(told: &Value) -> String {
    let nodes = told["nodes"].as_array().expect("a tree has nodes");
    let mut lines = String::new();
    write(nodes, &nodes[0], 0, &mut lines);
    lines
}

fn write(nodes: &[Value], node: &Value, depth: usize, lines: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let silent = node["ignored"] == true || UNTOLD.contains(&role);
    if !silent {
        let line = [
            role.to_owned(),
            name(node),
            states(node),
            size(nodes, node, role),
        ];
        let line: Vec<_> = line.into_iter().filter(|part| !part.is_empty()).collect();
        let _ = writeln!(lines, "{}{}", "  ".repeat(depth), line.join(" "));
    }
    let depth = depth + usize::from(!silent);
    for child in children(nodes, node) {
        write(nodes, child, depth, lines);
    }
}

fn children<'a>(nodes: &'a [Value], node: &'a Value) -> impl Iterator<Item = &'a Value> {
    let ids = node["childIds"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    ids.iter()
        .filter_map(|id| nodes.iter().find(|node| node["nodeId"] == *id))
}

/// The name in quotation marks, without the invisible marks around what was put into it.
fn name(node: &Value) -> String {
    let name = node["name"]["value"].as_str().unwrap_or_default();
    let name = name.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "");
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.char_indices().nth(NAME) {
        _ if name.is_empty() => name,
        Some((end, _)) => format!("“{}…”", &name[..end]),
        None => format!("“{name}”"),
    }
}

fn states(node: &Value) -> String {
    let all = node["properties"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let told = STATES.into_iter().filter_map(|state| {
        let property = all.iter().find(|one| one["name"] == state)?;
        let value = &property["value"]["value"];
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        // What is not ticked, and what is folded, says so; all other states only when they are.
        let usual = value == "false" && !["checked", "expanded", "pressed"].contains(&state);
        let on = value == "true" && !["checked", "expanded", "pressed"].contains(&state);
        match (usual, on) {
            (true, _) => None,
            (_, true) => Some(state.to_owned()),
            _ => Some(format!("{state}={value}")),
        }
    });
    let described = node["description"]["value"]
        .as_str()
        .is_some_and(|words| !words.is_empty());
    told.chain(described.then(|| "described".to_owned()))
        .collect::<Vec<_>>()
        .join(" ")
}

/// How many items a list has, and how many rows a table.
fn size(nodes: &[Value], node: &Value, role: &str) -> String {
    let part = match role {
        "list" => "listitem",
        "table" => "row",
        _ => return String::new(),
    };
    parts(nodes, node, part).to_string()
}

fn parts(nodes: &[Value], node: &Value, part: &str) -> usize {
    let each = children(nodes, node).map(|child| match child["role"]["value"].as_str() {
        Some(role) if role == part => 1,
        Some("list" | "table") => 0,
        _ => parts(nodes, child, part),
    });
    each.sum()
}

async fn trees_are_as_they_were(lang: Lang) {
    with_browser(speaking(CLOCK), async |page: &Page| {
        let mut changed = Vec::new();
        trees(page, lang, |name, now| {
            let file = file(lang, name);
            let before = fs::read_to_string(&file).unwrap_or_default();
            let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
            let (before, now) = (lines(&before), lines(&now));
            if let Some(line) = (0..before.len().max(now.len())).find(|&line| before.get(line) != now.get(line)) {
                let end = String::new();
                let [was, is] = [&before, &now].map(|all| all.get(line).unwrap_or(&end).trim());
                changed.push(format!("{}:{}: was {was}, is {is}", file.display(), line + 1));
            }
        })
        .await;
        assert!(
            changed.is_empty(),
            "told differently:\n{}\nIf that is meant, `cargo xtask fixtures trees` writes the trees again.",
            changed.join("\n")
        );
    })
    .await;
}

#[tokio::test]
async fn ten_english_pages_are_told_as_their_trees_say() {
    trees_are_as_they_were(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn ten_arabic_pages_are_told_as_their_trees_say() {
    trees_are_as_they_were(&LANGUAGES[1]).await;
}

#[tokio::test]
#[ignore = "`cargo xtask fixtures trees` writes the trees"]
async fn write_the_trees() {
    for lang in &LANGUAGES {
        with_browser(speaking(CLOCK), async |page: &Page| {
            trees(page, lang, |name, now| {
                let file = file(lang, name);
                fs::create_dir_all(file.parent().expect("it lies in a folder"))
                    .expect("the folder is made");
                fs::write(file, now).expect("the tree is written");
            })
            .await;
        })
        .await;
    }
}
