//! What the pages of the decision and the course put together themselves, as they do: an
//! option, an offer, what comes next, things to tick, tables. Copies, as in `pieces`.
//!
//! Must not know: a document.

use leptos::prelude::AnyView;
use mesotherapy_guide::app::State;
use mesotherapy_guide::app::components::amount::amount;
use mesotherapy_guide::app::components::basics::{plain_list, plain_steps, push_button, sideways};
use mesotherapy_guide::app::components::date::date;
use mesotherapy_guide::app::components::evidence::rated;
use mesotherapy_guide::app::components::prose::inline;
use mesotherapy_guide::app::element::{El, IntoChild, drawing, el};
use mesotherapy_guide::content::decide::GOALS;
use mesotherapy_guide::content::evidence::Rating;
use mesotherapy_guide::domain::day::{Day, Month};
use mesotherapy_guide::domain::recovery::{ITEMS, Item};
use mesotherapy_guide::i18n::Messages;
use mesotherapy_guide::routes::Route;

use super::pieces::row;
use super::{Preset, Sample, below};

/// The answers to a sign, as the table of rules names them.
const ADVICE: [&str; 4] = ["usual", "call", "hospital", "emergency"];
/// The columns of that table.
const WINDOWS: [&str; 4] = [
    "today-rules-first",
    "today-rules-middle",
    "today-rules-second",
    "today-rules-later",
];

pub fn samples(state: State, text: Messages, set: &mut Preset) -> Vec<Sample> {
    vec![
        ("of tools: goals, path", goals(state, text)),
        ("of tools: an option, facts", option(text)),
        ("of tools: an offer", offer(text)),
        ("of tools: what comes next, steps", next(text)),
        ("of tools: ticks, kinds", ticks(text, set)),
        ("of tools: table of rules, wide table", tables(text)),
        ("of tools: a month", month(text)),
        ("of tools: paper", paper(text)),
    ]
}

fn goals(state: State, text: Messages) -> AnyView {
    let goals: Vec<_> = GOALS
        .iter()
        .take(2)
        .map(|goal| {
            let shapes = text.western(&format!("drawing-goal-{}", goal.id));
            let drawn = drawing("goal-drawing", "0 0 96 64".to_owned(), shapes, None);
            let link = el("a")
                .attr("href", state.address(Route::Goal(goal)))
                .child(drawn)
                .child(el("span").child(text.plain(&format!("goal-{}", goal.id))));
            el("li").child(link)
        })
        .collect();
    let steps = [("step-check", Route::Check), ("step-weigh", Route::Weigh)];
    let steps = steps.map(|(message, route)| {
        let link = el("a")
            .attr("href", state.address(route))
            .child(text.plain(message));
        el("li")
            .child(el("h3").child(link))
            .child(el("p").child(inline(text, &format!("{message}.what"))))
    });
    below(vec![
        plain_list().class("goals").child(goals).view(),
        plain_steps().class("path").child(Vec::from(steps)).view(),
    ])
}

fn option(text: Messages) -> AnyView {
    let head = el("div")
        .class("option-head")
        .child(el("h3").child(text.plain("option-nothing")))
        .child(el("p").child(inline(text, "goal-leave")));
    let may = el("li")
        .child(el("p").child(inline(text, "evidence-wrinkles.found")))
        .child(rated(text, Rating::Weak));
    let harms = ["item-bare", "item-cool"].map(|harm| el("li").child(text.plain(harm)));
    let rows = el("dl")
        .child(row(text.plain("row-may"), plain_list().child(may)).class("row-may"))
        .child(row(text.plain("row-harm"), plain_list().child(Vec::from(harms))).class("row-harm"));
    let facts = el("dl")
        .class("facts")
        .child(row(text.plain("row-may"), rated(text, Rating::Good)))
        .child(row(text.plain("row-harm"), text.plain("item-cool")));
    let compared = el("section")
        .class("compared")
        .child(el("h3").child(text.plain("row-may")))
        .child(facts);
    below(vec![
        el("section").class("option").child(head).child(rows).view(),
        compared.view(),
    ])
}

fn offer(text: Messages) -> AnyView {
    let figure = |name: &str, value: u64, class: &str| {
        let value = el("span").child(amount(text, value));
        row(text.plain(name), value).class(class)
    };
    let open = ["consult", "numbing"]
        .map(|question| el("li").child(text.plain(&format!("cost-short-{question}"))));
    let rows = el("dl")
        .class("summary")
        .child(figure("cost-price", 1_500, "cost-figure"))
        .child(figure("cost-sessions", 6, "cost-figure"))
        .child(figure("cost-sum", 9_000, "cost-figure cost-total"))
        .child(row(
            text.plain("cost-open"),
            plain_list().child(Vec::from(open)),
        ));
    let change = el("a")
        .class("button button-second")
        .attr("href", "#main")
        .child(text.plain("cost-change"));
    let card = el("section")
        .class("cost-offer")
        .child(el("h3").child(text.plain_with("cost-offer", &[("n", 1_usize.into())])))
        .child(rows)
        .child(el("div").class("buttons").child(change));
    el("div").class("offer-cards").child(card).view()
}

/// A day that stays the same; in words only a browser tells it.
fn day(text: Messages) -> String {
    let day = Day::parse("2027-01-14");
    day.map(|day| date(text, day)).unwrap_or_default()
}

