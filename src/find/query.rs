//! What a reader types, as the words that are looked for.
//!
//! Must not know: what there is to find.

use super::letters::words;
use super::stems::{is_slip, stems};

/// How people of one language ask, read from its messages.
#[derive(Debug, Default)]
pub struct Habits {
    /// Everyday words, each with the words of the guide that mean the same.
    alike: Vec<(Vec<String>, Vec<String>)>,
    /// Words that say nothing about what is looked for.
    idle: Vec<String>,
    /// What is asked in an emergency: all the words of one row together.
    urgent: Vec<Vec<String>>,
}

impl Habits {
    /// Reads rows of words: `alike` with `everyday words = words of the guide`, `urgent`
    /// with the words that are asked together, and `idle` words one after another.
    pub fn new(alike: &[String], idle: &str, urgent: &[String]) -> Self {
        let row = |row: &String| {
            let (typed, meant) = row.split_once('=')?;
            Some((all_stems(typed), all_stems(meant)))
        };
        Self {
            alike: alike.iter().filter_map(row).collect(),
            idle: words(idle).into_iter().map(|word| word.folded).collect(),
            urgent: urgent.iter().map(|row| all_stems(row)).collect(),
        }
    }
}

fn all_stems(text: &str) -> Vec<String> {
    words(text)
        .iter()
        .map(|word| stems(&word.folded).0)
        .collect()
}

/// How much a word counts that was found in another way than by its own stem.
const JOINED: f32 = 0.7;
const ALIKE: f32 = 0.9;
const BEGUN: f32 = 0.6;
const SLIP: f32 = 0.5;

/// How many letters a word has at least, so that its beginning or a slip counts.
const LEAST_BEGUN: usize = 3;
const LEAST_SLIP: usize = 4;

/// One word that is looked for, in each form that counts and how much.
#[derive(Debug)]
pub struct Term {
    forms: Vec<(String, f32)>,
    /// What may be the beginning of a longer word, or a slip.
    typed: String,
}

impl Term {
    fn new(word: &str, habits: &Habits) -> Self {
        let (own, joined) = stems(word);
        let mut forms = vec![(own.clone(), 1.0)];
        forms.extend(joined.map(|joined| (joined, JOINED)));
        let mut alike = Vec::new();
        for (form, _) in &forms {
            let rows = habits
                .alike
                .iter()
                .filter(|(typed, _)| typed.contains(form));
            alike
                .extend(rows.flat_map(|(_, meant)| meant.iter().map(|word| (word.clone(), ALIKE))));
        }
        forms.extend(alike);
        Self { forms, typed: own }
    }

    /// How much a stem of the guide counts for this word; 0 for another word. A beginning
    /// or a slip counts only `in_need`, when nothing in the guide is the word itself.
    pub fn weight(&self, stem: &str, in_need: bool) -> f32 {
        let form = self.forms.iter().find(|(form, _)| form == stem);
        if let Some((_, weight)) = form {
            return *weight;
        }
        let letters = self.typed.chars().count();
        if letters >= LEAST_BEGUN && stem.starts_with(&self.typed) {
            return BEGUN;
        }
        if in_need && letters >= LEAST_SLIP && is_slip(&self.typed, stem) {
            return SLIP;
        }
        0.0
    }

    /// Whether a stem is this word itself, or one that means the same.
    fn is(&self, stem: &str) -> bool {
        self.forms.iter().any(|(form, _)| form == stem)
    }
}

/// What is looked for.
#[derive(Debug)]
pub struct Query {
    /// The words that count, in the order in which they were typed.
    pub terms: Vec<Term>,
    is_urgent: bool,
}

impl Query {
    /// Reads what was typed.
    pub fn new(typed: &str, habits: &Habits) -> Self {
        let words = words(typed);
        let counts = |word: &&super::letters::Word| !habits.idle.contains(&word.folded);
        let mut meant: Vec<_> = words.iter().filter(counts).collect();
        if meant.is_empty() {
            meant = words.iter().collect();
        }
        let terms: Vec<_> = meant
            .into_iter()
            .map(|word| Term::new(&word.folded, habits))
            .collect();
        let asked = |stem: &String| terms.iter().any(|term| term.is(stem));
        let is_urgent = habits
            .urgent
            .iter()
            .any(|row| !row.is_empty() && row.iter().all(asked));
        Self { terms, is_urgent }
    }

    /// Whether people ask like this when something may be wrong right now.
    pub fn is_urgent(&self) -> bool {
        self.is_urgent
    }

    /// Whether a folded word is one of those looked for.
    pub fn asks_for(&self, folded: &str) -> bool {
        let (own, joined) = stems(folded);
        self.terms.iter().any(|term| {
            term.weight(&own, true) > 0.0 || joined.as_ref().is_some_and(|joined| term.is(joined))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Habits, Query};

    fn habits() -> Habits {
        let alike = [
            "سخونية سخونة = حمى حرارة".to_owned(),
            "makeup = cosmetics".to_owned(),
        ];
        let urgent = ["breathe".to_owned(), "skin black".to_owned()];
        Habits::new(&alike, "is it the هل", &urgent)
    }

    #[test]
    fn everyday_words_stand_for_those_of_the_guide() {
        let query = Query::new("عندي سخونيه", &habits());
        assert!(query.asks_for("الحمي"));
        assert!(query.asks_for("سخونه"));
        assert!(!query.asks_for("ورم"));
    }

    #[test]
    fn words_that_say_nothing_are_passed_over_unless_there_are_no_others() {
        assert_eq!(Query::new("Is it the skin?", &habits()).terms.len(), 1);
        assert_eq!(Query::new("is it", &habits()).terms.len(), 2);
        assert!(Query::new(" ؟ ", &habits()).terms.is_empty());
    }

    #[test]
    fn what_is_asked_in_an_emergency_is_known_by_all_its_words() {
        for (typed, urgent) in [
            ("I cannot breathe", true),
            ("breathing", true),
            ("my skin turns black", true),
            ("black", false),
            ("skin", false),
        ] {
            assert_eq!(Query::new(typed, &habits()).is_urgent(), urgent, "{typed}");
        }
    }
}
