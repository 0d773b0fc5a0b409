//! The table of IPDAS items: each item once, with a status that it can have, and
//! with pages that exist.

use std::collections::BTreeSet;

use mesotherapy_guide::routes::Route;

use super::messages::{read, root};

/// Items that are about tests, such as a screening test.
const TESTS: [&str; 9] = ["C7", "C8", "C9", "C10", "24", "25", "26", "27", "28"];
/// Items that only an evaluation with people outside can meet.
const OUTSIDE: [&str; 8] = ["12", "13", "14", "15", "16", "17", "22", "23"];

/// The cells of each row: item, words, status, where.
fn rows(table: &str) -> Vec<Vec<&str>> {
    let lines = table.lines().filter(|line| line.starts_with("| "));
    lines
        .skip(1)
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

#[test]
fn the_ipdas_table_is_whole() {
    let document = read(&root().join("docs/ipdas.md"));
    let rows = rows(&document);
    let numbered = |letter: &str, count| (1..=count).map(|n| format!("{letter}{n}")).collect();
    let groups: [Vec<String>; 3] = [numbered("Q", 6), numbered("C", 10), numbered("", 28)];
    let items: Vec<_> = rows.iter().map(|row| row[0].to_owned()).collect();
    assert_eq!(items, groups.concat());
    for row in &rows {
        let [item, words, status, place] = row[..] else {
            panic!("a row of four cells: {row:?}");
        };
        assert!(!words.is_empty() && !place.is_empty(), "{item}");
        let expected = if TESTS.contains(&item) {
            "n/a"
        } else if OUTSIDE.contains(&item) {
            "people"
        } else {
            "met"
        };
        // What is true for some options only says for which, and why.
        let partly = expected == "met" && status == "partly";
        assert!(status == expected || partly, "{item}: {status}");
        assert!(!partly || place.len() > 60, "{item}: says why only partly");
    }
}

#[test]
fn pages_that_the_ipdas_table_names_exist() {
    let document = read(&root().join("docs/ipdas.md"));
    let pages: BTreeSet<_> = Route::all().map(|route| route.path()).collect();
    for row in rows(&document) {
        let literals = row[3].split('`').skip(1).step_by(2);
        let named: Vec<_> = literals.filter(|literal| literal.ends_with('/')).collect();
        for page in &named {
            assert!(pages.contains(*page), "{}: no page {page}", row[0]);
        }
        // What is met is met somewhere; sources also stand below every section.
        assert!(row[2] != "met" || !named.is_empty(), "{}", row[0]);
    }
}