fn next(text: Messages) -> AnyView {
    let distance = text.plain_with("plan-in", &[("n", 8_usize.into())]);
    let when = el("p")
        .class("when")
        .child(day(text))
        .child(" ")
        .child(el("span").class("distance").child(distance));
    let quiet = |message: &str| push_button().class("quiet").child(text.plain(message));
    let due = el("a")
        .class("button")
        .attr("href", "#main")
        .child(text.plain("plan-check-due"));
    let panel = el("section")
        .class("plan-next")
        .child(el("p").class("small").child(text.plain("plan-next")))
        .child(el("h3").child(text.plain_with("plan-session-n", &[("n", 2_usize.into())])))
        .child(when)
        .child(el("p").child(due))
        .child(
            el("div")
                .class("buttons")
                .child(quiet("plan-move"))
                .child(quiet("plan-skip")),
        );
    let entry = |class: &str, step: &str| {
        el("li")
            .class(class)
            .child(el("p").class("day").child(day(text)))
            .child(el("p").child(el("strong").child(text.plain(&format!("plan-step-{step}")))))
            .child(
                el("p")
                    .class("small")
                    .child(inline(text, &format!("plan-step-{step}.what"))),
            )
    };
    let entries = plain_steps()
        .class("entries")
        .child(entry("entry", "consult"))
        .child(entry("cancelled", "eve"));
    let summary = el("summary")
        .child(el("h3").child(text.plain_with("plan-session-n", &[("n", 2_usize.into())])))
        .child(el("span").class("kind").child(text.plain("plan-held-here")));
    let group = el("details")
        .class("group")
        .attr("open", "")
        .child(summary)
        .child(entries);
    below(vec![panel.view(), group.view()])
}

fn ticks(text: Messages, set: &mut Preset) -> AnyView {
    let row = |id: &'static str, kind: &str, class: &str, item: &Item| {
        let message = format!("item-{}", item.id);
        let label = el("label")
            .attr("for", id)
            .child(el("span").class("kind").child(text.plain(kind)))
            .child(text.plain(&message));
        let reason = el("p").child(inline(text, &format!("{message}.reason")));
        el("li")
            .class(class)
            .child(el("input").attr("type", "checkbox").id(id))
            .child(label)
            .child(el("div").class("reason-of-item").child(reason))
    };
    set.tick("tick-done");
    let kinds = [
        ("tick-open", "recovery-do", "tick"),
        ("tick-done", "recovery-avoid", "tick tick-done"),
    ];
    let rows = kinds.into_iter().zip(&ITEMS);
    let rows = rows.map(|((id, kind, class), item)| row(id, kind, class, item));
    plain_list()
        .class("ticks")
        .child(rows.collect::<Vec<_>>())
        .view()
}

fn tables(text: Messages) -> AnyView {
    let head = |name: &str| el("th").attr("scope", "col").child(text.plain(name));
    let heads = || el("thead").child(el("tr").child(el("td")).child(Vec::from(WINDOWS.map(head))));
    let rows = ADVICE.map(|advice| {
        let name = text.plain(&format!("look-{advice}.short"));
        let cell = el("td")
            .class(format!("answer-{advice}"))
            .attr("colspan", "4")
            .child(text.plain(&format!("look-{advice}")));
        let head = el("th").attr("scope", "row").child(name);
        el("tr").child(head).child(cell)
    });
    let rules = el("table")
        .class("rules")
        .child(heads())
        .child(el("tbody").child(Vec::from(rows)));
    let cells = ADVICE.map(|advice| el("td").child(text.plain(&format!("look-{advice}.short"))));
    let row = el("tr")
        .child(el("th").attr("scope", "row").child(day(text)))
        .child(Vec::from(cells));
    let table = el("table").child(heads()).child(el("tbody").child(row));
    let wide = sideways(text.plain("today-table"), table).class("wide");
    let rules = sideways(text.plain("today-rules"), rules).class("rules-room");
    below(vec![rules.view(), wide.view()])
}

fn month(text: Messages) -> AnyView {
    let Some(month) = Day::parse("2027-01-14").map(Month::of) else {
        return ().view();
    };
    let mut number = 0;
    let mut cell = |day: Option<Day>| {
        if day.is_none() {
            return el("td");
        }
        number += 1;
        let class = match number {
            4 | 25 => "spot spot-session",
            11 => "spot spot-step",
            14 => "spot spot-today",
            _ => "",
        };
        el("td").child(el("span").class(class).child(text.number(number)))
    };
    let weeks = month.weeks().into_iter().map(|week| {
        let cells: Vec<_> = week.into_iter().map(&mut cell).collect();
        el("tr").child(cells)
    });
    let weeks: Vec<_> = weeks.collect();
    // Only a browser has words for the days of a week.
    let head = |day: usize| el("th").attr("scope", "col").child(text.number(day));
    let heads: Vec<_> = (1..=7).map(head).collect();
    let table = el("table")
        .class("month")
        .child(el("caption").child(text.plain("plan-month")))
        .child(el("thead").child(el("tr").child(heads)))
        .child(el("tbody").child(weeks));
    let key = |class: &str, message: &str| {
        el("li")
            .child(el("span").class(format!("spot {class}")))
            .child(text.plain(message))
    };
    let legend = plain_list()
        .class("legend")
        .child(key("spot-session", "plan-mark-session"))
        .child(key("spot-step", "plan-mark-step"))
        .child(key("spot-today", "plan-today"));
    el("section")
        .class("months")
        .child(table)
        .child(legend)
        .view()
}

fn paper(text: Messages) -> AnyView {
    let head = el("div")
        .class("paper-head")
        .child(el("h3").class("paper-title").child(text.plain("sheet")))
        .child(el("p").child(day(text)));
    let facts = el("dl")
        .class("summary")
        .child(row(text.plain("cost-price"), amount(text, 1_500)))
        .child(row(text.plain("record-product"), tag("M3")));
    el("div").class("paper").child(head).child(facts).view()
}

fn tag(words: &str) -> El {
    el("span").class("tag").child(words)
}
