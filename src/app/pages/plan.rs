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
mod questions;
mod sessions;
mod still;

pub use export::{Naming, calendar_file};

use leptos::prelude::{AnyView, Get, Set, With};

use crate::app::State;
use crate::app::element::{El, Piece, el, live, whenever};
use crate::app::part::Part;
use crate::app::parts::icon::icon;
use crate::app::parts::prose::say;
use crate::app::state::Heading;
use crate::domain::day::Day;
use crate::i18n::Text;

/// A step of the page. A session is meant by its course and its place, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Step {
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

impl Step {
    /// Reads a fragment, if it is a step.
    fn read(fragment: &str) -> Option<Self> {
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
                let place = number.parse::<usize>().ok()?.checked_sub(1)?;
                Some(Self::Session(verb, id, place))
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
            Self::Session(verb, id, place) => format!("{}-{id}-{}", verb.word(), place + 1),
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
    fn title(self, text: &Text) -> Option<String> {
        match self {
            Self::Plan(_) => None,
            Self::New => Some(text.plain("plan-new")),
            Self::Product(_) => Some(text.plain("plan-change-product")),
            Self::Session(verb, _, place) => {
                Some(text.plain_with(verb.title(), &[("n", (place + 1).into())]))
            }
        }
    }
}

/// Whether a fragment is a step of the plan, and not a place on its page.
pub fn is_step(fragment: &str) -> bool {
    Step::read(fragment).is_some()
}

/// The plan.
pub fn page(state: State, text: &Text) -> AnyView {
    let text = text.clone();
    let step = Part::new(move || {
        let read = state.step.with(|step| Step::read(step));
        let step = read
            .filter(|_| state.is_alive())
            .unwrap_or(Step::Plan(None));
        // A course that is not there any more has no steps.
        let there = |id| {
            state
                .document
                .with(|document| document.courses.find(id).is_some())
        };
        match step.course() {
            Some(id) if !there(id) => Step::Plan(None),
            _ => step,
        }
    });
    whenever({
        let (text, step) = (text.clone(), step.clone());
        move || {
            state.heading.set(Heading {
                title: step.get().title(&text),
                error: false,
            });
        }
    });
    live(move || match step.get() {
        Step::Plan(id) => front(state, &text, id),
        step => {
            let form = match step {
                Step::Product(id) => change::product(state, &text, id),
                Step::Session(verb, id, place) => change::session(state, &text, verb, id, place),
                Step::New | Step::Plan(_) => new::form(state, &text),
            };
            aside(&text, step, form).view()
        }
    })
}

/// A form on a page of its own, with the way back.
fn aside(text: &Text, step: Step, form: AnyView) -> El {
    let back = el("a")
        .attr("href", Step::Plan(step.course()).href())
        .child(icon(text, "back"))
        .child(text.plain("plan-back"));
    let title = step.title(text).unwrap_or_default();
    el("div")
        .class("page plan")
        .child(
            el("nav")
                .class("back")
                .attr("aria-label", text.plain("back"))
                .child(back),
        )
        .child(el("h1").id("title").focusable().child(title))
        .child(form)
}

/// The plan itself; without one, how a course is planned and the form for one.
fn front(state: State, text: &Text, id: Option<u32>) -> AnyView {
    // One that is named, else the newest.
    let course = Part::new(move || {
        let newest = state.document.with(|document| {
            let newest = document.courses.newest().map(|course| course.id);
            id.or(newest)
        });
        (state.is_alive(), newest)
    });
    let (text_of_work, text_of_still) = (text.clone(), text.clone());
    let course_of_work = course.clone();
    let work = live(move || match course_of_work.get() {
        (false, _) => el("p")
            .class("small only-static needs-scripts")
            .child(text_of_work.plain("plan-static"))
            .view(),
        (true, Some(id)) => course::view(state, &text_of_work, id),
        (true, None) => el("div")
            .class("plan-start only-alive")
            .child(el("h2").child(text_of_work.plain("plan-new")))
            .child(new::form(state, &text_of_work))
            .view(),
    });
    let still = live(move || {
        let (alive, course) = course.get();
        (!alive || course.is_none()).then(|| still::view(state, &text_of_still))
    });
    el("div")
        .class("page plan")
        .child(el("h1").id("title").focusable().child(text.plain("plan")))
        .child(el("p").class("lead").child(say(text, "plan.point")))
        .child(work)
        .child(still)
        .view()
}

/// Today, and follows it.
fn today(state: State) -> Option<Day> {
    state.today.get()
}

/// The name of a product.
fn product_name(text: &Text, id: &str) -> String {
    let known = crate::domain::plan::Product::find(id);
    text.plain(&format!("plan-product-{}", known.id))
}

#[cfg(test)]
mod tests {
    use super::{Step, Verb};

    #[test]
    fn every_step_is_read_from_its_fragment() {
        let session = |verb| Step::Session(verb, 7, 1);
        let steps = [
            Step::Plan(None),
            Step::Plan(Some(3)),
            Step::New,
            Step::Product(u32::MAX),
        ];
        for step in steps.into_iter().chain(Verb::ALL.map(session)) {
            assert_eq!(Step::read(&step.fragment()), Some(step));
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
            assert_eq!(Step::read(unknown), None, "{unknown}");
        }
    }
}
