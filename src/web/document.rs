//! The document: title, language, focus, dialogs, printing.
//!
//! On the server: nothing happens and nothing is found.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::window;

fn document() -> Option<web_sys::Document> {
    window()?.document()
}

fn element(id: &str) -> Option<web_sys::HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// A `data-` value of the document's root element: `data("base")` is `data-base`.
pub fn data(name: &str) -> Option<String> {
    let root = document()?.document_element()?;
    root.get_attribute(&format!("data-{name}"))
}

/// The names of the files of all texts, as the element says in which the app is drawn.
pub fn names_of_texts() -> Option<String> {
    document()?
        .get_element_by_id("app")?
        .get_attribute("data-texts")
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the document's language and direction.
pub fn set_language(tag: &str, direction: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Setting an attribute fails only for an invalid name.
        let _ = root.set_attribute("lang", tag);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Gives the style sheet a colour, as the custom property `--clinic`, or none again.
pub fn set_accent(colour: Option<&str>) {
    let root = document().and_then(|document| document.document_element());
    let Some(root) = root.and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok()) else {
        return;
    };
    let Some(colour) = colour else {
        let _ = root.remove_attribute("data-accent");
        return;
    };
    // Both fail only for an invalid name.
    let _ = root.style().set_property("--clinic", colour);
    let _ = root.set_attribute("data-accent", "");
}

/// The id of the element that has the focus.
pub fn active_id() -> Option<String> {
    let id = document()?.active_element()?.id();
    (!id.is_empty()).then_some(id)
}

/// Moves the focus to an element once the page is drawn; scrolls there as well
/// where `scroll` says so.
pub fn ask_focus(id: impl Into<String>, scroll: bool) {
    let id = id.into();
    super::listen::next_frame(move || {
        if let Some(element) = element(&id) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(!scroll);
            let _ = element.focus_with_options(&options);
        }
    });
}

/// Opens a folded group with this id, or the one that the element with it stands in.
pub fn unfold(id: &str) {
    let group = element(id).and_then(|element| element.closest("details").ok()?);
    if let Some(group) = group {
        let _ = group.set_attribute("open", "");
    }
}

/// Brings an element into view once the page is drawn, unfolded.
pub fn ask_scroll_to(id: String) {
    super::listen::next_frame(move || {
        unfold(&id);
        if let Some(element) = element(&id) {
            element.scroll_into_view();
        }
    });
}

/// Runs something when an element first comes into view.
pub fn when_seen(id: &'static str, run: impl Fn() + 'static) {
    super::listen::next_frame(move || {
        let Some(element) = element(id) else { return };
        let heard = Closure::<dyn FnMut(js_sys::Array, web_sys::IntersectionObserver)>::new(
            move |entries: js_sys::Array, observer: web_sys::IntersectionObserver| {
                let seen = entries.iter().any(|entry| {
                    let entry = entry.dyn_into::<web_sys::IntersectionObserverEntry>();
                    entry.is_ok_and(|entry| entry.is_intersecting())
                });
                if seen {
                    observer.disconnect();
                    run();
                }
            },
        )
        // The browser's alone, and gone with the element.
        .into_js_value();
        if let Ok(observer) = web_sys::IntersectionObserver::new(heard.unchecked_ref()) {
            observer.observe(&element);
        }
    });
}

/// What stands in a field now, for browsers that fill fields without telling.
pub fn value_of(id: &str) -> Option<String> {
    // A field of one line or of several: both have a value.
    let field: web_sys::HtmlInputElement = element(id)?.unchecked_into();
    Some(field.value())
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Gives the root element a class, or takes it away: at once, before anything is drawn.
pub fn mark(class: &str, on: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.class_list().toggle_with_force(class, on);
    }
}

/// Whether the root element has a class.
pub fn is_marked(class: &str) -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.class_list().contains(class))
}

/// Takes a class away from the root element once what has changed is drawn.
pub fn ask_uncover(class: &'static str) {
    super::listen::next_frame(move || mark(class, false));
}

/// Whether the page can be seen.
pub fn is_visible() -> bool {
    document().is_some_and(|document| !document.hidden())
}

/// Takes back what somebody zoomed with two fingers: a page that forbids it for a
/// moment goes back to its own size.
pub fn reset_zoom() {
    let Some(meta) =
        document().and_then(|document| document.query_selector("meta[name=viewport]").ok()?)
    else {
        return;
    };
    let own = meta.get_attribute("content").unwrap_or_default();
    let _ = meta.set_attribute("content", &format!("{own}, maximum-scale=1"));
    super::listen::next_frame(move || {
        let _ = meta.set_attribute("content", &own);
    });
}

/// Scrolls to the top.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
