//! “How is it today?”: a short look at the skin after a session, and what it means.
//!
//! Too many answers are possible to try them one by one by hand, so the rule is
//! simple enough that its structure proves it: what a sign means depends on that
//! sign and the days since the session alone, and the strongest finding wins. What
//! earlier looks say (`history`) and what still stands of them (`alarm`) only adds
//! findings, so it can never lower an answer. “Not sure”, and whatever this version
//! does not know, is a doubt, and a doubt is never usual. The rows are a proposal that
//! no clinician has reviewed yet.
//! Must not know: the words (`locales/*/today/today.ftl`), what day it is, or where
//! looks are stored.

mod alarm;
mod checkins;
mod history;
mod table;
#[cfg(test)]
mod tests;

pub use alarm::{Alarm, Alarms, FREE, QUIET};
pub use checkins::{CheckIn, CheckIns, DAILY, LAST, NextCheckIn, WEEK, next};
pub use history::{SessionPlace, background, is_weak, sessions_of, store};
pub use table::{
    ADDED, BACK, DOUBT, EMERGENCY_SIGNS, FEVER_AND_SKIN, HAD_BEFORE, NONE, NOW, SIGNS, STANDS_CALL,
    STANDS_EMERGENCY, STANDS_HOSPITAL, STANDS_QUIET, UNSURE, WEAK, WINDOWS, YES,
};

use super::ids::{IdMap, IdSet};
use super::lists::put_in_order;
use super::source::SourceId;
use table::{FADING, SPREADING};

/// What a look says, the mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Advice {
    /// Clinics describe it as usual at this time. It is no promise.
    Usual,
    /// Call the clinic or a doctor today.
    Call,
    /// Go to a hospital today.
    Hospital,
    /// Call the ambulance now.
    Emergency,
}

impl Advice {
    /// All of them, the mildest first.
    pub const ALL: [Self; 4] = [Self::Usual, Self::Call, Self::Hospital, Self::Emergency];

    /// Names the message `look-<id>` with `.short`, `.action` and `.limit`; stored.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Call => "call",
            Self::Hospital => "hospital",
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
    pub answer: Advice,
    /// Names the message `look-why-<id>`; empty where there is nothing to say.
    pub why: &'static str,
    /// What it rests on; empty for general advice.
    pub sources: &'static [SourceId],
}

/// One answer to choose for a sign.
#[derive(Debug)]
pub struct SignChoice {
    /// Its name, see [`CheckInSign::message_of`]; stored, so it never changes.
    pub id: &'static str,
    /// What it means, day by day: never empty, the first from day 0.
    pub rules: &'static [Rule],
}

/// One thing to look or to feel for.
#[derive(Debug)]
pub struct CheckInSign {
    /// Names the message `look-<id>`; stored, so it never changes.
    pub id: &'static str,
    /// The choices, the mildest first, and at the end “not sure”.
    pub choices: &'static [SignChoice],
}

impl CheckInSign {
    /// Names the message of a choice: “none” and “not sure” are the same for every
    /// sign but the questions about the whole look.
    pub fn message_of(&self, choice: &str) -> String {
        if ![NOW.id, HAD_BEFORE.id].contains(&self.id) && matches!(choice, NONE | UNSURE) {
            format!("look-{choice}")
        } else {
            format!("look-{}-{choice}", self.id)
        }
    }
}

/// What one sign contributes to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckInFinding {
    /// The id of the sign; empty for one that this version does not know.
    pub sign: &'static str,
    /// What it means.
    pub rule: &'static Rule,
}

/// What a look says, with everything that it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Triage {
    /// The strongest of the findings.
    pub answer: Advice,
    /// What was found, the strongest first; signs that are not there are left out.
    pub findings: Vec<CheckInFinding>,
}

/// What a look is judged by, besides what it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Background {
    /// Days since the session that is looked at; without one that can be right, the
    /// strictest rules hold.
    pub days: Option<i32>,
    /// Days since the earliest session of the last twelve weeks in the same place: the
    /// same as `days` where there was no other.
    pub first: Option<i32>,
    /// Signs that a look since the session did not find.
    pub gone: IdSet,
    /// Those of them that an earlier look since the session had found: there is no
    /// day on which it is usual that they are there again.
    pub returned: IdSet,
    /// Signs that the last look before the session found, where there was one.
    pub stayed: IdSet,
    /// The self-check tells of weak immunity, a medicine against it, or diabetes.
    pub weak: bool,
}

