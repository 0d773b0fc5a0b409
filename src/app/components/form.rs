//! A form: fields by name, what stands in them, and what is wrong with it.
//!
//! All forms of the guide share one type of draft, so that the code for a field is
//! in the program once. What was typed and not sent is remembered by the name of the
//! form. Must not know: what a field means.

mod draft;
mod number;
#[cfg(feature = "ssr")]
mod refused;

use std::sync::{Arc, Mutex};

use leptos::prelude::{AnyView, RwSignal, Set, Update, With, WithUntracked, event_target_value};

pub use self::draft::{FormValues, TICKED};
use self::draft::{draft_of, values};
use super::choices::{Options, choice};
use super::errors;
pub use super::errors::FieldError;
use super::prose::inline;
use crate::app::State;
use crate::app::element::{El, IntoChild, dynamic, effect, el};
use crate::i18n::Messages;
use crate::web;

/// Takes in what stands in a form, or says everything that is wrong with it.
type Submit = Box<dyn Fn(&FormValues) -> Result<(), Vec<FieldError>>>;

/// A form that is being filled in. Cheap to copy.
#[derive(Clone)]
pub struct Form {
    state: State,
    text: Messages,
    name: Arc<str>,
    draft: RwSignal<FormValues>,
    /// What stood in it when nothing was typed, or when it was last sent.
    untouched: Arc<Mutex<Vec<String>>>,
    wrong: RwSignal<Vec<FieldError>>,
    /// The fields that take text, for [`Form::fill`].
    typed: Arc<Mutex<Vec<&'static str>>>,
}

impl Form {
    /// The form with this name, with what was typed and not sent, else with `before`.
    pub fn new(state: State, text: Messages, name: &str, before: FormValues) -> Self {
        let untouched = Arc::new(Mutex::new(values(&before)));
        let unsent = state.unsent(name).map(draft_of);
        let draft = RwSignal::new(unsent.unwrap_or(before));
        let name: Arc<str> = name.into();
        let (kept, as_before) = (Arc::clone(&name), Arc::clone(&untouched));
        effect(move || {
            let values = draft.with(values);
            let changed = as_before.lock().is_ok_and(|before| *before != values);
            state.store_draft(&kept, values, changed);
        });
        Self {
            state,
            text,
            name,
            draft,
            untouched,
            wrong: RwSignal::new(Vec::new()),
            typed: Arc::default(),
        }
    }

    /// What stands in a field now.
    pub fn get(&self, field: &str) -> String {
        self.draft
            .with_untracked(|draft| draft.get(field).cloned().unwrap_or_default())
    }

    /// What stands in a field; whoever asks is told when it changes.
    pub fn subscribe(&self, field: &str) -> String {
        self.draft
            .with(|draft| draft.get(field).cloned().unwrap_or_default())
    }

    /// A part of the form that is there only while what stands in `field` is fit for it.
    pub fn shown_while(&self, part: El, field: &'static str, fit: fn(&str) -> bool) -> El {
        let form = self.clone();
        part.attr_live("hidden", move || {
            (!fit(&form.subscribe(field))).then(String::new)
        })
    }

    /// Puts something into a field.
    pub fn set(&self, field: &str, value: String) {
        self.draft
            .update(|draft| draft.insert(field.to_owned(), value));
    }

    fn tick(&self, field: &str, on: bool) {
        self.draft.update(|draft| {
            if on {
                draft.insert(field.to_owned(), TICKED.to_owned());
            } else {
                draft.remove(field);
            }
        });
    }

    /// A field of one line: `kind` is the input's type, `message` its label, and
    /// `<message>.hint` what stands below it, if there is such a message. `field` is
    /// the id of the input.
    pub fn text_field(&self, field: &'static str, kind: &'static str, message: &str) -> El {
        // What is typed in Arabic digits must reach the guide: a number field refuses it.
        let (kind, numeric) = match kind {
            "number" => ("text", Some("numeric")),
            kind => (kind, None),
        };
        let ltr = matches!(kind, "date" | "time").then_some("ltr");
        let dir = ltr.unwrap_or("auto");
        self.around(field, message, |described| {
            // A date or a time is whole or nothing; put back while it is still typed, it
            // would be emptied.
            let event = if ltr.is_some() { "change" } else { "input" };
            self.hear(el("input"), field, event)
                .attr("type", kind)
                .attr_if("inputmode", numeric)
                .attr("dir", dir)
                .attr("aria-describedby", described)
        })
    }

    /// A field of several lines that takes at most `most` characters.
    pub fn text_area(&self, field: &'static str, message: &str, most: usize) -> El {
        self.around(field, message, |described| {
            self.hear(el("textarea"), field, "input")
                .attr("rows", "3")
                .attr("dir", "auto")
                .attr("maxlength", most.to_string())
                .attr("aria-describedby", described)
        })
    }

    /// An input that tells the draft what stands in it.
    fn hear(&self, input: El, field: &'static str, event: &'static str) -> El {
        if let Ok(mut typed) = self.typed.lock() {
            typed.push(field);
        }
        let (before, after) = (self.clone(), self.clone());
        input
            .id(field)
            .attr("name", field)
            .attr("autocomplete", "off")
            .value_live(move || before.subscribe(field))
            .on(event, move |event| {
                after.set(field, event_target_value(&event));
            })
    }

