//! “How is it today?”: a short look at the skin after a session, and what it means.
//!
//! Too many answers are possible to try them one by one by hand, so the rule is
//! simple enough that its structure proves it: what a sign means depends on that
//! sign and the days since the session alone, and the strongest finding wins.
//! “Not sure”, and whatever this version does not know, is a doubt, and a doubt
//! is never usual. The rows are a proposal that no clinician has reviewed yet.
//! Must not know: the words (`locales/*/plan/today.ftl`), what day it is, or where
//! looks are stored.

mod looks;
mod table;
#[cfg(test)]
mod tests;

pub use looks::{DAILY, LAST, Look, Looks, Next, WEEK, next, unsettled};
pub use table::{DOUBT, EMERGENCY_SIGNS, NONE, NOW, SIGNS, UNSURE, WINDOWS};

use super::ids::IdMap;
use super::source::SourceId;

/// What a look says, the mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// Clinics describe it as usual at this time. It is no promise.
    Usual,
    /// Call the clinic or a doctor today.
    Call,
    /// Call the ambulance now.
    Emergency,
}

impl Answer {
    /// All of them, the mildest first.
    pub const ALL: [Self; 3] = [Self::Usual, Self::Call, Self::Emergency];

    /// Names the message `look-<id>` with `.short`, `.action` and `.limit`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Call => "call",
            Self::Emergency => "emergency",
        }
    }
}

/// What a choice means from a day on.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The first day after the session, which is day 0, on which it holds.
    pub from_day: i32,
    /// How strong it is.
    pub answer: Answer,
    /// Names the message `look-why-<id>`; empty where there is nothing to say.
    pub why: &'static str,
    /// What it rests on; empty for general advice.
    pub sources: &'static [SourceId],
}

/// One answer to choose for a sign.
#[derive(Debug)]
pub struct Choice {
    /// Its name, see [`Sign::message_of`]; stored, so it never changes.
    pub id: &'static str,
    /// What it means, day by day: never empty, the first from day 0.
    pub rules: &'static [Rule],
}

/// One thing to look or to feel for.
#[derive(Debug)]
pub struct Sign {
    /// Names the message `look-<id>`; stored, so it never changes.
    pub id: &'static str,
    /// The choices, the mildest first, and at the end “not sure”.
    pub choices: &'static [Choice],
}

impl Sign {
    /// Names the message of a choice: “none” and “not sure” are the same for every
    /// sign but the first question.
    pub fn message_of(&self, choice: &str) -> String {
        if self.id != NOW.id && matches!(choice, NONE | UNSURE) {
            format!("look-{choice}")
        } else {
            format!("look-{}-{choice}", self.id)
        }
    }
}

/// What one sign contributes to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The id of the sign; empty for one that this version does not know.
    pub sign: &'static str,
    /// What it means.
    pub rule: &'static Rule,
}

/// What a look says, with everything that it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The strongest of the findings.
    pub answer: Answer,
    /// What was found, the strongest first; signs that are not there are left out.
    pub findings: Vec<Finding>,
}

/// What these choices mean, so many days after the session. Without a day that can
/// be right, and where there is none, the rules for the latest days hold: they are
/// the strictest.
pub fn judge(signs: &IdMap<String>, days: Option<i32>) -> Verdict {
    let mut findings: Vec<Finding> = Vec::new();
    let mut add = |sign, rule: &'static Rule| {
        if !rule.why.is_empty() {
            let stronger = |other: &Finding| other.rule.answer >= rule.answer;
            let place = findings.partition_point(stronger);
            findings.insert(place, Finding { sign, rule });
        }
    };
    // In an emergency nobody is asked the rest.
    let now = signs.get(NOW.id).map(|choice| meaning(&NOW, choice, days));
    let asked = now.is_none_or(|rule| rule.answer < Answer::Emergency);
    add(NOW.id, now.unwrap_or(&DOUBT));
    for sign in &SIGNS {
        match signs.get(sign.id) {
            Some(choice) => add(sign.id, meaning(sign, choice, days)),
            None if asked => add(sign.id, &DOUBT),
            None => {}
        }
    }
    let known = |id: &str| id == NOW.id || SIGNS.iter().any(|sign| sign.id == id);
    if signs.iter().any(|(id, _)| !known(id)) {
        add("", &DOUBT);
    }
    let strongest = findings.first().map(|finding| finding.rule.answer);
    Verdict {
        answer: strongest.unwrap_or(Answer::Usual),
        findings,
    }
}

/// What a choice for a sign means, so many days after the session; see [`judge`].
pub fn meaning(sign: &Sign, choice: &str, days: Option<i32>) -> &'static Rule {
    let day = days.filter(|days| *days >= 0).unwrap_or(i32::MAX);
    let choice = sign.choices.iter().find(|other| other.id == choice);
    choice
        .and_then(|choice| choice.rules.iter().rfind(|rule| rule.from_day <= day))
        .unwrap_or(&DOUBT)
}
