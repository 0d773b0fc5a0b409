//! The start screen: every language side by side, none of them chosen.
//!
//! Must not know: which language was read before.

use leptos::prelude::{AnyView, Get, Set, With};

use super::{button, in_language, own_phone};
use crate::app::components::basics::push_button;
use crate::app::components::icon::icon;
use crate::app::components::prose::{inline, inline_with};
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::app::kiosk::{Tablet, begin, clean, press};
use crate::clinic::Clinic;
use crate::i18n::Messages;

/// The screen.
pub fn page(tablet: Tablet) -> AnyView {
    let languages: Vec<_> = (0..tablet.texts.len())
        .map(|place| {
            // A clinic may offer fewer.
            dynamic(move || {
                let text = tablet.texts.get(place).copied()?;
                let lang = text.lang();
                let offered = |clinic: &Clinic| clinic.languages.contains(&lang);
                let offered = tablet.state.clinic.with(offered);
                offered.then(|| language(tablet, place, text))
            })
        })
        .collect();
    el("div")
        .class("start")
        .id("title")
        .focusable()
        .child(dynamic(move || name(tablet)))
        .child(languages)
        .view()
}

/// The clinic's name in every language in which it gave one, each once.
fn name(tablet: Tablet) -> Option<El> {
    tablet.state.clinic.with(|clinic| {
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
fn language(tablet: Tablet, place: usize, text: Messages) -> El {
    let heading = el(if place == 0 { "h1" } else { "h2" });
    let begin = push_button()
        .class("button begin")
        .id(format!("begin-{}", text.lang().tag))
        .attr_live("disabled", move || {
            (!tablet.state.is_hydrated()).then(String::new)
        })
        .on("click", move |_| begin(tablet, place))
        .child(text.lang().name);
    let told = dynamic(move || {
        let failed = tablet.failed.get();
        failed.then(|| el("p").child(inline(text, "kiosk-failed")))
    });
    let own = dynamic(move || tablet.fresh.get().then(|| own_phone(tablet, text)));
    let clean = button(text, "quiet", "kiosk-clean").on("click", move |_| {
        tablet.reads.set(place);
        clean(tablet);
    });
    let staff =
        button(text, "quiet staff", "kiosk-staff").on("click", move |_| press(tablet, place));
    in_language(text, "start-language")
        .child(icon(text, "drop"))
        .child(heading.child(text.plain("site-name")))
        .child(el("p").child(inline(text, "kiosk-what")))
        .child(begin)
        .child(el("div").attr("role", "status").child(told))
        .child(
            el("p")
                .class("forgets")
                .child(el("strong").child(inline(text, "kiosk-forgets"))),
        )
        .child(el("p").class("small").child(limit(tablet, text)))
        .child(own)
        .child(el("div").class("start-small").child(clean).child(staff))
}

/// How long nobody may touch the tablet.
fn limit(tablet: Tablet, text: Messages) -> AnyView {
    dynamic(move || {
        let idle = tablet
            .state
            .clinic
            .with(|clinic| i64::from(clinic.kiosk.idle));
        let (id, n) = if idle % 60 == 0 {
            ("kiosk-idle-minutes", idle / 60)
        } else {
            ("kiosk-idle-seconds", idle)
        };
        inline_with(text, id, &[("n", n.into())])
    })
}
