//! The daily look: every answer that it can give is reached as a reader reaches it,
//! the emergency signs are never skipped, and the picture says what the table says.

mod clinic;
mod memory;

use serde_json::{Value, json};

use crate::harness::words::text;
use crate::harness::{AXE, Options, PHONE, Page, with_browser};
use crate::layout::misfits;
use mesotherapy_guide::domain::checkin::{
    Advice, Background, CheckIn, NONE, NOW, SIGNS, UNSURE, triage,
};
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::i18n::{LANGUAGES, Lang, Messages};
use mesotherapy_guide::storage::Document;

/// What is chosen at a look: “none” for every sign but those named.
pub fn chosen(named: &[(&str, &str)]) -> IdMap<String> {
    let mut signs = IdMap::default();
    for sign in SIGNS.iter().chain([&NOW]) {
        let choice = named.iter().find(|(id, _)| *id == sign.id);
        let choice = choice.map_or("none", |(_, choice)| choice);
        assert!(
            sign.choices.iter().any(|known| known.id == choice),
            "{choice}"
        );
        signs.insert(sign.id.to_owned(), choice.to_owned());
    }
    signs
}

/// A document with one session so many days ago, and looks since.
fn document(today: Day, days: i32, checkins: &[IdMap<String>]) -> Document {
    let mut document = Document::default();
    let day = |ago: i32| today.add_days(-ago).expect("a day in the range");
    let at = Moment::new(day(days), 720).expect("noon is a time");
    let session = document.sessions.add(at, Area::Face);
    for (signs, ago) in checkins.iter().rev().zip(1..) {
        document.store_checkin(CheckIn {
            session: Some(session),
            day: day(ago),
            minute: 600,
            signs: signs.clone(),
        });
    }
    document
}

impl Page {
    /// Chooses a radio by its label, as a finger does. The first choice of a sign
    /// has the id of the question.
    async fn choose(&self, sign: &str, choice: &str) {
        let id = match choice {
            "none" => format!("look-{sign}"),
            choice => format!("look-{sign}-{choice}"),
        };
        self.click(&format!("label[for={id}]")).await;
        self.find(&format!("#{id}:checked")).await;
    }

    /// Answers the first question, and the others if they are asked.
    pub async fn checkin(&self, text: Messages, signs: &IdMap<String>) {
        let first = signs.get(NOW.id).expect("it is answered");
        self.choose(NOW.id, first).await;
        self.click("form button[type=submit]").await;
        if first != NONE && first != UNSURE {
            return;
        }
        self.until_heading(&text.plain("today-signs")).await;
        for sign in &SIGNS {
            self.choose(sign.id, signs.get(sign.id).expect("it is answered"))
                .await;
        }
        self.click("form button[type=submit]").await;
    }
}

