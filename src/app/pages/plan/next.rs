//! What comes next in a plan, and what can be done about it.
//!
//! Must not know: the other steps of the plan.

use leptos::prelude::AnyView;

use super::{Step, Verb, today};
use crate::app::State;
use crate::app::element::{El, Piece, el, live, pieces};
use crate::app::part::Part;
use crate::app::parts::confirm::confirm;
use crate::app::parts::icon::icon;
use crate::app::parts::prose::say;
use crate::app::parts::session::date;
use crate::domain::day::{Day, Moment};
use crate::domain::plan::{self, Check, Course, State as Stands};
use crate::domain::recovery::Area;
use crate::i18n::Text;
use crate::routes::Route;
use crate::storage::Document;
use crate::web;

/// The panel of what comes next.
pub fn view(state: State, text: &Text, course: Part<Option<Course>>) -> AnyView {
    let text = text.clone();
    let basis = Part::new(move || (course.get(), today(state)));
    live(move || {
        let (course, today) = basis.get();
        let (course, today) = course.zip(today)?;
        let panel = match course.next() {
            Some(place) => coming(state, &text, &course, place, today)?,
            None => finished(&text, &course, today),
        };
        Some(panel.child(begun(state, &text, &course)))
    })
}

fn panel(text: &Text, title: String) -> El {
    el("section")
        .class("plan-next")
        .attr("aria-labelledby", "plan-next")
        .child(el("p").class("small").child(text.plain("plan-next")))
        .child(el("h2").id("plan-next").focusable().child(title))
}

/// The session that comes next, or whose day has passed.
fn coming(state: State, text: &Text, course: &Course, place: usize, today: Day) -> Option<El> {
    let id = course.id;
    let step = course.step(place)?;
    let days = today.days_until(step.day);
    let number = [
        ("n", (place + 1).into()),
        ("all", course.steps.len().into()),
    ];
    let (message, count) = if days < 0 {
        ("plan-ago", -days)
    } else {
        ("plan-in", days)
    };
    let distance = text.plain_with(message, &[("n", i64::from(count).into())]);
    let when = el("p")
        .class("when")
        .child(date(text, step.day))
        .child(" ")
        .child(el("span").class("distance").child(distance));
    let check = Step::Session(Verb::Check, id, place).href();
    let link = |class: &str, message: &str| {
        el("a")
            .class(class)
            .attr("href", check.clone())
            .child(text.plain(message))
    };
    let stands = step.check(today);
    let passed = (days < 0).then(|| el("p").child(text.plain("plan-passed")));
    let check = match stands {
        Check::Later => el("div")
            .child(el("p").class("small").child(text.plain("plan-check-later")))
            .child(link("quiet", "plan-check-early"))
            .view(),
        Check::Due => el("p").child(link("button", "plan-check-due")).view(),
        Check::Clear => el("p")
            .class("clear")
            .child(icon(text, "done"))
            .child(text.plain("plan-check-clear"))
            .view(),
        Check::Held => el("p").child(text.plain("plan-held")).view(),
    };
    let done = (days <= 0).then(|| {
        let button = confirm(text, "plan-done", move || {
            state.change(|document| mark_done(document, id, place));
            web::ask_focus("plan-next", true);
        });
        // What happened is noted whatever the check says, but never in silence.
        let warned = (stands != Check::Clear).then(|| {
            let look = el("a")
                .attr("href", state.address(Route::Today))
                .child(text.plain("today"));
            el("p")
                .class("note plan-unchecked")
                .child(say(text, "plan-unchecked"))
                .child(" ")
                .child(look)
        });
        pieces(vec![warned.view(), button])
    });
    let change = |verb: Verb, message: &str| {
        el("a")
            .class("quiet")
            .attr("href", Step::Session(verb, id, place).href())
            .child(text.plain(message))
    };
    let changes = el("div")
        .class("buttons")
        .child(change(Verb::Move, "plan-move"))
        .child(change(Verb::Skip, "plan-skip"));
    let title = text.plain_with("plan-session", &number);
    let all = panel(text, title)
        .child(when)
        .child(passed)
        .child(check)
        .child(done)
        .child(changes);
    Some(all)
}

/// Notes that a session took place, and begins its recovery list: at this hour
/// where it was today, else at midday. A list that it has already is kept.
fn mark_done(document: &mut Document, id: u32, place: usize) {
    const MIDDAY: u16 = 12 * 60;
    let Some(now) = web::now() else { return };
    let Some(course) = document.courses.find(id) else {
        return;
    };
    let Some(step) = course.step(place).filter(|step| step.day <= now.day()) else {
        return;
    };
    let at = if step.day == now.day() {
        Some(now)
    } else {
        Moment::new(step.day, MIDDAY)
    };
    let kept = step
        .session
        .filter(|session| document.sessions.find(*session).is_some());
    let area = course.known_area().unwrap_or(Area::Several);
    let session = kept.or_else(|| at.map(|at| document.sessions.add(at, area)));
    if let Some(session) = session {
        // Refused only where it is done already.
        let _ = document.courses.done(id, place, session, now.day());
    }
}

/// Nothing is planned any more: what is still to be looked at.
fn finished(text: &Text, course: &Course, today: Day) -> El {
    let entries = plan::entries(course);
    let next = entries
        .iter()
        .find(|entry| entry.day >= today && !entry.cancelled)
        .map(|entry| {
            let day = date(text, entry.day);
            let what = text.plain(&format!("plan-step-{}", entry.kind.id));
            let words = text.plain_with(
                "plan-finished-next",
                &[("date", (&day).into()), ("what", (&what).into())],
            );
            el("p").child(words)
        });
    panel(text, text.plain("plan-finished")).child(next)
}

/// The way to what began with the last session.
fn begun(state: State, text: &Text, course: &Course) -> Option<El> {
    let took_place = |step: &plan::Step| step.state == Stands::Done;
    if !course.steps.iter().any(took_place) {
        return None;
    }
    let link = |route: Route, message: &str| {
        el("a")
            .class("quiet")
            .attr("href", state.address(route))
            .child(text.plain(message))
    };
    let section = el("div")
        .class("begun")
        .child(el("p").class("small").child(text.plain("plan-begun")))
        .child(link(Route::Recovery, "plan-to-recovery"))
        .child(link(Route::Today, "today"))
        .child((!state.kiosk).then(|| link(Route::Records, "plan-to-records")));
    Some(section)
}
