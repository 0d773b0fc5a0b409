//! The figures, for people and for programs.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::budget::{Excess, KB, Kind};
use super::visit::Visit;
use super::weigh::Weight;

/// Prints the heaviest page of each language, file by file, and all that is wrong.
pub fn table(visits: &[Visit], excesses: &[Excess]) {
    for (language, pages) in by_language(visits) {
        let heaviest = pages
            .iter()
            .max_by_key(|visit| visit.total(Kind::Page).brotli);
        let Some(heaviest) = heaviest else { continue };
        println!(
            "\n{language}: the heaviest of {} pages is /{}",
            pages.len(),
            heaviest.page
        );
        println!("  {:>11} {:>11}", "raw", "brotli");
        for kind in Kind::ALL {
            for file in heaviest.files.iter().filter(|file| file.kind == kind) {
                println!("  {} {}", columns(file.weight), file.path);
            }
            let total = heaviest.total(kind);
            let budget = kind.budget_of(&heaviest.page) / KB;
            println!("  {} = {}, of {budget} KB", columns(total), kind.name());
        }
        let all: Weight = heaviest.files.iter().map(|file| file.weight).sum();
        println!("  {} = the whole first visit", columns(all));
    }
    println!();
    let past = excesses.iter().map(|excess| {
        let (bytes, budget) = (
            kilobytes(excess.bytes),
            kilobytes(excess.kind.budget_of(&excess.page)),
        );
        (
            format!("{}: {bytes}, allowed {budget}", excess.kind.name()),
            format!("/{}", excess.page),
        )
    });
    for (what, places) in grouped(past) {
        println!("PAST BUDGET {what} ({})", shortened(&places));
    }
    let faults = faults(visits);
    for (what, places) in &faults {
        println!("BROKEN {what} (named by {})", shortened(places));
    }
    if excesses.is_empty() && faults.is_empty() {
        println!("All {} pages are within their budgets.", visits.len());
    }
}

/// Every page with every file, the budgets, and where they are passed. Sizes are bytes.
pub fn json(visits: &[Visit], excesses: &[Excess]) -> Value {
    let per_kind = |value: &dyn Fn(Kind) -> Value| -> Value {
        Kind::ALL
            .iter()
            .map(|kind| (kind.key().to_owned(), value(*kind)))
            .collect::<Map<_, _>>()
            .into()
    };
    let page = |visit: &Visit| {
        let files = visit.files.iter().map(|file| {
            let Weight { raw, brotli } = file.weight;
            json!({ "path": file.path, "kind": file.kind.key(), "raw": raw, "brotli": brotli })
        });
        json!({
            "page": format!("/{}", visit.page),
            "language": visit.language,
            "files": files.collect::<Vec<_>>(),
            "totals": per_kind(&|kind| weight(visit.total(kind))),
        })
    };
    let excess = |excess: &Excess| {
        json!({
            "page": format!("/{}", excess.page),
            "kind": excess.kind.key(),
            "brotli": excess.bytes,
            "budget": excess.kind.budget_of(&excess.page),
        })
    };
    json!({
        "budgets": per_kind(&|kind| kind.budget().into()),
        "pages": visits.iter().map(page).collect::<Vec<_>>(),
        "broken": faults(visits),
        "past_budget": excesses.iter().map(excess).collect::<Vec<_>>(),
    })
}

/// What is wrong with addresses, and the files that name them.
fn faults(visits: &[Visit]) -> BTreeMap<String, BTreeSet<String>> {
    let all = visits.iter().flat_map(|visit| &visit.faults);
    grouped(all.map(|fault| (fault.what.clone(), fault.named_by.clone())))
}

/// Each finding once, with all the places where it was made.
fn grouped(findings: impl Iterator<Item = (String, String)>) -> BTreeMap<String, BTreeSet<String>> {
    let mut groups: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (what, place) in findings {
        groups.entry(what).or_default().insert(place);
    }
    groups
}

/// The first place, and how many more there are.
fn shortened(places: &BTreeSet<String>) -> String {
    let first = places.first().map(String::as_str).unwrap_or_default();
    match places.len() {
        0 | 1 => first.to_owned(),
        many => format!("{first} and {} more", many - 1),
    }
}

fn weight(weight: Weight) -> Value {
    json!({ "raw": weight.raw, "brotli": weight.brotli })
}

fn by_language(visits: &[Visit]) -> BTreeMap<&str, Vec<&Visit>> {
    let mut languages: BTreeMap<&str, Vec<&Visit>> = BTreeMap::new();
    for visit in visits {
        languages.entry(&visit.language).or_default().push(visit);
    }
    languages
}

fn columns(weight: Weight) -> String {
    format!(
        "{:>11} {:>11}",
        kilobytes(weight.raw),
        kilobytes(weight.brotli)
    )
}

/// Bytes as `17.3 KB`, rounded up, so that a budget passed by one byte does not look kept.
fn kilobytes(bytes: u64) -> String {
    let tenths = (bytes * 10).div_ceil(KB);
    format!("{}.{} KB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!(kilobytes(0), "0.0 KB");
        assert_eq!(kilobytes(20 * KB), "20.0 KB");
        assert_eq!(kilobytes(20 * KB + 1), "20.1 KB");
    }
}
