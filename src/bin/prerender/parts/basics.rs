//! What every page is made of: ways on and back, buttons, lists, icons.
//!
//! Must not know: where a link leads.

use leptos::prelude::AnyView;
use mesotherapy_guide::app::State;
use mesotherapy_guide::app::components::basics::{back_link, plain_list, plain_steps, push_button};
use mesotherapy_guide::app::components::icon::icon;
use mesotherapy_guide::app::components::primary_link::{primary_link, to_costs};
use mesotherapy_guide::app::element::{IntoChild, el};
use mesotherapy_guide::i18n::Messages;
use mesotherapy_guide::routes::Route;

use super::{Sample, below};

/// Every icon of `locales/drawings.ftl`.
const ICONS: [&str; 23] = [
    "drop", "book", "question", "check", "scales", "calendar", "leaf", "warning", "next", "back",
    "done", "phone", "letters", "again", "finish", "find", "speaker", "pause", "play", "stop",
    "before", "slower", "print",
];

pub fn samples(state: State, text: Messages) -> Vec<Sample> {
    vec![
        (
            "basics: back link",
            back_link(text, state.address(Route::Guide), "guide").view(),
        ),
        ("basics: lists with and without an order", lists(text)),
        ("primary link, quiet link", {
            let start = primary_link(text, state.address(Route::Check), text.plain("home-start"));
            below(vec![start.view(), to_costs(state, text).view()])
        }),
        (
            "buttons: main, second, quiet, call, chip, disabled",
            buttons(text),
        ),
        ("icon: all", icons(text)),
    ]
}

fn lists(text: Messages) -> AnyView {
    let names = ["guide-what", "guide-risks", "guide-warning"];
    let items = || {
        names
            .map(|name| el("li").child(text.plain(name)))
            .into_iter()
    };
    below(vec![
        el("div")
            .class("prose")
            .child(plain_list().child(items().collect::<Vec<_>>()))
            .view(),
        plain_steps().child(items().collect::<Vec<_>>()).view(),
    ])
}

fn buttons(text: Messages) -> AnyView {
    let button = |class: &str, label: &str| push_button().class(class).child(text.plain(label));
    let with = push_button()
        .class("button button-second")
        .child(icon(text, "print"))
        .child(text.plain("result-print"));
    let call = push_button()
        .class("button button-call")
        .child(icon(text, "phone"))
        .child(text.plain("answer-yes"));
    let row = |buttons: Vec<AnyView>| el("div").class("buttons").child(buttons).view();
    below(vec![
        row(vec![
            button("button", "continue").view(),
            button("button button-second", "check-see-answers").view(),
            with.view(),
            call.view(),
        ]),
        row(vec![
            button("quiet", "cancel").view(),
            button("quiet", "notice-close").view(),
            button("chip", "digits-western").view(),
            button("chip", "digits-arabic").attr("disabled", "").view(),
        ]),
    ])
}

fn icons(text: Messages) -> AnyView {
    let all = ICONS.map(|name| icon(text, name));
    el("p").child(all.into_iter().collect::<Vec<_>>()).view()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::ICONS;

    #[test]
    fn every_icon_is_shown() {
        let drawings = include_str!("../../../../locales/drawings.ftl");
        let names = drawings.lines().filter_map(|line| {
            let (name, _) = line.strip_prefix("icon-")?.split_once(" =")?;
            Some(name)
        });
        assert_eq!(names.collect::<BTreeSet<_>>(), BTreeSet::from(ICONS));
    }
}
