//! A clinic's tablet: a visit begins on the start screen, lives in memory, and ends
//! with a wipe.
//!
//! The whole visit happens in one document, whose address never changes and whose
//! history never grows, so that Back, loading again or another window lead to the
//! start screen. Must not know: what a page says, or when a visit ends by itself
//! (`domain::kiosk` does).

mod dialog;
#[cfg(feature = "hydrate")]
mod watchdog;

use std::sync::{Mutex, MutexGuard, PoisonError};

use leptos::prelude::{GetUntracked, RwSignal, Set, WithUntracked};

pub use dialog::{buttons, dialog};
#[cfg(feature = "hydrate")]
pub use watchdog::wake;

use super::{State, pages};
use crate::clinic::Clinic;
#[cfg(feature = "hydrate")]
use crate::domain::kiosk::Presence;
use crate::domain::kiosk::{CLEANING, Clock, Gesture, Watch};
use crate::i18n::Messages;
use crate::routes::{Page, Route};
use crate::storage::{LocalBackend, device};
use crate::web;

/// What the start page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KioskScreen {
    /// The languages.
    Start,
    /// Whether the device, which holds something of a reader, should become a tablet.
    Confirm,
    /// The staff's code.
    Code,
    /// What the staff can do.
    Staff,
}

/// What lies over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// Whether somebody is still there.
    There,
    /// Whether to begin again.
    Again,
    /// Whether to finish.
    Finish,
    /// The screen is being cleaned.
    Cleaning,
}

/// The class that hides everything at once.
const COVERED: &str = "covered";
/// The classes for larger letters, from the second size on.
const SIZES: [&str; 2] = ["size-larger", "size-largest"];

/// What only a clinic's tablet has.
pub struct Kiosk {
    /// What the start page shows.
    pub screen: RwSignal<KioskScreen>,
    /// What lies over the page.
    pub overlay: RwSignal<Option<Overlay>>,
    /// The seconds that are left of it.
    pub seconds_left: RwSignal<u32>,
    /// Whether the device became a tablet just now: perhaps by mistake.
    pub fresh: RwSignal<bool>,
    /// Whether a language could not be loaded.
    pub failed: RwSignal<bool>,
    /// The words of the start page in every language.
    pub texts: Vec<Messages>,
    /// Which of them the staff reads.
    pub reads: RwSignal<usize>,
    /// How large letters are: nothing, or a place in [`SIZES`] and one.
    size: RwSignal<usize>,
    timers: Mutex<KioskTimers>,
}

/// What no page follows.
#[derive(Default)]
struct KioskTimers {
    watch: Option<Watch>,
    gesture: Gesture,
    /// What stood over the page when it was asked whether somebody is still there.
    below: Option<Overlay>,
    /// When cleaning began.
    cleaning: Clock,
}

impl Kiosk {
    /// A tablet where nobody is.
    pub fn new(texts: Vec<Messages>) -> Self {
        Self {
            screen: RwSignal::new(KioskScreen::Start),
            overlay: RwSignal::new(None),
            seconds_left: RwSignal::new(0),
            fresh: RwSignal::new(false),
            failed: RwSignal::new(false),
            texts,
            reads: RwSignal::new(0),
            size: RwSignal::new(0),
            timers: Mutex::default(),
        }
    }

    fn timers(&self) -> MutexGuard<'_, KioskTimers> {
        self.timers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The words that the staff reads.
    pub fn text(&self) -> Option<Messages> {
        self.texts.get(self.reads.get_untracked()).copied()
    }
}

/// Whether the start screen is shown, where nothing can be lost.
fn is_at_start(state: State) -> bool {
    state.page().route == Route::Kiosk && state.kiosk.screen.get_untracked() == KioskScreen::Start
}

/// Makes the device a tablet, and clears what readers left on it before.
pub fn turn_on(state: State) {
    let backend = LocalBackend;
    device::clear_readers(&backend);
    state.forget_unsent();
    let fresh = !device::is_kiosk(&backend);
    if fresh {
        device::store(&backend, device::tries(&backend));
    }
    state.kiosk.fresh.set(fresh);
    state.kiosk.screen.set(KioskScreen::Start);
}

/// Makes the tablet an ordinary device, and opens the guide.
pub fn leave(state: State) {
    device::leave(&LocalBackend);
    web::replace(state.base);
}

