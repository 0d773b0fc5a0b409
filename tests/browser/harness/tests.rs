//! The harness itself: what no reader's browser may see does fail a test.

use serde_json::json;

use super::{Options, Page, Site, with_browser};

#[tokio::test]
#[should_panic(expected = "seen in the browser")]
async fn a_console_message_fails_a_test() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/").await;
        page.run("console.info('nobody announced this')", &[]).await;
    })
    .await;
}

#[tokio::test]
#[should_panic(expected = "seen in the browser")]
async fn an_error_that_nobody_catches_fails_a_test() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/").await;
        page.run("setTimeout(() => { throw new Error('lost') })", &[])
            .await;
        page.drawn().await;
    })
    .await;
}

#[tokio::test]
#[should_panic(expected = "seen in the browser")]
async fn what_the_policy_refuses_fails_a_test() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/").await;
        let inline = "const script = document.createElement('script');
            script.textContent = 'window.inline = true';
            document.body.append(script);
            return window.inline ?? false";
        assert!(
            !page.read::<bool>(inline, &[]).await,
            "no inline script runs"
        );
    })
    .await;
}

#[tokio::test]
#[should_panic(expected = "asked of another origin")]
async fn a_request_to_another_origin_fails_a_test() {
    with_browser(Options::default(), async |page: &Page| {
        // Another port is another origin.
        let elsewhere = Site::Sub.address() + "en/";
        page.client().goto(&elsewhere).await.expect("it is there");
    })
    .await;
}

#[tokio::test]
#[should_panic(expected = "never said")]
async fn an_announced_message_that_does_not_come_fails_a_test() {
    with_browser(Options::default(), async |page: &Page| {
        page.announce("something is wrong");
        page.open_page("en/").await;
    })
    .await;
}

#[tokio::test]
async fn a_test_gets_the_browser_it_asked_for() {
    let options = Options {
        languages: "ar-EG,ar",
        size: (400, 500),
        ..Options::prepared("window.before = true")
    };
    with_browser(options, async |page: &Page| {
        page.open_page("en/").await;
        page.see("dark").await;
        let found = "return [innerWidth, innerHeight, navigator.language, window.before,
            matchMedia('(prefers-color-scheme: dark)').matches]";
        let found: serde_json::Value = page.read(found, &[]).await;
        assert_eq!(found, json!([400, 500, "ar-EG", true, true]));
        page.see_forced("light").await;
        page.letter_size(32).await;
        let found = "return [matchMedia('(forced-colors: active)').matches,
            matchMedia('(max-width: 13rem)').matches]";
        let found: serde_json::Value = page.read(found, &[]).await;
        assert_eq!(found, json!([true, true]));
    })
    .await;
}
