//! The one function that decides which digits a reader sees.
//!
//! Must not know: languages or pages. Everything that shows a number goes
//! through [`Digits::apply`]; readers report a mix of digits as the fault.

use serde::{Deserialize, Serialize};

/// The digits that numbers are shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Digits {
    /// 0123456789
    #[serde(rename = "latn")]
    Western,
    /// ٠١٢٣٤٥٦٧٨٩
    #[serde(rename = "arab")]
    ArabicIndic,
}

impl Digits {
    /// The Unicode name of the numbering system, as `Intl` wants it.
    pub const fn numbering_system(self) -> &'static str {
        match self {
            Self::Western => "latn",
            Self::ArabicIndic => "arab",
        }
    }

    /// The same text with every digit in this kind, and the decimal point that
    /// belongs to it.
    pub fn apply(self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut after_digit = false;
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let inside = after_digit && chars.peek().copied().is_some_and(is_digit);
            shown.push(match c {
                '.' | '٫' if inside => self.point(),
                _ => self.digit(c),
            });
            after_digit = is_digit(c);
        }
        shown
    }

    const fn point(self) -> char {
        match self {
            Self::Western => '.',
            Self::ArabicIndic => '٫',
        }
    }

    /// The other kind, for the switch.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Western => Self::ArabicIndic,
            Self::ArabicIndic => Self::Western,
        }
    }

    fn digit(self, c: char) -> char {
        let value = match c {
            '0'..='9' => u32::from(c) - u32::from('0'),
            '٠'..='٩' => u32::from(c) - u32::from('٠'),
            _ => return c,
        };
        let zero = match self {
            Self::Western => '0',
            Self::ArabicIndic => '٠',
        };
        char::from_u32(u32::from(zero) + value).unwrap_or(c)
    }
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '٠'..='٩')
}

#[cfg(test)]
mod tests {
    use super::Digits;

    #[test]
    fn every_digit_changes_and_nothing_else_does() {
        let mixed = "0123456789 ٠١٢٣٤٥٦٧٨٩ a ب";
        assert_eq!(Digits::Western.apply(mixed), "0123456789 0123456789 a ب");
        assert_eq!(
            Digits::ArabicIndic.apply(mixed),
            "٠١٢٣٤٥٦٧٨٩ ٠١٢٣٤٥٦٧٨٩ a ب"
        );
    }

    #[test]
    fn a_decimal_point_follows_its_digits_and_a_full_stop_does_not() {
        assert_eq!(Digits::ArabicIndic.apply("4.3 mg. 5. 6"), "٤٫٣ mg. ٥. ٦");
        assert_eq!(Digits::Western.apply("٤٫٣ و٥٫"), "4.3 و5٫");
    }
}
