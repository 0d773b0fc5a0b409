//! A form as it stands once it was refused, drawn natively: for the page of parts.
//!
//! Must not know: what is wrong.

use leptos::prelude::Set;

use super::{FieldError, Form};

impl Form {
    /// The same form with these errors, as if it had been sent.
    #[must_use]
    pub fn refused(self, wrong: Vec<FieldError>) -> Self {
        self.wrong.set(wrong);
        self
    }
}