impl Background {
    /// Nothing is known but the days since the only session.
    pub fn on(days: Option<i32>) -> Self {
        Self {
            days,
            first: days,
            ..Self::default()
        }
    }

    /// Whether there was an earlier session in the same place, so that the reader has
    /// to say from when something is there.
    pub fn asks_before(&self) -> bool {
        self.days != self.first
    }

    /// The days that count for a sign: those since the earliest session, unless the
    /// reader says that nothing was there before the last one, and no look says so.
    fn days_for(&self, sign: &str, signs: &IdMap<String>) -> Option<i32> {
        let new = signs
            .get(HAD_BEFORE.id)
            .is_some_and(|before| before == NONE);
        if new && !self.stayed.contains(sign) {
            self.days
        } else {
            self.first
        }
    }

    /// Whether a sign that is there now is there again, or begins too late to be usual.
    fn is_back(&self, sign: &str) -> bool {
        let fading = self.days.is_none_or(|days| !(0..FADING).contains(&days));
        self.returned.contains(sign) || fading && self.gone.contains(sign)
    }
}

/// What these choices mean before this background: the strongest of all findings.
pub fn triage(signs: &IdMap<String>, background: &Background) -> Triage {
    let mut verdict = Triage {
        answer: Advice::Usual,
        findings: Vec::new(),
    };
    // In an emergency nobody is asked the rest.
    let now = signs.get(NOW.id).map(|choice| meaning(&NOW, choice, None));
    let mut asked = now.is_none_or(|rule| rule.answer < Advice::Emergency);
    for sign in &SIGNS {
        let rule = signs.get(sign.id).map(|choice| meaning(sign, choice, None));
        asked &= rule.is_none_or(|rule| rule.answer < Advice::Emergency);
    }
    verdict.add(NOW.id, now.unwrap_or(if asked { &DOUBT } else { &NOTHING }));
    for sign in &SIGNS {
        let Some(choice) = signs.get(sign.id) else {
            if asked {
                verdict.add(sign.id, &DOUBT);
            }
            continue;
        };
        let rule = meaning(sign, choice, background.days_for(sign.id, signs));
        verdict.add(sign.id, rule);
        if rule.answer == Advice::Usual && choice != NONE && background.is_back(sign.id) {
            verdict.add(sign.id, &BACK);
        }
    }
    let known =
        |id: &str| [NOW.id, HAD_BEFORE.id].contains(&id) || SIGNS.iter().any(|sign| sign.id == id);
    if signs.iter().any(|(id, _)| !known(id)) {
        verdict.add("", &DOUBT);
    }
    let has = |sign: &str, choice: &str| signs.get(sign).is_some_and(|chosen| chosen == choice);
    let spreads = SPREADING.iter().any(|(sign, choice)| has(sign, choice));
    let fever = has("fever", YES);
    if fever && spreads {
        verdict.add("fever", &FEVER_AND_SKIN);
    }
    if background.weak && (fever || spreads) {
        let spreading = SPREADING.iter().find(|(sign, choice)| has(sign, choice));
        let sign = spreading.map_or("fever", |(sign, _)| sign);
        verdict.add(sign, &WEAK);
    }
    verdict
}

/// Where an emergency was chosen, what was not asked is no doubt.
static NOTHING: Rule = Rule {
    from_day: 0,
    answer: Advice::Usual,
    why: "",
    sources: &[],
};

impl Triage {
    /// Whether a finding has this reason.
    pub fn has(&self, why: &str) -> bool {
        self.findings.iter().any(|finding| finding.rule.why == why)
    }

    /// Takes in one more finding; what has no reason is none.
    pub fn add(&mut self, sign: &'static str, rule: &'static Rule) {
        if !rule.why.is_empty() {
            let finding = CheckInFinding { sign, rule };
            put_in_order(&mut self.findings, finding, |other, finding| {
                other.rule.answer >= finding.rule.answer
            });
            self.answer = self.answer.max(rule.answer);
        }
    }
}

/// What a choice for a sign means, so many days after the session; see [`judge`].
pub fn meaning(sign: &CheckInSign, choice: &str, days: Option<i32>) -> &'static Rule {
    let day = days.filter(|days| *days >= 0).unwrap_or(i32::MAX);
    let choice = sign.choices.iter().find(|other| other.id == choice);
    choice
        .and_then(|choice| choice.rules.iter().rfind(|rule| rule.from_day <= day))
        .unwrap_or(&DOUBT)
}
