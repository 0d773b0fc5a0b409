//! Everything that can be found: sections of chapters, short answers, warning signs, what
//! helps, words explained, what bothers people, pages, sources.
//!
//! Must not know: how a place is weighed or drawn.

use super::Query;
use crate::content::about::ABOUT;
use crate::content::decide::GOALS;
use crate::content::evidence::EVIDENCE;
use crate::content::{answers, chapters};
use crate::domain::source::SourceId;
use crate::domain::warning::{AIDS, CARE_CARDS};
use crate::i18n::{Block, Messages, Run};
use crate::routes::Route;

/// A place in the guide, with the words by which it is found.
#[derive(Debug)]
pub struct Place {
    /// The page.
    pub route: Route,
    /// The id of the place on the page; empty for the page as a whole.
    pub fragment: String,
    /// What it is called.
    pub title: String,
    /// What it is a part of; empty for a page.
    pub within: String,
    /// What it says.
    pub body: String,
    /// How much it counts beside another that has the same words.
    pub counts: Counts,
}

/// How much a kind of places counts beside others.
#[derive(Debug, Clone, Copy)]
pub struct Counts {
    usually: f32,
    in_an_emergency: f32,
}

impl Counts {
    const fn both(counts: f32) -> Self {
        Self {
            usually: counts,
            in_an_emergency: counts,
        }
    }

    /// How much it counts for this query.
    pub fn of(self, query: &Query) -> f32 {
        if query.is_urgent() {
            self.in_an_emergency
        } else {
            self.usually
        }
    }
}

/// Who asks wants an answer.
const ANSWER: Counts = Counts::both(1.25);
/// A warning sign says in a text what others say in a heading.
const SIGN: Counts = Counts {
    usually: 1.0,
    in_an_emergency: 3.0,
};
const PAGE: Counts = Counts::both(1.1);
const SECTION: Counts = Counts::both(1.0);
const PART: Counts = Counts::both(0.85);
/// A source is found by those who look for it.
const SOURCE: Counts = Counts::both(0.45);

/// Pages by themselves, with the messages that name them and say what they are for.
const PAGES: [(Route, &str); 10] = [
    (Route::Guide, "door-learn"),
    (Route::Decide, "door-decide"),
    (Route::Check, "door-check"),
    (Route::Plan, "door-plan"),
    (Route::Recovery, "door-recovery"),
    (Route::CheckIn, "find-today"),
    (Route::Records, "find-records"),
    (Route::Sheet, "find-sheet"),
    (Route::Costs, "find-costs"),
    (Route::Take, "find-take"),
];

/// Every place, in the words of a language. Asks for messages of the volumes of
/// [`Route::Find`].
pub fn places(text: Messages) -> Vec<Place> {
    let mut places = Places {
        text,
        all: Vec::new(),
    };
    for (route, id) in PAGES {
        let what = format!("{id}.what");
        places.add(route, "", id, None, &[&what], PAGE);
    }
    places.chapters();
    places.warning();
    let answers = answers::GROUPS.iter().flat_map(|group| group.answers);
    for answer in answers {
        let id = format!("short-{}", answer.id);
        let body = format!("{id}.body");
        places.add(
            Route::Answers,
            answer.id,
            &id,
            Some("short"),
            &[&body],
            ANSWER,
        );
    }
    for goal in &GOALS {
        let id = format!("goal-{}", goal.id);
        let (point, what) = (format!("{id}.point"), format!("{id}.what"));
        let route = Route::Goal(goal);
        places.add(route, "", &id, Some("door-decide"), &[&point, &what], PAGE);
    }
    for section in &ABOUT {
        let id = format!("about-{}", section.id);
        let body = format!("{id}.body");
        places.add(Route::About, section.id, &id, Some("about"), &[&body], PART);
    }
    for source in SourceId::ALL {
        let id = format!("source-{}", source.tag().to_ascii_lowercase());
        let (by, place) = (format!("{id}.by"), format!("{id}.in"));
        places.add(
            Route::Sources,
            &id,
            &id,
            Some("sources"),
            &[&by, &place],
            SOURCE,
        );
    }
    places.all
}

struct Places {
    text: Messages,
    all: Vec<Place>,
}

impl Places {
    /// `title`, `within` and `bodies` are messages; one that is not there says nothing.
    fn add(
        &mut self,
        route: Route,
        fragment: &str,
        title: &str,
        within: Option<&str>,
        bodies: &[&str],
        counts: Counts,
    ) {
        let mut body = String::new();
        for id in bodies.iter().filter(|id| self.text.has(id)) {
            if !body.is_empty() {
                body.push(' ');
            }
            body.push_str(&flat(self.text, id));
        }
        self.all.push(Place {
            route,
            fragment: fragment.to_owned(),
            title: self.text.plain(title),
            within: within.map(|id| self.text.plain(id)).unwrap_or_default(),
            body,
            counts,
        });
    }

    fn chapters(&mut self) {
        let mut explained: Vec<&str> = Vec::new();
        for chapter in chapters::all() {
            let above = format!("guide-{}", chapter.id);
            let route = Route::Chapter(chapter);
            let point = format!("{above}.point");
            self.add(route, "", &above, Some("guide"), &[&point], SECTION);
            for section in chapter.sections {
                let id = format!("{above}-{}", section.id);
                let body = format!("{id}.body");
                self.add(route, section.id, &id, Some(&above), &[&body], SECTION);
                for word in section.words {
                    if explained.contains(word) {
                        continue;
                    }
                    explained.push(word);
                    let id = format!("word-{word}");
                    let meaning = format!("{id}.meaning");
                    self.add(route, section.id, &id, Some(&above), &[&meaning], PART);
                }
            }
        }
        if let Some(hopes) = chapters::find("hopes") {
            for row in &EVIDENCE {
                let id = format!("evidence-{}", row.id);
                let found = format!("{id}.found");
                let above = Some("guide-hopes");
                self.add(
                    Route::Chapter(hopes),
                    "proof",
                    &id,
                    above,
                    &[&found],
                    SECTION,
                );
            }
        }
    }

    fn warning(&mut self) {
        let route = Route::warning();
        let above = Some("guide-warning");
        for card in &CARE_CARDS {
            let title = format!("care-{}", card.urgency.id());
            for sign in card.signs {
                let sign = format!("sign-{}", sign.id);
                self.add(route, "cards", &title, above, &[&sign], SIGN);
            }
        }
        for aid in AIDS {
            let id = format!("aid-{}", aid.id);
            let steps = aid.steps.iter().map(|step| format!("{id}-{step}"));
            let bodies: Vec<_> = [format!("{id}.intro")].into_iter().chain(steps).collect();
            let bodies: Vec<_> = bodies.iter().map(String::as_str).collect();
            self.add(route, &id, &id, above, &bodies, SIGN);
        }
    }
}

/// A message as one run of characters, without marks, paragraphs and lists.
fn flat(text: Messages, id: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for block in text.blocks(id) {
        match block {
            Block::Paragraph(line) => lines.push(characters(line)),
            Block::List(items) | Block::Steps(items) => {
                lines.push(
                    items
                        .into_iter()
                        .map(characters)
                        .collect::<Vec<_>>()
                        .join(" · "),
                );
            }
        }
    }
    lines.join(" ")
}

fn characters(line: Vec<Run>) -> String {
    let words = line.into_iter().map(|run| match run {
        Run::Text(words) | Run::Strong(words) | Run::Ltr(words) => words,
    });
    let words: String = words.collect();
    words.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "")
}
