//! The staff's page: behind a code, what the tablet holds and what can be done with it.
//!
//! Must not know: where the code comes from.

use leptos::prelude::{AnyView, Get, GetUntracked, RwSignal, Set, Track, Update, With};

use super::{back, button, in_language};
use crate::app::components::basics::{fact, page_title, plain_list, push_button};
use crate::app::components::confirm::confirm;
use crate::app::components::prose::{inline, inline_with, literal};
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::app::kiosk::{KioskScreen, Tablet, clean, code as right_code, leave};
use crate::i18n::Messages;
use crate::storage::{LocalBackend, device};
use crate::{BUILD_ID, VERSION, web};

/// The most digits that a code has.
const LONGEST: usize = 8;
/// Where it is told that a code was wrong.
const TOLD: &str = "staff-told";

/// The pad on which the code is given: no keyboard comes up, and nothing is remembered.
pub fn code(tablet: Tablet) -> AnyView {
    let Some(text) = tablet.text() else {
        return ().view();
    };
    // A clinic that set no code cannot leave; all the rest may be seen.
    if right_code(tablet).is_none() {
        return staff(tablet, text);
    }
    let typed = RwSignal::new(String::new());
    // How often it was wrong: each time is told anew.
    let wrong = RwSignal::new(0_u32);
    let shown = dynamic(move || {
        let count = typed.with(String::len);
        let dots = "•".repeat(count);
        let count = [("n", count.into())];
        let label = text.plain_with("staff-digits", &count);
        el("p")
            .class("code")
            .child(el("span").attr("aria-hidden", "true").child(dots))
            .child(
                el("span")
                    .class("visually-hidden")
                    .attr("role", "status")
                    .child(label),
            )
    });
    let told = dynamic(move || {
        (wrong.get() > 0).then(|| {
            let wait = i64::from(device::tries(&LocalBackend).wait(web::clocks()));
            let line = inline_with(text, "staff-wrong", &[("n", wait.into())]);
            el("p").id(TOLD).focusable().child(el("strong").child(line))
        })
    });
    let mut keys: Vec<_> = "123456789"
        .chars()
        .map(|digit| key(text, digit, typed))
        .collect();
    let rub = button(text, "button button-second", "staff-rub").on("click", move |_| {
        typed.update(|typed| {
            typed.pop();
        });
    });
    keys.push(rub);
    keys.push(key(text, '0', typed));
    let enter = button(text, "button", "staff-enter").on("click", move |_| {
        let given = typed.get_untracked();
        typed.set(String::new());
        if try_code(tablet, &given) {
            tablet.screen.set(KioskScreen::Staff);
            web::ask_focus("title", true);
        } else {
            wrong.update(|times| *times += 1);
            web::ask_focus(TOLD, false);
        }
    });
    keys.push(enter);
    in_language(text, "staff-page")
        .child(page_title(text.plain("staff-code")))
        .child(shown)
        .child(el("div").attr("role", "status").child(told))
        .child(el("div").class("pad").attr("dir", "ltr").child(keys))
        .child(back(tablet, text))
        .view()
}

/// A digit of the pad.
fn key(text: Messages, digit: char, typed: RwSignal<String>) -> El {
    push_button()
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
fn try_code(tablet: Tablet, given: &str) -> bool {
    let now = web::clocks();
    let mut tries = device::tries(&LocalBackend);
    if tries.wait(now) > 0 {
        return false;
    }
    let right = right_code(tablet).is_some_and(|code| code == given);
    if right {
        tries = device::Tries::default();
    } else {
        tries.miss(now);
    }
    device::store(&LocalBackend, tries);
    right
}

/// What the staff can do.
pub fn page(tablet: Tablet) -> AnyView {
    let Some(text) = tablet.text() else {
        return ().view();
    };
    staff(tablet, text)
}

fn staff(tablet: Tablet, text: Messages) -> AnyView {
    let line = |name: &str, value: AnyView| fact(text.plain(name), value);
    let offline = dynamic(move || {
        // Told together with what is known of a new version.
        tablet.state.update.track();
        let ready = web::data("offline").as_deref() == Some("ready");
        let message = if ready {
            "staff-offline-ready"
        } else {
            "staff-offline-missing"
        };
        el("span").child(inline(text, message))
    });
    let facts = el("dl")
        .class("staff-facts")
        .child(line("version", literal(VERSION).view()))
        .child(line("staff-build", literal(BUILD_ID).view()))
        .child(line("staff-offline", offline));
    let problems: Vec<_> = tablet.state.clinic.with(|clinic| {
        let told = clinic.problems.iter().map(|problem| {
            let field = format!("`{}`", problem.field);
            let field = [("field", (&field).into())];
            el("li").child(inline_with(text, problem.fault.message(), &field))
        });
        told.collect()
    });
    let problems = (!problems.is_empty()).then(|| {
        el("section")
            .class("problems note")
            .child(el("h2").child(inline(text, "staff-problems")))
            .child(plain_list().child(problems))
    });
    let print = web::can_print().then(|| {
        button(text, "button button-second", "staff-print")
            .id("staff-print")
            .on("click", |_| web::print())
    });
    let clean =
        button(text, "button button-second", "kiosk-clean").on("click", move |_| clean(tablet));
    let exit = match right_code(tablet) {
        Some(_) => confirm(text, "staff-leave", move || leave(tablet)),
        None => el("p")
            .class("note")
            .child(inline(text, "staff-no-code"))
            .view(),
    };
    in_language(text, "staff-page")
        .child(page_title(text.plain("staff")))
        .child(facts)
        .child(problems)
        .child(
            el("div")
                .class("buttons no-print")
                .child(print)
                .child(clean),
        )
        .child(el("div").class("no-print").child(exit))
        .child(el("div").class("no-print").child(back(tablet, text)))
        .view()
}
