//! What earlier looks found and what still stands of it, each with the way to end it.
//!
//! Must not know: when it ends (`domain::look` does).

use leptos::prelude::{AnyView, Get, With};

use super::called;
use crate::app::State;
use crate::app::element::{El, el, live};
use crate::app::part::Part;
use crate::app::parts::confirm::confirm_one;
use crate::app::parts::prose::{say, say_with};
use crate::app::parts::session::date;
use crate::domain::look::{Alarm, Answer};
use crate::i18n::Text;

/// What stands now: of several that are alike the newest, the strongest first.
pub fn standing(state: State) -> Part<Vec<Alarm>> {
    Part::new(move || {
        let now = state.now.get();
        state.document.with(|document| {
            let mut found: Vec<Alarm> = Vec::new();
            for alarm in document.alarms.standing(now) {
                if found.iter().all(|other| !other.is_like(alarm)) {
                    let stronger = |other: &Alarm| other.answer >= alarm.answer;
                    let place = found.partition_point(stronger);
                    found.insert(place, alarm.clone());
                }
            }
            found
        })
    })
}

/// All that stands, in a section of its own; nothing where nothing does.
pub fn view(state: State, text: &Text) -> AnyView {
    let text = text.clone();
    let standing = standing(state);
    live(move || {
        let standing = standing.get();
        (state.is_alive() && !standing.is_empty()).then(|| {
            let items: Vec<_> = standing
                .into_iter()
                .enumerate()
                .map(|(place, alarm)| item(state, &text, place, alarm))
                .collect();
            el("section")
                .class("section today-stands only-alive")
                .child(el("h2").id("stands").child(text.plain("today-stands")))
                .child(el("p").child(say(&text, "today-stands.what")))
                .child(el("ul").attr("role", "list").child(items))
        })
    })
}

fn item(state: State, text: &Text, place: usize, alarm: Alarm) -> El {
    let level = text.plain(&format!("look-{}.short", alarm.answer.id()));
    let name = called(text, &alarm.sign, &alarm.choice);
    let day = date(text, alarm.day);
    let emergency = alarm.answer == Answer::Emergency;
    let message = match (emergency, alarm.seen) {
        (true, true) => "today-stands-quiet",
        (true, false) => "today-stands-emergency",
        (false, _) => "today-stands-call",
    };
    let class = format!("level answer-{}", alarm.answer.id());
    let seen = (!alarm.seen).then(|| {
        confirm_one(
            text,
            "today-seen",
            format!("today-seen-{place}"),
            move || {
                let like = alarm.clone();
                state.change(move |document| document.alarms.see(&like));
            },
        )
    });
    el("li")
        .class("reason")
        .child(el("p").class(class).child(level))
        .child(el("h3").child(name))
        .child(el("p").child(say_with(text, message, &[("date", (&day).into())])))
        .child(seen)
}
