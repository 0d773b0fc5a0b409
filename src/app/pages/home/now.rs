//! What stands first on the first page: what mesotherapy is, and for somebody who is in
//! the middle of something, what comes now.
//!
//! Both have the same place, and the words for everybody keep their room: nothing below
//! moves when the page wakes. Must not know: how a plan, a look or a chapter is drawn.

use leptos::prelude::{Get, With};

use crate::app::State;
use crate::app::components::date::date;
use crate::app::components::prose::inline;
use crate::app::derived::Derived;
use crate::app::element::{El, dynamic, el};
use crate::content::chapters;
use crate::domain::day::{Day, Moment};
use crate::domain::plan::PreCheck;
use crate::i18n::Messages;
use crate::routes::Route;
use crate::storage::Document;

/// For how many days after a session its signs are looked at: as long as slow infections
/// mostly take (the chapter “after”, section “look”).
const LOOKED_AFTER: i32 = 84;

/// What there is to do or to know now.
#[derive(Clone, Hash, PartialEq, Eq, Debug)]
enum NowItem {
    /// What a daily look found stands.
    Stands,
    /// A plan is held up.
    Held,
    /// The day of the next session, in how many days, and whether its check is open.
    Next(Day, i32, bool),
    /// A planned day has passed and nobody said what happened.
    Passed(Day),
    /// So many days after the newest session.
    Look(i32),
    /// A chapter to go on with, and how many were read.
    Read(&'static str, usize),
}

/// The words for everybody, or what comes now in their place.
pub fn view(state: State, text: Messages) -> El {
    let due = Derived::new(move || match state.now.get() {
        Some(now) if state.is_hydrated() => state.document.with(|document| due(document, now)),
        _ => Vec::new(),
    });
    let is_some = due.clone();
    let under = move || {
        let class = if is_some.get().is_empty() {
            "lead"
        } else {
            "lead under"
        };
        Some(class.to_owned())
    };
    let now = dynamic(move || {
        let due = due.get();
        (!due.is_empty()).then(|| panel(state, text, &due))
    });
    el("div")
        .class("home-first")
        .child(
            el("p")
                .attr_live("class", under)
                .child(inline(text, "home.point")),
        )
        .child(now)
}

/// What there is now, at most two things, the most pressing first.
fn due(document: &Document, now: Moment) -> Vec<NowItem> {
    let today = now.day();
    let mut due = Vec::new();
    if document.alarms.strongest(Some(now)).is_some() {
        due.push(NowItem::Stands);
    }
    let next = document.courses.iter().filter_map(|course| {
        let step = course.step(course.next()?)?;
        Some((step.day, course, step))
    });
    if let Some((day, course, step)) = next.min_by_key(|(day, _, _)| *day) {
        let days = today.days_until(day);
        due.push(if !document.holds(course, Some(now)).is_empty() {
            NowItem::Held
        } else if days < 0 {
            NowItem::Passed(day)
        } else {
            NowItem::Next(day, days, step.check(today) == PreCheck::Due)
        });
    }
    if let Some(session) = document.sessions.newest() {
        let days = session.at.day().days_until(today);
        if (0..=LOOKED_AFTER).contains(&days) {
            due.push(NowItem::Look(days));
        }
    }
    if due.is_empty() {
        due.extend(reading(document));
    }
    due.truncate(2);
    due
}

/// Where the reader stopped, once there is something to go on with.
fn reading(document: &Document) -> Option<NowItem> {
    let chapter = chapters::find(document.last_chapter.as_ref()?)?;
    // A chapter read to its end is followed by the next one.
    let chapter = if document.read.contains(chapter.id) {
        chapter.following().unwrap_or(chapter)
    } else {
        chapter
    };
    let read = chapters::all().filter(|chapter| document.read.contains(chapter.id));
    Some(NowItem::Read(chapter.id, read.count()))
}

fn panel(state: State, text: Messages, due: &[NowItem]) -> El {
    let lines: Vec<_> = due.iter().map(|due| line(state, text, due)).collect();
    el("div").class("home-now").child(lines)
}

fn line(state: State, text: Messages, due: &NowItem) -> El {
    let (words, route, link) = match due {
        NowItem::Stands => (text.plain("home-stands"), Route::CheckIn, "home-look"),
        NowItem::Held => (text.plain("home-held"), Route::Plan, "home-plan"),
        NowItem::Next(day, days, check) => {
            let date = date(text, *day);
            let args = [("date", (&date).into()), ("n", i64::from(*days).into())];
            let link = if *check { "home-before" } else { "home-plan" };
            (text.plain_with("home-next", &args), Route::Plan, link)
        }
        NowItem::Passed(day) => {
            let date = date(text, *day);
            let args = [("date", (&date).into())];
            (
                text.plain_with("home-passed", &args),
                Route::Plan,
                "home-plan",
            )
        }
        NowItem::Look(days) => {
            let args = [("n", i64::from(*days).into())];
            (
                text.plain_with("home-after", &args),
                Route::CheckIn,
                "home-look",
            )
        }
        NowItem::Read(id, read) => return resume(state, text, id, *read),
    };
    let link = el("a")
        .attr("href", state.address(route))
        .child(text.plain(link));
    el("p").child(words).child(" ").child(link)
}

fn resume(state: State, text: Messages, id: &str, read: usize) -> El {
    let all = chapters::all().count();
    let numbers = [("n", read.into()), ("all", all.into())];
    let count = text.plain_with("home-read", &numbers);
    let route = chapters::find(id).map_or(Route::Guide, Route::Chapter);
    let name = el("strong").child(text.plain(&format!("guide-{id}")));
    let link = el("a")
        .attr("href", state.address(route))
        .child(text.plain("home-continue"))
        .child(" ")
        .child(name);
    el("div")
        .child(el("p").class("small").child(count))
        .child(el("p").child(link))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use super::{NowItem, due};
    use crate::domain::day::{Day, Moment};
    use crate::domain::plan::{CourseRequest, NAMES};
    use crate::domain::recovery::Area;
    use crate::storage::Document;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn now() -> Moment {
        Moment::new(day("2026-11-20"), 600).unwrap()
    }

    /// A document with a plan of two sessions, the first on this day.
    fn planned(first: &str) -> Document {
        let mut document = Document::default();
        let wish = CourseRequest {
            first: day(first),
            count: 2,
            every: 14,
            monthly_after: None,
            product: "hyaluronic".to_owned(),
            area: Some(Area::Face),
        };
        document.courses.add(&wish, day("2026-11-01"), 600).unwrap();
        document
    }

    #[test]
    fn nothing_known_is_nothing_due() {
        assert_eq!(due(&Document::default(), now()), []);
    }

    #[test]
    fn reading_goes_on_until_there_is_something_of_today() {
        let mut document = Document {
            last_chapter: Some("what".to_owned()),
            ..Document::default()
        };
        assert_eq!(due(&document, now()), [NowItem::Read("what", 0)]);
        document.read.insert("what".to_owned());
        assert_eq!(due(&document, now()), [NowItem::Read("where", 1)]);
        let session = Moment::new(day("2026-11-17"), 600).unwrap();
        document.sessions.add(session, Area::Face);
        assert_eq!(due(&document, now()), [NowItem::Look(3)]);
    }

    #[test]
    fn a_session_is_looked_at_for_twelve_weeks() {
        for (at, expected) in [
            ("2026-11-20", vec![NowItem::Look(0)]),
            ("2026-08-28", vec![NowItem::Look(84)]),
            ("2026-08-27", vec![]),
        ] {
            let mut document = Document::default();
            let session = Moment::new(day(at), 600).unwrap();
            document.sessions.add(session, Area::Face);
            assert_eq!(due(&document, now()), expected, "{at}");
        }
    }

    #[test]
    fn a_plan_that_holds_is_said_to_be_on_hold_and_one_that_does_not_says_its_day() {
        let mut document = planned("2026-11-28");
        // Nothing was said of the product yet.
        assert_eq!(due(&document, now()), [NowItem::Held]);
        let course = document.courses.newest().unwrap();
        let (id, product) = (course.id, course.product());
        for question in product.questions() {
            let is_name = NAMES.contains(&question);
            let answer = if is_name { "yes" } else { "no" };
            document.courses.answer(id, question, answer);
        }
        assert_eq!(
            due(&document, now()),
            [NowItem::Next(day("2026-11-28"), 8, false)]
        );
    }
}
