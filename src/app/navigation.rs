//! Moving between pages without loading a document, over the History API.
//!
//! A link to another page of the guide is drawn in place; the address, the
//! title, the focus and the scroll follow. Links to files, other sites and steps
//! inside a page stay the browser's. Must not know: what stands on a page.

use leptos::prelude::{GetUntracked, Set};
use leptos::task::spawn_local;

use super::State;
use super::pages::is_step;
use crate::routes::Page;
use crate::web;

/// How a page was reached.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// By a link: a new entry in the history.
    Link,
    /// By Back or Forward.
    History,
}

/// Listens for as long as the page lives.
pub fn listen(state: State) {
    web::take_over_scroll();
    web::on_document("click", move |event| {
        if let Some(link) = web::link_click(event) {
            follow_link(state, &link);
        }
    });
    web::on_window("popstate", move |_| follow_address(state));
    web::on_window("hashchange", move |_| follow_address(state));
    web::on_window("storage", move |_| state.follow());
    web::on_window(web::UPDATE, move |_| {
        state.update.set(web::update_waiting())
    });
    state.update.set(web::update_waiting());
    for event in ["pageshow", "focus"] {
        web::on_window(event, move |_| {
            state.now.set(web::now());
            state.follow();
        });
    }
}

fn page_at(state: State, path: &str) -> Option<Page> {
    path.strip_prefix(state.base).and_then(Page::parse)
}

fn follow_link(state: State, link: &web::Link) {
    let Some(page) = page_at(state, &link.path) else {
        return;
    };
    // A step inside the page shown is the browser's own business.
    if page == state.page() && !link.fragment.is_empty() {
        return;
    }
    link.take();
    visit(state, page, link.fragment.clone(), Way::Link);
}

fn follow_address(state: State) {
    let Some((path, fragment)) = web::location() else {
        return;
    };
    let Some(page) = page_at(state, &path) else {
        return;
    };
    if page != state.page() {
        visit(state, page, fragment, Way::History);
    } else if is_step(page.route, &fragment) && fragment != state.step.get_untracked() {
        state.step.set(fragment);
        web::ask_focus("title", true);
    }
}

/// Draws a page, loading its language's text first where it is another one.
fn visit(state: State, page: Page, fragment: String, way: Way) {
    spawn_local(async move {
        let address = match fragment.as_str() {
            "" => state.address_of(page),
            fragment => format!("{}#{fragment}", state.address_of(page)),
        };
        let Some(text) = state.load_text(page).await else {
            // The text cannot be had from here: let the browser try the whole page.
            web::open(&address);
            return;
        };
        if way == Way::Link {
            web::push(&address);
        }
        let same_route = page.route == state.page().route;
        state.show(page, &text, fragment.clone());
        if way == Way::History {
            web::restore_scroll();
        }
        let has_steps = is_step(page.route, "");
        if same_route && way == Way::Link && !has_steps {
            web::ask_focus("language", false);
        } else if fragment.is_empty() || has_steps {
            web::ask_focus("title", way == Way::Link);
        } else {
            web::ask_scroll_to(fragment);
        }
    });
}
