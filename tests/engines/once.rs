//! A first visit asks for each file once: by the page, and where the host lets files last,
//! not a second time by the service worker.

use std::collections::BTreeMap;

use crate::harness::builds::TOP;
use crate::harness::{Host, Options, has_hash, with_browser, worker_shares};

/// The first visit is over: everything is kept.
const READY: &str = "return document.documentElement.dataset.offline === 'ready'";

/// How often each of these was asked for.
fn times(asked: Vec<String>) -> BTreeMap<String, usize> {
    let mut times = BTreeMap::new();
    for path in asked {
        *times.entry(path).or_default() += 1;
    }
    times
}

/// Visits a page whose program is wanted at once, one that is read, and one that is read
/// and has a chunk.
async fn first_visits(lasting: bool) {
    for path in ["ar/plan/", "en/guide/risks/", "ar/about/"] {
        let host = Host::start(TOP.clone()).await;
        if lasting {
            host.lets_last();
        }
        let options = Options::served_by(&host);
        with_browser(options, async |page| {
            page.open_page(path).await;
            page.until("the guide is kept", READY, &[]).await;
        })
        .await;
        let by_worker = times(host.asked_by_worker());
        let mut by_page = times(host.asked());
        for (file, times) in &by_worker {
            *by_page.entry(file.clone()).or_default() -= times;
        }
        by_page.retain(|file, times| *times > 0 && has_hash(file));
        let program = by_page.keys().any(|file| file.contains(".wasm"));
        assert!(program, "{path}: {by_page:?}");
        let more: Vec<_> = by_page.iter().filter(|(_, times)| **times > 1).collect();
        assert!(
            more.is_empty(),
            "{path}: more than once by the page: {more:?}"
        );
        let again: Vec<_> = by_worker
            .keys()
            .filter(|file| by_page.contains_key(*file))
            .collect();
        if lasting && worker_shares() {
            assert!(
                again.is_empty(),
                "{path}: once more by the worker: {again:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_first_visit_asks_for_each_file_once() {
    first_visits(true).await;
}

#[tokio::test]
async fn a_first_visit_asks_for_each_file_once_where_the_host_has_everything_asked_again() {
    first_visits(false).await;
}
