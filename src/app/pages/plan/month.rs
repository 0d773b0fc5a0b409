//! The plan month by month, as a calendar on the wall. Weeks begin on Saturday.
//!
//! Must not know: what a step is about.

use leptos::prelude::{AnyView, Get, GetUntracked, RwSignal, Set};

use super::today;
use crate::app::State;
use crate::app::components::basics::{plain_list, push_button};
use crate::app::components::icon::icon;
use crate::app::derived::Derived;
use crate::app::element::{El, IntoChild, dynamic, el};
use crate::domain::day::{Day, Month};
use crate::domain::plan::{Course, EventKind, PlanEvent, entries};
use crate::i18n::Messages;
use crate::web;

/// The months.
pub fn view(state: State, text: Messages, course: Derived<Option<Course>>) -> AnyView {
    // The first day of the month shown; nothing for the one in which the next
    // session lies.
    let shown: RwSignal<Option<Day>> = RwSignal::new(None);
    let course_of_turn = course.clone();
    let turn = move |months: i32| {
        let course = course_of_turn.get();
        let month = shown
            .get_untracked()
            .or_else(|| begin(course.as_ref()))
            .map(Month::of);
        if let Some(month) = month.and_then(|month| month.later(months)) {
            shown.set(Some(month.first()));
        }
    };
    let button = |id: &'static str, picture: &str, months: i32| {
        let turn = turn.clone();
        push_button()
            .id(id)
            .class("quiet")
            .attr("aria-label", text.plain(id))
            .on("click", move |_| turn(months))
            .child(icon(text, picture))
    };
    let buttons = el("div")
        .class("month-buttons no-print")
        .child(button("plan-month-before", "back", -1))
        .child(button("plan-month-after", "next", 1));
    let table = dynamic(move || {
        let course = course.get()?;
        let day = shown.get().or_else(|| begin(Some(&course)))?;
        let all = entries(&course);
        let month = Month::of(day);
        let heads = weekdays(text, month);
        Some(table(text, month, heads, &all, today(state)))
    });
    el("section")
        .class("months")
        .child(
            el("h2")
                .class("visually-hidden")
                .child(text.plain("plan-month")),
        )
        .child(buttons)
        .child(table)
        .child(legend(text))
        .view()
}

/// What the marks of days mean.
pub fn legend(text: Messages) -> El {
    let key = |class: &str, message: &str| {
        el("li")
            .child(el("span").class(format!("spot {class}")))
            .child(text.plain(message))
    };
    plain_list()
        .class("legend")
        .child(key("spot-session", "plan-mark-session"))
        .child(key("spot-step", "plan-mark-step"))
        .child(key("spot-today", "plan-today"))
}

/// The day of the session that comes next, or of the last one.
fn begin(course: Option<&Course>) -> Option<Day> {
    let course = course?;
    let index = course.next().unwrap_or(course.steps.len().checked_sub(1)?);
    course.step(index).map(|step| step.day)
}

/// The days of the week, as the browser calls them.
fn weekdays(text: Messages, month: Month) -> Vec<El> {
    let lang = text.lang();
    // Any whole week of the month names its days.
    let weeks = month.weeks();
    let whole = weeks.iter().find(|week| week.iter().all(Option::is_some));
    whole
        .into_iter()
        .flatten()
        .flatten()
        .map(|day| {
            let short = web::format_weekday(*day, lang.locale, false);
            el("th")
                .attr("scope", "col")
                .attr("abbr", web::format_weekday(*day, lang.locale, true))
                .child(short)
        })
        .collect()
}

/// A month with what is on each day, below the names of the days of the week.
pub fn table(
    text: Messages,
    month: Month,
    heads: Vec<El>,
    entries: &[PlanEvent],
    today: Option<Day>,
) -> El {
    let lang = text.lang();
    let digits = text.digits().numbering_system();
    let weeks = month.weeks();
    let rows: Vec<_> = weeks
        .into_iter()
        .map(|week| {
            let cells: Vec<_> = week
                .into_iter()
                .map(|day| cell(text, day, entries, today))
                .collect();
            el("tr").child(cells)
        })
        .collect();
    let name = web::format_month(month.first(), lang.locale, digits);
    el("table")
        .class("month")
        .child(el("caption").attr("aria-live", "polite").child(name))
        .child(el("thead").child(el("tr").child(heads)))
        .child(el("tbody").child(rows))
}

/// A day with what is on it, in words for those who do not see the marks.
fn cell(text: Messages, day: Option<Day>, entries: &[PlanEvent], today: Option<Day>) -> El {
    let Some(day) = day else { return el("td") };
    let mut class = String::new();
    let mut words = String::new();
    let of_day = entries.iter().filter(|entry| entry.day == day);
    for entry in of_day.filter(|entry| !entry.cancelled) {
        let mark = match (entry.kind, entry.index) {
            // It stands for the session itself.
            (EventKind::After, _) => continue,
            (EventKind::Session, Some(index)) => {
                words.push_str(": ");
                words.push_str(&text.plain_with("plan-session-n", &[("n", (index + 1).into())]));
                "spot spot-session"
            }
            (kind, _) => {
                words.push_str(": ");
                words.push_str(&text.plain(&format!("plan-step-{}", kind.id())));
                "spot spot-step"
            }
        };
        if !class.contains("spot-session") {
            mark.clone_into(&mut class);
        }
    }
    let is_today = today == Some(day);
    if is_today {
        class.push_str(" spot spot-today");
    }
    let (_, _, number) = day.to_ymd();
    let number = text.number(usize::try_from(number).unwrap_or_default());
    let said = (!words.is_empty()).then(|| el("span").class("visually-hidden").child(words));
    el("td")
        .attr_if("aria-current", is_today.then_some("date"))
        .child(el("span").class(class).child(number))
        .child(said)
}
