//! A new version on a clinic's tablet: taken between two visits, whatever its two
//! workers are doing, and never during one.

use mesotherapy_guide::BUILD_ID;
use serde_json::json;

use super::{SECOND, WAITS};
use crate::harness::builds::TOP;
use crate::harness::words::{lang, text};
use crate::harness::{Fault, Host, Page};
use crate::offline::with_host;

impl Page {
    /// Begins a visit, during which the host gets a new version, and which the tablet
    /// then knows of.
    async fn new_version_during_a_visit(&self, host: &Host) {
        self.visit("kiosk/").await;
        self.begin_visit().await;
        self.mark_document().await;
        host.serve(SECOND.clone());
        self.look_for_update().await;
        self.until("the page knows", WAITS, &[]).await;
        self.drawn().await;
        assert_eq!(self.count("#update").await, 0, "no visitor is asked");
        assert!(self.is_same_document().await);
    }

    async fn begin_visit(&self) {
        self.click("#begin-en").await;
        self.until_heading(&text(lang("en")).plain("home")).await;
    }

    /// Waits for the start screen of the new version, which alone is kept.
    async fn until_taken(&self) {
        let taken = "return document.documentElement.classList.contains('hydrated')
            && document.documentElement.dataset.build !== arguments[0]";
        self.until("the new version is there", taken, &[json!(BUILD_ID)])
            .await;
        self.find("#begin-en").await;
        assert_eq!(self.path().await, "kiosk/");
        assert_eq!(self.caches_kept().await.len(), 1);
    }

    /// Stops every worker, as browsers do with one that has nothing to do.
    async fn send_workers_to_sleep(&self) {
        self.devtools("ServiceWorker.enable", json!({})).await;
        self.devtools("ServiceWorker.stopAllWorkers", json!({}))
            .await;
    }

    /// Wakes the waiting worker, and not the one at work.
    async fn wake_the_waiting_worker(&self) {
        let wake = "return navigator.serviceWorker.getRegistration().then(({ waiting }) => new Promise((told) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => told(true);
            waiting.postMessage('build', [port2]);
        }))";
        self.run(wake, &[]).await;
    }
}

#[tokio::test]
async fn a_tablet_takes_a_new_version_between_two_visits() {
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.new_version_during_a_visit(host).await;
        page.click("#kiosk-finish").await;
        page.until_taken().await;
    })
    .await;
}

#[tokio::test]
async fn a_worker_that_is_asleep_or_just_waking_makes_room_for_the_new_version() {
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.new_version_during_a_visit(host).await;
        page.send_workers_to_sleep().await;
        page.wake_the_waiting_worker().await;
        // What wakes the old worker at the very moment when it is to make room.
        page.run("fetch('../clinic.json'); return true", &[]).await;
        page.click("#kiosk-finish").await;
        page.until_taken().await;
    })
    .await;
}

#[tokio::test]
async fn a_visit_that_begins_before_the_new_version_is_at_work_is_not_cut_off() {
    with_host(TOP.clone(), async |page: &Page, host: &Host| {
        page.new_version_during_a_visit(host).await;
        let listen = "const post = ServiceWorker.prototype.postMessage;
            ServiceWorker.prototype.postMessage = function (...all) {
                if (all[0] === 'apply') window.applied = true;
                return post.apply(this, all);
            };
            return true";
        page.run(listen, &[]).await;
        // A worker that still owes an answer keeps its place.
        host.break_off("clinic.json", Fault::Late);
        page.run("fetch('../clinic.json'); return true", &[]).await;
        page.click("#kiosk-finish").await;
        page.until("it is to take over", "return window.applied === true", &[])
            .await;
        page.begin_visit().await;
        host.mend();
        let done = "return navigator.serviceWorker.getRegistration().then((there) => !there.waiting && there.active.state === 'activated')";
        page.until("the new version is at work", done, &[]).await;
        page.drawn().await;
        assert!(page.is_same_document().await, "the visit goes on");
        page.click("#kiosk-finish").await;
        page.until_taken().await;
    })
    .await;
}
