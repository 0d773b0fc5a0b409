//! Changing a plan: another day, a session left out, what is new before one,
//! another product.
//!
//! Must not know: which change is refused (`domain::plan` does).

use leptos::prelude::{AnyView, WithUntracked};

use super::{Step, Verb, still};
use crate::app::State;
use crate::app::element::{El, Piece, el, pieces};
use crate::app::parts::form::{Draft, Form, TICKED, Wrong};
use crate::app::parts::prose::say;
use crate::app::parts::session::date;
use crate::domain::day::Day;
use crate::domain::ids::IdSet;
use crate::domain::plan::{BEFORE, Course, Courses, PRODUCTS, Refusal};
use crate::i18n::Text;
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
type Change = Box<dyn FnOnce(&mut Courses, Day) -> Result<(), Refusal>>;

/// The form for something about a session.
pub fn session(state: State, text: &Text, verb: Verb, id: u32, place: usize) -> AnyView {
    let step = Step::Session(verb, id, place);
    let course = course(state, id);
    let Some((course, day)) = course.and_then(|course| {
        let day = course.step(place)?.day;
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
    pieces(vec![when.view(), form])
}

fn course(state: State, id: u32) -> Option<Course> {
    state
        .document
        .with_untracked(|document| document.courses.find(id).cloned())
}

/// A form of one session: what was typed for it never stands in the form of another.
fn form(state: State, text: &Text, name: &str, step: Step, before: Draft) -> Form {
    let name = format!("{name} {}", step.fragment());
    Form::new(state, text, &name, before)
}

fn with(field: &str, value: &str) -> Draft {
    let mut draft = Draft::default();
    draft.insert(field.to_owned(), value.to_owned());
    draft
}

/// Changes the courses; a refusal becomes an error at this field. Where it was
/// taken, shows the plan.
fn take(state: State, id: u32, field: &str, change: Change) -> Result<(), Vec<Wrong>> {
    let Some(now) = web::now() else { return Ok(()) };
    let mut taken = Ok(());
    state.change(|document| taken = change(&mut document.courses, now.day()));
    taken.map_err(|refusal| vec![(field.to_owned(), refusal.message())])?;
    state.go(&Step::Plan(Some(id)).fragment());
    Ok(())
}

fn move_form(state: State, text: &Text, step: Step, course: &Course, day: Day) -> AnyView {
    let Step::Session(_, id, place) = step else {
        return ().view();
    };
    let form = form(state, text, "plan-move", step, with(TO, &day.to_string()));
    let follow = vec![(FOLLOW.to_owned(), text.plain(FOLLOW))];
    let product = course.product();
    let rule = product
        .is_counted()
        .then(|| still::rule(state, text, product).class("note"));
    let fields = vec![
        form.text_field(TO, "date", TO).view(),
        form.ticks("plan-follow", "plan-follow", follow).view(),
        rule.view(),
    ];
    let submit = move |draft: &Draft| {
        let typed = draft.get(TO).map_or("", String::as_str);
        let Some(day) = Day::parse(typed) else {
            return Err(vec![(TO.to_owned(), "plan-error-date")]);
        };
        let follow = draft.get(FOLLOW).is_some();
        let change =
            move |courses: &mut Courses, today| courses.move_step(id, place, day, follow, today);
        take(state, id, TO, Box::new(change))
    };
    form.view(text.plain("plan-move-save"), fields, (), submit)
}

fn skip_form(state: State, text: &Text, step: Step) -> AnyView {
    let Step::Session(_, id, place) = step else {
        return ().view();
    };
    let form = form(state, text, "plan-skip", step, with(HOW, "stay"));
    let options = vec![
        ("stay".to_owned(), text.plain("plan-skip-stay")),
        (CLOSE.to_owned(), text.plain("plan-skip-close")),
    ];
    let fields = vec![form.radios(HOW, HOW, options).view()];
    let submit = move |draft: &Draft| {
        let close_up = draft.get(HOW).is_some_and(|how| how == CLOSE);
        let change = move |courses: &mut Courses, _| courses.skip(id, place, close_up);
        take(state, id, HOW, Box::new(change))
    };
    form.view(text.plain("plan-skip-save"), fields, (), submit)
}

fn check_form(state: State, text: &Text, step: Step) -> AnyView {
    let Step::Session(_, id, place) = step else {
        return ().view();
    };
    let form = form(state, text, "plan-check", step, Draft::default());
    let mut options: Vec<_> = BEFORE
        .iter()
        .map(|sign| {
            let field = format!("plan-before-{}", sign.id);
            let label = text.plain(&field);
            (field, label)
        })
        .collect();
    options.extend([UNSURE, NONE].map(|field| (field.to_owned(), text.plain(field))));
    let fields = vec![form.ticks(SIGNS, SIGNS, options).view()];
    let submit = move |draft: &Draft| {
        let found = found(draft)?;
        let change = move |courses: &mut Courses, today| {
            courses.found(id, place, found, today);
            Ok(())
        };
        take(state, id, SIGNS, Box::new(change))
    };
    let point = el("p").child(say(text, "plan-check.point"));
    let form = form.view(text.plain("plan-check-send"), fields, (), submit);
    pieces(vec![point.view(), form])
}

/// What was ticked as new; nothing ticked at all is no answer.
fn found(draft: &Draft) -> Result<IdSet, Vec<Wrong>> {
    let ticked = |field: &str| draft.get(field).is_some_and(|value| value == TICKED);
    let mut found = IdSet::default();
    for sign in &BEFORE {
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
    let first = BEFORE.first().map_or("", |sign| sign.id);
    Err(vec![(format!("plan-before-{first}"), message)])
}

/// The form for another product.
pub fn product(state: State, text: &Text, id: u32) -> AnyView {
    let Some(course) = course(state, id) else {
        return ().view();
    };
    let step = Step::Product(id);
    let before = with(PRODUCT, course.product().id);
    let form = form(state, text, "plan-product-change", step, before);
    let options = PRODUCTS
        .iter()
        .map(|product| (product.id.to_owned(), super::product_name(text, product.id)))
        .collect();
    let fields = vec![
        form.radios(PRODUCT, PRODUCT, options).class("chips").view(),
        still::rules(state, text).view(),
    ];
    let submit = move |draft: &Draft| {
        let product = draft.get(PRODUCT).cloned().unwrap_or_default();
        let change = move |courses: &mut Courses, _| courses.set_product(id, &product);
        take(state, id, PRODUCT, Box::new(change))
    };
    let form: AnyView = form.view(text.plain("plan-product-save"), fields, (), submit);
    let with_rules: El = el("div").class("plan-new").child(form);
    with_rules.view()
}

#[cfg(test)]
mod tests {
    use super::{Draft, NONE, UNSURE, found};

    fn ticked(fields: &[&str]) -> Draft {
        let mut draft = Draft::default();
        for field in fields {
            draft.insert((*field).to_owned(), "yes".to_owned());
        }
        draft
    }

    #[test]
    fn the_check_takes_either_what_is_new_or_nothing() {
        let message = |fields: &[&str]| found(&ticked(fields)).err().map(|wrong| wrong[0].1);
        assert_eq!(message(&[]), Some("plan-error-check"));
        assert_eq!(
            message(&[NONE, "plan-before-lump"]),
            Some("plan-error-check-both")
        );
        assert_eq!(message(&[NONE, UNSURE]), Some("plan-error-check-both"));
        assert!(found(&ticked(&[NONE])).is_ok_and(|found| found.is_empty()));
        let both = found(&ticked(&["plan-before-sore", UNSURE]));
        assert!(both.is_ok_and(|found| found.iter().eq(["sore", "unsure"])));
    }
}
