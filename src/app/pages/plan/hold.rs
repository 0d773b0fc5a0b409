//! Why a plan is held up, how each reason ends, and what the self-check says about it.
//!
//! Must not know: what holds a plan (`domain::plan` does).

use leptos::prelude::{AnyView, Get, With};

use super::questions;
use crate::app::State;
use crate::app::components::basics::plain_list;
use crate::app::components::confirm::{confirm, confirm_one};
use crate::app::components::prose::inline;
use crate::app::components::sources;
use crate::app::components::urgency;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el, siblings};
use crate::domain::checkin::Advice;
use crate::domain::plan::{Ending, Hold, PreCheckItem, Product, can_be_agreed};
use crate::domain::screening::{Outcome, assess};
use crate::domain::source::SourceId;
use crate::i18n::Messages;
use crate::routes::{CheckInStep, PlanStep, Route};
use crate::web;

/// How a reason ends.
#[derive(Clone, Copy, Hash)]
enum WayOut {
    /// By changing the plan or its answers.
    Change,
    /// By what is said of this thing that was found.
    Lift(&'static PreCheckItem),
    /// By a doctor who looked at what nobody was sure of.
    Doubt,
    /// In the self-check.
    Check,
    /// In the daily looks, at this session.
    Look(Option<u32>),
    /// In another plan.
    Plan(u32),
}

/// One reason, ready to be drawn.
#[derive(Clone, Hash)]
struct Reason {
    /// The message, with `.next`.
    message: String,
    sources: &'static [SourceId],
    way: WayOut,
}

/// The panel on top of a plan that is held up, what the self-check says, and the
/// questions of the product.
pub fn view(state: State, text: Messages, id: u32) -> AnyView {
    siblings(vec![
        panel(state, text, id),
        self_check(state, text),
        questions::had(state, text, id),
        questions::asks(state, text, id),
    ])
}

/// What the panel shows: reasons, and whether a doctor's agreement can be given.
#[derive(Hash, Default)]
struct Held {
    reasons: Vec<Reason>,
    asked: bool,
}

fn reason(hold: &Hold, product: &'static Product, session: Option<u32>) -> Reason {
    let found = |sign: Option<&'static PreCheckItem>| match sign {
        Some(sign) => (
            format!("plan-before-{}", sign.id),
            sign.sources,
            WayOut::Lift(sign),
        ),
        None => ("plan-unsure".to_owned(), &[][..], WayOut::Doubt),
    };
    let plain = |message: &str, sources, way| (message.to_owned(), sources, way);
    let (message, sources, way) = match hold {
        Hold::Found(_, sign) | Hold::Left(sign) => found(*sign),
        Hold::Elsewhere(id) => plain("plan-elsewhere", &[][..], WayOut::Plan(*id)),
        Hold::Check(against) => (
            format!("plan-check-{}", against.id()),
            &[][..],
            WayOut::Check,
        ),
        Hold::CheckIn(Advice::Emergency) => {
            plain("plan-look-emergency", &[], WayOut::Look(session))
        }
        Hold::CheckIn(_) => plain("plan-look", &[], WayOut::Look(session)),
        Hold::Ask(_) => plain("plan-asked", product.sources, WayOut::Change),
        Hold::Never(_) => plain("plan-never", product.sources, WayOut::Change),
        Hold::Area => plain("plan-place", product.sources, WayOut::Change),
        Hold::Close => plain("plan-close", &[], WayOut::Change),
        Hold::Name => plain("plan-nameless", product.sources, WayOut::Change),
        Hold::Had => plain("plan-had-open", product.sources, WayOut::Change),
        Hold::Rule(refusal) => plain("plan-broken", refusal.sources(), WayOut::Change),
    };
    Reason {
        message,
        sources,
        way,
    }
}

/// What holds a course up; each reason once: a lump found twice is one reason.
fn held(state: State, id: u32) -> Held {
    let now = state.now.get();
    state.document.with(|document| {
        let mut held = Held::default();
        let Some(course) = document.courses.find(id) else {
            return held;
        };
        let product = course.product();
        let session = document
            .alarms
            .strongest(now)
            .and_then(|alarm| alarm.session);
        let holds = document.holds(course, now);
        held.asked = can_be_agreed(course, &holds);
        for hold in holds {
            let reason = reason(&hold, product, session);
            if held
                .reasons
                .iter()
                .all(|other| other.message != reason.message)
            {
                held.reasons.push(reason);
            }
        }
        held
    })
}

