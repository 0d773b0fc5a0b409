//! The few marks that a text may carry, read into typed pieces.
//!
//! An empty line parts paragraphs; lines that start with `- ` are a list, with
//! `1. ` numbered steps; `**…**` stands out; `` `…` `` keeps Western digits and
//! runs left to right (telephone numbers, doses, codes).
//! Must not know: how a piece is drawn. Any text is accepted: what is not a mark
//! is shown as it stands.

use super::Digits;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Ordinary text in the reader's digits.
    Text(String),
    /// Text that stands out.
    Strong(String),
    /// A literal that keeps its digits and runs left to right.
    Ltr(String),
}

/// A paragraph, a list or steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A list without order.
    List(Vec<Vec<Run>>),
    /// A list in order.
    Steps(Vec<Vec<Run>>),
}

/// Reads the paragraphs and lists of a text.
pub fn blocks(text: &str, digits: Digits) -> Vec<Block> {
    let mut blocks = Vec::new();
    for part in text
        .split("\n\n")
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        parse_part(part, digits, &mut blocks);
    }
    blocks
}

/// Lines of one part: runs of list lines become lists, other lines join.
fn parse_part(part: &str, digits: Digits, blocks: &mut Vec<Block>) {
    let mut prose = String::new();
    for line in part.lines().map(str::trim) {
        if let Some(item) = line.strip_prefix("- ") {
            close_prose(&mut prose, digits, blocks);
            match blocks.last_mut() {
                Some(Block::List(items)) => items.push(runs(item, digits)),
                _ => blocks.push(Block::List(vec![runs(item, digits)])),
            }
        } else if let Some(item) = numbered(line) {
            close_prose(&mut prose, digits, blocks);
            match blocks.last_mut() {
                Some(Block::Steps(items)) => items.push(runs(item, digits)),
                _ => blocks.push(Block::Steps(vec![runs(item, digits)])),
            }
        } else {
            if !prose.is_empty() {
                prose.push(' ');
            }
            prose.push_str(line);
        }
    }
    close_prose(&mut prose, digits, blocks);
}

fn close_prose(prose: &mut String, digits: Digits, blocks: &mut Vec<Block>) {
    if !prose.is_empty() {
        blocks.push(Block::Paragraph(runs(prose, digits)));
        prose.clear();
    }
}

fn numbered(line: &str) -> Option<&str> {
    let (number, rest) = line.split_once(". ")?;
    let only_digits = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
    only_digits.then_some(rest)
}

/// Reads the pieces of one line.
pub fn runs(line: &str, digits: Digits) -> Vec<Run> {
    let mut runs = Vec::new();
    for (index, piece) in line.split('`').enumerate() {
        if index % 2 == 1 {
            runs.push(Run::Ltr(piece.to_owned()));
            continue;
        }
        for (index, piece) in piece.split("**").enumerate() {
            if piece.is_empty() {
                continue;
            }
            let text = digits.apply(piece);
            runs.push(if index % 2 == 1 {
                Run::Strong(text)
            } else {
                Run::Text(text)
            });
        }
    }
    runs
}

/// The text without marks and without Fluent's isolation marks, for places that
/// hold characters only: titles, `aria-label`, file names.
pub fn plain(text: &str, digits: Digits) -> String {
    runs(text, digits)
        .into_iter()
        .map(|run| match run {
            Run::Text(text) | Run::Strong(text) | Run::Ltr(text) => text,
        })
        .collect::<String>()
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Block, Digits, Run, blocks, plain};

    fn text(text: &str) -> Vec<Run> {
        vec![Run::Text(text.to_owned())]
    }

    #[test]
    fn paragraphs_lists_and_steps_are_told_apart() {
        let read = blocks(
            "One\nline.\n\n- a\n- b\n\nTwo:\n- c\n\n1. d\n2. e",
            Digits::Western,
        );
        assert_eq!(
            read,
            vec![
                Block::Paragraph(text("One line.")),
                Block::List(vec![text("a"), text("b")]),
                Block::Paragraph(text("Two:")),
                Block::List(vec![text("c")]),
                Block::Steps(vec![text("d"), text("e")]),
            ]
        );
    }

    #[test]
    fn a_literal_keeps_its_digits_and_the_rest_does_not() {
        let read = blocks("Call `123` in 5 **minutes 2**", Digits::ArabicIndic);
        assert_eq!(
            read,
            vec![Block::Paragraph(vec![
                Run::Text("Call ".to_owned()),
                Run::Ltr("123".to_owned()),
                Run::Text(" in ٥ ".to_owned()),
                Run::Strong("minutes ٢".to_owned()),
            ])]
        );
    }

    #[test]
    fn plain_text_has_no_marks() {
        assert_eq!(
            plain("\u{2068}`123`\u{2069} **a** 5", Digits::ArabicIndic),
            "123 a ٥"
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(text in ".*") {
            blocks(&text, Digits::ArabicIndic);
            plain(&text, Digits::Western);
        }
    }
}
