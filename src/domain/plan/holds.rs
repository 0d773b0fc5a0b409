//! What holds a plan up, and what a product's rule refuses.
//!
//! A hold is never weighed against anything: while there is one, the plan says so on top.
//! Each ends in its own way: what was found by what is said of it, an answer of the
//! self-check by that check, a daily look by a doctor, a product's question by a doctor's
//! agreement to exactly these facts. What a label forbids ends by no agreement.
//! Must not know: how a hold is worded.

#[cfg(test)]
mod tests;

use super::product::Ask;
use super::table::{PRE_CHECK, PreCheckItem};
use super::{CLOSEST, Course, Courses, PlanRefusal, PlannedSession, Product};
use crate::domain::checkin::Advice;
use crate::domain::day::Day;
use crate::domain::ids::IdSet;
use crate::domain::screening::{Answers, Level, SCREENS, assess};

/// The answer that lifts no caution and holds nothing.
pub(super) const NO: &str = "no";
/// Stored for what is known.
pub(super) const YES: &str = "yes";
/// Stands among the answers once a doctor has agreed: its value names the facts.
pub(super) const AGREED: &str = "agreed";

/// What the guide knows besides the plans.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The answers of the self-check.
    pub check: &'a Answers,
    /// The strongest thing that still stands of the daily looks.
    pub checkin: Option<Advice>,
}

/// What in the self-check speaks against any session now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Against {
    /// Under 18: only age ends it.
    Young,
    /// Pregnant or breastfeeding: only their end ends it.
    Pregnant,
    /// A clot now: only its end ends it.
    Clot,
    /// Anything else that says "not now".
    Stop,
    /// Something that comes first.
    Wait,
}

impl Against {
    /// Names the message `plan-check-<id>` with `.next`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Young => "young",
            Self::Pregnant => "pregnant",
            Self::Clot => "clot",
            Self::Stop => "stop",
            Self::Wait => "wait",
        }
    }

    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Young,
        Self::Pregnant,
        Self::Clot,
        Self::Stop,
        Self::Wait,
    ];
}

