//! Listens on a clinic's tablet: whether somebody is there, when it wakes, and what
//! would lead out of the guide.
//!
//! Must not know: what is shown.

use leptos::prelude::{GetUntracked, Set};
use wasm_bindgen::JsCast;

use super::{COVERED, KioskScreen, Overlay, Tablet, is_at_start, presence, turn_on, wipe};
use crate::app::update;
use crate::domain::kiosk::{CLEANING, Presence};
use crate::storage::{LocalBackend, device};
use crate::web;

/// How often the clocks are looked at, in milliseconds.
const TICK: i32 = 500;
/// How long after a touch its click may come, in milliseconds.
const CLICK: i64 = 1000;

/// What shows that somebody is there.
const SIGNS: [&str; 5] = ["pointerdown", "keydown", "wheel", "touchmove", "scroll"];
/// What is finished by a finger or a key that is lifted.
const LIFTED: [&str; 3] = ["click", "keyup", "auxclick"];
/// What leads out of the guide, or into the browser's own menus.
const WAYS_OUT: [&str; 4] = ["contextmenu", "dragstart", "selectstart", "auxclick"];

/// Makes the device a tablet, or asks first, and listens for as long as the page lives.
pub fn wake(tablet: Tablet) {
    let backend = LocalBackend;
    if device::is_kiosk(&backend) || !device::holds_a_reader(&backend) {
        turn_on(tablet);
    } else {
        tablet.screen.set(KioskScreen::Confirm);
    }
    // The address may have come with a question or a place behind it.
    web::rename(&tablet.state.address_of(crate::routes::Page::KIOSK));
    listen(tablet);
    update::apply_between_visits(tablet);
}

fn listen(tablet: Tablet) {
    for sign in SIGNS {
        web::on_window_first(sign, move |event| seen(tablet, &event));
    }
    for lifted in LIFTED {
        web::on_window_first(lifted, move |event| let_go(tablet, &event));
    }
    for way in WAYS_OUT {
        web::on_window_first(way, |event| event.prevent_default());
    }
    web::every(TICK, move || tick(tablet));
    web::on_document("visibilitychange", move |_| {
        if web::is_visible() {
            shown_again(tablet);
        } else {
            cover(tablet);
        }
    });
    // Some browsers freeze a page without hiding it first.
    web::on_document("freeze", move |_| cover(tablet));
    web::on_document("resume", move |_| shown_again(tablet));
    // A page that the browser puts aside must hold nothing.
    web::on_window("pagehide", move |_| wipe(tablet));
    for woken in ["pageshow", "focus"] {
        web::on_window(woken, move |_| shown_again(tablet));
    }
}

/// What is not painted now cannot be seen when the tablet wakes.
fn cover(tablet: Tablet) {
    if !is_at_start(tablet) {
        web::mark(COVERED, true);
    }
}

/// A tablet may sleep and wake without telling its pages: as long as a visit lasts, the
/// clocks are looked at before anything is painted, and what is wiped then is never seen.
pub(super) fn look_before_each_frame(tablet: Tablet) {
    let looks = std::mem::replace(&mut tablet.timers().each_frame, true);
    if !looks {
        before_the_next_frame(tablet);
    }
}

fn before_the_next_frame(tablet: Tablet) {
    web::next_frame(move || {
        if is_at_start(tablet) {
            tablet.timers().each_frame = false;
            return;
        }
        if presence(tablet, web::clocks()) == Presence::Gone {
            wipe(tablet);
        }
        before_the_next_frame(tablet);
    });
}

/// The tablet woke, or its page is shown again.
fn shown_again(tablet: Tablet) {
    tick(tablet);
    if is_at_start(tablet) || presence(tablet, web::clocks()) == Presence::Gone {
        web::ask_uncover(COVERED);
    } else {
        web::mark(COVERED, false);
        web::stay_awake();
    }
}

/// Looks at the clocks.
fn tick(tablet: Tablet) {
    let now = web::clocks();
    if tablet.overlay.get_untracked() == Some(Overlay::Cleaning) {
        let done = now.seconds_since(tablet.timers().cleaning);
        tablet.seconds_left.set(CLEANING.saturating_sub(done));
        if done >= CLEANING {
            tablet.overlay.set(None);
        }
    }
    if is_at_start(tablet) {
        return;
    }
    match presence(tablet, now) {
        Presence::Gone => wipe(tablet),
        Presence::Asked(left) => {
            tablet.seconds_left.set(left);
            // Drawn once: what is drawn anew loses the focus.
            let over = tablet.overlay.get_untracked();
            if over != Some(Overlay::There) {
                tablet.timers().below = over;
                tablet.overlay.set(Some(Overlay::There));
            }
        }
        // A click that belongs to the touch must not fall on what lies below.
        Presence::There if away(tablet) > CLICK => answered(tablet),
        Presence::There => {}
    }
}

fn away(tablet: Tablet) -> i64 {
    let watch = tablet.timers().watch;
    watch.map_or(0, |watch| watch.away(web::clocks()))
}

/// Takes the question back, if it stands; what it was put in place of stands again.
fn answered(tablet: Tablet) {
    if tablet.overlay.get_untracked() == Some(Overlay::There) {
        let below = tablet.timers().below.take();
        tablet.overlay.set(below);
    }
}

/// Somebody touched the tablet or pressed a key.
fn seen(tablet: Tablet, event: &web_sys::Event) {
    let now = web::clocks();
    if presence(tablet, now) == Presence::Gone {
        // Whoever wakes the tablet is somebody else.
        keep_from(event);
        return wipe(tablet);
    }
    let idle = super::idle(tablet);
    if let Some(watch) = tablet.timers().watch.as_mut() {
        watch.touch(now, idle);
    }
    match tablet.overlay.get_untracked() {
        Some(Overlay::Cleaning) => keep_from(event),
        Some(Overlay::There) if event.type_() == "keydown" => keep_from(event),
        _ => {}
    }
}

/// Whether a click asks for another window.
fn asks_for_more(event: &web_sys::Event) -> bool {
    let click: Option<&web_sys::MouseEvent> = event.dyn_ref();
    click.is_some_and(|click| {
        click.ctrl_key() || click.shift_key() || click.meta_key() || click.alt_key()
    })
}

/// A finger or a key was lifted: it answers the question, and nothing else.
fn let_go(tablet: Tablet, event: &web_sys::Event) {
    if asks_for_more(event) {
        keep_from(event);
    }
    match tablet.overlay.get_untracked() {
        Some(Overlay::Cleaning) => keep_from(event),
        Some(Overlay::There) => {
            keep_from(event);
            answered(tablet);
        }
        _ => {}
    }
}

fn keep_from(event: &web_sys::Event) {
    if event.cancelable() {
        event.prevent_default();
    }
    event.stop_immediate_propagation();
}
