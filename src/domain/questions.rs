//! What a patient wants to ask the doctor: the questions of the guide that were
//! picked, and one in the patient's own words.
//!
//! The eleven questions follow what health services and regulators tell patients to
//! ask before a cosmetic injection, and what went wrong where nobody asked.
//! Must not know: how a question is worded, or where the answers go.

use serde::{Deserialize, Serialize, Serializer};

use super::ids::IdSet;
use super::source::SourceId::{self, M10, R3, R4, R9, R10, R11};

/// The most characters that the patient's own question may have.
pub const OWN_LIMIT: usize = 600;

/// One question for the doctor.
#[derive(Debug)]
pub struct Question {
    /// Names the message `question-<id>`. Stored when picked, so it never changes once
    /// published.
    pub id: &'static str,
    /// What shows that it is worth asking.
    pub sources: &'static [SourceId],
}

/// Questions that belong together.
#[derive(Debug)]
pub struct QuestionGroup {
    /// Names the message `questions-<id>`.
    pub id: &'static str,
    /// In the order in which they are asked.
    pub questions: &'static [Question],
}

const fn ask(id: &'static str, sources: &'static [SourceId]) -> Question {
    Question { id, sources }
}

/// Every question: before agreeing, and about harm, help and time.
pub static GROUPS: [QuestionGroup; 2] = [
    QuestionGroup {
        id: "before",
        questions: &[
            // NHS: training of the person who injects. CDC: only the licensed.
            ask("licence", &[R9, R11]),
            // CDC: only known substances. The outbreak was traced by what was injected.
            ask("product", &[R11, M10]),
            // FDA: fat-dissolving injections that nobody approved.
            ask("approval", &[R3, R11]),
            // CDC: safe injection practice.
            ask("vial", &[R11]),
            // NHS: what it can do, and what else there is.
            ask("result", &[R10]),
            // NHS: the whole cost, before paying.
            ask("course", &[R9]),
        ],
    },
    QuestionGroup {
        id: "harm",
        questions: &[
            // NHS: what can go wrong, and the person's experience with it.
            ask("harms", &[R9]),
            // NHS: tell what you are treated for.
            ask("mine", &[R10]),
            // FDA: a blocked vessel needs help at once.
            ask("ready", &[R4]),
            // NHS: who treats problems, insurance.
            ask("night", &[R9]),
            // NHS: take time. The outbreak: what was injected must be on record.
            ask("home", &[R10, M10]),
        ],
    },
];

/// Every question in order.
pub fn all() -> impl Iterator<Item = &'static Question> {
    GROUPS.iter().flat_map(|group| group.questions)
}

/// What a patient wants to ask.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Questions {
    /// The ids of the questions picked. Ids that this version does not know are
    /// kept, for they may come from a newer one.
    #[serde(skip_serializing_if = "IdSet::is_empty")]
    pub picked: IdSet,
    #[serde(skip_serializing_if = "Own::is_empty")]
    own: Own,
}

impl Questions {
    /// The questions picked, in the order of the table.
    pub fn picked(&self) -> impl Iterator<Item = &'static Question> {
        all().filter(|question| self.picked.contains(question.id))
    }

    /// Picks a question, or puts it back.
    pub fn pick(&mut self, id: &str, pick: bool) {
        if pick {
            self.picked.insert(id.to_owned());
        } else {
            self.picked.remove(id);
        }
    }

    /// The patient's own question; empty if there is none.
    pub fn own(&self) -> &str {
        &self.own.0
    }

    /// Takes in the patient's own question: at most [`OWN_LIMIT`] characters, and
    /// none that would disturb what stands around it.
    pub fn set_own(&mut self, typed: &str) {
        self.own = Own::from(typed.to_owned());
    }

    /// Takes in the questions of another device: those picked on either are picked;
    /// a question in own words only where there is none here.
    pub fn merge(&mut self, other: Self) {
        self.picked.merge(other.picked);
        if self.own.is_empty() {
            self.own = other.own;
        }
    }

    /// Whether there is nothing to ask.
    pub fn is_empty(&self) -> bool {
        self.picked().next().is_none() && self.own.is_empty()
    }
}

/// A text in the patient's own words. However it came here, it is clean.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(from = "String")]
struct Own(String);

impl Own {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Own {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Lines stay. Control characters go, and so do the marks that turn the direction
/// of everything after them.
impl From<String> for Own {
    fn from(typed: String) -> Self {
        let mut kept = String::new();
        let unwanted = |letter: char| {
            matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
                || (letter.is_control() && letter != '\n')
        };
        let letters = typed.trim().chars().filter(|letter| !unwanted(*letter));
        kept.extend(letters.take(OWN_LIMIT));
        // What was cut or taken out may leave spaces at an end.
        Self(kept.trim().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::{GROUPS, OWN_LIMIT, Questions, all};

    #[test]
    fn there_are_eleven_questions_each_with_a_source() {
        let ids: BTreeSet<_> = all().map(|question| question.id).collect();
        assert_eq!(ids.len(), 11);
        assert_eq!(all().count(), 11);
        assert!(all().all(|question| !question.sources.is_empty()));
        // A list that is read at one go.
        assert!(GROUPS.iter().all(|group| group.questions.len() <= 7));
    }

    #[test]
    fn questions_are_asked_in_the_order_of_the_table() {
        let mut questions = Questions::default();
        for id in ["night", "licence", "of-a-newer-version"] {
            questions.pick(id, true);
        }
        assert!(!questions.is_empty());
        let picked: Vec<_> = questions.picked().map(|question| question.id).collect();
        assert_eq!(picked, ["licence", "night"]);
        questions.pick("licence", false);
        questions.pick("night", false);
        assert!(questions.is_empty());
        assert!(questions.picked.contains("of-a-newer-version"));
    }

    #[test]
    fn an_own_question_keeps_its_words_and_lines_alone() {
        let mut questions = Questions::default();
        questions.set_own("  هل آخذ دوائي؟\r\nAnd\u{202E} my \u{7}pills? \u{2069}\n");
        assert_eq!(questions.own(), "هل آخذ دوائي؟\nAnd my pills?");
        assert!(!questions.is_empty());
        questions.set_own("\u{202E}\u{0}\n ");
        assert!(questions.own().is_empty());
        questions.set_own(&"ب".repeat(OWN_LIMIT + 1));
        assert_eq!(questions.own().chars().count(), OWN_LIMIT);
    }

    proptest! {
        /// Whatever is typed or stored, storing it again changes nothing.
        #[test]
        fn stored_questions_come_back_as_they_are(own in any::<String>(), picked in prop::collection::vec("[a-z]{1,3}", 0..4)) {
            let stored = serde_json::json!({ "own": own, "picked": picked }).to_string();
            let once: Questions = serde_json::from_str(&stored)?;
            let mut typed = once.clone();
            typed.set_own(&own);
            prop_assert_eq!(&typed, &once);
            let again: Questions = serde_json::from_str(&serde_json::to_string(&once)?)?;
            prop_assert_eq!(again, once);
        }
    }
}
