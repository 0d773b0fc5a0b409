//! Code that comes when it is first wanted: of pages, of a tablet, of a clinic's file.
//!
//! The program is cut in pieces, here called chunks: who reads a chapter or answers the
//! self-check loads no plan, no records and no search. A chunk may name
//! anything of the guide; what two pieces need is in the first, or in one of its own that
//! the tools make. Each chunk has one function here, because each function that is marked
//! asks for its chunk by itself. Must not know: how a chunk is loaded
//! (`public/scripts/chunks.js`), or how the program is cut (`xtask/src/cut.rs`).

#![allow(
    clippy::unnecessary_wraps,
    reason = "what is marked `fallible` returns a result: loading may fail, the page does not"
)]

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::AnyView;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::element::IntoChild;
use super::kiosk::TabletCode;
use super::pages::{
    about, answers, chapter, check, checkin, costs, decide, find, guide, home, kiosk, plan,
    records, recovery, result, sheet, sources, take,
};
use super::{CurrentPage, State};
use crate::clinic::{self, Clinic};
use crate::routes::{Chunk, Route};
use crate::storage::{self, Condition, Document};
use crate::web;

/// Loads what the page's code comes in, if it is not here yet. Says whether it is here now;
/// what could not be loaded is asked for again the next time.
#[cfg(feature = "hydrate")]
pub async fn load(route: Route) -> bool {
    let loaded = match route.chunk() {
        Chunk::Reading => load_reading().await,
        Chunk::Check => load_check().await,
        Chunk::Plan => load_plan().await,
        Chunk::Recovery => load_recovery().await,
        Chunk::CheckIn => load_checkin().await,
        Chunk::Costs => load_costs().await,
        Chunk::Records => load_records().await,
        Chunk::Sheet => load_sheet().await,
        Chunk::HandOff => load_handoff().await,
        Chunk::Find => load_find().await,
        Chunk::Decision => load_decision().await,
        Chunk::Tablet => load_tablet().await,
    };
    loaded.is_ok()
}

/// Loads the code of every page, and says whether it is here now.
pub async fn load_all() -> bool {
    load_reading().await.is_ok()
        && load_check().await.is_ok()
        && load_plan().await.is_ok()
        && load_recovery().await.is_ok()
        && load_checkin().await.is_ok()
        && load_costs().await.is_ok()
        && load_records().await.is_ok()
        && load_sheet().await.is_ok()
        && load_handoff().await.is_ok()
        && load_find().await.is_ok()
        && load_decision().await.is_ok()
}

/// The page at a route, drawn by the code in its chunk; nothing and a report, if that has
/// not been loaded.
pub fn page(state: State, shown: &CurrentPage) -> AnyView {
    let view = match shown.page.route.chunk() {
        Chunk::Reading => at_once(reading(state, shown)),
        Chunk::Check => at_once(checked(state, shown)),
        Chunk::Plan => at_once(course(state, shown)),
        Chunk::Recovery => at_once(days_after(state, shown)),
        Chunk::CheckIn => at_once(daily_look(state, shown)),
        Chunk::Costs => at_once(worksheet(state, shown)),
        Chunk::Records => at_once(written(state, shown)),
        Chunk::Sheet => at_once(taken(state, shown)),
        Chunk::HandOff => at_once(handed(state, shown)),
        Chunk::Find => at_once(finder(state, shown)),
        Chunk::Decision => at_once(decision(state, shown)),
        Chunk::Tablet => tablet().map(|code| (code.page)(state)),
    };
    view.unwrap_or_else(|| {
        web::report("a page was to be drawn before its chunk had come");
        ().view()
    })
}

/// What only a tablet runs, if it is here.
pub fn tablet() -> Option<TabletCode> {
    at_once(tablet_code())
}

/// What stands in a clinic's file, once the code that reads it has come; nothing if that
/// cannot be had.
#[cfg(feature = "hydrate")]
pub async fn read_clinic(json: String) -> Option<Clinic> {
    clinic_of(json).await.ok()
}

