//! What a look says: how urgent it is, what to do, and why.
//!
//! Must not know: how the answer is found (`domain::look` does).

use leptos::prelude::{With, WithUntracked};

use super::start::due;
use super::{all_signs, back, called, fragment_of, proof, report, stands};
use crate::app::State;
use crate::app::element::{El, el};
use crate::app::parts::care;
use crate::app::parts::confirm::confirm;
use crate::app::parts::prose::{say, say_with};
use crate::app::parts::session::date;
use crate::app::parts::sources;
use crate::domain::day::Moment;
use crate::domain::look::{Answer, EMERGENCY_SIGNS, Finding, Look, NONE, NOW};
use crate::domain::warning::{Aid, VESSEL};
use crate::i18n::Text;
use crate::web;

/// First aid for an emergency that was found: that of its own sign, and no other.
fn aid_for(look: &Look, finding: &Finding) -> Option<&'static Aid> {
    if finding.rule.answer < Answer::Emergency {
        return None;
    }
    if finding.sign != NOW.id {
        return Some(&VESSEL);
    }
    let chosen = look.signs.get(NOW.id)?;
    let sign = EMERGENCY_SIGNS.iter().find(|sign| sign.id == chosen)?;
    sign.aid()
}

/// Where a clinic wants no answer: what was noted, and the way to the table of signs.
fn diary(state: State, text: &Text, session: u32, look: &Look) -> El {
    let noted = look.signs.iter().filter(|(_, choice)| choice != NONE);
    let noted: Vec<_> = noted
        .map(|(sign, choice)| el("li").child(called(text, sign, choice)))
        .collect();
    let written = date(text, look.day);
    let title = text.plain_with("today-look", &[("date", (&written).into())]);
    el("div")
        .class("page today")
        .child(back(text, session))
        .child(el("h1").id("title").focusable().child(title))
        .child(el("ul").child(noted))
        .child(el("p").child(say(text, "today-diary")))
        .child(worse(state, text))
}

/// The answer of the look at this session at this moment, if there is such a look.
pub fn page(state: State, text: &Text, session: u32, at: Moment) -> Option<El> {
    let now = web::now();
    let day = at.day();
    let (look, of, verdict) = state.document.with_untracked(|document| {
        let look = document.looks.find(Some(session), at)?.clone();
        let of = document.sessions.find(session).map(|of| of.at);
        let own = document.verdict_of(&look);
        let verdict = document.alarms.told(&look, own, now);
        Some((look, of, verdict))
    })?;
    let answer = verdict.answer;
    // An emergency is answered everywhere, one that stands and a doubt about one too.
    let urgent = answer == Answer::Emergency
        || ["stands-emergency", "now-unsure"]
            .iter()
            .any(|why| verdict.has(why));
    if !state.clinic.with(|clinic| clinic.look_answer) && !urgent {
        return Some(diary(state, text, session, &look));
    }
    let today = now.is_none_or(|now| now.day() == day);
    let written = date(text, day);
    let title = text.plain_with("today-look", &[("date", (&written).into())]);
    let doubt = answer == Answer::Call && verdict.has("now-unsure");
    let id = if doubt {
        "look-unsure-now".to_owned()
    } else {
        format!("look-{}", answer.id())
    };
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
    let told = of
        .filter(|_| (Answer::Call..Answer::Emergency).contains(&answer))
        .map(|of| {
            let day = date(text, of.day());
            el("p").child(say_with(text, "look-say", &[("date", (&day).into())]))
        });
    let calls = answer == Answer::Emergency || doubt;
    let panel = el("div")
        .class(format!(
            "panel panel-{}",
            if doubt { "emergency" } else { answer.id() }
        ))
        .child(el("h1").id("title").focusable().child(heading))
        .child(el("p").class("small").child(note))
        .child(name)
        .child(calls.then(|| care::call(state, text)))
        .child(el("p").child(say(text, &format!("{id}.action"))))
        .child(told)
        .child(el("p").child(say(text, &format!("{id}.limit"))));
    let mut aids: Vec<&'static Aid> = Vec::new();
    for aid in verdict
        .findings
        .iter()
        .filter_map(|finding| aid_for(&look, finding))
    {
        if today && !aids.contains(&aid) {
            aids.push(aid);
        }
    }
    let first_aid: Vec<_> = aids
        .into_iter()
        .map(|aid| care::aid(state, text, aid))
        .collect();
    let worse = (answer < Answer::Emergency).then(|| worse(state, text));
    let delete = confirm(text, "today-delete", move || {
        state.change(|document| {
            document.looks.remove(Some(session), at);
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
        .child(today.then(|| stands::view(state, text)))
        .child(of.map(|of| due(state, text, session, of.day())))
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
    let name = (!finding.sign.is_empty()).then(|| {
        let choice = look.signs.get(finding.sign).map_or("", String::as_str);
        el("h3").child(called(text, finding.sign, choice))
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