    fn around(&self, field: &'static str, message: &str, input: impl FnOnce(String) -> El) -> El {
        let hint = format!("{field}-hint");
        let described = format!("{hint} {field}-error");
        el("div")
            .class("field")
            .child(
                el("label")
                    .attr("for", field)
                    .child(self.text.plain(message)),
            )
            .child(self.hint(hint, message))
            .child(self.beside(field))
            .child(input(described))
    }

    fn hint(&self, id: String, message: &str) -> Option<El> {
        let message = format!("{message}.hint");
        let text = self.text;
        text.has(&message)
            .then(|| el("p").class("hint").id(id).child(inline(text, &message)))
    }

    /// A question with one answer. The first radio has the id `field`, so that an
    /// error leads to it; the others `<field>-<value>`.
    pub fn radios(&self, field: &str, message: &str, options: Options) -> El {
        let name: Arc<str> = field.into();
        let mut inputs = Vec::new();
        for (value, label) in options {
            let id = match inputs.len() {
                0 => field.to_owned(),
                _ => format!("{field}-{value}"),
            };
            let (before, after) = (self.clone(), self.clone());
            let (ticked, taken) = (value.clone(), value.clone());
            let (asked, told) = (Arc::clone(&name), Arc::clone(&name));
            inputs.push(choice(
                "radio",
                id,
                field.to_owned(),
                value,
                label.view(),
                Box::new(move || before.subscribe(&asked) == ticked),
                Box::new(move |_| after.set(&told, taken.clone())),
            ));
        }
        self.group(field, message, inputs)
    }

    /// A question with any number of answers, each a field of its own.
    pub fn ticks(&self, field: &'static str, message: &str, options: Options) -> El {
        let mut inputs = Vec::new();
        for (id, label) in options {
            let (before, after) = (self.clone(), self.clone());
            let (ticked, taken) = (id.clone(), id.clone());
            inputs.push(choice(
                "checkbox",
                id.clone(),
                id.clone(),
                TICKED.to_owned(),
                label.view(),
                Box::new(move || before.subscribe(&ticked) == TICKED),
                Box::new(move |on| after.tick(&taken, on)),
            ));
        }
        self.group(field, message, inputs)
    }

    fn group(&self, field: &str, message: &str, inputs: Vec<El>) -> El {
        let hint = format!("{field}-hint");
        el("fieldset")
            .attr("aria-describedby", format!("{hint} {field}-error"))
            .child(el("legend").child(self.text.plain(message)))
            .child(self.hint(hint, message))
            .child(self.beside(field))
            .child(inputs)
    }

    /// What is wrong with a field, beside it.
    fn beside(&self, field: &str) -> AnyView {
        let (text, wrong, field) = (self.text, self.wrong, field.to_owned());
        dynamic(move || {
            let message = wrong.with(|wrong| {
                let own = wrong.iter().find(|(id, _)| *id == field);
                own.map(|(_, message)| message.clone())
            });
            message.map(|message| errors::words(text, format!("{field}-error"), &message))
        })
    }

    /// The form with its fields, the button that sends it and what stands beside that.
    /// `submit` takes in the draft, or says everything that is wrong with it.
    pub fn view(
        &self,
        action: String,
        fields: Vec<AnyView>,
        beside: impl IntoChild,
        submit: impl Fn(&FormValues) -> Result<(), Vec<FieldError>> + 'static,
    ) -> AnyView {
        self.framed(action, fields, beside.view(), Box::new(submit))
    }

    fn framed(
        &self,
        action: String,
        fields: Vec<AnyView>,
        beside: AnyView,
        submit: Submit,
    ) -> AnyView {
        let form = self.clone();
        let send = move |event: web_sys::Event| {
            event.prevent_default();
            form.send(&*submit);
        };
        let wrong = self.wrong;
        let button = el("button")
            .attr("type", "submit")
            .class("button")
            .child(action);
        el("section")
            .class("form")
            .child(errors::summary(self.text, move || wrong.with(Clone::clone)))
            .child(
                el("form")
                    .attr("novalidate", "")
                    .on("submit", send)
                    .child(fields)
                    .child(el("div").class("buttons").child(button).child(beside)),
            )
            .view()
    }

    fn send(&self, submit: &dyn Fn(&FormValues) -> Result<(), Vec<FieldError>>) {
        self.fill();
        let draft = self.draft.with_untracked(Clone::clone);
        let wrong = submit(&draft).err().unwrap_or_default();
        let failed = !wrong.is_empty();
        self.state.has_error.set(failed);
        if failed {
            self.wrong.set(wrong);
            web::ask_focus(errors::SUMMARY, true);
        } else {
            // The reader may stay on the form: nothing is wrong with it any more.
            if self.wrong.with_untracked(|wrong| !wrong.is_empty()) {
                self.wrong.set(wrong);
            }
            if let Ok(mut untouched) = self.untouched.lock() {
                *untouched = values(&draft);
            }
            self.state.sent(&self.name);
        }
    }

    /// Takes in what browsers fill into fields without telling.
    fn fill(&self) {
        let typed = self
            .typed
            .lock()
            .map(|typed| typed.clone())
            .unwrap_or_default();
        for field in &typed {
            if let Some(value) = web::value_of(field).filter(|value| *value != self.get(field)) {
                self.set(field, value);
            }
        }
    }
}
