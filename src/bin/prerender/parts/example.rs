//! What a reader may have stored, so that pages draw what they draw only for that: a check
//! with a reason of each level, a plan, a session with its list and a look, an offer.
//!
//! Must not know: what is drawn of it.

use mesotherapy_guide::content::chapters;
use mesotherapy_guide::domain::checkin::CheckIn;
use mesotherapy_guide::domain::cost;
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::plan::CourseRequest;
use mesotherapy_guide::domain::recovery::{Area, ITEMS};
use mesotherapy_guide::domain::screening::{Answer, SCREENS};
use mesotherapy_guide::storage::Document;

/// A risk of each level.
const RISKS: [&str; 3] = ["pregnant-breastfeeding", "antibiotics", "heart-disease"];

/// The day on which all of it is seen.
pub fn today() -> Option<Day> {
    Day::from_ymd(2027, 1, 14)
}

/// The document. It says the same on any day on which it is drawn.
pub fn document() -> Option<Document> {
    let today = today()?;
    let mut document = Document::default();
    for screen in &SCREENS {
        let risks = RISKS.iter().filter_map(|id| screen.risk(id));
        let answer = risks.fold(Answer::none(), Answer::with);
        document.answers.set(screen, answer);
    }
    let chapter = chapters::all().next()?;
    document.read.insert(chapter.id.to_owned());
    let wish = CourseRequest {
        first: today.add_days(8)?,
        count: 3,
        every: 14,
        monthly_after: None,
        product: "vitamins".to_owned(),
        area: Some(Area::Face),
    };
    let plan = document.courses.add(&wish, today, 0).ok()?;
    document.courses.skip(plan, 1, false).ok()?;
    let session = document
        .sessions
        .add(Moment::new(today.add_days(-1)?, 600)?, Area::Face);
    let ticked = ITEMS.first()?;
    document.sessions.toggle(session, ticked.id);
    let mut signs = IdMap::default();
    signs.insert("swelling".to_owned(), "more".to_owned());
    document.checkins.put(CheckIn {
        session: Some(session),
        day: today,
        minute: 600,
        signs,
    });
    let mut offer = IdMap::default();
    for (field, stands) in [("price", "1500"), ("sessions", "6"), ("consult", "yes")] {
        offer.insert(field.to_owned(), stands.to_owned());
    }
    cost::save(&mut document.costs, None, offer);
    Some(document)
}
