//! Visits to a small site that is built for a sub-path.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::*;

const PAGE: &str = "<html lang=LANG><link rel=stylesheet href=/sub/g.css>\
    <script src=/sub/boot.js data-js=/sub/a.js data-wasm=/sub/a.wasm \
    data-words=/sub/LANG.ftl data-other=/sub/clinic.json data-state=ready></script>";

/// A small site, built for `/sub/`.
fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let dist = folder.path();
    for folder in ["en", "ar", "fonts", "snippets", ".stage"] {
        fs::create_dir_all(dist.join(folder)).unwrap();
    }
    let css = "url(fonts/x-latin.woff2) url(fonts/x-arabic.woff2) url(fonts/x-latin-ext.woff2)";
    let files = [
        ("en/index.html", PAGE.replace("LANG", "en")),
        ("ar/index.html", PAGE.replace("LANG", "ar")),
        ("g.css", css.to_owned()),
        (
            "a.js",
            "import './snippets/s.js'; './nothing.js'".to_owned(),
        ),
    ];
    for (file, text) in files {
        fs::write(dist.join(file), text).unwrap();
    }
    let others = [
        "boot.js",
        "a.wasm",
        "en.ftl",
        "ar.ftl",
        "clinic.json",
        "snippets/s.js",
        "fonts/x-latin.woff2",
        "fonts/x-arabic.woff2",
        "fonts/x-latin-ext.woff2",
        ".stage/index.html",
    ];
    for file in others {
        fs::write(dist.join(file), "x").unwrap();
    }
    folder
}

#[test]
fn each_language_downloads_its_own() {
    let folder = site();
    let dist = folder.path();
    let visits = all(dist).unwrap();
    let paths = |page: &str| -> Vec<&str> {
        let visit = visits.iter().find(|visit| visit.page == page).unwrap();
        visit.files.iter().map(|file| file.path.as_str()).collect()
    };
    assert_eq!(
        paths("en/"),
        [
            "en/index.html",
            "g.css",
            "a.js",
            "a.wasm",
            "boot.js",
            "snippets/s.js",
            "en.ftl",
            "clinic.json",
            "fonts/x-latin.woff2",
        ]
    );
    assert!(paths("ar/").contains(&"fonts/x-arabic.woff2"));
    assert!(paths("ar/").contains(&"ar.ftl") && !paths("ar/").contains(&"en.ftl"));
    assert_eq!(visits.len(), 2);
}

#[test]
fn a_file_that_is_missing_or_elsewhere_is_named() {
    let folder = site();
    let dist = folder.path();
    for (address, said) in [
        ("/none.css", "not in the site"),
        ("https://x.org/a.css", "own host"),
    ] {
        fs::write(
            dist.join("index.html"),
            format!("<link rel=stylesheet href={address}>"),
        )
        .unwrap();
        let visits = all(dist).unwrap();
        let faults: Vec<_> = visits.iter().flat_map(|visit| &visit.faults).collect();
        assert_eq!(faults.len(), 1, "{faults:?}");
        let fault = faults.first().unwrap();
        assert_eq!(fault.named_by, "index.html");
        assert!(
            fault.what.contains(address) && fault.what.contains(said),
            "{fault:?}"
        );
    }
}

#[test]
fn a_folder_without_a_program_is_no_site() {
    let folder = site();
    let dist = folder.path();
    fs::remove_dir_all(dist.join("en")).unwrap();
    fs::write(dist.join("ar/index.html"), "<p>").unwrap();
    assert!(all(dist).is_err());
}

#[test]
fn relative_addresses_start_at_the_folder() {
    assert_eq!(join("css/g.css", "../fonts/a.woff2"), "fonts/a.woff2");
    assert_eq!(join("a.js", "./b.js"), "b.js");
}
