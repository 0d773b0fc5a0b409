//! What can happen to a document, and how.

use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::ids::IdMap;
use mesotherapy_guide::domain::look::{BEFORE, Look, NOW, SIGNS};
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::{Answer, SCREENS};
use mesotherapy_guide::storage::transfer::{export, merge, read};
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
    for (sign, choice) in [&NOW, &BEFORE].into_iter().chain(&SIGNS).zip(choices) {
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
pub fn look(document: &Document, session: usize, choices: &[Option<usize>], day: i32) -> Look {
    let session = document
        .sessions
        .newest_first()
        .nth(session)
        .map(|session| session.id);
    let minute = u16::try_from(document.looks.len() % 1_440).unwrap();
    Look {
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
                let look = look(document, *session, choices, day);
                document.keep_look(look);
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
                    session.area = Area::ALL[*area].id().to_owned();
                }
            }
            Self::Delete(from) => {
                let looks: Vec<Look> = document.looks.iter().skip(*from).cloned().collect();
                for look in looks {
                    document.looks.remove(look.session, look.at().unwrap());
                }
            }
            Self::Check(screen, choice) => {
                let screen = &SCREENS[screen % SCREENS.len()];
                let risk = screen.risks().get(*choice);
                document
                    .answers
                    .set(screen, risk.map_or_else(Answer::unsure, Answer::risk));
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
    read(export(document, None).as_bytes()).unwrap().document
}
