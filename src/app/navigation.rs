//! Moving between pages without loading a document, over the History API.
//!
//! A link to another page of the guide is drawn in place; the address, the
//! title, the focus and the scroll follow. Links to files, other sites and steps
//! inside a page stay the browser's. Must not know: what stands on a page.

use leptos::prelude::{GetUntracked, Set};
use leptos::task::spawn_local;

use super::State;
use super::chunks;
use super::state::focus;
use crate::i18n::Messages;
use crate::routes::{Page, Route, Step};
use crate::web;

/// How a page was reached.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Arrival {
    /// By a link: a new entry in the history.
    Link,
    /// By Back or Forward.
    History,
    /// By a link on a clinic's tablet: the history does not know of it.
    Tablet,
}

/// After how many milliseconds a reader who waits is told so.
const TOLD: i32 = 300;
/// After how many milliseconds the browser is asked for the whole page instead.
const GIVEN_UP: i32 = 20_000;
/// How often the clock is looked at, in milliseconds.
const MINUTE: i32 = 60_000;

/// Listens for as long as the page lives. A tablet's address never changes, so there
/// is nothing to hear of it.
pub fn listen(state: State) {
    web::take_over_scroll();
    web::on_document("click", move |event| {
        if let Some(link) = web::link_click(event) {
            navigate(state, &link);
        }
    });
    web::on_window(web::UPDATE, move |_| {
        state.update.set(web::update_waiting());
    });
    state.update.set(web::update_waiting());
    if state.is_kiosk() {
        return;
    }
    web::on_window("popstate", move |_| navigate_to_address(state));
    web::on_window("hashchange", move |_| navigate_to_address(state));
    web::on_window("storage", move |_| state.reload());
    for event in ["pageshow", "focus"] {
        web::on_window(event, move |_| look_up(state));
    }
    // A phone that wakes up tells this alone.
    web::on_document("visibilitychange", move |_| look_up(state));
    web::every(MINUTE, move || state.keep_time());
}

/// Takes in what may have changed while the page was not looked at.
fn look_up(state: State) {
    state.keep_time();
    state.reload();
}

fn page_at(state: State, path: &str) -> Option<Page> {
    path.strip_prefix(state.base).and_then(Page::parse)
}

fn navigate(state: State, link: &web::Link) {
    if state.is_kiosk() {
        return navigate_on_tablet(state, link);
    }
    let Some(page) = page_at(state, &link.path) else {
        return;
    };
    // A step inside the page shown is the browser's own business.
    if page == state.page() && !link.fragment.is_empty() {
        state.end_visits();
        return;
    }
    link.prevent_default();
    visit(state, page, link.fragment.clone(), Arrival::Link);
}

/// On a tablet no link is the browser's business: it draws a page, a step or a place of
/// the guide, or leads nowhere.
fn navigate_on_tablet(state: State, link: &web::Link) {
    link.prevent_default();
    // A link of a page that was wiped between the finger's coming down and its lifting.
    if state.page().route == Route::Kiosk {
        return;
    }
    let page = page_at(state, &link.path).filter(|page| page.route != Route::Kiosk);
    let fragment = link.fragment.clone();
    match page {
        Some(page) if page != state.page() => visit(state, page, fragment, Arrival::Tablet),
        // The whole address of the page shown, or one that begins at this document's own.
        _ => {
            state.end_visits();
            if let Some(step) = Step::parse(state.page().route, &fragment) {
                return state.go(step);
            }
            web::ask_scroll_to(fragment.clone());
            web::ask_focus(fragment, false);
        }
    }
}

fn navigate_to_address(state: State) {
    let Some((path, fragment)) = web::location() else {
        return;
    };
    let Some(page) = page_at(state, &path) else {
        return;
    };
    let fragment = remove_code(state, page, fragment);
    if page != state.page() {
        visit(state, page, fragment, Arrival::History);
        return;
    }
    // Back to the page that is still shown: what was loading is not wanted any more.
    state.end_visits();
    let step = Step::parse(page.route, &fragment);
    if let Some(step) = step.filter(|_| fragment != state.fragment.get_untracked()) {
        state.set_fragment(fragment);
        focus(step);
    }
}

/// The fragment of an address, unless it is a code from another device: that stays
/// neither in the address nor in the history, as in `boot.js`.
fn remove_code(state: State, page: Page, fragment: String) -> String {
    if page.route != Route::Take || fragment.is_empty() || fragment == "main" {
        return fragment;
    }
    web::rename(&state.address_of(page));
    state.code.set(fragment);
    String::new()
}

/// Draws a page, loading its text and its code first where they are not here. Of several
/// visits the last one wins, however late the texts of the others come.
fn visit(state: State, page: Page, fragment: String, way: Arrival) {
    let visit = state.begin_visit();
    web::later(TOLD, move || {
        if state.is_wanted(visit) {
            state.busy.set(true);
        }
    });
    let address = match fragment.as_str() {
        "" => state.address_of(page),
        fragment => format!("{}#{fragment}", state.address_of(page)),
    };
    let asked = address.clone();
    web::later(GIVEN_UP, move || {
        if state.is_wanted(visit) {
            give_up(state, &asked, way);
        }
    });
    // On its way while the text is.
    spawn_local(async move {
        chunks::load(page.route).await;
    });
    spawn_local(async move {
        let text = state.load_text(page).await;
        let there = chunks::load(page.route).await;
        // Whoever pressed the link may have pressed another, or be gone and the tablet wiped.
        if !state.is_wanted(visit) {
            return;
        }
        match text.filter(|_| there) {
            Some(text) => arrive(state, page, text, fragment, &address, way),
            None => give_up(state, &address, way),
        }
    });
}

/// The text cannot be had from here: lets the browser try the whole page. A tablet stays
/// where it is.
fn give_up(state: State, address: &str, way: Arrival) {
    state.end_visits();
    match way {
        Arrival::Link => web::open(address),
        // The address is there already.
        Arrival::History => web::reload(),
        Arrival::Tablet => {}
    }
}

fn arrive(state: State, page: Page, text: Messages, fragment: String, address: &str, way: Arrival) {
    state.end_visits();
    match way {
        // A page under another page's address would lead its steps astray.
        Arrival::Link if !web::push(address) => return web::open(address),
        Arrival::Link | Arrival::History => {}
        Arrival::Tablet => web::scroll_to_top(),
    }
    let same_route = page.route == state.page().route;
    state.show(page, text, fragment.clone());
    if way == Arrival::History {
        web::restore_scroll();
    }
    let has_steps = Step::parse(page.route, "").is_some();
    if same_route && way != Arrival::History && !has_steps {
        web::ask_focus("language", false);
    } else if fragment.is_empty() || has_steps {
        web::ask_focus("title", way != Arrival::History);
    } else {
        web::ask_scroll_to(fragment);
    }
}
