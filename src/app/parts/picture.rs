//! Drawings made for this guide: shapes here, words from the messages.
//!
//! The shapes are fixed markup of this file; a translator's words are escaped
//! before they stand among them, and nothing a reader wrote ever does. Colours come from the style sheet, so that they follow light and dark.
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
    let mut all = format!("<g class=\"shapes\">{shapes}</g>");
    for (x, y, label) in labels {
        let x = if rtl { WIDTH - x } else { x };
        // Writing to a string cannot fail.
        let _ = write!(all, "<text x=\"{x}\" y=\"{y}\">{}</text>", escape(&label));
    }
    let view_box = format!("0 0 {WIDTH} {height}");
    drawing("drawing", view_box, all, Some(text.plain(alt)))
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
    const SHAPES: &str = concat!(
        "<rect class='s-tone1' x='0' y='64' width='85' height='16'/>",
        "<rect class='s-tone2' x='85' y='64' width='85' height='16'/>",
        "<rect class='s-tone3' x='170' y='64' width='85' height='16'/>",
        "<rect class='s-tone4' x='255' y='64' width='85' height='16'/>",
        "<rect class='s-middle' x='0' y='80' width='340' height='84'/>",
        "<rect class='s-fat' x='0' y='164' width='340' height='76'/>",
        "<path class='s-vessel' d='M0 132c40-14 70 12 112 0s72-14 116 2 76 6 112-8'/>",
        "<path class='s-vessel' d='M0 146c46 10 84-10 128 0s70 10 112 0 66-8 100 2'/>",
        "<path class='s-hair' d='M36 40c4 20 8 36 8 60v24'/>",
        "<path class='s-bulb' d='M38 118a6 9 0 1 0 12 0v-14h-12Z'/>",
        "<path class='s-cell' d='M14 178h44a14 14 0 0 1 14 14v14a14 14 0 0 1-14 14H28a14 14 0 0 1-14-14Z M88 174h52a14 14 0 0 1 14 14v20a14 14 0 0 1-14 14h-38a14 14 0 0 1-14-14Z M172 178h42a14 14 0 0 1 14 14v16a14 14 0 0 1-14 14h-28a14 14 0 0 1-14-14Z M296 176h30a14 14 0 0 1 14 14v22a14 14 0 0 1-14 14h-16a14 14 0 0 1-14-14Z'/>",
        "<path class='s-needle' d='M96 34v58 M158 34v78 M220 34v128 M282 34v172'/>",
        "<path class='s-hub' d='M90 26h12v14H90Z M152 26h12v14h-12Z M214 26h12v14h-12Z M276 26h12v14h-12Z'/>",
        "<circle class='s-drop' cx='96' cy='96' r='5'/><circle class='s-drop' cx='158' cy='116' r='5'/>",
        "<circle class='s-drop' cx='220' cy='166' r='6'/><circle class='s-drop' cx='282' cy='210' r='7'/>",
    );
    let depth = |n: usize| text.plain_with("picture-skin-depth", &[("n", n.into())]);
    let labels = vec![
        (96, 16, depth(1)),
        (158, 16, depth(2)),
        (220, 16, depth(4)),
        (282, 16, text.plain("picture-skin-deeper")),
    ];
    vec![
        sheet(text, "picture-skin.alt", 240, SHAPES, labels),
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
        (
            "picture-steps-numb",
            concat!(
                "<rect class='s-tone2' x='0' y='56' width='120' height='34'/>",
                "<path class='s-cream' d='M30 56c2-12 14-12 18-8 6-10 22-8 24 0 8-4 18 0 18 8Z'/>",
                "<path class='s-line' d='M74 34 96 14l10 10-20 20Z M74 34l-6 12 18-2'/>",
            ),
        ),
        (
            "picture-steps-points",
            concat!(
                "<rect class='s-tone3' x='12' y='10' width='96' height='78' rx='26'/>",
                "<path class='s-dots' d='M36 34h.1M60 30h.1M84 34h.1M30 52h.1M50 50h.1M70 50h.1M90 52h.1M38 70h.1M60 70h.1M82 70h.1'/>",
            ),
        ),
        (
            "picture-steps-depth",
            concat!(
                "<rect class='s-tone1' x='0' y='42' width='120' height='8'/>",
                "<rect class='s-middle' x='0' y='50' width='120' height='40'/>",
                "<path class='s-needle' d='M24 8 70 66'/><path class='s-hub' d='M14 2l12-4 10 14-10 8Z'/>",
                "<path class='s-arrow' d='M82 66v14 M78 76l4 5 4-5 M82 66v-10 M78 60l4-5 4 5'/>",
            ),
        ),
        (
            "picture-steps-drop",
            concat!(
                "<rect class='s-tone4' x='0' y='42' width='120' height='8'/>",
                "<rect class='s-middle' x='0' y='50' width='120' height='40'/>",
                "<path class='s-drop' d='M60 54c7 9 10 14 10 18a10 10 0 0 1-20 0c0-4 3-9 10-18Z'/>",
                "<path class='s-arrow' d='M60 34V8 M54 14l6-7 6 7'/>",
            ),
        ),
    ];
    let items: Vec<_> = STEPS
        .into_iter()
        .map(|(id, shapes)| {
            let shapes = format!("<g class=\"shapes\">{shapes}</g>");
            let drawn = drawing("drawing", "0 0 120 90".to_owned(), shapes, None);
            el("li").child(drawn).child(el("span").child(say(text, id)))
        })
        .collect();
    el("ol").class("step-drawings").child(items).view()
}

/// Sessions on a line: close together at first, then monthly, with a place to
/// stop and look after the third.
fn spacing(text: &Text) -> AnyView {
    const SHAPES: &str = concat!(
        "<path class='s-axis' d='M12 52H330'/>",
        "<circle class='s-first' cx='24' cy='52' r='8'/><circle class='s-first' cx='52' cy='52' r='8'/>",
        "<circle class='s-first' cx='80' cy='52' r='8'/><circle class='s-first' cx='108' cy='52' r='8'/>",
        "<circle class='s-monthly' cx='200' cy='52' r='8'/><circle class='s-monthly' cx='292' cy='52' r='8'/>",
        "<path class='s-flag' d='M94 46V16l18 6-18 7'/>",
    );
    let labels = vec![
        (66, 84, text.plain("picture-spacing-first")),
        (246, 84, text.plain("picture-spacing-monthly")),
    ];
    vec![
        sheet(text, "picture-spacing.alt", 96, SHAPES, labels),
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
    const SHAPES: &str = concat!(
        "<rect class='s-range' x='26' y='24' width='300' height='22' rx='11'/>",
        "<rect class='s-peak' x='88' y='24' width='38' height='22' rx='11'/>",
        "<path class='s-axis' d='M14 62H330'/>",
        "<path class='s-tick' d='M14 58v8M64 58v8M114 58v8M214 58v8M314 58v8'/>",
    );
    let week = |n: usize| text.number(n);
    let labels = vec![
        (14, 82, week(0)),
        (64, 82, week(2)),
        (114, 82, week(4)),
        (214, 82, week(8)),
        (314, 82, week(12)),
    ];
    vec![
        sheet(text, "picture-late.alt", 92, SHAPES, labels),
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
