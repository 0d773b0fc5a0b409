//! What a reader does on the pages of the guide: answering the check, making a
//! recovery list. Several tests begin with it.
//!
//! Must not know: how a browser is driven.

use serde_json::json;

use crate::harness::Page;
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::{Answer, Answers, SCREENS, Screen};
use mesotherapy_guide::i18n::Messages;
use mesotherapy_guide::storage::Document;

/// What is ticked for "no" and "none of these", and for "I'm not sure".
pub const NONE: &str = "none";
/// What is ticked for "I'm not sure".
pub const UNSURE: &str = "unsure";

/// What a reader ticks on each screen: "none" on all but the screens named.
pub fn ticks(named: &[(&str, &[&'static str])]) -> Vec<(&'static Screen, Vec<&'static str>)> {
    for (id, _) in named {
        assert!(Screen::find(id).is_some(), "no screen {id}");
    }
    let of = |screen: &Screen| {
        let given = named.iter().find(|(id, _)| *id == screen.id);
        given.map_or_else(|| vec![NONE], |(_, values)| values.to_vec())
    };
    SCREENS.iter().map(|screen| (screen, of(screen))).collect()
}

/// The answers that ticks stand for.
pub fn answers(ticks: &[(&'static Screen, Vec<&'static str>)]) -> Answers {
    let mut answers = Answers::new();
    for (screen, values) in ticks {
        let tick = |answer: Answer, value: &&str| match *value {
            NONE => answer,
            UNSURE => answer.with_unsure(),
            id => answer.with(screen.risk(id).expect("a risk of this screen")),
        };
        answers.set(screen, values.iter().fold(Answer::none(), tick));
    }
    answers
}

/// A stored document with a whole check and a recovery list of yesterday's
/// session, as the guide itself writes it.
pub fn document(answers: Answers, today: Day) -> String {
    let mut document = Document {
        answers,
        answered_on: Some(today),
        ..Document::default()
    };
    let yesterday = today.add_days(-1).expect("there was a yesterday");
    let at = Moment::new(yesterday, 12 * 60).expect("noon is a time");
    document.sessions.add(at, Area::Face);
    document.encode()
}

impl Page {
    /// Today on the browser's clock.
    pub async fn today(&self) -> Day {
        let script = "const now = new Date();
            const two = (n) => String(n).padStart(2, '0');
            return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`";
        let today: String = self.read(script, &[]).await;
        Day::parse(&today).expect("the browser knows the day")
    }

    /// Ticks choices of the question shown, by their labels as a finger does.
    pub async fn tick(&self, values: &[&str]) {
        for value in values {
            self.click(&format!("label[for=answer-{value}]")).await;
            let ticked = "return document.getElementById(arguments[0]).checked";
            let id = format!("answer-{value}");
            self.until(&format!("{id} is ticked"), ticked, &[json!(id)])
                .await;
        }
    }

    /// Waits for a question, answers it and goes on.
    pub async fn answer(&self, text: Messages, screen: &Screen, values: &[&str]) {
        self.until_heading(&text.plain(&format!("check-{}", screen.id)))
            .await;
        self.tick(values).await;
        self.click("form button[type=submit]").await;
    }

    /// Fills a date or time field, as the browser's own picker does: typing into
    /// one depends on the order that the browser's language gives its parts.
    pub async fn fill(&self, id: &str, value: &str) {
        self.find(&format!("#{id}")).await;
        let script = "const field = document.getElementById(arguments[0]);
            field.focus();
            field.value = arguments[1];
            for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
            return field.value";
        let filled: String = self.read(script, &[json!(id), json!(value)]).await;
        assert_eq!(filled, value, "{id} takes it");
    }
}
