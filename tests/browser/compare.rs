//! The options of a goal, by choice or by question: the same words in both orders, the
//! order chosen stays, and paper has what the screen has.

use std::collections::BTreeSet;

use serde_json::json;

use crate::accessibility::examine;
use crate::decide::{names, texts};
use crate::harness::words::text;
use crate::harness::{AXE, Options, Page, with_browser};
use crate::sheet::letters;
use mesotherapy_guide::content::decide::GOALS;
use mesotherapy_guide::domain::decision::Order;
use mesotherapy_guide::i18n::{LANGUAGES, Messages};

/// What is said of the options, each piece once, whatever its place.
const SAID: &str = "return [...document.querySelectorAll('#goal-options dd :is(p, li)')]
    .filter((piece) => !piece.querySelector('p, li'))
    .map((piece) => piece.innerText.trim())";

async fn choose(page: &Page, order: Order) {
    page.click(&format!("label[for=goal-order-{}]", order.id()))
        .await;
    let shown = match order {
        Order::Choice => ".options",
        Order::Question => ".compared",
    };
    page.find(shown).await;
}

/// The four options under each question, in the order in which they always stand.
async fn every_question_has_four_answers(page: &Page, text: Messages) {
    let names = names(text);
    let script = "return [...document.querySelectorAll('.compared')].map((question) =>
        [question.querySelector('h3').innerText,
            ...[...question.querySelectorAll('dt strong')].map((name) => name.innerText)])";
    let questions: Vec<Vec<String>> = page.read(script, &[]).await;
    let rows = ["may", "harm", "living", "soon", "visits", "cost"];
    assert_eq!(questions.len(), rows.len());
    for (question, row) in questions.iter().zip(rows) {
        assert_eq!(question[0], text.plain(&format!("row-{row}")));
        assert_eq!(question[1..], names);
    }
}

#[tokio::test]
async fn both_orders_say_the_same_and_the_chosen_one_stays() {
    for lang in &LANGUAGES {
        with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
            let text = text(lang);
            page.open_page(&format!("{}/decide/{}/", lang.tag, GOALS[0].id))
                .await;
            let by_choice: BTreeSet<String> = page.read(SAID, &[]).await;
            assert!(by_choice.len() > 20, "{by_choice:?}");
            choose(page, Order::Question).await;
            let by_question: BTreeSet<String> = page.read(SAID, &[]).await;
            assert_eq!(by_choice, by_question);
            every_question_has_four_answers(page, text).await;
            examine(page, "the options by question").await;

            // Paper has the order of the screen: a question once, not under each option.
            let printed = page.printed().await;
            let paper = page.lines(&printed, lang.tag == "ar").await.concat();
            let asked = letters(lang.tag, &text.plain("row-cost"));
            let paper = letters(lang.tag, &paper);
            assert_eq!(paper.matches(&asked).count(), 1, "{asked} in {paper}");

            // The next goal, and this one loaded again, stand in that order.
            page.open_page(&format!("{}/decide/{}/", lang.tag, GOALS[1].id))
                .await;
            page.find(".compared").await;
            page.reload().await;
            page.find(".compared").await;
            let ticked = "return document.getElementById(arguments[0]).checked";
            let id = json!(format!("goal-order-{}", Order::Question.id()));
            assert!(page.read::<bool>(ticked, &[id]).await);
            choose(page, Order::Choice).await;
            let heads = texts(page, ".option-head h3").await;
            assert_eq!(heads, names(text));
        })
        .await;
    }
}
