//! What is usual and when to call, as a table: readable without scripts.
//!
//! Must not know: the rules, which stand in `domain::checkin`.

use super::marks::{drawn, mark, word};
use crate::app::State;
use crate::app::components::basics::sideways;
use crate::app::components::prose::{blocks, inline};
use crate::app::components::sources;
use crate::app::element::{El, el};
use crate::domain::checkin::{
    Advice, CheckInSign, NONE, SIGNS, SignChoice, UNSURE, WINDOWS, meaning,
};
use crate::domain::source::SourceId;
use crate::i18n::Messages;

/// Every choice of every sign, and what it means in each of the windows, with its sources.
pub fn section(state: State, text: Messages) -> El {
    el("section")
        .class("section")
        .child(el("h2").child(text.plain("today-rules")))
        .child(el("p").child(inline(text, "today-rhythm")))
        .child(blocks(text, "today-rules.body"))
        .child(table(text, &SIGNS))
        .child(sources::details(state, text, &cited()))
}

/// Every choice of these signs, and what it means in each of the windows.
pub fn table(text: Messages, signs: &'static [CheckInSign]) -> El {
    let columns = [
        "today-rules-first",
        "today-rules-middle",
        "today-rules-second",
        "today-rules-later",
    ];
    let mut heads = vec![el("td")];
    heads.extend(columns.map(|column| el("th").attr("scope", "col").child(text.plain(column))));
    let groups: Vec<_> = signs.iter().map(|sign| group(text, sign)).collect();
    let table = el("table")
        .class("rules")
        .child(el("thead").child(el("tr").child(heads)))
        .child(groups);
    sideways(text.plain("today-rules"), table).class("rules-room")
}

fn group(text: Messages, sign: &'static CheckInSign) -> El {
    let name = el("th")
        .attr("colspan", "5")
        .attr("scope", "rowgroup")
        .child(text.plain(&format!("look-{}", sign.id)));
    let mut rows = vec![el("tr").child(name)];
    let told = |choice: &&SignChoice| choice.id != NONE && choice.id != UNSURE;
    rows.extend(sign.choices.iter().filter(told).map(|choice| {
        let name = text.plain(&sign.message_of(choice.id));
        el("tr")
            .child(el("th").attr("scope", "row").child(name))
            .child(cells(text, sign, choice))
    }));
    el("tbody").child(rows)
}

/// What a choice means in each window; windows in which it means the same are one
/// cell.
fn cells(text: Messages, sign: &'static CheckInSign, choice: &SignChoice) -> Vec<El> {
    let mut found: Vec<(Option<Advice>, usize)> = Vec::new();
    for day in WINDOWS {
        let answer = drawn(meaning(sign, choice.id, Some(day)));
        match found.last_mut() {
            Some((before, count)) if *before == answer => *count += 1,
            _ => found.push((answer, 1)),
        }
    }
    let cell = |(answer, count): (Option<Advice>, usize)| {
        el("td")
            .class(answer.map_or(String::new(), |answer| format!("answer-{}", answer.id())))
            .attr("colspan", count.to_string())
            .child(mark(answer))
            .child(" ")
            .child(text.plain(&word(answer)))
    };
    found.into_iter().map(cell).collect()
}

/// What the rules rest on, each source once.
fn cited() -> Vec<SourceId> {
    let mut ids: Vec<SourceId> = Vec::new();
    let choices = SIGNS.iter().flat_map(|sign| sign.choices);
    for id in choices
        .flat_map(|choice| choice.rules)
        .flat_map(|rule| rule.sources)
    {
        if !ids.contains(id) {
            ids.push(*id);
        }
    }
    ids
}
