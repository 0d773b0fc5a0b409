//! The form for a new plan, and everything that can be wrong with it.
//!
//! What was typed is read in any of the digits a reader may have. Must not know:
//! which plans are refused (`domain::plan` does).

use leptos::prelude::AnyView;

use super::overview;
use crate::app::State;
use crate::app::components::form::{FieldError, Form, FormValues};
use crate::app::components::prose::inline;
use crate::app::element::{IntoChild, el};
use crate::domain::day::{Day, parse_number};
use crate::domain::plan::{CourseRequest, MOST, PRODUCTS, PlanRefusal};
use crate::domain::recovery::Area;
use crate::i18n::Messages;
use crate::routes::PlanStep;
use crate::web;

const COUNT: &str = "plan-count";
const FIRST: &str = "plan-first";
const RHYTHM: &str = "plan-rhythm";
const EVERY: &str = "plan-every";
const MONTHLY: &str = "plan-monthly";
const PRODUCT: &str = "plan-product";
const AREA: &str = "plan-area";

/// The intervals to choose from: words, days, and the session after which it is
/// monthly. The last one is the reader's own.
const RHYTHMS: [(&str, &str, u16, Option<u8>); 4] = [
    ("week", "plan-rhythm-week", 7, None),
    ("ten", "plan-rhythm-ten", 10, None),
    // A month is no number of days; where months count, this one does not.
    (MONTH, "plan-rhythm-month", 30, Some(1)),
    (OWN, "plan-rhythm-own", 0, None),
];
/// The longest interval that a tablet's list offers, in days.
const LONGEST_CHOICE: usize = 60;
/// Monthly from the second session on.
const MONTH: &str = "month";
/// The reader's own interval.
const OWN: &str = "own";

/// The form.
pub fn form(state: State, text: Messages) -> AnyView {
    let form = Form::new(state, text, "plan-new", FormValues::default());
    let options = |values: Vec<&'static str>, message: &str| -> Vec<(String, String)> {
        let option = |id: &&str| ((*id).to_owned(), text.plain(&format!("{message}-{id}")));
        values.iter().map(option).collect()
    };
    let products = PRODUCTS.iter().map(|product| product.id).collect();
    let areas = Area::ALL.into_iter().map(Area::id).collect();
    let rhythms = RHYTHMS
        .iter()
        .map(|(id, message, ..)| ((*id).to_owned(), text.plain(message)))
        .collect();
    let every = form.number_field(EVERY, EVERY, LONGEST_CHOICE);
    let then_monthly = form.number_field(MONTHLY, MONTHLY, MOST);
    let fields = vec![
        form.number_field(COUNT, COUNT, MOST).view(),
        form.text_field(FIRST, "date", FIRST).view(),
        form.radios(RHYTHM, RHYTHM, rhythms).class("chips").view(),
        form.shown_while(every, RHYTHM, |rhythm| rhythm == OWN)
            .view(),
        form.shown_while(then_monthly, RHYTHM, |rhythm| rhythm != MONTH)
            .view(),
        form.radios(PRODUCT, PRODUCT, options(products, PRODUCT))
            .class("chips")
            .view(),
        overview::rule_of_chosen(state, text, &form, PRODUCT),
        form.radios(AREA, AREA, options(areas, "area"))
            .class("chips")
            .view(),
    ];
    let submit = move |draft: &FormValues| {
        let Some(now) = web::now() else { return Ok(()) };
        let wish = parse(draft)?;
        let made = state.change(|document| document.courses.add(&wish, now.day(), now.minute()));
        let id = made.map_err(|refusals| refusals.into_iter().map(wrong).collect::<Vec<_>>())?;
        state.go(PlanStep::Plan(Some(id)).into());
        Ok(())
    };
    el("div")
        .class("plan-new")
        .child(el("p").class("small").child(inline(text, "plan-new.point")))
        .child(form.view(text.plain("plan-make"), fields, (), submit))
        .view()
}

/// The field that a refusal belongs to, and what to tell the reader.
fn wrong(refusal: PlanRefusal) -> FieldError {
    let field = match refusal {
        PlanRefusal::Count | PlanRefusal::FatCount => COUNT,
        PlanRefusal::Every => EVERY,
        PlanRefusal::MonthlyAfter => MONTHLY,
        PlanRefusal::FatSpacing => RHYTHM,
        PlanRefusal::Past | PlanRefusal::Far | PlanRefusal::Order | PlanRefusal::Early => FIRST,
    };
    (field.to_owned(), refusal.message().into())
}