/// Begins a visit in the language at this place.
pub fn begin(state: State, place: usize) {
    let Some(lang) = state.kiosk.texts.get(place).map(|text| text.lang()) else {
        return;
    };
    let route = Route::Home;
    let page = Page { lang, route };
    let visit = state.begin_visit();
    leptos::task::spawn_local(async move {
        let text = state.load_text(page).await;
        // A visit asks nothing of the network any more.
        let there = pages::load_all().await;
        // Nobody begins where another language was chosen meanwhile, or somebody began.
        if !state.is_wanted(visit) || !is_at_start(state) {
            return;
        }
        state.end_visits();
        let Some(text) = text.filter(|_| there) else {
            state.kiosk.failed.set(true);
            return;
        };
        state.kiosk.failed.set(false);
        state.kiosk.fresh.set(false);
        watch(state);
        web::stay_awake();
        web::scroll_to_top();
        state.show(page, text, String::new());
        web::ask_focus("title", false);
    });
}

/// Watches from now on whether somebody is there.
pub fn watch(state: State) {
    state.kiosk.timers().watch = Some(Watch::new(web::clocks()));
}

/// Ends the visit: covers the page, forgets everything, and shows the start screen.
pub fn wipe(state: State) {
    web::mark(COVERED, true);
    let kiosk = &state.kiosk;
    kiosk.timers().watch = None;
    kiosk.timers().below = None;
    kiosk.overlay.set(None);
    kiosk.screen.set(KioskScreen::Start);
    kiosk.failed.set(false);
    set_size(state, 0);
    state.forget();
    if let Some(text) = kiosk.texts.first().copied() {
        state.show(Page::KIOSK, text, String::new());
    }
    web::may_sleep();
    web::reset_zoom();
    web::scroll_to_top();
    // In case somebody wrote something behind the address.
    web::rename(&state.address_of(Page::KIOSK));
    web::ask_focus("title", false);
    web::ask_uncover(COVERED);
    // With a new version the page is loaded again, and asks then.
    #[cfg(feature = "hydrate")]
    if !state.update.get_untracked() {
        super::clinic::ask(state);
    }
}

/// Forgets everything, and begins again in the same language.
pub fn again(state: State) {
    let kiosk = &state.kiosk;
    kiosk.overlay.set(None);
    state.forget();
    let shown = state.shown.get_untracked();
    let page = Page {
        lang: shown.page.lang,
        route: Route::Home,
    };
    web::scroll_to_top();
    state.show(page, shown.text, String::new());
    web::ask_focus("title", false);
}

/// Asks before something, unless nothing was entered that could be lost.
pub fn ask(state: State, what: Overlay) {
    let nothing = state
        .document
        .with_untracked(|document| crate::storage::transfer::counts(document).is_empty());
    match what {
        Overlay::Finish if nothing => wipe(state),
        Overlay::Again if nothing => again(state),
        _ => state.kiosk.overlay.set(Some(what)),
    }
}

/// Locks the screen for cleaning.
pub fn clean(state: State) {
    state.kiosk.timers().cleaning = web::clocks();
    state.kiosk.seconds_left.set(CLEANING);
    state.kiosk.overlay.set(Some(Overlay::Cleaning));
}

/// One press of the staff's place; the fifth opens the staff's page.
pub fn press(state: State, place: usize) {
    let done = state.kiosk.timers().gesture.press(web::clocks());
    if done {
        state.kiosk.reads.set(place);
        state.kiosk.screen.set(KioskScreen::Code);
        watch(state);
        web::ask_focus("title", false);
    }
}

/// Larger letters, and after the largest the usual ones.
pub fn next_size(state: State) {
    let next = (state.kiosk.size.get_untracked() + 1) % (SIZES.len() + 1);
    set_size(state, next);
}

fn set_size(state: State, size: usize) {
    for (place, class) in SIZES.into_iter().enumerate() {
        web::mark(class, place + 1 == size);
    }
    state.kiosk.size.set(size);
}

/// How the visit stands.
#[cfg(feature = "hydrate")]
fn presence(state: State, now: Clock) -> Presence {
    let watch = state.kiosk.timers().watch;
    watch.map_or(Presence::There, |watch| watch.presence(now, idle(state)))
}

/// How long nobody may touch the tablet, in seconds.
#[cfg(feature = "hydrate")]
fn idle(state: State) -> u32 {
    state.clinic.with_untracked(|clinic| clinic.kiosk.idle)
}

/// The staff's code, if the clinic has set one.
pub fn code(state: State) -> Option<String> {
    let code = |clinic: &Clinic| clinic.kiosk.code.clone();
    state.clinic.with_untracked(code)
}
