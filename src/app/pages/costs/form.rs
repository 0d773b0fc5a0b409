//! The form of an offer, new or changed, with its sum beside it as it is typed.
//!
//! Must not know: what may be typed (`domain::cost` reads it).

use leptos::prelude::WithUntracked;

use super::{count, href};
use crate::app::State;
use crate::app::components::amount::amount;
use crate::app::components::basics::{back_link, page_title};
use crate::app::components::form::{FieldError, Form, FormValues};
use crate::app::components::prose::inline;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::domain::cost::{CostError, CostField, CostKind, FIELDS, MOST, NO, YES, read, save, sum};
use crate::i18n::Messages;
use crate::routes::CostStep;

/// The fields of each group of the form, in the order of [`FIELDS`]: how many.
const GROUPS: [(&str, usize); 4] = [
    ("costs-group-offer", 2),
    (MONEY, 5),
    ("costs-group-included", 3),
    ("costs-group-stop", 5),
];

/// The group of what is added up.
const MONEY: &str = "costs-group-money";

/// A new offer, unless there are as many as stand side by side.
pub fn new(state: State, text: Messages) -> Option<El> {
    (count(state) < MOST).then(|| view(state, text, name_of(None), FormValues::default(), None))
}

/// The form of the offer with this id, if there is one.
pub fn change(state: State, text: Messages, id: u32) -> Option<El> {
    let before = state.document.with_untracked(|document| {
        let offer = document.costs.find(id)?;
        let mut before = FormValues::default();
        for field in &FIELDS {
            let stands = offer.get(field.id);
            let shown = match field.kind {
                CostKind::Amount | CostKind::Sessions => text.digits().apply(stands),
                CostKind::Words(_) | CostKind::Reply => stands.to_owned(),
            };
            before.insert(field.id.to_owned(), shown);
        }
        Some(before)
    })?;
    Some(view(state, text, name_of(Some(id)), before, Some(id)))
}

/// The name under which what is not sent is remembered.
pub fn name_of(id: Option<u32>) -> String {
    let id = id.map_or_else(String::new, |id| id.to_string());
    format!("cost {id}")
}

fn view(state: State, text: Messages, name: String, before: FormValues, id: Option<u32>) -> El {
    let form = Form::new(state, text, &name, before);
    let mut fields = FIELDS.iter();
    let mut pieces = Vec::new();
    for (group, count) in GROUPS {
        pieces.push(el("h2").child(text.plain(group)).view());
        for field in fields.by_ref().take(count) {
            pieces.push(input(text, &form, field).view());
        }
        if group == MONEY {
            pieces.push(total(text, &form).view());
        }
    }
    let cancel = el("a")
        .class("quiet")
        .attr("href", href(CostStep::List))
        .on("click", move |_| state.sent(&name))
        .child(text.plain("cancel"));
    let form = form.view(text.plain("costs-save"), pieces, cancel, move |draft| {
        let get = |field: &str| draft.get(field).cloned().unwrap_or_default();
        let typed = read(&get).map_err(lines)?;
        state.change(|document| {
            save(&mut document.costs, id, typed);
        });
        state.go(CostStep::List.into());
        Ok(())
    });
    el("div")
        .class("page cost-form")
        .child(back(text))
        .child(page_title(text.plain("costs-form")))
        .child(el("p").child(inline(text, "costs-optional")))
        .child(form)
}

/// The way back to the offers.
fn back(text: Messages) -> El {
    back_link(text, href(CostStep::List), "costs-back")
}

fn input(text: Messages, form: &Form, field: &'static CostField) -> El {
    let message = format!("cost-{}", field.id);
    match field.kind {
        CostKind::Words(_) => form.text_field(field.id, "text", &message),
        CostKind::Amount | CostKind::Sessions => form.text_field(field.id, "number", &message),
        CostKind::Reply => {
            let replies = [(YES, "answer-yes"), (NO, "answer-no"), ("", "cost-open")];
            let replies = replies.map(|(id, label)| (id.to_owned(), text.plain(label)));
            form.radios(field.id, &message, replies.into())
                .class("chips")
        }
    }
}

/// What it comes to, as it is typed.
fn total(text: Messages, form: &Form) -> El {
    let form = form.clone();
    let shown = dynamic(move || {
        let sum = sum(&|field| form.subscribe(field));
        let Some(sum) = sum else {
            return text.plain("cost-sum-open").view();
        };
        let sum = amount(text, sum);
        text.plain_with("cost-sum-is", &[("sum", (&sum).into())])
            .view()
    });
    el("output")
        .class("cost-sum")
        .attr("for", "price sessions each once")
        .child(shown)
}

/// Everything that is wrong, in words.
fn lines(wrong: Vec<CostError>) -> Vec<FieldError> {
    let line = |wrong: CostError| {
        let message = match wrong {
            CostError::Empty => "cost-error-empty",
            CostError::Amount(_) => "cost-error-amount",
            CostError::Sessions => "cost-error-sessions",
            CostError::TooLong("money") => "cost-error-money-long",
            CostError::TooLong(_) => "cost-error-long",
        };
        (wrong.field().to_owned(), message.into())
    };
    wrong.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::{FIELDS, GROUPS};

    #[test]
    fn the_groups_hold_every_field() {
        let all: usize = GROUPS.iter().map(|(_, count)| count).sum();
        assert_eq!(all, FIELDS.len());
    }
}
