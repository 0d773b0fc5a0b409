//! Asking for what the clinic gave, and what follows from it beside its card.
//!
//! Must not know: what a clinic may give.

use leptos::prelude::{Set, WithUntracked};
use wasm_bindgen_futures::spawn_local;

use super::{State, chunks};
use crate::clinic::Clinic;
use crate::web;

/// Where it lies, below the guide's root.
const FILE: &str = "clinic.json";
/// The same as it is shipped.
const SHIPPED: &str = include_str!("../../public/clinic.json");

/// Asks for the clinic's file, once the page is awake, and on a tablet after each visit:
/// it may stand there for weeks. Without it, and without a network, the guide is as it
/// was made, or as the clinic last had it.
pub fn ask(state: State) {
    spawn_local(async move {
        let Some(json) = web::fetch_text(&[state.base, FILE].concat()).await else {
            return;
        };
        // As it is shipped it says nothing, and is not worth the code that reads it.
        let clinic = if json.trim() == SHIPPED.trim() {
            Some(Clinic::default())
        } else {
            chunks::read_clinic(json).await
        };
        if let Some(clinic) = clinic {
            apply(state, clinic);
        }
    });
}

/// Shows what the clinic gave, if that is anything new. What is wrong with it is told on
/// the console.
fn apply(state: State, clinic: Clinic) {
    if state.clinic.with_untracked(|known| *known == clinic) {
        return;
    }
    for problem in &clinic.problems {
        web::report(&problem.line());
    }
    web::set_accent(clinic.accent.as_deref());
    state.clinic.set(clinic);
    let focus = web::active_id();
    if state.apply_choices()
        && let Some(id) = focus
    {
        web::ask_focus(id, false);
    }
}
