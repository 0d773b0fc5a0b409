//! The plan, the sessions so far and the latest signs, as short lines.
//!
//! Must not know: how a rule decides, or how the lines are drawn.

use super::Lines;
use super::facts::Facts;
use super::paper::{PaperLine, short};
use crate::app::components::date::date;
use crate::app::components::session::area_name;
use crate::app::components::signs::sign_in_words;
use crate::domain::checkin::{Advice, Alarm, Background, CheckIn, SIGNS, triage};
use crate::domain::plan::SessionStatus;
use crate::domain::record::Record;
use crate::i18n::Messages;

/// The most sessions to come.
const SESSIONS: usize = 4;
/// The most lines for them and for the plans they belong to.
const LINES: usize = 8;
/// The most records.
const RECORDS: usize = 3;
/// The most looks.
const LOOKS: usize = 3;
/// The most signs of the latest look, and of those before it.
const SIGNS_OF_ONE: [usize; 2] = [6, 3];
/// The most characters of a short thing that the reader wrote down.
const SHORT: usize = 23;
/// The same of what stands behind its name.
const SHORT_NAMED: usize = 16;
/// The fields of a record in the order in which a doctor asks for them.
const FIELDS: [&str; 8] = [
    "product", "maker", "batch", "expiry", "numbing", "place", "doctor", "outcome",
];
/// Those that say nothing without their name.
const NAMED: [&str; 3] = ["batch", "expiry", "numbing"];

/// The plans that have sessions to come, the newest first.
pub fn plan(facts: &Facts) -> Lines {
    let (text, document) = (facts.text, facts.document);
    let (mut lines, mut shown, mut more) = (Vec::new(), 0, 0);
    for course in document.courses.iter().rev() {
        let mut first = true;
        let all = course.active().count();
        let is_held = !document.holds(course, crate::web::now()).is_empty();
        for (place, (_, step)) in course.active().enumerate() {
            if step.state != SessionStatus::Planned {
                continue;
            }
            // A plan is named with its first session, and where it is on hold that is said.
            let needed = match (first, is_held) {
                (false, _) => 1,
                (true, false) => 2,
                (true, true) => 3,
            };
            if shown == SESSIONS || lines.len() + needed > LINES {
                more += 1;
                continue;
            }
            shown += 1;
            if first {
                first = false;
                let product = text.plain(&format!("plan-product-{}", course.product().id));
                let mut line = PaperLine::strong(product);
                if let Some(area) = &course.area {
                    line.add(&area_name(text, area));
                }
                lines.push(line);
                if is_held {
                    lines.push(PaperLine::strong(text.plain("sheet-held")));
                }
            }
            let day = date(text, step.day);
            let session = [
                ("n", (place + 1).into()),
                ("all", all.into()),
                ("date", (&day).into()),
            ];
            lines.push(PaperLine::words(text.plain_with("sheet-session", &session)));
        }
    }
    (lines, more)
}

/// The newest records.
pub fn records(facts: &Facts) -> Lines {
    let records = &facts.document.records;
    let lines = records
        .iter()
        .take(RECORDS)
        .map(|record| record_line(facts.text, record))
        .collect();
    (lines, records.len().saturating_sub(RECORDS))
}

fn record_line(text: Messages, record: &Record) -> PaperLine {
    let day = record.day.map(|day| date(text, day));
    let mut line = PaperLine::strong(day.unwrap_or_else(|| text.plain("sheet-undated")));
    if let Some(area) = &record.area {
        line.add(&area_name(text, area));
    }
    for field in FIELDS {
        let words = record.get(field);
        if words.is_empty() {
            continue;
        }
        let named = NAMED.contains(&field);
        let most = if named { SHORT_NAMED } else { SHORT };
        let label = if named {
            format!("{}: ", text.plain(&format!("record-{field}")))
        } else {
            String::new()
        };
        line.add(&label);
        line.own(short(words, most));
    }
    line
}

/// Everything that was not usual in a look, and the latest looks with what was noticed.
pub fn checkins(facts: &Facts) -> Lines {
    let checkins = &facts.document.checkins;
    let mut lines = alarm_lines(facts);
    // What was not usual says most of the latest looks as well.
    let (shown, whole) = if lines.is_empty() {
        (LOOKS, true)
    } else {
        (1, false)
    };
    let latest = checkins.iter().take(shown).enumerate();
    lines.extend(latest.map(|(place, checkin)| look_line(facts, checkin, whole && place == 0)));
    (lines, checkins.len().saturating_sub(shown))
}

/// A line for each emergency, one for all that was sent to a hospital, and one for all
/// calls. What is alike is told once, with its first and its last day.
fn alarm_lines(facts: &Facts) -> Vec<PaperLine> {
    let text = facts.text;
    let mut lines = Vec::new();
    let mut told: Vec<(&Alarm, String)> = Vec::new();
    for alarm in facts.document.alarms.iter() {
        if told.iter().any(|(other, _)| other.is_like(alarm)) {
            continue;
        }
        let alike = || {
            facts
                .document
                .alarms
                .iter()
                .filter(|other| other.is_like(alarm))
        };
        let mut words = vec![sign_in_words(text, &alarm.sign, &alarm.choice)];
        // Since when is told of what is urgent; there is little room.
        let first = alike().map(|other| other.day).min();
        let since = first.filter(|day| *day < alarm.day && alarm.answer > Advice::Call);
        words.extend(since.map(|day| date(text, day)));
        words.push(date(text, alarm.day));
        if alike().all(|other| other.seen) {
            words.push(text.plain("sheet-seen"));
        }
        let words = words.join(" · ");
        told.push((alarm, words));
    }
    for answer in [Advice::Emergency, Advice::Hospital, Advice::Call] {
        let mut of = told
            .iter()
            .filter(|(alarm, _)| alarm.answer == answer)
            .peekable();
        if of.peek().is_none() {
            continue;
        }
        let level = || PaperLine::strong(text.plain(&format!("look-{}.short", answer.id())));
        let mut line = level();
        for (place, (_, words)) in of.enumerate() {
            if answer == Advice::Emergency && place > 0 {
                lines.push(std::mem::replace(&mut line, level()));
            }
            line.add(words);
        }
        lines.push(line);
    }
    lines
}

fn look_line(facts: &Facts, checkin: &CheckIn, is_latest: bool) -> PaperLine {
    let [latest, earlier] = SIGNS_OF_ONE;
    let most = if is_latest { latest } else { earlier };
    let text = facts.text;
    let session = checkin
        .session
        .and_then(|id| facts.document.sessions.find(id));
    let days = session.map(|session| session.at.day().days_until(checkin.day));
    let own = triage(&checkin.signs, &Background::on(days)).answer;
    let told = facts.document.alarms.of(checkin);
    let answer = told.map_or(own, |told| told.max(own));
    let mut line = PaperLine::strong(date(text, checkin.day));
    line.add(&text.plain(&format!("look-{}.short", answer.id())));
    let noticed = SIGNS.iter().filter_map(|sign| {
        let choice = checkin.signs.get(sign.id)?;
        (choice != "none").then_some((sign, choice))
    });
    let mut more = 0;
    for (place, (sign, choice)) in noticed.enumerate() {
        if place >= most {
            more += 1;
            continue;
        }
        let own = format!("look-{}-{choice}", sign.id);
        let words = if text.has(&own) { &own } else { "look-unsure" };
        let name = text.plain(&format!("look-{}", sign.id));
        line.add(&format!("{name}: {}", text.plain(words)));
    }
    if more > 0 {
        line.add(&format!("+{}", text.number(more)));
    }
    line
}
