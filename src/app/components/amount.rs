//! An amount as it is shown: its thousands apart, in the reader's digits.
//!
//! Must not know: of what money, or what it is for.

use crate::i18n::{Digits, Messages};

/// A whole amount.
pub fn amount(text: Messages, value: u64) -> String {
    grouped(text.digits(), value)
}

fn grouped(digits: Digits, value: u64) -> String {
    let mark = match digits {
        Digits::Western => ',',
        Digits::ArabicIndic => '٬',
    };
    let western = value.to_string();
    let mut shown = String::new();
    for (place, digit) in western.chars().enumerate() {
        if place > 0 && (western.len() - place).is_multiple_of(3) {
            shown.push(mark);
        }
        shown.push(digit);
    }
    digits.apply(&shown)
}

#[cfg(test)]
mod tests {
    use super::{Digits, grouped};

    #[test]
    fn thousands_stand_apart_in_the_digits_of_the_reader() {
        for (value, western, arabic) in [
            (0, "0", "٠"),
            (999, "999", "٩٩٩"),
            (1_000, "1,000", "١٬٠٠٠"),
            (12_500, "12,500", "١٢٬٥٠٠"),
            (1_234_567, "1,234,567", "١٬٢٣٤٬٥٦٧"),
        ] {
            assert_eq!(grouped(Digits::Western, value), western);
            assert_eq!(grouped(Digits::ArabicIndic, value), arabic);
        }
    }
}
