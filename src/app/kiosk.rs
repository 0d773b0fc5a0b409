//! A clinic's tablet: a visit begins on the start screen, lives in memory, and ends
//! with a wipe.
//!
//! The whole visit happens in one document, whose address never changes and whose
//! history never grows, so that Back, loading again or another window lead to the
//! start screen. Must not know: what a page says, or when a visit ends by itself
//! (`domain::kiosk` does).

mod code;
mod dialog;
#[cfg(feature = "hydrate")]
mod watchdog;

use std::ops::Deref;
use std::sync::{Mutex, MutexGuard, PoisonError};

use leptos::prelude::{GetUntracked, RwSignal, Set, WithUntracked};

pub use code::TabletCode;
#[cfg(feature = "hydrate")]
pub use code::wake;
pub use code::{buttons, overlay};

use super::{State, chunks};
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

/// The state of a page that is shown on a clinic's tablet: only such a page has it.
#[derive(Clone, Copy)]
pub struct Tablet {
    /// What every page shares.
    pub state: State,
    kiosk: &'static Kiosk,
}

impl Tablet {
    /// The tablet, if this is one.
    pub fn of(state: State) -> Option<Self> {
        let kiosk = state.kiosk()?;
        Some(Self { state, kiosk })
    }
}

impl Deref for Tablet {
    type Target = Kiosk;

    fn deref(&self) -> &Kiosk {
        self.kiosk
    }
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
    /// Whether the clocks are looked at before each frame.
    #[cfg(feature = "hydrate")]
    each_frame: bool,
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
fn is_at_start(tablet: Tablet) -> bool {
    tablet.state.page().route == Route::Kiosk && tablet.screen.get_untracked() == KioskScreen::Start
}

/// Makes the device a tablet, and clears what readers left on it before.
pub fn turn_on(tablet: Tablet) {
    let backend = LocalBackend;
    device::clear_readers(&backend);
    tablet.state.forget_unsent();
    let fresh = !device::is_kiosk(&backend);
    if fresh {
        device::store(&backend, device::tries(&backend));
    }
    tablet.fresh.set(fresh);
    tablet.screen.set(KioskScreen::Start);
}

/// Makes the tablet an ordinary device, and opens the guide.
pub fn leave(tablet: Tablet) {
    device::leave(&LocalBackend);
    web::replace(tablet.state.base);
}

/// Begins a visit in the language at this place.
pub fn begin(tablet: Tablet, place: usize) {
    let Some(lang) = tablet.texts.get(place).map(|text| text.lang()) else {
        return;
    };
    let route = Route::Home;
    let page = Page { lang, route };
    let visit = tablet.state.begin_visit();
    leptos::task::spawn_local(async move {
        let text = tablet.state.load_text(page).await;
        // A visit asks nothing of the network any more.
        let there = chunks::load_all().await;
        // Nobody begins where another language was chosen meanwhile, or somebody began.
        if !tablet.state.is_wanted(visit) || !is_at_start(tablet) {
            return;
        }
        tablet.state.end_visits();
        let Some(text) = text.filter(|_| there) else {
            tablet.failed.set(true);
            return;
        };
        tablet.failed.set(false);
        tablet.fresh.set(false);
        watch(tablet);
        web::stay_awake();
        web::scroll_to_top();
        tablet.state.show(page, text, String::new());
        web::ask_focus("title", false);
    });
}

/// Watches from now on whether somebody is there.
pub fn watch(tablet: Tablet) {
    tablet.timers().watch = Some(Watch::new(web::clocks()));
    #[cfg(feature = "hydrate")]
    watchdog::look_before_each_frame(tablet);
}

/// Ends the visit: covers the page, forgets everything, and shows the start screen.
pub fn wipe(tablet: Tablet) {
    web::mark(COVERED, true);
    tablet.timers().watch = None;
    tablet.timers().below = None;
    tablet.overlay.set(None);
    tablet.screen.set(KioskScreen::Start);
    tablet.failed.set(false);
    set_size(tablet, 0);
    tablet.state.forget();
    if let Some(text) = tablet.texts.first().copied() {
        tablet.state.show(Page::KIOSK, text, String::new());
    }
    web::may_sleep();
    web::reset_zoom();
    web::scroll_to_top();
    // In case somebody wrote something behind the address.
    web::rename(&tablet.state.address_of(Page::KIOSK));
    web::ask_focus("title", false);
    web::ask_uncover(COVERED);
    // With a new version the page is loaded again, and asks then.
    #[cfg(feature = "hydrate")]
    if !tablet.state.update.get_untracked() {
        super::clinic::ask(tablet.state);
    }
}

/// Forgets everything, and begins again in the same language.
pub fn again(tablet: Tablet) {
    tablet.overlay.set(None);
    tablet.state.forget();
    let shown = tablet.state.shown.get_untracked();
    let page = Page {
        lang: shown.page.lang,
        route: Route::Home,
    };
    web::scroll_to_top();
    tablet.state.show(page, shown.text, String::new());
    web::ask_focus("title", false);
}

/// Asks before something, unless nothing was entered that could be lost.
pub fn ask(tablet: Tablet, what: Overlay) {
    let nothing = tablet
        .state
        .document
        .with_untracked(|document| crate::storage::transfer::counts(document).is_empty());
    match what {
        Overlay::Finish if nothing => wipe(tablet),
        Overlay::Again if nothing => again(tablet),
        _ => tablet.overlay.set(Some(what)),
    }
}

/// Locks the screen for cleaning.
pub fn clean(tablet: Tablet) {
    tablet.timers().cleaning = web::clocks();
    tablet.seconds_left.set(CLEANING);
    tablet.overlay.set(Some(Overlay::Cleaning));
}

/// One press of the staff's place; the fifth opens the staff's page.
pub fn press(tablet: Tablet, place: usize) {
    let done = tablet.timers().gesture.press(web::clocks());
    if done {
        tablet.reads.set(place);
        tablet.screen.set(KioskScreen::Code);
        watch(tablet);
        web::ask_focus("title", false);
    }
}

/// Larger letters, and after the largest the usual ones.
pub fn next_size(tablet: Tablet) {
    let next = (tablet.size.get_untracked() + 1) % (SIZES.len() + 1);
    set_size(tablet, next);
}

fn set_size(tablet: Tablet, size: usize) {
    for (place, class) in SIZES.into_iter().enumerate() {
        web::mark(class, place + 1 == size);
    }
    tablet.size.set(size);
}

/// How the visit stands.
#[cfg(feature = "hydrate")]
fn presence(tablet: Tablet, now: Clock) -> Presence {
    let watch = tablet.timers().watch;
    watch.map_or(Presence::There, |watch| watch.presence(now, idle(tablet)))
}

/// How long nobody may touch the tablet, in seconds.
#[cfg(feature = "hydrate")]
fn idle(tablet: Tablet) -> u32 {
    tablet
        .state
        .clinic
        .with_untracked(|clinic| clinic.kiosk.idle)
}

/// The staff's code, if the clinic has set one.
pub fn code(tablet: Tablet) -> Option<String> {
    let code = |clinic: &Clinic| clinic.kiosk.code.clone();
    tablet.state.clinic.with_untracked(code)
}
