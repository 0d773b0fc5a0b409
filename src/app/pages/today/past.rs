//! The looks of a session: each sign over the days as a picture, the same as a
//! table, and each look to be opened.
//!
//! Must not know: what a sign means (`domain::look` does).

use std::fmt::Write;

use leptos::prelude::AnyView;

use super::fragment_of_look;
use super::marks::{drawn, mark, shape, word};
use crate::app::State;
use crate::app::element::{El, Piece, drawing, el, live, pieces};
use crate::app::parts::opened::opened;
use crate::app::parts::session::date;
use crate::domain::day::{Day, Moment};
use crate::domain::look::{
    Alarms, Answer, Background, Look, NOW, Rule, SIGNS, Sign, judge, meaning,
};
use crate::i18n::{Direction, Text};

/// The looks in the picture: daily for two weeks, then weekly until week 12.
const IN_PICTURE: usize = 25;
/// The looks in the table and the list: daily for twelve weeks.
const IN_TABLE: usize = 85;

/// The looks that the list shows before it is opened.
const AT_ONCE: usize = 5;

/// Everything about the looks of a session on this day; nothing before the first.
pub fn view(state: State, text: &Text, session: u32, day: Day) -> AnyView {
    let text = text.clone();
    let looks = state.part(move |document| {
        let looks = document.looks.of(Some(session)).take(IN_TABLE + 1);
        let told = looks.map(|look| (look.clone(), answer_of(&document.alarms, look, day)));
        told.collect::<Vec<_>>()
    });
    live(move || {
        let mut looks = looks.get();
        let more = looks.len() > IN_TABLE;
        looks.truncate(IN_TABLE);
        let (looks, answers): (Vec<Look>, Vec<Answer>) = looks.into_iter().unzip();
        (!looks.is_empty()).then(|| {
            let more = more.then(|| {
                let shown = text.plain_with("today-newest", &[("n", IN_TABLE.into())]);
                el("p").class("small").child(shown)
            });
            el("section")
                .class("section today-past")
                .child(el("h2").child(text.plain("today-picture")))
                .child(picture(&text, day, &looks))
                .child(as_table(&text, day, looks.clone(), answers.clone()))
                .child(el("h2").child(text.plain("today-looks")))
                .child(list(&text, session, looks, answers))
                .child(more)
        })
    })
}

/// What a look means on its own, and what it was told to mean, the stronger of both.
fn answer_of(alarms: &Alarms, look: &Look, day: Day) -> Answer {
    let days = Some(day.days_until(look.day));
    let own = judge(&look.signs, &Background::on(days)).answer;
    alarms.of(look).map_or(own, |told| told.max(own))
}

/// The signs of a look in the order of the page, the first question on top.
fn signs() -> impl Iterator<Item = &'static Sign> {
    [&NOW].into_iter().chain(&SIGNS)
}

