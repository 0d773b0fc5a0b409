//! Keeping the screen awake.
//!
//! On the server, and where the browser has no such lock: nothing happens. Must not
//! know: why the screen should stay awake.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsValue;

use super::promise::{after, call, call_for, navigator, part};

thread_local! {
    /// The lock that is held, if one is.
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// Counts what is asked, so that an answer that comes too late is known as one.
    static ASKED: Cell<u32> = const { Cell::new(0) };
}

/// Asks that the screen stays awake. A browser takes the lock back when the page is
/// hidden, so this is asked again when it is shown; one that is still held is let go.
pub fn stay_awake() {
    may_sleep();
    let mine = ASKED.get();
    let lock = navigator().and_then(|navigator| part(&navigator, "wakeLock"));
    let asked = lock.and_then(|lock| call(&lock, "request", &JsValue::from_str("screen")));
    if let Some(asked) = asked {
        // Refused with a low battery, for example: the screen then sleeps as it always does.
        after(
            asked,
            Box::new(move |given| match given {
                Ok(lock) if ASKED.get() == mine => LOCK.set(Some(lock)),
                Ok(lock) => release(&lock),
                Err(_) => {}
            }),
        );
    }
}

/// Lets the screen sleep again.
pub fn may_sleep() {
    ASKED.set(ASKED.get().wrapping_add(1));
    if let Some(lock) = LOCK.take() {
        release(&lock);
    }
}

fn release(lock: &JsValue) {
    let _ = call_for(lock, "release", &[]);
}
