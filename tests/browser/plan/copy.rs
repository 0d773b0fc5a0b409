//! What is kept of a plan: a reminder to save a copy, and the browser's promise not
//! to throw it away.

use super::{change, later, make};
use crate::harness::{Options, Page, with_browser};
use crate::transfer::SAVES;

/// Counts how often the browser is asked to keep what is stored.
const COUNTS: &str = "
    window.asked = 0;
    navigator.storage.persist = () => { window.asked += 1; return Promise.resolve(false); };";

const ASKED: &str = "return window.asked";

#[tokio::test]
async fn a_plan_that_is_in_no_copy_says_so() {
    let options = Options::prepared(format!("{SAVES}{COUNTS}"));
    with_browser(options, async |page: &Page| {
        page.open_page("ar/about/").await;
        // Nothing to lose yet.
        page.click("#export").await;
        page.until_focus("transfer-told").await;
        page.follow("ar/plan/").await;
        assert_eq!(page.count("#plan-copy").await, 0);
        assert_eq!(page.read::<u32>(ASKED, &[]).await, 0);

        let today = page.today().await;
        make(page, &later(today, 3).to_string()).await;
        page.find("#plan-copy").await;
        assert_eq!(page.read::<u32>(ASKED, &[]).await, 1);

        page.click("#plan-copy").await;
        page.until_path("ar/about/#your-data").await;
        page.click("#export").await;
        page.until_focus("transfer-told").await;
        page.follow("ar/plan/").await;
        page.find("#plan-next").await;
        assert_eq!(page.count("#plan-copy").await, 0);
        page.reload().await;
        page.find("#plan-next").await;
        assert_eq!(page.count("#plan-copy").await, 0, "after a reload too");

        change(page, "skip", 2).await;
        page.click("form button[type=submit]").await;
        page.find("#plan-copy").await;
        assert_eq!(page.read::<u32>(ASKED, &[]).await, 0, "once is enough");
    })
    .await;
}
