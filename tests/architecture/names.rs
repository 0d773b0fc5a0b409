//! One name for one thing: no two types of `src/` are called the same.

use std::collections::BTreeMap;

use syn::Item;

use super::{files, read, root};

/// Names that stand for two things all the same, each with its reason. Few, and for ever fewer.
const TWICE: [(&str, &str); 0] = [];

/// The types that items declare, those of modules inside the file too. What is compiled for
/// tests alone may repeat a name: nobody reads it from outside.
fn declared(items: &[Item], found: &mut Vec<String>) {
    for item in items {
        match item {
            Item::Struct(item) => found.push(item.ident.to_string()),
            Item::Enum(item) => found.push(item.ident.to_string()),
            Item::Trait(item) => found.push(item.ident.to_string()),
            Item::Type(item) => found.push(item.ident.to_string()),
            Item::Mod(module) if module.ident != "tests" => {
                if let Some((_, items)) = &module.content {
                    declared(items, found);
                }
            }
            _ => {}
        }
    }
}

fn types(text: &str) -> Vec<String> {
    let file = syn::parse_file(text).expect("the file is Rust");
    let mut found = Vec::new();
    declared(&file.items, &mut found);
    found
}

#[test]
fn no_type_s_name_stands_for_two_things() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in files(&root().join("src"), "rs") {
        let in_tests = file.ends_with("tests.rs") || file.iter().any(|part| part == "tests");
        if in_tests {
            continue;
        }
        for name in types(&read(&file)) {
            let place = file.display().to_string();
            places.entry(name).or_default().push(place);
        }
    }
    assert!(places.len() > 150, "{} types are found", places.len());
    for (name, why) in TWICE {
        let twice = places.get(name).is_some_and(|places| places.len() > 1);
        assert!(twice, "{name} need not be excused any more: {why}");
    }
    let wrong: Vec<String> = places
        .iter()
        .filter(|(name, places)| {
            let excused = TWICE.iter().any(|(other, _)| other == name);
            places.len() > 1 && !excused
        })
        .map(|(name, places)| format!("{name}: {}", places.join(", ")))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn types_are_found_wherever_they_stand_but_in_tests() {
    let text = "
        pub struct A;
        enum B { C }
        mod inner { pub(super) trait D {} type E = u8; }
        impl Iterator for A { type Item = u8; }
        #[cfg(test)]
        mod tests { struct A; }
    ";
    assert_eq!(types(text), ["A", "B", "D", "E"]);
}
