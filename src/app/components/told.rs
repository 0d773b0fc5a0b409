//! How the last thing that a reader did went: told once, where it was done.
//!
//! Must not know: what was done.

use leptos::prelude::RwSignal;

use crate::app::components::prose::inline_with;
use crate::app::element::{El, el};
use crate::i18n::Messages;

/// How something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// The message.
    pub message: &'static str,
    /// What it is about, if that is a part of the document: names `stored-<part>`, which
    /// stands for `$part` in the message.
    pub part: Option<&'static str>,
}

/// How the last thing went, if anything was done.
pub type LastTold = RwSignal<Option<Told>>;

impl From<&'static str> for Told {
    fn from(message: &'static str) -> Self {
        let part = None;
        Self { message, part }
    }
}

impl Told {
    /// The message in its words, to be seen at once.
    pub fn words(self, text: Messages) -> El {
        let part = self.part.map(|part| text.plain(&format!("stored-{part}")));
        let args: Vec<_> = part.iter().map(|part| ("part", part.into())).collect();
        el("strong").child(inline_with(text, self.message, &args))
    }
}
