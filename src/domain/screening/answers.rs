//! What a person answered in the self-check, in the shape that is stored.
//!
//! Only ids are kept, never texts. Must not know: what an answer leads to, and
//! where it is stored.

use serde::{Deserialize, Serialize};

use super::{Risk, SCREENS, Screen};
use crate::domain::ids::{IdMap, IdSet};

/// Stands among the chosen ids for "not sure". No risk may have this id.
pub(super) const UNSURE: &str = "unsure";
/// Stands among the chosen ids of an answer that was given before its screen asked all that
/// it asks today: what was chosen counts, and the screen waits. No risk may have this id.
pub(super) const AGAIN: &str = "again";

/// The answer to one screen: the ids of the chosen risks and, if the person is
/// not sure, the word "unsure". An empty set means "no" or "none of these".
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answer(IdSet);

impl Answer {
    /// "No", or "none of these".
    pub fn none() -> Self {
        Self::default()
    }

    /// "Not sure", and nothing else.
    pub fn unsure() -> Self {
        Self::none().with_unsure()
    }

    /// "Yes", or this one choice.
    pub fn risk(risk: &Risk) -> Self {
        Self::none().with(risk)
    }

    /// The same answer with this risk as well.
    #[must_use]
    pub fn with(mut self, risk: &Risk) -> Self {
        self.0.insert(risk.id.to_owned());
        self
    }

    /// The same answer with "not sure" as well.
    #[must_use]
    pub fn with_unsure(mut self) -> Self {
        self.0.insert(UNSURE.to_owned());
        self
    }

    /// The chosen ids, as they are stored.
    pub fn ids(&self) -> &IdSet {
        &self.0
    }

    /// An answer as it was stored.
    pub fn of(ids: IdSet) -> Self {
        Self(ids)
    }

    /// Whether the answer is "no" or "none of these".
    pub fn says_none(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this risk was chosen.
    pub fn has(&self, risk: &Risk) -> bool {
        self.0.contains(risk.id)
    }

    /// Whether the answer leaves a doubt on this screen: "not sure", or a choice
    /// that the screen does not offer (stored by another version), which must
    /// never count as milder than a doubt.
    pub fn is_unsure_on(&self, screen: &Screen) -> bool {
        let known = |id: &String| id == AGAIN || screen.risk(id).is_some();
        !self.0.iter().all(known)
    }

    /// Whether the screen has to be answered again, because it asks more than it did.
    pub fn waits(&self) -> bool {
        self.0.contains(AGAIN)
    }
}

/// All answers given so far, by screen id.
///
/// Answers to screens that this version does not know are kept when stored, so
/// that a newer version finds them again, and otherwise ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(IdMap<Answer>);

impl Answers {
    /// Nothing answered yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer to this screen, if there is one.
    pub fn get(&self, screen: &Screen) -> Option<&Answer> {
        self.find(screen.id)
    }

    /// Takes this answer in place of an earlier one.
    pub fn set(&mut self, screen: &Screen, answer: Answer) {
        self.put(screen.id, answer);
    }

    /// The answer to the screen with this id, whether or not this version knows it.
    pub fn find(&self, screen: &str) -> Option<&Answer> {
        self.0.get(screen)
    }

    /// Takes an answer to the screen with this id, whether or not this version knows it.
    pub fn put(&mut self, screen: &str, answer: Answer) {
        self.0.insert(screen.to_owned(), answer);
    }

    /// Takes in answers given on another device. Where both answered a screen, what
    /// either has chosen counts: a risk that somebody told of is never lost.
    pub fn merge(&mut self, other: Self) {
        for (screen, answer) in other.0.iter() {
            let mut both = answer.clone();
            if let Some(own) = self.0.get(screen) {
                both.0.merge(own.0.clone());
            }
            self.0.insert(screen.clone(), both);
        }
    }

    /// From now on the answers to these screens wait for what is new there.
    pub fn repeat(&mut self, screens: &[&str]) {
        for screen in screens {
            if let Some(mut answer) = self.find(screen).cloned() {
                answer.0.insert(AGAIN.to_owned());
                self.put(screen, answer);
            }
        }
    }

    /// Forgets every answer, those to unknown screens too.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Positions in [`SCREENS`] of the screens without an answer, in order.
    fn unanswered(&self) -> impl Iterator<Item = usize> + '_ {
        SCREENS
            .iter()
            .enumerate()
            .filter(|(_, screen)| self.get(screen).is_none_or(Answer::waits))
            .map(|(position, _)| position)
    }

    /// Position in [`SCREENS`] of the first screen without an answer.
    pub fn first_unanswered(&self) -> Option<usize> {
        self.unanswered().next()
    }

    /// How many screens of this version are answered.
    pub fn answered(&self) -> usize {
        SCREENS.len() - self.unanswered().count()
    }
}
