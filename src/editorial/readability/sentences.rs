//! Texts as sentences of words. Every heading, paragraph and line of a list ends a
//! sentence, as SMOG asks.
//!
//! Must not know: languages.

use crate::i18n::{Block, Digits, Run, blocks};

/// What closes a sentence.
const ENDS: [char; 4] = ['.', '!', '?', '؟'];
/// What may stand between the end of a sentence and the space after it.
const CLOSING: [char; 6] = ['”', '"', '»', ')', '’', '…'];

/// The sentences of a text with marks, each as its words; numbers are words.
pub fn sentences(text: &str) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for block in blocks(text, Digits::Western) {
        match block {
            Block::Paragraph(runs) => split(&runs, &mut all),
            Block::List(lines) | Block::Steps(lines) => {
                for runs in lines {
                    split(&runs, &mut all);
                }
            }
        }
    }
    all
}

fn split(runs: &[Run], all: &mut Vec<Vec<String>>) {
    let line: String = runs
        .iter()
        .map(|run| match run {
            Run::Text(text) | Run::Strong(text) | Run::Ltr(text) => text.as_str(),
        })
        .collect();
    let mut sentence = Vec::new();
    for token in line.split(|c: char| c.is_whitespace() || "/–—".contains(c)) {
        let word = token.trim_matches(|c: char| !c.is_alphanumeric());
        if !word.is_empty() {
            sentence.push(word.to_owned());
        }
        if token.trim_end_matches(CLOSING).ends_with(ENDS) && !sentence.is_empty() {
            all.push(std::mem::take(&mut sentence));
        }
    }
    if !sentence.is_empty() {
        all.push(sentence);
    }
}

#[cfg(test)]
mod tests {
    use super::sentences;

    fn read(text: &str) -> Vec<String> {
        sentences(text)
            .iter()
            .map(|words| words.join(" "))
            .collect()
    }

    #[test]
    fn headings_lines_and_full_stops_end_a_sentence() {
        let text = "Heading\n\nOne **two.** “Three?” Four: 1.5 `mg`\n- five\n- six; seven …\n\n1. eight – nine";
        assert_eq!(
            read(text),
            [
                "Heading",
                "One two",
                "Three",
                "Four 1.5 mg",
                "five",
                "six seven",
                "eight nine"
            ]
        );
    }

    #[test]
    fn arabic_sentences_end_too() {
        assert_eq!(read("ما هذا؟ إبرة، ثم قطرة."), ["ما هذا", "إبرة ثم قطرة"]);
        assert!(read("… – ").is_empty());
    }
}
