//! What a reader is told while a page that was asked for is on its way.
//!
//! Must not know: which page it is, or after how long it is told (`navigation` does).

use leptos::prelude::{AnyView, Get};

use super::element::{el, live};
use super::{Shown, State};

/// The line, while a page is loading.
pub fn told(state: State, shown: &Shown) -> AnyView {
    let text = shown.text.clone();
    live(move || {
        let line = || el("p").class("loading").child(text.plain("loading"));
        state.busy.get().then(line)
    })
}
