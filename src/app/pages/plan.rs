//! The dates of a course: making a plan, what comes next, and changing it.
//!
//! The step stands in the fragment of the address: nothing (the plan), `new`, or a
//! verb with a course and a session, such as `move-1-2`. Must not know: how a rule
//! decides, or on which day a step falls (`domain::plan` does).

mod change;
mod course;
mod export;
mod hold;
mod line;
mod month;
mod new;
mod next;
mod overview;
mod questions;
mod sessions;

pub use export::{Naming, calendar_file};

use leptos::prelude::{AnyView, Get, Set, With};

use crate::app::State;
use crate::app::components::basics::{back_link, lead, page_title};
use crate::app::components::primary_link::to_costs;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, effect, el};
use crate::app::state::Heading;
use crate::domain::day::Day;
use crate::i18n::Messages;

/// A step of the page. A session is meant by its course and its place, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum PlanStep {
    /// The course with this id, or the one made last.
    Plan(Option<u32>),
    /// Making another plan.
    New,
    /// Choosing another product for a course.
    Product(u32),
    /// Changing something about a session.
    Session(Verb, u32, usize),
}

/// What is done about a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Verb {
    /// Another day.
    Move,
    /// Leaving it out.
    Skip,
    /// Saying what is new before it.
    Check,
}

impl Verb {
    const ALL: [Self; 3] = [Self::Move, Self::Skip, Self::Check];

    /// Begins the fragment.
    const fn word(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::Skip => "skip",
            Self::Check => "check",
        }
    }

    /// The message that is the title; `$n` is the number of the session.
    const fn title(self) -> &'static str {
        match self {
            Self::Move => "plan-move-n",
            Self::Skip => "plan-skip-n",
            Self::Check => "plan-check",
        }
    }
}

impl PlanStep {
    /// Reads a fragment, if it is a step.
    fn parse(fragment: &str) -> Option<Self> {
        match fragment {
            "" => return Some(Self::Plan(None)),
            "new" => return Some(Self::New),
            _ => {}
        }
        let (word, rest) = fragment.split_once('-')?;
        let (id, number) = match rest.split_once('-') {
            Some((id, number)) => (id, Some(number)),
            None => (rest, None),
        };
        let id = id.parse().ok()?;
        match (word, number) {
            ("course", None) => Some(Self::Plan(Some(id))),
            ("product", None) => Some(Self::Product(id)),
            (word, Some(number)) => {
                let verb = Verb::ALL.into_iter().find(|verb| verb.word() == word)?;
                let index = number.parse::<usize>().ok()?.checked_sub(1)?;
                Some(Self::Session(verb, id, index))
            }
            _ => None,
        }
    }

    /// The fragment.
    fn fragment(self) -> String {
        match self {
            Self::Plan(None) => String::new(),
            Self::Plan(Some(id)) => format!("course-{id}"),
            Self::New => "new".to_owned(),
            Self::Product(id) => format!("product-{id}"),
            Self::Session(verb, id, index) => format!("{}-{id}-{}", verb.word(), index + 1),
        }
    }

    /// The address inside the page.
    fn href(self) -> String {
        format!("#{}", self.fragment())
    }

    /// The course meant, if one is.
    const fn course(self) -> Option<u32> {
        match self {
            Self::Plan(id) => id,
            Self::New => None,
            Self::Product(id) | Self::Session(_, id, _) => Some(id),
        }
    }

    /// The title, where it is not the page's own.
    fn title(self, text: Messages) -> Option<String> {
        match self {
            Self::Plan(_) => None,
            Self::New => Some(text.plain("plan-new")),
            Self::Product(_) => Some(text.plain("plan-change-product")),
            Self::Session(verb, _, index) => {
                Some(text.plain_with(verb.title(), &[("n", (index + 1).into())]))
            }
        }
    }
}

/// Whether a fragment is a step of the plan, and not a place on its page.
pub fn is_step(fragment: &str) -> bool {
    PlanStep::parse(fragment).is_some()
}

/// The plan.
pub fn page(state: State, text: Messages) -> AnyView {
    let step = Derived::new(move || {
        let read = state.step.with(|step| PlanStep::parse(step));
        let step = read
            .filter(|_| state.is_hydrated())
            .unwrap_or(PlanStep::Plan(None));
        // A course that is not there any more has no steps.
        let there = |id| {
            state
                .document
                .with(|document| document.courses.find(id).is_some())
        };
        match step.course() {
            Some(id) if !there(id) => PlanStep::Plan(None),
            _ => step,
        }
    });
    effect({
        let step = step.clone();
        move || {
            state.heading.set(Heading {
                title: step.get().title(text),
                error: false,
            });
        }
    });
    dynamic(move || match step.get() {
        PlanStep::Plan(id) => front(state, text, id),
        step => {
            let form = match step {
                PlanStep::Product(id) => change::product(state, text, id),
                PlanStep::Session(verb, id, index) => change::session(state, text, verb, id, index),
                PlanStep::New | PlanStep::Plan(_) => new::form(state, text),
            };
            aside(text, step, form).view()
        }
    })
}

/// A form on a page of its own, with the way back.
fn aside(text: Messages, step: PlanStep, form: AnyView) -> El {
    let title = step.title(text).unwrap_or_default();
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

#[cfg(test)]
mod tests {
    use super::{PlanStep, Verb};

    #[test]
    fn every_step_is_read_from_its_fragment() {
        let session = |verb| PlanStep::Session(verb, 7, 1);
        let steps = [
            PlanStep::Plan(None),
            PlanStep::Plan(Some(3)),
            PlanStep::New,
            PlanStep::Product(u32::MAX),
        ];
        for step in steps.into_iter().chain(Verb::ALL.map(session)) {
            assert_eq!(PlanStep::parse(&step.fragment()), Some(step));
        }
        for unknown in [
            "move",
            "move-1",
            "move-1-0",
            "move-1-x",
            "move--1",
            "course-",
            "course-1-1",
            "course--1",
            "new-1",
            "title",
            "-",
            "lose-1-1",
            "product-4294967296",
        ] {
            assert_eq!(PlanStep::parse(unknown), None, "{unknown}");
        }
    }
}
