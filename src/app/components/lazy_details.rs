//! Something that is drawn only once it is asked for: long lists cost nothing until then.
//!
//! Must not know: what is drawn.

use leptos::prelude::{Get, RwSignal, Set};

use crate::app::element::{El, dynamic, el};

/// A closed group whose content is drawn when it is first opened. Never on the
/// server: without scripts nothing would be in it.
pub fn lazy_details(summary: String, draw: impl Fn() -> El + Send + 'static) -> El {
    let draw: Box<dyn Fn() -> El + Send> = Box::new(draw);
    let open = RwSignal::new(false);
    el("details")
        .on("toggle", move |_| open.set(true))
        .child(el("summary").child(summary))
        .child(dynamic(move || open.get().then(&draw)))
}
