//! Drawings made for this guide: shapes here, words from the messages.
//!
//! The shapes are fixed markup of `locales/drawings.ftl`; a translator's words are
//! escaped before they stand among them, and nothing a reader wrote ever does.
//! Colours come from the style sheet, so that they follow light and dark. In
//! right-to-left text the shapes are mirrored, never the words.
//! Must not know: where a drawing stands, or what any of them shows.

mod table;

use std::fmt::Write;

use leptos::prelude::AnyView;

use self::table::{Body, DrawingStep, DrawingWords, PatchGroup, Patches, Sheet};
use super::prose::inline;
use crate::app::components::basics::plain_list;
use crate::app::element::{El, IntoChild, drawing, el};
use crate::content::chapters::GuidePicture;
use crate::i18n::{Direction, Messages};

/// A drawing with its caption.
pub fn picture(text: Messages, picture: GuidePicture) -> El {
    let figure = table::figure(picture);
    let body = match &figure.body {
        Body::Sheet(row) => vec![sheet(text, row), key(text, row.key).view()],
        Body::Steps(rows) => vec![
            el("ol")
                .class("step-drawings")
                .child(rows.iter().map(|row| step(text, row)).collect::<Vec<_>>())
                .view(),
        ],
        Body::Skin(groups) => groups.iter().map(|row| group(text, row).view()).collect(),
    };
    let class = match figure.body {
        Body::Sheet(_) => format!("beside {}", figure.id),
        _ => figure.id.to_owned(),
    };
    el("figure")
        .class(class)
        .child(body)
        .child(el("figcaption").child(inline(text, figure.id)))
}

/// Shapes and words on a sheet.
fn sheet(text: Messages, row: &Sheet) -> AnyView {
    const WIDTH: u32 = 340;
    let rtl = text.lang().direction == Direction::Rtl;
    let mut all = shapes(text, row.shapes);
    for (x, y, words) in row.labels {
        let label = match *words {
            DrawingWords::Message(id) => text.plain(id),
            DrawingWords::Count(id, n) => text.plain_with(id, &[("n", n.into())]),
            DrawingWords::Number(n) => text.number(n),
        };
        let x = if rtl { WIDTH - x } else { *x };
        let label = label.replace('&', "&amp;").replace('<', "&lt;");
        // Writing to a string cannot fail.
        let _ = write!(all, "<text x=\"{x}\" y=\"{y}\">{label}</text>");
    }
    let view_box = format!("0 0 {WIDTH} {}", row.height);
    drawing("drawing", view_box, all, Some(text.plain(row.alt)))
}

/// The shapes of a drawing, which all languages share.
fn shapes(text: Messages, id: &str) -> String {
    format!("<g class=\"shapes\">{}</g>", text.western(id))
}

/// What the marks of a drawing stand for.
fn key(text: Messages, rows: &[(&'static str, &'static str)]) -> El {
    let items: Vec<_> = rows
        .iter()
        .map(|(mark, id)| {
            let mark = drawing("drawing", "0 0 30 18".to_owned(), shapes(text, mark), None);
            el("li")
                .child(mark)
                .child(el("span").child(inline(text, id)))
        })
        .collect();
    plain_list().class("legend").child(items)
}

fn step(text: Messages, row: &DrawingStep) -> El {
    let shapes = shapes(text, row.shapes);
    let drawn = drawing("drawing", "0 0 120 96".to_owned(), shapes, None);
    el("li")
        .child(drawn)
        .child(el("span").child(inline(text, row.message)))
}

fn group(text: Messages, row: &PatchGroup) -> El {
    let rows: Vec<_> = row.rows.iter().map(|row| patches(text, row)).collect();
    el("div")
        .class("healing")
        .child(el("h3").child(text.plain(row.title)))
        .child(plain_list().child(rows))
}

/// The same mark on four skin tones, from light to dark, and its words.
fn patches(text: Messages, row: &Patches) -> El {
    let mark = text.western("drawing-healing-skin") + &text.western(row.shapes);
    let mut all = String::from("<g class=\"shapes\">");
    for (tone, x) in [(1, 0), (2, 88), (3, 176), (4, 264)] {
        let _ = write!(
            all,
            "<g class=\"tone{tone}\" transform=\"translate({x})\">{mark}</g>"
        );
    }
    all += "</g>";
    let alt = Some(text.plain(row.alt));
    let words = el("div")
        .child(el("h4").child(inline(text, row.when)))
        .child(el("p").child(inline(text, row.message)));
    el("li")
        .class(row.class)
        .child(drawing("drawing", "0 0 340 66".to_owned(), all, alt))
        .child(words)
}