/// What a sign of a look means; nothing where it was not asked.
fn rule(look: &Look, sign: &'static Sign, day: Day) -> Option<&'static Rule> {
    let choice = look.signs.get(sign.id)?;
    Some(meaning(sign, choice, Some(day.days_until(look.day))))
}

/// What a sign is called where there is little room.
fn name(text: &Text, sign: &Sign) -> String {
    if sign.id == NOW.id {
        text.plain("today-emergency")
    } else {
        text.plain(&format!("look-{}", sign.id))
    }
}

/// A strip for each sign under its name, a column for each look, the oldest first.
fn picture(text: &Text, day: Day, looks: &[Look]) -> El {
    const WIDTH: u32 = 340;
    const STRIP: u32 = 38;
    const WIDEST: u32 = 24;
    let looks: Vec<&Look> = looks.iter().take(IN_PICTURE).rev().collect();
    let count = u32::try_from(looks.len()).unwrap_or(1).max(1);
    let column = (WIDTH / count).min(WIDEST);
    let rtl = text.lang().direction == Direction::Rtl;
    let flip = |x: u32| if rtl { WIDTH - x } else { x };
    let place = |index: u32| flip(column * index + column / 2);
    let start = flip(0);
    let mut shapes = String::new();
    let mut y = 0;
    // A translator's word; writing to a string cannot fail.
    let escaped = |word: String| word.replace('&', "&amp;").replace('<', "&lt;");
    for sign in signs() {
        let _ = write!(
            shapes,
            "<text x=\"{start}\" y=\"{}\">{}</text><path class=\"m-line\" d=\"M0 {}h{WIDTH}\"/>",
            y + 13,
            escaped(name(text, sign)),
            y + 25,
        );
        for (look, index) in looks.iter().zip(0..) {
            if let Some(rule) = rule(look, sign, day) {
                shapes.push_str(&shape(drawn(rule), place(index), y + 25));
            }
        }
        y += STRIP;
    }
    let _ = write!(
        shapes,
        "<text x=\"{start}\" y=\"{}\">{}</text>",
        y + 13,
        escaped(text.plain("today-day")),
    );
    // Under every look, or under every other where they stand close together.
    let step = if column < WIDEST { 2 } else { 1 };
    for (look, index) in looks.iter().zip(0..) {
        if index % step == 0 {
            let days = day.days_until(look.day).to_string();
            let _ = write!(
                shapes,
                "<text class=\"m-day\" x=\"{}\" y=\"{}\">{}</text>",
                place(index),
                y + 31,
                text.digits().apply(&days),
            );
        }
    }
    let alt = text.plain_with("today-picture.alt", &[("n", looks.len().into())]);
    let view_box = format!("0 0 {WIDTH} {}", y + STRIP);
    let marks = [None]
        .into_iter()
        .chain(Answer::ALL.map(Some))
        .map(|answer| {
            el("li")
                .child(mark(answer))
                .child(text.plain(&word(answer)))
        });
    let marks: Vec<_> = marks.collect();
    el("figure")
        .child(drawing("drawing look-picture", view_box, shapes, Some(alt)))
        .child(
            el("ul")
                .class("legend marks")
                .attr("role", "list")
                .child(marks),
        )
}

/// The same in words: a row for each look, the newest first.
fn as_table(text: &Text, day: Day, looks: Vec<Look>, answers: Vec<Answer>) -> El {
    let words = text.clone();
    opened(text.plain("today-table"), move || {
        rows(&words, day, &looks, &answers)
    })
}

fn rows(text: &Text, day: Day, looks: &[Look], answers: &[Answer]) -> El {
    let head = |words: String| el("th").attr("scope", "col").child(words);
    let mut heads = vec![
        head(text.plain("today-day")),
        head(text.plain("today-result")),
    ];
    heads.extend(signs().map(|sign| head(name(text, sign))));
    let rows: Vec<_> = looks
        .iter()
        .zip(answers)
        .map(|(look, answer)| {
            let mut cells = vec![
                el("th").attr("scope", "row").child(when(text, look)),
                el("td").child(text.plain(&word(Some(*answer)))),
            ];
            cells.extend(signs().map(|sign| el("td").child(in_words(text, look, sign, day))));
            el("tr").child(cells)
        })
        .collect();
    let table = el("table")
        .child(el("thead").child(el("tr").child(heads)))
        .child(el("tbody").child(rows));
    el("div")
        .class("wide")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", text.plain("today-table"))
        .child(table)
}

/// What was chosen, and what it means where that is more than usual.
fn in_words(text: &Text, look: &Look, sign: &'static Sign, day: Day) -> String {
    let Some(choice) = look.signs.get(sign.id) else {
        return "–".to_owned();
    };
    let message = sign.message_of(choice);
    let known = text.has(&message).then(|| text.plain(&message));
    let chosen = known.unwrap_or_else(|| "?".to_owned());
    match rule(look, sign, day).and_then(drawn) {
        None | Some(Answer::Usual) => chosen,
        answer => format!("{chosen} ({})", text.plain(&word(answer))),
    }
}

/// The day and the time of a look: a day may have several.
fn when(text: &Text, look: &Look) -> String {
    let time = look.at().map_or_else(String::new, Moment::time);
    let time = text.digits().apply(&time);
    format!("{}, {time}", date(text, look.day))
}

/// Each look with its answer, the newest first; the older ones can be opened.
fn list(text: &Text, session: u32, looks: Vec<Look>, answers: Vec<Answer>) -> AnyView {
    let mut looks: Vec<(Look, Answer)> = looks.into_iter().zip(answers).collect();
    let older = looks.split_off(looks.len().min(AT_ONCE));
    let words = text.clone();
    let items = move |looks: &[(Look, Answer)]| {
        let items: Vec<_> = looks
            .iter()
            .map(|(look, answer)| item(&words, session, look, *answer))
            .collect();
        el("ul").class("looks").attr("role", "list").child(items)
    };
    let newest = items(&looks);
    let older =
        (!older.is_empty()).then(|| opened(text.plain("today-older"), move || items(&older)));
    pieces(vec![newest.view(), older.view()])
}

fn item(text: &Text, session: u32, look: &Look, answer: Answer) -> El {
    let mark = el("span")
        .class("look-answer")
        .child(mark(Some(answer)))
        .child(text.plain(&word(Some(answer))));
    let link = look.at().map(|at| {
        el("a")
            .attr("href", format!("#{}", fragment_of_look(session, at)))
            .child(when(text, look))
    });
    el("li").child(link).child(mark)
}
