//! Why a plan is held up, what the self-check says about it, and the questions of
//! its product.
//!
//! Must not know: what holds a plan (`domain::plan` does).

use leptos::prelude::{AnyView, Get, With, WithUntracked};

use super::{Step, still};
use crate::app::State;
use crate::app::element::{El, el, live, pieces};
use crate::app::pages::today;
use crate::app::part::Part;
use crate::app::parts::confirm::confirm;
use crate::app::parts::prose::say;
use crate::app::parts::{choices, sources};
use crate::domain::plan::{ASKS, Hold, Product, Rule, holds};
use crate::domain::screening::{Outcome, assess};
use crate::domain::source::SourceId;
use crate::i18n::Text;
use crate::routes::Route;
use crate::web;

/// One reason, ready to be drawn: message (with `.next`), sources.
type Reason = (String, &'static [SourceId]);

/// The panel on top of a plan that is held up, what the self-check says, and the
/// questions of the product.
pub fn view(state: State, text: &Text, id: u32) -> AnyView {
    pieces(vec![
        panel(state, text, id),
        self_check(state, text),
        last_look(state, text),
        asks(state, text, id),
    ])
}

/// What the panel shows: reasons, another course that is meant, and which of the
/// two agreements can be given.
#[derive(Hash, Default)]
struct Held {
    reasons: Vec<Reason>,
    elsewhere: Option<u32>,
    found: bool,
    asked: bool,
}

fn reason(hold: &Hold, product: &'static Product) -> Reason {
    match hold {
        Hold::Found(_, Some(sign)) => (format!("plan-before-{}", sign.id), sign.sources),
        Hold::Found(_, None) => ("plan-unsure".to_owned(), &[]),
        Hold::Elsewhere(_) => ("plan-elsewhere".to_owned(), &[]),
        Hold::Ask(_) => ("plan-asked".to_owned(), product.sources),
        Hold::Name => ("plan-nameless".to_owned(), product.sources),
        Hold::Rule(refusal) => ("plan-broken".to_owned(), refusal.sources()),
    }
}

/// Each reason once: a lump found twice is one reason.
fn reasons(holds: &[Hold], product: &'static Product) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    for hold in holds {
        let reason = reason(hold, product);
        if reasons.iter().all(|other| other.0 != reason.0) {
            reasons.push(reason);
        }
    }
    reasons
}

/// What holds a course up, its product, and whether every question of it is answered.
fn holds_of(state: State, id: u32) -> Option<(Vec<Hold>, &'static Product, bool)> {
    state.document.with(|document| {
        let course = document.courses.find(id)?;
        let product = course.product();
        let answered = match product.rule {
            Rule::Ask(asks) => asks.iter().all(|ask| course.answers.get(ask.id).is_some()),
            _ => false,
        };
        let holds = holds(&document.courses, course, &document.answers);
        Some((holds, product, answered))
    })
}

fn panel(state: State, text: &Text, id: u32) -> AnyView {
    let text = text.clone();
    let held = Part::new(move || {
        let mut held = Held::default();
        if let Some((holds, product, answered)) = holds_of(state, id) {
            for hold in &holds {
                match hold {
                    Hold::Found(..) => held.found = true,
                    // Nobody can agree to what was not answered.
                    Hold::Ask(_) => held.asked = answered,
                    Hold::Elsewhere(id) => held.elsewhere = Some(*id),
                    Hold::Name | Hold::Rule(_) => {}
                }
            }
            held.reasons = reasons(&holds, product);
        }
        held
    });
    live(move || {
        let held = held.get();
        if held.reasons.is_empty() {
            return None;
        }
        let items: Vec<_> = held
            .reasons
            .iter()
            .map(|(message, cited)| {
                el("li")
                    .child(el("h3").child(text.plain(message)))
                    .child(el("p").child(say(&text, &format!("{message}.next"))))
                    .child(sources::details(state, &text, cited))
            })
            .collect();
        let elsewhere = held.elsewhere.map(|id| {
            el("a")
                .class("button button-second")
                .attr("href", Step::Plan(Some(id)).href())
                .child(text.plain("plan-others"))
        });
        let cleared = held.found.then(|| {
            confirm(&text, "plan-clear", move || {
                clear(state, id);
                web::ask_focus("title", true);
            })
        });
        let agreed = held.asked.then(|| {
            confirm(&text, "plan-agree", move || {
                state.change(|document| document.courses.agree(id));
                web::ask_focus("title", true);
            })
        });
        let panel = el("section")
            .class("panel panel-stop")
            .attr("aria-labelledby", "plan-held")
            .child(el("h2").id("plan-held").child(text.plain("plan-held")))
            .child(
                el("ul")
                    .class("plan-rows")
                    .attr("role", "list")
                    .child(items),
            )
            .child(cleared)
            .child(agreed)
            .child(elsewhere);
        Some(panel)
    })
}

