//! The staff's page: behind a code, what the tablet holds and what can be done with it.
//!
//! Must not know: where the code comes from.

use leptos::prelude::{AnyView, Get, GetUntracked, RwSignal, Set, Track, Update, With};

use super::{back, button, in_language};
use crate::app::State;
use crate::app::element::{El, Piece, el, live};
use crate::app::kiosk::{Place, clean, code as right_code, leave};
use crate::app::parts::confirm::confirm;
use crate::app::parts::prose::{literal, say, say_with};
use crate::i18n::Text;
use crate::storage::{LocalShelf, device};
use crate::{BUILD_ID, VERSION, web};

/// The most digits that a code has.
const LONGEST: usize = 8;
/// Where it is told that a code was wrong.
const TOLD: &str = "staff-told";

/// The pad on which the code is given: no keyboard comes up, and nothing is remembered.
pub fn code(state: State) -> AnyView {
    let Some(text) = state.desk.text().cloned() else {
        return ().view();
    };
    // A clinic that set no code cannot leave; all the rest may be seen.
    if right_code(state).is_none() {
        return staff(state, &text);
    }
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(false);
    let text_of_shown = text.clone();
    let shown = live(move || {
        let count = typed.with(String::len);
        let dots = "•".repeat(count);
        let count = [("n", count.into())];
        let label = text_of_shown.plain_with("staff-digits", &count);
        el("p")
            .class("code")
            .child(el("span").attr("aria-hidden", "true").child(dots))
            .child(
                el("span")
                    .class("hidden")
                    .attr("role", "status")
                    .child(label),
            )
    });
    let text_of_told = text.clone();
    let told = live(move || {
        wrong.get().then(|| {
            let wait = i64::from(device::tries(&LocalShelf).wait(web::clocks()));
            let line = say_with(&text_of_told, "staff-wrong", &[("n", wait.into())]);
            el("p").id(TOLD).focusable().child(el("strong").child(line))
        })
    });
    let mut keys: Vec<_> = "123456789"
        .chars()
        .map(|digit| key(&text, digit, typed))
        .collect();
    let rub = button(&text, "button button-second", "staff-rub").on("click", move |_| {
        typed.update(|typed| {
            typed.pop();
        });
    });
    keys.push(rub);
    keys.push(key(&text, '0', typed));
    let enter = button(&text, "button", "staff-enter").on("click", move |_| {
        let given = typed.get_untracked();
        typed.set(String::new());
        if try_code(state, &given) {
            state.desk.place.set(Place::Staff);
            web::ask_focus("title", true);
        } else {
            wrong.set(false);
            wrong.set(true);
            web::ask_focus(TOLD, false);
        }
    });
    keys.push(enter);
    in_language(&text, "staff-page")
        .child(
            el("h1")
                .id("title")
                .focusable()
                .child(text.plain("staff-code")),
        )
        .child(shown)
        .child(el("div").attr("role", "status").child(told))
        .child(el("div").class("pad").attr("dir", "ltr").child(keys))
        .child(back(state, &text))
        .view()
}

/// A digit of the pad.
fn key(text: &Text, digit: char, typed: RwSignal<String>) -> El {
    el("button")
        .attr("type", "button")
        .class("button button-second")
        .on("click", move |_| {
            typed.update(|typed| {
                if typed.len() < LONGEST {
                    typed.push(digit);
                }
            });
        })
        .child(text.digits().apply(digit.encode_utf8(&mut [0; 4])))
}

/// Whether the code is right. While a wrong one makes wait, none is.
fn try_code(state: State, given: &str) -> bool {
    let now = web::clocks();
    let mut tries = device::tries(&LocalShelf);
    if tries.wait(now) > 0 {
        return false;
    }
    let right = right_code(state).is_some_and(|code| code == given);
    if right {
        tries = device::Tries::default();
    } else {
        tries.miss(now);
    }
    device::keep(&LocalShelf, tries);
    right
}

/// What the staff can do.
pub fn page(state: State) -> AnyView {
    let Some(text) = state.desk.text().cloned() else {
        return ().view();
    };
    staff(state, &text)
}

fn staff(state: State, text: &Text) -> AnyView {
    let line = |name: &str, value: AnyView| {
        el("div")
            .child(el("dt").child(text.plain(name)))
            .child(el("dd").child(value))
    };
    let words = text.clone();
    let offline = live(move || {
        // Told together with what is known of a new version.
        state.update.track();
        let ready = web::data("offline").as_deref() == Some("ready");
        let message = if ready {
            "staff-offline-ready"
        } else {
            "staff-offline-missing"
        };
        el("span").child(say(&words, message))
    });
    let facts = el("dl")
        .class("staff-facts")
        .child(line("version", literal(VERSION).view()))
        .child(line("staff-build", literal(BUILD_ID).view()))
        .child(line("staff-offline", offline));
    let problems: Vec<_> = state.clinic.with(|clinic| {
        let told = clinic.problems.iter().map(|problem| {
            let field = format!("`{}`", problem.field);
            let field = [("field", (&field).into())];
            el("li").child(say_with(text, problem.fault.message(), &field))
        });
        told.collect()
    });
    let problems = (!problems.is_empty()).then(|| {
        el("section")
            .class("problems note")
            .child(el("h2").child(text.plain("staff-problems")))
            .child(el("ul").attr("role", "list").child(problems))
    });
    let print = web::can_print().then(|| {
        button(text, "button button-second", "staff-print")
            .id("staff-print")
            .on("click", |_| web::print())
    });
    let clean =
        button(text, "button button-second", "kiosk-clean").on("click", move |_| clean(state));
    let exit = match right_code(state) {
        Some(_) => confirm(text, "staff-leave", move || leave(state)),
        None => el("p")
            .class("note")
            .child(say(text, "staff-no-code"))
            .view(),
    };
    in_language(text, "staff-page")
        .child(el("h1").id("title").focusable().child(text.plain("staff")))
        .child(facts)
        .child(problems)
        .child(
            el("div")
                .class("buttons no-print")
                .child(print)
                .child(clean),
        )
        .child(el("div").class("no-print").child(exit))
        .child(el("div").class("no-print").child(back(state, text)))
        .view()
}
