//! Changing a plan: another day, a session left out, what is new before one,
//! another product.
//!
//! Must not know: which change is refused (`domain::plan` does).

use leptos::prelude::{AnyView, WithUntracked};

use super::overview;
use crate::app::State;
use crate::app::components::date::date;
use crate::app::components::form::{FieldError, Form, FormValues, TICKED};
use crate::app::components::prose::inline;
use crate::app::element::{IntoChild, el, siblings};
use crate::domain::day::Day;
use crate::domain::ids::IdSet;
use crate::domain::plan::{Course, Courses, PRE_CHECK, PRODUCTS, PlanRefusal};
use crate::i18n::Messages;
use crate::routes::{PlanStep, Verb};
use crate::web;

const TO: &str = "plan-move-to";
const FOLLOW: &str = "plan-follow-all";
const HOW: &str = "plan-skip-how";
const CLOSE: &str = "close";
const SIGNS: &str = "plan-signs";
const NONE: &str = "plan-check-none";
const UNSURE: &str = "plan-check-unsure";
const PRODUCT: &str = "plan-product";

/// A change of the courses, which may be refused, told what day it is.
type Change = Box<dyn FnOnce(&mut Courses, Day) -> Result<(), PlanRefusal>>;

/// The form for something about a session.
pub fn session(state: State, text: Messages, verb: Verb, id: u32, index: usize) -> AnyView {
    let step = PlanStep::Session(verb, id, index);
    let course = course(state, id);
    let Some((course, day)) = course.and_then(|course| {
        let day = course.step(index)?.day;
        Some((course, day))
    }) else {
        return ().view();
    };
    let when = el("p").class("when").child(date(text, day));
    let form = match verb {
        Verb::Move => move_form(state, text, step, &course, day),
        Verb::Skip => skip_form(state, text, step),
        Verb::Check => check_form(state, text, step),
    };
    siblings(vec![when.view(), form])
}

fn course(state: State, id: u32) -> Option<Course> {
    state
        .document
        .with_untracked(|document| document.courses.find(id).cloned())
}

/// A form of one session: what was typed for it never stands in the form of another.
fn form(state: State, text: Messages, name: &str, step: PlanStep, before: FormValues) -> Form {
    let name = format!("{name} {}", step.fragment());
    Form::new(state, text, &name, before)
}

fn with(field: &str, value: &str) -> FormValues {
    let mut draft = FormValues::default();
    draft.insert(field.to_owned(), value.to_owned());
    draft
}

/// Changes the courses; a refusal becomes an error at this field. Where it was
/// taken, shows the plan.
fn apply(state: State, id: u32, field: &str, change: Change) -> Result<(), Vec<FieldError>> {
    let Some(now) = web::now() else { return Ok(()) };
    let taken = state.change(|document| change(&mut document.courses, now.day()));
    taken.map_err(|refusal| vec![(field.to_owned(), refusal.message().into())])?;
    state.go(PlanStep::Plan(Some(id)).into());
    Ok(())
}

fn move_form(state: State, text: Messages, step: PlanStep, course: &Course, day: Day) -> AnyView {
    let PlanStep::Session(_, id, index) = step else {
        return ().view();
    };
    let form = form(state, text, "plan-move", step, with(TO, &day.to_string()));
    let follow = vec![(FOLLOW.to_owned(), text.plain(FOLLOW))];
    let product = course.product();
    let rule = product
        .is_counted()
        .then(|| overview::rule(state, text, product).class("note"));
    let fields = vec![
        form.text_field(TO, "date", TO).view(),
        form.ticks("plan-follow", "plan-follow", follow).view(),
        rule.view(),
    ];
    let submit = move |draft: &FormValues| {
        let typed = draft.get(TO).map_or("", String::as_str);
        let Some(day) = Day::parse(typed) else {
            return Err(vec![(TO.to_owned(), "plan-error-date".into())]);
        };
        let follow = draft.get(FOLLOW).is_some();
        let change =
            move |courses: &mut Courses, today| courses.move_step(id, index, day, follow, today);
        apply(state, id, TO, Box::new(change))
    };
    form.view(text.plain("plan-move-save"), fields, (), submit)
}

