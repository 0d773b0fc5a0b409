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

    /// The same text with every digit in this kind.
    pub fn apply(self, text: &str) -> String {
        text.chars().map(|c| self.digit(c)).collect()
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
}
