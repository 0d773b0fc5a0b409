//! The start screen: every language side by side, none of them chosen.
//!
//! Must not know: which language was read before.

use leptos::prelude::{AnyView, Get, Set, With};

use super::{button, in_language, own_phone};
use crate::app::State;
use crate::app::element::{El, Piece, el, live};
use crate::app::kiosk::{begin, clean, press};
use crate::app::parts::icon::icon;
use crate::app::parts::prose::{say, say_with};
use crate::clinic::Clinic;
use crate::i18n::Text;

/// The screen.
pub fn page(state: State) -> AnyView {
    let languages: Vec<_> = (0..state.desk.texts.len())
        .map(|place| {
            // A clinic may offer fewer.
            live(move || {
                let text = state.desk.texts.get(place)?;
                let lang = text.lang();
                let offered = |clinic: &Clinic| clinic.languages.contains(&lang);
                let offered = state.clinic.with(offered);
                offered.then(|| language(state, place, text))
            })
        })
        .collect();
    el("div")
        .class("start")
        .id("title")
        .focusable()
        .child(live(move || name(state)))
        .child(languages)
        .view()
}

/// The clinic's name in every language in which it gave one, each once.
fn name(state: State) -> Option<El> {
    state.clinic.with(|clinic| {
        let mut names: Vec<&str> = Vec::new();
        for lang in &clinic.languages {
            if let Some(name) = clinic.name.get(lang)
                && !names.contains(&name)
            {
                names.push(name);
            }
        }
        let name = |name| el("p").child(el("bdi").attr("dir", "auto").child(name));
        let names: Vec<_> = names.into_iter().map(name).collect();
        (!names.is_empty()).then(|| el("div").class("clinic-name").child(names))
    })
}

/// A language: its name to begin with, what becomes of what is entered, and the small
/// things for the staff.
fn language(state: State, place: usize, text: &Text) -> El {
    let heading = el(if place == 0 { "h1" } else { "h2" });
    let begin = el("button")
        .attr("type", "button")
        .class("button begin")
        .id(format!("begin-{}", text.lang().tag))
        .attr_live("disabled", move || (!state.is_alive()).then(String::new))
        .on("click", move |_| begin(state, place))
        .child(text.lang().name);
    let text_of_told = text.clone();
    let told = live(move || {
        let failed = state.desk.failed.get();
        failed.then(|| el("p").child(say(&text_of_told, "kiosk-failed")))
    });
    let text_of_own = text.clone();
    let own = live(move || {
        state
            .desk
            .fresh
            .get()
            .then(|| own_phone(state, &text_of_own))
    });
    let clean = button(text, "quiet", "kiosk-clean").on("click", move |_| {
        state.desk.reads.set(place);
        clean(state);
    });
    let staff =
        button(text, "quiet staff", "kiosk-staff").on("click", move |_| press(state, place));
    in_language(text, "start-language")
        .child(icon(text, "drop"))
        .child(heading.child(text.plain("site-name")))
        .child(el("p").child(say(text, "kiosk-what")))
        .child(begin)
        .child(el("div").attr("role", "status").child(told))
        .child(
            el("p")
                .class("forgets")
                .child(el("strong").child(say(text, "kiosk-forgets"))),
        )
        .child(el("p").class("small").child(limit(state, text)))
        .child(own)
        .child(el("div").class("start-small").child(clean).child(staff))
}

/// How long nobody may touch the tablet.
fn limit(state: State, text: &Text) -> AnyView {
    let text = text.clone();
    live(move || {
        let idle = state.clinic.with(|clinic| i64::from(clinic.kiosk.idle));
        let (id, n) = if idle % 60 == 0 {
            ("kiosk-idle-minutes", idle / 60)
        } else {
            ("kiosk-idle-seconds", idle)
        };
        say_with(&text, id, &[("n", n.into())])
    })
}
