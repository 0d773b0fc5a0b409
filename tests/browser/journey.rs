//! The whole way of a reader on a phone: read, check, result, recovery, and all
//! of it still there after the page was loaded again.

use serde_json::{Map, Value, json};

use crate::harness::words::text;
use crate::harness::{Options, Page, with_browser};
use crate::reader::{NONE, UNSURE, answers, ticks};
use mesotherapy_guide::content::chapters;
use mesotherapy_guide::domain::screening::{SCREENS, assess};
use mesotherapy_guide::i18n::{LANGUAGES, Lang, Messages};

/// Reads the first chapter to its end; home then offers the next one.
async fn read_a_chapter(page: &Page, text: Messages, home: &str) {
    page.open_page(home).await;
    assert_eq!(page.count(".home-now").await, 0, "nothing was read yet");
    page.click(".door a[href$='/guide/']").await;
    page.until_heading(&text.plain("guide")).await;
    page.click(".contents a").await;
    let first = chapters::all().next().expect("there is a chapter");
    page.until_heading(&text.plain(&format!("guide-{}", first.id)))
        .await;
    let unread = page.stored().await;
    assert_eq!(unread["last_chapter"], json!(first.id));
    assert_eq!(unread["read"], Value::Null, "opening is not reading");

    page.run(
        "document.getElementById('chapter-end').scrollIntoView()",
        &[],
    )
    .await;
    let read = "return localStorage.getItem('mesotherapy-guide:document').includes('\"read\":[\"')";
    page.until("the chapter counts as read", read, &[]).await;
    page.click(".bar a[href$='/guide/']").await;
    page.until_heading(&text.plain("guide")).await;
    assert_eq!(page.count(".read").await, 1);
    page.click(".brand").await;
    page.until_heading(&text.plain("home")).await;
    let second = first.following().expect("there is a second chapter");
    let resume = page.text_of(".home-now").await;
    let name = text.plain(&format!("guide-{}", second.id));
    assert!(resume.contains(&name), "{resume} names {name}");
    let numbers = [
        ("n", 1usize.into()),
        ("all", chapters::all().count().into()),
    ];
    let count = text.plain_with("home-read", &numbers);
    assert!(resume.contains(&count), "{resume} tells {count}");
}

/// Going on without an answer: what is wrong is said, and the way leads to it.
async fn forget_to_answer(page: &Page, text: Messages) {
    let first = &SCREENS[0];
    page.until_heading(&text.plain(&format!("check-{}", first.id)))
        .await;
    page.click("form button[type=submit]").await;
    page.until_focus("error-summary").await;
    let wrong = text.plain("error-choose-one");
    assert!(page.text_of("#error-summary").await.contains(&wrong));
    assert!(page.text_of("#question-error").await.contains(&wrong));
    let name = text.plain(&format!("check-{}", first.id));
    let title = text.plain_with("title-error", &[("page", (&name).into())]);
    page.until(
        "the title tells of the error",
        "return document.title === arguments[0]",
        &[json!(title)],
    )
    .await;
    page.click("#error-summary a").await;
    page.until_focus(&format!("answer-{}", first.risks()[0].id))
        .await;
    assert!(
        page.path().await.ends_with(&format!("#{}", first.id)),
        "the step is kept"
    );
}

async fn take_the_check(page: &Page, text: Messages, lang: Lang) {
    page.click(".home .button").await;
    page.until_heading(&text.plain("check")).await;
    page.click(".check .button").await;
    forget_to_answer(page, text).await;

    let mut given = ticks(&[
        ("pregnancy", &["pregnant-breastfeeding"]),
        ("skin-today", &["acne", "antibiotics"]),
        ("medicines", &["blood-thinner"]),
        ("heart", &[UNSURE]),
    ]);
    for (index, (screen, values)) in given.iter().enumerate() {
        let place = [("n", (index + 1).into()), ("all", SCREENS.len().into())];
        page.until_heading(&text.plain(&format!("check-{}", screen.id)))
            .await;
        assert_eq!(
            page.text_of(".place").await,
            text.plain_with("question-place", &place)
        );
        page.answer(text, screen, values).await;
    }
    page.until_heading(&text.plain("answers")).await;
    assert_eq!(page.count(".summary > div").await, SCREENS.len());

    // One answer is put right, and the answers come back at once.
    page.click("a[href='#change-pregnancy']").await;
    given[1].1 = vec![NONE];
    page.answer(text, given[1].0, &given[1].1).await;
    page.until_heading(&text.plain("answers")).await;
    let row = page.text_of(".summary > div:nth-child(2)").await;
    assert!(row.contains(&text.plain("answer-no")), "{row}");

    page.click(".review .button").await;
    the_result_is(page, text, &given).await;
    assert_eq!(page.path().await, format!("{}/result/", lang.tag));
}

