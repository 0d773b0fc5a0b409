//! The server answers as an ordinary static host does.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::*;
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};

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

const RULES: &str = "/*\n  X-Guard: yes\n/app-*\n  Cache-Control: public, immutable\n\
    /*.ftl\n  Content-Type: text/plain; charset=utf-8\n";

fn site() -> tempfile::TempDir {
    let dist = tempfile::tempdir().unwrap();
    fs::create_dir_all(dist.path().join("en/guide")).unwrap();
    let files = [
        ("index.html", "first"),
        ("404.html", "unknown here"),
        ("en/guide/index.html", "chapter"),
        ("app-0123456789abcdef.wasm", "wasm"),
        ("en-0123456789abcdef.ftl", "a = b"),
        ("_headers", RULES),
    ];
    for (file, text) in files {
        fs::write(dist.path().join(file), text).unwrap();
    }
    dist
}

fn serve(dist: &tempfile::TempDir, base: &str) -> Result<Server> {
    let base = base.parse()?;
    Server::start(dist.path(), &base, Ipv4Addr::LOCALHOST.into(), 0)
}

#[test]
fn a_site_at_the_top_of_its_host() {
    let dist = site();
    let server = serve(&dist, "/").unwrap();
    assert!(get(&server, "/").ends_with("first"));
    assert!(get(&server, "/en/guide/").ends_with("chapter"));
    let wasm = get(&server, "/app-0123456789abcdef.wasm");
    assert!(wasm.contains("content-type: application/wasm"), "{wasm}");
    assert!(
        wasm.contains("cache-control: public, immutable\r\n"),
        "{wasm}"
    );
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
    assert!(unknown.contains("x-guard: yes"), "{unknown}");
}

#[test]
fn an_unknown_address_is_not_kept_and_is_a_page() {
    let dist = site();
    let server = serve(&dist, "/").unwrap();
    for path in ["/app-fedcba9876543210.wasm", "/fr-0123456789abcdef.ftl"] {
        let answer = get(&server, path);
        assert!(answer.contains("cache-control: no-cache\r\n"), "{answer}");
        assert!(answer.contains("content-type: text/html"), "{answer}");
        assert!(!answer.contains("immutable"), "{answer}");
    }
}

#[test]
fn a_file_of_rules_that_cannot_be_obeyed_stops_the_server() {
    let dist = site();
    fs::write(dist.path().join("_headers"), "Cache-Control: no-cache\n").unwrap();
    let started = serve(&dist, "/");
    assert!(started.is_err());
}

#[test]
fn a_site_below_a_path() {
    let dist = site();
    let server = serve(&dist, "/clinic/guide/").unwrap();
    assert!(server.address().ends_with("/clinic/guide/"));
    assert!(get(&server, "/clinic/guide/").ends_with("first"));
    assert!(get(&server, "/clinic/guide/en/guide/").ends_with("chapter"));
    assert!(get(&server, "/clinic/guide/app-0123456789abcdef.wasm").contains("immutable"));
    let redirect = get(&server, "/clinic/guide/en/guide?x=1");
    assert!(
        redirect.contains("location: /clinic/guide/en/guide/?x=1"),
        "{redirect}"
    );
    assert!(get(&server, "/clinic/guide").contains("location: /clinic/guide/\r\n"));
    assert!(get(&server, "/").starts_with("HTTP/1.1 404"));
    assert!(get(&server, "/clinic/guide/../../etc/passwd").starts_with("HTTP/1.1 404"));
}
