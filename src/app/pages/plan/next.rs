//! What comes next in a plan, and what can be done about it.
//!
//! Must not know: the other steps of the plan.

use leptos::prelude::AnyView;

use super::today;
use crate::app::components::confirm::confirm;
use crate::app::components::date::date;
use crate::app::components::icon::icon;
use crate::app::components::prose::inline;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el, siblings};
use crate::app::{Ability, State};
use crate::domain::day::Day;
use crate::domain::plan::{self, Course, PreCheck, SessionStatus};
use crate::i18n::Messages;
use crate::routes::{PlanStep, Route, Verb};
use crate::web;

/// The panel of what comes next.
pub fn view(state: State, text: Messages, course: Derived<Option<Course>>) -> AnyView {
    let basis = Derived::new(move || (course.get(), today(state)));
    dynamic(move || {
        let (course, today) = basis.get();
        let (course, today) = course.zip(today)?;
        let panel = match course.next() {
            Some(index) => coming(state, text, &course, index, today)?,
            None => finished(text, &course, today),
        };
        Some(panel.child(begun(state, text, &course)))
    })
}

fn panel(text: Messages, title: String) -> El {
    el("section")
        .class("plan-next")
        .attr("aria-labelledby", "plan-next")
        .child(el("p").class("small").child(text.plain("plan-next")))
        .child(el("h2").id("plan-next").focusable().child(title))
}

/// The session that comes next, or whose day has passed.
pub fn coming(
    state: State,
    text: Messages,
    course: &Course,
    index: usize,
    today: Day,
) -> Option<El> {
    let id = course.id;
    let step = course.step(index)?;
    let days = today.days_until(step.day);
    let number = [
        ("n", (index + 1).into()),
        ("all", course.steps.len().into()),
    ];
    let (message, count) = if days < 0 {
        ("plan-ago", -days)
    } else {
        ("plan-in", days)
    };
    let distance = text.plain_with(message, &[("n", i64::from(count).into())]);
    let when = el("p")
        .class("when")
        .child(date(text, step.day))
        .child(" ")
        .child(el("span").class("distance").child(distance));
    let check = PlanStep::Session(Verb::Check, id, index).href();
    let link = |class: &str, message: &str| {
        el("a")
            .class(class)
            .attr("href", check.clone())
            .child(text.plain(message))
    };
    let stands = step.check(today);
    let passed = (days < 0).then(|| el("p").child(text.plain("plan-passed")));
    let check = match stands {
        PreCheck::Later => el("div")
            .child(el("p").class("small").child(text.plain("plan-check-later")))
            .child(link("quiet", "plan-check-early"))
            .view(),
        PreCheck::Due => el("p").child(link("button", "plan-check-due")).view(),
        PreCheck::Clear => el("p")
            .class("clear")
            .child(icon(text, "done"))
            .child(text.plain("plan-check-clear"))
            .view(),
        PreCheck::Held => el("p").child(text.plain("plan-held")).view(),
    };
    let done = (days <= 0).then(|| {
        let button = confirm(text, "plan-done", move || {
            if let Some(now) = web::now() {
                state.change(|document| document.session_took_place(id, index, now));
            }
            web::ask_focus("plan-next", true);
        });
        // What happened is noted whatever the check says, but never in silence.
        let warned = (stands != PreCheck::Clear).then(|| {
            let checkin = el("a")
                .attr("href", state.address(Route::CheckIn))
                .child(text.plain("today"));
            el("p")
                .class("note plan-unchecked")
                .child(inline(text, "plan-unchecked"))
                .child(" ")
                .child(checkin)
        });
        siblings(vec![warned.view(), button])
    });
    let change = |verb: Verb, message: &str| {
        el("a")
            .class("quiet")
            .attr("href", PlanStep::Session(verb, id, index).href())
            .child(text.plain(message))
    };
    let changes = el("div")
        .class("buttons")
        .child(change(Verb::Move, "plan-move"))
        .child(change(Verb::Skip, "plan-skip"));
    let title = text.plain_with("plan-session", &number);
    let all = panel(text, title)
        .child(when)
        .child(passed)
        .child(check)
        .child(done)
        .child(changes);
    Some(all)
}

/// Nothing is planned any more: what is still to be looked at.
fn finished(text: Messages, course: &Course, today: Day) -> El {
    let entries = plan::entries(course);
    let next = entries
        .iter()
        .find(|entry| entry.day >= today && !entry.cancelled)
        .map(|entry| {
            let day = date(text, entry.day);
            let what = text.plain(&format!("plan-step-{}", entry.kind.id()));
            let words = text.plain_with(
                "plan-finished-next",
                &[("date", (&day).into()), ("what", (&what).into())],
            );
            el("p").child(words)
        });
    panel(text, text.plain("plan-finished")).child(next)
}

/// The way to what began with the last session.
fn begun(state: State, text: Messages, course: &Course) -> Option<El> {
    let took_place = |step: &plan::PlannedSession| step.state == SessionStatus::Done;
    if !course.steps.iter().any(took_place) {
        return None;
    }
    let link = |route: Route, message: &str| {
        el("a")
            .class("quiet")
            .attr("href", state.address(route))
            .child(text.plain(message))
    };
    let section = el("div")
        .class("begun")
        .child(el("p").class("small").child(text.plain("plan-begun")))
        .child(link(Route::Recovery, "plan-to-recovery"))
        .child(link(Route::CheckIn, "today"))
        .child(
            state
                .may(Ability::Type)
                .then(|| link(Route::Records, "plan-to-records")),
        );
    Some(section)
}
