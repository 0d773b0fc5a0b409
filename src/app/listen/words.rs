//! What a voice is given to say: a text in sentences, and each in words that a voice
//! cannot say wrongly.
//!
//! Must not know: where the text stands, or who says it. How a sign is said stands in the
//! message `voice-words` of each language.

use std::ops::Range;

use crate::i18n::{Digits, Messages};

/// The row that says how a range of numbers is said.
const RANGE: &str = "0–0";
/// The row that says how a decimal point is said.
const POINT: &str = "0.0";
/// One type for all of them: the functions that cut a text are made once.
type Is = fn(char) -> bool;
const OPENS: Is = opens;
const CLOSES: Is = closes;
const DIGIT: Is = |c| c.is_ascii_digit();
const COUNTS: Is = |c| c.is_ascii_digit() || ".٫–-+".contains(c);
const ALPHABETIC: Is = char::is_alphabetic;
const TO: Is = |c| c == '–' || c == '-';
const DECIMAL: Is = |c| c == '.' || c == '٫';
const ENDS: Is = |c| closes(c) || stops(c);
/// So many digits in a row are dialled and not counted.
const DIALLED: usize = 5;

/// How the signs of a language are said.
pub struct Signs {
    /// A sign, a unit or an abbreviation, and its words.
    rows: Vec<(String, String)>,
    /// Numbers to call that are short enough to be taken for amounts.
    numbers: Vec<String>,
}

impl Signs {
    /// Those of the language of these messages.
    pub fn of(text: Messages) -> Self {
        let table = text.western("voice-words");
        let row = |line: &str| {
            let (sign, words) = line.split_once(": ")?;
            Some((sign.trim().to_owned(), words.trim().to_owned()))
        };
        let numbers = ["emergency", "police", "elsewhere", "report"];
        Self {
            rows: table.lines().filter_map(row).collect(),
            numbers: numbers.map(|name| text.constant(name).to_owned()).into(),
        }
    }

    fn said(&self, sign: &str) -> Option<&str> {
        let row = self.rows.iter().find(|(known, _)| known == sign)?;
        Some(&row.1)
    }

    /// The sentences of a text, without the space around them. A stop inside a number, or
    /// of an abbreviation, ends none.
    pub fn sentences(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut start = 0;
        for (end, _) in text.char_indices().filter(|(_, c)| c.is_whitespace()) {
            if self.ends(text.get(start..end).unwrap_or_default()) {
                found.push(start..end);
                start = end;
            }
        }
        found.push(start..text.len());
        let trimmed = |range: Range<usize>| {
            let part = text.get(range.clone())?;
            let start = range.start + (part.len() - part.trim_start().len());
            let part = part.trim();
            let words = part.contains(char::is_alphanumeric);
            words.then(|| start..start + part.len())
        };
        found.into_iter().filter_map(trimmed).collect()
    }

    /// Whether a sentence ends with what was read of it so far.
    fn ends(&self, read: &str) -> bool {
        let bare = read.trim_end_matches(CLOSES);
        let last = bare.split_whitespace().next_back().unwrap_or_default();
        let last = last.trim_start_matches(OPENS);
        let end = bare.chars().next_back();
        end.is_some_and(|c| ".!?؟…".contains(c)) && self.said(last).is_none()
    }

    /// A sentence as it is said.
    pub fn spoken(&self, sentence: &str) -> String {
        let mut spoken = String::with_capacity(sentence.len());
        let mut counted = false;
        let seen = sentence.chars().filter(|c| !is_mark(*c));
        let seen = Digits::Western.apply(&seen.collect::<String>());
        for word in seen.split_whitespace() {
            if !spoken.is_empty() {
                spoken.push(' ');
            }
            counted = self.write(word, counted, &mut spoken);
        }
        spoken
    }

    /// Writes one word as it is said. `counted` tells whether a number stands before it;
    /// gives whether this is one.
    fn write(&self, word: &str, counted: bool, spoken: &mut String) -> bool {
        let rest = word.trim_start_matches(OPENS);
        let before = word.get(..word.len() - rest.len()).unwrap_or_default();
        spoken.push_str(before);
        // The stop of an abbreviation belongs to it, and that of a sentence does not.
        let open = rest.trim_end_matches(CLOSES);
        let bare = match self.said(open) {
            Some(_) => open,
            None => open.trim_end_matches(ENDS),
        };
        let after = rest.get(bare.len()..).unwrap_or_default();
        let is_number = bare.trim_start_matches('+').starts_with(DIGIT);
        if is_number {
            let unit = bare.trim_start_matches(COUNTS);
            let number = bare.get(..bare.len() - unit.len()).unwrap_or_default();
            self.count(number, spoken);
            match self.said(unit) {
                Some(words) => {
                    spoken.push(' ');
                    spoken.push_str(words);
                }
                None => spoken.push_str(unit),
            }
        } else {
            // What is short for a unit may be a word elsewhere.
            let sign = bare.ends_with('.') || !bare.contains(ALPHABETIC);
            let said = self.said(bare).filter(|_| counted || sign);
            spoken.push_str(said.unwrap_or(bare));
        }
        spoken.push_str(after);
        is_number && after.is_empty()
    }

    /// Writes a number as it is said.
    fn count(&self, number: &str, spoken: &mut String) {
        let digits = number.trim_start_matches('+');
        let whole = digits.chars().all(|c| c.is_ascii_digit());
        let called = digits.len() >= DIALLED
            || digits.len() < number.len()
            || self.numbers.iter().any(|known| known == digits);
        if whole && called {
            return apart(number, spoken);
        }
        let (first, last) = match number.split_once(TO) {
            Some((first, last)) if !first.is_empty() && !last.is_empty() => (first, Some(last)),
            _ => (number, None),
        };
        self.decimal(first, spoken);
        if let Some(last) = last {
            between(self.said(RANGE), spoken);
            self.decimal(last, spoken);
        }
    }

    /// Writes a number that may have a decimal point.
    fn decimal(&self, number: &str, spoken: &mut String) {
        match number.split_once(DECIMAL) {
            Some((whole, part)) if !part.is_empty() => {
                spoken.push_str(whole);
                between(self.said(POINT), spoken);
                apart(part, spoken);
            }
            _ => spoken.push_str(number),
        }
    }
}

/// Writes what stands between two numbers.
fn between(words: Option<&str>, spoken: &mut String) {
    spoken.push(' ');
    if let Some(words) = words {
        spoken.push_str(words);
        spoken.push(' ');
    }
}

/// Writes digits one by one.
fn apart(digits: &str, spoken: &mut String) {
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 {
            spoken.push(' ');
        }
        spoken.push(digit);
    }
}

fn stops(c: char) -> bool {
    ".,;:!?؟،؛…".contains(c)
}

fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '“' | '‘' | '"' | '«') || is_mark(c)
}

fn closes(c: char) -> bool {
    matches!(c, ')' | ']' | '”' | '’' | '"' | '»') || is_mark(c)
}

/// Marks of direction, which nobody hears.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests;
