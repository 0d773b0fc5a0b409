//! Addresses: any path is a page or none. One that is found has an address of its own,
//! by which it is found again, however untidily that is written.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mesotherapy_guide::routes::{Page, Route};

/// The same address as people and programs write it, by the bits of one byte.
fn untidy(path: &str, how: u8) -> String {
    let mut path = path.to_owned();
    if how & 1 > 0 {
        path = path.replace('/', "//");
    }
    if how & 2 > 0 {
        path.make_ascii_uppercase();
    }
    if how & 4 > 0 {
        path.push_str("index.html");
    }
    if how & 8 > 0 {
        path = path.trim_end_matches('/').to_owned();
    }
    if how & 16 > 0 {
        path.insert(0, '/');
    }
    path
}

fuzz_target!(|data: &[u8]| {
    let Some((how, path)) = data.split_first() else {
        return;
    };
    let path = String::from_utf8_lossy(path);
    let Some(page) = Page::parse(&path) else {
        return;
    };
    let tidy = page.path();
    assert_eq!(Page::parse(&tidy), Some(page), "{path}");
    assert_eq!(Page::parse(&untidy(&tidy, *how)), Some(page), "{tidy}");
    // Nothing of what was asked for gets into the address but what the guide itself says.
    assert!(tidy.ends_with('/') && !tidy.starts_with('/') && !tidy.contains("//"));
    let own = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "/-".contains(c);
    assert!(tidy.chars().all(own), "{tidy}");
    if matches!(page.route, Route::Kiosk) {
        assert_eq!(page, Page::KIOSK);
    } else {
        assert_eq!(tidy, format!("{}/{}", page.lang.tag, page.route.path()));
        assert!(Page::all().any(|other| other == page), "{tidy}");
    }
    assert!(!page.route.message().is_empty() && !page.route.volumes().is_empty());
});