/// A reason why no session of a plan may take place for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Something in the self-check.
    Check(Against),
    /// Something that a daily look found, and how strong it was.
    CheckIn(Advice),
    /// Something new was found before the session with this index; `None` where the
    /// reader is not sure, or where this version does not know what was found.
    Found(usize, Option<&'static PreCheckItem>),
    /// The same, found in a plan that was deleted.
    Left(Option<&'static PreCheckItem>),
    /// Something new was found in another course: its id. A lump, an illness or a
    /// pregnancy concerns the person, not one course.
    Elsewhere(u32),
    /// An answer other than "no" to a question of the product, or none.
    Ask(&'static Ask),
    /// The same, where the label forbids it and no agreement counts.
    Never(&'static Ask),
    /// The product is licensed for other places only.
    Area,
    /// Sessions are closer than in any plan that we saw in a study.
    Close,
    /// What the product is must be asked first.
    Name,
    /// Nobody has said how many sessions there were before.
    Had,
    /// The days break the product's rule.
    Rule(PlanRefusal),
}

/// Whether a doctor can be asked to agree to this course: something that an agreement ends
/// holds it up, and everything that its product asks is answered. Nobody can agree to what
/// was not answered.
pub fn can_be_agreed(course: &Course, holds: &[Hold]) -> bool {
    let ends = |hold: &Hold| matches!(hold, Hold::Ask(_) | Hold::Area | Hold::Close);
    let mut asks = course.product().asks.iter();
    holds.iter().any(ends) && asks.all(|ask| course.answers.get(ask.id).is_some())
}

/// Everything that holds this course up, the most urgent first.
pub fn holds(courses: &Courses, course: &Course, known: Known<'_>) -> Vec<Hold> {
    let mut holds = Vec::new();
    let checkin = known.checkin.filter(|answer| *answer > Advice::Usual);
    holds.extend(checkin.map(Hold::CheckIn));
    for (index, step) in course.steps.iter().enumerate() {
        let open = step.open();
        holds.extend(signs(&open).map(|sign| Hold::Found(index, sign)));
    }
    holds.extend(signs(&courses.past().found).map(Hold::Left));
    for other in courses.iter().filter(|other| other.id != course.id) {
        if other.steps.iter().any(PlannedSession::is_held) {
            holds.push(Hold::Elsewhere(other.id));
        }
    }
    holds.extend(against(known.check).into_iter().map(Hold::Check));
    let product = course.product();
    let agreed = course.is_agreed(known.check);
    for ask in product.asks {
        if !is_denied(ask, course, known.check) {
            // What nobody has said is only open; but no agreement closes it.
            let told = course
                .answers
                .get(ask.id)
                .is_some_and(|answer| answer == YES);
            if ask.never && (told || !said(ask, known.check).is_empty()) {
                holds.push(Hold::Never(ask));
            } else if ask.never || !agreed {
                holds.push(Hold::Ask(ask));
            }
        }
    }
    if !agreed && !course.is_in_place() {
        holds.push(Hold::Area);
    }
    if !agreed && course.closest().is_some_and(|days| days < CLOSEST) {
        holds.push(Hold::Close);
    }
    if !course.is_named() {
        holds.push(Hold::Name);
    }
    if let Some(most) = product.most {
        if courses.past().had.is_none() {
            holds.push(Hold::Had);
        }
        let days = courses.fat_days(None);
        holds.extend(fat_rule(&days, left(courses, most)).map(Hold::Rule));
    }
    holds
}

/// How many sessions of a counted product plans may have, after those that no plan has.
pub(super) fn left(courses: &Courses, most: usize) -> usize {
    most.saturating_sub(courses.past().counted())
}

/// The signs among what was found, and one `None` for all that is a doubt.
fn signs(found: &IdSet) -> impl Iterator<Item = Option<&'static PreCheckItem>> + '_ {
    let known = PRE_CHECK.iter().filter(|sign| found.contains(sign.id));
    let is_known = |id: &String| PRE_CHECK.iter().any(|sign| sign.id == id);
    let doubt = (!found.iter().all(is_known)).then_some(None);
    known.map(Some).chain(doubt)
}

/// What the self-check says against any session, the strongest first. Answers so far
/// count before the last question too.
fn against(check: &Answers) -> Vec<Against> {
    let mut found = Vec::new();
    for finding in assess(check).findings {
        let id = match finding.cause {
            crate::domain::screening::Cause::Risk(risk) => risk.id,
            crate::domain::screening::Cause::Unsure => "",
        };
        let against = match (finding.level(), id) {
            (_, "under-18") => Against::Young,
            (_, "pregnant-breastfeeding") => Against::Pregnant,
            (_, "clot-now") => Against::Clot,
            (Level::Stop, _) => Against::Stop,
            (Level::Wait, _) => Against::Wait,
            (Level::Ask, _) => continue,
        };
        if !found.contains(&against) {
            found.push(against);
        }
    }
    found
}

/// What the self-check says about a question: risks that were chosen, and screens with a
/// doubt on which one of them stands.
fn said(ask: &Ask, check: &Answers) -> Vec<&'static str> {
    let mut said = Vec::new();
    for screen in &SCREENS {
        let Some(answer) = check.get(screen) else {
            continue;
        };
        let asked = || ask.risks.iter().filter_map(|id| screen.risk(id));
        said.extend(asked().filter(|risk| answer.has(risk)).map(|risk| risk.id));
        if asked().next().is_some() && answer.is_unsure_on(screen) {
            said.push(screen.id);
        }
    }
    said
}

/// Whether a question is answered with "no", here and in the self-check.
fn is_denied(ask: &Ask, course: &Course, check: &Answers) -> bool {
    let answer = course.answers.get(ask.id);
    answer.is_some_and(|answer| answer == NO) && said(ask, check).is_empty()
}

impl Course {
    /// What a doctor has to agree to: answers that are not "no", what the self-check says
    /// of them, the place, and sessions that stand close. Each fact is a word.
    pub fn facts(&self, check: &Answers) -> IdSet {
        let mut facts = IdSet::default();
        for ask in self.product().asks {
            let answer = self.answers.get(ask.id).map_or("", String::as_str);
            if answer != NO {
                facts.insert(format!("{}={answer}", ask.id));
            }
            for said in said(ask, check) {
                facts.insert(format!("{}+{said}", ask.id));
            }
        }
        if !self.is_in_place() {
            facts.insert(format!("area={}", self.area.as_deref().unwrap_or_default()));
        }
        if let Some(days) = self.closest().filter(|days| *days < CLOSEST) {
            facts.insert(format!("days={days}"));
        }
        facts
    }

    /// A doctor agrees to all that is known now.
    pub fn agree(&mut self, check: &Answers) {
        let facts: Vec<String> = self.facts(check).iter().cloned().collect();
        self.answers.insert(AGREED.to_owned(), facts.join("|"));
    }

    /// Whether a doctor has agreed to all that is known now. New facts end it, and nobody
    /// can agree to what was not answered.
    pub fn is_agreed(&self, check: &Answers) -> bool {
        let Some(agreed) = self.answers.get(AGREED) else {
            return false;
        };
        let asks = self.product().asks;
        let answered = asks.iter().all(|ask| self.answers.get(ask.id).is_some());
        let facts = self.facts(check);
        answered
            && facts
                .iter()
                .all(|fact| agreed.split('|').any(|other| other == fact))
    }

    /// Whether its product is licensed for its place, as far as a label speaks of places.
    fn is_in_place(&self) -> bool {
        let areas = self.product().areas;
        areas.is_empty() || self.known_area().is_some_and(|area| areas.contains(&area))
    }

    /// The fewest days between two sessions that are not left out.
    fn closest(&self) -> Option<i32> {
        let pairs = self.active().zip(self.active().skip(1));
        pairs
            .map(|((_, one), (_, next))| one.day.days_until(next.day))
            .min()
    }

    /// Whether all is known that must be known of its product. One that nobody can name
    /// is never known: it must be chosen from the list first.
    fn is_named(&self) -> bool {
        let known = |id: &&str| self.answers.get(id).is_some_and(|answer| answer == YES);
        self.product() != Product::unknown() && self.product().names.iter().all(known)
    }
}

/// What the label of a fat-dissolving acid refuses in these days, which stand in
/// order: more than so many, or two less than a calendar month apart.
pub fn fat_rule(days: &[Day], sessions: usize) -> Option<PlanRefusal> {
    if days.len() > sessions {
        return Some(PlanRefusal::FatCount);
    }
    let close = |(day, next): (&Day, &Day)| day.add_months(1).is_none_or(|month| *next < month);
    let mut pairs = days.iter().zip(days.iter().skip(1));
    pairs.any(close).then_some(PlanRefusal::FatSpacing)
}
