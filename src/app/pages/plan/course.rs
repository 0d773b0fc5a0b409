//! A plan as it is looked at: what comes next, the months, every step, and the
//! calendar file.
//!
//! Must not know: how each part is drawn.

use leptos::prelude::{AnyView, Get, GetUntracked, RwSignal, Set, WithUntracked};

use super::export::Naming;
use super::{export, hold, line, month, next, product_name, sessions};
use crate::app::components::basics::{fact, plain_list, push_button};
use crate::app::components::choices::choice;
use crate::app::components::confirm::confirm;
use crate::app::components::date::date;
use crate::app::components::icon::icon;
use crate::app::components::prose::inline;
use crate::app::element::{IntoChild, dynamic, el, siblings};
use crate::app::{Ability, State};
use crate::domain::day::Day;
use crate::domain::plan::Course;
use crate::domain::recovery::Area;
use crate::i18n::Messages;
use crate::routes::{PlanStep, Route};
use crate::storage::Document;
use crate::web;

/// So many plans stand above each of them at once; more can be opened.
const AT_ONCE: usize = 3;

/// The plan with this id.
pub fn view(state: State, text: Messages, id: u32) -> AnyView {
    let course = state.derive(move |document| document.courses.find(id).cloned());
    siblings(vec![
        others(state, text, id),
        hold::view(state, text, id),
        next::view(state, text, course.clone()),
        line::view(text, course.clone()),
        month::view(state, text, course.clone()),
        sessions::view(state, text, course.clone()),
        calendar(state, text, id),
        copy(state, text),
        about(state, text, id),
    ])
}

/// The other plans, where there are several.
fn others(state: State, text: Messages, id: u32) -> AnyView {
    let courses = state.derive(|document| {
        let courses = document.courses.iter().rev();
        courses
            .map(|course| (course.id, course.product.clone(), first(course)))
            .collect::<Vec<_>>()
    });
    dynamic(move || {
        let courses = courses.get();
        if courses.len() < 2 {
            return None;
        }
        let items: Vec<_> = courses
            .into_iter()
            .map(|(other, product, day)| {
                let link = el("a")
                    .attr("href", PlanStep::Plan(Some(other)).href())
                    .attr_if("aria-current", (other == id).then_some("true"))
                    .child(name(text, &product, day));
                el("li").child(link)
            })
            .collect();
        let many = items.len() > AT_ONCE;
        let list = plain_list().child(items);
        let list = if many {
            let summary = el("summary").child(text.plain("plan-others"));
            el("details").child(summary).child(list)
        } else {
            list
        };
        let nav = el("nav")
            .class("courses")
            .attr("aria-label", text.plain("plan-others"))
            .child(list);
        Some(nav)
    })
}

fn first(course: &Course) -> Option<Day> {
    course.step(0).map(|step| step.day)
}

fn name(text: Messages, product: &str, day: Option<Day>) -> String {
    let product = product_name(text, product);
    let date = day.map_or_else(String::new, |day| date(text, day));
    text.plain_with(
        "plan-name",
        &[("product", (&product).into()), ("date", (&date).into())],
    )
}

/// The button that saves the calendar file.
fn calendar(state: State, text: Messages, id: u32) -> AnyView {
    if !state.may(Ability::Keep) {
        return ().view();
    }
    let named = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let save = move |_| {
        let naming = if named.get_untracked() {
            Naming::Named
        } else {
            Naming::Neutral
        };
        let course = state.document.with_untracked(|document| {
            let course = document.courses.find(id)?;
            Some((course.clone(), is_held(document, course)))
        });
        if let Some(((course, held), now)) = course.zip(web::universal()) {
            let file = export::calendar_file(text, &course, held, naming, now);
            failed.set(!web::save_file("appointments.ics", "text/calendar", &file));
        }
    };
    let button = push_button()
        .id("plan-calendar")
        .class("button")
        .attr("aria-describedby", "plan-calendar-hint")
        .on("click", save)
        .child(icon(text, "calendar"))
        .child(text.plain("plan-calendar"));
    let held = state.derive(move |document| {
        let course = document.courses.find(id);
        course.is_some_and(|course| is_held(document, course))
    });
    let warned = dynamic(move || {
        let said = || inline(text, "plan-calendar-held");
        held.get().then(|| el("p").class("note").child(said()))
    });
    let told = dynamic(move || {
        let said = || {
            el("p")
                .class("note")
                .child(inline(text, "plan-calendar-failed"))
        };
        failed.get().then(said)
    });
    let hint = el("p")
        .id("plan-calendar-hint")
        .class("hint")
        .child(inline(text, "plan-calendar.hint"));
    let choose = choice(
        "checkbox",
        "plan-calendar-named".to_owned(),
        "plan-calendar-named".to_owned(),
        String::new(),
        inline(text, "plan-calendar-named"),
        Box::new(move || named.get()),
        Box::new(move |on| named.set(on)),
    );
    el("section")
        .class("to-calendar no-print")
        .child(warned)
        .child(choose)
        .child(el("p").child(button))
        .child(el("div").attr("role", "status").child(told))
        .child(hint)
        .view()
}

/// Whether anything holds a course up.
fn is_held(document: &Document, course: &Course) -> bool {
    !document.holds(course, web::now()).is_empty()
}

/// A quiet reminder of what is not saved anywhere else yet.
fn copy(state: State, text: Messages) -> AnyView {
    let wanted = state.derive(Document::wants_copy);
    dynamic(move || {
        let link = || {
            el("a")
                .id("plan-copy")
                .class("quiet")
                .attr("href", format!("{}#your-data", state.address(Route::About)))
                .child(text.plain("plan-copy"))
        };
        (wanted.get() && state.may(Ability::Keep)).then(|| el("p").class("no-print").child(link()))
    })
}

/// What the plan is about, and what can be done with the whole of it.
fn about(state: State, text: Messages, id: u32) -> AnyView {
    let facts = state.derive(move |document| {
        let course = document.courses.find(id)?;
        let (product, area) = (course.product.clone(), course.known_area());
        Some((product, area.map(Area::id), course.steps.len()))
    });
    let facts = dynamic(move || {
        let (product, area, count) = facts.get()?;
        let row = |message: &str, value: String| fact(text.plain(message), value);
        let change = el("dd").class("change").child(
            el("a")
                .attr("href", PlanStep::Product(id).href())
                .child(text.plain("plan-change-product")),
        );
        let product = product_name(text, &product);
        let area = area.map(|area| text.plain(&format!("area-{area}")));
        let list = el("dl")
            .class("summary")
            .child(row("plan-about-product", product).child(change))
            .child(area.map(|area| row("plan-about-area", area)))
            .child(row("plan-about-count", text.number(count)));
        Some(list)
    });
    let another = el("a")
        .class("button button-second")
        .attr("href", PlanStep::New.href())
        .child(text.plain("plan-add"));
    let delete = confirm(text, "plan-delete", move || {
        state.change(|document| {
            document.courses.remove(id);
        });
        state.go(PlanStep::Plan(None).into());
        web::ask_focus("title", true);
    });
    el("section")
        .class("section no-print")
        .child(el("h2").child(text.plain("plan-about")))
        .child(facts)
        .child(el("div").class("buttons").child(another).child(delete))
        .view()
}
