//! The package that stands in a library's place is the one that is compiled. When Leptos
//! asks for another version of the library, cargo takes the library itself and only warns.
//!
//! Must not know: what the package does.

use super::{read, root};

/// The packages of a lock file with this name, each with where it comes from; a package
/// of the workspace comes from nowhere.
fn sources<'a>(lock: &'a str, name: &str) -> Vec<Option<&'a str>> {
    let line = format!("name = \"{name}\"");
    let packages = lock.split("[[package]]").skip(1);
    packages
        .filter(|package| package.lines().any(|each| each == line))
        .map(|package| {
            let mut lines = package.lines();
            lines.find_map(|line| line.strip_prefix("source = "))
        })
        .collect()
}

#[test]
fn our_package_stands_in_the_place_of_wasm_streams() {
    let lock = read(&root().join("Cargo.lock"));
    assert_eq!(
        sources(&lock, "wasm-streams"),
        [None],
        "see docs/decisions/004-a-library-that-is-not-needed.md"
    );
    assert!(
        !lock.contains("[[patch.unused]]"),
        "a patch is not used any more"
    );
    // Somebody still asks for it: else the package could go.
    assert!(lock.contains("\n \"wasm-streams\",\n"));
}

#[test]
fn a_library_is_told_from_our_package() {
    let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1\"\nsource = \"b\"\n\n\
                [[package]]\nname = \"a\"\nversion = \"2\"\ndependencies = [\n \"c\",\n]\n";
    assert_eq!(sources(lock, "a"), [Some("\"b\""), None]);
}
