//! The recovery list: what to do, to leave and to look for, now and next.
//!
//! Must not know: when an item is due (`domain::recovery` does).

mod form;
pub mod list;

use leptos::prelude::{AnyView, WithUntracked};

use crate::app::State;
use crate::app::components::basics::{lead, page_title, plain_list};
use crate::app::components::prose::inline;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, effect, el};
use crate::domain::recovery::{ITEMS, ItemKind, WINDOWS, Window, window_of};
use crate::i18n::Messages;
use crate::routes::{RecoveryStep, Route, Step};

/// The recovery page.
pub fn page(state: State, text: Messages) -> AnyView {
    let step = Derived::new(move || state.step());
    continue_form(state);
    let newest = state.derive(|document| document.sessions.newest().map(|session| session.id));
    let newest_of_work = newest.clone();
    let work = dynamic(move || {
        if !state.is_hydrated() {
            return el("p")
                .class("small needs-scripts")
                .child(inline(text, "recovery-static"))
                .view();
        }
        match (step.get(), newest_of_work.get()) {
            (Some(Step::Recovery(RecoveryStep::New)), _) | (_, None) => {
                form::form(state, text, None).view()
            }
            (Some(Step::Recovery(RecoveryStep::Change(id))), _) => {
                form::form(state, text, Some(id)).view()
            }
            (Some(Step::Recovery(RecoveryStep::List(Some(id)))), _) | (_, Some(id)) => {
                list::list(state, text, id)
            }
        }
    });
    let has_list = move || state.is_hydrated() && newest.get().is_some();
    let everything = dynamic(move || (!has_list()).then(|| whole_list(text)));
    let warning = el("a")
        .class("quiet")
        .attr("href", state.address(Route::warning()))
        .child(text.plain("recovery-warning"));
    el("div")
        .class("page recovery")
        .child(page_title(text.plain("recovery")))
        .child(lead(text, "recovery.point"))
        .child(el("p").class("note").child(inline(text, "recovery.sheet")))
        .child(work)
        .child(everything)
        .child(el("p").class("small").child(inline(text, "recovery.proof")))
        .child(el("p").child(warning))
        .view()
}

/// Whoever comes to the page with a form begun goes on with it.
fn continue_form(state: State) {
    let mut first = true;
    effect(move || {
        if !state.is_hydrated() || !std::mem::take(&mut first) {
            return;
        }
        let is_first = state.fragment.with_untracked(String::is_empty);
        if let Some(step) = form::begun(state).filter(|_| is_first) {
            state.replace(step.into());
        }
    });
}

/// The whole list by time, for those who read or print it.
fn whole_list(text: Messages) -> El {
    let windows: Vec<_> = WINDOWS
        .iter()
        .map(|window| items_of(text, window))
        .collect();
    el("section")
        .class("whole-list")
        .child(el("h2").child(text.plain("recovery-all")))
        .child(windows)
}

fn items_of(text: Messages, window: &Window) -> El {
    let items: Vec<_> = ITEMS
        .iter()
        .filter(|item| window_of(item) == window)
        .map(|item| {
            let id = format!("item-{}", item.id);
            el("li")
                .child(kind(text, item.kind))
                .child(el("strong").child(text.plain(&id)))
                .child(" ")
                .child(inline(text, &format!("{id}.reason")))
        })
        .collect();
    el("section")
        .child(el("h3").child(text.plain(&format!("window-{}", window.id))))
        .child(plain_list().child(items))
}

/// The name of a kind of item, as a tag before it.
fn kind(text: Messages, kind: ItemKind) -> El {
    let name = text.plain(&format!("recovery-{}", kind.id()));
    el("span").class("kind").child(format!("{name} "))
}
