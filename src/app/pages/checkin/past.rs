//! The looks of a session: each sign over the days as a picture, the same as a
//! table, and each look to be opened.
//!
//! Must not know: what a sign means (`domain::checkin` does).

use std::fmt::Write;

use leptos::prelude::AnyView;

use super::marks::{drawn, mark, shape, word};
use crate::app::State;
use crate::app::components::basics::{plain_list, sideways};
use crate::app::components::date::date;
use crate::app::components::lazy_details::lazy_details;
use crate::app::element::{El, IntoChild, drawing, dynamic, el, siblings};
use crate::domain::checkin::{
    Advice, Alarms, Background, CheckIn, CheckInSign, NOW, Rule, SIGNS, meaning, triage,
};
use crate::domain::day::{Day, Moment};
use crate::i18n::{Direction, Messages};
use crate::routes::{CheckInStep, Step};

/// The looks in the picture: daily for two weeks, then weekly until week 12.
const IN_PICTURE: usize = 25;
/// The looks in the table and the list: daily for twelve weeks.
const IN_TABLE: usize = 85;

/// The looks that the list shows before it is opened.
const AT_ONCE: usize = 5;

/// Everything about the looks of a session on this day; nothing before the first.
pub fn view(state: State, text: Messages, session: u32, day: Day) -> AnyView {
    let checkins = state.derive(move |document| {
        let checkins = document.checkins.of(Some(session)).take(IN_TABLE + 1);
        let told =
            checkins.map(|checkin| (checkin.clone(), answer_of(&document.alarms, checkin, day)));
        told.collect::<Vec<_>>()
    });
    dynamic(move || {
        let mut checkins = checkins.get();
        let more = checkins.len() > IN_TABLE;
        checkins.truncate(IN_TABLE);
        let (checkins, answers): (Vec<CheckIn>, Vec<Advice>) = checkins.into_iter().unzip();
        (!checkins.is_empty()).then(|| {
            let more = more.then(|| {
                let shown = text.plain_with("today-newest", &[("n", IN_TABLE.into())]);
                el("p").class("small").child(shown)
            });
            el("section")
                .class("section today-past")
                .child(el("h2").child(text.plain("today-picture")))
                .child(picture(text, day, &checkins))
                .child(as_table(text, day, checkins.clone(), answers.clone()))
                .child(el("h2").child(text.plain("today-looks")))
                .child(list(text, session, checkins, answers))
                .child(more)
        })
    })
}

/// What a look means on its own, and what it was told to mean, the stronger of both.
fn answer_of(alarms: &Alarms, checkin: &CheckIn, day: Day) -> Advice {
    let days = Some(day.days_until(checkin.day));
    let own = triage(&checkin.signs, &Background::on(days)).answer;
    alarms.of(checkin).map_or(own, |told| told.max(own))
}

/// The signs of a look in the order of the page, the first question on top.
fn signs() -> impl Iterator<Item = &'static CheckInSign> {
    [&NOW].into_iter().chain(&SIGNS)
}