/// A doctor has agreed to everything that was found in this course.
fn clear(state: State, id: u32) {
    let Some(now) = web::now() else { return };
    let places: Vec<_> = state.document.with_untracked(|document| {
        let course = document.courses.find(id);
        let steps = course.into_iter().flat_map(|course| course.steps.iter());
        let steps = steps.enumerate().filter(|(_, step)| step.is_held());
        steps.map(|(place, _)| place).collect()
    });
    state.change(|document| {
        for place in places {
            document.courses.clear(id, place, now.day());
        }
    });
}

/// What the self-check says about having a session at all.
fn self_check(state: State, text: &Text) -> AnyView {
    let text = text.clone();
    let answers = state.part(|document| document.answers.clone());
    live(move || {
        let assessment = assess(&answers.get());
        // Reasons so far count before the last question too.
        let strongest = assessment.findings.first();
        let strongest = strongest.map(|finding| Outcome::from(finding.level()));
        let (message, label, route) = match (strongest, assessment.outcome()) {
            (Some(Outcome::Stop), _) => ("plan-check-stop", "plan-check-result", Route::Result),
            (Some(Outcome::Wait), _) => ("plan-check-wait", "plan-check-result", Route::Result),
            (Some(_), _) => ("plan-check-ask", "plan-check-result", Route::Result),
            (None, None) => ("plan-check-open", "plan-check-go", Route::Check),
            (None, Some(_)) => return None,
        };
        let link = el("a")
            .attr("href", state.address(route))
            .child(text.plain(label));
        let note = el("p")
            .class("note")
            .child(say(&text, message))
            .child(" ")
            .child(link);
        Some(note)
    })
}

/// What the last daily look says about a new session.
fn last_look(state: State, text: &Text) -> AnyView {
    let text = text.clone();
    let session = Part::new(move || {
        let now = state.now.get();
        state
            .document
            .with(|document| document.alarms.strongest(now)?.session)
    });
    live(move || {
        let fragment = today::fragment_of(session.get()?);
        let link = el("a")
            .attr(
                "href",
                format!("{}#{fragment}", state.address(Route::Today)),
            )
            .child(text.plain("today"));
        let note = el("p")
            .class("note plan-look")
            .child(say(&text, "plan-look"))
            .child(" ")
            .child(link);
        Some(note)
    })
}

/// The questions of the product, answered at once. Drawn anew with the product
/// only, so that an answer keeps the focus.
fn asks(state: State, text: &Text, id: u32) -> AnyView {
    let text = text.clone();
    let product = state.part(move |document| {
        let course = document.courses.find(id);
        course.map(|course| course.product().id)
    });
    live(move || {
        let product = Product::find(product.get()?);
        let (heading, ids): (_, Vec<&'static str>) = match product.rule {
            Rule::Ask(asks) => ("plan-asks", asks.iter().map(|ask| ask.id).collect()),
            Rule::Name => ("plan-names", ASKS.to_vec()),
            Rule::None | Rule::Monthly { .. } => return None,
        };
        let unsure = matches!(product.rule, Rule::Ask(_));
        let questions: Vec<_> = ids
            .into_iter()
            .map(|ask| question(state, &text, id, ask, unsure))
            .collect();
        let change = matches!(product.rule, Rule::Name).then(|| {
            el("a")
                .class("button button-second")
                .attr("href", Step::Product(id).href())
                .child(text.plain("plan-change-product"))
        });
        let section = el("section")
            .class("asks")
            .child(el("h2").child(text.plain(heading)))
            .child(el("p").child(say(&text, &format!("{heading}.hint"))))
            .child(matches!(product.rule, Rule::Name).then(|| still::rule(state, &text, product)))
            .child(questions)
            .child(change);
        Some(section)
    })
}

fn question(state: State, text: &Text, id: u32, ask: &'static str, unsure: bool) -> El {
    let name = format!("plan-ask-{ask}");
    let mut options = vec![
        ("no".to_owned(), text.plain("plan-no")),
        ("yes".to_owned(), text.plain("plan-yes")),
    ];
    if unsure {
        options.push(("unsure".to_owned(), text.plain("plan-not-sure")));
    }
    let legend = text.plain(&name);
    let answer = state.part(move |document| {
        let course = document.courses.find(id)?;
        course.answers.get(ask).cloned()
    });
    let choose = move |value: String| {
        state.change(|document| document.courses.answer(id, ask, &value));
    };
    choices::now(&name, legend, options, move || answer.get(), choose)
}
