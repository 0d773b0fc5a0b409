//! The server answers as an ordinary static host does.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::*;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::{env, fs, process};

#[test]
fn only_names_with_a_content_hash_are_kept_for_ever() {
    assert!(has_hash("/guide-0123456789abcdef.js"));
    assert!(has_hash("/guide-0123456789abcdef_bg.wasm"));
    assert!(has_hash("/text/ar-89abcdef.ftl"));
    for path in [
        "/boot.js",
        "/en/guide/",
        "/sw.js",
        "/a-12345678/",
        "/read-aloud.css",
        "/a-1234567.js",
    ] {
        assert!(!has_hash(path), "{path}");
    }
}

/// The whole answer to `GET path`, header names in lower case.
fn get(server: &Server, path: &str) -> String {
    let host = server
        .address()
        .trim_start_matches("http://")
        .split('/')
        .next()
        .unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn site(name: &str) -> PathBuf {
    let dist = env::temp_dir().join(format!("guide-server-{name}-{}", process::id()));
    fs::create_dir_all(dist.join("en/guide")).unwrap();
    let files = [
        ("index.html", "first"),
        ("404.html", "unknown here"),
        ("en/guide/index.html", "chapter"),
        ("app-0123456789abcdef.wasm", "wasm"),
        ("en-0123456789abcdef.ftl", "a = b"),
    ];
    for (file, text) in files {
        fs::write(dist.join(file), text).unwrap();
    }
    dist
}

#[test]
fn a_site_at_the_top_of_its_host() {
    let dist = site("top");
    let server = Server::start(&dist, &PublicUrl::root(), Ipv4Addr::LOCALHOST.into(), 0).unwrap();
    assert!(get(&server, "/").ends_with("first"));
    assert!(get(&server, "/en/guide/").ends_with("chapter"));
    let wasm = get(&server, "/app-0123456789abcdef.wasm");
    assert!(wasm.contains("content-type: application/wasm"), "{wasm}");
    assert!(wasm.contains("immutable"), "{wasm}");
    let text = get(&server, "/en-0123456789abcdef.ftl");
    assert!(
        text.contains("content-type: text/plain; charset=utf-8"),
        "{text}"
    );
    let unknown = get(&server, "/no/such/page");
    assert!(
        unknown.starts_with("HTTP/1.1 404") && unknown.ends_with("unknown here"),
        "{unknown}"
    );
    assert!(unknown.contains("cache-control: no-cache"), "{unknown}");
    fs::remove_dir_all(dist).unwrap();
}

#[test]
fn a_site_below_a_path() {
    let dist = site("below");
    let base = "/clinic/guide/".parse().unwrap();
    let server = Server::start(&dist, &base, Ipv4Addr::LOCALHOST.into(), 0).unwrap();
    assert!(server.address().ends_with("/clinic/guide/"));
    assert!(get(&server, "/clinic/guide/").ends_with("first"));
    assert!(get(&server, "/clinic/guide/en/guide/").ends_with("chapter"));
    let redirect = get(&server, "/clinic/guide/en/guide?x=1");
    assert!(
        redirect.contains("location: /clinic/guide/en/guide/?x=1"),
        "{redirect}"
    );
    assert!(get(&server, "/clinic/guide").contains("location: /clinic/guide/\r\n"));
    assert!(get(&server, "/").starts_with("HTTP/1.1 404"));
    assert!(get(&server, "/clinic/guide/../../etc/passwd").starts_with("HTTP/1.1 404"));
    fs::remove_dir_all(dist).unwrap();
}
