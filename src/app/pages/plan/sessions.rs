//! Every step of a plan with its day, by session.
//!
//! Must not know: how days are counted.

use leptos::prelude::{AnyView, Get, RwSignal, Set};

use super::overview;
use crate::app::State;
use crate::app::components::basics::{plain_steps, push_button};
use crate::app::components::date::date;
use crate::app::components::errors;
use crate::app::components::prose::inline;
use crate::app::components::sources;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el, siblings};
use crate::domain::plan::{
    self, Course, EventKind, PlanEvent, PlanRefusal, SessionStatus, entries,
};
use crate::i18n::Messages;
use crate::routes::{PlanStep, Verb};
use crate::web;

/// What is wrong with planning a session again.
const WRONG: &str = "plan-restore-error";

/// The list.
pub fn view(state: State, text: Messages, course: Derived<Option<Course>>) -> AnyView {
    let wrong = RwSignal::new(None);
    let list = dynamic(move || {
        let course = course.get()?;
        let all = entries(&course);
        let mut groups = Vec::new();
        let of = |which: &dyn Fn(&PlanEvent) -> bool| -> Vec<El> {
            all.iter()
                .filter(|entry| which(entry))
                .map(|entry| row(state, text, entry))
                .collect()
        };
        let before = of(&|entry| entry.index.is_none());
        groups.push(group(text.plain("plan-before-course"), None, before));
        for (index, step) in course.steps.iter().enumerate() {
            let rows = of(&|entry| entry.index == Some(index) && !is_look(entry));
            let actions = actions(state, text, course.id, index, step, wrong);
            let name = text.plain_with("plan-session-n", &[("n", (index + 1).into())]);
            groups.push(group(name, Some((text, step)), rows).child(actions));
        }
        let after = of(&is_look);
        groups.push(group(text.plain("plan-after-course"), None, after));
        Some(el("div").class("groups").child(groups))
    });
    let error = dynamic(move || {
        wrong.get().map(|refusal: PlanRefusal| {
            let said = errors::words(text, WRONG, refusal.message())
                .attr("role", "alert")
                .focusable();
            siblings(vec![
                said.view(),
                sources::details(state, text, refusal.sources()),
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
fn is_look(entry: &PlanEvent) -> bool {
    matches!(entry.kind, EventKind::FollowUp(_))
}

/// A closed group; for a session with its day, and how it stands.
pub fn group(name: String, step: Option<(Messages, &plan::PlannedSession)>, rows: Vec<El>) -> El {
    let more = step.map(|(text, step)| {
        let stands = if step.is_held() {
            Some(text.plain("plan-held-here"))
        } else if step.state == SessionStatus::Planned {
            None
        } else {
            Some(text.plain(&format!("plan-state-{}", step.state.id())))
        };
        siblings(vec![
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
        .child(plain_steps().class("entries").child(rows))
}

/// A step with its day, and what it is about.
pub fn row(state: State, text: Messages, entry: &PlanEvent) -> El {
    let id = format!("plan-step-{}", entry.kind.id());
    let what = format!("{id}.what");
    el("li")
        .class(if entry.cancelled {
            "cancelled"
        } else {
            "entry"
        })
        .child(el("p").class("day").child(date(text, entry.day)))
        .child(el("p").child(el("strong").child(text.plain(&id))))
        .child(el("p").class("small").child(inline(text, &what)))
        .child(overview::basis(state, text, entry.kind))
}

/// What can be done about a session.
fn actions(
    state: State,
    text: Messages,
    id: u32,
    index: usize,
    step: &plan::PlannedSession,
    wrong: RwSignal<Option<PlanRefusal>>,
) -> El {
    let link = |verb: Verb, message: &str| {
        el("a")
            .class("quiet")
            .attr("href", PlanStep::Session(verb, id, index).href())
            .child(text.plain(message))
    };
    let buttons = el("div").class("buttons no-print");
    if step.state == SessionStatus::Planned {
        return buttons
            .child(link(Verb::Move, "plan-move"))
            .child(link(Verb::Skip, "plan-skip"));
    }
    let restore = move |_| {
        let restored = state.change(|document| document.courses.restore(id, index));
        let next = if restored.is_ok() { "plan-next" } else { WRONG };
        wrong.set(restored.err());
        web::ask_focus(next, true);
    };
    buttons.child(
        push_button()
            .class("quiet")
            .on("click", restore)
            .child(text.plain("plan-restore")),
    )
}
