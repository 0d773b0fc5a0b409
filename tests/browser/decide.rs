//! The way to a choice on a phone: what bothers somebody, the options in equal
//! space, what matters, where one stands. No option is ever named before another.

use serde_json::{Value, json};

use crate::harness::words::{other, text};
use crate::harness::{Options, Page, with_browser};
use mesotherapy_guide::content::decide::{GOALS, Promise, ROWS, Way, find};
use mesotherapy_guide::domain::decision::{QUIZ, SURE};
use mesotherapy_guide::i18n::{LANGUAGES, Lang, Messages};

/// See [`texts`].
const TEXTS: &str = "return [...document.querySelectorAll(arguments[0])]
    .map((element) => element.innerText.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim())";

/// The text of every element that a selector finds, without isolation marks.
pub async fn texts(page: &Page, css: &str) -> Vec<String> {
    page.read(TEXTS, &[json!(css)]).await
}

/// The names of the options in their fixed order.
pub fn names(text: Messages) -> Vec<String> {
    let name = |way: Way| text.plain(&format!("option-{}", way.id()));
    Way::ALL.map(name).to_vec()
}

/// Presses an answer, by the id of its input.
async fn choose(page: &Page, input: &str) {
    page.click(&format!("label[for={input}]")).await;
    page.find(&format!("#{input}:checked")).await;
}

/// From what bothers the reader to the options for it.
async fn look_at_hair(page: &Page, text: Messages, lang: Lang) {
    page.open_page(&format!("{}/decide/", lang.tag)).await;
    page.until_heading(&text.plain("decide")).await;
    assert_eq!(page.count(".goals a").await, GOALS.len());
    assert_eq!(page.count(".path > li").await, 5);
    page.click(".goals a[href$='/decide/hair/']").await;
    page.until_heading(&text.plain("goal-hair")).await;
    let stored = "return localStorage.getItem('mesotherapy-guide:document').includes('\"hair\"')";
    page.until("the goal is kept", stored, &[]).await;

    assert_eq!(texts(page, ".option h3").await, names(text));
    let rows = ["may", "harm"].into_iter().chain(ROWS);
    let rows: Vec<_> = rows.map(|row| text.plain(&format!("row-{row}"))).collect();
    for way in Way::ALL {
        let css = format!("#option-{} dt", way.id());
        assert_eq!(texts(page, &css).await, rows, "rows of {}", way.id());
    }
    // The jump to an option leads to it.
    page.click(".jumps a[href='#option-mesotherapy']").await;
    let shown =
        "const { top } = document.getElementById('option-mesotherapy').getBoundingClientRect();
        return top >= 0 && top < innerHeight / 2";
    page.until("the option is shown", shown, &[]).await;
}

/// What matters, said by taps, stands beside the options in their order.
async fn weigh(page: &Page, text: Messages) {
    page.click(".page > .next a").await;
    page.until_heading(&text.plain("weigh")).await;
    let nothing = text.plain("weigh-said.none");
    assert!(page.text_of(".weighed").await.contains(&nothing));
    for (statement, weight) in [
        ("cost", "little"),
        ("needles", "lot"),
        ("proof", "lot"),
        ("soon", "not"),
    ] {
        choose(page, &format!("statement-{statement}-{weight}")).await;
    }
    page.until(
        "three statements stand beside the options",
        "return document.querySelectorAll('.said > li').length === 3",
        &[],
    )
    .await;
    said_is(page, text).await;
}

async fn said_is(page: &Page, text: Messages) {
    let statement = |id: &str| text.plain(&format!("statement-{id}"));
    // A lot before a little, and within it the order of the table.
    let said = ["needles", "proof", "cost"].map(statement);
    assert_eq!(texts(page, ".said h4").await, said);
    for place in 1..=said.len() {
        let css = format!(".said > li:nth-child({place}) dt, .said + h3 + .said dt");
        let options = texts(page, &css).await;
        assert_eq!(options[..4], names(text)[..], "statement {place}");
    }
    assert_eq!(texts(page, ".left-out li").await, [statement("soon")]);
    let about = page.text_of(".weighed .note").await;
    assert!(about.contains(&text.plain("goal-hair")), "{about}");
    // Both ratings that the table has for hair, with their words.
    let ratings = texts(page, ".said .rating").await;
    let hair = find("hair").expect("hair is a goal");
    let rated = hair.options.iter().flat_map(|choice| choice.promises);
    let rated: Vec<_> = rated
        .filter_map(Promise::rating)
        .map(|rating| text.plain(&format!("rating-{}", rating.id())))
        .collect();
    assert_eq!(ratings, rated);
}

