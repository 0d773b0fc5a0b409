//! OSMAN and LIX of an Arabic text.
//!
//! OSMAN is defined on text with vowel marks, which the guide, as is usual, does not
//! write. So the marks are estimated from the letters; `docs/translating.md` tells
//! how well that agrees with marks set by a program. LIX needs no marks.
//! Must not know: where the text is from.

use super::english::ratio;
use super::sentences::sentences;

/// Letters before which the article's `l` is not spoken and the letter is doubled.
const SUN: &str = "تثدذرزسشصضطظلن";
/// Letters that everyday writing drops or replaces: a sign of formal Arabic.
const FORMAL: &str = "ءئؤذظ";
/// Endings that are one as well.
const FORMAL_ENDS: [&str; 2] = ["وا", "ون"];
/// Above so many estimated units a word is complex. OSMAN's limit is four marks or
/// syllables; a word that long has about one estimated unit more.
const COMPLEX: usize = 5;
/// Above so many letters a word is long.
const LONG: usize = 5;

/// What was counted in an Arabic text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arabic {
    /// Sentences, among them headings and lines of lists.
    pub sentences: usize,
    /// Words of Arabic letters; OSMAN leaves numbers out.
    pub words: usize,
    /// Estimated syllables, in which OSMAN counts a long or stressed one twice.
    pub syllables: usize,
    /// Words with many syllables.
    pub complex: usize,
    /// Complex words that show formal Arabic (“faseeh”).
    pub formal: usize,
    /// Words with more than five letters.
    pub long: usize,
}

impl Arabic {
    /// Counts a text with marks.
    pub fn of(text: &str) -> Self {
        let mut counted = Self::default();
        for words in sentences(text) {
            let words: Vec<_> = words.iter().map(|word| letters(word)).collect();
            let mut words = words.iter().filter(|word| !word.is_empty()).peekable();
            counted.sentences += usize::from(words.peek().is_some());
            for word in words {
                let syllables = syllables(word);
                let is_complex = syllables > COMPLEX;
                counted.words += 1;
                counted.syllables += syllables;
                counted.complex += usize::from(is_complex);
                counted.formal += usize::from(is_complex && is_formal(word));
                counted.long += usize::from(word.chars().count() > LONG);
            }
        }
        counted
    }

    /// Words in a sentence, on average.
    pub fn words_per_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// OSMAN: the higher, the easier.
    pub fn osman(&self) -> f64 {
        let shares = self.complex + self.syllables + self.formal + self.long;
        200.791 - 1.015 * self.words_per_sentence() - 24.181_434_03 * ratio(shares, self.words)
    }

    /// LIX as the same tool counts it for Arabic: the lower, the easier.
    pub fn lix(&self) -> f64 {
        self.words_per_sentence() + 100.0 * ratio(self.long, self.words)
    }
}

/// The Arabic letters of a word, without vowel marks and all else.
fn letters(word: &str) -> String {
    word.chars()
        .filter(|c| matches!(c, '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}'))
        .collect()
}

/// The syllables of a word as OSMAN weighs them, estimated: one for each letter but
/// the article's, and two for an article that doubles the letter after it.
fn syllables(word: &str) -> usize {
    let count = word.chars().count();
    match after_article(word) {
        Some(rest) if rest.starts_with(|c| SUN.contains(c)) => count,
        Some(_) => count.saturating_sub(2),
        None => count,
    }
}

/// What follows the article, if the word has one, alone or after و، ف، ب، ك.
fn after_article(word: &str) -> Option<&str> {
    let inner = word.strip_prefix(['و', 'ف', 'ب', 'ك']).unwrap_or(word);
    let rest = [word, inner]
        .into_iter()
        .find_map(|word| word.strip_prefix("ال").or_else(|| word.strip_prefix("لل")));
    rest.filter(|rest| rest.chars().count() > 1)
}

fn is_formal(word: &str) -> bool {
    word.contains(|c| FORMAL.contains(c)) || FORMAL_ENDS.iter().any(|end| word.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::{Arabic, letters, syllables};

    #[test]
    fn marks_are_no_letters() {
        assert_eq!(letters("يُراجَعْ"), "يراجع");
        assert_eq!(letters("3"), "");
    }

    #[test]
    fn syllables_are_estimated_from_letters() {
        for (word, count) in [
            ("من", 2),
            ("إبرة", 4),
            // The article before a moon letter and before a sun letter.
            ("القلب", 3),
            ("الشمس", 5),
            ("والشمس", 6),
            ("للجلد", 3),
            // No article: too little would be left.
            ("الم", 3),
            ("الذ", 3),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn what_is_counted_is_what_stands_there() {
        let counted = Arabic::of("مسؤولون كثيرون\n\nحقن الجلد 3 مرات.");
        let expected = Arabic {
            sentences: 2,
            words: 5,
            syllables: 7 + 6 + 3 + 3 + 4,
            complex: 2,
            formal: 2,
            long: 2,
        };
        assert_eq!(counted, expected);
    }

    /// By hand: 10 words in 2 sentences.
    #[test]
    fn the_formulas_are_the_published_ones() {
        let counted = Arabic {
            sentences: 2,
            words: 10,
            syllables: 40,
            complex: 2,
            formal: 1,
            long: 3,
        };
        let osman = 200.791 - 5.075 - 24.181_434_03 * 4.6;
        assert!((counted.osman() - osman).abs() < 0.001);
        assert!((counted.lix() - 35.0).abs() < 0.001);
    }
}
