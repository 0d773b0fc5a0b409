//! What pages draw for reading and for a result: panels of each urgency, reasons, notes,
//! doors, ways on.
//!
//! Must not know: what is decided, only how it is shown.

use leptos::prelude::{AnyView, WithUntracked};
use mesotherapy_guide::app::State;
use mesotherapy_guide::app::components::basics::plain_list;
use mesotherapy_guide::app::components::door::door;
use mesotherapy_guide::app::components::prose::inline;
use mesotherapy_guide::app::components::urgency::panel;
use mesotherapy_guide::app::element::{IntoChild, el};
use mesotherapy_guide::app::pages::{chapter, decide::compare, guide, home, result};
use mesotherapy_guide::app::shell;
use mesotherapy_guide::content::chapters;
use mesotherapy_guide::domain::screening::assess;
use mesotherapy_guide::i18n::Messages;
use mesotherapy_guide::routes::Route;
use mesotherapy_guide::storage::Notice;

use super::{Sample, below};

/// Each degree of urgency, with the message of its title: results, then daily looks.
const PANELS: [(&str, &str); 8] = [
    ("stop", "outcome-stop"),
    ("wait", "outcome-wait"),
    ("ask", "outcome-ask"),
    ("clear", "outcome-clear"),
    ("usual", "look-usual"),
    ("call", "look-call"),
    ("hospital", "look-hospital"),
    ("emergency", "look-emergency"),
];

pub fn samples(state: State, text: Messages) -> Vec<Sample> {
    let document = &state.document;
    let findings = document.with_untracked(|document| assess(&document.answers).findings);
    vec![
        ("of pages: panels", panels(text)),
        (
            "of pages: reasons of each level",
            result::reasons(state, text, &findings).view(),
        ),
        ("of pages: notes", notes(state, text)),
        ("of pages: doors", doors(state, text)),
        ("of pages: contents", contents(state, text)),
        ("of pages: course, place, ways", ways(state, text)),
    ]
}

fn panels(text: Messages) -> AnyView {
    let panels = PANELS.map(|(degree, title)| {
        panel("div", degree)
            .child(el("h3").child(text.plain(title)))
            .view()
    });
    below(panels.into())
}

/// Words that stand out by one class alone, and a notice.
fn notes(state: State, text: Messages) -> AnyView {
    let said = |class: &'static str, message: &str| {
        let said = el("p").class(class).child(inline(text, message));
        said.view()
    };
    below(vec![
        said("note", "result-old"),
        said("outcome", "result-not-diagnosis"),
        said("uncertain", "result-not-diagnosis"),
        said("why", "check-heart.why"),
        said("hint", "choose-all"),
        shell::view_notice(state, text, Notice::OtherTab).view(),
    ])
}

fn doors(state: State, text: Messages) -> AnyView {
    let doors = [
        (Route::Guide, "book", "door-learn", "door-learn.what"),
        (Route::Decide, "scales", "door-decide", "door-decide.what"),
    ];
    let doors = doors.map(|(route, picture, name, what)| {
        let address = state.address(route);
        door(text, picture, el("h3"), address, (name, what))
    });
    let doors = plain_list().class("doors").child(Vec::from(doors));
    below(vec![
        el("p").child(home::find(state, text)).view(),
        // As on the page that has them under headings of this level.
        el("div").class("ready").child(doors).view(),
    ])
}

fn contents(state: State, text: Messages) -> AnyView {
    let chapters = chapters::all().take(3);
    let lines: Vec<_> = chapters
        .map(|chapter| guide::line(state, text, chapter))
        .collect();
    el("ol").class("contents").child(lines).view()
}

fn ways(state: State, text: Messages) -> AnyView {
    let shown = state.shown.with_untracked(Clone::clone);
    let numbers = [("n", 3_usize.into()), ("all", 15_usize.into())];
    let place = text.plain_with("question-place", &numbers);
    let jumps = ["row-may", "row-harm", "row-soon"].map(str::to_owned);
    let middle = chapters::all().nth(2);
    below(vec![
        shell::course(state, &shown),
        el("p").class("place").child(place).view(),
        compare::jumps(text, jumps.into()).view(),
        middle
            .map(|middle| chapter::neighbours(state, text, middle))
            .view(),
    ])
}
