//! Texts, and what explains or proves them where they stand.
//!
//! Must not know: what they say.

use leptos::prelude::{AnyView, Set};
use mesotherapy_guide::app::State;
use mesotherapy_guide::app::components::amount::amount;
use mesotherapy_guide::app::components::basics::plain_list;
use mesotherapy_guide::app::components::date::date;
use mesotherapy_guide::app::components::prose::{blocks, inline, literal};
use mesotherapy_guide::app::components::told::Told;
use mesotherapy_guide::app::components::{
    answers, clinic, lazy_details, session, signs, sources, words,
};
use mesotherapy_guide::app::element::{IntoChild, el};
use mesotherapy_guide::clinic::parse;
use mesotherapy_guide::content::sources::source;
use mesotherapy_guide::domain::checkin::SIGNS;
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::screening::{Answer, SCREENS};
use mesotherapy_guide::domain::source::SourceId;
use mesotherapy_guide::i18n::Messages;

use super::{Sample, below};

/// A clinic that gave all that its card shows.
const CLINIC: &str = r#"{
    "name": { "en": "Nile Skin Clinic", "ar": "عيادة النيل للجلدية" },
    "address": { "en": "12 Tahrir Street, Cairo", "ar": "١٢ شارع التحرير، القاهرة" },
    "hours": { "en": "Saturday to Thursday, 10–6", "ar": "السبت إلى الخميس، من ١٠ إلى ٦" },
    "phone": "02 2345 6789",
    "whatsapp": "+20 100 123 4567"
}"#;

/// Two sources: one with an address to read on, one without.
const SOURCES: [SourceId; 2] = [SourceId::K14, SourceId::M3];

pub fn samples(state: State, text: Messages) -> Vec<Sample> {
    vec![
        (
            "prose: paragraphs, a list, words as they are written",
            prose(text),
        ),
        ("words: closed, open", explained(text)),
        ("sources: open, closed, entries", cited(state, text)),
        ("lazy details: closed", {
            let closed = lazy_details::lazy_details(text.plain("today-table"), || el("p"));
            closed.view()
        }),
        (
            "amount, date, session: in the digits of the language",
            named(text),
        ),
        ("answers, signs, told: as other pages say them", said(text)),
        ("clinic: card", {
            state.clinic.set(parse(CLINIC));
            clinic::card(state, text).view()
        }),
    ]
}

fn prose(text: Messages) -> AnyView {
    let written = el("p")
        .child(literal("M3"))
        .child(" ")
        .child(literal("0.1 ml"));
    below(vec![
        blocks(text, "guide-after-care.body").view(),
        el("p")
            .class("small")
            .child(inline(text, "foot-purpose"))
            .view(),
        written.view(),
    ])
}

fn explained(text: Messages) -> AnyView {
    const WORDS: &[&str] = &["mesotherapy"];
    const MORE: &[&str] = &["hyaluronic-acid", "prp"];
    below(vec![
        words::details(text, WORDS).view(),
        words::details(text, MORE)
            .map(|words| words.attr("open", ""))
            .view(),
    ])
}

fn cited(state: State, text: Messages) -> AnyView {
    let entries: Vec<_> = SOURCES
        .into_iter()
        .map(|id| sources::entry(state, text, *source(id)))
        .collect();
    below(vec![
        sources::details(state, text, &SOURCES),
        sources::details(state, text, &SOURCES[..1]),
        plain_list().class("source-list").child(entries).view(),
    ])
}

fn said(text: Messages) -> AnyView {
    let mut lines = Vec::new();
    for answer in [None, Some(Answer::none()), Some(Answer::unsure())] {
        lines.extend(answers::answer_lines(text, &SCREENS[0], answer.as_ref()));
    }
    for sign in &SIGNS {
        let choice = sign.choices.last();
        lines.extend(choice.map(|choice| signs::sign_in_words(text, sign.id, choice.id)));
    }
    let lines: Vec<_> = lines.into_iter().map(|line| el("li").child(line)).collect();
    let part = Told {
        message: "refused-damaged",
        part: Some("answers"),
    };
    let told = [Told::from("export-done"), part];
    let told = told.map(|told| el("p").child(told.words(text)).view());
    let mut all = vec![plain_list().child(lines).view()];
    all.extend(told);
    below(all)
}

fn named(text: Messages) -> AnyView {
    let day = Day::parse("2027-01-14");
    let at = day.and_then(|day| Moment::new(day, 600));
    let session = at.map(|at| session::session_name(text, at, "face"));
    let lines = [
        Some(amount(text, 1_234_567)),
        day.map(|day| date(text, day)),
        session,
        Some(session::since(text, 30)),
    ];
    let lines = lines.into_iter().flatten().map(|line| el("li").child(line));
    plain_list().child(lines.collect::<Vec<_>>()).view()
}
