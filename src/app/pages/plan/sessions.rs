//! Every step of a plan with its day, by session.
//!
//! Must not know: how days are counted.

use leptos::prelude::{AnyView, Get, RwSignal, Set};

use super::{Step, Verb, still};
use crate::app::State;
use crate::app::element::{El, Piece, el, live, pieces};
use crate::app::part::Part;
use crate::app::parts::errors;
use crate::app::parts::prose::say;
use crate::app::parts::session::date;
use crate::app::parts::sources;
use crate::domain::plan::{self, Course, Entry, Refusal, State as Stands, entries};
use crate::i18n::Text;
use crate::web;

/// What is wrong with planning a session again.
const WRONG: &str = "plan-restore-error";

/// The list.
pub fn view(state: State, text: &Text, course: Part<Option<Course>>) -> AnyView {
    let words = text.clone();
    let wrong = RwSignal::new(None);
    let list = live(move || {
        let course = course.get()?;
        let text = &words;
        let all = entries(&course);
        let mut groups = Vec::new();
        let of = |which: &dyn Fn(&Entry) -> bool| -> Vec<El> {
            all.iter()
                .filter(|entry| which(entry))
                .map(|entry| row(state, text, entry))
                .collect()
        };
        let before = of(&|entry| entry.place.is_none());
        groups.push(group(text.plain("plan-before-course"), None, before));
        for (place, step) in course.steps.iter().enumerate() {
            let rows = of(&|entry| entry.place == Some(place) && !is_look(entry));
            let actions = actions(state, text, course.id, place, step, wrong);
            let name = text.plain_with("plan-session-n", &[("n", (place + 1).into())]);
            groups.push(group(name, Some((text, step)), rows).child(actions));
        }
        let after = of(&is_look);
        groups.push(group(text.plain("plan-after-course"), None, after));
        Some(el("div").class("groups").child(groups))
    });
    let words = text.clone();
    let error = live(move || {
        wrong.get().map(|refusal: Refusal| {
            let said = errors::words(&words, WRONG, refusal.message())
                .attr("role", "alert")
                .focusable();
            pieces(vec![
                said.view(),
                sources::details(state, &words, refusal.sources()),
            ])
        })
    });
    el("section")
        .class("section")
        .child(el("h2").child(text.plain("plan-steps")))
        .child(error)
        .child(list)
        .view()
}

/// Whether a step comes after the whole course.
fn is_look(entry: &Entry) -> bool {
    entry.kind.id.starts_with("look")
}

/// A closed group; for a session with its day, and how it stands.
fn group(name: String, step: Option<(&Text, &plan::Step)>, rows: Vec<El>) -> El {
    let more = step.map(|(text, step)| {
        let stands = if step.is_held() {
            Some(text.plain("plan-held-here"))
        } else if step.state == Stands::Planned {
            None
        } else {
            Some(text.plain(&format!("plan-state-{}", step.state.id())))
        };
        pieces(vec![
            el("span").class("day").child(date(text, step.day)).view(),
            stands
                .map(|stands| el("span").class("kind").child(stands))
                .view(),
        ])
    });
    let summary = el("summary").child(el("h3").child(name)).child(more);
    el("details")
        .class("group")
        .child(summary)
        .child(el("ol").class("entries").attr("role", "list").child(rows))
}

fn row(state: State, text: &Text, entry: &Entry) -> El {
    let id = format!("plan-step-{}", entry.kind.id);
    let what = format!("{id}.what");
    el("li")
        .class(if entry.cancelled {
            "cancelled"
        } else {
            "entry"
        })
        .child(el("p").class("day").child(date(text, entry.day)))
        .child(el("p").child(el("strong").child(text.plain(&id))))
        .child(el("p").class("small").child(say(text, &what)))
        .child(still::basis(state, text, entry.kind))
}

/// What can be done about a session.
fn actions(
    state: State,
    text: &Text,
    id: u32,
    place: usize,
    step: &plan::Step,
    wrong: RwSignal<Option<Refusal>>,
) -> El {
    let link = |verb: Verb, message: &str| {
        el("a")
            .class("quiet")
            .attr("href", Step::Session(verb, id, place).href())
            .child(text.plain(message))
    };
    let buttons = el("div").class("buttons no-print");
    if step.state == Stands::Planned {
        return buttons
            .child(link(Verb::Move, "plan-move"))
            .child(link(Verb::Skip, "plan-skip"));
    }
    let restore = move |_| {
        let mut refused = None;
        state.change(|document| refused = document.courses.restore(id, place).err());
        wrong.set(refused);
        web::ask_focus(
            if refused.is_some() {
                WRONG
            } else {
                "plan-next"
            },
            true,
        );
    };
    buttons.child(
        el("button")
            .attr("type", "button")
            .class("quiet")
            .on("click", restore)
            .child(text.plain("plan-restore")),
    )
}
