//! Every component stands on the page of all parts, which pictures are compared of.

use std::collections::BTreeSet;

use super::{files, named, read, root};

/// Components that it does not show by name, each with the reason. A file below another's
/// folder is a part of that component.
const NOT_SHOWN: [(&str, &str); 0] = [];

#[test]
fn every_component_is_on_the_page_of_all_parts() {
    let folder = root().join("src/app/components");
    let entries = std::fs::read_dir(&folder).expect("the folder is there");
    let components: BTreeSet<_> = entries
        .filter_map(|entry| {
            let path = entry.expect("the folder is readable").path();
            let is_file = path.extension().is_some_and(|kind| kind == "rs");
            let name = path.file_stem()?.to_str()?.to_owned();
            is_file.then_some(name)
        })
        .collect();
    assert!(components.len() > 15, "the components are elsewhere now");
    let mut shown = BTreeSet::new();
    for file in files(&root().join("src/bin/prerender/parts"), "rs") {
        for path in named::named(&read(&file)) {
            let mut segments = path.into_iter();
            if segments.any(|segment| segment == "components") {
                shown.extend(segments.next());
            }
        }
    }
    let missing: BTreeSet<_> = components.difference(&shown).map(String::as_str).collect();
    let excepted: BTreeSet<_> = NOT_SHOWN.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        missing, excepted,
        "shown in src/bin/prerender/parts, or excepted"
    );
}