/// Reads a stored document; nothing, if the code for it is not here (see
/// `load_kept`).
pub fn read_document(raw: &str) -> Option<(Document, Condition)> {
    at_once(document(raw))
}

/// Loads the code that reads a stored document. Says whether it is here now.
#[cfg(feature = "hydrate")]
pub async fn load_kept() -> bool {
    load_document().await.is_ok()
}

/// What comes of code that has nothing to wait for, because it is here.
fn at_once<T>(waiting: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(waiting).as_mut().poll(&mut context) {
        Poll::Ready(Ok(there)) => Some(there),
        Poll::Ready(Err(_)) | Poll::Pending => None,
    }
}

/// The first page, chapters, short answers and sources.
#[wasm_split(reading, preload(load_reading), fallible)]
fn reading(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    let text = shown.text;
    Ok(match shown.page.route {
        Route::Home => home::page(state, text),
        Route::Guide => guide::page(state, text),
        Route::Chapter(chapter) => chapter::page(state, text, chapter),
        Route::Answers => answers::page(state, text),
        Route::Sources => sources::page(state, text),
        _ => ().view(),
    })
}

/// The self-check and its result.
#[wasm_split(check, preload(load_check), fallible)]
fn checked(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    let text = shown.text;
    Ok(match shown.page.route {
        Route::Check => check::page(state, text),
        Route::Result => result::page(state, text),
        _ => ().view(),
    })
}

/// The dates of a course.
#[wasm_split(plan, preload(load_plan), fallible)]
fn course(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    Ok(plan::page(state, shown.text))
}

/// The days after a session.
#[wasm_split(recovery, preload(load_recovery), fallible)]
fn days_after(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    Ok(recovery::page(state, shown.text))
}

/// The daily look at the skin.
#[wasm_split(checkin, preload(load_checkin), fallible)]
fn daily_look(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    Ok(checkin::page(state, shown.text))
}

/// What a course costs.
#[wasm_split(costs, preload(load_costs), fallible)]
fn worksheet(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    Ok(costs::page(state, shown.text))
}

/// What was injected, session by session.
#[wasm_split(records, preload(load_records), fallible)]
fn written(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    Ok(records::page(state, shown.text))
}

/// What is taken along to the doctor.
#[wasm_split(sheet, preload(load_sheet), fallible)]
fn taken(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    Ok(sheet::page(state, shown.text))
}

/// Codes for another device, and what is stored here.
#[wasm_split(handoff, preload(load_handoff), fallible)]
fn handed(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    let text = shown.text;
    Ok(match shown.page.route {
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

/// The choices side by side, and what matters to the reader.
#[wasm_split(decision, preload(load_decision), fallible)]
fn decision(state: State, shown: &CurrentPage) -> Result<AnyView, SplitLoaderError> {
    let text = shown.text;
    Ok(match shown.page.route {
        Route::Decide => decide::page(state, text),
        Route::Goal(goal) => decide::goal(state, text, goal),
        Route::Weigh => decide::weigh(state, text),
        Route::Ready => decide::ready(state, text),
        _ => ().view(),
    })
}

/// A clinic's tablet.
#[wasm_split(tablet, preload(load_tablet), fallible)]
fn tablet_code() -> Result<TabletCode, SplitLoaderError> {
    Ok(TabletCode::new(kiosk::page))
}

/// Reading what a clinic gave.
#[wasm_split(clinic, fallible)]
fn clinic_of(json: String) -> Result<Clinic, SplitLoaderError> {
    Ok(clinic::parse(&json))
}

/// Reading what is stored: whoever comes for the first time has nothing to read.
#[wasm_split(kept, preload(load_document), fallible)]
fn document(raw: &str) -> Result<(Document, Condition), SplitLoaderError> {
    Ok(storage::decode(Some(raw)))
}
