//! Short answers to what people ask most, as rows that name messages.
//!
//! An answer repeats in two or three sentences what one section of the guide says, and
//! rests on the sources of that section; general advice has none there either. What is asked stands in `locales/` as
//! `short-<id>`, what is answered as `short-<id>.body`. Must not know: how it is drawn.

use super::chapters::{self, Chapter, Section};

/// A question that people ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShortAnswer {
    /// Names the message, and the place on the page: it never changes once published.
    pub id: &'static str,
    /// The chapter that says it whole.
    chapter: &'static str,
    /// The section of that chapter.
    section: &'static str,
}

/// Questions about one thing.
#[derive(Debug)]
pub struct Group {
    /// Names the message `short-group-<id>`.
    pub id: &'static str,
    /// The questions in the order in which they are asked.
    pub answers: &'static [ShortAnswer],
}

const fn answer(id: &'static str, chapter: &'static str, section: &'static str) -> ShortAnswer {
    ShortAnswer {
        id,
        chapter,
        section,
    }
}

/// Every question.
pub static GROUPS: [Group; 5] = [
    Group {
        id: "help",
        answers: &[
            answer("work", "hopes", "proof"),
            answer("last", "what", "proof"),
            answer("sessions", "course", "common"),
            answer("syringe", "what", "syringe"),
            answer("filler", "options", "procedures"),
            answer("plasma", "risks", "products"),
        ],
    },
    Group {
        id: "whom",
        answers: &[
            answer("pregnancy", "who", "not-now"),
            answer("age", "options", "licensed"),
            answer("men", "options", "medicines"),
            answer("diabetes", "who", "wait"),
            answer("treated", "who", "wait"),
            answer("home", "what", "needle"),
        ],
    },
    Group {
        id: "session",
        answers: &[
            answer("hurt", "session", "steps"),
            answer("fasting", "before", "medicines"),
        ],
    },
    Group {
        id: "after",
        answers: &[
            answer("out", "after", "life"),
            answer("make-up", "after", "care"),
            answer("sun", "after", "care"),
            answer("sport", "after", "care"),
            answer("washing", "after", "care"),
            answer("wedding", "after", "usual"),
            answer("wrong", "after", "look"),
            answer("undone", "risks", "products"),
        ],
    },
    Group {
        id: "choice",
        answers: &[
            answer("cost", "clinic", "proof"),
            answer("nothing", "options", "nothing"),
        ],
    },
];

impl ShortAnswer {
    /// The section that says it whole, and its chapter.
    pub fn whole(&self) -> Option<(&'static Chapter, &'static Section)> {
        let chapter = chapters::find(self.chapter)?;
        let mut sections = chapter.sections.iter();
        let section = sections.find(|section| section.id == self.section)?;
        Some((chapter, section))
    }
}

#[cfg(test)]
mod tests {
    use super::GROUPS;

    #[test]
    fn every_answer_leads_to_a_section_and_no_id_stands_twice() {
        let mut ids = Vec::new();
        for group in &GROUPS {
            for answer in group.answers {
                let section = answer.whole().map(|(_, section)| section);
                let sources = section.map(|section| section.sources.len());
                // What clinics ask for has no source, and the answers say so.
                let is_general = (answer.chapter, answer.section) == ("after", "care");
                assert_eq!(sources == Some(0), is_general, "{}", answer.id);
                assert!(sources.is_some(), "{}", answer.id);
                assert!(!ids.contains(&answer.id), "{}", answer.id);
                ids.push(answer.id);
            }
        }
        assert!((18..=24).contains(&ids.len()), "{}", ids.len());
    }
}