/// What a sign of a look means; nothing where it was not asked.
fn rule(checkin: &CheckIn, sign: &'static CheckInSign, day: Day) -> Option<&'static Rule> {
    let choice = checkin.signs.get(sign.id)?;
    Some(meaning(sign, choice, Some(day.days_until(checkin.day))))
}

/// What a sign is called where there is little room.
fn name(text: Messages, sign: &CheckInSign) -> String {
    if sign.id == NOW.id {
        text.plain("today-emergency")
    } else {
        text.plain(&format!("look-{}", sign.id))
    }
}

/// A strip for each sign under its name, a column for each look, the oldest first.
fn picture(text: Messages, day: Day, checkins: &[CheckIn]) -> El {
    const WIDTH: u32 = 340;
    const STRIP: u32 = 38;
    const WIDEST: u32 = 24;
    let checkins: Vec<&CheckIn> = checkins.iter().take(IN_PICTURE).rev().collect();
    let count = u32::try_from(checkins.len()).unwrap_or(1).max(1);
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
        for (checkin, index) in checkins.iter().zip(0..) {
            if let Some(rule) = rule(checkin, sign, day) {
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
    for (checkin, index) in checkins.iter().zip(0..) {
        if index % step == 0 {
            let days = day.days_until(checkin.day).to_string();
            let _ = write!(
                shapes,
                "<text class=\"m-day\" x=\"{}\" y=\"{}\">{}</text>",
                place(index),
                y + 31,
                text.digits().apply(&days),
            );
        }
    }
    let alt = text.plain_with("today-picture.alt", &[("n", checkins.len().into())]);
    let view_box = format!("0 0 {WIDTH} {}", y + STRIP);
    let marks = [None]
        .into_iter()
        .chain(Advice::ALL.map(Some))
        .map(|answer| {
            el("li")
                .child(mark(answer))
                .child(text.plain(&word(answer)))
        });
    let marks: Vec<_> = marks.collect();
    el("figure")
        .child(drawing("drawing look-picture", view_box, shapes, Some(alt)))
        .child(plain_list().class("legend marks").child(marks))
}

/// The same in words: a row for each look, the newest first.
fn as_table(text: Messages, day: Day, checkins: Vec<CheckIn>, answers: Vec<Advice>) -> El {
    lazy_details(text.plain("today-table"), move || {
        rows(text, day, &checkins, &answers)
    })
}

/// The looks as a table, wider than most screens.
pub fn rows(text: Messages, day: Day, checkins: &[CheckIn], answers: &[Advice]) -> El {
    let head = |words: String| el("th").attr("scope", "col").child(words);
    let mut heads = vec![
        head(text.plain("today-day")),
        head(text.plain("today-result")),
    ];
    heads.extend(signs().map(|sign| head(name(text, sign))));
    let rows: Vec<_> = checkins
        .iter()
        .zip(answers)
        .map(|(checkin, answer)| {
            let mut cells = vec![
                el("th").attr("scope", "row").child(when(text, checkin)),
                el("td").child(text.plain(&word(Some(*answer)))),
            ];
            cells.extend(signs().map(|sign| el("td").child(in_words(text, checkin, sign, day))));
            el("tr").child(cells)
        })
        .collect();
    let table = el("table")
        .child(el("thead").child(el("tr").child(heads)))
        .child(el("tbody").child(rows));
    sideways(text.plain("today-table"), table).class("wide")
}

/// What was chosen, and what it means where that is more than usual.
fn in_words(text: Messages, checkin: &CheckIn, sign: &'static CheckInSign, day: Day) -> String {
    let Some(choice) = checkin.signs.get(sign.id) else {
        return "–".to_owned();
    };
    let message = sign.message_of(choice);
    let known = text.has(&message).then(|| text.plain(&message));
    let chosen = known.unwrap_or_else(|| "?".to_owned());
    match rule(checkin, sign, day).and_then(drawn) {
        None | Some(Advice::Usual) => chosen,
        answer => format!("{chosen} ({})", text.plain(&word(answer))),
    }
}

/// The day and the time of a look: a day may have several.
fn when(text: Messages, checkin: &CheckIn) -> String {
    let time = checkin.at().map_or_else(String::new, Moment::time);
    let time = text.digits().apply(&time);
    format!("{}, {time}", date(text, checkin.day))
}

/// Each look with its answer, the newest first; the older ones can be opened.
fn list(text: Messages, session: u32, checkins: Vec<CheckIn>, answers: Vec<Advice>) -> AnyView {
    let mut checkins: Vec<(CheckIn, Advice)> = checkins.into_iter().zip(answers).collect();
    let older = checkins.split_off(checkins.len().min(AT_ONCE));
    let items = move |checkins: &[(CheckIn, Advice)]| {
        let items: Vec<_> = checkins
            .iter()
            .map(|(checkin, answer)| item(text, session, checkin, *answer))
            .collect();
        plain_list().class("looks").child(items)
    };
    let newest = items(&checkins);
    let older =
        (!older.is_empty()).then(|| lazy_details(text.plain("today-older"), move || items(&older)));
    siblings(vec![newest.view(), older.view()])
}

fn item(text: Messages, session: u32, checkin: &CheckIn, answer: Advice) -> El {
    let mark = el("span")
        .class("look-answer")
        .child(mark(Some(answer)))
        .child(text.plain(&word(Some(answer))));
    let link = checkin.at().map(|at| {
        el("a")
            .attr("href", Step::CheckIn(CheckInStep::Look(session, at)).href())
            .child(when(text, checkin))
    });
    el("li").child(link).child(mark)
}
