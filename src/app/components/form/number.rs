//! A field for a number: typed, or on a clinic's tablet chosen from a list.
//!
//! Must not know: what is counted.

use leptos::prelude::event_target_value;

use super::Form;
use crate::app::Ability;
use crate::app::element::{El, el};

impl Form {
    /// A field for a number from 1 to `most`. On a clinic's tablet, where no keyboard
    /// comes up, a list of these numbers.
    pub fn number_field(&self, field: &'static str, message: &str, most: usize) -> El {
        if self.state.may(Ability::Type) {
            return self.text_field(field, "number", message);
        }
        let numbers = std::iter::once(0).chain(1..=most);
        let options: Vec<_> = numbers
            .map(|number| {
                let (value, shown) = match number {
                    0 => (String::new(), String::new()),
                    _ => (number.to_string(), self.text.number(number)),
                };
                let (form, own) = (self.clone(), value.clone());
                el("option")
                    .attr("value", value)
                    .attr_live("selected", move || {
                        (form.subscribe(field) == own).then(String::new)
                    })
                    .child(shown)
            })
            .collect();
        self.around(field, message, |described| {
            let after = self.clone();
            el("select")
                .id(field)
                .attr("aria-describedby", described)
                .on("change", move |event| {
                    after.set(field, event_target_value(&event));
                })
                .child(options)
        })
    }
}
