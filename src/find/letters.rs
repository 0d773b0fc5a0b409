//! The words of a text, as they are compared: small letters, Arabic without marks and
//! with one form of each letter, one kind of digits.
//!
//! Must not know: languages, or what a word means.

use std::ops::Range;

use super::Query;

/// A word and where it stands in its text, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its letters as they are compared.
    pub folded: String,
    /// Where it stands.
    pub at: Range<usize>,
}

/// A letter or digit as it is compared; `None` for what is written inside a word and does
/// not count: marks over letters, the line that stretches a word, an apostrophe, a sign
/// of direction.
fn fold(letter: char) -> Option<char> {
    Some(match letter {
        '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | 'ـ'
        | 'ء'
        | '\''
        | '’'
        | '\u{200c}'..='\u{200f}'
        | '\u{2066}'..='\u{2069}' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ئ' | 'ی' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ک' => 'ك',
        '٠'..='٩' => western(letter, '٠')?,
        '۰'..='۹' => western(letter, '۰')?,
        letter => letter.to_ascii_lowercase(),
    })
}

/// A digit of a row that begins with `zero`.
fn western(digit: char, zero: char) -> Option<char> {
    char::from_digit(u32::from(digit).checked_sub(u32::from(zero))?, 10)
}

/// Whether a letter may stand in a word: Latin ones with their accents, Arabic ones, and
/// digits. The tables of all scripts would weigh more than the rest of the search.
fn in_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || matches!(letter, '\u{c0}'..='\u{24f}' | '\u{620}'..='\u{669}' | '\u{66e}'..='\u{6d3}' | '\u{6f0}'..='\u{6f9}')
        || fold(letter).is_none()
}

/// The words of a text in their order.
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut folded = String::new();
    let mut start = 0;
    // A space at the end ends the last word.
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        if in_word(letter) {
            if folded.is_empty() {
                start = at;
            }
            folded.extend(fold(letter));
        } else if !folded.is_empty() {
            words.push(Word {
                folded: std::mem::take(&mut folded),
                at: start..at,
            });
        }
    }
    words
}

/// How many words of a text are shown around what was found.
const AROUND: usize = 28;
/// How many of them stand before it.
const BEFORE: usize = 6;

/// The words around what was found in a text, in pieces: each with whether it is a word
/// that was asked for.
pub fn marked(text: &str, query: &Query) -> Vec<(String, bool)> {
    let words = words(text);
    let hits: Vec<bool> = words
        .iter()
        .map(|word| query.asks_for(&word.folded))
        .collect();
    let count = |first: usize| {
        let window = hits.iter().skip(first).take(AROUND - BEFORE);
        window.filter(|hit| **hit).count()
    };
    // The first of the places where most of the words stand together.
    let best = (0..words.len())
        .rev()
        .filter(|at| hits.get(*at) == Some(&true));
    let best = best.max_by_key(|at| count(*at)).unwrap_or(0);
    let first = best.saturating_sub(BEFORE);
    let shown = words.iter().zip(&hits).skip(first).take(AROUND);
    let mut pieces = Vec::new();
    let mut from = 0;
    if first > 0 {
        from = words.get(first).map_or(0, |word| word.at.start);
        pieces.push(("… ".to_owned(), false));
    }
    let mut put = |range: Range<usize>, hit: bool| {
        if let Some(piece) = text.get(range).filter(|piece| !piece.is_empty()) {
            pieces.push((piece.to_owned(), hit));
        }
    };
    let mut plain = from;
    for (word, hit) in shown {
        if *hit {
            put(plain..word.at.start, false);
            put(word.at.clone(), true);
            plain = word.at.end;
        }
        from = word.at.end;
    }
    let is_end = first + AROUND >= words.len();
    put(plain..if is_end { text.len() } else { from }, false);
    if !is_end {
        pieces.push((" …".to_owned(), false));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{marked, words};
    use crate::find::{Habits, Query};

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn arabic_is_compared_as_people_write_it() {
        for (one, other) in [
            ("أَلَم", "الم"),
            ("حَقن", "حقن"),
            ("إبرة", "ابره"),
            ("مـــاء", "ما"),
            ("على", "علي"),
            ("١٢ ساعة", "12 ساعه"),
            ("۱۲", "12"),
            ("تهدئة", "تهديه"),
        ] {
            assert_eq!(folded(one), folded(other), "{one}");
        }
    }

    #[test]
    fn english_words_are_small_and_keep_no_apostrophe() {
        assert_eq!(
            folded("Don’t STOP—your 2 make-ups!"),
            ["dont", "stop", "your", "2", "make", "ups"]
        );
    }

    #[test]
    fn what_was_asked_for_is_marked_where_it_stands() {
        let query = Query::new("swelling", &Habits::default());
        let text = "Some pain and swelling is usual.";
        let pieces = marked(text, &query);
        let hits: Vec<_> = pieces.iter().filter(|(_, hit)| *hit).collect();
        assert_eq!(hits.len(), 1);
        assert_eq!(hits[0].0, "swelling");
        let whole: String = pieces.iter().map(|(piece, _)| piece.as_str()).collect();
        assert_eq!(whole, text);
    }

    #[test]
    fn of_a_long_text_only_what_stands_around_is_shown() {
        let text = format!("{} fever {}", "word ".repeat(60), "word ".repeat(60));
        let query = Query::new("fever", &Habits::default());
        let pieces = marked(&text, &query);
        assert!(pieces.iter().any(|(piece, hit)| *hit && piece == "fever"));
        let shown: String = pieces.into_iter().map(|(piece, _)| piece).collect();
        assert!(shown.starts_with("… ") && shown.ends_with(" …"), "{shown}");
        assert!(shown.len() < 250, "{shown}");
    }

    proptest::proptest! {
        #[test]
        fn any_text_and_any_question_are_read(text in ".*", asked in ".*") {
            let query = Query::new(&asked, &Habits::default());
            let whole: String = marked(&text, &query).into_iter().map(|(piece, _)| piece).collect();
            proptest::prop_assert!(whole.chars().count() <= text.chars().count() + 4);
        }
    }
}