fn skip_form(state: State, text: Messages, step: PlanStep) -> AnyView {
    let PlanStep::Session(_, id, index) = step else {
        return ().view();
    };
    let form = form(state, text, "plan-skip", step, with(HOW, "stay"));
    let options = vec![
        ("stay".to_owned(), text.plain("plan-skip-stay")),
        (CLOSE.to_owned(), text.plain("plan-skip-close")),
    ];
    let fields = vec![form.radios(HOW, HOW, options).view()];
    let submit = move |draft: &FormValues| {
        let close_up = draft.get(HOW).is_some_and(|how| how == CLOSE);
        let change = move |courses: &mut Courses, _| courses.skip(id, index, close_up);
        apply(state, id, HOW, Box::new(change))
    };
    form.view(text.plain("plan-skip-save"), fields, (), submit)
}

fn check_form(state: State, text: Messages, step: PlanStep) -> AnyView {
    let PlanStep::Session(_, id, index) = step else {
        return ().view();
    };
    let form = form(state, text, "plan-check", step, FormValues::default());
    let mut options: Vec<_> = PRE_CHECK
        .iter()
        .map(|sign| {
            let field = format!("plan-before-{}", sign.id);
            let label = text.plain(&field);
            (field, label)
        })
        .collect();
    options.extend([UNSURE, NONE].map(|field| (field.to_owned(), text.plain(field))));
    let fields = vec![form.ticks(SIGNS, SIGNS, options).view()];
    let submit = move |draft: &FormValues| {
        let found = found(draft)?;
        let change = move |courses: &mut Courses, today| {
            courses.found(id, index, found, today);
            Ok(())
        };
        apply(state, id, SIGNS, Box::new(change))
    };
    let point = el("p").child(inline(text, "plan-check.point"));
    let form = form.view(text.plain("plan-check-send"), fields, (), submit);
    siblings(vec![point.view(), form])
}

/// What was ticked as new; nothing ticked at all is no answer.
fn found(draft: &FormValues) -> Result<IdSet, Vec<FieldError>> {
    let ticked = |field: &str| draft.get(field).is_some_and(|value| value == TICKED);
    let mut found = IdSet::default();
    for sign in &PRE_CHECK {
        if ticked(&format!("plan-before-{}", sign.id)) {
            found.insert(sign.id.to_owned());
        }
    }
    if ticked(UNSURE) {
        found.insert("unsure".to_owned());
    }
    let message = match (found.is_empty(), ticked(NONE)) {
        (true, false) => "plan-error-check",
        (false, true) => "plan-error-check-both",
        _ => return Ok(found),
    };
    // The first box.
    let first = PRE_CHECK.first().map_or("", |sign| sign.id);
    Err(vec![(format!("plan-before-{first}"), message.into())])
}

/// The form for another product.
pub fn product(state: State, text: Messages, id: u32) -> AnyView {
    let Some(course) = course(state, id) else {
        return ().view();
    };
    let step = PlanStep::Product(id);
    let before = with(PRODUCT, course.product().id);
    let form = form(state, text, "plan-product-change", step, before);
    let options = PRODUCTS
        .iter()
        .map(|product| (product.id.to_owned(), super::product_name(text, product.id)))
        .collect();
    let fields = vec![
        form.radios(PRODUCT, PRODUCT, options).class("chips").view(),
        overview::rule_of_chosen(state, text, &form, PRODUCT),
    ];
    let submit = move |draft: &FormValues| {
        let product = draft.get(PRODUCT).cloned().unwrap_or_default();
        let change = move |courses: &mut Courses, _| courses.set_product(id, &product);
        apply(state, id, PRODUCT, Box::new(change))
    };
    form.view(text.plain("plan-product-save"), fields, (), submit)
}

#[cfg(test)]
mod tests {
    use super::{FormValues, NONE, UNSURE, found};

    fn ticked(fields: &[&str]) -> FormValues {
        let mut draft = FormValues::default();
        for field in fields {
            draft.insert((*field).to_owned(), "yes".to_owned());
        }
        draft
    }

    #[test]
    fn the_check_takes_either_what_is_new_or_nothing() {
        let message = |fields: &[&str]| {
            let wrong = found(&ticked(fields)).err();
            wrong.map_or("".into(), |wrong| wrong[0].1.clone())
        };
        assert_eq!(message(&[]), "plan-error-check");
        let both = [NONE, "plan-before-lump"];
        assert_eq!(message(&both), "plan-error-check-both");
        assert_eq!(message(&[NONE, UNSURE]), "plan-error-check-both");
        assert!(found(&ticked(&[NONE])).is_ok_and(|found| found.is_empty()));
        let both = found(&ticked(&["plan-before-sore", UNSURE]));
        assert!(both.is_ok_and(|found| found.iter().eq(["sore", "unsure"])));
    }
}
