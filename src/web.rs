//! What the browser offers, one thin file per interface.
//!
//! Each may be absent: natively (prerender, tests) every function here does
//! nothing or gives nothing. Must not know: pages, texts, or what is stored.

mod clock;
mod console;
mod dates;
mod dialog;
mod document;
mod files;
mod history;
mod listen;
mod passage;
mod promise;
mod share;
mod text;
mod voice;
mod wake_lock;
mod worker;

pub use clock::{Now, clocks, now, universal};
pub use console::report;
pub use dates::{format_date, format_month, format_weekday};
pub use dialog::{ask_dialog, close_dialog};
pub use document::{
    active_id, ask_focus, ask_scroll_to, ask_uncover, data, is_visible, mark, names_of_texts,
    print, reset_zoom, scroll_to_top, set_accent, set_language, set_title, unfold, value_of,
    when_seen,
};
pub use files::{Chosen, read_chosen, save_file};
pub use history::{
    location, open, origin, push, reload, rename, replace, restore_scroll, set_fragment,
    take_over_scroll,
};
pub use listen::{
    Link, every, later, link_click, next_frame, on_document, on_window, on_window_first,
};
pub use passage::{forget_passage, passage, show_sentence};
pub use share::{ask_select, can_print, can_share, copy, share};
pub use text::{Asked, ask, fetch_text, text_of};
pub use voice::{Speaker, has_voice, hush, on_voices, say};
pub use wake_lock::{may_sleep, stay_awake};
pub use worker::{UPDATE, apply_update, ask_to_keep, hold_update, update_waiting};

/// The window, in a browser.
pub(crate) fn window() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}
