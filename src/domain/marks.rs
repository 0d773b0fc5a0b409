//! Marks that nobody sees, and that a keyboard or a copied text brings along: around a
//! number copied from the contacts of a phone, inside a code that was passed on.
//!
//! Must not know: what is read.

/// Whether this letter only steers how others are drawn. Not spaces: they are seen.
pub fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE0F}' | '\u{FEFF}'
    )
}

/// A text without such marks, wherever they stand, and without spaces around it.
pub fn without_unseen(text: &str) -> String {
    let seen: String = text.chars().filter(|letter| !is_unseen(*letter)).collect();
    seen.trim().to_owned()
}