/// Where the reader stands: leaning, SURE, and five questions.
async fn stand(page: &Page, text: Messages) {
    page.click(".page > .next a").await;
    page.until_heading(&text.plain("ready")).await;
    choose(page, "leaning-unsure").await;
    for question in SURE {
        let reply = if question == "support" { "no" } else { "yes" };
        choose(page, &format!("sure-{question}-{reply}")).await;
    }
    for question in &QUIZ {
        let wrong = question
            .options
            .iter()
            .find(|option| **option != question.right);
        let option = if question.id == "lump" {
            wrong.expect("there is a wrong answer")
        } else {
            question.right
        };
        choose(page, &format!("quiz-{}-{option}", question.id)).await;
    }
    stands_there(page, text).await;
}

async fn stands_there(page: &Page, text: Messages) {
    page.find("#leaning-unsure:checked").await;
    let open = texts(page, ".asked > details[open] > :not(summary)").await;
    assert_eq!(open.len(), 1 + QUIZ.len(), "{open:?}");
    assert!(
        open[0].contains(&text.plain("sure-support.help")),
        "{}",
        open[0]
    );
    for (explained, question) in open[1..].iter().zip(&QUIZ) {
        let id = format!("quiz-{}", question.id);
        let verdict = match question.id {
            "lump" => "quiz-wrong",
            _ => "quiz-right",
        };
        let right = format!("{id}-{}", question.right);
        for words in [verdict, &right, &format!("{id}.why")] {
            let words = text.plain(words);
            assert!(explained.contains(&words), "no “{words}” in {explained}");
        }
    }
    let count = |n: usize, all: usize| [("n", n.into()), ("all", all.into())];
    let sure = text.plain_with("sure-count", &count(3, SURE.len()));
    let score = text.plain_with("quiz-score", &count(4, QUIZ.len()));
    let outcomes = texts(page, ".outcome").await;
    assert_eq!(outcomes.len(), 2, "{outcomes:?}");
    assert!(outcomes[0].starts_with(&sure), "{outcomes:?}");
    // Beside it stands what the self-check says: here it was not answered.
    for words in ["sure-more", "sure-check-open"] {
        assert!(outcomes[0].contains(&text.plain(words)), "{outcomes:?}");
    }
    assert_eq!(outcomes[1], score);
}

async fn travel(lang: Lang) {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang);
        look_at_hair(page, text, lang).await;
        page.mark_document().await;
        weigh(page, text).await;
        stand(page, text).await;
        assert!(
            page.is_same_document().await,
            "the whole way is one document"
        );

        let decision = &page.stored().await["decision"];
        assert_eq!(decision["goal"], json!("hair"));
        assert_eq!(decision["leaning"], json!("unsure"));
        assert_eq!(decision["values"]["needles"], json!("lot"));
        assert_eq!(
            decision["quiz"].as_object().map(serde_json::Map::len),
            Some(QUIZ.len())
        );

        page.reload().await;
        stands_there(page, text).await;
        page.open_page(&format!("{}/decide/weigh/", lang.tag)).await;
        said_is(page, text).await;
        // The other language says the same.
        page.click("#language").await;
        let theirs = crate::harness::words::text(other(lang));
        page.until_heading(&theirs.plain("weigh")).await;
        page.find("#statement-needles-lot:checked").await;
        said_is(page, theirs).await;
        page.follow(&format!("{}/decide/", other(lang).tag)).await;
        let resume = page.text_of(".resume").await;
        assert!(resume.contains(&theirs.plain("goal-hair")), "{resume}");
    })
    .await;
}

#[tokio::test]
async fn an_english_reader_finds_where_they_stand_and_finds_it_again() {
    travel(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn an_arabic_reader_finds_where_they_stand_and_finds_it_again() {
    travel(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn leaving_it_to_the_doctor_is_noted_and_can_be_taken_back() {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(&LANGUAGES[0]);
        page.open_page("en/decide/").await;
        page.click("#decide-doctor .button").await;
        page.until_heading(&text.plain("sheet")).await;
        assert_eq!(
            page.stored().await["decision"]["doctor_decides"],
            json!(true)
        );
        page.open_page("en/decide/").await;
        page.click("#decide-doctor .note button").await;
        let gone = "return !document.querySelector('#decide-doctor .note')";
        page.until("the note is gone", gone, &[]).await;
        assert_eq!(page.stored().await["decision"], Value::Null);
    })
    .await;
}
