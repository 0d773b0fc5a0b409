//! The dates of a course: making a plan, what comes next, and changing it.
//!
//! Must not know: how a rule decides, or on which day a session falls (`domain::plan`
//! does).

mod change;
mod course;
mod export;
mod hold;
mod line;
pub mod month;
mod new;
pub mod next;
mod overview;
mod questions;
pub mod sessions;

pub use export::{Naming, calendar_file};

use leptos::prelude::{AnyView, Get, With};

use crate::app::State;
use crate::app::components::basics::{back_link, lead, page_title};
use crate::app::components::primary_link::to_costs;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::domain::day::Day;
use crate::i18n::Messages;
use crate::routes::{PlanStep, Step};

/// The plan.
pub fn page(state: State, text: Messages) -> AnyView {
    let step = Derived::new(move || state.step());
    dynamic(move || match step.get() {
        Some(Step::Plan(PlanStep::Plan(id))) => front(state, text, id),
        Some(Step::Plan(step)) => {
            let form = match step {
                PlanStep::Product(id) => change::product(state, text, id),
                PlanStep::Session(verb, id, index) => change::session(state, text, verb, id, index),
                PlanStep::New | PlanStep::Plan(_) => new::form(state, text),
            };
            aside(state, text, step, form).view()
        }
        _ => front(state, text, None),
    })
}

/// A form on a page of its own, with the way back.
fn aside(state: State, text: Messages, step: PlanStep, form: AnyView) -> El {
    let title = state.step_title(text).unwrap_or_default();
    el("div")
        .class("page plan")
        .child(back_link(
            text,
            PlanStep::Plan(step.course()).href(),
            "plan-back",
        ))
        .child(page_title(title))
        .child(form)
}

/// The plan itself; without one, how a course is planned and the form for one.
fn front(state: State, text: Messages, id: Option<u32>) -> AnyView {
    // One that is named, else the newest.
    let course = Derived::new(move || {
        let newest = state.document.with(|document| {
            let newest = document.courses.newest().map(|course| course.id);
            id.or(newest)
        });
        (state.is_hydrated(), newest)
    });
    let course_of_work = course.clone();
    let work = dynamic(move || match course_of_work.get() {
        (false, _) => el("p")
            .class("small only-static needs-scripts")
            .child(text.plain("plan-static"))
            .view(),
        (true, Some(id)) => course::view(state, text, id),
        (true, None) => el("div")
            .class("plan-start only-hydrated")
            .child(el("h2").child(text.plain("plan-new")))
            .child(new::form(state, text))
            .view(),
    });
    let still = dynamic(move || {
        let (hydrated, course) = course.get();
        (!hydrated || course.is_none()).then(|| overview::view(state, text))
    });
    el("div")
        .class("page plan")
        .child(page_title(text.plain("plan")))
        .child(lead(text, "plan.point"))
        .child(work)
        // The form comes above it when the page wakes.
        .child(to_costs(state, text).class("settles"))
        .child(still)
        .view()
}

/// Today, and follows it.
fn today(state: State) -> Option<Day> {
    state.today.get()
}

/// The name of a product.
fn product_name(text: Messages, id: &str) -> String {
    let known = crate::domain::plan::Product::find(id);
    text.plain(&format!("plan-product-{}", known.id))
}
