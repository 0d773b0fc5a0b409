//! Drawings made for this guide: shapes here, words from the messages.
//!
//! The shapes are fixed markup of `locales/drawings.ftl`; a translator's words are
//! escaped before they stand among them, and nothing a reader wrote ever does. Colours come from the style sheet, so that they follow light and dark.
//! In right-to-left text the shapes are mirrored, never the words.
//! Must not know: where a drawing stands.

use std::fmt::Write;

use leptos::prelude::AnyView;

use super::prose::say;
use crate::app::element::{El, Piece, drawing, el};
use crate::content::chapters::Picture;
use crate::i18n::{Direction, Text};

/// Words in a drawing: place across and down, and what is written.
type Label = (u32, u32, String);

/// A drawing with its caption.
pub fn picture(text: &Text, picture: Picture) -> El {
    let (id, drawing) = match picture {
        Picture::SkinLayers => ("picture-skin", skin(text)),
        Picture::SessionSteps => ("picture-steps", steps(text)),
        Picture::Spacing => ("picture-spacing", spacing(text)),
        Picture::LateSigns => ("picture-late", late(text)),
    };
    let caption = el("figcaption").child(say(text, id));
    el("figure").class(id).child(drawing).child(caption)
}

/// Shapes and labels on a sheet of 340 by `height`.
fn sheet(text: &Text, alt: &str, height: u32, shapes: &str, labels: Vec<Label>) -> AnyView {
    const WIDTH: u32 = 340;
    let rtl = text.lang().direction == Direction::Rtl;
    let mut all = shapes_of(text, shapes);
    for (x, y, label) in labels {
        let x = if rtl { WIDTH - x } else { x };
        // Writing to a string cannot fail.
        let _ = write!(all, "<text x=\"{x}\" y=\"{y}\">{}</text>", escape(&label));
    }
    let view_box = format!("0 0 {WIDTH} {height}");
    drawing("drawing", view_box, all, Some(text.plain(alt)))
}

/// The shapes of a drawing, which all languages share.
fn shapes_of(text: &Text, id: &str) -> String {
    format!("<g class=\"shapes\">{}</g>", text.western(id))
}

/// A translator's word as characters only.
fn escape(label: &str) -> String {
    label.replace('&', "&amp;").replace('<', "&lt;")
}

/// What the colours of a drawing stand for.
fn legend(text: &Text, items: &[(&'static str, &'static str)]) -> El {
    let items: Vec<_> = items
        .iter()
        .map(|(swatch, id)| {
            el("li")
                .child(el("span").class(format!("swatch {swatch}")))
                .child(el("span").child(say(text, id)))
        })
        .collect();
    el("ul").class("legend").attr("role", "list").child(items)
}

/// Cross-section: outer layer in four skin tones, middle layer with vessels and
/// follicles, fat; four needles at 1, 2 and 4 mm and deeper.
fn skin(text: &Text) -> AnyView {
    let depth = |n: usize| text.plain_with("picture-skin-depth", &[("n", n.into())]);
    let labels = vec![
        (96, 16, depth(1)),
        (158, 16, depth(2)),
        (220, 16, depth(4)),
        (282, 16, text.plain("picture-skin-deeper")),
    ];
    vec![
        sheet(text, "picture-skin.alt", 240, "drawing-skin", labels),
        legend(
            text,
            &[
                ("w-outer", "picture-skin-outer"),
                ("w-middle", "picture-skin-middle"),
                ("w-fat", "picture-skin-fat"),
            ],
        )
        .view(),
    ]
    .view()
}

/// The session in four small drawings, each with its words below.
fn steps(text: &Text) -> AnyView {
    const STEPS: [(&str, &str); 4] = [
        ("picture-steps-numb", "drawing-steps-numb"),
        ("picture-steps-points", "drawing-steps-points"),
        ("picture-steps-depth", "drawing-steps-depth"),
        ("picture-steps-drop", "drawing-steps-drop"),
    ];
    let items: Vec<_> = STEPS
        .into_iter()
        .map(|(id, shapes)| {
            let shapes = shapes_of(text, shapes);
            let drawn = drawing("drawing", "0 0 120 90".to_owned(), shapes, None);
            el("li").child(drawn).child(el("span").child(say(text, id)))
        })
        .collect();
    el("ol").class("step-drawings").child(items).view()
}

/// Sessions on a line: close together at first, then monthly, with a place to
/// stop and look after the third.
fn spacing(text: &Text) -> AnyView {
    let labels = vec![
        (66, 84, text.plain("picture-spacing-first")),
        (246, 84, text.plain("picture-spacing-monthly")),
    ];
    vec![
        sheet(text, "picture-spacing.alt", 96, "drawing-spacing", labels),
        legend(
            text,
            &[
                ("w-first", "picture-spacing-first-what"),
                ("w-monthly", "picture-spacing-monthly-what"),
                ("w-flag", "picture-spacing-review"),
            ],
        )
        .view(),
    ]
    .view()
}

/// Weeks after a session: from the first days to about three months, darkest
/// around weeks three and four, when most slow infections show.
fn late(text: &Text) -> AnyView {
    let week = |n: usize| text.number(n);
    let labels = vec![
        (14, 82, week(0)),
        (64, 82, week(2)),
        (114, 82, week(4)),
        (214, 82, week(8)),
        (314, 82, week(12)),
    ];
    vec![
        sheet(text, "picture-late.alt", 92, "drawing-late", labels),
        legend(
            text,
            &[
                ("w-peak", "picture-late-most"),
                ("w-range", "picture-late-range"),
            ],
        )
        .view(),
    ]
    .view()
}
