//! What can happen to a document, and how.

use mesotherapy_guide::domain::checkin::{CheckIn, HAD_BEFORE, NOW, SIGNS};
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::plan::{CourseRequest, PRE_CHECK, PRODUCTS};
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::{Answer, SCREENS};
use mesotherapy_guide::storage::transfer::{export, merge, parse};
use mesotherapy_guide::storage::{Document, decode};
use proptest::prelude::*;

/// Something that happens on a day.
#[derive(Clone, Debug)]
pub enum Event {
    /// A session in an area.
    Session(usize),
    /// A look at a session: for each sign the place of its choice; a sign may be left out.
    Look(usize, Vec<Option<usize>>),
    /// The reader says that a doctor has seen what stands at this place.
    Seen(usize),
    /// A session is moved by so many days, or to another area.
    Move(usize, i32, usize),
    /// The looks at a session are deleted, from this place on.
    Delete(usize),
    /// An answer of the self-check: a screen, and one of its choices.
    Check(usize, usize),
    /// A plan with a product is made, from a week ago on.
    Plan(usize),
    /// Something is found before the first session of the newest plan.
    Found(usize),
    /// What is said of this sign ends it.
    Lift(usize),
    /// The first session of the newest plan took place, or it becomes one of another product.
    Had(Option<usize>),
    /// The newest plan is deleted.
    Unplan,
    /// The document is stored and read again.
    Reload,
    /// The other device takes in all that is here.
    Give,
    /// All of the other device is taken in here.
    Take,
    /// The two devices change places.
    Swap,
}

/// Any event.
pub fn event() -> impl Strategy<Value = Event> {
    let choices = prop::collection::vec(prop::option::weighted(0.9, 0usize..14), SIGNS.len() + 2);
    let mild = prop::collection::vec(prop::option::weighted(0.95, 0usize..2), SIGNS.len() + 2);
    prop_oneof![
        2 => (0usize..5).prop_map(Event::Session),
        3 => (0usize..6, choices).prop_map(|(session, choices)| Event::Look(session, choices)),
        4 => (0usize..6, mild).prop_map(|(session, choices)| Event::Look(session, choices)),
        1 => (0usize..4).prop_map(Event::Seen),
        1 => (0usize..6, -40i32..40, 0usize..5).prop_map(|(session, by, area)| Event::Move(session, by, area)),
        1 => (0usize..6).prop_map(Event::Delete),
        1 => (0usize..20, 0usize..8).prop_map(|(screen, choice)| Event::Check(screen, choice)),
        2 => (0..PRODUCTS.len()).prop_map(Event::Plan),
        2 => (0..PRE_CHECK.len() + 1).prop_map(Event::Found),
        1 => (0..PRE_CHECK.len()).prop_map(Event::Lift),
        2 => prop::option::of(0..PRODUCTS.len()).prop_map(Event::Had),
        1 => Just(Event::Unplan),
        1 => Just(Event::Reload),
        1 => Just(Event::Give),
        1 => Just(Event::Take),
        1 => Just(Event::Swap),
    ]
}

/// The day of the story.
pub fn on(day: i32) -> Day {
    Day::from_ymd(2026, 1, 1).unwrap().add_days(day).unwrap()
}

/// Noon of a day of the story.
pub fn noon(day: i32) -> Moment {
    Moment::new(on(day), 720).unwrap()
}

/// The signs of a look in the order of `Event::Look`.
fn signs(choices: &[Option<usize>]) -> IdMap<String> {
    let mut chosen = IdMap::default();
    for (sign, choice) in [&NOW, &HAD_BEFORE].into_iter().chain(&SIGNS).zip(choices) {
        // A choice beyond the list is one of another version.
        let id = choice.map(|place| {
            sign.choices
                .get(place)
                .map_or("of-tomorrow", |choice| choice.id)
        });
        if let Some(id) = id {
            chosen.insert(sign.id.to_owned(), id.to_owned());
        }
    }
    chosen
}

/// The look that an event keeps.
pub fn checkin(
    document: &Document,
    session: usize,
    choices: &[Option<usize>],
    day: i32,
) -> CheckIn {
    let session = document
        .sessions
        .newest_first()
        .nth(session)
        .map(|session| session.id);
    let minute = u16::try_from(document.checkins.len() % 1_440).unwrap();
    CheckIn {
        session,
        day: on(day),
        minute,
        signs: signs(choices),
    }
}

impl Event {
    /// Lets it happen.
    pub fn happen(&self, document: &mut Document, other: &mut Document, day: i32) {
        match self {
            Self::Session(area) => {
                document.sessions.add(noon(day), Area::ALL[*area]);
            }
            Self::Look(session, choices) => {
                let checkin = checkin(document, *session, choices, day);
                document.store_checkin(checkin);
            }
            Self::Seen(place) => {
                let like = document.alarms.standing(None).nth(*place).cloned();
                if let Some(like) = like {
                    document.alarms.see(&like);
                }
            }
            Self::Move(session, by, area) => {
                let id = document
                    .sessions
                    .newest_first()
                    .nth(*session)
                    .map(|session| session.id);
                if let Some(session) = id.and_then(|id| document.sessions.find_mut(id)) {
                    session.at = Moment::new(session.at.day().add_days(*by).unwrap(), 600).unwrap();
                    Area::ALL[*area].id().clone_into(&mut session.area);
                }
            }
            Self::Delete(from) => {
                let checkins: Vec<CheckIn> =
                    document.checkins.iter().skip(*from).cloned().collect();
                for checkin in checkins {
                    document
                        .checkins
                        .remove(checkin.session, checkin.at().unwrap());
                }
            }
            Self::Check(screen, choice) => {
                let screen = &SCREENS[screen % SCREENS.len()];
                let risk = screen.risks().get(*choice);
                document.answer(
                    screen,
                    risk.map_or_else(Answer::unsure, Answer::risk),
                    Some(on(day)),
                );
            }
            Self::Plan(product) => {
                let wish = CourseRequest {
                    first: on(day - 7),
                    count: 4,
                    every: 30,
                    monthly_after: Some(1),
                    product: PRODUCTS[*product].id.to_owned(),
                    area: Some(Area::Neck),
                };
                let minute = u16::try_from(document.courses.iter().len() % 1_440).unwrap();
                let _ = document.courses.add(&wish, on(day), minute);
            }
            Self::Found(sign) => {
                let id = PRE_CHECK.get(*sign).map_or("of-tomorrow", |sign| sign.id);
                if let Some(course) = document.courses.newest().map(|course| course.id) {
                    let found = vec![id.to_owned()].into();
                    document.courses.found(course, 0, found, on(day));
                }
            }
            Self::Lift(sign) => document.courses.lift(PRE_CHECK[*sign].id, on(day)),
            Self::Had(product) => {
                if let Some(course) = document.courses.newest().map(|course| course.id) {
                    let _ = match product {
                        None => document.courses.done(course, 0, 1, on(day)),
                        Some(product) => {
                            document.courses.set_product(course, PRODUCTS[*product].id)
                        }
                    };
                }
            }
            Self::Unplan => {
                if let Some(course) = document.courses.newest().map(|course| course.id) {
                    document.courses.remove(course);
                }
            }
            Self::Reload => *document = decode(Some(&document.encode())).0,
            Self::Give => merge(other, carried(document)),
            Self::Take => merge(document, carried(other)),
            Self::Swap => std::mem::swap(document, other),
        }
    }
}

/// A document as a file and back.
fn carried(document: &Document) -> Document {
    parse(export(document, None).as_bytes()).unwrap().document
}
