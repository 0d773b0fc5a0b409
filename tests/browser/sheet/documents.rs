//! What a reader may have put together for the doctor.
//!
//! Must not know: the browser.

use super::OWN;
use crate::reader::{UNSURE, answers, ticks};
use mesotherapy_guide::domain::checkin::{CheckIn, NOW, SIGNS};
use mesotherapy_guide::domain::cost;
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::decision::{STATEMENTS, Weight};
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::plan::{CourseRequest, Courses};
use mesotherapy_guide::domain::questions::{self, OWN_LIMIT};
use mesotherapy_guide::domain::record::{FIELDS, TypedRecord};
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::{Answer, SCREENS};
use mesotherapy_guide::storage::Document;

/// A document of somebody who has used the whole guide, a little.
pub fn usual(today: Day) -> Document {
    let mut document = Document {
        answers: answers(&ticks(&[
            ("medicines", &["blood-thinner"]),
            ("heart", &[UNSURE]),
        ])),
        answered_on: Some(today),
        ..Document::default()
    };
    document.decision.goal = Some("acne-scars".to_owned());
    document.decision.leaning = Some("other".to_owned());
    for (place, statement) in STATEMENTS.into_iter().enumerate() {
        let weight = Weight::ALL[place % 3].id().to_owned();
        document
            .decision
            .values
            .insert(statement.to_owned(), weight);
    }
    had_sessions(&mut document, today, 2, &|field| {
        format!("{field} ٢٢ab").chars().take(20).collect()
    });
    for question in questions::all().take(4) {
        document.questions.pick(question.id, true);
    }
    document.questions.set_own(OWN);
    let mut offer = IdMap::default();
    for (field, stands) in [("place", "Nile 22"), ("price", "1500"), ("sessions", "6")] {
        offer.insert(field.to_owned(), stands.to_owned());
    }
    for question in ["consult", "numbing", "follow", "single", "refund"] {
        offer.insert(question.to_owned(), "yes".to_owned());
    }
    cost::save(&mut document.costs, None, offer.clone());
    document
}

/// A document in which everything is as long as it can be.
pub fn longest(today: Day) -> Document {
    let mut document = usual(today);
    document.decision.doctor_decides = true;
    for screen in &SCREENS {
        let all = screen.risks().iter();
        let answer = all.fold(Answer::unsure(), Answer::with);
        document.answers.set(screen, answer);
    }
    had_sessions(&mut document, today, 30, &|_| "منتج طويل ".repeat(20));
    for question in questions::all() {
        document.questions.pick(question.id, true);
    }
    document
        .questions
        .set_own(&"كلام كثير عن أمر مهم في سطر طويل\n".repeat(30));
    assert!(document.questions.own().chars().count() > OWN_LIMIT - 40);
    let mut offer = IdMap::default();
    for field in &cost::FIELDS {
        let stands = match field.kind {
            cost::CostKind::Words(_) if field.id == "money" => "جنيه مصري هو".to_owned(),
            cost::CostKind::Words(_) => "عيادة طويلة ".repeat(16),
            cost::CostKind::Amount => "999999999".to_owned(),
            cost::CostKind::Sessions => "99".to_owned(),
            // Nothing was asked yet.
            cost::CostKind::Reply => continue,
        };
        offer.insert(field.id.to_owned(), stands);
    }
    cost::save(&mut document.costs, Some(1), offer.clone());
    for _ in 1..cost::MOST {
        cost::save(&mut document.costs, None, offer.clone());
    }
    document
}

/// A document whose last four sessions to come are each of another plan on hold.
pub fn held(today: Day) -> Document {
    let mut document = longest(today);
    document.courses = Courses::default();
    for ago in 0..4 {
        let wish = CourseRequest {
            first: today.add_days(-ago).expect("a day before today"),
            count: 3,
            every: 10,
            monthly_after: None,
            product: "tranexamic".to_owned(),
            area: Some(Area::Several),
        };
        let made = document.courses.add(&wish, today, 0);
        let id = made.expect("a plan like this can be made");
        for place in [0, 1] {
            let left_out = document.courses.skip(id, place, false);
            left_out.expect("a planned session can be left out");
        }
    }
    document
}

/// Sessions with a plan, records and looks, as many as there are days.
fn had_sessions(document: &mut Document, today: Day, days: i32, typed: &dyn Fn(&str) -> String) {
    let wish = CourseRequest {
        first: today,
        count: 15,
        every: 10,
        monthly_after: None,
        product: "tranexamic".to_owned(),
        area: Some(Area::Face),
    };
    document
        .courses
        .add(&wish, today, 0)
        .expect("a plan like this can be made");
    for ago in 1..=days {
        let day = today.add_days(-ago).expect("a day before today");
        let at = Moment::new(day, 600).expect("a time of day");
        let session = document.sessions.add(at, Area::Face);
        let mut fields = IdMap::default();
        for field in &FIELDS {
            fields.insert(field.id.to_owned(), typed(field.id));
        }
        let typed = TypedRecord {
            day: Some(day),
            area: Some("face".to_owned()),
            fields,
        };
        document.records.save(None, Some(session), typed);
        let mut signs = IdMap::default();
        for sign in SIGNS.iter().chain([&NOW]) {
            let longest = sign.choices.iter().max_by_key(|choice| choice.id.len());
            let choice = longest.expect("a sign has choices");
            signs.insert(sign.id.to_owned(), choice.id.to_owned());
        }
        document.store_checkin(CheckIn {
            session: Some(session),
            day,
            minute: 700,
            signs,
        });
    }
}
