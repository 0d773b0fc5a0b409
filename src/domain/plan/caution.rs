//! What holds a plan up, and what a product's rule refuses.
//!
//! A hold is never weighed against anything: while there is one, the plan says so
//! on top. Must not know: how a hold is worded.

#[cfg(test)]
mod tests;

use super::table::{ASKS, Ask, BEFORE, PRODUCTS, Sign};
use super::{Course, Courses, Refusal, Rule};
use crate::domain::day::Day;
use crate::domain::screening::{Answers, SCREENS};

/// The answer that lifts no caution and holds nothing.
pub(super) const NO: &str = "no";
/// Stored for what is known, and for a doctor's agreement.
pub(super) const YES: &str = "yes";
/// Stands among the answers once a doctor has agreed to what they say.
pub(super) const AGREED: &str = "agreed";

/// A reason why no session of a plan may take place for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Something new was found before the session at this place; `None` where the
    /// reader is not sure, or where this version does not know what was found.
    Found(usize, Option<&'static Sign>),
    /// Something new was found in another course: its id. A lump, an illness or a
    /// pregnancy concerns the person, not one course.
    Elsewhere(u32),
    /// An answer other than "no" to a question of the product, or none.
    Ask(&'static Ask),
    /// What the product is must be asked first.
    Name,
    /// The days break the product's rule.
    Rule(Refusal),
}

/// Everything that holds this course up, the most urgent first. `check` are the
/// answers of the self-check, which may say what the plan's own answers do not.
pub fn holds(courses: &Courses, course: &Course, check: &Answers) -> Vec<Hold> {
    let mut holds = Vec::new();
    for (place, step) in course.steps.iter().enumerate() {
        if !step.is_held() {
            continue;
        }
        let Some(found) = step.before.as_ref() else {
            continue;
        };
        let known = BEFORE.iter().filter(|sign| found.contains(sign.id));
        holds.extend(known.map(|sign| Hold::Found(place, Some(sign))));
        if found
            .iter()
            .any(|id| BEFORE.iter().all(|sign| sign.id != id))
        {
            holds.push(Hold::Found(place, None));
        }
    }
    for other in courses.iter().filter(|other| other.id != course.id) {
        if other.steps.iter().any(super::Step::is_held) {
            holds.push(Hold::Elsewhere(other.id));
        }
    }
    match course.product().rule {
        Rule::None => {}
        Rule::Ask(asks) => {
            // Nobody can agree to what was not answered.
            let answered = |ask: &Ask| course.answers.get(ask.id).is_some();
            let agreed = course.answers.get(AGREED).is_some() && asks.iter().all(answered);
            let open = |ask: &&Ask| !agreed && !is_denied(ask, course, check);
            holds.extend(asks.iter().filter(open).map(Hold::Ask));
        }
        Rule::Name => {
            if !is_named(course) {
                holds.push(Hold::Name);
            }
        }
        Rule::Monthly { sessions } => {
            holds.extend(fat_rule(&courses.fat_days(None), sessions).map(Hold::Rule));
        }
    }
    holds
}

/// Whether a question is answered with "no", here and in the self-check.
fn is_denied(ask: &Ask, course: &Course, check: &Answers) -> bool {
    let said = |risk: &&str| {
        SCREENS.iter().any(|screen| {
            let (answer, risk) = (check.get(screen), screen.risk(risk));
            answer
                .zip(risk)
                .is_some_and(|(answer, risk)| answer.has(risk))
        })
    };
    course
        .answers
        .get(ask.id)
        .is_some_and(|answer| answer == NO)
        && !ask.risks.iter().any(said)
}

/// Whether all is known of a product that is not in the list. One that nobody can
/// name is never known: it must be chosen from the list first.
fn is_named(course: &Course) -> bool {
    let [.., unknown] = &PRODUCTS;
    let known = |id: &&str| course.answers.get(id).is_some_and(|answer| answer == YES);
    course.product() != unknown && ASKS.iter().all(known)
}

/// What the label of a fat-dissolving acid refuses in these days, which stand in
/// order: more than so many, or two less than a calendar month apart.
pub fn fat_rule(days: &[Day], sessions: usize) -> Option<Refusal> {
    if days.len() > sessions {
        return Some(Refusal::FatCount);
    }
    let close = |(day, next): (&Day, &Day)| day.add_months(1).is_none_or(|month| *next < month);
    let mut pairs = days.iter().zip(days.iter().skip(1));
    pairs.any(close).then_some(Refusal::FatSpacing)
}
