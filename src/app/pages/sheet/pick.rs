//! The eleven questions to pick from, and one in the reader's own words.
//!
//! They can be read and printed before anything can be picked. Must not know: where
//! the questions go.

use leptos::prelude::{AnyView, With, WithUntracked, event_target_value};

use crate::app::components::basics::push_button;
use crate::app::components::choices::choice;
use crate::app::components::prose::inline;
use crate::app::components::sources;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::app::{Ability, State};
use crate::domain::questions::{self, GROUPS, OWN_LIMIT, QuestionGroup};
use crate::domain::source::SourceId;
use crate::i18n::Messages;

/// The field of the reader's own question.
const OWN: &str = "own-question";

/// The questions and the field.
pub fn questions(state: State, text: Messages) -> El {
    let groups: Vec<_> = GROUPS
        .iter()
        .map(|group| pick(state, text, group))
        .collect();
    let mut cited: Vec<SourceId> = Vec::new();
    for id in questions::all().flat_map(|question| question.sources) {
        if !cited.contains(id) {
            cited.push(*id);
        }
    }
    el("section")
        .class("section sheet-pick waits-questions")
        .child(el("h2").child(text.plain("sheet-pick")))
        .child(el("p").child(inline(text, "sheet-pick.what")))
        .child(all(state, text))
        .child(groups)
        .child(state.may(Ability::Type).then(|| own(state, text)))
        .child(sources::details(state, text, &cited))
}

/// A group of questions. Before the page is alive they stand there as words, in the
/// same places: nothing can be ticked in vain.
fn pick(state: State, text: Messages, group: &'static QuestionGroup) -> El {
    let mut questions = Vec::new();
    for question in group.questions {
        let id = question.id;
        let words = text.plain(&format!("question-{id}"));
        questions.push(dynamic(move || {
            if !state.is_hydrated() {
                let words = el("label").child(words.clone());
                return el("div").class("choice").child(words);
            }
            let picked = move || {
                let is_in =
                    |document: &crate::storage::Document| document.questions.picked.contains(id);
                state.document.with(is_in)
            };
            choice(
                "checkbox",
                format!("question-{id}"),
                "question".to_owned(),
                id.to_owned(),
                words.clone().view(),
                Box::new(picked),
                Box::new(move |on| state.change(|document| document.questions.pick(id, on))),
            )
        }));
    }
    let legend = el("legend").child(text.plain(&format!("questions-{}", group.id)));
    el("fieldset").child(legend).child(questions)
}

/// Picks all of them at once, as long as one is missing.
fn all(state: State, text: Messages) -> AnyView {
    let some_missing = state.derive(|document| {
        let picked = &document.questions.picked;
        questions::all().any(|question| !picked.contains(question.id))
    });
    dynamic(move || {
        let pick_all = move |_| {
            state.change(|document| {
                for question in questions::all() {
                    document.questions.pick(question.id, true);
                }
            });
        };
        let button = || {
            push_button()
                .id("sheet-all")
                .class("quiet needs-program")
                .attr_live("disabled", move || (!state.is_hydrated()).then(String::new))
                .on("click", pick_all)
                .child(text.plain("sheet-all"))
        };
        some_missing.get().then(button)
    })
}

/// The field keeps what is typed; the document keeps what is left of it when it is
/// clean. Drawn once the page is alive: before that, a field of several lines would
/// show the marks by which the page is taken over.
fn own(state: State, text: Messages) -> AnyView {
    dynamic(move || state.is_hydrated().then(|| own_field(state, text)))
}

fn own_field(state: State, text: Messages) -> El {
    let stored = move || {
        state
            .document
            .with_untracked(|document| document.questions.own().to_owned())
    };
    let field = el("textarea")
        .id(OWN)
        .attr("name", OWN)
        .attr("rows", "3")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .attr("maxlength", OWN_LIMIT.to_string())
        .attr("aria-describedby", "own-question-hint")
        .value_live(stored)
        .on("input", move |event| {
            let typed = event_target_value(&event);
            state.change(|document| document.questions.set_own(&typed));
        });
    el("div")
        .class("field only-hydrated")
        .child(el("label").attr("for", OWN).child(text.plain("sheet-own")))
        .child(
            el("p")
                .class("hint")
                .id("own-question-hint")
                .child(inline(text, "sheet-own.hint")),
        )
        .child(field)
}
