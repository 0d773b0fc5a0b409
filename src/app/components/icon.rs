//! Small line pictures drawn for this guide. Decoration only: the words beside
//! them say the same.
//!
//! Must not know: where they stand.

use leptos::prelude::AnyView;

use crate::app::element::drawing;
use crate::i18n::Messages;

/// The picture `icon-<name>` of `locales/drawings.ftl`: lines on a 24 by 24 grid.
pub fn icon(text: Messages, name: &str) -> AnyView {
    // Pictures that point turn round in right-to-left text.
    let points = matches!(name, "next" | "back");
    let class = if points { "icon icon-points" } else { "icon" };
    let shapes = format!("<path d=\"{}\"/>", text.western(&format!("icon-{name}")));
    drawing(class, "0 0 24 24".to_owned(), shapes, None)
}
