//! A number of people among a hundred: in large print, in words, and as dots.
//!
//! Must not know: what is counted.

use std::fmt::Write;

use leptos::prelude::AnyView;

use super::prose::inline_with;
use crate::app::element::{El, drawing, el};
use crate::i18n::Messages;

/// Dots in a row, and rows.
const SIDE: u8 = 10;

/// `of_100` of a hundred; `message` says it in words with the number as `$n`.
pub fn icon_array(text: Messages, of_100: u8, message: &str) -> El {
    let number = usize::from(of_100);
    let figure = el("p")
        .class("figure-number")
        .attr("aria-hidden", "true")
        .child(text.number(number));
    let words = el("p").child(inline_with(text, message, &[("n", number.into())]));
    el("li")
        .class("figure")
        .child(dots(text, of_100))
        .child(el("div").child(figure).child(words))
}

/// Ten rows of ten dots, filled from the first. Two paths: the filled, the empty.
fn dots(text: Messages, of_100: u8) -> AnyView {
    let (mut filled, mut empty) = (String::new(), String::new());
    for index in 0..SIDE * SIDE {
        let path = if index < of_100 {
            &mut filled
        } else {
            &mut empty
        };
        let (x, y) = (index % SIDE * 10 + 5, index / SIDE * 10 + 5);
        // Writing to a string cannot fail.
        let _ = write!(path, "M{x} {y}h0");
    }
    let shapes = format!("<path class=\"f-empty\" d=\"{empty}\"/><path d=\"{filled}\"/>");
    let label = text.plain_with("figure-dots", &[("n", usize::from(of_100).into())]);
    drawing("hundred", "0 0 100 100".to_owned(), shapes, Some(label))
}
