//! Reading aloud: what is being read, how far it came, and everything that ends it.
//!
//! One part of one page is read at a time, sentence by sentence. Android knows no pause, so
//! none is asked of any browser: it falls silent, and begins the sentence anew. Must not
//! know: what a page says, or how a voice is chosen.

mod bar;
mod words;

use std::sync::{Mutex, MutexGuard, PoisonError};

use leptos::prelude::{Get, GetUntracked, RwSignal, Set, Track, Update};

use bar::BAR;
pub use bar::{bar, button};

#[cfg(feature = "hydrate")]
use super::element::effect;
#[cfg(feature = "hydrate")]
use super::kiosk::Tablet;
use super::{Ability, State};
use crate::i18n::Lang;
use crate::web;
use words::Signs;

/// How fast a voice speaks by itself, and how fast when it is asked to speak slower.
const USUAL: f32 = 1.0;
const SLOW: f32 = 0.7;
/// After so many milliseconds a browser that has told of no voice has none.
#[cfg(feature = "hydrate")]
const LATE: i32 = 2000;
/// What may lie over the page, above and below.
const BARS: [&str; 2] = [".desk", "#aloud"];

/// What reading aloud needs to know.
pub struct Listen {
    /// How often it was looked which voices there are: at first a browser may not know.
    looked: RwSignal<u32>,
    /// The id of the element that is being read; empty if there is none.
    read: RwSignal<String>,
    /// Whether it is silent for the moment.
    paused: RwSignal<bool>,
    /// Whether the reader wants it slower. Kept for as long as the document stands.
    slow: RwSignal<bool>,
    kept: Mutex<Kept>,
}

/// What no page follows.
#[derive(Default)]
struct Kept {
    sentences: Vec<Sentence>,
    /// Which of them is being read.
    at: usize,
}

struct Sentence {
    /// Where it stands: the block, and its bytes in that.
    place: (usize, usize, usize),
    /// As it is said.
    words: String,
}

impl Default for Listen {
    fn default() -> Self {
        Self {
            looked: RwSignal::new(0),
            read: RwSignal::new(String::new()),
            paused: RwSignal::new(false),
            slow: RwSignal::new(false),
            kept: Mutex::default(),
        }
    }
}

impl Listen {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn speaker(lang: Lang) -> web::Speaker {
    web::Speaker {
        names: lang.voices,
        locale: lang.locale,
    }
}

/// Whether this device has a voice of its own for the language shown; nothing while that is
/// not known. Follows what it depends on.
pub fn voice(state: State) -> Option<bool> {
    state.shown.track();
    let looked = state.listen.looked.get();
    match looked {
        0 => None,
        _ if web::has_voice(speaker(state.lang())) => Some(true),
        1 => None,
        _ => Some(false),
    }
}

/// Whether reading is offered: with a voice, and on a tablet only where the clinic wants it.
fn is_offered(state: State) -> bool {
    state.may(Ability::ReadAloud) && voice(state) == Some(true)
}

/// Whether this element is being read, and follows it.
fn is_read(state: State, id: &str) -> bool {
    state.listen.read.get() == id
}

/// The id of the button that begins to read an element.
fn button_of(id: &str) -> String {
    ["listen-", id].concat()
}

/// Begins to read an element, or ends it.
fn toggle(state: State, id: &str) {
    if is_read(state, id) {
        stop(state);
    } else {
        start(state, id);
    }
}

fn start(state: State, id: &str) {
    let signs = Signs::of(state.shown.get_untracked().text);
    let mut sentences = Vec::new();
    for (block, text) in web::passage(id).iter().enumerate() {
        for range in signs.sentences(text) {
            let words = signs.spoken(text.get(range.clone()).unwrap_or_default());
            let place = (block, range.start, range.end);
            sentences.push(Sentence { place, words });
        }
    }
    *state.listen.kept() = Kept { sentences, at: 0 };
    state.listen.read.set(id.to_owned());
    web::ask_focus(bar::PAUSE, false);
    inline(state);
}

/// Says the sentence at which it stands, and those after it.
fn inline(state: State) {
    let listen = &state.listen;
    let kept = listen.kept();
    let Some(sentence) = kept.sentences.get(kept.at) else {
        drop(kept);
        return finish(state);
    };
    let ((block, from, to), words) = (sentence.place, sentence.words.clone());
    drop(kept);
    listen.paused.set(false);
    web::show_sentence(block, from, to, BARS);
    let rate = if listen.slow.get_untracked() {
        SLOW
    } else {
        USUAL
    };
    let then = move |spoken| {
        if spoken {
            state.listen.kept().at += 1;
            inline(state);
        } else {
            // The voice failed, or somebody else took it: the reader may try again.
            state.listen.paused.set(true);
        }
    };
    web::say(speaker(state.lang()), &words, rate, Box::new(then));
}

/// Falls silent and keeps the place, or goes on.
fn pause_or_go_on(state: State) {
    if state.listen.paused.get_untracked() {
        inline(state);
    } else {
        pause(state);
    }
}

fn pause(state: State) {
    if !state.listen.read.get_untracked().is_empty() {
        web::hush();
        state.listen.paused.set(true);
    }
}

/// Goes one sentence back.
fn back(state: State) {
    let mut kept = state.listen.kept();
    kept.at = kept.at.saturating_sub(1);
    drop(kept);
    inline(state);
}

/// Speaks slower, or as fast as before: from the sentence on that is being read.
fn slower(state: State) {
    state.listen.slow.update(|slow| *slow = !*slow);
    if !state.listen.paused.get_untracked() {
        inline(state);
    }
}

/// Ends reading and forgets what was read.
fn stop(state: State) {
    let listen = &state.listen;
    if listen.read.get_untracked().is_empty() {
        return;
    }
    web::hush();
    web::forget_passage();
    *listen.kept() = Kept::default();
    listen.read.set(String::new());
    listen.paused.set(false);
}

/// Ends reading where the reader stays on the page: the focus goes to where it began, unless
/// the reader took it elsewhere.
fn finish(state: State) {
    let began = state.listen.read.get_untracked();
    let inside = web::active_id().is_some_and(|id| id.starts_with(BAR));
    stop(state);
    if inside {
        web::ask_focus(button_of(&began), false);
    }
}

/// Looks for voices, and hears for as long as the document stands what ends reading.
#[cfg(feature = "hydrate")]
pub fn wake(state: State) {
    let look = move || state.listen.looked.update(|looked| *looked += 1);
    look();
    web::on_voices(look);
    web::later(LATE, look);
    for leaving in ["beforeprint", "pagehide"] {
        web::on_window(leaving, move |_| stop(state));
    }
    // Whoever comes back may go on.
    web::on_document("visibilitychange", move |_| {
        if !web::is_visible() {
            pause(state);
        }
    });
    effect(move || {
        state.shown.track();
        state.fragment.track();
        stop(state);
    });
    if let Some(tablet) = Tablet::of(state) {
        effect(move || {
            if tablet.overlay.get().is_some() {
                pause(state);
            }
        });
    }
}
