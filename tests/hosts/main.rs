//! What hosts send with each file of the site. `public/hosts` says it three times, in the
//! words of three kinds of host; here each is read by a small reader of its own, and all
//! three must send the same. What clinics read about it stands in two languages.
//!
//! Must not know: how hosts read these files beyond what ours use of it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first thing that is wrong"
)]

mod apache;
mod nginx;
mod rules;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use mesotherapy_guide::i18n::{LANGUAGES, SharedText};
use mesotherapy_guide::routes::{Page, all_volumes};

/// The names of headers in lower case, and their values.
type Headers = BTreeMap<String, String>;

const HASH: &str = "0123456789abcdef";
const FOREVER: &str = "public, max-age=31536000, immutable";
const WEEK: &str = "public, max-age=604800";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn hosts_file(name: &str) -> String {
    let file = root().join("public/hosts").join(name);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn names_in(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).expect("the folder is there");
    let mut names: Vec<_> = entries
        .map(|entry| {
            entry
                .expect("readable")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

/// Addresses of every kind of file that a site has, and how long each may be kept.
fn files() -> Vec<(String, &'static str)> {
    let mut files = vec![
        (
            "/mesotherapy-guide-0123456789abcdef_bg.wasm".to_owned(),
            FOREVER,
        ),
        // Trunk leaves out zeros before the hash.
        (
            "/mesotherapy-guide-123456789abcdef_bg.wasm".to_owned(),
            FOREVER,
        ),
        (format!("/style-{HASH}.css"), FOREVER),
        (format!("/glue-{HASH}.js"), FOREVER),
        (format!("/chunk-course-{HASH}.wasm"), FOREVER),
        (format!("/chunk-4-{HASH}.wasm"), FOREVER),
        (format!("/chunk-common-{HASH}.wasm"), FOREVER),
    ];
    for text in SharedText::ALL {
        files.push((format!("/text-{}-{HASH}.ftl", text.id()), FOREVER));
    }
    for lang in &LANGUAGES {
        for volume in all_volumes() {
            files.push((format!("/text-{}-{HASH}.ftl", volume.key(lang)), FOREVER));
        }
        files.push((format!("/manifest-{}.webmanifest", lang.tag), "no-cache"));
    }
    for script in names_in("public/scripts") {
        // The service worker is found by its name alone, so that it cannot carry a hash.
        files.push(match script.strip_suffix(".js") {
            // Written into others, or into each page.
            Some("tablet" | "early") => continue,
            Some("sw" | "sw-off") => ("/sw.js".to_owned(), "no-cache"),
            Some(stem) => (format!("/{stem}-{HASH}.js"), FOREVER),
            None => panic!("{script} is no script"),
        });
    }
    for folder in ["fonts", "icons"] {
        for name in names_in(&format!("public/{folder}")) {
            files.push((format!("/{folder}/{name}"), WEEK));
        }
    }
    for page in Page::all() {
        files.push((format!("/{}", page.path()), "no-cache"));
    }
    for name in [
        "",
        "index.html",
        "404.html",
        "sitemap.xml",
        "robots.txt",
        "sw.js",
        "clinic.json",
        "clinic.schema.json",
    ] {
        files.push((format!("/{name}"), "no-cache"));
    }
    files
}

#[test]
fn every_host_sends_the_same_headers_with_every_file() {
    let rules = rules::read(&hosts_file("_headers"));
    let nginx = nginx::read(&hosts_file("nginx.conf"));
    let apache = apache::read(&hosts_file(".htaccess"));
    for (path, caching) in files() {
        let wanted = rules.of(&path);
        assert_eq!(
            wanted.get("cache-control").map(String::as_str),
            Some(caching),
            "_headers for {path}"
        );
        for (host, mut sent) in [
            ("nginx.conf", nginx.of(&path)),
            (".htaccess", apache.of(&path)),
        ] {
            let kind = sent.get("content-type").cloned();
            assert!(kind.is_some(), "{host} names no type for {path}");
            // Hosts of the first kind know the common types by themselves.
            if !wanted.contains_key("content-type") {
                sent.remove("content-type");
            }
            assert_eq!(sent, wanted, "{host} for {path}");
        }
    }
}

#[test]
fn nginx_and_apache_name_the_same_types() {
    let nginx = nginx::read(&hosts_file("nginx.conf"));
    let apache = apache::read(&hosts_file(".htaccess"));
    for (path, _) in files() {
        let kind = nginx.of(&path).remove("content-type").unwrap_or_default();
        assert_eq!(
            apache.of(&path).get("content-type"),
            Some(&kind),
            "for {path}"
        );
        let is_text = kind.starts_with("text/");
        assert_eq!(is_text, kind.ends_with("; charset=utf-8"), "{path}: {kind}");
    }
}

/// Beside every file lie its compressed ones; where a host sends them, they are kept as
/// long as the file itself and have its type.
#[test]
fn compressed_files_are_sent_in_the_place_of_their_originals() {
    let nginx = nginx::read(&hosts_file("nginx.conf"));
    assert!(nginx.has("gzip_static") && nginx.has("gzip_vary"));
    let apache = apache::read(&hosts_file(".htaccess"));
    let row = |taken: &str, ending: &str| (taken.to_owned(), ending.to_owned());
    assert_eq!(apache.encodings, [row("br", ".br"), row("gzip", ".gz")]);
    // The smaller one first, and each only where there is one.
    assert_eq!(apache.compressed, apache.encodings);
    assert_eq!(apache.vary.as_deref(), Some("Accept-Encoding"));
    for (path, caching) in files() {
        // A folder's page is compressed under its own name.
        let file = match path.strip_suffix('/') {
            Some(folder) => format!("{folder}/index.html"),
            None => path,
        };
        for (_, ending) in &apache.encodings {
            let sent = apache.cached(&format!("{file}{ending}"));
            assert_eq!(sent.as_deref(), Some(caching), "{file}{ending}");
        }
    }
}

#[test]
fn every_answer_is_guarded() {
    let headers = rules::read(&hosts_file("_headers")).of("/no/such/page");
    for name in [
        "content-security-policy",
        "strict-transport-security",
        "x-content-type-options",
        "referrer-policy",
        "permissions-policy",
        "cross-origin-opener-policy",
        "cross-origin-resource-policy",
    ] {
        assert!(headers.contains_key(name), "{name} is missing");
    }
    let used = ["clipboard-write", "screen-wake-lock"];
    let permissions = headers.get("permissions-policy").expect("just seen");
    for permission in permissions.split(", ") {
        let (name, who) = permission
            .split_once('=')
            .expect("a permission has two sides");
        let wanted = if used.contains(&name) { "(self)" } else { "()" };
        assert_eq!(who, wanted, "{name}");
    }
    assert!(used.iter().all(|name| permissions.contains(name)));
}

/// What Cloudflare takes; Netlify takes more.
#[test]
fn the_rules_keep_the_limits_of_hosts() {
    let text = hosts_file("_headers");
    assert!(text.lines().all(|line| line.len() <= 2000));
    let patterns: Vec<_> = text.lines().filter(|line| line.starts_with('/')).collect();
    assert!(patterns.len() <= 100, "{} rules", patterns.len());
    for pattern in patterns {
        assert!(pattern.matches('*').count() <= 1, "{pattern}");
        assert!(!pattern.contains(':'), "{pattern}");
    }
}

/// How a document is built: headings by their depth, steps, points, rows of tables.
fn outline(name: &str) -> Vec<String> {
    let file = root().join("docs").join(name);
    let text = fs::read_to_string(&file).expect("the document is there");
    let begins = |line: &str| {
        let mark = line.split(' ').next().unwrap_or_default();
        let step = mark
            .strip_suffix('.')
            .is_some_and(|step| step.parse::<u8>().is_ok());
        let known = ["#", "##", "###", "-", "|", ">", "```"].contains(&mark);
        (step || known).then(|| mark.to_owned())
    };
    text.lines().filter_map(begins).collect()
}

#[test]
fn clinics_read_the_same_in_both_languages() {
    let english = outline("for-clinics.md");
    assert!(english.len() > 50);
    assert_eq!(outline("for-clinics.ar.md"), english);
}
