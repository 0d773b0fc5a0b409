//! The way to the reader's phone: a picture of a code, drawn only when it is asked for.
//!
//! It says what the document says now: when an answer changes, it is drawn anew.
//! Must not know: what a code is made of (`handoff` does).

use leptos::prelude::{Get, RwSignal, Set, With};

use crate::app::State;
use crate::app::components::basics::push_button;
use crate::app::components::prose::{inline, inline_with};
use crate::app::element::{El, drawing_of, dynamic, el};
use crate::handoff::{self, CodePicture, DoesNotFit, Packed};
use crate::i18n::Messages;
use crate::routes::Route;
use crate::web;

/// The button that shows the picture.
const SHOW: &str = "take-show";
/// What is said beside the picture.
const SHOWN: &str = "take-shown";
/// How large the picture is at least, in the units of a style sheet.
const SIZE: usize = 240;

/// The section. `shown` is whether the reader asked for the picture.
pub fn section(state: State, text: Messages, shown: RwSignal<bool>) -> El {
    let heading = text.plain("take-sheet");
    let what = inline(text, "take-sheet.what");
    let code = dynamic(move || {
        if !shown.get() {
            let show = move |_| {
                shown.set(true);
                web::ask_focus(SHOWN, true);
            };
            return button(SHOW, "button button-second", text).on("click", show);
        }
        let hide = move |_| {
            shown.set(false);
            web::ask_focus(SHOW, false);
        };
        el("div")
            .class("take-code")
            .child(dynamic(move || code(state, text)))
            .child(button("take-hide", "button button-second", text).on("click", hide))
    });
    el("div")
        .class("sheet-take no-print")
        .child(el("h3").id("sheet-take").child(heading))
        .child(el("p").child(what))
        .child(code)
}

fn button(id: &'static str, class: &str, text: Messages) -> El {
    push_button().id(id).class(class).child(text.plain(id))
}

/// The address that a phone opens, as a picture.
fn pictured(state: State) -> Result<(CodePicture, Packed), DoesNotFit> {
    let packed = state.document.with(handoff::encode)?;
    let mut address = web::origin().unwrap_or_default();
    address.push_str(&state.address(Route::Take));
    address.push('#');
    address.push_str(&packed.code);
    let picture = handoff::picture(&address).ok_or(DoesNotFit)?;
    Ok((picture, packed))
}

/// The picture and what is said beside it.
fn code(state: State, text: Messages) -> El {
    let Ok((picture, packed)) = pictured(state) else {
        let sorry = el("strong").child(inline(text, "take-too-much"));
        return el("p").id(SHOWN).focusable().child(sorry);
    };
    let left_out = packed.left_out;
    let replies = left_out
        .replies
        .then(|| el("p").child(inline(text, "take-left-replies")));
    let courses = (left_out.courses > 0).then(|| {
        let count = [("n", left_out.courses.into())];
        el("p").child(inline_with(text, "take-left-courses", &count))
    });
    let heading = el("p").id(SHOWN).focusable();
    el("div")
        .class("take-shown")
        .child(drawn(text, picture))
        .child(
            el("div")
                .class("take-words")
                .child(heading.child(el("strong").child(inline(text, SHOWN))))
                .child(el("p").child(inline(text, "take-careful")))
                .child(replies)
                .child(courses),
        )
}

/// The picture as it is printed with the page, where it is shown.
pub fn printed(state: State, text: Messages) -> Option<El> {
    let (picture, _) = pictured(state).ok()?;
    let words = inline(text, "take-printed");
    Some(
        el("div")
            .class("paper-take only-print")
            .child(drawn(text, picture))
            .child(el("p").child(words)),
    )
}

/// The picture for the screen and for paper: dark on white whatever the colours of
/// the page are, and each square as many whole dots as the others.
fn drawn(text: Messages, picture: CodePicture) -> El {
    let side = picture.side;
    let dots = SIZE.div_ceil(side) * side;
    let mut shapes =
        String::from("<path fill=\"#fff\" d=\"M0 0h99v99H0z\"/><path fill=\"#000\" d=\"");
    shapes.push_str(&picture.path);
    shapes.push_str("\"/>");
    let label = text.plain("take-picture");
    let mut view_box = String::from("0 0 ");
    view_box.push_str(&side.to_string());
    view_box.push(' ');
    view_box.push_str(&side.to_string());
    el("div")
        .class("take-picture")
        .child(drawing_of(dots, view_box, shapes, label))
}
