//! Small line pictures drawn for this guide. Decoration only: the words beside
//! them say the same.
//!
//! Must not know: where they stand.

use leptos::prelude::AnyView;

use crate::app::element::drawing;

/// The lines of a picture on a 24 by 24 grid.
fn lines(name: &str) -> &'static str {
    match name {
        "drop" => "M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11Z M9.5 14.5a2.5 2.5 0 0 0 2.5 2.5",
        "home" => "M4 11 12 4l8 7 M6 9.5V20h12V9.5 M10 20v-5h4v5",
        "book" => {
            "M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5Z M12 6.5v13"
        }
        "check" => {
            "M5 4h14v16H5Z M8.5 9l1.5 1.5L12.5 8 M8.5 15l1.5 1.5L12.5 14 M15 9.5h1.5 M15 15.5h1.5"
        }
        "leaf" => "M5 19c0-9 5-14 15-14 0 10-5 15-12 14 M5 20c2-5 5-8 9-10",
        "warning" => "M12 4 21 20H3Z M12 10v4.5 M12 17.2v.3",
        "next" => "M5 12h14 M13 6l6 6-6 6",
        "back" => "M19 12H5 M11 6l-6 6 6 6",
        "done" => "M5 12.5 10 17.5 19.5 7",
        "phone" => {
            "M6 4h4l1.5 5-2.5 1.5a11 11 0 0 0 4.5 4.5L15 12.5 20 14v4c0 1.2-.8 2-2 2C11 20 4 13 4 6c0-1.2.8-2 2-2Z"
        }
        "print" => "M7 9V4h10v5 M7 17H4V9h16v8h-3 M7 14h10v6H7Z",
        _ => "",
    }
}

/// Pictures that point and so turn round in right-to-left text.
fn points(name: &str) -> bool {
    matches!(name, "next" | "back")
}

/// A picture by its name.
pub fn icon(name: &'static str) -> AnyView {
    let class = if points(name) {
        "icon icon-points"
    } else {
        "icon"
    };
    let shapes = format!("<path d=\"{}\"/>", lines(name));
    drawing(class, "0 0 24 24".to_owned(), shapes, None)
}
