//! What only a tablet runs, behind the few ways into it: its code comes in a chunk, which is
//! here before a tablet's page is taken over.
//!
//! Must not know: what that code does.

use leptos::prelude::AnyView;

use super::{Tablet, dialog};
use crate::app::element::IntoChild;
use crate::app::{CurrentPage, State, chunks};

/// What only a tablet runs, by what it is called for.
#[derive(Clone, Copy)]
pub struct TabletCode {
    /// The start screen.
    pub page: fn(State) -> AnyView,
    #[cfg(feature = "hydrate")]
    wake: fn(Tablet),
    buttons: fn(Tablet, &CurrentPage) -> AnyView,
    dialog: fn(Tablet) -> AnyView,
}

impl TabletCode {
    /// All of it; the start screen is a page like others.
    pub fn new(page: fn(State) -> AnyView) -> Self {
        Self {
            page,
            #[cfg(feature = "hydrate")]
            wake: super::watchdog::wake,
            buttons: dialog::buttons,
            dialog: dialog::dialog,
        }
    }
}

/// Makes the device a tablet where its page is taken over, and listens.
#[cfg(feature = "hydrate")]
pub fn wake(state: State) {
    if let Some(tablet) = Tablet::of(state)
        && let Some(code) = chunks::tablet()
    {
        (code.wake)(tablet);
    }
}

/// The buttons in the same place on every screen of a visit; nothing elsewhere.
pub fn buttons(state: State, shown: &CurrentPage) -> AnyView {
    let drawn = Tablet::of(state).and_then(|tablet| {
        let code = chunks::tablet()?;
        Some((code.buttons)(tablet, shown))
    });
    drawn.unwrap_or_else(|| ().view())
}

/// What lies over the page of a tablet; nothing elsewhere.
pub fn overlay(state: State) -> Option<AnyView> {
    let tablet = Tablet::of(state)?;
    Some((chunks::tablet()?.dialog)(tablet))
}
