//! What earlier looks found and what still stands of it, each with the way to end it.
//!
//! Must not know: when it ends (`domain::checkin` does).

use leptos::prelude::{AnyView, Get, With};

use crate::app::State;
use crate::app::components::basics::plain_list;
use crate::app::components::confirm::confirm_one;
use crate::app::components::date::date;
use crate::app::components::prose::{inline, inline_with};
use crate::app::components::signs::sign_in_words;
use crate::app::components::urgency::reason;
use crate::app::derived::Derived;
use crate::app::element::{El, dynamic, el};
use crate::domain::checkin::{Advice, Alarm};
use crate::domain::lists::put_in_order;
use crate::i18n::Messages;

/// What stands now: of several that are alike the newest, the strongest first.
pub fn standing(state: State) -> Derived<Vec<Alarm>> {
    Derived::new(move || {
        let now = state.now.get();
        state.document.with(|document| {
            let mut found: Vec<Alarm> = Vec::new();
            for alarm in document.alarms.standing(now) {
                if found.iter().all(|other| !other.is_like(alarm)) {
                    put_in_order(&mut found, alarm.clone(), |other, alarm| {
                        other.answer >= alarm.answer
                    });
                }
            }
            found
        })
    })
}

/// All that stands, in a section of its own; nothing where nothing does.
pub fn view(state: State, text: Messages) -> AnyView {
    let standing = standing(state);
    dynamic(move || {
        let standing = standing.get();
        (!standing.is_empty()).then(|| {
            let items: Vec<_> = standing
                .into_iter()
                .enumerate()
                .map(|(place, alarm)| item(state, text, place, alarm))
                .collect();
            el("section")
                .class("section today-stands")
                .child(el("h2").id("stands").child(text.plain("today-stands")))
                .child(el("p").child(inline(text, "today-stands.what")))
                .child(plain_list().child(items))
        })
    })
}

fn item(state: State, text: Messages, place: usize, alarm: Alarm) -> El {
    let level = text.plain(&format!("look-{}.short", alarm.answer.id()));
    let name = sign_in_words(text, &alarm.sign, &alarm.choice);
    let day = date(text, alarm.day);
    let emergency = alarm.answer == Advice::Emergency;
    let message = match (emergency, alarm.seen) {
        (true, true) => "today-stands-quiet",
        (true, false) => "today-stands-emergency",
        (false, _) => "today-stands-call",
    };
    let mark = format!("answer-{}", alarm.answer.id());
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
    reason(&mark, level)
        .child(el("h3").child(name))
        .child(el("p").child(inline_with(text, message, &[("date", (&day).into())])))
        .child(seen)
}
