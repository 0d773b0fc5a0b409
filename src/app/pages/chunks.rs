//! Pages whose code comes when one of them is first wanted.
//!
//! The program is cut in pieces, here called chunks: what most people read and answer
//! first comes without the code of a plan, of records or of the search. A chunk may name
//! anything of the guide; what two pieces need is in the first, or in one of its own that
//! the tools make. Must not know: how a chunk is loaded (`public/scripts/chunks.js`), or
//! how the program is cut (`xtask/src/cut.rs`).

#![allow(
    clippy::unnecessary_wraps,
    reason = "what is marked `fallible` returns a result: loading may fail, the page does not"
)]

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::AnyView;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::{about, checkin, costs, find, plan, records, recovery, sheet, take};
use crate::app::element::IntoChild;
use crate::app::{CurrentPage, State};
use crate::routes::{Chunk, Route};
use crate::web;

/// Loads what the page's code comes in, if it is not here yet. Says whether it is here now;
/// what could not be loaded is asked for again the next time.
#[cfg(feature = "hydrate")]
pub async fn load(route: Route) -> bool {
    match route.chunk() {
        None => true,
        Some(Chunk::Course) => load_course().await.is_ok(),
        Some(Chunk::Papers) => load_papers().await.is_ok(),
        Some(Chunk::Find) => load_find().await.is_ok(),
    }
}

/// Loads all that the program consists of, and says whether it is here now.
pub async fn load_all() -> bool {
    load_course().await.is_ok() && load_papers().await.is_ok() && load_find().await.is_ok()
}

/// The page at a route whose chunk is here; nothing and a report, if it is not.
pub fn page(chunk: Chunk, state: State, shown: &CurrentPage) -> AnyView {
    let view = match chunk {
        Chunk::Course => at_once(course(state, shown)),
        Chunk::Papers => at_once(papers(state, shown)),
        Chunk::Find => at_once(finder(state, shown)),
    };
    view.unwrap_or_else(|| {
        web::report("a page was to be drawn before its chunk had come");
        ().view()
    })
}

/// What comes of code that has nothing to wait for, because it is here.
fn at_once<T>(waiting: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(waiting).as_mut().poll(&mut context) {
        Poll::Ready(Ok(there)) => Some(there),
        Poll::Ready(Err(_)) | Poll::Pending => None,
    }
}

/// The dates of a course, and the days after a session.
#[wasm_split(course, preload(load_course), fallible)]
fn course(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    let text = shown.text;
    Ok(match shown.page.route {
        Route::Plan => plan::page(state, text),
        Route::Recovery => recovery::page(state, text),
        Route::CheckIn => checkin::page(state, text),
        _ => ().view(),
    })
}

/// What is written down, taken along and handed on.
#[wasm_split(papers, preload(load_papers), fallible)]
fn papers(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    let text = shown.text;
    Ok(match shown.page.route {
        Route::Costs => costs::page(state, text),
        Route::Records => records::page(state, text),
        Route::Sheet => sheet::page(state, text),
        Route::Take => take::page(state, text),
        Route::About => about::page(state, text),
        _ => ().view(),
    })
}

/// The search.
#[wasm_split(find, preload(load_find), fallible)]
fn finder(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    Ok(find::page(state, shown.text))
}
