//! Native radios and boxes, each with its label, as the forms of the guide have them.
//!
//! Must not know: what is chosen, or what follows from it.

use leptos::prelude::{AnyView, event_target_checked};

use crate::app::element::{El, IntoChild, el};

/// What can be chosen: its value, and the words beside it.
pub type Options = Vec<(String, String)>;

/// One radio or box with its label. The id of the input is `id`.
pub fn choice(
    kind: &'static str,
    id: String,
    name: String,
    value: String,
    label: AnyView,
    ticked: Box<dyn FnMut() -> bool + Send>,
    mut changed: Box<dyn FnMut(bool)>,
) -> El {
    let input = el("input")
        .attr("type", kind)
        .id(id.clone())
        .attr("name", name)
        .attr("value", value)
        .checked_live(ticked)
        .on("change", move |event| changed(event_target_checked(&event)));
    el("div")
        .class("choice")
        .child(input)
        // One element: a label is laid out as a row.
        .child(el("label").attr("for", id).child(el("span").child(label)))
}

/// A question with a few short answers in a row, taken at once without a button.
/// `name` names the inputs: the id of an answer is `<name>-<value>`.
pub fn now(
    name: &str,
    legend: impl IntoChild,
    options: Options,
    chosen: impl Fn() -> Option<String> + Send + Sync + 'static,
    choose: impl Fn(String) + 'static,
) -> El {
    radios_now(
        name,
        el("legend").child(legend),
        options,
        std::sync::Arc::new(chosen),
        std::rc::Rc::new(choose),
    )
}

fn radios_now(
    name: &str,
    legend: El,
    options: Options,
    chosen: std::sync::Arc<dyn Fn() -> Option<String> + Send + Sync>,
    choose: std::rc::Rc<dyn Fn(String)>,
) -> El {
    let mut inputs = Vec::new();
    for (value, label) in options {
        let (chosen, choose) = (chosen.clone(), choose.clone());
        let (ticked, taken) = (value.clone(), value.clone());
        inputs.push(choice(
            "radio",
            format!("{name}-{value}"),
            name.to_owned(),
            value,
            label.view(),
            Box::new(move || chosen().as_deref() == Some(&ticked)),
            Box::new(move |_| choose(taken.clone())),
        ));
    }
    el("fieldset")
        .id(name)
        .class("now")
        .child(legend)
        .child(el("div").class("now-choices").child(inputs))
}
