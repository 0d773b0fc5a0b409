//! What a reader is told while a page that was asked for is on its way.
//!
//! Must not know: which page it is, or after how long it is told (`navigation` does).

use leptos::prelude::{AnyView, Get};

use super::element::{dynamic, el};
use super::{CurrentPage, State};

/// The line, while a page is loading.
pub fn told(state: State, shown: &CurrentPage) -> AnyView {
    let text = shown.text;
    dynamic(move || {
        let line = || el("p").class("loading").child(text.plain("loading"));
        state.busy.get().then(line)
    })
}
