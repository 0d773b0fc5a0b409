//! What a look says: how urgent it is, what to do, and why.
//!
//! Must not know: how the answer is found (`domain::checkin` does).

use leptos::prelude::{With, WithUntracked};

use super::start::due;
use super::{all_signs, back, looks_of, proof, report, stands};
use crate::app::State;
use crate::app::components::basics::{page_title, plain_list};
use crate::app::components::care;
use crate::app::components::confirm::confirm;
use crate::app::components::date::date;
use crate::app::components::prose::{inline, inline_with};
use crate::app::components::signs::sign_in_words;
use crate::app::components::sources;
use crate::app::components::urgency::{self, panel};
use crate::app::element::{El, el};
use crate::domain::checkin::{Advice, CheckIn, CheckInFinding, EMERGENCY_SIGNS, NONE, NOW};
use crate::domain::day::Moment;
use crate::domain::warning::{Aid, VESSEL};
use crate::i18n::Messages;
use crate::web;

/// First aid for an emergency that was found: that of its own sign, and no other.
fn aid_for(checkin: &CheckIn, finding: &CheckInFinding) -> Option<&'static Aid> {
    if finding.rule.answer < Advice::Emergency {
        return None;
    }
    if finding.sign != NOW.id {
        return Some(&VESSEL);
    }
    let chosen = checkin.signs.get(NOW.id)?;
    let sign = EMERGENCY_SIGNS.iter().find(|sign| sign.id == chosen)?;
    sign.aid()
}

/// Where a clinic wants no answer: what was noted, and the way to the table of signs.
fn diary(state: State, text: Messages, session: u32, checkin: &CheckIn) -> El {
    let noted = checkin.signs.iter().filter(|(_, choice)| *choice != NONE);
    let noted: Vec<_> = noted
        .map(|(sign, choice)| el("li").child(sign_in_words(text, sign, choice)))
        .collect();
    let written = date(text, checkin.day);
    let title = text.plain_with("today-look", &[("date", (&written).into())]);
    el("div")
        .class("page today")
        .child(back(text, session))
        .child(page_title(title))
        .child(el("ul").child(noted))
        .child(el("p").child(inline(text, "today-diary")))
        .child(worse(state, text))
}

/// The answer of the look at this session at this moment, if there is such a look.
pub fn page(state: State, text: Messages, session: u32, at: Moment) -> Option<El> {
    let now = web::now();
    let day = at.day();
    let (checkin, of, verdict) = state.document.with_untracked(|document| {
        let checkin = document.checkins.find(Some(session), at)?.clone();
        let of = document.sessions.find(session).map(|of| of.at);
        let own = document.verdict_of(&checkin);
        let verdict = document.alarms.told(&checkin, own, now);
        Some((checkin, of, verdict))
    })?;
    let answer = verdict.answer;
    // An emergency is answered everywhere, one that stands and a doubt about one too.
    let urgent = answer == Advice::Emergency
        || ["stands-emergency", "now-unsure"]
            .iter()
            .any(|why| verdict.has(why));
    if !state.clinic.with(|clinic| clinic.look_answer) && !urgent {
        return Some(diary(state, text, session, &checkin));
    }
    let today = now.is_none_or(|now| now.day() == day);
    let written = date(text, day);
    let title = text.plain_with("today-look", &[("date", (&written).into())]);
    let doubt = answer == Advice::Call && verdict.has("now-unsure");
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
            .child(el("strong").child(inline(text, &id)))
    });
    let told = of
        .filter(|_| (Advice::Call..Advice::Emergency).contains(&answer))
        .map(|of| {
            let day = date(text, of.day());
            el("p").child(inline_with(text, "look-say", &[("date", (&day).into())]))
        });
    let calls = answer == Advice::Emergency || doubt;
    let panel = panel("div", if doubt { "emergency" } else { answer.id() })
        .child(page_title(heading))
        .child(el("p").class("small").child(note))
        .child(name)
        .child(calls.then(|| care::call(state, text)))
        .child(el("p").child(inline(text, &format!("{id}.action"))))
        .child(told)
        .child(el("p").child(inline(text, &format!("{id}.limit"))));
    let mut aids: Vec<&'static Aid> = Vec::new();
    for aid in verdict
        .findings
        .iter()
        .filter_map(|finding| aid_for(&checkin, finding))
    {
        if today && !aids.contains(&aid) {
            aids.push(aid);
        }
    }
    let first_aid: Vec<_> = aids
        .into_iter()
        .map(|aid| care::aid(state, text, aid))
        .collect();
    let worse = (answer < Advice::Emergency).then(|| worse(state, text));
    let delete = confirm(text, "today-delete", move || {
        state.change(|document| {
            document.checkins.remove(Some(session), at);
        });
        state.go(looks_of(session));
    });
    let page = el("div")
        .class("page today")
        .child(back(text, session))
        .child(panel)
        .child(first_aid)
        .child(reasons(state, text, &checkin, &verdict.findings))
        .child(worse)
        .child(today.then(|| stands::view(state, text)))
        .child(of.map(|of| due(state, text, session, of.day())))
        .child(report(state, text))
        .child(proof(text))
        .child(delete);
    Some(page)
}

/// When not to wait any longer.
fn worse(state: State, text: Messages) -> El {
    el("p")
        .class("note")
        .child(inline(text, "today-worse"))
        .child(" ")
        .child(all_signs(state, text))
}

fn reasons(
    state: State,
    text: Messages,
    checkin: &CheckIn,
    findings: &[CheckInFinding],
) -> Option<El> {
    let items: Vec<_> = findings
        .iter()
        .map(|finding| reason(state, text, checkin, finding))
        .collect();
    (!items.is_empty()).then(|| {
        el("section")
            .class("reasons")
            .child(el("h2").child(text.plain("today-why")))
            .child(plain_list().child(items))
    })
}

/// The sign and what was chosen, what it may mean, and on which sources.
fn reason(state: State, text: Messages, checkin: &CheckIn, finding: &CheckInFinding) -> El {
    let rule = finding.rule;
    let name = (!finding.sign.is_empty()).then(|| {
        let choice = checkin.signs.get(finding.sign).map_or("", String::as_str);
        el("h3").child(sign_in_words(text, finding.sign, choice))
    });
    let level = text.plain(&format!("look-{}.short", rule.answer.id()));
    urgency::reason(&format!("answer-{}", rule.answer.id()), level)
        .child(name)
        .child(el("p").child(inline(text, &format!("look-why-{}", rule.why))))
        .child(sources::details(state, text, rule.sources))
}
