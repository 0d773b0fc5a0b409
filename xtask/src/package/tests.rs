//! A small site is packed, and what is wrong with one is named.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::*;

const RULES: &str = "/\n  Cache-Control: no-cache\n/clinic.json\n  Cache-Control: no-cache\n/en/*\n  Cache-Control: no-cache\n\
    /app-*\n  Cache-Control: public, immutable\n/icons/*\n  Cache-Control: public\n";

/// The files of a site; `wrong` is put among them.
fn files(wrong: &[(&str, &str)]) -> Vec<(String, String)> {
    let page = "<!doctype html> a page of the guide ".repeat(30);
    let files = [
        ("index.html", page.as_str()),
        ("en/index.html", page.as_str()),
        ("app-0123456789abcdef.js", page.as_str()),
        ("icons/icon.png", "not really a picture"),
        ("clinic.json", page.as_str()),
        ("_headers", RULES),
    ];
    let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
    files.iter().chain(wrong).map(owned).collect()
}

/// A folder with these files, written in this order.
fn site(files: &[(String, String)]) -> tempfile::TempDir {
    let dist = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let file = dist.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    dist
}

/// What is wrong with the site, each on a line of its own.
fn faults(wrong: &[(&str, &str)]) -> String {
    let dist = site(&files(wrong));
    let project = Project::find().unwrap();
    let found = check::publishable(&project, dist.path(), &site::read(dist.path()).unwrap());
    found
        .err()
        .map(|error| error.to_string())
        .unwrap_or_default()
}

#[test]
fn a_site_packs_into_the_same_bytes_wherever_it_lies() {
    let project = Project::find().unwrap();
    let mut packed = Vec::new();
    for backwards in [false, true] {
        let mut files = files(&[]);
        if backwards {
            files.reverse();
        }
        packed.push(pack(&project, site(&files).path(), "1.2.3").unwrap());
    }
    assert!(packed.first() == packed.last(), "the archives differ");
    let archive = zip::ZipArchive::new(std::io::Cursor::new(packed.remove(0))).unwrap();
    let names: Vec<_> = archive.file_names().map(Result::unwrap).collect();
    for path in [
        "site/index.html",
        "site/index.html.br",
        "site/en/index.html.gz",
        "site/app-0123456789abcdef.js.br",
        "site/icons/icon.png",
        "site/_headers",
        "READ-ME-FIRST.txt",
        "nginx.conf",
        "docs/for-clinics.md",
        "docs/for-clinics.ar.md",
        "LICENSES/LICENSE-MIT",
        "LICENSES/program.txt",
        "SHA256SUMS",
    ] {
        let whole = format!("mesotherapy-guide-1.2.3/{path}");
        assert!(names.iter().any(|name| *name == whole), "{path} is missing");
    }
    for path in [
        "icons/icon.png.br",
        "_headers.gz",
        "clinic.json.br",
        "clinic.json.gz",
    ] {
        assert!(!names.iter().any(|name| name.ends_with(path)), "{path}");
    }
}

#[test]
fn what_the_rules_forget_or_say_wrongly_is_named() {
    assert_eq!(faults(&[]), "");
    let twice = format!("{RULES}/*\n  Cache-Control: no-cache\n");
    let all = faults(&[("_headers", &twice)]);
    assert!(all.contains("index.html: several rules"), "{all}");
    let all = faults(&[
        ("new.js", ""),
        ("app-plain.js", ""),
        ("en/a-0123456789abcdef.js", ""),
    ]);
    assert!(all.contains("new.js: no rule"), "{all}");
    assert!(all.contains("app-plain.js: `_headers` lets it"), "{all}");
    assert!(
        all.contains("en/a-0123456789abcdef.js: `_headers` lets it"),
        "{all}"
    );
    assert_eq!(all.lines().count(), 4, "{all}");
}

#[test]
fn a_trace_of_this_machine_is_named() {
    let home = dirs::home_dir().unwrap().join(".cargo/registry/a.rs");
    let generated = Project::find().unwrap().target().join("release/build/a.rs");
    for place in [home, generated] {
        let all = faults(&[("en/a.html", place.to_str().unwrap())]);
        assert!(all.contains("en/a.html: names"), "{all}");
    }
}
