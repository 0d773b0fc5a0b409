//! Taking over the prerendered page in the browser.
//!
//! Must not know: what a page looks like.

use leptos::mount::hydrate_from;
use leptos::prelude::Set;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use super::element::effect;
use super::{State, chunks, clinic, kiosk, listen, navigation, state};
use crate::routes::{Page, Step};
use crate::{BUILD_ID, storage, web};

/// The path below which the guide stands.
fn base() -> String {
    web::data("base").unwrap_or_else(|| "/".to_owned())
}

/// The page at a path, if it is one of the guide's.
fn page_at(base: &str, path: &str) -> Option<Page> {
    path.strip_prefix(base).and_then(Page::parse)
}

/// Loads the code of the page in the address, and what reads the stored document, if there
/// is one. Says whether it is there now.
pub async fn prepare() -> bool {
    if storage::is_stored() && !chunks::load_kept().await {
        return false;
    }
    let page = web::location().and_then(|(path, _)| page_at(&base(), &path));
    // An address that is none of the guide's is told by `start`.
    match page {
        Some(page) => chunks::load(page.route).await,
        None => true,
    }
}

/// Takes over the prerendered page. `code` was in its address, and is no longer.
///
/// # Errors
/// In a word, why the page stays static: `build` when it was made by another
/// build, `page` when its address is not one of the guide's, `root` when its
/// root element is missing.
pub fn start(texts: Vec<String>, code: String) -> Result<(), &'static str> {
    if web::data("build").as_deref() != Some(BUILD_ID) {
        return Err("build");
    }
    let base: &'static str = Box::leak(base().into_boxed_str());
    let (path, fragment) = web::location().ok_or("page")?;
    let page = page_at(base, &path).ok_or("page")?;
    let root = web::window()
        .and_then(|window| window.document()?.get_element_by_id("app"))
        .and_then(|root| root.dyn_into().ok())
        .ok_or("root")?;
    let words = state::texts(page, &texts);
    hydrate_from(root, move || {
        let state = State::new(base, page, words, texts);
        effect(move || {
            state.restore(&fragment);
            kiosk::wake(state);
            state.code.set(code.clone());
            // The browser went to the question's place in the list that it replaces.
            if !fragment.is_empty() && Step::parse(page.route, &fragment).is_some() {
                web::ask_scroll_to("main".to_owned());
            } else {
                web::unfold(&fragment);
            }
            navigation::listen(state);
            listen::wake(state);
            clinic::ask(state);
            load_the_rest(state);
        });
        super::view(state)
    })
    .forget();
    Ok(())
}

/// Loads what this page could be taken over without, and what follows on it cannot: the code
/// that reads a stored document, because another tab may write one, and the sources.
fn load_the_rest(state: State) {
    spawn_local(async move {
        if chunks::load_kept().await {
            state.reload();
        }
        state.load_sources().await;
    });
}
