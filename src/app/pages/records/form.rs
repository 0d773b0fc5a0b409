//! The form of a record, new or changed.
//!
//! Must not know: what may be typed (`domain::record` reads it).

use leptos::prelude::WithUntracked;

use super::{BOX, back, href};
use crate::app::State;
use crate::app::components::basics::page_title;
use crate::app::components::form::{FieldError, Form, FormValues};
use crate::app::components::prose::{blocks, inline};
use crate::app::element::{El, IntoChild, el};
use crate::domain::day::Moment;
use crate::domain::record::{FIELDS, Field, RecordError, parse};
use crate::domain::recovery::Area;
use crate::i18n::Messages;
use crate::routes::RecordStep;
use crate::web;

/// The fields of each group of the form, in the order of [`FIELDS`]: how many.
const GROUPS: [(&str, usize); 3] = [
    ("records-group-when", 2),
    ("records-group-syringe", SYRINGE),
    ("records-group-after", 3),
];

/// How many fields tell what was in the syringe.
const SYRINGE: usize = 4;

/// A new record; of this recovery session, if there is one.
pub fn new(state: State, text: Messages, session: Option<u32>) -> El {
    let mut before = FormValues::default();
    let session = session.filter(|session| {
        state.document.with_untracked(|document| {
            let found = document.sessions.find(*session);
            if let Some(found) = found {
                before.insert("day".to_owned(), found.at.day().to_string());
                before.insert("area".to_owned(), found.area.clone());
            }
            found.is_some()
        })
    });
    let which = session.map_or_else(String::new, |session| session.to_string());
    let name = format!("record-new {which}");
    view(state, text, &name, before, None, session)
}

/// The form of the record with this id, if there is one.
pub fn change(state: State, text: Messages, id: u32) -> Option<El> {
    let before = state.document.with_untracked(|document| {
        let record = document.records.find(id)?;
        let mut before = FormValues::default();
        let day = record.day.map(|day| day.to_string());
        before.insert("day".to_owned(), day.unwrap_or_default());
        let area = record.known_area().map_or("", Area::id);
        before.insert("area".to_owned(), area.to_owned());
        for field in &FIELDS {
            before.insert(field.id.to_owned(), record.get(field.id).to_owned());
        }
        Some(before)
    })?;
    let name = format!("record {id}");
    Some(view(state, text, &name, before, Some(id), None))
}

fn view(
    state: State,
    text: Messages,
    name: &str,
    before: FormValues,
    id: Option<u32>,
    session: Option<u32>,
) -> El {
    let form = Form::new(state, text, name, before);
    let mut fields = FIELDS.iter();
    let mut pieces = Vec::new();
    for (group, count) in GROUPS {
        let first = pieces.is_empty();
        pieces.push(el("h2").child(text.plain(group)).view());
        if first {
            pieces.push(form.text_field("day", "date", "record-day").view());
            pieces.push(areas(text, &form).view());
        }
        if count == SYRINGE {
            let explained = el("details")
                .child(el("summary").child(text.plain(BOX.0)))
                .child(blocks(text, BOX.1));
            pieces.push(explained.view());
        }
        for field in fields.by_ref().take(count) {
            pieces.push(input(&form, field).view());
        }
    }
    let name = name.to_owned();
    let cancel = el("a")
        .class("quiet")
        .attr("href", href(RecordStep::List))
        .on("click", move |_| state.sent(&name))
        .child(text.plain("cancel"));
    let form = form.view(text.plain("record-save"), pieces, cancel, move |draft| {
        let get = |field: &str| draft.get(field).cloned().unwrap_or_default();
        let typed = parse(&get, web::now().map(Moment::day)).map_err(lines)?;
        let kept = state.change(|document| document.records.save(id, session, typed));
        state.go(RecordStep::Record(kept).into());
        Ok(())
    });
    el("div")
        .class("page record-form")
        .child(back(text))
        .child(page_title(text.plain("records-form")))
        .child(el("p").child(inline(text, "records-optional")))
        .child(form)
}

fn input(form: &Form, field: &'static Field) -> El {
    let message = format!("record-{}", field.id);
    if field.lines {
        form.text_area(field.id, &message, field.limit)
    } else {
        form.text_field(field.id, "text", &message)
    }
}

fn areas(text: Messages, form: &Form) -> El {
    let mut options: Vec<_> = Area::ALL
        .into_iter()
        .map(|area| {
            let name = text.plain(&format!("area-{}", area.id()));
            (area.id().to_owned(), name)
        })
        .collect();
    options.push((String::new(), text.plain("record-area-none")));
    form.radios("area", "record-area", options)
}

/// Everything that is wrong, in words.
fn lines(wrong: Vec<RecordError>) -> Vec<FieldError> {
    let line = |wrong: RecordError| {
        let message = match wrong {
            RecordError::Empty => "record-error-empty",
            RecordError::DayInvalid => "record-error-day-wrong",
            RecordError::DayFuture => "record-error-day-future",
            RecordError::DayOld => "record-error-day-old",
            RecordError::TooLong("note") => "record-error-note-long",
            RecordError::TooLong(_) => "record-error-long",
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
