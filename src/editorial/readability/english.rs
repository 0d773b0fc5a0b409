//! Flesch-Kincaid grade and SMOG of an English text.
//!
//! Both are school grades of the United States. Must not know: where the text is from.

use super::sentences::sentences;
use super::syllables::syllables;

/// Left out of SMOG, which would count the topic itself as a hard word each time.
const TOPIC: &str = "mesotherapy";
/// From so many syllables on, a word counts as hard for SMOG.
const HARD: usize = 3;
/// SMOG was made for so many sentences; with fewer it is a rough figure.
pub const SMOG_SENTENCES: usize = 30;

/// What was counted in an English text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct English {
    /// Sentences, among them headings and lines of lists.
    pub sentences: usize,
    /// Words, among them numbers.
    pub words: usize,
    /// Syllables; a number counts as one.
    pub syllables: usize,
    /// Words of three syllables or more, without the topic word.
    pub hard_words: usize,
}

impl English {
    /// Counts a text with marks.
    pub fn of(text: &str) -> Self {
        let mut counted = Self::default();
        for words in sentences(text) {
            counted.sentences += 1;
            for word in words {
                // A compound with hyphens is one word with the syllables of its parts.
                let count: usize = word.split('-').map(syllables).sum();
                let is_topic = word.to_lowercase().starts_with(TOPIC);
                counted.words += 1;
                counted.syllables += count;
                counted.hard_words += usize::from(count >= HARD && !is_topic);
            }
        }
        counted
    }

    /// Words in a sentence, on average.
    pub fn words_per_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Flesch-Kincaid grade level.
    pub fn grade(&self) -> f64 {
        0.39 * self.words_per_sentence() + 11.8 * ratio(self.syllables, self.words) - 15.59
    }

    /// SMOG grade.
    pub fn smog(&self) -> f64 {
        1.0430 * (ratio(self.hard_words, self.sentences) * 30.0).sqrt() + 3.1291
    }
}

/// One count over another; over nothing, nothing.
pub(super) fn ratio(count: usize, over: usize) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "counts of words in a text")]
    let (count, over) = (count as f64, over.max(1) as f64);
    count / over
}

#[cfg(test)]
mod tests {
    use super::English;

    #[test]
    fn what_is_counted_is_what_stands_there() {
        let counted = English::of(
            "Needles\n\nA doctor gives mesotherapy. It takes 30 minutes of blood-thinner care.",
        );
        let expected = English {
            sentences: 3,
            words: 12,
            syllables: 2 + (1 + 2 + 1 + 5) + (1 + 1 + 1 + 2 + 1 + 3 + 1),
            hard_words: 1,
        };
        assert_eq!(counted, expected);
    }

    /// By hand: 10 words in 2 sentences with 12 syllables, 1 hard word.
    #[test]
    fn the_formulas_are_the_published_ones() {
        let counted = English {
            sentences: 2,
            words: 10,
            syllables: 12,
            hard_words: 1,
        };
        assert!(
            (counted.grade() - 0.52).abs() < 0.001,
            "{}",
            counted.grade()
        );
        assert!(
            (counted.smog() - 7.1686).abs() < 0.001,
            "{}",
            counted.smog()
        );
    }

    #[test]
    fn nothing_has_a_grade_too() {
        assert!(English::of("").grade().is_finite());
    }
}