fn panel(state: State, text: Messages, id: u32) -> AnyView {
    let held = Derived::new(move || held(state, id));
    dynamic(move || {
        let held = held.get();
        if held.reasons.is_empty() {
            return None;
        }
        let items: Vec<_> = held
            .reasons
            .iter()
            .map(|reason| item(state, text, reason))
            .collect();
        let agreed = held.asked.then(|| {
            confirm(text, "plan-agree", move || {
                state.change(|document| {
                    let check = document.answers.clone();
                    document.courses.agree(id, &check);
                });
                web::ask_focus("title", true);
            })
        });
        let panel = urgency::panel("section", "stop")
            .attr("aria-labelledby", "plan-held")
            .child(el("h2").id("plan-held").child(text.plain("plan-held")))
            .child(plain_list().class("plan-rows").child(items))
            .child(agreed);
        Some(panel)
    })
}

/// One reason, and the way in which it ends.
fn item(state: State, text: Messages, reason: &Reason) -> El {
    let message = &reason.message;
    el("li")
        .child(el("h3").child(text.plain(message)))
        .child(el("p").child(inline(text, &format!("{message}.next"))))
        .child(sources::details(state, text, reason.sources))
        .child(way(state, text, reason.way))
}

fn way(state: State, text: Messages, way: WayOut) -> AnyView {
    let link = |address: String, label: &str| {
        let link = el("a").class("button button-second").attr("href", address);
        el("p").child(link.child(text.plain(label))).view()
    };
    let lift = |message: &'static str, name: String, sign: Option<&'static str>| {
        confirm_one(text, message, name, move || {
            let Some(now) = web::now() else { return };
            state.change(|document| match sign {
                Some(sign) => document.courses.lift(sign, now.day()),
                None => document.courses.lift_doubts(now.day()),
            });
            web::ask_focus("title", true);
        })
    };
    match way {
        WayOut::Change => ().view(),
        WayOut::Check => link(state.address(Route::Result), "plan-check-result"),
        WayOut::Look(session) => {
            let looks = CheckInStep::Start(session);
            link(state.address_of_step(looks.into()), "today")
        }
        WayOut::Plan(id) => link(PlanStep::Plan(Some(id)).href(), "plan-others"),
        WayOut::Lift(sign) => {
            let message = match sign.ends {
                Ending::Cleared => "plan-clear",
                Ending::Healed => "plan-healed",
                Ending::Over => "plan-over",
            };
            lift(message, format!("plan-lift-{}", sign.id), Some(sign.id))
        }
        WayOut::Doubt => lift("plan-clear", "plan-lift-doubt".to_owned(), None),
    }
}

/// What the self-check says that holds nothing up: what a doctor is asked, what is open,
/// and that it is too old.
fn self_check(state: State, text: Messages) -> AnyView {
    let check = Derived::new(move || {
        let today = state.today.get();
        state.document.with(|document| {
            let old = today.is_some_and(|today| document.check_is_old(today));
            let assessment = assess(&document.answers);
            let ask = assessment
                .findings
                .first()
                .map(|finding| Outcome::from(finding.level()));
            let open = assessment.outcome().is_none();
            (old, ask == Some(Outcome::Ask), open)
        })
    });
    dynamic(move || {
        let (message, label, route) = match check.get() {
            (true, _, _) => ("plan-check-old", "plan-check-go", Route::Check),
            (_, true, _) => ("plan-check-ask", "plan-check-result", Route::Result),
            (_, _, true) => ("plan-check-open", "plan-check-go", Route::Check),
            _ => return None,
        };
        let link = el("a")
            .attr("href", state.address(route))
            .child(text.plain(label));
        let note = el("p")
            .class("note")
            .child(inline(text, message))
            .child(" ")
            .child(link);
        Some(note)
    })
}
