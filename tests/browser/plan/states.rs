//! Every state that a reader brings the plan into: no barrier, room on every
//! screen, and the reader's own digits.
//!
//! Must not know: what the states mean.

use super::{SUBMIT, choose, fill_in, later, make};
use crate::accessibility::examine;
use crate::harness::words::text;
use crate::harness::{AXE, Options, PHONE, Page, with_browser};
use crate::layout::misfits;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};

/// A file that would be saved is not.
const SAVE_NOTHING: &str = "HTMLAnchorElement.prototype.click = () => {}";

async fn look_at(page: &Page, what: &str) {
    examine(page, what).await;
    let found = misfits(page, what).await;
    assert!(found.is_empty(), "{}", found.join("\n"));
    page.resize(PHONE).await;
}

async fn states(lang: Lang) {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        let text = text(lang);
        let at = |step: &str| format!("{}/plan/{step}", lang.tag);
        page.open_page(&at("")).await;
        page.click(SUBMIT).await;
        page.until_focus("error-summary").await;
        choose(page, "plan-rhythm-own").await;
        choose(page, "plan-product-fat-acid").await;
        look_at(page, "the form with errors").await;

        let today = page.today().await;
        make(page, &later(today, -1).to_string()).await;
        page.click("#plan-done").await;
        page.unfold().await;
        look_at(page, "a plan, asking whether a session took place").await;
        page.click(".confirm .button-second").await;
        page.find(".begun").await;
        page.open_page(&at("#skip-1-3")).await;
        page.click(SUBMIT).await;
        page.find(".group .kind").await;
        page.unfold().await;
        look_at(
            page,
            "a plan with a session that took place and one left out",
        )
        .await;

        for (step, title) in [
            ("move", "plan-move-n"),
            ("skip", "plan-skip-n"),
            ("check", "plan-check"),
        ] {
            page.open_page(&at(&format!("#{step}-1-2"))).await;
            page.until_heading(&text.plain_with(title, &[("n", 2usize.into())]))
                .await;
            look_at(page, step).await;
        }
        choose(page, "plan-before-colour").await;
        page.click(SUBMIT).await;
        page.find(".panel-stop").await;
        page.unfold().await;
        page.run(SAVE_NOTHING, &[]).await;
        page.click("#plan-calendar").await;
        look_at(page, "a plan on hold, after its calendar file").await;

        page.open_page(&at("#new")).await;
        page.until_heading(&text.plain("plan-new")).await;
        let first = later(today, 9).to_string();
        fill_in(page, "3", &first, "plan-rhythm", "plan-product-tranexamic").await;
        page.click(SUBMIT).await;
        page.find(".courses").await;
        choose(page, "plan-ask-fits-yes").await;
        look_at(page, "one of two plans, with its questions").await;
        page.open_page(&at("#product-2")).await;
        page.until_heading(&text.plain("plan-change-product")).await;
        choose(page, "plan-product-other").await;
        page.click(SUBMIT).await;
        page.find("#plan-ask-name-yes").await;
        page.click("#plan-delete").await;
        look_at(page, "a product that must be known, asking before deleting").await;
        page.click("#plan-delete-question + .buttons .button-second")
            .await;
        page.until(
            "one plan is left",
            "return !document.querySelector('.courses')",
            &[],
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn english_plans_have_no_barrier_and_fit() {
    states(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn arabic_plans_have_no_barrier_and_fit() {
    states(&LANGUAGES[1]).await;
}

/// Arabic-Indic digits and Western ones never stand together on a plan.
#[tokio::test]
async fn a_plan_has_one_kind_of_digits() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("ar/plan/").await;
        let first = later(page.today().await, 12).to_string();
        make(page, &first).await;
        page.unfold().await;
        let western: String = page
            .read(
                // What a source is called keeps its own digits.
                "const main = document.querySelector('main').cloneNode(true);
                main.querySelectorAll('bdi[dir=ltr]').forEach((literal) => literal.remove());
                return (main.textContent.match(/[0-9]+/g) ?? []).join()",
                &[],
            )
            .await;
        assert_eq!(western, "", "Western digits on a page of Arabic-Indic ones");
    })
    .await;
}