/// The result shown is the one that the rules give, with every reason in order.
async fn the_result_is(
    page: &Page,
    text: Messages,
    given: &[(
        &'static mesotherapy_guide::domain::screening::Screen,
        Vec<&'static str>,
    )],
) {
    let assessment = assess(&answers(given));
    let outcome = assessment.outcome().expect("every question is answered");
    page.until_heading(&text.plain(&format!("outcome-{}", outcome.id())))
        .await;
    let script = "return [...document.querySelectorAll('.reason h3')].map((h) => h.textContent)";
    let reasons: Vec<String> = page.read(script, &[]).await;
    assert_eq!(reasons.len(), assessment.findings.len(), "{reasons:?}");
    assert_eq!(reasons[0], text.plain("risk-acne"));
    assert!(reasons.contains(&text.plain("risk-blood-thinner")));
    let main = page.text_of("main").await;
    for words in ["risk-acne.reason", "risk-blood-thinner.next"] {
        let words = text.plain(words);
        assert!(main.contains(&words), "no “{words}” in {main}");
    }
}

async fn make_a_list(page: &Page, text: Messages) {
    page.click(".bar a[href$='/plan/']").await;
    page.until_heading(&text.plain("plan")).await;
    page.click(".course a[href$='/recovery/']").await;
    page.until_heading(&text.plain("recovery")).await;
    page.click(".session-form button[type=submit]").await;
    page.until_focus("error-summary").await;
    let summary = page.text_of("#error-summary").await;
    for wrong in ["recovery-error-date-missing", "recovery-error-area-missing"] {
        assert!(summary.contains(&text.plain(wrong)), "{summary}");
    }
    page.click("#error-summary li:nth-child(2) a").await;
    page.until_focus("area").await;
    page.click("#error-summary li:nth-child(1) a").await;
    page.until_focus("session-date").await;

    let today = page.today().await.to_string();
    page.fill("session-date", &today).await;
    page.fill("session-time", "00:01").await;
    page.click("label[for=area]").await;
    page.click(".session-form button[type=submit]").await;
    page.until_focus("list-title").await;
    assert!(page.count(".due-now .tick").await > 3);
    for item in ["signs", "pressure"] {
        page.click(&format!("label[for=item-{item}]")).await;
        page.find(&format!(".tick-done #item-{item}:checked")).await;
    }
}

/// Two ticks and the way on are there after loading, on every page that offers them.
async fn nothing_is_lost(page: &Page, text: Messages, lang: Lang) {
    page.reload().await;
    page.find("#list-title").await;
    assert_eq!(page.count(".tick-done input:checked").await, 2);
    page.open_page(&format!("{}/", lang.tag)).await;
    page.find(".home-now a").await;
    page.open_page(&format!("{}/check/", lang.tag)).await;
    page.find("main a[href='#answers']").await;
    assert_eq!(
        page.text_of("main a[href='#answers']").await,
        text.plain("check-see-answers")
    );
    page.open_page(&format!("{}/result/", lang.tag)).await;
    page.until_heading(&text.plain("outcome-wait")).await;
    page.click("main .buttons a").await;
    page.until_heading(&text.plain("answers")).await;
}

async fn travel(lang: Lang) {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang);
        read_a_chapter(page, text, &format!("{}/", lang.tag)).await;
        page.mark_document().await;
        take_the_check(page, text, lang).await;
        make_a_list(page, text).await;
        assert!(
            page.is_same_document().await,
            "the whole way is one document"
        );
        nothing_is_lost(page, text, lang).await;
    })
    .await;
}

#[tokio::test]
async fn an_english_reader_finishes_and_finds_all_again() {
    travel(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn an_arabic_reader_finishes_and_finds_all_again() {
    travel(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn a_check_left_is_offered_again_and_starting_again_asks_first() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(&LANGUAGES[0]);
        page.open_page("en/check/#age").await;
        for screen in &SCREENS[..4] {
            page.answer(text, screen, &[NONE]).await;
        }
        page.open_page("en/check/").await;
        page.find("#check-restart").await;
        let go_on = page.text_of(".check a.button").await;
        assert_eq!(
            go_on,
            text.plain_with("check-continue", &[("n", 5usize.into())])
        );

        page.click("#check-restart").await;
        page.until_focus("check-restart-question").await;
        page.click(".confirm .button:not(.button-second)").await;
        page.find("#check-restart").await;
        assert_eq!(
            page.stored().await["answers"].as_object().map(Map::len),
            Some(4)
        );
        page.click("#check-restart").await;
        page.click(".confirm .button-second").await;
        page.find(".check a.button[href='#age']").await;
        assert_eq!(page.stored().await["answers"], Value::Null);
    })
    .await;
}
