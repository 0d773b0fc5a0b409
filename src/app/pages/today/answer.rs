//! What a look says: how urgent it is, what to do, and why.
//!
//! Must not know: how the answer is found (`domain::look` does).

use leptos::prelude::WithUntracked;

use super::start::due;
use super::{all_signs, back, fragment_of, proof, report};
use crate::app::State;
use crate::app::element::{El, el};
use crate::app::parts::care;
use crate::app::parts::confirm::confirm;
use crate::app::parts::prose::{say, say_with};
use crate::app::parts::session::date;
use crate::app::parts::sources;
use crate::domain::day::Day;
use crate::domain::look::{Answer, Finding, Look, SIGNS, judge};
use crate::i18n::Text;
use crate::web;

/// The answer of the look at this session on this day, if there is such a look.
pub fn page(state: State, text: &Text, session: u32, day: Day) -> Option<El> {
    let (look, at) = state.document.with_untracked(|document| {
        let look = document.looks.find(Some(session), day)?.clone();
        Some((look, document.sessions.find(session).map(|of| of.at)))
    })?;
    let days = at.map(|at| at.day().days_until(day));
    let verdict = judge(&look.signs, days);
    let answer = verdict.answer;
    let today = web::now().is_none_or(|now| now.day() == day);
    let written = date(text, day);
    let title = text.plain_with("today-look", &[("date", (&written).into())]);
    let id = format!("look-{}", answer.id());
    // On its own day the answer is the title, and is what is read out first.
    let (heading, note) = if today {
        (text.plain(&id), title)
    } else {
        (title, text.plain("today-past"))
    };
    let name = (!today).then(|| {
        el("p")
            .class("answer-then")
            .child(el("strong").child(say(text, &id)))
    });
    let told = at.filter(|_| answer == Answer::Call).map(|at| {
        let day = date(text, at.day());
        el("p").child(say_with(text, "look-say", &[("date", (&day).into())]))
    });
    let panel = el("div")
        .class(format!("panel panel-{}", answer.id()))
        .child(el("h1").id("title").focusable().child(heading))
        .child(el("p").class("small").child(note))
        .child(name)
        .child((answer == Answer::Emergency).then(|| care::call(state, text)))
        .child(el("p").child(say(text, &format!("{id}.action"))))
        .child(told)
        .child(el("p").child(say(text, &format!("{id}.limit"))));
    let now = answer == Answer::Emergency && today;
    let first_aid = now.then(|| care::first_aid(state, text));
    let worse = (answer == Answer::Call).then(|| worse(state, text));
    let delete = confirm(text, "today-delete", move || {
        state.change(|document| {
            document.looks.remove(Some(session), day);
        });
        state.go(&fragment_of(session));
    });
    let page = el("div")
        .class("page today")
        .child(back(text, session))
        .child(panel)
        .child(first_aid)
        .child(reasons(state, text, &look, &verdict.findings))
        .child(worse)
        .child(at.map(|at| due(state, text, session, at.day())))
        .child(report(state, text))
        .child(proof(text))
        .child(delete);
    Some(page)
}

/// When not to wait any longer.
fn worse(state: State, text: &Text) -> El {
    el("p")
        .class("note")
        .child(say(text, "today-worse"))
        .child(" ")
        .child(all_signs(state, text))
}

fn reasons(state: State, text: &Text, look: &Look, findings: &[Finding]) -> Option<El> {
    let items: Vec<_> = findings
        .iter()
        .map(|finding| reason(state, text, look, finding))
        .collect();
    (!items.is_empty()).then(|| {
        el("section")
            .class("reasons")
            .child(el("h2").child(text.plain("today-why")))
            .child(el("ul").attr("role", "list").child(items))
    })
}

/// The sign and what was chosen, what it may mean, and on which sources.
fn reason(state: State, text: &Text, look: &Look, finding: &Finding) -> El {
    let rule = finding.rule;
    let sign = SIGNS.iter().find(|sign| sign.id == finding.sign);
    let name = sign.map(|sign| {
        let name = text.plain(&format!("look-{}", sign.id));
        let choice = look.signs.get(sign.id);
        let chosen = choice.map(|choice| sign.message_of(choice));
        let chosen = chosen.filter(|message| text.has(message));
        let chosen = chosen.map_or_else(String::new, |id| format!(": {}", text.plain(&id)));
        el("h3").child(format!("{name}{chosen}"))
    });
    let level = text.plain(&format!("look-{}.short", rule.answer.id()));
    el("li")
        .class("reason")
        .child(
            el("p")
                .class(format!("level answer-{}", rule.answer.id()))
                .child(level),
        )
        .child(name)
        .child(el("p").child(say(text, &format!("look-why-{}", rule.why))))
        .child(sources::details(state, text, rule.sources))
}