async fn every_answer_is_reached(lang: Lang) {
    with_browser(Options::default(), async |page: &Page| {
        let text = text(lang);
        let today = page.today().await;
        let path = format!("{}/today/", lang.tag);
        page.open_page(&path).await;
        page.mark_document().await;
        let checkins: [&[(&str, &str)]; 6] = [
            &[("pain", "little"), ("colour", "little")],
            &[("lump", "new"), ("fever", "unsure")],
            &[("fever", "yes"), ("heat", "hot")],
            &[("now", "unsure")],
            &[("heat", "cold"), ("swelling", "more")],
            &[("now", "stroke")],
        ];
        let mut seen = Vec::new();
        for named in checkins {
            page.store(&document(today, 1, &[]).encode()).await;
            let signs = chosen(named);
            let verdict = triage(&signs, &Background::on(Some(1)));
            seen.push(verdict.answer);
            page.follow(&path).await;
            page.find(".today-session strong").await;
            page.checkin(text, &signs).await;
            let doubt = verdict.has("now-unsure");
            let id = if doubt {
                "look-unsure-now".to_owned()
            } else {
                format!("look-{}", verdict.answer.id())
            };
            page.until_heading(&text.plain(&id)).await;
            // As plain text has it: without the marks around a variable.
            let main = page
                .text_of("main")
                .await
                .replace(['\u{2068}', '\u{2069}'], "");
            for attribute in ["action", "limit"] {
                let words = text.plain(&format!("{id}.{attribute}"));
                assert!(main.contains(&words), "“{words}” in {main}");
            }
            for finding in verdict.findings {
                let why = text.plain(&format!("look-why-{}", finding.rule.why));
                assert!(main.contains(&why), "“{why}” in {main}");
            }
            let calls = page.count(".panel a[href='tel:123']").await;
            let urgent = verdict.answer == Advice::Emergency || doubt;
            assert_eq!(calls, usize::from(urgent));
            // Whatever it says, where to report and what it rests on follow.
            for follows in ["report", "today-proof"] {
                let words = text.plain(follows);
                assert!(main.contains(&words), "no “{words}” in {main}");
            }
            let stored = page.stored().await["looks"].clone();
            for (sign, choice) in named {
                assert_eq!(stored[0]["signs"][sign], json!(choice));
            }
        }
        for answer in Advice::ALL {
            assert!(seen.contains(&answer), "{answer:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_english_look_reaches_every_answer() {
    every_answer_is_reached(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn an_arabic_look_reaches_every_answer() {
    every_answer_is_reached(&LANGUAGES[1]).await;
}

#[tokio::test]
async fn what_is_not_answered_is_said_and_the_first_question_cannot_be_skipped() {
    with_browser(Options::default(), async |page: &Page| {
        let words = text(&LANGUAGES[1]);
        let today = page.today().await;
        // Without a session the way leads to the recovery list.
        page.open_page("ar/today/").await;
        page.find(".today-session a[href$='/recovery/']").await;
        assert_eq!(page.count("form").await, 0);
        page.store(&document(today, 20, &[]).encode()).await;
        // An address from another day asks the emergency signs first.
        page.open_page("ar/today/#signs-1").await;
        page.find("#look-now").await;
        page.until_heading(&words.plain("today")).await;
        page.click("form button[type=submit]").await;
        page.until_focus("error-summary").await;
        let wrong = page.text_of("#error-summary").await;
        assert!(wrong.contains(&words.plain("today-now-missing")), "{wrong}");
        page.choose(NOW.id, "none").await;
        page.click("form button[type=submit]").await;
        page.until_heading(&words.plain("today-signs")).await;
        page.click("form button[type=submit]").await;
        page.until_focus("error-summary").await;
        assert_eq!(page.count("#error-summary li").await, SIGNS.len());
        page.click("#error-summary li:last-child a").await;
        page.until_focus("look-other").await;

        // The other language keeps what is chosen.
        page.choose("fever", "yes").await;
        page.click("#language").await;
        page.until_heading(&text(&LANGUAGES[0]).plain("today-signs"))
            .await;
        page.find("#look-fever-yes:checked").await;
        assert_eq!(page.stored().await["looks"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn the_picture_says_what_the_table_says() {
    with_browser(Options::default(), async |page: &Page| {
        let words = text(&LANGUAGES[1]);
        let today = page.today().await;
        let checkins = [
            chosen(&[("pain", "little"), ("swelling", "little")]),
            chosen(&[("pain", "more")]),
            chosen(&[("colour", "pale")]),
        ];
        page.open_page("ar/today/").await;
        page.store(&document(today, 4, &checkins).encode()).await;
        page.find(".look-picture").await;
        for (mark, count) in [("usual", 2), ("call", 1), ("emergency", 1)] {
            let marks = format!(".look-picture .m-{mark}");
            assert_eq!(page.count(&marks).await, count, "{mark}");
        }
        let label: String = page
            .read(
                "return document.querySelector('.look-picture').getAttribute('aria-label')",
                &[],
            )
            .await;
        let count = [("n", checkins.len().into())];
        assert_eq!(label, words.plain_with("today-picture.alt", &count));

        // Read by its heads: a day, and a sign.
        assert_eq!(page.count(".wide").await, 0, "drawn before it is opened");
        page.click(".today-past summary").await;
        page.find(".wide").await;
        let script = "return [...document.querySelectorAll('.wide tbody tr')].map((row) =>
            [...row.cells].map((cell) => cell.textContent))";
        let rows: Vec<Vec<String>> = page.read(script, &[]).await;
        assert_eq!(rows.len(), checkins.len());
        let newest = &rows[0];
        assert_eq!(newest.len(), SIGNS.len() + 3);
        assert_eq!(newest[1], words.plain("look-emergency.short"));
        let colour = SIGNS
            .iter()
            .position(|sign| sign.id == "colour")
            .expect("a sign");
        let told = &newest[colour + 3];
        assert!(told.contains(&words.plain("look-colour-pale")), "{told}");
        assert!(
            told.contains(&words.plain("look-emergency.short")),
            "{told}"
        );
        assert_eq!(page.count(".wide th[scope=row]").await, checkins.len());
        assert_eq!(page.count(".wide th[scope=col]").await, SIGNS.len() + 3);
        // Each look can be opened again, and says that it is of another day.
        page.click(".looks a").await;
        let past = words.plain("today-past");
        page.until(
            "the look of that day is shown",
            "return document.querySelector('.panel')?.textContent.includes(arguments[0])",
            &[json!(past)],
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn no_state_of_a_look_has_a_barrier() {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        let today = page.today().await;
        let checkins = [
            chosen(&[("pain", "little")]),
            chosen(&[("fever", "yes")]),
            chosen(&[("heat", "cold")]),
        ];
        page.open_page("ar/today/").await;
        page.store(&document(today, 4, &checkins).encode()).await;
        let examine = async |what: &str| {
            page.drawn().await;
            page.unfold().await;
            page.drawn().await;
            crate::accessibility::examine(page, what).await;
            let misfits = misfits(page, what).await;
            assert!(misfits.is_empty(), "{}", misfits.join("\n"));
            page.resize(PHONE).await;
        };
        page.find(".look-picture").await;
        examine("the looks").await;
        for lang in &LANGUAGES {
            for ago in 1..=3 {
                let day = today.add_days(-ago).expect("a day in the range");
                page.open_page(&format!("{}/today/#look-1-{day}-600", lang.tag))
                    .await;
                page.find(".panel").await;
                examine("an answer").await;
            }
        }
        page.open_page("en/today/").await;
        page.click("form button[type=submit]").await;
        page.until_focus("error-summary").await;
        examine("the first question with an error").await;
        page.choose(NOW.id, "none").await;
        page.click("form button[type=submit]").await;
        page.choose("pain", "more").await;
        page.click("form button[type=submit]").await;
        page.until_focus("error-summary").await;
        examine("the signs with errors").await;
    })
    .await;
}
