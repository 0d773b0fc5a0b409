//! Keeping the screen awake.
//!
//! On the server, and where the browser has no such lock: nothing happens. Must not
//! know: why the screen should stay awake.

use std::cell::RefCell;

use wasm_bindgen::JsValue;

use super::promise::{after, call, call_for, navigator, part};

thread_local! {
    /// The lock that is held, if one is.
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Asks that the screen stays awake. A browser takes the lock back when the page is
/// hidden, so this is asked again when it is shown.
pub fn stay_awake() {
    let lock = navigator().and_then(|navigator| part(&navigator, "wakeLock"));
    let asked = lock.and_then(|lock| call(&lock, "request", &JsValue::from_str("screen")));
    if let Some(asked) = asked {
        // Refused with a low battery, for example: the screen then sleeps as it always does.
        after(
            asked,
            Box::new(|given| LOCK.with(|lock| *lock.borrow_mut() = given.ok())),
        );
    }
}

/// Lets the screen sleep again.
pub fn may_sleep() {
    if let Some(lock) = LOCK.with(RefCell::take) {
        let _ = call_for(&lock, "release", &[]);
    }
}