/// Reads what was typed and chosen, or says everything that is wrong with it, in
/// the order of the fields.
fn parse(draft: &FormValues) -> Result<CourseRequest, Vec<FieldError>> {
    let get = |field: &str| draft.get(field).map_or("", String::as_str).trim();
    let mut errors = Vec::new();
    let mut miss = |field: &str, message: &'static str| {
        errors.push((field.to_owned(), message.into()));
    };

    let count = parse_number(get(COUNT)).and_then(|count| usize::try_from(count).ok());
    if count.is_none() {
        miss(COUNT, PlanRefusal::Count.message());
    }
    let first = Day::parse(get(FIRST));
    if get(FIRST).is_empty() {
        miss(FIRST, "plan-error-first-missing");
    } else if first.is_none() {
        miss(FIRST, "plan-error-date");
    }
    let rhythm = RHYTHMS.iter().find(|(id, ..)| *id == get(RHYTHM));
    let own = rhythm.is_some_and(|(id, ..)| *id == OWN);
    let every = if own {
        parse_number(get(EVERY)).and_then(|every| u16::try_from(every).ok())
    } else {
        rhythm.map(|(.., every, _)| *every)
    };
    if rhythm.is_none() {
        miss(RHYTHM, "plan-error-rhythm");
    } else if every.is_none_or(|every| every == 0) {
        miss(EVERY, PlanRefusal::Every.message());
    }
    let typed = get(MONTHLY);
    let always = rhythm.and_then(|(.., monthly)| *monthly);
    let monthly_after = if always.is_some() || typed.is_empty() {
        always
    } else {
        // A session beyond any plan is refused as one.
        parse_number(typed).map(|after| u8::try_from(after).unwrap_or(u8::MAX))
    };
    if always.is_none() && !typed.is_empty() && monthly_after.is_none() {
        miss(MONTHLY, PlanRefusal::MonthlyAfter.message());
    }
    let product = PRODUCTS.iter().find(|product| product.id == get(PRODUCT));
    if product.is_none() {
        miss(PRODUCT, "plan-error-product");
    }
    match (count, first, every, product) {
        (Some(count), Some(first), Some(every), Some(product)) if errors.is_empty() => {
            Ok(CourseRequest {
                first,
                count,
                every,
                monthly_after,
                product: product.id.to_owned(),
                area: Area::from_id(get(AREA)),
            })
        }
        _ => Err(errors),
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{Area, Day, FormValues, parse};

    fn draft(values: &[(&str, &str)]) -> FormValues {
        let mut draft = FormValues::default();
        for (field, value) in values {
            draft.insert((*field).to_owned(), (*value).to_owned());
        }
        draft
    }

    const GOOD: [(&str, &str); 4] = [
        ("plan-count", "٦"),
        ("plan-first", "٢٠٢٦-١٢-٠١"),
        ("plan-rhythm", "ten"),
        ("plan-product", "prp"),
    ];

    /// The messages for the good draft with these values in place of its own.
    fn wrong(values: &[(&str, &str)]) -> Vec<Cow<'static, str>> {
        let all = draft(&[&GOOD, values].concat());
        let errors = parse(&all).err().unwrap_or_default();
        errors.into_iter().map(|(_, message)| message).collect()
    }

    #[test]
    fn a_plan_is_read_in_arabic_digits() {
        let wish = parse(&draft(&GOOD)).ok();
        let wish = wish.map(|wish| (wish.count, Some(wish.first), wish.every, wish.area));
        let day = Day::from_ymd(2026, 12, 1);
        assert_eq!(wish, Some((6, day, 10, None)));
        let own = [
            ("plan-rhythm", "own"),
            ("plan-every", "۱۴"),
            ("plan-monthly", "٣"),
        ];
        let wish = parse(&draft(
            &[&GOOD[..], &own, &[("plan-area", "neck")]].concat(),
        ))
        .ok();
        let wish = wish.map(|wish| (wish.every, wish.monthly_after, wish.area));
        assert_eq!(wish, Some((14, Some(3), Some(Area::Neck))));
    }

    #[test]
    fn every_month_is_monthly_from_the_start() {
        let month = [("plan-rhythm", "month"), ("plan-monthly", "junk")];
        let wish = parse(&draft(&[&GOOD[..], &month].concat())).ok();
        assert_eq!(wish.and_then(|wish| wish.monthly_after), Some(1));
    }

    #[test]
    fn every_mistake_is_named_in_the_order_of_the_fields() {
        let errors = parse(&FormValues::default()).err().unwrap_or_default();
        let fields: Vec<_> = errors.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(
            fields,
            ["plan-count", "plan-first", "plan-rhythm", "plan-product"]
        );
        for count in ["", "six", "-3", "3.5", "99999"] {
            assert_eq!(
                wrong(&[("plan-count", count)]),
                ["plan-error-count"],
                "{count}"
            );
        }
        for every in ["", "0", "٠", "junk", "-7", "99999"] {
            let own = [("plan-rhythm", "own"), ("plan-every", every)];
            assert_eq!(wrong(&own), ["plan-error-every"], "{every}");
        }
        for first in ["2027-02-29", "01/12/2026", "soon"] {
            assert_eq!(
                wrong(&[("plan-first", first)]),
                ["plan-error-date"],
                "{first}"
            );
        }
        assert_eq!(wrong(&[("plan-monthly", "x")]), ["plan-error-monthly"]);
        assert_eq!(
            wrong(&[("plan-product", "snake-oil")]),
            ["plan-error-product"]
        );
        // 9999 days are a number; the rules refuse them.
        let long = [("plan-rhythm", "own"), ("plan-every", "9999")];
        assert!(wrong(&long).is_empty());
    }
}
