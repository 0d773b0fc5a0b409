//! What pages put together themselves, as they do: panels of each urgency, reasons, notes,
//! ways on, tags. Copies, because the pages draw them only for what is stored; a test holds
//! their classes against the style sheets.
//!
//! Must not know: what is decided, only how it is shown.

use leptos::prelude::AnyView;
use mesotherapy_guide::app::State;
use mesotherapy_guide::app::components::basics::{plain_list, push_button};
use mesotherapy_guide::app::components::icon::icon;
use mesotherapy_guide::app::components::prose::inline;
use mesotherapy_guide::app::element::{El, IntoChild, el};
use mesotherapy_guide::content::chapters::{self, Chapter};
use mesotherapy_guide::i18n::Messages;
use mesotherapy_guide::routes::Route;

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

/// A reason of each level: the level, the topic, and the risk.
const REASONS: [(&str, &str); 3] = [
    ("stop", "pregnant-breastfeeding"),
    ("wait", "antibiotics"),
    ("ask", "heart-disease"),
];

pub fn samples(state: State, text: Messages) -> Vec<Sample> {
    vec![
        ("of pages: panels", panels(text)),
        ("of pages: reasons, levels", reasons(text)),
        ("of pages: notes", notes(text)),
        ("of pages: doors", doors(state, text)),
        ("of pages: contents", contents(state, text)),
        ("of pages: course, place, ways", ways(state, text)),
    ]
}

fn panels(text: Messages) -> AnyView {
    let panels = PANELS.map(|(degree, title)| {
        el("div")
            .class(format!("panel panel-{degree}"))
            .child(el("h3").child(text.plain(title)))
            .view()
    });
    below(panels.into())
}

fn reasons(text: Messages) -> AnyView {
    let reasons = REASONS.map(|(level, risk)| {
        let risk = format!("risk-{risk}");
        let name = text.plain(&format!("level-{level}"));
        el("li")
            .class("reason")
            .child(el("p").class(format!("level level-{level}")).child(name))
            .child(el("h3").child(inline(text, &risk)))
            .child(el("p").child(inline(text, &format!("{risk}.reason"))))
            .child(el("p").child(inline(text, &format!("{risk}.next"))))
    });
    let list = plain_list().child(Vec::from(reasons));
    el("div").class("reasons").child(list).view()
}

fn notes(text: Messages) -> AnyView {
    let said = |class: &str, message: &str| el("p").class(class).child(inline(text, message));
    let close = push_button()
        .class("quiet")
        .child(text.plain("notice-close"));
    let notice = el("div")
        .class("notice")
        .child(el("p").child(inline(text, "result-old")))
        .child(close);
    let resume = el("div")
        .class("resume")
        .child(said("small", "home-private"));
    below(vec![
        said("note", "result-old").view(),
        said("outcome", "result-not-diagnosis").view(),
        said("uncertain", "result-not-diagnosis").view(),
        el("div")
            .class("why")
            .child(inline(text, "check-heart.why"))
            .view(),
        said("hint", "choose-all").view(),
        notice.view(),
        resume.view(),
    ])
}

fn doors(state: State, text: Messages) -> AnyView {
    let door = |route: Route, picture: &str, id: &str| {
        let link = el("a")
            .attr("href", state.address(route))
            .child(text.plain(id));
        el("li")
            .class("door")
            .child(icon(text, picture))
            .child(el("h3").child(link))
            .child(el("p").child(inline(text, &format!("{id}.what"))))
    };
    let doors = vec![
        door(Route::Guide, "book", "door-learn"),
        door(Route::Decide, "scales", "door-decide"),
    ];
    let find = el("a")
        .class("find-way")
        .attr("href", state.address(Route::Find))
        .child(icon(text, "find"))
        .child(text.plain("home-find"));
    let doors = plain_list().class("doors").child(doors);
    below(vec![
        el("p").child(find).view(),
        // As on the page that has them under headings of this level.
        el("div").class("ready").child(doors).view(),
    ])
}

fn contents(state: State, text: Messages) -> AnyView {
    let line = |chapter: &'static Chapter| {
        let name = text.plain(&format!("guide-{}", chapter.id));
        let number = text.number(chapter.number());
        let link = el("a")
            .attr("href", state.address(Route::Chapter(chapter)))
            .child(el("span").class("number").child(number))
            .child(el("span").child(name));
        let read = (chapter.number() == 1).then(|| {
            el("span")
                .class("read")
                .child(icon(text, "done"))
                .child(text.plain("chapter-read"))
        });
        el("li").child(link).child(read)
    };
    let lines: Vec<_> = chapters::all().take(3).map(line).collect();
    el("ol").class("contents").child(lines).view()
}

fn ways(state: State, text: Messages) -> AnyView {
    let places = [
        (Route::Plan, "course-plan"),
        (Route::Recovery, "course-recovery"),
        (Route::Sheet, "course-sheet"),
    ];
    let course = places.map(|(route, name)| {
        let link = el("a")
            .attr("href", state.address(route))
            .attr_if("aria-current", (route == Route::Plan).then_some("page"))
            .child(text.plain(name));
        el("li").child(link)
    });
    let course = plain_list().child(Vec::from(course));
    let place = text.plain_with(
        "question-place",
        &[("n", 3_usize.into()), ("all", 15_usize.into())],
    );
    let jumps = places.map(|(_, name)| {
        let link = el("a").attr("href", "#main").child(text.plain(name));
        el("li").child(link)
    });
    let neighbour = |class: &str, message: &str, name: &str| {
        el("a")
            .class(class)
            .attr("href", "#main")
            .child(el("span").class("small").child(text.plain(message)))
            .child(el("span").child(text.plain(name)))
    };
    let neighbours = el("nav")
        .class("neighbours")
        .attr("aria-label", text.plain("neighbours"))
        .child(neighbour("prev", "previous-chapter", "guide-what"))
        .child(neighbour("next", "next-chapter", "guide-risks"));
    let named = text.plain("bar-course");
    below(vec![
        el("nav")
            .class("course")
            .attr("aria-label", named)
            .child(course)
            .view(),
        el("p").class("place").child(place).view(),
        plain_list().class("jumps").child(Vec::from(jumps)).view(),
        neighbours.view(),
    ])
}

/// A row of a list of what is known: a name, and what stands there.
pub fn row(name: String, value: impl IntoChild) -> El {
    el("div")
        .child(el("dt").child(name))
        .child(el("dd").child(value))
}
