//! Words explained where they stand.
//!
//! Must not know: which page uses them.

use crate::app::components::basics::fact;
use crate::app::components::prose::inline;
use crate::app::element::{El, el};
use crate::i18n::Messages;

/// Words explained where they stand, closed until they are asked for.
pub fn details(text: Messages, words: &'static [&'static str]) -> Option<El> {
    if words.is_empty() {
        return None;
    }
    let items: Vec<_> = words
        .iter()
        .map(|word| {
            let id = format!("word-{word}");
            fact(inline(text, &id), inline(text, &format!("{id}.meaning")))
        })
        .collect();
    let count = text.plain_with("words-count", &[("n", words.len().into())]);
    let words = el("details")
        .class("words")
        .child(el("summary").child(count))
        .child(el("dl").child(items));
    Some(words)
}
