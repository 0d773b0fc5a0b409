//! Which module may use which, and what it must not know.

use std::path::PathBuf;

use super::{files, named, read, root};

/// The modules that a module may use. `app` and `prerender` may use all.
const ALLOWED: [(&str, &[&str]); 11] = [
    ("domain", &[]),
    ("calendar", &["domain"]),
    ("content", &["domain"]),
    ("i18n", &[]),
    ("clinic", &["domain", "i18n"]),
    ("storage", &["domain", "i18n"]),
    ("handoff", &["domain", "i18n", "storage"]),
    ("web", &["domain"]),
    ("routes", &["content", "domain", "i18n"]),
    ("find", &["content", "domain", "i18n", "routes"]),
    (
        "editorial",
        &["domain", "content", "find", "i18n", "routes"],
    ),
];

/// What draws pages and reaches into the browser.
const BROWSER: &[&str] = &[
    "leptos",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "gloo_storage",
];
const FLUENT: &[&str] = &["fluent_syntax"];
const JSON: &[&str] = &["serde_json"];

/// Crates that a module must not name.
const FOREIGN: [(&str, &[&[&str]]); 8] = [
    ("calendar", &[BROWSER, FLUENT, JSON]),
    ("domain", &[BROWSER, FLUENT, JSON]),
    ("content", &[BROWSER, FLUENT, JSON]),
    ("i18n", &[BROWSER]),
    ("clinic", &[BROWSER, FLUENT]),
    ("find", &[BROWSER, FLUENT, JSON]),
    ("storage", &[&["leptos"], FLUENT]),
    ("handoff", &[BROWSER, JSON]),
];

const MODULES: [&str; 12] = [
    "app",
    "calendar",
    "clinic",
    "content",
    "domain",
    "editorial",
    "find",
    "handoff",
    "i18n",
    "routes",
    "storage",
    "web",
];

/// The files of a module, `src/<module>.rs` and `src/<module>/`.
fn module(name: &str) -> Vec<PathBuf> {
    let mut found = vec![root().join(format!("src/{name}.rs"))];
    let folder = root().join(format!("src/{name}"));
    if folder.is_dir() {
        found.extend(files(&folder, "rs"));
    }
    found
}

/// The files of a module that users get: a file of tests may use what tests use.
fn shipped(name: &str) -> impl Iterator<Item = PathBuf> {
    let files = module(name).into_iter();
    files.filter(|file| !file.ends_with("tests.rs"))
}

#[test]
fn arrows_between_modules_point_one_way() {
    let mut wrong = Vec::new();
    for (name, allowed) in ALLOWED {
        for file in shipped(name) {
            for path in named::named(&read(&file)) {
                let [start, other, ..] = path.as_slice() else {
                    continue;
                };
                let other = other.as_str();
                let is_own = other == name || !MODULES.contains(&other);
                if start == "crate" && !is_own && !allowed.contains(&other) {
                    wrong.push(format!("{}: {name} uses {other}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn modules_do_not_know_what_they_must_not_know() {
    let mut wrong = Vec::new();
    for (name, foreign) in FOREIGN {
        for file in shipped(name) {
            for path in named::named(&read(&file)) {
                let krate = path.first().map_or("", String::as_str);
                if foreign.iter().any(|crates| crates.contains(&krate)) {
                    wrong.push(format!("{}: {name} uses {krate}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A page leads to others by their addresses (`routes`), and what two of them draw is a
/// component. `chunks.rs` calls the pages whose code comes later.
#[test]
fn pages_know_no_other_page() {
    let pages = root().join("src/app/pages");
    let mut wrong = Vec::new();
    for file in files(&pages, "rs") {
        let below = file.strip_prefix(&pages).expect("it lies there");
        let mut place: Vec<_> = below
            .with_extension("")
            .iter()
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        if place == ["chunks"] {
            continue;
        }
        place.splice(0..0, ["crate", "app", "pages"].map(str::to_owned));
        for path in named::named(&read(&file)) {
            let ups = path.iter().take_while(|name| *name == "super").count();
            let whole = if ups == 0 {
                path
            } else {
                let above = &place[..place.len().saturating_sub(ups)];
                [above, &path[ups..]].concat()
            };
            let other = whole.strip_prefix(&place[..3]).and_then(<[_]>::first);
            if other.is_some_and(|other| *other != place[3]) {
                wrong.push(format!("{}: {}", file.display(), whole.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A crate that is not there cannot be named, so forbidding it holds nothing.
#[test]
fn what_must_not_be_known_could_be() {
    let manifest = read(&root().join("Cargo.toml"));
    let (manifest, _) = manifest
        .split_once("[dev-dependencies]")
        .expect("what tests use stands last");
    for (name, foreign) in FOREIGN {
        for krate in foreign.iter().copied().flatten() {
            // A crate's name may have either sign.
            let there = [krate.to_string(), krate.replace('_', "-")]
                .iter()
                .any(|name| {
                    manifest.contains(&format!("\n{name} = "))
                        || manifest.contains(&format!("[dependencies.{name}]"))
                });
            assert!(there, "{name} must not know {krate}, which is not there");
        }
    }
}
